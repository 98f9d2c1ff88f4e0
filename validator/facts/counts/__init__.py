"""Numbers that their parts contradict: lists that are counted, totals."""
