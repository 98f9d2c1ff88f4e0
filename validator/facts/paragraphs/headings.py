"""Headings of the main text: those of sections, and short lines that stand as headings without a number."""

from validator.document import Document, Section
from validator.facts.paragraphs.paragraphs import MAIN_TEXT, Kind, Paragraph, Place
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

_SHORT = 90
_TEXT = Kind.TEXT


class Heading(Record):
    """A heading: its words as written and folded (capitals without marks), its depth (0 without a section)."""

    span: Span
    words: str
    folded: str
    level: int
    section: Section | None


def headings(document: Document, paragraphs: list[Paragraph], text: str) -> list[Heading]:
    """All headings of the main text in reading order."""
    found = [_of_section(one, text) for one in document.all_sections() if one.is_heading and len(one.title)]
    for one in paragraphs:
        if one.kind is _TEXT and one.place in MAIN_TEXT and _stands_alone(one):
            found.append(Heading(one.place_of(0, len(one.plain)), one.plain, fold(one.plain), 0, None))
    return sorted(found, key=lambda one: (one.span.start, one.span.end))


def _of_section(section: Section, text: str) -> Heading:
    words = text[section.title.start : section.title.end]
    return Heading(section.title, words, fold(words), section.level, section)


def _stands_alone(one: Paragraph) -> bool:
    if not 0 < len(one.plain) <= _SHORT or one.plain.endswith((".", ";", ",")) or not one.plain[0].isupper():
        return False
    return not (one.plain.endswith(":") and one.place is Place.OPENING)
