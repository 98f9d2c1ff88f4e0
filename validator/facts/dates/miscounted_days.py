"""Numbers of days beside the days they count: "04 ngày, từ ngày 24/02 đến ngày 26/02/2026"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from validator.facts.dates.dates import DateMention
from validator.facts.dates.rest_days import rest_day
from validator.record import Record
from validator.source import Span

_COUNT = re.compile(
    r"(?P<each>(?:mỗi|từng)\b[^.;\n]{0,40} )?(?P<days>(?<![\d/.,-])(?P<number>\d{1,2}) ngày)(?: (?:tập trung|liên tục|liên tiếp|đêm))?"
    r"(?: ?[,:(–-] ?| )(?:bắt đầu )?(?:từ )?(?:ngày )?$",
    re.I,
)
_FROM = re.compile(r"từ |[,(:–-]\s?(?:ngày )?$", re.I)
_TO = re.compile(r"[\s*_]{0,4}(?:(?:đến|tới)[\s*_]{1,4}(?:hết[\s*_]{1,4})?(?:ngày[\s*_]{1,4})?|[-–—][\s*_]{0,4})", re.I)
_FIGURE = re.compile(r"\d")
_BEFORE = 80  # characters read in front of the first day
_NEAR = 2  # days by which a slip is off; more may be days apart within the time


class DayCount(Record):
    """A number of days that the calendar contradicts: where it stands, what it says, the days named and how many they are."""

    span: Span
    said: str
    days: Span
    right: int


def miscounted_days(text: str, dates: Sequence[DateMention]) -> Iterator[DayCount]:
    """The numbers of days that are not those of the range behind them; days at work may be meant, and no "mỗi lớp 02 ngày"."""
    for first, last in pairwise(dates):
        if not (first.unit == last.unit == "day" and first.first and last.first) or first.of_citation:
            continue
        if not (first.first < last.first and _TO.fullmatch(text, first.span.end, last.span.start)):
            continue
        figure = _FIGURE.search(text, first.span.start)  # "02 ngày (10": the word is taken for that of the date
        end = figure.start() if figure else first.span.start
        ahead = text[max(end - _BEFORE, 0) : end].rpartition("\n")[2]
        found = _COUNT.search(ahead)
        if not found or found["each"] or not _FROM.search(found[0]):
            continue
        days = [first.first + timedelta(days=at) for at in range((last.first - first.first).days + 1)]
        if _is_off(int(found["number"]), days):
            start = end - len(ahead) + found.start("days")
            span = Span(start, start + len(found["days"]))
            yield DayCount(span, found["days"], Span(first.span.start, last.span.end), len(days))


def _is_off(number: int, days: Sequence[date]) -> bool:
    if not len(days) - _NEAR <= number < len(days):
        return number > len(days)
    at_work = [day for day in days if not rest_day(day)]
    counts = {
        len(at_work),
        sum(day.weekday() != 5 for day in at_work),  # where nobody works on Saturdays
        sum(day.weekday() < 5 for day in days),
    }
    return number not in counts
