"""All that a rule file may import."""

from validator.document import Line, Mark, Section
from validator.facts.labels import Label
from validator.facts.numbering import Run
from validator.facts.paragraphs import Kind, Paragraph, Place
from validator.facts.slips import Slip, SlipKind
from validator.plan import Plan
from validator.reading import ReadError, read
from validator.rule import Bad, Edit, Finding, Fix, Good, Options, Related, Severity, Text, rule
from validator.source import Source, Span

__all__ = [
    "Bad",
    "Edit",
    "Finding",
    "Fix",
    "Good",
    "Kind",
    "Label",
    "Line",
    "Mark",
    "Options",
    "Paragraph",
    "Place",
    "Plan",
    "ReadError",
    "Related",
    "Run",
    "Section",
    "Severity",
    "Slip",
    "SlipKind",
    "Source",
    "Span",
    "Text",
    "read",
    "rule",
]
