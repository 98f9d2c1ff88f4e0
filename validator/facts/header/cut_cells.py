"""Cells of the head cut over lines, as web pages and PDF text cut them: "CỘNG" / "HÒA XÃ HỘI ...", "Sơn" / "La, ngày 11"."""

import re
from collections.abc import Iterator

from validator.document import Line
from validator.facts.header.issue_date import issue_date
from validator.facts.header.national_titles import LITERALS, MOTTO
from validator.facts.paragraphs.folding import words
from validator.parser.patterns import fold
from validator.source import Span

_DATE_OPEN = re.compile(r"(?:, ?|^)NGAY[ \d]{0,4}$|NGAY \d{1,2} THANG[ \d]{0,4}$")
_DATE_GOES_ON = re.compile(r"\d{1,2} THANG\b|\d{1,2} ?$|THANG ?\d|NAM ?\d{4}")
_NUMBER_OPEN = re.compile(r"SO ?:?$")
_NUMBER = re.compile(r"\d{1,4} ?[-–/] ?[A-Z]")
_SYLLABLE = re.compile(r"[^\W\d_]{2,7}$")  # the first half of a place name
_STAMPS = frozenset({"MAT", "KHAN"})
_TITLES = tuple(words(literal, Span(0, len(literal))).folded for kind, literal in LITERALS if kind != MOTTO)
_FIRST_WORDS = tuple({title[0] for title in _TITLES})
_LONG = 120


def mended(found: Iterator[tuple[Line, Span]], text: str) -> Iterator[tuple[Line, Span]]:
    """The same cells, each with the rest that stands at the beginning of the next line; the line is that of its beginning."""
    last: tuple[Line, Span] | None = None
    for line, cell in found:
        if last is not None:
            if line is not last[0] and _belong(text, last[1], cell):
                last = (last[0], Span(last[1].start, cell.end))
                continue
            yield last
        last = (line, cell)
    if last is not None:
        yield last


def _belong(text: str, first: Span, second: Span) -> bool:
    if max(len(first), len(second)) > _LONG or text.count("\n", first.end, second.start) > 1:
        return False
    before, after = fold(text[first.start : first.end]), fold(text[second.start : second.end])
    if _DATE_OPEN.search(before):
        return _DATE_GOES_ON.match(after) is not None
    if _NUMBER_OPEN.match(before):
        return _NUMBER.match(after) is not None
    if not before[:1].isalnum() or before.startswith(_FIRST_WORDS):
        return _is_cut_title(text, first, second) or _is_cut_place(text, first, second)
    return _is_cut_place(text, first, second)


def _is_cut_title(text: str, first: Span, second: Span) -> bool:
    head = words(text, first).folded
    begun = [title for title in _TITLES if len(head) < len(title) and title[: len(head)] == head]
    if not begun:
        return False
    whole = head + words(text, second).folded
    return any(whole[: len(title)] == title for title in begun)


def _is_cut_place(text: str, first: Span, second: Span) -> bool:
    """One syllable with a capital, and a date whose place is one syllable too, or two."""
    syllable = text[first.start : first.end]
    if not _SYLLABLE.match(syllable) or not syllable.istitle() or fold(syllable) in _STAMPS:
        return False
    dated = issue_date(text, second)
    if dated is None:
        opened = re.match(r"(?P<place>[^\n,;:|\d]{2,24}), ?ngày\b", text[second.start : second.end])
        return opened is not None and len(opened["place"].split()) <= 2
    return 0 < len(text[dated.place.start : dated.place.end].split()) <= 2
