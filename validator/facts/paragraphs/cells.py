"""Cells of a line: a head or a closing laid out in two columns reads across as one line with a wide gap."""

import re

from validator.document import Line
from validator.source import Span

# Columns are parted by a tab (not the one behind a list mark), three blanks, a table bar, an HTML break or where one bold
# run meets the next; decoration at a cell's ends is no part of it.
_GAP = re.compile(r"\s{3,}|(?<![-–+•*])\t|\||<br ?/?>|\*\*\s?\*\*", re.I)
_EDGE = " \t\u00a0\u3000*_|\\>#"


def cells(line: Line, text: str) -> list[Span]:
    """The words of each column of a line, from left to right, without decoration."""
    words = text[line.start : line.end]
    found: list[Span] = []
    start = line.start
    # A text that is printable has no blanks but spaces.
    if not words.isprintable() or "   " in words or "|" in words or "<" in words:
        for gap in _GAP.finditer(text, line.start, line.end):
            if line.mark is not None and gap.start() == line.mark_end:
                continue  # "-   Các phòng"
            found.append(trimmed(text, start, gap.start()))
            start = gap.end()
    found.append(trimmed(text, start, line.end))
    return [cell for cell in found if len(cell)]


def trimmed(text: str, start: int, end: int, edge: str = _EDGE) -> Span:
    """A span without blanks and Markdown decoration at its ends."""
    while start < end and (text[start] in edge or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in edge or text[end - 1].isspace()):
        end -= 1
    return Span(start, end)


def column(line: Line, text: str) -> int:
    """How far the line's first visible character stands from the left edge."""
    return line.start - (text.rfind("\n", 0, line.start) + 1)
