"""Papers cited without a number."""
