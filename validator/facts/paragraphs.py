"""Paragraphs: the text as it is read, soft wraps joined and Markdown emphasis taken off, each with its place."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from validator.document import Document, Line, Section
from validator.source import Span

# Emphasis at the edge of a word; a star in brackets and a run of underscores to be filled in are text.
_EMPHASIS = re.compile(
    r"(?<![\\\w*_])[*_]{1,3}(?=[^\s*_)])|(?<=[^\s*_(\\])(?:[*_]{1,3})(?![\w*_])|\\(?=[-.*+_#()!\[\]])"
)
_COLUMNS = re.compile(r"\S(?:[^\S\n]{4,}|[^\S\n]*\t[^\S\n]*)\S")
# What every such gap holds; a blank that is neither a space nor a line end may be any of the others.
_MAY_PART = re.compile(r"[^\S \n]")
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


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `plain` are its words without list mark, line ends and emphasis; `at()` leads back to the text."""

    lines: tuple[Line, ...]
    place: Place
    kind: Kind
    plain: str
    pieces: tuple[int, ...]  # offsets in `plain` where a piece begins ...
    origins: tuple[int, ...]  # ... and where that piece stands in the text
    section: Section | None = None  # the innermost section or item it belongs to
    annex: int = -1  # index of the annex it stands in, -1 for the main text

    @property
    def span(self) -> Span:
        """From the mark to the last visible character."""
        return Span(self.lines[0].start, self.lines[-1].end)

    @property
    def opens(self) -> bool:
        """True for the paragraph that carries its section's mark."""
        return self.section is not None and self.section.lines[0] is self.lines[0]

    @property
    def is_prose(self) -> bool:
        """True for running words: heading, item or text of the main parts, no table, no head, no signature."""
        return self.kind in _PROSE and self.place in _RUNNING

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


_PROSE = frozenset({Kind.HEADING, Kind.RUN_IN, Kind.ITEM, Kind.TEXT})
_RUNNING = frozenset({Place.SUBJECT, Place.OPENING, Place.BODY, Place.CLOSING, Place.ANNEX})


@dataclass(slots=True)
class _Home:
    place: Place
    section: Section | None = None
    annex: int = -1
    tabular: bool = False


@dataclass(slots=True)
class _Open:
    """A paragraph that may go on, with the page numbers that stand inside or behind it."""

    home: _Home
    kind: Kind
    lines: list[Line] = field(default_factory=list)
    pages: list[Line] = field(default_factory=list)
    over_page: bool = False  # the last line was a page number


def in_columns(line: Line, text: str) -> bool:
    """A row of a table, or a line with gaps of columns."""
    if line.table:
        return True
    start, end = line.text_start, line.end
    if text.find("    ", start, end) < 0 and not _MAY_PART.search(text, start, end):
        return False
    return _COLUMNS.search(text, start, end) is not None


def paragraphs(document: Document, text: str) -> list[Paragraph]:
    """All paragraphs of a document in reading order; together their lines are the document's lines."""
    homes = _homes(document, text)
    opened: list[_Open] = []
    for line in document.lines:
        home = homes.get(id(line)) or _Home(Place.BODY)
        kind = _kind(line, home, text)
        last = opened[-1] if opened and opened[-1].kind in _PROSE else None
        if last and kind is Kind.PAGE:
            last.pages.append(line)
            last.over_page = True
        elif last and _goes_on(last, line, kind, text):
            if last.kind is Kind.HEADING and last.over_page:
                last.kind = Kind.ITEM  # it looked like a title because the page ended in its sentence
            last.lines.append(line)
            last.over_page = False
        else:
            opened.append(_Open(home, kind, [line]))
    return [one for each in opened for one in _closed(each, text)]


