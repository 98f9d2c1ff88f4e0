"""Cuts a text into lines and reads what opens each of them: decoration, list mark, words."""

import re

from validator.document import DASHES, DOTS, SYMBOL_LETTERS, Line, Mark

# One match per non-blank line; a bare ">" is blank. Every repetition is possessive or bounded, so that no line can backtrack.
_LINE = re.compile(
    r"""
    ^[^\S\n]*+(?=\S)
    (?P<quote>(?:>[^\S\n]*+)*+)(?=\S)
    (?P<table>\|[^\S\n]*+)?+
    (?P<hashes>\#{1,6}(?=[^\S\n]))?+[^\S\n]*+
    (?P<open>(?:\*{1,3}(?=[^\s*])|_{1,3}(?=[^\s_]))?+)
    (?P<words>[^\n]*+)
    """,
    re.M | re.X,
)

# A small L in it, as text recognition and some keyboards leave it, makes it one that is written wrongly.
_NUMERAL = r"(?:[IVX]{1,6}|[LC]|l[IVXl]{0,4}[IVX][IVXl]{0,3}|[IVX]{1,4}l[IVXl]{0,3})"
# The mark of a section or item, its separator and the blanks behind it; which of the three patterns may fit, the
# mark's first character tells. In each of them the order decides.
_DIGITS = re.compile(
    r"""
    (?P<arabic4>\d{1,2}(?:\\?\.\d{1,2}){3})(?:\\?\.|[-–])?(?=[\s*_])
    |(?P<arabic3>\d{1,2}(?:\\?\.\d{1,2}){2})(?:\\?\.|[-–])?(?=[\s*_])
    # no hour and no day at the head of a wrapped line: "14.00 ngày 21.5.2026", "16.3 đến 30.5.2026"
    |(?!\d{1,2}\.\d\d[^\S\n]ngày[^\S\n]\d|\d{1,2}\.\d{1,2}[^\S\n](?:đến|-|–)[^\S\n](?:ngày[^\S\n])?\d{1,2}\.\d)
        (?P<arabic2>\d{1,2}\\?\.\d{1,2})(?:\\?\.(?!\d)|(?:/[-–]?|[-–])(?=[\s*_])|(?=[\s*_:]))
    |(?P<arabic>\d{1,3})(?:\\?\.(?![\d])|[^\S\n]{0,1}[-–](?=[\s*_])|/[-–]?(?=[\s*_])
        |,(?=[ ](?:[A-ZĐÀ-Ỹ][^\W\d_]|Đ/c)))
    |(?P<bracket>\d{1,2})\)
    """,
    re.X,
)
_LETTERS = re.compile(
    rf"""
    (?P<part>(?:Phần|PHẦN|Chương|CHƯƠNG)[^\S\n]{{1,3}}(?:[IVX]{{1,6}}|\d{{1,2}}|thứ[^\S\n]\w{{2,5}}|THỨ[^\S\n]\w{{2,5}})
        (?![\w/])(?:[^\S\n]{{0,2}}[.:–-])?)
    |(?P<roman>{_NUMERAL})[^\S\n]{{0,2}}(?:\\?\.(?!\w\.)|[-–—](?!\d)|(?:\)|/[-–]?)(?=[\s*_])
        |,(?=[ ](?![IVX]+\b)[A-ZĐÀ-Ỹ][^\W\d_]))
    |(?P<letter>(?!P\.[ ]?(?:HIỆU|GIÁM|CHỦ|BÍ|TRƯỞNG)[ ])[A-PR-ZĐ])(?:\\?\.(?!\w{{1,2}}\.)|[-–)/](?=[\s*_]))(?=[\s*_]|\w{{2}})
    |(?P<alpha>[a-zđ]\d?)(?:\)|(?:\\?\.|[-–]|/[-–]?)(?=[\s*_]))
    # other letters of a symbol font only in front of a capital: "v = s/t" is a formula, "Ø 26" a size
    |(?P<star>o(?=\s)|[{SYMBOL_LETTERS}](?=\s{{1,8}}[^\W\d_])|[vqnw](?=\s{{1,8}}[A-ZĐÀ-Ỹ]\w))
    """,
    re.X,
)
_SIGNS = re.compile(
    rf"""
    (?P<dash>\\?[{DASHES}])(?=[\s*_]|\w{{2}}|[“"(\[])
    |(?P<plus>\\?\+)(?=[\s*_]|\w)
    |(?P<star>\\?\*(?=\s)|[{DOTS}\uf000-\uf0ff](?=\s))
    |(?P<bracket>\(\d{{1,2}})\)
    |(?P<alpha>\([a-zđ]\d?)(?:\)|\\?\.(?=[\s*_]))
    """,
    re.X,
)
_SECOND = frozenset("IVXlhH")  # the only letters behind the first letter of a mark: II, Phần, CHƯƠNG
_KINDS = {mark.value: mark for mark in Mark}
_AFTER_MARK = re.compile(r"[^\S\n]*+(?:\*{1,3}|_{1,3})?+[^\S\n]*+(?:\*{1,3}(?=[^\s*])|_{1,3}(?=[^\s_]))?+")
_BAR = " |"
_LEAST_BARS = 2  # of a row; the two columns of a head or a closing have one between them
_CLOSERS = frozenset(" \t\r\f\v\u00a0\u3000*_|\\")


