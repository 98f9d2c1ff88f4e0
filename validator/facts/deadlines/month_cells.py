"""Months and days written in figures alone in a table's column of time: `9/2024`, `9 - 10/2024`, `9` under "Tháng",
`T4, T10`, `15/6 và 15/12`."""

import re
from collections.abc import Iterator, Sequence

from validator.facts.tables.tables import Table
from validator.inline.nodes import Date, When
from validator.parser.patterns import fold
from validator.source import Span

_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_JOINT = r"\s?(?P<joint>[-–—,+]|và|đến)\s?"
_FIGURES = re.compile(
    rf"T?(?P<from>{_MONTH})(?:\s?/\s?(?P<from_year>{_YEAR}))?{_JOINT}T?(?P<to>{_MONTH})\s?/\s?(?P<year>{_YEAR})"
    rf"|(?P<one>{_MONTH})\s?/\s?(?P<one_year>{_YEAR})"
    rf"|T(?P<short>{_MONTH})"
    rf"|T(?P<short_from>{_MONTH})\s?(?P<short_joint>[-–—,+]|và)\s?T(?P<short_to>{_MONTH})"
)
_BARE = re.compile(rf"{_FIGURES.pattern}|(?P<bare>{_MONTH})")
_DAYS = re.compile(
    rf"(?P<day>{_DAY})/(?P<month>{_MONTH})(?:{_JOINT}(?P<last>{_DAY})/(?P<last_month>{_MONTH}))?(?:\s?\([^()]{{1,12}}\))?"
)
# In a column of days the same figures may be a birthday or a paper's number.
_TITLE = re.compile(r"THOI (?:GIAN|HAN)|TIEN DO|\bTHANG\b|LICH|\bHAN\b|HOAN THANH|KET THUC")
_OTHER = re.compile(r"\b(?:SINH|VAO|NHAP NGU|CONG TAC|KET NAP)\b")


def month_cells(tables: Sequence[Table], text: str) -> Iterator[When]:
    """The months of the tables that name tasks, in reading order, as the time expressions they are short for."""
    for table in tables:
        if "task" not in table.roles:
            continue
        forms = {at: form for at, role in enumerate(table.roles) if role == "time" and (form := _form(table, at, text))}
        for row in table.rows[1:]:
            for at, form in forms.items():
                if at >= len(row) or len(row[at].pieces) != 1:
                    continue
                cell = row[at].pieces[0]
                if found := form.fullmatch(text, cell.start, cell.end):
                    yield _when(found, cell)
                elif (found := _DAYS.fullmatch(text, cell.start, cell.end)) and _is_day(found):
                    yield _when_of_days(found, cell)


def _form(table: Table, column: int, text: str) -> re.Pattern[str] | None:
    """How a month may be written in a column; None where its title speaks of other days."""
    title = fold(table.rows[0][column].words(text)).strip(" *_")
    if title == "THANG":
        return _BARE
    return _FIGURES if _TITLE.search(title) and not _OTHER.search(title) else None


def _when(found: re.Match[str], cell: Span) -> When:
    groups = found.groupdict()
    if groups["short_from"] is not None:
        months = [_date(cell, groups[name] or "", None) for name in ("short_from", "short_to")]
        return When(cell.start, cell.end, (), months, joint=_range(groups["short_joint"]))
    if groups["from"] is None:
        month = groups["one"] or groups["short"] or groups["bare"]  # one of them stands there
        return When(cell.start, cell.end, (), [_date(cell, month, groups["one_year"])])
    dates = [
        _date(cell, groups["from"], groups["from_year"] or _year_before(groups)),
        _date(cell, groups["to"], groups["year"]),
    ]
    return When(cell.start, cell.end, (), dates, joint=_range(groups["joint"]))


def _is_day(found: re.Match[str]) -> bool:
    """Not figures that may be a part of the whole: 9/12."""
    return found["last"] is not None or len(found["day"]) == 2


def _when_of_days(found: re.Match[str], cell: Span) -> When:
    """One day or two."""
    days = [(found["day"], found["month"]), (found["last"], found["last_month"])]
    dates = [
        Date(cell.start, cell.end, "day", day=int(day), month=int(month), form="slash") for day, month in days if day
    ]
    return When(cell.start, cell.end, (), dates, joint=_range(found["joint"]) if len(dates) > 1 else "")


def _range(joint: str | None) -> str:
    return "" if joint is None or joint in ("và", ",", "+") else "-"


def _year_before(groups: dict[str, str | None]) -> str:
    """The year of the first of two months that share one, which over the turn of the year is the one before."""
    year, first, last = (int(groups[name] or 0) for name in ("year", "from", "to"))
    return str(year - 1 if first > last else year)


def _date(cell: Span, month: str, year: str | None) -> Date:
    return Date(cell.start, cell.end, "month", month=int(month), year=int(year) if year else None, form="slash")
