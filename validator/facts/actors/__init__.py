"""Bodies that the text names, each with its level."""
