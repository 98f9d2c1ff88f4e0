"""Applies the fixes that rules offer: in a text, and in the files it came from."""
