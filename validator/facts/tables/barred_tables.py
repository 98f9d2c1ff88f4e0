"""Tables written with bars, as in Markdown, and grids with lines between their rows."""

import re
from collections.abc import Sequence
from itertools import pairwise

from validator.facts.paragraphs.cells import trimmed
from validator.facts.paragraphs.paragraphs import Kind, Paragraph
from validator.facts.tables.tables import Cell, Table
from validator.source import Span

_BAR = re.compile(r"(?<!\\)\|")
_EDGE = "|*_"  # > and # are words of a cell
_SEPARATOR = re.compile(r"[\s|:-]+$")


def barred_tables(paragraphs: Sequence[Paragraph], text: str) -> list[Table]:
    """The tables with bars; a table's first row names its columns."""
    found: list[Table] = []
    last = -2
    opens_row, is_grid = True, False  # a row of a grid may have several lines
    for at, paragraph in enumerate(paragraphs):
        if paragraph.kind is Kind.RULE and at == last + 1 and found and text[paragraph.span.start] == "+":
            last, opens_row, is_grid = at, True, True
            continue
        if paragraph.kind is not Kind.TABLE or not paragraph.lines[0].table:
            continue
        words = text[paragraph.span.start : paragraph.span.end]
        if at != last + 1 or not found:
            found.append(Table())
            opens_row, is_grid = True, False
        last = at
        if not _SEPARATOR.match(words):
            cells = _cells(text, paragraph.span)
            if is_grid and not opens_row:
                _carry_on(found[-1].rows[-1], cells)
            else:
                found[-1].rows.append(cells)
            opens_row = False
    for table in found:
        table.name_columns(text)
    return [table for table in found if len(table.rows) > 1]


def _carry_on(row: list[Cell], more: list[Cell]) -> None:
    """The next line of a row."""
    for at, cell in enumerate(more):
        if at < len(row):
            row[at] = row[at].and_more(cell.pieces)
        else:
            row.append(cell)


def _cells(text: str, row: Span) -> list[Cell]:
    """The cells between the bars, without blanks and emphasis around them."""
    start = row.start + (1 if text[row.start] == "|" else 0)
    bars = [match.start() for match in _BAR.finditer(text, start, row.end)]
    edges = [start - 1, *bars, row.end]
    spans = [trimmed(text, left + 1, right, _EDGE) for left, right in pairwise(edges)]
    if bars and not len(spans[-1]):
        spans.pop()
    return [Cell((span,) if len(span) else ()) for span in spans]
