"""Khoảng thời gian có ngày cuối trước ngày đầu.

“từ ngày 22/01 đến ngày 20/01/2024” không thể đúng: một trong hai mốc viết nhầm. Chỉ xét hai mốc cùng tháng, hoặc hai mốc đều
ghi đủ năm. Cột Bắt đầu, Kết thúc của bảng, ngày khai mạc và bế mạc cũng vậy.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule


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
        "I. THỜI GIAN\n- Từ tháng 9/2024 đến tháng 6; từ quý III/2024 đến hết quý I.\n",
        "I. THỜI GIAN\n- Đợt 1: 10/01 - 20/01/2024; đợt 2: 28/12/2024 - 05/01/2025; đợt 3: ngày 22-27/12/2025.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n1. Lễ khai mạc\n- Thời gian: 07 giờ 30, ngày 05/3/2026.\n2. Lễ bế mạc\n- Thời gian: ⟦16 giờ 00, ngày 28/02/2026⟧.\n"
        ),
        Bad("I. THỜI GIAN\n- Khảo sát từ tháng 9/2024 đến ⟦tháng 6/2024⟧.\n"),
        Bad("I. THỜI GIAN\n- Khảo sát ở cơ sở (10/6/2024 - ⟦05/6/2024⟧).\n"),
        Bad("I. THỜI GIAN\n- Khảo sát từ ngày 22/01 đến ⟦ngày 20/01/2024⟧.\n"),
        Bad(
            "II. LỘ TRÌNH\n\n| Hạng mục | Bắt đầu | Kết thúc |\n|---|---|---|\n| Khảo sát | 02/4/2026 | ⟦31/3/2026⟧ |\n"
        ),
        Bad("I. THỜI GIAN\n- Đợt 2 (dự phòng): 07/3 - ⟦02/3/2026⟧.\n"),
        Bad("I. THỜI GIAN\n- Khảo sát từ ngày 10 tháng 12 năm 2024 đến hết ⟦ngày 20 tháng 01 năm 2024⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for first, last in plan.backward_ranges:
        values = {"first": plan.plain(first), "last": plan.plain(last)}
        yield Finding(last, values, related=(Related(first, Text(vi="ngày đầu", en="the first day")),))
