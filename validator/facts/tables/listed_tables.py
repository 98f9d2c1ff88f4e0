"""Tables copied from a page with each cell on a line of its own: the titles from TT on, then the cells of row 1, of row 2 ...

Without numbers of rows they are told by their times (`timed_tables`)."""

from collections.abc import Sequence

from validator.document import Line
from validator.facts.paragraphs.cells import trimmed
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.facts.tables.tables import Cell, Table, numbers_rows, role
from validator.facts.tables.timed_tables import names_times, timed_table

_EDGE = "*_ \t\u00a0>\\"
_SHORT = 8  # characters of the title of a column of numbers
_MOST_COLUMNS = 9
_LONGEST_TITLE = 40


def listed_tables(paragraphs: Sequence[Paragraph], text: str) -> list[Table]:
    """The tables whose rows are counted from 1 on, and those with a time in every row."""
    if not any(_counts(line, text) or names_times(line, text) for one in paragraphs for line in one.lines):
        return []
    lines = [line for one in paragraphs for line in one.lines if line.type != "PAGE" or _number(line, text).isdigit()]
    lines.sort(key=lambda line: line.start)
    found: list[Table] = []
    go_on = 0
    for at, line in enumerate(lines):
        if at < go_on:
            continue
        if _counts(line, text):
            table = _table(lines, at, text)
            if len(table.rows) > 1 and "time" in table.roles:
                found.append(table)
                go_on = at + len(table.rows) * len(table.rows[0])
        elif names_times(line, text):
            table, end = timed_table(lines, at, go_on, text)
            if table.rows:
                found.append(table)
                go_on = end
    return found


def _counts(line: Line, text: str) -> bool:
    """The title of a column of numbers, alone on its line."""
    return line.end - line.start <= _SHORT and numbers_rows(text[line.text_start : line.text_end])


def _table(lines: Sequence[Line], start: int, text: str) -> Table:
    """The table whose titles begin at an index."""
    width = next((at for at in range(2, _MOST_COLUMNS + 1) if _is_number(lines, start + at, text, 1)), 0)
    titles = [text[line.start : line.end] for line in lines[start : start + width]]
    table = Table()
    if not titles or max(map(len, titles)) > _LONGEST_TITLE or not any(map(role, titles)):
        return table
    at, number = start, 0
    while number == 0 or _is_number(lines, at, text, number):
        row = lines[at : at + width]
        if len(row) < width or _is_number(lines, at + 1, text, number + 1):
            break
        table.rows.append([Cell((trimmed(text, line.start, line.end, _EDGE),)) for line in row])
        at, number = at + width, number + 1
    table.name_columns(text)
    return table


def _is_number(lines: Sequence[Line], at: int, text: str, number: int) -> bool:
    """Is the line at an index the number of a row and nothing else?"""
    return at < len(lines) and _number(lines[at], text) in (str(number), f"{number:02}")


def _number(line: Line, text: str) -> str:
    """A line without what may stand around the number of a row."""
    return text[line.start : line.end].strip(" .*_\\>")
