"""By when, who, what: read off the words around a time, and off tables."""
