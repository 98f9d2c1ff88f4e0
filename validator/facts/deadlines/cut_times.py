"""Times cut over the lines of a table's cell: "Trước ngày" / "30/6/2025" is one; and those of two cells that ran together."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from validator import inline
from validator.facts.tables.tables import Cell, Table
from validator.inline.nodes import Node, When


def with_cut_times(nodes: Sequence[Node], tables: Sequence[Table], text: str) -> Sequence[Node]:
    """The nodes of a text, where cells have several lines the times in them read over their ends.

    A time that is cut stands where its last line has it.
    """
    told = {one: whens for table in tables for one in _cut_cells(table) if (whens := list(_times(one, text)))}
    told |= {one: list(_of_words(one, text)) for one in _run_together(nodes, tables)}
    if not told:
        return nodes
    edges = sorted(edge for cell in told for piece in cell.pieces for edge in (piece.start, piece.end))
    others = [one for one in nodes if bisect_right(edges, one.start) % 2 == 0]
    return sorted([*others, *(one for whens in told.values() for one in whens)], key=lambda node: node.start)


def _cut_cells(table: Table) -> Iterator[Cell]:
    for row in table.rows[1:]:
        for role, cell in zip(table.roles, row, strict=False):
            if role == "time" and len(cell.pieces) > 1:
                yield cell


def _run_together(nodes: Sequence[Node], tables: Sequence[Table]) -> Iterator[Cell]:
    """The cells of times, of which one runs on into the next, where each cell is a line."""
    whens = [one for one in nodes if isinstance(one, When)]
    starts = [one.start for one in whens]
    for table in tables:
        for row in table.rows[1:]:
            last = 0  # where the time of a cell in front ends
            for role, cell in zip(table.roles, row, strict=False):
                if role != "time" or len(cell.pieces) != 1:
                    continue
                (piece,) = cell.pieces
                at = bisect_right(starts, piece.end) - 1
                here = whens[at] if at >= 0 and starts[at] >= piece.start else None
                if last > piece.start or (here and here.end > piece.end):
                    yield cell
                last = here.end if here else last


def _of_words(cell: Cell, text: str) -> Iterator[When]:
    """The times of a cell that is one line, read apart from what follows."""
    (piece,) = cell.pieces
    yield from (one for one in inline.parse(text, piece.start, piece.end, []) if isinstance(one, When))


def _times(cell: Cell, text: str) -> Iterator[When]:
    """The times of a cell, none where no line ends in one of them."""
    words = cell.words(text)
    starts = [0]
    for piece in cell.pieces[:-1]:
        starts.append(starts[-1] + len(piece) + 1)
    found = [one for one in inline.parse(words, 0, len(words), []) if isinstance(one, When)]
    if not any(one.start < start < one.end for one in found for start in starts):
        return
    for one in found:
        last = bisect_right(starts, one.end - 1) - 1
        shift = cell.pieces[last].start - starts[last]
        start = max(one.start, starts[last])
        yield When(
            start + shift, one.end + shift, one.operators, one.dates, one.origin, one.joint, one.since, one.recurring
        )
