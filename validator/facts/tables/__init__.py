"""Tables, however they are set."""