def lines(text: str) -> list[Line]:
    """The non-blank lines of a text, in order; together they cover it from the first line's `begin` on."""
    found: list[Line] = []
    begin, last_end = 0, 0
    # Everything here is done for every line of every text: a call that can be spared is.
    for match in _LINE.finditer(text):
        start, words, end = match.start(1), match.start(5), match.end()
        while end > words and text[end - 1].isspace():
            end -= 1
        mark = _mark(text, words, end)
        text_start = words if mark is None else _behind(text, mark.end(), end)
        text_end = end
        while text_end > text_start and text[text_end - 1] in _CLOSERS:
            text_end -= 1
        if found:
            begin = found[-1].until = match.start()
            blanks = text.count("\n", last_end, start) - 1 if start - last_end > 1 else 0
        else:
            blanks = text.count("\n", 0, start)
        line = Line("TEXT", begin, start, end, end, text_start, text_end, blanks)
        if words > start:
            line.hashes = len(match[3] or "")
            line.bold = _is_bold(text, match[4], start, end)
            line.table = match[2] is not None
        if mark is not None:
            line.mark = _KINDS[mark.lastgroup or ""]
            line.mark_start, line.mark_end = mark.span()
        found.append(line)
        last_end = end
    if found:
        found[-1].until = len(text)
    if "|" in text:
        _find_rows(text, found)
    return found


def _find_rows(text: str, found: list[Line]) -> None:
    """Marks the rows of tables without bars at their edges: of lines that follow one another, all with bars, those from
    the first to the last that are cut by as many; a row between them may have fewer cells ("II | KIỂM TRA")."""
    _mark_rows(found, [_bars(text, line) for line in found])
    _mark_rows(found, [_bare_bars(text, line) for line in found])


def _mark_rows(found: list[Line], count: list[int]) -> None:
    first: dict[int, int] = {}  # by number of bars: the first line of this run with as many
    for at, (line, bars) in enumerate(zip(found, count, strict=True)):
        if not bars or line.blanks_before:
            first.clear()
        if bars < _LEAST_BARS:
            continue
        if bars in first:
            for row in found[first[bars] : at + 1]:
                row.table = True
        first[bars] = at


def _bars(text: str, line: Line) -> int:
    """The bars between the cells of a line; one at its end counts where the line has others: its last cell is empty."""
    bars = text.count(_BAR, line.start, line.end)
    return bars - 1 if bars == _LEAST_BARS and text[line.end - 1] == "|" else bars


def _bare_bars(text: str, line: Line) -> int:
    """The bars of a line that has none with blanks on both sides: "1|Khảo sát|Phòng Hành chính"."""
    return 0 if _BAR in text[line.start : line.end] else text.count("|", line.start, line.end)


def _mark(text: str, start: int, end: int) -> re.Match[str] | None:
    """The mark that opens the words of a line."""
    if start == end:
        return None
    first = text[start]
    if first.isalpha():
        second = text[start + 1 : start + 2]
        if second.isalpha() and second not in _SECOND:
            return None
        mark = _LETTERS.match(text, start, end + 1)
    else:
        mark = (_DIGITS if first.isdigit() else _SIGNS).match(text, start, end + 1)
    return None if mark is None or mark.end() > end else mark


def _behind(text: str, at: int, end: int) -> int:
    """Where the words behind a mark start."""
    if at + 1 < end and text[at] == " " and text[at + 1].isalnum():
        return at + 1
    gap = _AFTER_MARK.match(text, at, end)
    return gap.end() if gap else at


def _is_bold(text: str, opener: str, start: int, end: int) -> bool:
    """The whole line stands in bold: it opens with two or three marks, and they close at its end or not at all
    (a bold run may go on in the next line)."""
    if len(opener) < 2:
        return False
    rest = text[start + len(opener) : end].rstrip(".: ")
    closing = rest.find(opener[:2])
    return closing < 0 or closing >= len(rest) - 3
