"""The days a time expression allows: operator and closed interval, the year inferred where the context tells it."""

import re
from datetime import date, timedelta

from validator.facts.dates.calendar_days import SHORT_UNITS, Days, days, exists, first_month
from validator.facts.dates.years import Years
from validator.inline.nodes import Date, When, Word
from validator.record import Record

# Terminals of the inline grammar and the operator they stand for, the strongest first.
_OPERATORS = (("BEFORE", "before"), ("NOLATER", "no_later_than"), ("HET", "until"), ("DEN", "until"), ("IN", "within"))
_HOUR = re.compile(r"\d{1,2}")
_LONG = frozenset({"year", "years", "months"})


class Interval(Record):
    """`first`..`last`, both included; None where the text sets no beginning, or the year cannot be told.

    `window`: the last day is only the end of a month, a quarter or a longer time, not written out. `long`: that time is
    a year or a part of one ("6 tháng cuối năm").
    """

    operator: str  # before, no_later_than, until, within, from_to, on
    first: date | None
    last: date | None
    window: bool
    year_inferred: bool
    valid: bool  # False for a day that does not exist
    long: bool


def interval(when: When, kinds: set[str], years: Years) -> Interval | None:
    """The interval of a time expression; None where it names no more than a school year, only a beginning, or blanks.

    `kinds` are the terminals of its operators.
    """
    points = when.origin + when.dates
    if "CLOCK" in kinds and _hours_only(when):
        kinds = kinds - {"DEN"}
    units = {point.unit for point in points}
    if not points or not (units <= SHORT_UNITS or all(map(_names_days, points))) or _only_begins(when, kinds):
        return None
    if all(point.unit == "day" and point.day is None and point.month is None for point in points):
        return None  # "ngày ... tháng ... năm ...", to be filled in
    operator = _operator(when, kinds, len(points))
    wide = points[-1].unit != "day" or bool(points[-1].part)
    long = not _LONG.isdisjoint(units)
    window = wide and (long or operator in ("on", "within", "from_to"))
    inferred = None in [point.year for point in points]
    taken = [point.year if point.year is not None else years.of(first_month(point)) for point in points]
    ends = [found for point, year in zip(points, taken, strict=True) if (found := days(point, year))]
    if len(ends) < len(points):
        return Interval(operator, None, None, window, False, all(map(exists, points, taken)), long)
    if _names_closer(when, ends):
        wide, long = when.dates[1].unit != "day", False
        ends = ends[1:]
    first, last = _from_to(ends, ranged=bool(when.origin) or when.joint == "-")
    by_the_hour = "CLOCK" in kinds and not wide  # "trước 17 giờ ngày 15/3" leaves that day
    return Interval(*_read(operator, first, last, wide, by_the_hour), window, inferred, True, long)


def _from_to(ends: list[Days], *, ranged: bool) -> Days:
    """The days from the first point to the last; of a list in whatever order, from the earliest to the latest."""
    if ranged and ends[0][0] <= ends[-1][1]:
        return ends[0][0], ends[-1][1]  # "từ 16/10 đến hết năm 2023" begins with the day, not with the year
    return min(end[0] for end in ends), max(end[1] for end in ends)


def _names_closer(when: When, ends: list[Days]) -> bool:
    """ "Quý I (tuần 2 tháng 3)": of two times the second lies within the first."""
    if when.origin or when.joint == "-" or len(ends) != 2 or when.dates[0].unit == when.dates[1].unit:
        return False
    return ends[0][0] <= ends[1][0] and ends[1][1] <= ends[0][1]


def _names_days(point: Date) -> bool:
    """A day, a month, a quarter; a year that is written out, years, half of a year."""
    return point.unit in SHORT_UNITS or (point.unit in _LONG and point.year is not None)


def _only_begins(when: When, kinds: set[str]) -> bool:
    """ "từ ngày 01/7/2025": a beginning without an end; "từ 7 giờ 30 ngày 01/7/2025" is the time of that day."""
    if when.since is None or when.origin or when.joint == "-" or "DEN" in kinds:
        return False
    return not (len(when.dates) == 1 and when.dates[0].unit == "day" and any(map(_by_day, when.operators)))


def _hours_only(when: When) -> bool:
    """ "từ 7h30 đến 10h00 ngày 20/11/2026": both ends are hours of one day."""
    return when.since is not None and not when.origin and sum(word.type == "CLOCK" for word in when.operators) > 1


def _by_day(word: Word) -> bool:
    """An hour at which people meet, not one with which a rule comes into force."""
    hour = _HOUR.match(word.text) if word.type == "CLOCK" else None
    return hour is not None and 5 <= int(hour[0]) <= 22


def _operator(when: When, kinds: set[str], count: int) -> str:
    operator = "on"
    for kind, name in _OPERATORS if kinds else ():
        if kind in kinds:
            operator = name
            break
    if (when.origin or when.joint == "-") and operator in ("on", "until", "within"):
        return "from_to"
    return "within" if operator == "on" and count > 1 else operator


def _read(operator: str, first: date, last: date, wide: bool, by_the_hour: bool) -> tuple[str, date | None, date]:
    """Literal reading: before X ends the day before; until, no later than and before an hour of X end with it."""
    if operator == "before":
        return ("no_later_than", None, first) if by_the_hour else (operator, None, first - timedelta(days=1))
    if operator in ("no_later_than", "until"):
        return operator, None, last
    if operator == "on" and wide:
        return "within", first, last
    return operator, first, last
