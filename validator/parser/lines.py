"""Cuts a text into lines and reads what opens each of them: decoration, list mark, words."""

import re
from collections.abc import Iterator

from validator.document import Line, Mark

# One match per non-blank line. Every repetition is possessive or bounded, so that no line can backtrack.
_LINE = re.compile(
    r"""
    ^[^\S\n]*+(?=\S)
    (?P<quote>(?:>[^\S\n]*+)*+)
    (?P<table>\|[^\S\n]*+)?+
    (?P<hashes>\#{1,6}(?=[^\S\n]))?+[^\S\n]*+
    (?P<open>(?:\*{1,3}(?=[^\s*])|_{1,3}(?=[^\s_]))?+)
    (?P<words>[^\n]*+)
    """,
    re.M | re.X,
)

_NUMERAL = r"(?:[IVX]{1,6}|[LC])"
# The mark of a section or item, its separator and the blanks behind it. The order decides.
_MARK = re.compile(
    rf"""
    (?P<part>(?:Phần|PHẦN|Chương|CHƯƠNG)[^\S\n]{{1,3}}(?:[IVX]{{1,6}}|\d{{1,2}}|thứ[^\S\n]\w{{2,5}}|THỨ[^\S\n]\w{{2,5}})
        (?![\w/])(?:[^\S\n]{{0,2}}[.:–-])?)
    |(?P<roman>{_NUMERAL})[^\S\n]{{0,2}}(?:\\?\.(?!\w\.)|[-–—](?!\d)|[/)](?=[\s*_]))
    |(?P<letter>[A-PR-ZĐ])(?:\\?\.(?!\w{{1,2}}\.)|[-–)](?=[\s*_]))(?=[\s*_]|\w{{2}})
    |(?P<arabic4>\d{{1,2}}(?:\\?\.\d{{1,2}}){{3}})\\?\.?(?=[\s*_])
    |(?P<arabic3>\d{{1,2}}(?:\\?\.\d{{1,2}}){{2}})\\?\.?(?=[\s*_])
    |(?P<arabic2>\d{{1,2}}\\?\.\d{{1,2}})(?:\\?\.(?!\d)|(?=[\s*_:]))
    |(?P<arabic>\d{{1,3}})(?:\\?\.(?![\d])|[^\S\n]{{0,1}}[-–](?=[\s*_])|/(?=[\s*_]))
    |(?P<bracket>\(?\d{{1,2}})\)
    |(?P<alpha>\(?[a-zđ]\d?)(?:\)|\\?\.(?=[\s*_]))
    |(?P<dash>\\?[-–—−])(?=[\s*_]|\w{{2}}|[“"(\[])
    |(?P<plus>\\?\+)(?=[\s*_]|\w)
    |(?P<star>\\?\*(?=\s)|[•●▪◦‣∙·■□➢✓o](?=\s))
    """,
    re.X,
)
_KINDS = {mark.value: mark for mark in Mark}
_AFTER_MARK = re.compile(r"[^\S\n]*+(?:\*{1,3}|_{1,3})?+[^\S\n]*+(?:\*{1,3}(?=[^\s*])|_{1,3}(?=[^\s_]))?+")
_CLOSERS = " \t\r\f\v\u00a0\u3000*_|\\"


def lines(text: str) -> Iterator[Line]:
    """The non-blank lines of a text, in order; together they cover it from the first line's `begin` on."""
    previous: Line | None = None
    for match in _LINE.finditer(text):
        line = _line(text, match)
        line.begin = 0 if previous is None else match.start()
        if previous is not None:
            previous.until = line.begin
            line.blanks_before = text.count("\n", previous.end, line.start) - 1
        else:
            line.blanks_before = text.count("\n", 0, line.start)
        if previous is not None:
            yield previous
        previous = line
    if previous is not None:
        previous.until = len(text)
        yield previous


def _line(text: str, match: re.Match[str]) -> Line:
    words, end = match.start("words"), match.end()
    while end > words and text[end - 1].isspace():
        end -= 1
    start = match.start("quote")
    mark = _MARK.match(text, words, end + 1)
    if mark is not None and mark.end() > end:
        mark = None
    text_start = words
    if mark is not None:
        gap = _AFTER_MARK.match(text, mark.end(), end)
        text_start = gap.end() if gap else mark.end()
    text_end = end
    while text_end > text_start and text[text_end - 1] in _CLOSERS:
        text_end -= 1
    line = Line(
        "TEXT",
        start,
        start,
        end,
        end,
        text_start,
        text_end,
        hashes=len(match["hashes"] or ""),
        bold=_is_bold(text, match["open"], start, end),
        table=match["table"] is not None,
    )
    if mark is not None:
        line.mark = _KINDS[mark.lastgroup or ""]
        line.mark_start, line.mark_end = mark.span()
    return line


def _is_bold(text: str, opener: str, start: int, end: int) -> bool:
    """The whole line stands in bold: it opens with two or three marks, and they close at its end or not at all
    (a bold run may go on in the next line)."""
    if len(opener) < 2:
        return False
    rest = text[start + len(opener) : end].rstrip(".: ")
    closing = rest.find(opener[:2])
    return closing < 0 or closing >= len(rest) - 3
