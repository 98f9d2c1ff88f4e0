"""What words beside a day make of it: "chậm nhất 15 ngày trước ngày 20/6/2026", "trong vòng 10 ngày kể từ ngày 15/4/2026",
"trước thời điểm 15/5", "không gửi sau ngày 15/5", "sau ngày 15/5", "dịp 30/4"."""

import re
from datetime import date, timedelta

from validator.facts.dates.intervals import Interval, interval
from validator.facts.dates.years import Years
from validator.inline.nodes import When

_DAYS = r"(?P<days>\d{1,3}) ngày(?P<working> làm việc)?"
_LATEST = r"(?:chậm|muộn|trễ) nhất (?:là )?"
# All but the last stand right in front of the day and read small letters.
_AHEAD = re.compile(rf"{_LATEST}{_DAYS} $")
_FROM_ON = re.compile(
    rf"(?:{_LATEST}(?:sau )?|trong (?:vòng |thời hạn |thời gian |khoảng )?){_DAYS}(?:,? (?:kể|tính)| sau) $"
)
_UNTIL_THEN = re.compile(r"trước (?:thời điểm|thời hạn|mốc) $")
_NOT_AFTER = re.compile(r"không (?:được )?(?:(?:gửi|nộp|báo cáo|trình|hoàn thành) ){0,3}sau $")
_AHEAD_BEHIND = re.compile(rf"\s(?:ít nhất|tối thiểu|chậm nhất)(?: là)? {_DAYS}(?!\w)")
_LAST_WORDS = ("ngày ", "việc ", "kể ", "tính ", "sau ", "điểm ", "hạn ", "mốc ", "dịp ")


def may_count(when: When) -> bool:
    """Is it one day, of which words beside it may make another?"""
    return len(when.dates) == 1 and not when.origin and when.dates[0].unit == "day"


def counted(when: When, years: Years, before: str, after: str) -> Interval | None:
    """The days allowed where words beside the day set other ones; None where they do not.

    `before` (in small letters) and `after` are the words of the clause around it. Without a last day where that is not
    certain: which days are worked is decided year by year; what is done after a day, or about it, has no last one.
    """
    if not (before.endswith(_LAST_WORDS) or _AHEAD_BEHIND.match(after)):
        return None
    day = interval(When(when.start, when.end, (), when.dates), set(), years)
    if day is None or day.last is None:
        return None
    if when.since is not None or not when.operators:
        if from_on := _FROM_ON.search(before):
            return _ending(day, _shifted(day.last, from_on, 1))
        if when.since is None and _NOT_AFTER.search(before):
            return _ending(day, day.last)
        if when.since is None and _UNTIL_THEN.search(before):
            return _ending(day, day.last - timedelta(days=1))
        return _ending(day, None) if before.endswith((" sau ", "dịp ")) else None
    if when.operators[-1].type == "BEFORE" and (ahead := _AHEAD.search(before) or _AHEAD_BEHIND.match(after)):
        return _ending(day, _shifted(day.last, ahead, -1))
    return None


def _shifted(day: date, count: re.Match[str], sign: int) -> date | None:
    return None if count["working"] else day + sign * timedelta(days=int(count["days"]))


def _ending(day: Interval, last: date | None) -> Interval:
    return Interval("no_later_than", None, last, False, day.year_inferred, True, False)
