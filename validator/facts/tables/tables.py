"""Tables: rows, cells, and what each column is about."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from validator.parser.patterns import fold
from validator.record import Record, field
from validator.source import Span

_ROW_NUMBERS = re.compile(r"(?:(?:S\.? ?)?TT|SO (?:TT|THU TU))\W*")
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
            r"^\W*(?:(?:THOI GIAN|THOI DIEM|NGAY) )?(?:BAT DAU|KHOI CONG|KHOI DONG)\b(?!.*(?:KET THUC|HOAN THANH))|^\W*TU(?: NGAY)?\W*$"
        ),
    ),
    ("time", re.compile(r"THOI (?:GIAN|HAN|DIEM)|TIEN DO|\bHAN\b|NGAY|LICH|HOAN THANH|THANG\b|KET THUC")),
    ("partner", re.compile(r"PHOI HOP|THAM GIA|THANH PHAN")),
    (
        "actor",
        re.compile(
            r"^\W*DONG CHI\W*$|CHU TRI|PHU TRACH|THUC HIEN|DON VI|CO QUAN|BO PHAN|NGUOI|TRACH NHIEM|PHAN CONG|CHU DAU TU"
        ),
    ),
    (
        "task",
        re.compile(
            r"NOI DUNG|CONG VIEC|NHIEM VU|TEN (?:VAN BAN|DE AN)|HOAT DONG|VIEC|SAN PHAM|CHUYEN DE|HANG MUC|GIAI PHAP|MUC TIEU|KET QUA"
        ),
    ),
)
# The step a column gives the days of, where all its cells are days: "Dự thảo", "Trình Giám đốc".
_STEP = re.compile(
    r"^\W*(?:DU THAO|LAY Y KIEN|GOP Y|THAM DINH|THAM TRA|TRINH|THONG QUA|PHE DUYET|BAN HANH|CONG BO|NGHIEM THU|SO KET|TONG KET|DOT|LAN)\b"
)
_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?<!\d)\d{1,2}/\d{1,2}(?!\d)|[Tt]háng \d|[Qq]uý (?:\d|[IV])")
_LONGEST_DAY = 40
_INSPECTED = re.compile(r"(?:DUOC|CHIU SU) (?:KIEM TRA|THANH TRA|GIAM SAT|KIEM SAT|KHAO SAT)")
_MOST_LINES = 60  # of a cell


class Cell(Record):
    """The words of a cell: a piece on each of its lines, none where it is empty."""

    pieces: tuple[Span, ...]

    def words(self, text: str) -> str:
        """Its words, the lines joined."""
        return " ".join([text[piece.start : piece.end] for piece in self.pieces])

    def before(self, text: str, offset: int) -> str:
        """Its words in front of an offset."""
        return " ".join([text[one.start : min(one.end, offset)] for one in self.pieces if one.start < offset])

    def behind(self, text: str, offset: int) -> str:
        """Its words behind an offset."""
        return " ".join([text[max(one.start, offset) : one.end] for one in self.pieces if one.end > offset])

    def and_more(self, pieces: tuple[Span, ...]) -> "Cell":
        """The cell with its next line; a cell goes on for a page at most."""
        return Cell((*self.pieces, *pieces)) if len(self.pieces) < _MOST_LINES else self


EMPTY = Cell(())


class Table(Record, frozen=False):
    """Rows of one table; `roles` gives for a column its meaning: time, begin, actor, partner, task, or "" for others."""

    rows: list[list[Cell]] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)

    def of_role(self, row: int, role: str) -> Cell | None:
        """The cell of a row in the first column of that meaning."""
        cells = self.rows[row]
        return next((cells[at] for at, one in enumerate(self.roles) if one == role and at < len(cells)), None)

    def is_title(self, row: int, column: int, text: str) -> bool:
        """Does a cell head its column? One of the first row, beside the title of the numbers, or above figures alone."""
        if row > 0:
            return False
        if self.is_numbered(text):
            return True
        below = [cells[column].words(text) for cells in self.rows[1:] if column < len(cells)]
        return any(below) and all(map(_FIGURES.fullmatch, below))

    def is_numbered(self, text: str) -> bool:
        """Does the first column number the rows?"""
        return bool(self.rows and self.rows[0]) and numbers_rows(self.rows[0][0].words(text))

    def name_columns(self, text: str) -> None:
        """The first row names the columns."""
        titles = [cell.words(text) for cell in self.rows[0]] if self.rows else []
        self.roles = [
            "time" if not one and self._is_step(at, titles[at], text) else one
            for at, one in enumerate(map(role, titles))
        ]
        if self.roles.count("actor") > 1:  # "Đơn vị được kiểm tra" beside "Đơn vị chủ trì"
            self.roles = [
                "partner" if one == "actor" and _INSPECTED.search(fold(title)) else one
                for one, title in zip(self.roles, titles, strict=True)
            ]

    def _is_step(self, column: int, title: str, text: str) -> bool:
        """Does a column give the days of a step that its title names?"""
        if not is_step(title):
            return False
        cells = [row[column].words(text) for row in self.rows[1:] if column < len(row)]
        written = [words for words in cells if words]
        return bool(written) and all(len(words) <= _LONGEST_DAY and _DAY.search(words) for words in written)


class Cells:
    """Finds the cell of a place in the text."""

    def __init__(self, found: Sequence[Table]) -> None:
        self._places = sorted(_places(found), key=lambda place: place[0].start)
        self._starts = [piece.start for piece, *_ in self._places]

    def at(self, offset: int) -> tuple[Table, int, int] | None:
        """Table, row and column of an offset in the text, None outside all tables."""
        before = bisect_right(self._starts, offset) - 1
        if before < 0:
            return None
        piece, table, row, column = self._places[before]
        return (table, row, column) if offset <= piece.end else None


def _places(found: Sequence[Table]) -> Iterator[tuple[Span, Table, int, int]]:
    for table in found:
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                for piece in cell.pieces:
                    yield piece, table, row, column


def numbers_rows(title: str) -> bool:
    """Is it the title of a column that numbers the rows: TT, STT, Số thứ tự?"""
    return _ROW_NUMBERS.fullmatch(fold(title)) is not None


def is_step(title: str) -> bool:
    """Does the title of a column name a step of the work, whose days may stand below it?"""
    return _STEP.match(fold(title)) is not None


def has_day(words: str) -> bool:
    """Is a day, a month, a quarter named?"""
    return _DAY.search(words) is not None


def role(title: str) -> str:
    """What a column is about, "" where its title does not tell."""
    folded = fold(title)
    return next((name for name, pattern in _ROLES if pattern.search(folded)), "")
