"""Ngày cụ thể phải nằm trong tháng, quý nêu cạnh nó.

“Quý II (trước ngày 15/7)” nói hai điều trái nhau. Hãy sửa quý, tháng hoặc ngày cho khớp. Chỉ xét hai mốc đứng liền nhau, mốc
sau nằm trong ngoặc đơn để nói rõ mốc trước, hoặc nói hạn hoàn thành (“Quý II, hoàn thành trước ngày 30/9”).
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Span, Text, rule

# The limit of the same work, behind the month or quarter it is done in.
_DONE = re.compile(
    r", ?(?:phải )?(?:hoàn thành|xong|kết thúc)(?: xong)? (?:trước|chậm nhất|muộn nhất)(?: là)?(?: ngày)? ?", re.I
)
_LABELLED = re.compile(r":[ *_]{1,4}$")  # not "tổ chức điểm trong tháng 10, hoàn thành trước ..."
_NEAR = 6  # characters in which the colon stands
_LONGEST = 24  # characters between both: " (hoàn thành trước "
_EDGE = timedelta(days=1)  # "trước ngày 01/7" is the last day of the second quarter


@rule(
    id="KH306",
    name="date-outside-its-quarter",
    family="dates",
    severity=Severity.WARNING,
    message=Text(vi="“{day}” không nằm trong “{window}”", en="“{day}” does not lie in “{window}”"),
    hint=Text(vi="sửa ngày hoặc sửa tháng, quý cho khớp", en="let the day and its month or quarter agree"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Sơ kết trong Quý II năm 2024 (ngày 28/6/2024).\n",
        "I. THỜI GIAN\n- Sơ kết vào tuần 2 tháng 10/2025 (ngày 06/10/2025).\n",
        "I. THỜI GIAN\n- Sơ kết trong Quý II năm 2024, hoàn thành trước ngày 01/7/2024; báo cáo trước ngày 15/7/2024.\n"
        "- Tổ chức điểm trong tháng 4/2024, hoàn thành trước ngày 30/6/2024.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n- Sơ kết trong Quý II năm 2024 (⟦ngày 15/7/2024⟧); rà soát trong tháng 7/2024 (hoàn thành trước ⟦ngày 14/6/2024⟧).\n"
        ),
        Bad("I. THỜI GIAN\n- Thời gian: Quý II năm 2024, hoàn thành trước ⟦ngày 30/9/2024⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for window, day in pairwise(plan.dates):
        if (
            window.unit not in ("month", "quarter")
            or day.unit != "day"
            or not (window.first and window.last and day.first)
            or window.part.startswith("tuần")  # weeks may be those of the calendar
        ):
            continue
        between = plan.quote(Span(window.span.end, day.span.start))
        before = plan.text[max(window.span.start - _NEAR, 0) : window.span.start]
        done = _DONE.fullmatch(between) is not None and _LABELLED.search(before) is not None
        if not done and (not between.lstrip("*_ ").startswith("(") or len(between) > _LONGEST or ")" in between):
            continue
        if window.last + (_EDGE if done else timedelta()) < day.first or day.first < window.first:
            wide = Related(window.span, Text(vi="mốc được nói rõ", en="the time it makes precise"))
            yield Finding(day.span, {"day": plan.plain(day.span), "window": plan.plain(window.span)}, related=(wide,))
