"""Other papers that the text names: their numbers, issuers and subjects, and where these contradict each other."""
