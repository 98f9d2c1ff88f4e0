"""Paragraphs: the text as it is read, soft wraps joined and Markdown emphasis taken off, each with its place."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from validator.document import Document, Line, Section
from validator.facts.plain_words import plain_words
from validator.record import Record
from validator.source import Span

_GAP = re.compile(r"[^\S\n]{4}")
# A gap for a figure that is not filled in yet: "Kế hoạch số      /KH-UBND ngày      tháng 8".
_TO_FILL = re.compile(r"(\b(?:[Ss]ố|[Nn]gày|tháng|năm))[^\S\n]{4,60}|[^\S\n]{4,60}(?=[/–-]\S|(?:tháng|năm)\b)")
_ENDED = ".;:!?"
_LONG = 55  # characters from which a line at the foot of a page may be cut in its sentence
_TABULAR = 3  # lines with columns from which an annex is a form, not a text


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


# Members of an enumeration are looked up anew each time: those that are asked for at every line are named once.
_HEADING, _RUN_IN, _ITEM, _TEXT, _TABLE, _PAGE = (
    Kind.HEADING, Kind.RUN_IN, Kind.ITEM, Kind.TEXT, Kind.TABLE, Kind.PAGE,
)  # fmt: skip
_OPENING = Place.OPENING
_NO_TEXT = {"RULE": Kind.RULE, "PAGE": Kind.PAGE}  # kinds of lines by the grammar's terminal
_PROSE = frozenset({Kind.HEADING, Kind.RUN_IN, Kind.ITEM, Kind.TEXT})
_RUNNING = frozenset({Place.SUBJECT, Place.OPENING, Place.BODY, Place.CLOSING, Place.ANNEX})


class _Home(NamedTuple):
    """Where lines belong."""

    place: Place
    section: Section | None = None
    annex: int = -1
    tabular: bool = False


_BODY = _Home(Place.BODY)


class _Open:
    """A paragraph that may go on, with the page numbers that stand inside or behind it."""

    __slots__ = ("home", "kind", "lines", "over_page", "pages")

    def __init__(self, home: _Home, kind: Kind, line: Line) -> None:
        self.home = home
        self.kind = kind
        self.lines = [line]
        self.pages: list[Line] = []
        self.over_page = False  # the last line was a page number


def in_columns(line: Line, text: str) -> bool:
    """A row of a table, or a line with gaps of columns."""
    if line.table:
        return True
    words = text[line.text_start : line.end]
    if "    " in words:
        words = _TO_FILL.sub(r"\1 ", words)
    if words.isprintable():  # as the space is, and no other blank
        return "    " in words
    return "\t" in words or _GAP.search(words) is not None


def paragraphs(document: Document, text: str) -> list[Paragraph]:
    """All paragraphs of a document in reading order; together their lines are the document's lines."""
    homes = _homes(document, text)
    opened: list[_Open] = []
    last: _Open | None = None  # the prose that may go on
    for line in document.lines:
        home = homes.get(id(line), _BODY)
        kind = _kind(line, home, text)
        if last and kind is _PAGE:
            last.pages.append(line)
            last.over_page = True
        elif (
            last and (line.wraps or last.over_page or last.home.place is _OPENING) and _goes_on(last, line, kind, text)
        ):
            if last.kind is _HEADING and last.over_page:
                last.kind = _ITEM  # it looked like a title because the page ended in its sentence
            last.lines.append(line)
            last.over_page = False
        else:
            last = _Open(home, kind, line)
            opened.append(last)
            if kind not in _PROSE:
                last = None
    found: list[Paragraph] = []
    for one in opened:
        place, section, annex, _ = one.home
        prose = one.kind in _PROSE and place in _RUNNING
        found.append(Paragraph(tuple(one.lines), place, one.kind, *plain_words(one.lines, text), section, annex, prose))
        for line in one.pages:
            found.append(Paragraph((line,), place, _PAGE, *plain_words([line], text), section, annex))
    return found


def _homes(document: Document, text: str) -> dict[int, _Home]:
    """Where each line belongs, by its id."""
    homes: dict[int, _Home] = {}
    zones = (
        (document.head, Place.HEAD), (document.type_line, Place.TYPE), (document.subject, Place.SUBJECT),
        (document.separator, Place.SEPARATOR), (document.opening, Place.OPENING), (document.closing, Place.CLOSING),
        *((zone, Place.RECIPIENTS) for zone in document.recipients),
        *((zone, Place.SIGNATURE) for zone in document.signatures),
    )  # fmt: skip
    for zone, place in zones:
        if zone:
            home = _Home(place)
            for line in zone.lines:
                homes[id(line)] = home
    _settle(homes, document.sections, _BODY)
    for at, annex in enumerate(document.annexes):
        inner = [line for section in annex.sections for one in section.walk() for line in one.lines]
        columns = [line for line in annex.lines + inner if in_columns(line, text) and not line.table]
        home = _Home(Place.ANNEX, None, at, len(columns) >= _TABULAR)
        for line in annex.lines:
            homes[id(line)] = home
        _settle(homes, annex.sections, home)
    return homes


def _settle(homes: dict[int, _Home], sections: list[Section], around: _Home) -> None:
    for section in sections:
        home = _Home(around.place, section, around.annex, around.tabular)
        for line in section.lines:
            homes[id(line)] = home
        if section.children:
            _settle(homes, section.children, around)


def _kind(line: Line, home: _Home, text: str) -> Kind:
    if line.type in _NO_TEXT:
        return _NO_TEXT[line.type]
    if home.tabular or in_columns(line, text):
        return _TABLE
    section = home.section
    if section is not None and section.lines[0] is line:
        return (_RUN_IN if section.run_in else _HEADING) if section.is_heading else _ITEM
    return _ITEM if line.mark is not None and not line.wraps else _TEXT


def _goes_on(current: _Open, line: Line, kind: Kind, text: str) -> bool:
    """A wrapped line, or the rest of a sentence that a page number interrupts."""
    if kind is not _TEXT and kind is not _ITEM:
        return False
    before = current.lines[-1]
    if not current.over_page:
        return line.type != "OPEN" and (line.wraps or (current.home.place is _OPENING and _cut(before, line, text)))
    if line.mark is not None or before.bold or before.hashes:
        return False
    ended = text[before.text_end - 1 : before.text_end] in _ENDED
    first = text[line.text_start : line.text_start + 1]
    return not ended and (first.islower() or first.isdigit() or before.end - before.start > _LONG)


def _cut(before: Line, line: Line, text: str) -> bool:
    """In an opening: a long line that ends in a word goes on, also where the next begins with a capital."""
    flush = line.start == line.begin and not line.blanks_before and line.mark is None
    return flush and before.end - before.start > _LONG and text[before.text_end - 1].isalnum()
