"""Dates and the days they stand for."""
