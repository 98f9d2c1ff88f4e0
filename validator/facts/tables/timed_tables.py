"""Tables copied with each cell on a line of its own and no numbers of rows: told by the column of times."""

import re
from collections.abc import Sequence

from validator.document import Line
from validator.facts.paragraphs.cells import trimmed
from validator.facts.tables.tables import Cell, Table, role
from validator.parser.patterns import fold

_EDGE = "*_ \t\u00a0>\\"
_WIDEST = 6  # columns
_LONGEST_TITLE = 40
_FEWEST_ROWS = 2
_TITLE = re.compile(
    r"(?:THOI (?:GIAN|HAN|DIEM)|TIEN DO|NGAY|THANG|TUAN|HAN)(?:,? (?:NGAY|THANG|THUC HIEN|HOAN THANH|TO CHUC|DU KIEN))?"
)
_TITLE_BEGINS = frozenset("TtNnHh")
_LONGEST_TIME = 60
_TIME = re.compile(
    r"(?:\d{1,2}\s?(?:giờ|[hHg:/.-])|(?:[Tt]rước|[Tt]ừ|[Tt]rong|[Đđ]ến|[Hh]ết|[Ss]áng|[Cc]hiều|[Xx]ong|[Nn]gày|[Tt]háng|[Qq]uý|[Tt]uần|[Tt]hứ"
    r"|[Đđ]ầu|[Gg]iữa|[Cc]uối|[Cc]hậm nhất)\s[^.;]*\d|[Hh][ằà]ng\s)"
)


def names_times(line: Line, text: str) -> bool:
    """A line that says no more than the title of a column of times."""
    if line.mark is not None or line.table or not 3 <= line.text_end - line.text_start <= _LONGEST_TITLE:
        return False
    return text[line.text_start] in _TITLE_BEGINS and (
        _TITLE.fullmatch(fold(text[line.text_start : line.text_end])) is not None
    )


def timed_table(lines: Sequence[Line], at: int, first: int, text: str) -> tuple[Table, int]:
    """The table whose column of times has its title at an index, and the index behind it; none of its lines stands before
    `first`. No rows where there is no such table."""
    best, end = Table(), at
    for width in range(2, _WIDEST + 1):
        for column in range(width):
            start = at - column
            if start < first or not _are_titles(lines[start : start + width], width, text):
                continue
            rows = _rows(lines, start + width, width, column, text)
            if len(rows) >= _FEWEST_ROWS and len(rows) * width > len(best.rows) * len(
                best.rows[0] if best.rows else ()
            ):
                cells = [lines[start : start + width], *rows]
                best = Table([[Cell((trimmed(text, one.start, one.end, _EDGE),)) for one in row] for row in cells])
                end = start + width * len(cells)
    best.name_columns(text)
    return best, end


def _are_titles(lines: Sequence[Line], width: int, text: str) -> bool:
    words = [text[one.start : one.end] for one in lines]
    if len(words) < width or any(one.mark is not None or one.table for one in lines):
        return False
    plain = all(
        len(one) <= _LONGEST_TITLE and one[-1] not in ".;:,!?" and not any(map(str.isdigit, one)) for one in words
    )
    return plain and not {"task", "actor", "partner"}.isdisjoint(map(role, words))


def _rows(lines: Sequence[Line], at: int, width: int, column: int, text: str) -> list[Sequence[Line]]:
    """Rows as long as the cell below the title of the times is one, and no other cell is."""
    found: list[Sequence[Line]] = []
    while at + width <= len(lines):
        row = lines[at : at + width]
        times = [_is_time(one, text) for one in row]
        if any(one.table for one in row) or times.count(True) != 1 or not times[column]:
            break
        found.append(row)
        at += width
    return found


def _is_time(line: Line, text: str) -> bool:
    return line.end - line.start <= _LONGEST_TIME and _TIME.match(text, line.start, line.end) is not None
