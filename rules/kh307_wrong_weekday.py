"""Thứ trong tuần phải khớp với ngày.

“Thứ Hai, ngày 05/3/2024” nói hai ngày khác nhau; người dự họp không biết theo thứ hay theo ngày. Hãy tra lịch và sửa.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule

_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")

_AND_MORE = re.compile(r"\s*(?:,|và|-|–)\s*(?:thứ\s|chủ nhật)", re.I)


@rule(
    id="KH307",
    name="wrong-weekday",
    family="dates",
    severity=Severity.WARNING,
    message=Text(vi="ngày {day} là {right}, không phải {written}", en="{day} is a {right}, not a {written}"),
    hint=Text(vi="tra lịch, sửa thứ hoặc sửa ngày", en="look at the calendar; correct the weekday or the day"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Hội nghị tổ chức vào thứ Ba, ngày 05/3/2024.\n",
        "I. THỜI GIAN\n- Khám tuyển ngày 18, 19/10/2025 (thứ Bảy, Chủ nhật).\n- Họp ngày 04 và 05/3/2024 (thứ Hai và thứ Ba).\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n- Hội nghị tổ chức vào ⟦thứ Hai⟧, ngày 05/3/2024.\n",
            fixed="I. THỜI GIAN\n- Hội nghị tổ chức vào thứ Ba, ngày 05/3/2024.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.dates:
        if one.weekday is None or one.weekday_span is None or one.first is None or not one.is_full:
            continue
        if _AND_MORE.match(plan.text, one.weekday_span.end):
            continue  # the weekdays of several days: "18, 19/10/2025 (thứ Bảy, Chủ nhật)"
        right = one.first.weekday()
        if right != one.weekday:
            written = plan.plain(one.weekday_span)
            name = _NAMES[right][:1].upper() + _NAMES[right][1:] if written[:1].isupper() else _NAMES[right]
            values = {"day": f"{one.first:%d/%m/%Y}", "right": name, "written": written}
            yield Finding(one.weekday_span, values, fix=Fix((Edit(one.weekday_span, name),), safe=False))
