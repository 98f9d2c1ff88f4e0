"""The days a time expression allows: operator and closed interval, the year inferred where the context tells it."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from validator.inline.nodes import Date, When

# Terminals of the inline grammar and the operator they stand for, the strongest first.
_OPERATORS = (("BEFORE", "before"), ("NOLATER", "no_later_than"), ("HET", "until"), ("DEN", "until"), ("IN", "within"))
_MOST_YEARS = 9999


@dataclass(frozen=True, slots=True)
class Interval:
    """`first`..`last`, both included; None where the text sets no beginning, or the year cannot be told.

    `window`: the last day is only the end of a month or quarter, not written out.
    """

    operator: str  # before, no_later_than, until, within, from_to, on
    first: date | None
    last: date | None
    window: bool
    year_inferred: bool
    valid: bool  # False for a day that does not exist


@dataclass(frozen=True, slots=True)
class Years:
    """What the context says of the year: the issue date, else the one year all full dates of the plan share."""

    issued: date | None
    shared: int | None

    def of(self, month: int | None) -> int | None:
        """The year of a month without one: the issue year; the next for months long gone by then."""
        if self.issued is None:
            return self.shared
        if month is not None and month + 3 < self.issued.month:
            return self.issued.year + 1
        return self.issued.year


def interval(when: When, years: Years) -> Interval | None:
    """The interval of a time expression; None where it names nothing as close as a quarter."""
    points = [*when.origin, *when.dates]
    if not points or any(point.unit not in ("day", "month", "quarter") for point in points):
        return None
    year = next((point.year for point in reversed(points) if point.year), None)
    month = next((point.month for point in reversed(points) if point.month), None)
    inferred = year is None
    year = year if year is not None else years.of(month)
    kinds = {word.type for word in when.operators}
    operator = next((name for kind, name in _OPERATORS if kind in kinds), "on")
    ranged = bool(when.origin) or when.joint == "-" or len(points) > 1
    if ranged and operator in ("on", "until", "within"):
        operator = "from_to" if when.origin or when.joint == "-" else "within"
    window = points[-1].unit != "day" and operator in ("on", "within", "from_to")
    if year is None:
        return Interval(operator, None, None, window, inferred, True)
    ends = [_days(point, month, year) for point in points]
    if any(end is None for end in ends):
        return Interval(operator, None, None, window, inferred, False)
    first, last = min(end[0] for end in ends if end), max(end[1] for end in ends if end)
    return Interval(*_read(operator, first, last, points[-1].unit != "day"), window, inferred, True)


def _read(operator: str, first: date, last: date, wide: bool) -> tuple[str, date | None, date]:
    """Literal reading: before X ends the day before, until and no later than X end with it."""
    if operator == "before":
        return operator, None, first - timedelta(days=1)
    if operator in ("no_later_than", "until"):
        return operator, None, last
    if operator == "on" and wide:
        return "within", first, last
    return operator, first, last


def _days(point: Date, month: int | None, year: int) -> tuple[date, date] | None:
    """First and last day of a point; None when there is no such day."""
    year = point.year or year
    if not 1 <= year <= _MOST_YEARS:
        return None
    if point.unit == "quarter":
        if not point.number or not 1 <= point.number <= 4:
            return None
        last = point.last_number or point.number
        if not 1 <= last <= 4:
            return None
        return date(year, 3 * point.number - 2, 1), _month_end(year, 3 * last)
    number = point.month or month
    if number is None or not 1 <= number <= 12:
        return None
    if point.unit == "month":
        return date(year, number, 1), _month_end(year, number)
    if point.day is None or not 1 <= point.day <= monthrange(year, number)[1]:
        return None
    day = date(year, number, point.day)
    return day, day


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
