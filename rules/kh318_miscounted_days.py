"""Số ngày khác với khoảng thời gian ghi bên cạnh.

“04 ngày, từ ngày 24/02 đến ngày 26/02/2026” là ba ngày: số ngày hoặc một trong hai mốc viết nhầm. Số ngày làm việc (trừ thứ Bảy, Chủ nhật,
ngày lễ) cũng được coi là khớp; “mỗi lớp 02 ngày” trong một đợt dài hơn thì không xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule


@rule(
    id="KH318",
    name="miscounted-days",
    family="dates",
    severity=Severity.WARNING,
    message=Text(
        vi="ghi “{found}” nhưng khoảng thời gian này có {right} ngày", en="“{found}”, but the time has {right} days"
    ),
    hint=Text(vi="sửa số ngày hoặc sửa ngày đầu, ngày cuối", en="correct the number of days, or the first or last day"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- 03 ngày, từ ngày 24/02 đến ngày 26/02/2026; tập huấn 05 ngày (từ ngày 12/3 đến ngày 18/3/2026).\n",
        "I. THỜI GIAN\n- Mỗi lớp 02 ngày, từ ngày 09/3 đến ngày 13/3/2026; xong trước 10 ngày so với ngày 20/3/2026.\n",
    ),
    bad=(
        Bad("I. THỜI GIAN\n- Lễ hội tổ chức trong ⟦04 ngày⟧, từ ngày 24/02 đến ngày 26/02/2026.\n"),
        Bad("I. THỜI GIAN\n- Tập huấn ⟦02 ngày⟧ (10 - 12/3/2026).\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.miscounted_days:
        values = {"found": one.said, "right": f"{one.right:02}"}
        yield Finding(one.span, values, related=(Related(one.days, Text(vi="từ ngày nào", en="these days")),))
