"""One small file per output format."""
