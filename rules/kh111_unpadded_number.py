"""Số dưới 10 không có số 0 đứng trước.

Số văn bản dưới 10 ghi thêm số 0 ở trước: “Số 05-KH/ĐU”, “Số: 05/KH-UBND”. Cả văn bản của Đảng và văn bản nhà nước đều theo cách này.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, System, Text, rule


@rule(
    id="KH111",
    name="unpadded-number",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="số “{found}” lẽ ra là “{right}”", en="number “{found}” should be “{right}”"),
    hint=Text(vi="số dưới 10 thêm số 0 ở trước", en="numbers below 10 take a leading zero"),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.2.2",
        "party": "số dưới 10 thêm số 0 ở trước",
        "nd30": "Phụ lục I, phần II, mục 3",
        "*": "số dưới 10 thêm số 0 ở trước",
    },
    options=Options,
    good=(
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "UBND XÃ BA VÌ\nSố: 10/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
    ),
    bad=(
        Bad(
            "CHI BỘ THÔN YÊN SƠN\nSố ⟦3⟧-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: ⟦7⟧/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 07/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    number = plan.header.number
    if number is None or len(number.digits) != 1 or not number.digits.isdigit():
        return
    right = f"0{number.digits}"
    sure = plan.system in (System.PARTY, System.STATE)
    yield Finding(
        number.serial_span,
        {"found": number.digits, "right": right},
        Fix((Edit(number.serial_span, right),)),
        severity=None if sure else Severity.WARNING,
    )
