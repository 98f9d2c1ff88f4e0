"""What a plan says: one module per fact, each computed once, on demand."""
