"""Ngày dưới 10, tháng 1, tháng 2 không có số 0 đứng trước.

Trong dòng địa danh và ngày ban hành, ngày dưới 10 và tháng 1, tháng 2 ghi thêm số 0 ở trước: “ngày 05 tháng 02 năm 2025”. Cả văn bản
của Đảng và văn bản nhà nước đều theo cách này, để tránh thêm chữ số vào ngày đã ký.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, System, Text, rule


@rule(
    id="KH114",
    name="unpadded-issue-date",
    family="header",
    severity=Severity.ERROR,
    message=Text(
        vi="{unit} “{found}” trong ngày ban hành lẽ ra là “{right}”",
        en="{unit} “{found}” of the date of issue should be “{right}”",
    ),
    hint=Text(
        vi="ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước", en="days below 10 and months 1 and 2 take a leading zero"
    ),
    basis={
        "hd36": "mục II.1.4",
        "hd05": "Phần II, mục I.4.2.2",
        "party": "ngày dưới 10, tháng 1, 2 thêm số 0 ở trước",
        "nd30": "Phụ lục I, phần II, mục 4.b",
        "*": "ngày dưới 10, tháng 1, 2 thêm số 0 ở trước",
    },
    options=Options,
    good=(
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ngày 04 tháng 02 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "UBND XÃ BA VÌ\nSố: 10/KH-UBND\nBa Vì, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
    ),
    bad=(
        Bad(
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ngày ⟦4⟧ tháng ⟦2⟧ năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ngày 04 tháng 02 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 10/KH-UBND\nBa Vì, ngày ⟦7⟧ tháng 11 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 10/KH-UBND\nBa Vì, ngày 07 tháng 11 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued = plan.header.issued
    if issued is None or not issued.in_words:
        return
    sure = plan.system in (System.PARTY, System.STATE)
    day, month = Text(vi="ngày", en="day"), Text(vi="tháng", en="month")
    for unit, digits, span, below in (
        (day, issued.day, issued.day_span, 10),
        (month, issued.month, issued.month_span, 3),
    ):
        if len(digits) == 1 and 0 < int(digits) < below:
            right = f"0{digits}"
            yield Finding(
                span,
                {"unit": unit, "found": digits, "right": right},
                Fix((Edit(span, right),)),
                severity=None if sure else Severity.WARNING,
            )
