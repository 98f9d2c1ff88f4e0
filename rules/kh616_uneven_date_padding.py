"""Ngày, tháng lúc có số 0 phía trước, lúc không.

Ngày dưới 10 và tháng 1, 2 có số 0 phía trước; từ tháng 3 trở đi không cần. Dù theo cách nào, một văn bản viết thống nhất một
cách. Quy tắc chỉ ra chỗ viết khác: thiếu số 0 trong khi chỗ khác có, hoặc thêm số 0 vào tháng trong khi chỗ khác không.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from validator.api import Bad, Edit, Finding, Fix, Options, Place, Plan, Severity, Span, Text, rule

_SLASHED = re.compile(r"(?P<day>\d{1,2})(?P<cut>[/.-])(?P<month>\d{1,2})(?:(?P=cut)\d{4})?$")
_WORDED = re.compile(r"(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})(?:\s+năm\s+\d{4})?$")

# Days known by their figures, which are a name: "ngày 8/3", "dịp 2/9".
_FEASTS = frozenset({(3, 2), (8, 3), (1, 5), (7, 5), (1, 6), (2, 9), (5, 9)})
_ZERO = re.compile(r"(?<!\d)0[1-9](?=[/.-]|\s+tháng)|[/.-]0[12][/.-]|tháng\s+0[12](?!\d)")  # 05/ ... or /02/


@dataclass(frozen=True, slots=True)
class _Number:
    """A number of one figure in a date: its place, the whole date, with or without a zero before it."""

    span: Span
    date: Span
    is_padded: bool


@rule(
    id="KH616",
    name="uneven-date-padding",
    family="dates",
    severity=Severity.WARNING,
    message=Text(
        vi="“{found}” viết khác các ngày khác; nên viết “{right}”",
        en="“{found}” is written unlike other dates; write “{right}”",
    ),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={
        "hd05": "mục 4.2.2 (cách viết ngày, tháng)",
        "nd30": "Phụ lục I, phần II, mục 4, điểm b (cách viết ngày, tháng)",
        "*": "ngày dưới 10 và tháng 1, 2 có số 0 phía trước; thống nhất trong văn bản",
    },
    options=Options,
    good=(
        "II. THỜI GIAN\n- Từ ngày 05/3/2024 đến ngày 12/4/2024; xong ngày 09/02/2025.\n",
        "II. THỜI GIAN\n- Từ ngày 5/3/2024 đến ngày 7/4/2024; xong ngày 9/2/2025.\n",
        "II. THỜI GIAN\n- Từ ngày 15/03/2024 đến ngày 12/04/2024.\n",
        "II. THỜI GIAN\n- Tham quan ngày 04/3/2023; đăng ký chậm nhất ngày 01/3/2023.\n\nTrên đây là kế hoạch kỷ niệm ngày 8/3.\n",
    ),
    bad=(
        Bad(
            "II. THỜI GIAN\n- Từ ngày 05/3/2024 đến ngày ⟦7/4/2024⟧; xong ngày 09/5/2024.\n",
            fixed="II. THỜI GIAN\n- Từ ngày 05/3/2024 đến ngày 07/4/2024; xong ngày 09/5/2024.\n",
        ),
        Bad(
            "II. THỜI GIAN\n- Từ ngày 15/3/2024 đến ngày ⟦12/04/2024⟧; báo cáo ngày 20/4/2024, họp ngày 25/5/2024.\n",
            fixed="II. THỜI GIAN\n- Từ ngày 15/3/2024 đến ngày 12/4/2024; báo cáo ngày 20/4/2024, họp ngày 25/5/2024.\n",
        ),
        Bad(
            "II. THỜI GIAN\n- Từ ngày ⟦6/5/2024⟧ đến ngày 12/10/2024.\n",
            fixed="II. THỜI GIAN\n- Từ ngày 06/5/2024 đến ngày 12/10/2024.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    pads = any(_ZERO.search(plan.quote(one.span)) for one in plan.dates if one.unit == "day")
    for pattern in (_SLASHED, _WORDED):
        days, early, late = _numbers(plan, pattern)
        wrong = [*_unpadded(days, early, pads), *_unpadded(early, days, pads), *_uneven_months(late)]
        by_date: dict[Span, list[tuple[_Number, bool]]] = {}
        for number, is_sure in wrong:
            by_date.setdefault(number.date, []).append((number, is_sure))
        for date, here in sorted(by_date.items(), key=lambda one: one[0]):
            yield _finding(plan, date, [number for number, _ in here], any(is_sure for _, is_sure in here))


def _numbers(plan: Plan, pattern: re.Pattern[str]) -> tuple[list[_Number], list[_Number], list[_Number]]:
    """The days below 10, the months 1 and 2, and the months 3 to 9 of all dates written in one way."""
    days: list[_Number] = []
    early: list[_Number] = []
    late: list[_Number] = []
    for one in plan.dates:
        match = pattern.search(plan.text, one.span.start, one.span.end)
        if one.unit != "day" or match is None or match.end() != one.span.end or one.paragraph.place is Place.HEAD:
            continue
        if (one.year is None or one.year_inferred) and _is_feast(
            plan, one.span, int(match["day"]), int(match["month"])
        ):
            continue
        date = Span(match.start(), match.end())
        for part, value in (("day", int(match["day"])), ("month", int(match["month"]))):
            if 0 < value < 10:
                number = _Number(Span(match.start(part), match.end(part)), date, match[part][0] == "0")
                (days if part == "day" else early if value < 3 else late).append(number)
    return days, early, late


def _is_feast(plan: Plan, span: Span, day: int, month: int) -> bool:
    """A day spoken of by the name of its feast, not one that somebody has to keep."""
    return (day, month) in _FEASTS and not any(span.overlaps(one.span) for one in plan.deadlines)


def _unpadded(numbers: list[_Number], others: list[_Number], pads: bool) -> Iterator[tuple[_Number, bool]]:
    """Numbers without the zero they should have, unless this writer leaves it out everywhere; and is it a slip?

    `pads`: somewhere in the paper, be it in its head, a day below 10 or a month below 3 has its zero.
    """
    padded = [one for one in numbers if one.is_padded]
    bare = [one for one in numbers if not one.is_padded]
    if bare and (padded or (len(bare) == 1 and all(one.is_padded for one in others))):
        yield from ((one, len(padded) >= len(bare) or (len(bare) == 1 and pads)) for one in bare)


def _uneven_months(numbers: list[_Number]) -> Iterator[tuple[_Number, bool]]:
    """Months 3 to 9: what is rarer departs from what is usual."""
    padded = [one for one in numbers if one.is_padded]
    bare = [one for one in numbers if not one.is_padded]
    odd, usual = (padded, bare) if len(padded) <= len(bare) else (bare, padded)
    yield from ((one, len(odd) * 3 <= len(usual)) for one in odd)


def _finding(plan: Plan, date: Span, numbers: list[_Number], is_sure: bool) -> Finding:
    edits = []
    right = plan.quote(date)
    for one in sorted(numbers, key=lambda number: number.span, reverse=True):
        written = plan.quote(one.span)
        number = written.lstrip("0") if one.is_padded else "0" + written
        edits.append(Edit(one.span, number))
        at = one.span.start - date.start
        right = right[:at] + number + right[at + len(one.span) :]
    values = {"found": plan.quote(date), "right": right}
    return Finding(date, values, Fix(tuple(edits)), severity=None if is_sure else Severity.NOTE)
