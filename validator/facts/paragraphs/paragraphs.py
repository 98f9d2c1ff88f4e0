"""Paragraphs: the text as it is read, soft wraps joined and Markdown emphasis taken off, each with its place."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum

from validator.document import Line, Section
from validator.record import Record
from validator.source import Span


class Place(StrEnum):
    """The part of a plan a paragraph stands in."""

    HEAD = "head"
    TYPE = "type"
    SUBJECT = "subject"
    SEPARATOR = "separator"
    OPENING = "opening"
    BODY = "body"
    CLOSING = "closing"
    RECIPIENTS = "recipients"
    SIGNATURE = "signature"
    ANNEX = "annex"


MAIN_TEXT = frozenset({Place.OPENING, Place.BODY, Place.CLOSING})


class Kind(StrEnum):
    """What a paragraph is."""

    HEADING = "heading"  # opens a section, and says no more than its title
    RUN_IN = "run_in"  # a title with text behind it on its line ("1. Đối tượng: Toàn thể ...")
    ITEM = "item"  # opens with a list mark or number
    TEXT = "text"
    TABLE = "table"  # a row of a table, or a line in columns
    RULE = "rule"
    PAGE = "page"


class Paragraph(Record):
    """One paragraph. `plain` are its words without list mark, line ends and emphasis; `at()` leads back to the text."""

    lines: tuple[Line, ...]
    place: Place
    kind: Kind
    plain: str
    pieces: tuple[int, ...]  # offsets in `plain` where a piece begins ...
    origins: tuple[int, ...]  # ... and where that piece stands in the text
    section: Section | None = None  # the innermost section or item it belongs to
    annex: int = -1  # index of the annex it stands in, -1 for the main text
    is_basis: bool = False  # stands in the opening, or in a section of its own on what the plan rests on
    is_prose: bool = False  # running words: heading, item or text of the main parts; no table, no signature

    @property
    def span(self) -> Span:
        """From the mark to the last visible character."""
        return Span(self.lines[0].start, self.lines[-1].end)

    @property
    def opens(self) -> bool:
        """True for the paragraph that carries its section's mark."""
        return self.section is not None and self.section.lines[0] is self.lines[0]

    def at(self, offset: int) -> int:
        """Where a character of `plain` stands in the text."""
        piece = bisect_right(self.pieces, offset) - 1
        return self.origins[piece] + offset - self.pieces[piece]

    def place_of(self, start: int, end: int) -> Span:
        """Where a part of `plain` stands in the text."""
        return Span(self.at(start), self.at(end - 1) + 1) if end > start else Span(self.at(start), self.at(start))

    @property
    def end_of_words(self) -> int:
        """Where the last word or mark of `plain` ends in the text."""
        return self.at(len(self.plain.rstrip()) - 1) + 1

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Span]]:
        """Each match in `plain` with its span in the text."""
        for match in pattern.finditer(self.plain):
            yield match, self.place_of(match.start(), match.end())
