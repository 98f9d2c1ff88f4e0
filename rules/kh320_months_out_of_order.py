"""Lịch công tác theo tháng có một tháng sai năm.

Các tháng của một lịch công tác nối tiếp nhau: sau “Tháng 11/2025” mà đến “Tháng 12/2024” rồi “Tháng 01/2026” thì một tháng viết nhầm, thường
là quên sửa năm khi dùng lại lịch cũ. Chỉ xét lịch có từ bốn tháng ghi đủ năm, khi chỉ một tháng lạc chỗ và đổi năm thì khớp.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule


@rule(
    id="KH320",
    name="months-out-of-order",
    family="dates",
    severity=Severity.WARNING,
    message=Text(
        vi="“{found}” đứng giữa “{before}” và “{after}”", en="“{found}” stands between “{before}” and “{after}”"
    ),
    hint=Text(vi="sửa năm cho nối tiếp với các tháng khác", en="correct its year, so that it follows the others"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "II. LỊCH\n1. Tháng 9/2025\n- Họp.\n2. Tháng 10/2025\n- Dự giờ.\n3. Tháng 11/2025\n- Thi.\n4. Tháng 12/2025\n- Ôn.\n",
        "II. LỊCH\nTháng 10/2025\n- Họp.\nTháng 11/2025\n- Thi.\nTháng 01/2026\n- Thi.\nIII. THI ĐUA\nTháng 11/2025\n- Đợt 1.\n"
        "Tháng 3/2026\n- Đợt 2.\n",
        "II. LỊCH\n1. Tháng 11/2025\n- Họp.\n2. Tháng 12/2025\n- Thi.\n3. Tháng 11/2025\n- Họp.\n4. Tháng 12/2025\n- Thi.\n",
    ),
    bad=(
        Bad(
            "II. LỊCH\n1. Tháng 9/2025\n- Họp.\n2. Tháng 10/2025\n- Dự giờ.\n3. ⟦Tháng 11/2024⟧\n- Thi.\n4. Tháng 12/2025\n- Ôn.\n"
            "5. Tháng 01/2026\n- Sơ kết.\n"
        ),
        Bad(
            "II. LỊCH\n\nTháng\nNội dung\n9/2025\nHọp tổ\n10/2025\nDự giờ\n⟦11/2024⟧\nThi\n12/2025\nÔn tập\n01/2026\nSơ kết\n"
        ),
        Bad(
            "II. LỊCH\n\n| Tháng | Nội dung |\n|---|---|\n| 10/2025 | Họp |\n| 11/2025 | Thi |\n| ⟦12/2024⟧ | Ôn |\n| 01/2026 | Sơ kết |\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.stray_months:
        values = {"found": plan.plain(one.span), "before": plan.plain(one.before), "after": plan.plain(one.after)}
        yield Finding(
            one.span, values, related=(Related(one.before, Text(vi="tháng liền trước", en="the month before")),)
        )
