"""Một việc chỉ có một hạn, dù được nhắc ở mấy nơi.

Cùng một cơ quan, cùng một việc mà nơi này ghi theo quý, tháng, nơi kia ghi ngày sớm hơn thì người thực hiện không biết
theo hạn nào. Hãy sửa cho hai nơi khớp nhau.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Reason, Severity, Text, broken_order, rule


@rule(
    id="KH304",
    name="conflicting-deadlines",
    family="deadlines",
    severity=Severity.WARNING,
    message=Text(
        vi="thời gian này ({early}) vượt quá hạn {late} đã ghi cho cùng việc",
        en="this time ({early}) runs past the deadline {late} given for the same work",
    ),
    hint=Text(vi="thống nhất hạn ở hai nơi", en="let both places give the same deadline"),
    basis={"*": "một việc chỉ có một hạn"},
    options=Options,
    good=(
        "KẾ HOẠCH\nsơ kết 04 năm thực hiện Chỉ thị\n-----\nI. CÁCH LÀM\n- Các đảng bộ cơ sở: Tổ chức sơ kết trong tháng 9"
        " năm 2023.\nII. THỜI GIAN\n- Đảng bộ cơ sở: Hoàn thành trước ngày 06/10/2023.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nsơ kết 04 năm thực hiện Chỉ thị\n-----\nI. CÁCH LÀM\n- Các đảng bộ cơ sở: Tổ chức sơ kết ⟦trong"
            " Quý IV năm 2023⟧.\nII. THỜI GIAN\n- Đảng bộ cơ sở: Hoàn thành trước ngày 30/9/2023.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for order in plan.breaks:
        if order.reason is Reason.SAME:
            yield broken_order(plan, order, Text(vi="hạn ghi ở đây: {late}", en="the deadline given here: {late}"))
