"""Times whose end comes before their beginning: "từ ngày 22/01 đến ngày 20/01/2024", columns Bắt đầu and Kết thúc, khai mạc and bế mạc."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from validator.facts.dates.calendar_days import SHORT_UNITS
from validator.facts.dates.dates import DateMention
from validator.facts.deadlines.deadlines import Deadline
from validator.facts.tables.tables import Table
from validator.source import Span

_TO = re.compile(r"[\s*_]{0,4}(?:đến|tới)[\s*_]{1,4}(?:hết[\s*_]{1,4})?", re.I)
_DASH = re.compile(r"[^\S\n]?[-–—][^\S\n]?(?:ngày )?")
_FROM = re.compile(r"(?<!\w)từ[\s*_:]{1,4}(?:(?:ngày|tháng|quý)[\s*_]{1,4})?$", re.I)

Ends = tuple[Span, Span]  # where the first and the last time of a range stand


def backward_ranges(
    text: str, dates: Sequence[DateMention], tables: Sequence[Table], deadlines: Sequence[Deadline]
) -> Iterator[Ends]:
    """The ranges that run backward: in running text, in rows of tables, from the one opening to the one closing of a plan."""
    for one, after in pairwise(dates):
        if (
            one.unit == after.unit
            and one.unit in SHORT_UNITS
            and _runs_back(one, after)
            and _is_range(text, one, after)
        ):
            yield one.span, after.span
    for one, after in _of_rows(dates, tables):
        if _runs_back(one, after):
            yield one.span, after.span
    yield from _of_event(deadlines)


def _runs_back(one: DateMention, after: DateMention) -> bool:
    """Is the second for certain before the first? No turn of the year can lie between them."""
    if not (one.first and after.first and after.first < one.first):
        return False
    if one.month == after.month and one.year == after.year:
        return True
    return all(
        (date.is_full or date.unit != "day") and not (date.shared or date.year_inferred) for date in (one, after)
    )


def _is_range(text: str, one: DateMention, after: DateMention) -> bool:
    """ "từ ... đến ...", or two days with a dash between them and none beside them."""
    start, end = one.span.start, after.span.end
    if _TO.fullmatch(text, one.span.end, after.span.start):
        return _FROM.search(text[max(start - 16, 0) : start]) is not None
    if one.unit != "day" or not _DASH.fullmatch(text, one.span.end, after.span.start):
        return False
    ahead, behind = text[max(start - 3, 0) : start].rstrip()[-1:], text[end : end + 3].strip()[:1]
    return not {ahead, behind} & set("-–—/")


def _of_rows(dates: Sequence[DateMention], tables: Sequence[Table]) -> Iterator[tuple[DateMention, DateMention]]:
    """The days of a table's columns Bắt đầu and Kết thúc, row by row."""
    columned = [table for table in tables if {"begin", "time"} <= set(table.roles)]
    days = [one for one in dates if one.unit == "day" and one.first] if columned else []
    starts = [one.span.start for one in days]
    for table in columned:
        columns = table.roles.index("begin"), table.roles.index("time")
        for row in table.rows[1:]:
            cells = [row[at].pieces for at in columns if at < len(row)]
            if [len(pieces) for pieces in cells] == [1, 1]:
                first, last = (_only(days, starts, pieces[0]) for pieces in cells)
                if first and last:
                    yield first, last


def _only(days: list[DateMention], starts: list[int], cell: Span) -> DateMention | None:
    """The day in a cell, where it is the only one."""
    first, behind = bisect_left(starts, cell.start), bisect_left(starts, cell.end)
    return days[first] if behind == first + 1 else None


def _of_event(deadlines: Sequence[Deadline]) -> Iterator[Ends]:
    """The closing of the one thing that a plan opens, on a day before its opening."""
    held = [one for one in deadlines if one.operator == "on" and one.last and not one.year_inferred]
    opened = [one for one in held if one.event.endswith("khai mạc")]
    closed = [one for one in held if one.event.endswith("bế mạc")]
    if len(opened) == len(closed) == 1:
        (first,), (last,) = opened, closed
        if last.last and first.last and last.last < first.last:
            yield first.span, last.span
