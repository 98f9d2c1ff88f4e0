"""Orders between deadlines and other times: what must not come after what, and where it does."""
