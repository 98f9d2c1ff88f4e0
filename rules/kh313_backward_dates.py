"""Khoảng thời gian có ngày cuối trước ngày đầu.

“từ ngày 22/01 đến ngày 20/01/2024” không thể đúng: một trong hai mốc viết nhầm. Chỉ xét hai mốc cùng tháng, hoặc hai mốc đều
ghi đủ năm. Ngày bế mạc trước ngày khai mạc cũng vậy.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, DateMention, Finding, Options, Plan, Related, Severity, Span, Text, rule

_TO = re.compile(r"[\s*_]{0,4}(?:đến|tới)[\s*_]{1,4}(?:hết[\s*_]{1,4})?", re.I)
_DASH = re.compile(r"[ \u00a0]?[-–—][ \u00a0]?(?:ngày )?")
_FROM = re.compile(r"(?<!\w)từ[\s*_:]{1,4}(?:ngày[\s*_]{1,4})?$", re.I)


@rule(
    id="KH313",
    name="backward-dates",
    family="dates",
    severity=Severity.ERROR,
    message=Text(vi="“{last}” đứng trước “{first}” trên lịch", en="“{last}” comes before “{first}” in the calendar"),
    hint=Text(vi="sửa ngày đầu hoặc ngày cuối", en="correct the first or the last day"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Đợt 1 từ ngày 10/01 đến ngày 20/01/2024; đợt 2 từ ngày 15/12 đến ngày 20/01/2025.\n",
        "I. THỜI GIAN\n- Từ ngày 05/3/2024 đến ngày 05/3/2024; xong trước ngày 20/4/2024, báo cáo đến ngày 10/4/2024.\n",
        "II. LỘ TRÌNH\n\n| Hạng mục | Bắt đầu | Kết thúc |\n|---|---|---|\n| Khảo sát | 02/3/2026 | 31/3/2026 |\n",
        "I. THỜI GIAN\n- Đợt 1: 10/01 - 20/01/2024; đợt 2: 28/12/2024 - 05/01/2025; đợt 3: ngày 22-27/12/2025.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n1. Lễ khai mạc\n- Thời gian: 07 giờ 30, ngày 05/3/2026.\n2. Lễ bế mạc\n- Thời gian: ⟦16 giờ 00, ngày 28/02/2026⟧.\n"
        ),
        Bad("I. THỜI GIAN\n- Khảo sát từ ngày 22/01 đến ⟦ngày 20/01/2024⟧.\n"),
        Bad(
            "II. LỘ TRÌNH\n\n| Hạng mục | Bắt đầu | Kết thúc |\n|---|---|---|\n| Khảo sát | 02/4/2026 | ⟦31/3/2026⟧ |\n"
        ),
        Bad("I. THỜI GIAN\n- Đợt 2 (dự phòng): 07/3 - ⟦02/3/2026⟧.\n"),
        Bad("I. THỜI GIAN\n- Khảo sát từ ngày 10 tháng 12 năm 2024 đến hết ⟦ngày 20 tháng 01 năm 2024⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one, after in pairwise(plan.dates):
        if (
            one.unit == after.unit == "day"
            and one.first
            and after.first
            and after.first < one.first
            and _is_settled(one, after)
            and _joined(plan, one, after)
        ):
            yield _finding(plan, one.span, after.span)
    for one, after in _rows(plan):
        if one.first and after.first and after.first < one.first and _is_settled(one, after):
            yield _finding(plan, one.span, after.span)
    yield from _closed_before_opened(plan)


def _finding(plan: Plan, first: Span, last: Span) -> Finding:
    values = {"first": plan.plain(first), "last": plan.plain(last)}
    return Finding(last, values, related=(Related(first, Text(vi="ngày đầu", en="the first day")),))


def _closed_before_opened(plan: Plan) -> Iterator[Finding]:
    """The closing of the one thing that a plan opens, on a day before its opening."""
    held = [one for one in plan.deadlines if one.operator == "on" and one.last and not one.year_inferred]
    opened = [one for one in held if one.event.endswith("khai mạc")]
    closed = [one for one in held if one.event.endswith("bế mạc")]
    if len(opened) != 1 or len(closed) != 1:
        return
    (first,), (last,) = opened, closed
    if last.last and first.last and last.last < first.last:
        yield _finding(plan, first.span, last.span)


def _rows(plan: Plan) -> Iterator[tuple[DateMention, DateMention]]:
    """The days of a table's columns Bắt đầu and Kết thúc, row by row."""
    days = [one for one in plan.dates if one.unit == "day" and one.first]
    starts = [one.span.start for one in days]
    for table in plan.tables:
        if not {"begin", "time"} <= set(table.roles):
            continue
        begin, end = table.roles.index("begin"), table.roles.index("time")
        for row in table.rows[1:]:
            cells = [row[at].pieces for at in (begin, end) if at < len(row)]
            if len(cells) == 2 and all(len(pieces) == 1 for pieces in cells):
                first, last = (_only(days, starts, pieces[0]) for pieces in cells)
                if first and last:
                    yield first, last


def _only(days: list[DateMention], starts: list[int], cell: Span) -> DateMention | None:
    """The day in a cell, where it is the only one."""
    first, behind = bisect_left(starts, cell.start), bisect_left(starts, cell.end)
    return days[first] if behind == first + 1 else None


def _joined(plan: Plan, one: DateMention, after: DateMention) -> bool:
    """ "từ ... đến ...", or two days with a dash between them and none beside them."""
    if _TO.fullmatch(plan.text, one.span.end, after.span.start):
        return _FROM.search(plan.text[max(one.span.start - 16, 0) : one.span.start]) is not None
    start, end = one.span.start, after.span.end
    ahead, behind = plan.text[max(start - 3, 0) : start].rstrip()[-1:], plan.text[end : end + 3].strip()[:1]
    return bool(_DASH.fullmatch(plan.text, one.span.end, after.span.start)) and not {ahead, behind} & set("-–—/")


def _is_settled(one: DateMention, after: DateMention) -> bool:
    """No turn of the year can lie between them."""
    full = one.is_full and after.is_full and not one.shared and not one.year_inferred
    return full or (one.month == after.month and one.year == after.year)
