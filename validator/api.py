"""All that a rule file may import."""

from validator.plan import Plan
from validator.reading import ReadError, read
from validator.rule import Bad, Edit, Finding, Fix, Good, Options, Related, Severity, Text, rule
from validator.source import Source, Span

__all__ = [
    "Bad", "Edit", "Finding", "Fix", "Good", "Options", "Plan", "ReadError", "Related", "Severity", "Source", "Span", "Text", "read", "rule",
]  # fmt: skip
