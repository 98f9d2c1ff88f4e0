"""Tables copied from a page with each cell on a line of its own: the titles from TT on, then the cells of row 1, of row 2 ..."""

import re
from collections.abc import Sequence

from validator.document import Line
from validator.facts.cells import trimmed
from validator.facts.paragraphs import Paragraph
from validator.facts.tables import Cell, Table, role
from validator.parser.patterns import fold

_EDGE = "*_ \t\u00a0"
_COUNT = re.compile(r"(?:S?TT|SO TT)\W*$")
_SHORT = 8  # characters of the title of a column of numbers
_MOST_COLUMNS = 9
_LONGEST_TITLE = 40


def listed_tables(paragraphs: Sequence[Paragraph], text: str) -> list[Table]:
    """The tables whose rows are counted from 1 on."""
    lines = sorted((line for one in paragraphs for line in one.lines), key=lambda line: line.start)
    found: list[Table] = []
    for at, line in enumerate(lines):
        if line.end - line.start <= _SHORT and _COUNT.match(fold(text[line.text_start : line.text_end])):
            table = _table(lines[at:], text)
            if len(table.rows) > 1 and "time" in table.roles:
                found.append(table)
    return found


def _table(lines: Sequence[Line], text: str) -> Table:
    width = next((at for at in range(2, _MOST_COLUMNS + 1) if _is_number(lines[at : at + 1], text, 1)), 0)
    titles = [text[line.start : line.end] for line in lines[:width]]
    if not titles or max(map(len, titles)) > _LONGEST_TITLE or not any(map(role, titles)):
        return Table()
    table = Table()
    at = number = 0
    while number == 0 or _is_number(lines[at : at + 1], text, number):
        row = lines[at : at + width]
        if len(row) < width or any(_is_number([line], text, number + 1) for line in row[1:2]):
            break
        table.rows.append([Cell((trimmed(text, line.start, line.end, _EDGE),)) for line in row])
        at, number = at + width, number + 1
    table.name_columns(text)
    return table


def _is_number(lines: Sequence[Line], text: str, number: int) -> bool:
    """Is the line the number of a row and nothing else?"""
    return bool(lines) and text[lines[0].start : lines[0].end].strip(" .*") in (str(number), f"{number:02}")
