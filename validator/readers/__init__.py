"""One reader per kind of file: bytes to Source."""
