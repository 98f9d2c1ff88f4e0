"""Weekdays named beside a day: before it, behind it, in full or as the T2 to T7 and CN of a timetable."""

import re
from collections.abc import Sequence

from validator.facts.dates.calendar_days import weekday_named
from validator.facts.dates.dates import DateMention
from validator.record import Record
from validator.source import Span

_FULL = r"(?:thứ\s{1,14}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s{1,14}nhật)"
_BEFORE = re.compile(rf"(?<!\w)(?P<full>{_FULL})[ ,]{{0,2}}[(:–-] ?(?:ngày )?$", re.I)
_BEHIND = re.compile(rf"(?:, ?| ?[–-] ?)(?P<full>{_FULL})(?=\s?[).;]|\s?$)", re.I | re.M)
_SHORT_BEFORE = re.compile(r"(?<![\w/.-])(?P<short>T[2-7]|CN)(?: ?[(:–-] ?| ?, ?| )(?:ngày )?$")
_SHORT_BEHIND = re.compile(r"(?: ?[–-] ?|, ?| ?\()(?P<short>T[2-7]|CN)(?![\w/.-])")
# Several weekdays beside several days: "18, 19/10/2025 (thứ Bảy, Chủ nhật)", "thứ Bảy và Chủ nhật (18, 19/10/2025)"
_ANY = rf"(?:{_FULL}|T[2-7]|CN)(?!\w)"
_AND_MORE = re.compile(rf"\s*(?:,|;|và|-|–|đến)\s*{_ANY}", re.I)
_MORE_AND = re.compile(rf"(?<!\w){_ANY}\s*(?:,|;|và|-|–|đến)\s*$", re.I)
# In front of a weekday; behind any other word it is the number of a thing: "đợt thứ hai (05/3/2024)".
_NO_THING = re.compile(
    r"(?:^|[^\w\s]|\d|(?<!\w)(?:vào|lúc|sáng|trưa|chiều|tối|hết|đến|từ|ngày|giờ|phút|trước|nhất|là|và|hoặc))\s*$", re.I
)
_THING = re.compile(
    r"(?<!\w)(?:lần|đợt|kỳ|họp|phiên|khóa|phần|bước|nhóm|vòng|lượt|tuần|hội|nghị|lớp|bài|điểm)\s*$", re.I
)
# "Ngày thứ hai (08/3/2026)" behind "Ngày thứ nhất": the second day of a journey.
_DAY = re.compile(r"(?<!\w)ngày\s{1,2}$", re.I)
_FIRST_DAY = re.compile(r"gày\s(?:thứ\snhất|đầu\stiên)(?!\w)")
_BEFORE_IT = 30  # characters in which a weekday stands with the word in front of it
_FEWEST = 2  # short forms that must be right before one is called wrong: T3 may be a lesson or a month


class NamedWeekday(Record):
    """A weekday in the text and the day it is said of; `weekday` counts from Monday, 0."""

    span: Span
    weekday: int
    day: DateMention

    @property
    def is_right(self) -> bool:
        """Does the calendar agree?"""
        return self.day.first is not None and self.day.first.weekday() == self.weekday


def weekdays(text: str, dates: Sequence[DateMention]) -> list[NamedWeekday]:
    """The weekdays of full dates; short forms only where most of a text's are right, so that they are weekdays."""
    full: list[NamedWeekday] = []
    short: list[NamedWeekday] = []
    for one in dates:
        if one.unit != "day" or one.first is None or not one.is_full or one.of_citation:
            continue
        if one.weekday is not None and one.weekday_span is not None:
            if _is_said_of_it(text, one.weekday_span):
                full.append(NamedWeekday(one.weekday_span, one.weekday, one))
            continue
        start, end = one.span.start, one.span.end
        ahead = text[max(start - _BEFORE_IT, 0) : start].rpartition("\n")[2]
        if found := _BEFORE.search(ahead) or _SHORT_BEFORE.search(ahead):
            shift = start - len(ahead)
        elif found := _BEHIND.match(text, end) or _SHORT_BEHIND.match(text, end):
            shift = 0
        else:
            continue
        name = found.lastgroup or ""
        place = Span(shift + found.start(name), shift + found.end(name))
        weekday = weekday_named(found[name])
        if weekday is not None and _is_said_of_it(text, place):
            (full if name == "full" else short).append(NamedWeekday(place, weekday, one))
    right = sum(one.is_right for one in short)
    if right >= _FEWEST and right * 3 >= len(short) * 2:
        full += short
    return sorted(full, key=lambda one: one.span.start)


def _is_said_of_it(text: str, place: Span) -> bool:
    """False for a weekday with another one beside it, for which of them is said of the day is not known; for an ordinal."""
    before = text[max(place.start - _BEFORE_IT, 0) : place.start].rpartition("\n")[2]
    capital = text[place.start : place.end].split()[-1].istitle()
    if not capital and _DAY.search(before) and _FIRST_DAY.search(text):
        return False
    alone = not (_AND_MORE.match(text, place.end) or _MORE_AND.search(before))
    return alone and (_NO_THING.search(before) is not None or (capital and _THING.search(before) is None))
