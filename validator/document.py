"""The tree of a document: zones, sections and lines, each with its span.

Lines partition the text: `begin`..`until` of one line and the next touch, blank lines belong to the line before
them. A line's visible content is `start`..`end`; its words without list mark and Markdown decoration `text_start`..
`text_end`.
"""

from collections.abc import Iterator
from enum import StrEnum

from validator.record import Record, field
from validator.source import Span

_NOWHERE = Span(0, 0)


class Mark(StrEnum):
    """Kind of the mark that opens a section or an item, from the highest layout unit to the lowest."""

    PART = "part"  # Phần I, Chương II
    LETTER = "letter"  # A.
    ROMAN = "roman"  # I. I-
    HEADING = "heading"  # a heading without a mark
    ARABIC = "arabic"  # 1.
    ARABIC2 = "arabic2"  # 1.1.
    ARABIC3 = "arabic3"  # 1.1.1.
    ARABIC4 = "arabic4"  # 1.1.1.1.
    BRACKET = "bracket"  # 1)
    ALPHA = "alpha"  # a)
    DASH = "dash"  # -
    PLUS = "plus"  # +
    STAR = "star"  # * •


ALPHABET = "abcdđeghiklmnopqrstuvxy"  # by which letters count on in Vietnamese
UNITS = frozenset({Mark.PART, Mark.LETTER, Mark.ROMAN})
DECIMALS = frozenset({Mark.ARABIC2, Mark.ARABIC3, Mark.ARABIC4})
BULLETS = frozenset({Mark.DASH, Mark.PLUS, Mark.STAR})
DASHES = "-–—−‐‒―⁃"
# Signs that a list is marked with, those of a symbol font among them: by their numbers, and as the letters they are in
# another font, as words copied out of a Word file have them.
DOTS = "•●▪◦‣∙·■□○◊◇◆❖♦★☆✦➢➤►▶▸➔→⇒✓✔☐☑❑❒§¤»"
SYMBOL_LETTERS = "Øü"


class Line(Record, frozen=False):
    """One non-blank line. `type` is the grammar's terminal."""

    type: str
    begin: int
    start: int
    end: int
    until: int
    text_start: int
    text_end: int
    blanks_before: int = 0
    wraps: bool = False  # goes on with the paragraph of the line before
    hashes: int = 0  # depth of a Markdown heading, 0 for none
    bold: bool = False  # the whole text is bold
    mark: Mark | None = None
    mark_start: int = 0  # where the mark stands, e.g. at the "2" of "2.1."
    mark_end: int = 0
    table: bool = False  # a row of a Markdown table

    @property
    def span(self) -> Span:
        """The visible content of the line."""
        return Span(self.start, self.end)

    @property
    def rest_start(self) -> int:
        """Where the words begin if the line goes on with a paragraph: what looks like a mark is one of them."""
        return self.text_start if self.mark is None else self.mark_start

    @property
    def text_span(self) -> Span:
        """The words of the line, without mark and decoration."""
        return Span(self.text_start, self.text_end)


class Zone(Record, frozen=False):
    """A part of a document. `confidence` (0 to 1) tells how sure the parser is that it is this part."""

    lines: list[Line]
    confidence: float = 1.0

    @property
    def span(self) -> Span:
        """From the first visible character to the last."""
        return Span(self.lines[0].start, self.lines[-1].end)


class Section(Record, frozen=False):
    """A heading or item with what belongs to it: `lines[0]` carries the mark, the other lines are its paragraphs."""

    lines: list[Line]
    children: list["Section"]
    mark: Mark  # the kind of mark it opens with
    level: int = 1  # depth in the tree, from 1
    is_heading: bool = False  # a heading of its own, or run into its paragraph; else a paragraph item
    title: Span = _NOWHERE  # the heading's words; of an item, its first line's words
    run_in: Span | None = None  # text that follows the heading on its line ("**1. Đối tượng:** Việc ...")

    @property
    def label(self) -> Span:
        """Where the mark stands ("II-", "2.1.", "a)", "-")."""
        return Span(self.lines[0].mark_start, self.lines[0].mark_end)

    @property
    def span(self) -> Span:
        """From the mark to the last visible character of the last descendant."""
        end, last = self.lines[-1].end, self
        while last.children:
            last = last.children[-1]
            end = max(end, last.lines[-1].end)
        return Span(self.lines[0].start, end)

    def walk(self) -> Iterator["Section"]:
        """This section and all below it, in reading order."""
        return _walk([self])


class Annex(Record, frozen=False):
    """Phụ lục, đề cương ...: its lines before the first section, and its own numbering scope of sections."""

    lines: list[Line]
    sections: list[Section] = field(default_factory=list)
    confidence: float = 1.0

    @property
    def span(self) -> Span:
        """From the first visible character to the last."""
        ends = [line.end for line in self.lines] + [section.span.end for section in self.sections]
        starts = [line.start for line in self.lines] + [section.span.start for section in self.sections]
        return Span(min(starts), max(ends))


class Document(Record, frozen=False):
    """One plan. A file may hold several; `lines` are all its non-blank lines in reading order."""

    lines: list[Line] = field(default_factory=list)
    head: Zone | None = None
    type_line: Zone | None = None  # KẾ HOẠCH
    subject: Zone | None = None  # trích yếu
    separator: Zone | None = None  # -----
    opening: Zone | None = None
    sections: list[Section] = field(default_factory=list)
    closing: Zone | None = None
    recipients: list[Zone] = field(default_factory=list)
    signatures: list[Zone] = field(default_factory=list)
    annexes: list[Annex] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """From the first line's beginning to the end of the last line, blank lines included."""
        return Span(self.lines[0].begin, self.lines[-1].until) if self.lines else Span(0, 0)

    def all_sections(self) -> Iterator[Section]:
        """Every section and item of the main text, in reading order (annexes not included)."""
        return _walk(self.sections)


def _walk(sections: list[Section]) -> Iterator[Section]:
    """The sections and all below them, in reading order."""
    waiting = sections[::-1]
    while waiting:
        section = waiting.pop()
        yield section
        if section.children:
            waiting += section.children[::-1]
