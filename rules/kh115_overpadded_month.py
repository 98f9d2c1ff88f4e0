"""Tháng 3 đến tháng 9 có số 0 đứng trước.

Quy định chỉ yêu cầu thêm số 0 cho ngày dưới 10 và cho tháng 1, tháng 2: “ngày 04 tháng 5 năm 2025”, không phải “tháng 05”. Đây là
lưu ý về cách trình bày, không làm thay đổi nội dung.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH115",
    name="overpadded-month",
    family="header",
    severity=Severity.NOTE,
    message=Text(
        vi="tháng “{found}” trong ngày ban hành chỉ cần ghi “{right}”", en="month “{found}” needs no zero: “{right}”"
    ),
    hint=Text(vi="chỉ tháng 1 và tháng 2 thêm số 0 ở trước", en="only months 1 and 2 take a leading zero"),
    basis={
        "hd36": "mục II.1.4",
        "hd05": "Phần II, mục I.4.2.2",
        "party": "chỉ tháng 1, 2 thêm số 0 ở trước",
        "nd30": "Phụ lục I, phần II, mục 4.b",
    },
    options=Options,
    good=("CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ngày 04 tháng 02 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",),
    bad=(
        Bad(
            "UBND XÃ BA VÌ\nSố: 10/KH-UBND\nBa Vì, ngày 14 tháng ⟦05⟧ năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 10/KH-UBND\nBa Vì, ngày 14 tháng 5 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued = plan.header.issued
    if issued is None or not issued.in_words or len(issued.month) != 2 or not 2 < int(issued.month) < 10:
        return
    right = issued.month.lstrip("0")
    yield Finding(issued.month_span, {"found": issued.month, "right": right}, Fix((Edit(issued.month_span, right),)))
