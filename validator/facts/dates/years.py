"""The year of a date that is written without one, told by the context; unknown where the context does not tell."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from validator.facts.dates.calendar_days import SHORT_UNITS
from validator.inline.nodes import Node, When
from validator.record import Record

_MONTHS_AHEAD = 6  # a month gone by at the issue date means the next year, where that is no farther away
_SCHOOL_OPENS, _SCHOOL_ENDS = 8, 6  # months
_TITLE_YEAR = re.compile(
    r"(?:năm|NĂM)(?<!(?:đến|ĐẾN|tới) ...)(?<!(?:nhìn|NHÌN) ...)\s{1,3}((?:19|20)\d\d)(?!\d)(?!\s{0,2}[-–]\s{0,2}\d)"
)
_SCHOOL_YEAR = re.compile(r"(?:năm học|NĂM HỌC)\s{1,3}((?:19|20)\d\d)\s{0,2}[-–]\s{0,2}((?:19|20)\d\d)")


class Years(Record):
    """What the context says of the year: the issue date, the year or school year in the subject, the year that all
    deadlines with a year share; `ahead` are the months whose days are all written with the year of issue, where the
    subject names the next one."""

    issued: date | None = None
    titled: int | None = None
    school: tuple[int, int] | None = None
    shared: int | None = None
    ahead: frozenset[int] = frozenset()

    def of(self, month: int | None) -> int | None:
        """The year of a month that is written without one."""
        if self.school is not None and month is not None:
            first, second = self.school
            return first if month >= _SCHOOL_OPENS and not self._is_over(second) else second
        if self.titled is not None:
            return self.issued.year if self.issued is not None and month in self.ahead else self.titled
        if self.issued is None:
            return self.shared
        if month is not None and month < self.issued.month and month + 12 - self.issued.month <= _MONTHS_AHEAD:
            return self.issued.year + 1
        return self.issued.year

    def _is_over(self, second: int) -> bool:
        """Is the plan issued in the summer that closes the school year, so that autumn comes behind it?"""
        return self.issued is not None and self.issued.year == second and self.issued.month >= _SCHOOL_ENDS


def years(issued: date | None, subject: str, nodes: Sequence[Node]) -> Years:
    """Reads the context: `subject` is the text of the plan's subject, `nodes` are its time expressions."""
    school = _SCHOOL_YEAR.search(subject)
    titled = {int(year) for year in _TITLE_YEAR.findall(subject)}
    if issued is not None:
        titled &= {issued.year, issued.year + 1}  # "thực hiện Nghị quyết ... năm 2017": the year of another paper
    year = titled.pop() if len(titled) == 1 and not school else None
    return Years(
        issued=issued,
        titled=year,
        school=(int(school[1]), int(school[2])) if school else None,
        shared=_shared(nodes),
        ahead=_ahead(nodes, issued) if issued is not None and year is not None and year > issued.year else frozenset(),
    )


def _ahead(nodes: Iterable[Node], issued: date) -> frozenset[int]:
    """The months from that of issue on which the text writes with its year, and with no other: "từ 02/12 đến 07/12/2024"."""
    told: dict[int, set[int]] = {}
    for node in nodes:
        for point in (*node.origin, *node.dates) if isinstance(node, When) else ():
            if point.unit == "day" and point.month is not None and point.year is not None:
                told.setdefault(point.month, set()).add(point.year)
    return frozenset(month for month, found in told.items() if month >= issued.month and found == {issued.year})


def _shared(nodes: Iterable[Node]) -> int | None:
    """The one year of all days that an operator governs; citations have their own years."""
    found: set[int] = set()
    for node in nodes:
        if isinstance(node, When) and node.operators:
            found.update([point.year for point in node.dates if point.year and point.unit in SHORT_UNITS])
    return found.pop() if len(found) == 1 else None
