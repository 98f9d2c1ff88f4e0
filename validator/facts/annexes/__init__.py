"""Annexes that are there, those that the text announces, and what their notes say."""
