"""Page numbers, and the lines beside them that stand on every page."""

import re
from collections import Counter

from validator.document import Line
from validator.parser import patterns

_LONGEST = 20  # characters of a page number
_PAGE_LINES = 12  # lines that a page has at least; numbers nearer to each other are cells of a table
_HEAD = range(12, 121)  # characters of a line that may stand on every page
_FIGURES = re.compile(r"\d+")


def page_lines(lines: list[Line], text: str) -> frozenset[int]:
    """Where the lines begin that are page numbers or running heads.

    A running head stands above or below the number of two pages, with the same words but for their figures.
    """
    numbers = [at for at, line in enumerate(lines) if _is_number(line, text)]
    found = {lines[at].start for at in numbers}
    written: dict[str, list[int]] = {}  # by how they are written: "3", "Trang 3"
    for at in numbers:
        written.setdefault(_FIGURES.sub("#", text[lines[at].start : lines[at].end]), []).append(at)
    apart = [at for alike in written.values() for at in _apart(alike)]
    beside = [near for at in apart for near in (at - 1, at + 1) if 0 <= near < len(lines)]
    said = {at: words for at in beside if (words := _words(lines[at], text))}
    often = Counter(said.values())
    found.update(lines[at].start for at, words in said.items() if often[words] > 1)
    return frozenset(found)


def _is_number(line: Line, text: str) -> bool:
    length = line.end - line.start
    return length <= _LONGEST and patterns.PAGE.fullmatch(patterns.fold(text[line.start : line.end])) is not None


def _apart(numbers: list[int]) -> list[int]:
    """The numbers that stand a page apart from those before and behind them."""
    edges = [-_PAGE_LINES, *numbers, numbers[-1] + _PAGE_LINES]
    return [
        at
        for before, at, behind in zip(edges, edges[1:], edges[2:], strict=False)
        if min(at - before, behind - at) >= _PAGE_LINES
    ]


def _words(line: Line, text: str) -> str:
    """What a line says on any page; "" for a line that belongs to the text."""
    if line.mark is not None or line.table or line.end - line.start not in _HEAD:
        return ""
    words = text[line.start : line.end]
    folded = patterns.fold(words)
    opens_zone = patterns.RECIPIENTS.match(folded) or (
        words == words.upper() and (patterns.AUTHORITY.match(folded) or patterns.TYPE.match(folded))
    )
    return "" if opens_zone or words[-1] in ".;:," else _FIGURES.sub("#", words)
