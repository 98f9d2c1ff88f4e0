"""Months written in figures alone in a table's column of time: `9/2024`, `9 - 10/2024`, `9` under "Tháng"."""

import re
from collections.abc import Iterator, Sequence

from validator.facts.tables import Table
from validator.inline.nodes import Date, When
from validator.parser.patterns import fold
from validator.source import Span

_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_FIGURES = re.compile(
    rf"(?P<from>{_MONTH})(?:\s?/\s?(?P<from_year>{_YEAR}))?\s?(?P<joint>[-–—,+])\s?(?P<to>{_MONTH})\s?/\s?(?P<year>{_YEAR})"
    rf"|(?P<one>{_MONTH})\s?/\s?(?P<one_year>{_YEAR})"
)
_BARE = re.compile(rf"{_FIGURES.pattern}|(?P<bare>{_MONTH})")
# In a column of days the same figures may be a birthday or a paper's number.
_TITLE = re.compile(r"THOI (?:GIAN|HAN)|TIEN DO|\bTHANG\b|LICH")
_OTHER = re.compile(r"\b(?:SINH|VAO|NHAP NGU|CONG TAC|KET NAP)\b")


def month_cells(tables: Sequence[Table], text: str) -> Iterator[When]:
    """The months of the tables that name tasks, in reading order, as the time expressions they are short for."""
    for table in tables:
        if "task" not in table.roles:
            continue
        forms = {at: form for at, role in enumerate(table.roles) if role == "time" and (form := _form(table, at, text))}
        for row in table.rows[1:]:
            for at, form in forms.items():
                if at < len(row) and (found := form.fullmatch(text, row[at].start, row[at].end)):
                    yield _when(found, row[at])


def _form(table: Table, column: int, text: str) -> re.Pattern[str] | None:
    """How a month may be written in a column; None where its title speaks of other days."""
    cell = table.rows[0][column]
    title = fold(text[cell.start : cell.end]).strip(" *_")
    if title == "THANG":
        return _BARE
    return _FIGURES if _TITLE.search(title) and not _OTHER.search(title) else None


def _when(found: re.Match[str], cell: Span) -> When:
    groups = found.groupdict()
    if groups["from"] is None:
        month = groups["one"] or groups["bare"]  # one of them stands there
        return When(cell.start, cell.end, (), [_date(cell, month, groups["one_year"])])
    dates = [
        _date(cell, groups["from"], groups["from_year"] or _year_before(groups)),
        _date(cell, groups["to"], groups["year"]),
    ]
    return When(cell.start, cell.end, (), dates, joint="" if groups["joint"] in ",+" else "-")


def _year_before(groups: dict[str, str | None]) -> str:
    """The year of the first of two months that share one, which over the turn of the year is the one before."""
    year, first, last = (int(groups[name] or 0) for name in ("year", "from", "to"))
    return str(year - 1 if first > last else year)


def _date(cell: Span, month: str, year: str | None) -> Date:
    return Date(cell.start, cell.end, "month", month=int(month), year=int(year) if year else None, form="slash")
