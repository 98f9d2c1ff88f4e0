"""Tables written with bars: rows, cells, and what each column is about."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from validator.facts.cells import trimmed
from validator.facts.paragraphs import Kind, Paragraph
from validator.parser.patterns import fold
from validator.record import Record, field
from validator.source import Span

_BAR = re.compile(r"(?<!\\)\|")
_EDGE = "|*_"  # > and # are words of a cell
_SEPARATOR = re.compile(r"[\s|:-]+$")
_COUNT_OF_ROWS = frozenset({"TT", "STT", "SO TT"})
_FIGURES = re.compile(r"[\d.,%\s/-]*")
# What a column is about, by its title, folded; the first that fits.
_ROLES = (
    (
        "task",
        re.compile(r"^\W*(?:NOI DUNG|CONG VIEC)\b(?!.*(?:THOI (?:GIAN|HAN)|TIEN DO|NGUOI|DON VI|PHOI HOP|THAM GIA))"),
    ),
    (
        "begin",
        re.compile(
            r"^\W*(?:(?:THOI GIAN|THOI DIEM|NGAY) )?(?:BAT DAU|KHOI CONG|KHOI DONG)\b(?!.*(?:KET THUC|HOAN THANH))"
        ),
    ),
    ("time", re.compile(r"THOI (?:GIAN|HAN|DIEM)|TIEN DO|\bHAN\b|NGAY|LICH|HOAN THANH|THANG\b|KET THUC")),
    ("partner", re.compile(r"PHOI HOP|THAM GIA|THANH PHAN")),
    ("actor", re.compile(r"CHU TRI|PHU TRACH|THUC HIEN|DON VI|CO QUAN|BO PHAN|NGUOI|TRACH NHIEM|PHAN CONG|CHU DAU TU")),
    (
        "task",
        re.compile(
            r"NOI DUNG|CONG VIEC|NHIEM VU|HOAT DONG|VIEC|SAN PHAM|CHUYEN DE|HANG MUC|GIAI PHAP|MUC TIEU|KET QUA"
        ),
    ),
)


class Table(Record, frozen=False):
    """Rows of one table; `roles` gives for a column its meaning: time, begin, actor, partner, task, or "" for others."""

    rows: list[list[Span]] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    is_grid: bool = False  # with lines between its rows, each of which may have several lines

    def of_role(self, row: int, role: str) -> Span | None:
        """The cell of a row in the first column of that meaning."""
        cells = self.rows[row]
        return next((cells[at] for at, one in enumerate(self.roles) if one == role and at < len(cells)), None)

    def is_title(self, row: int, column: int, text: str) -> bool:
        """Does a cell head its column? One of the first row, beside the title of the numbers, or above figures alone."""
        if row > 0:
            return False
        first = self.rows[0][0]
        if fold(text[first.start : first.end]).rstrip(".") in _COUNT_OF_ROWS:
            return True
        below = [text[cells[column].start : cells[column].end] for cells in self.rows[1:] if column < len(cells)]
        return any(below) and all(map(_FIGURES.fullmatch, below))


class Cells:
    """Finds the cell of a place in the text."""

    def __init__(self, found: Sequence[Table]) -> None:
        self._rows = [(table, at) for table in found for at in range(len(table.rows)) if table.rows[at]]
        self._starts = [table.rows[at][0].start for table, at in self._rows]

    def at(self, offset: int) -> tuple[Table, int, int] | None:
        """Table, row and column of an offset in the text, None outside all tables."""
        before = bisect_right(self._starts, offset) - 1
        if before < 0:
            return None
        table, row = self._rows[before]
        column = next((column for column, cell in enumerate(table.rows[row]) if offset <= cell.end), None)
        return None if column is None else (table, row, column)


def tables(paragraphs: Sequence[Paragraph], text: str) -> list[Table]:
    """The tables of a document; a table's first row names its columns."""
    found: list[Table] = []
    last = -2
    opens_row = True
    for at, paragraph in enumerate(paragraphs):
        if paragraph.kind is Kind.RULE and at == last + 1 and found and text[paragraph.span.start] == "+":
            last, opens_row, found[-1].is_grid = at, True, True
            continue
        if paragraph.kind is not Kind.TABLE or not paragraph.lines[0].table:
            continue
        words = text[paragraph.span.start : paragraph.span.end]
        if at != last + 1 or not found:
            found.append(Table())
            opens_row = True
        last = at
        if not _SEPARATOR.match(words):
            cells = _cells(text, paragraph.span)
            if found[-1].is_grid and not opens_row:
                _carry_on(cells, found[-1].rows[-1])
            found[-1].rows.append(cells)
            opens_row = False
    for table in found:
        table.roles = [_role(text[cell.start : cell.end]) for cell in table.rows[0]] if table.rows else []
    return [table for table in found if len(table.rows) > 1]


def _carry_on(cells: list[Span], above: list[Span]) -> None:
    """A row of a grid may have several lines: where a cell has no words on this one, those above stand for it."""
    for at in range(1, min(len(cells), len(above))):
        if not len(cells[at]):
            cells[at] = above[at]


def _cells(text: str, row: Span) -> list[Span]:
    """The cells between the bars, without blanks and emphasis around them."""
    start = row.start + (1 if text[row.start] == "|" else 0)
    bars = [match.start() for match in _BAR.finditer(text, start, row.end)]
    edges = [start - 1, *bars, row.end]
    cells = [trimmed(text, left + 1, right, _EDGE) for left, right in pairwise(edges)]
    return cells[:-1] if bars and not len(cells[-1]) else cells


def _role(title: str) -> str:
    folded = fold(title)
    return next((role for role, pattern in _ROLES if pattern.search(folded)), "")
