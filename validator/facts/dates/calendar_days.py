"""The days a written date stands for: a closed interval, and whether such a day exists."""

import re
from datetime import date, timedelta

from validator.inline.nodes import Date

EARLIEST, LATEST = 1900, 2199  # years a document of today can mean
REMEMBERED = 1800  # from this year on a day may be one of the past that is celebrated: "19/5/1890"
Days = tuple[date, date]
SHORT_UNITS = frozenset({"day", "month", "quarter"})  # of dates that set a time; years and half-years are longer

# Month and year of a day in figures, which is the one or two digits in front: a slash is found fast.
_MONTH_AND_YEAR = re.compile(r"/(?:(?<=(?<![\d/])\d\d/)|(?<=(?<![\d/])\d/))(\d{1,2})/((?:19|20)\d{2})(?!\d)")

_DECADES = {"đầu": (1, 10), "thượng tuần": (1, 10), "giữa": (11, 20), "trung tuần": (11, 20), "cuối": (21, 31), "hạ tuần": (21, 31),
            "nửa đầu": (1, 15), "nửa cuối": (16, 31)}  # fmt: skip
_COUNTED = re.compile(r"(\d{1,2}) ngày (đầu|cuối)")
_WEEK = re.compile(r"tuần\D*(?P<first>[1-5])(?:\D+(?P<last>[1-5]))?|tuần (?:thứ )?(?P<word>\w+)")
_SEVERAL_WEEKS = re.compile(r"(?:0?(?P<count>[23])|(?P<word>hai|ba)) tuần (?P<end>đầu|cuối)")
_WEEKS = {"đầu": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4}
_SEASONS = {"đầu": (1, 3), "giữa": (5, 8), "cuối": (10, 12), "nửa đầu": (1, 6), "nửa cuối": (7, 12)}

_WEEKDAYS = {
    "hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5, "chủ nhật": 6,
    "2": 0, "3": 1, "4": 2, "5": 3, "6": 4, "7": 5, "cn": 6,
}  # fmt: skip


def exists(point: Date, year: int | None) -> bool:
    """False for 31/4, 29/02 of a common year, month 13, day 0, a year of three or five digits, or before 1800.

    `year` is the year the date is taken for; with None, 29/02 is allowed. A part that is not written is no fault.
    """
    if point.year is not None and not REMEMBERED <= point.year <= LATEST:
        return False
    if point.year_to is not None and not EARLIEST <= point.year_to <= LATEST:
        return False
    if point.month is not None and not 1 <= point.month <= 12:
        return False
    if point.day is None or 1 <= point.day <= 28:
        return True
    most = 31 if point.month is None else _length(year or 2000, point.month)
    return 1 <= point.day <= most


def days(point: Date, year: int | None) -> Days | None:
    """First and last day of a point in a year (or in its own); None where a part is missing or no such day exists."""
    year = point.year if point.year is not None else year
    if year is None or not EARLIEST <= year <= LATEST or not exists(point, year):
        return None
    if point.unit == "day":
        if point.day is None or point.month is None:
            return None
        day = date(year, point.month, point.day)
        return day, day
    if point.unit == "month":
        return _month(point, year)
    if point.unit == "quarter":
        return _quarter(point, year)
    if point.unit == "months":
        return _months(point, year)
    if point.unit == "school_year":
        return date(year, 8, 1), date(point.year_to or year + 1, 7, 31)
    if point.unit == "years":
        return date(year, 1, 1), date(point.year_to or year, 12, 31)
    if point.unit == "year":
        first, last = _SEASONS.get(point.part, (1, 12))
        return date(year, first, 1), end_of_month(year, last)
    return None


def first_month(point: Date) -> int | None:
    """The month that is written, or the first of the quarter; None where there is neither."""
    return point.month or (3 * point.number - 2 if point.unit == "quarter" and point.number else None)


def weekday_named(words: str) -> int | None:
    """The weekday that "thứ Bảy", "Chủ nhật", "T7" or "CN" name, Monday 0; None for other words."""
    name = " ".join(words.lower().split()).removeprefix("thứ ")
    return _WEEKDAYS.get(name[1:] if name[1:].isdigit() else name)  # "tư" keeps its t


def day_of(day: str, month: str, year: str) -> date | None:
    """The day that three written numbers mean; None where one is blank or no such day exists."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def latest_day(text: str, start: int, end: int) -> date | None:
    """The latest day written in figures with its year ("05/3/2024"); None where there is none."""
    latest = None
    for match in _MONTH_AND_YEAR.finditer(text, start, end):
        slash = match.start()
        first = slash - 2 if slash > 1 and text[slash - 2].isdecimal() else slash - 1
        day = day_of(text[first:slash], match[1], match[2])
        if day and (latest is None or day > latest):
            latest = day
    return latest


def end_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, _length(year, month))


def _length(year: int, month: int) -> int:
    """How many days a month has, in whatever year; importing `calendar` for it costs a hundredth of a start."""
    alike = 2000 + year % 400  # the calendar comes again after 400 years, and `date` ends with 9999
    return (date(alike + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day


def _month(point: Date, year: int) -> Days | None:
    if point.month is None:
        return None
    most = _length(year, point.month)
    first, last = _DECADES.get(point.part) or _days_at_an_end(point.part, most) or _weeks(point.part, most)
    return date(year, point.month, first), date(year, point.month, min(last, most))


def _days_at_an_end(part: str, most: int) -> tuple[int, int] | None:
    """The days of "05 ngày đầu", "10 ngày cuối" in a month of so many days."""
    counted = _COUNTED.match(part)
    if counted is None or not 1 <= int(counted[1]) <= most:
        return None
    return (1, int(counted[1])) if counted[2] == "đầu" else (most - int(counted[1]) + 1, most)


def _weeks(part: str, most: int) -> tuple[int, int]:
    """The days of "tuần 2", "tuần 1, 2", "tuần cuối" in a month of so many days: all of them where no week is named.

    The fourth week is mostly the last one, and then has the days behind it.
    """
    if several := _SEVERAL_WEEKS.match(part):
        count = int(several["count"] or _WEEKS[several["word"]])
        return (1, 7 * count) if several["end"] == "đầu" else (most + 1 - 7 * count, most)
    week = _WEEK.match(part)
    if week is None:
        return 1, most
    if week["word"] == "cuối":
        return most - 6, most
    first = int(week["first"] or _WEEKS[week["word"]])
    last = int(week["last"] or first)
    return 7 * first - 6, most if last > 3 else 7 * last


def _quarter(point: Date, year: int) -> Days | None:
    number, last = point.number, point.last_number or point.number
    if number is None or last is None or not 1 <= number <= last <= 4:
        return None
    if point.part in ("đầu", "giữa", "cuối"):
        month = 3 * number - 2 + ("đầu", "giữa", "cuối").index(point.part)
        return date(year, month, 1), end_of_month(year, month)
    return date(year, 3 * number - 2, 1), end_of_month(year, 3 * last)


def _months(point: Date, year: int) -> Days | None:
    """ "6 tháng đầu năm", "3 tháng cuối năm"."""
    if point.number is None or not 1 <= point.number <= 12:
        return None
    if point.part == "cuối":
        return date(year, 13 - point.number, 1), date(year, 12, 31)
    return date(year, 1, 1), end_of_month(year, point.number)
