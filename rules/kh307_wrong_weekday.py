"""Thứ trong tuần phải khớp với ngày.

“Thứ Hai, ngày 05/3/2024” nói hai ngày khác nhau; người dự họp không biết theo thứ hay theo ngày. Hãy tra lịch và sửa.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule

_SHORT = re.compile(r"T[2-7]|CN")
_SUNDAY = 6
_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


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
        "I. THỜI GIAN\n- Khám tuyển ngày 18, 19/10/2025 (thứ Bảy, Chủ nhật).\n- Họp ngày 04 và 05/3/2024 (thứ Hai và thứ Ba).\n"
        "- Thi đấu vào thứ Bảy, Chủ nhật (18, 19/10/2025).\n",
        "I. THỜI GIAN\n- Đợt thứ hai (05/3/2024), phiên họp thứ tư - ngày 05/3/2024; lần thứ sáu: ngày 08/4/2024.\n",
        "I. THỜI GIAN\n- Chợ Tết ngày 31/01 và ngày 01/02/2026 (thứ bảy,\n  chủ\u00a0nhật).\n",
        "I. LỊCH TRÌNH\n- Ngày thứ nhất (09/3/2024): Xuất phát lúc 5 giờ 30.\n- Ngày thứ hai (10/3/2024): Dâng hương.\n",
        "I. LỊCH\n- T3 (05/3/2024): Toán; T4 (06/3/2024): Ngữ văn; CN (10/3/2024): chấm bài.\n",
        "I. LỊCH\n- Lớp 6A dạy minh họa T3 (08/3/2024), lớp 6B dạy T4 (08/3/2024); thứ Sáu, ngày 08/3/2024, thứ Bảy, ngày 09/3/2024.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n- Hội nghị tổ chức vào ⟦thứ Hai⟧, ngày 05/3/2024.\n",
            fixed="I. THỜI GIAN\n- Hội nghị tổ chức vào thứ Ba, ngày 05/3/2024.\n",
        ),
        Bad("I. LỊCH\n- Họp vào ngày 05/3/2024 (⟦thứ Tư⟧).\n", fixed="I. LỊCH\n- Họp vào ngày 05/3/2024 (thứ Ba).\n"),
        Bad(
            "I. LỊCH\n- Họp vào ngày ⟦thứ hai⟧ (10/3/2024).\n", fixed="I. LỊCH\n- Họp vào ngày Chủ nhật (10/3/2024).\n"
        ),
        Bad(
            "I. LỊCH\n- Sinh hoạt ⟦thứ Năm⟧ ngày 05/3/2024.\n- ⟦Thứ 4⟧ (05/3/2024): Toán; diễn tập 01 ngày (ngày 09/3/2024, ⟦Chủ nhật⟧).\n",
            fixed="I. LỊCH\n- Sinh hoạt thứ Ba ngày 05/3/2024.\n- Thứ Ba (05/3/2024): Toán; diễn tập 01 ngày (ngày 09/3/2024, Thứ Bảy).\n",
        ),
        Bad(
            "I. LỊCH\n- T3 (05/3/2024): Toán; T4 (06/3/2024): Ngữ văn; ⟦T6⟧ (07/3/2024): Ngoại ngữ.\n",
            fixed="I. LỊCH\n- T3 (05/3/2024): Toán; T4 (06/3/2024): Ngữ văn; T5 (07/3/2024): Ngoại ngữ.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.weekdays:
        if one.is_right or one.day.first is None:
            continue
        right, written = one.day.first.weekday(), plan.plain(one.span)
        name = _NAMES[right][:1].upper() + _NAMES[right][1:] if written[:1].isupper() else _NAMES[right]
        if _SHORT.fullmatch(written):
            name = "CN" if right == _SUNDAY else f"T{right + 2}"
        values = {"day": f"{one.day.first:%d/%m/%Y}", "right": name, "written": written}
        yield Finding(one.span, values, fix=Fix((Edit(one.span, name),), safe=False))