def _homes(document: Document, text: str) -> dict[int, _Home]:
    homes: dict[int, _Home] = {}

    def settle(lines: list[Line], home: _Home) -> None:
        homes.update(dict.fromkeys(map(id, lines), home))

    for zone, place in (
        (document.head, Place.HEAD), (document.type_line, Place.TYPE), (document.subject, Place.SUBJECT),
        (document.separator, Place.SEPARATOR), (document.opening, Place.OPENING), (document.closing, Place.CLOSING),
    ):  # fmt: skip
        if zone:
            settle(zone.lines, _Home(place))
    for zone in document.recipients:
        settle(zone.lines, _Home(Place.RECIPIENTS))
    for zone in document.signatures:
        settle(zone.lines, _Home(Place.SIGNATURE))
    for section in document.all_sections():
        settle(section.lines, _Home(Place.BODY, section))
    for at, annex in enumerate(document.annexes):
        inner = [one for section in annex.sections for one in section.walk()]
        lines = annex.lines + [line for section in inner for line in section.lines]
        tabular = sum(1 for line in lines if in_columns(line, text) and not line.table) >= _TABULAR
        settle(annex.lines, _Home(Place.ANNEX, None, at, tabular))
        for section in inner:
            settle(section.lines, _Home(Place.ANNEX, section, at, tabular))
    return homes


def _kind(line: Line, home: _Home, text: str) -> Kind:
    if line.type in ("RULE", "PAGE"):
        return Kind(line.type.lower())
    if home.tabular or in_columns(line, text):
        return Kind.TABLE
    section = home.section
    if section is not None and section.lines[0] is line:
        return (Kind.RUN_IN if section.run_in else Kind.HEADING) if section.is_heading else Kind.ITEM
    return Kind.ITEM if line.mark is not None and not line.wraps else Kind.TEXT


def _goes_on(current: _Open, line: Line, kind: Kind, text: str) -> bool:
    """A wrapped line, or the rest of a sentence that a page number interrupts."""
    if kind not in (Kind.TEXT, Kind.ITEM):
        return False
    before = current.lines[-1]
    if not current.over_page:
        cut = current.home.place is Place.OPENING and _cut(before, line, text)
        return line.type != "OPEN" and (line.wraps or cut)
    if line.mark is not None or before.bold or before.hashes:
        return False
    ended = text[before.text_end - 1 : before.text_end] in _ENDED
    first = text[line.text_start : line.text_start + 1]
    return not ended and (first.islower() or first.isdigit() or before.end - before.start > _LONG)


def _cut(before: Line, line: Line, text: str) -> bool:
    """In an opening: a long line that ends in a word goes on, also where the next begins with a capital."""
    flush = line.start == line.begin and not line.blanks_before and line.mark is None
    return flush and before.end - before.start > _LONG and text[before.text_end - 1].isalnum()


def _closed(one: _Open, text: str) -> Iterator[Paragraph]:
    home = one.home
    yield Paragraph(tuple(one.lines), home.place, one.kind, *_plain(one.lines, text), home.section, home.annex)
    for line in one.pages:
        yield Paragraph((line,), home.place, Kind.PAGE, *_plain([line], text), home.section, home.annex)


def _plain(lines: list[Line], text: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    pieces: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    length = 0
    for line in lines:
        at, end = line.text_start if line is lines[0] or line.wraps is False else line.start, line.text_end
        if length:
            pieces.append(" ")
            starts.append(length)
            places.append(max(at - 1, 0))
            length += 1
        for cut in _cuts(text, at, end):
            if cut[1] > cut[0]:
                pieces.append(text[cut[0] : cut[1]])
                starts.append(length)
                places.append(cut[0])
                length += cut[1] - cut[0]
    return "".join(pieces), tuple(starts) or (0,), tuple(places) or (lines[0].text_start,)


def _cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of a line between its emphasis marks."""
    if text.find("*", start, end) < 0 and text.find("_", start, end) < 0 and text.find("\\", start, end) < 0:
        yield start, end
        return
    for mark in _EMPHASIS.finditer(text, start, end):
        yield start, mark.start()
        start = mark.end()
    yield start, end
