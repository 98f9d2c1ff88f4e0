"""Years, periods, rounds and congresses: those of the subject, and where the text names them again."""
