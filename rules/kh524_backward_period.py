"""Giai đoạn, nhiệm kỳ, năm học có năm cuối không sau năm đầu.

“Giai đoạn 2025 - 2021”, “năm học 2024 - 2024”, “đến năm 2030, tầm nhìn đến năm 2025” là lỗi gõ. Năm cuối phải sau
năm đầu; năm học, vụ đông xuân kéo sang đúng năm liền sau.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_LONG = re.compile(r"(?:nhiệm kỳ|[Gg]iai đoạn|năm học|thời kỳ) (?P<years>20\d\d ?[-–] ?20\d{3})(?![\d.]\d|\d)")
_VISION = re.compile(
    r"(?:đến năm|\d{4} ?[-–]) ?(?P<target>20\d\d)(?!\d)[^.;:\d\n]{0,40}?"
    r"(?:tầm nhìn|định hướng) (?:đến |tới )?(?:năm )?(?P<vision>20\d\d)(?!\d| ?[-–])"
)


@rule(
    id="KH524",
    name="backward-period",
    family="dates",
    severity=Severity.ERROR,
    message=Text(
        vi="{label} “{found}”: năm cuối không hợp với năm đầu", en="{label} “{found}” does not end after it begins"
    ),
    hint=Text(vi="kiểm tra lại năm đầu và năm cuối", en="check the first and the last year"),
    basis={"*": "khoảng thời gian có năm cuối sau năm đầu"},
    options=Options,
    good=(
        "KẾ HOẠCH\nôn tập năm học 2024 - 2025\n\nI. NỘI DUNG\n1. Thực hiện chương trình giai đoạn 2021 - 2025.\n",
        "KẾ HOẠCH\ntổ chức đại hội chi bộ nhiệm kỳ 2025 - 2027\n\nI. NỘI DUNG\n1. Quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nôn tập năm học ⟦2024 - 2024⟧\n\nI. NỘI DUNG\n1. Thực hiện chương trình giai đoạn ⟦2025-2021⟧.\n"
        ),
        Bad("KẾ HOẠCH\ntổng kết phong trào năm học ⟦2024 - 2026⟧\n"),
        Bad("KẾ HOẠCH\nsản xuất vụ Đông Xuân ⟦2025 - 2027⟧\n"),
        Bad("I. NỘI DUNG\n1. Đại hội nhiệm kỳ ⟦2025 - 20230⟧.\n"),
        Bad("I. NỘI DUNG\n1. Thực hiện chiến lược đến năm 2030, tầm nhìn đến năm ⟦2025⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for period in plan.periods:
        year = period.label in ("năm học", "vụ đông xuân")
        if period.last <= period.first or (year and period.last != period.first + 1):
            yield Finding(
                period.span,
                {"label": period.label, "found": plan.quote(period.span)},
                severity=Severity.WARNING if year and period.last > period.first else None,
            )
    for found in plan.written.find(_LONG):
        yield Finding(found.span("years"), {"label": found[0].split(" 20")[0], "found": found["years"]})
    for found in plan.written.find(_VISION, signs=("tầm nhìn", "định hướng")):
        if int(found["vision"]) <= int(found["target"]):
            values = {"label": "tầm nhìn", "found": f"{found['target']} - {found['vision']}"}
            yield Finding(found.span("vision"), values)
