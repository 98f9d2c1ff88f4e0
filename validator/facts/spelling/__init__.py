"""Slips of spelling, and characters that do not belong into a text."""
