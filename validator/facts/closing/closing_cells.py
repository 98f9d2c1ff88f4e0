"""The cells of the lines at the end, with those that a copy has put together taken apart."""

import re

from validator.document import Line
from validator.facts.closing.names import name
from validator.facts.closing.titles import title
from validator.facts.paragraphs.cells import cells
from validator.parser.patterns import AUTHORITY, SIGNED, fold
from validator.record import Record
from validator.source import Span

_STOPPED = re.compile(
    r"(?<=[;:.,])[*_]{0,3}[^\S\n](?=[^;:,]{5,60}$)", re.M
)  # behind the stop that closes a recipient or the label
_ARCHIVE_LINE = re.compile(r"[-–+•\s]{0,4}Lưu\b")


class Cell(Record, frozen=False):
    """One cell of the closing, with the line it stands on."""

    line: Line
    span: Span
    is_first: bool  # the leftmost cell of its line: its list mark, if any, is the line's
    middle: float = 0.0  # how far its middle stands from the left edge


def cells_of(line: Line, text: str) -> list[Cell]:
    """The cells of a line that say something: rules, bars of a table and page numbers do not."""
    if line.type in ("PAGE", "RULE"):
        return []
    edge = text.rfind("\n", 0, line.start) + 1
    return [
        Cell(line, span, at == 0, (span.start + span.end) / 2 - edge)
        for at, span in enumerate(piece for cell in cells(line, text) for piece in _read_across(line, text, cell))
        if any(map(str.isalpha, text[span.start : span.end]))
    ]


def _read_across(line: Line, text: str, cell: Span) -> list[Span]:
    """A recipient and the line of the signature beside it, which a copy has put together with a single blank:
    "- UBND tỉnh (b/c); PHÓ GIÁM ĐỐC", "- Lưu: VT. Lò Văn Chiêu"."""
    if line.mark is None and line.type != "RECIPIENTS":
        return [cell]
    archive = _ARCHIVE_LINE.match(text, cell.start) is not None
    for gap in _STOPPED.finditer(text, cell.start, cell.end):
        stop, behind = text[gap.start() - 1], Span(gap.end(), cell.end)
        if stop == "." and not archive:
            continue  # "KT. CHỦ TỊCH"
        words = text[behind.start : behind.end]
        folded = fold(words)
        signs = words == words.upper() and (title(words) is not None or AUTHORITY.match(folded) is not None)
        if signs or (words[0] == "(" and SIGNED.match(folded)) or (stop == "." and name(text, behind) is not None):
            return [Span(cell.start, gap.start()), behind]
    return [cell]
