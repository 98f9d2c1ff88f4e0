"""Số từ 10 trở lên có số 0 đứng trước.

Chỉ số dưới 10 mới thêm số 0 ở trước (“05”). Viết “012”, “0134” là thừa; hãy bỏ số 0, trừ khi cơ quan có quy định riêng về độ dài của số.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH129",
    name="overpadded-number",
    family="header",
    severity=Severity.NOTE,
    message=Text(vi="số “{found}” chỉ cần ghi “{right}”", en="number “{found}” needs no more than “{right}”"),
    hint=Text(vi="chỉ số dưới 10 thêm một số 0 ở trước", en="only numbers below 10 take one leading zero"),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.2.2",
        "party": "chỉ số dưới 10 thêm số 0 ở trước",
        "nd30": "Phụ lục I, phần II, mục 3",
    },
    options=Options,
    good=("CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",),
    bad=(
        Bad(
            "UBND XÃ BA VÌ\nSố: ⟦012⟧/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    number = plan.header.number
    if number is None or not number.serial or not number.digits.startswith("0"):
        return
    right = f"{number.serial:02}"
    if number.digits != right:
        yield Finding(
            number.serial_span, {"found": number.digits, "right": right}, Fix((Edit(number.serial_span, right),))
        )
