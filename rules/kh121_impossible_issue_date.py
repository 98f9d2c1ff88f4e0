"""Ngày ban hành không có trong lịch.

Ngày ban hành là ngày người có thẩm quyền ký. Một ngày không có thật (ngày 30 tháng 02, ngày 31 tháng 4, tháng 13) là lỗi gõ: mọi thời
hạn tính từ ngày này đều không kiểm tra được. Hãy đối chiếu với sổ đăng ký và sửa lại.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH121",
    name="impossible-issue-date",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="ngày ban hành “{found}” không có trong lịch", en="the date of issue, “{found}”, does not exist"),
    hint=Text(vi="ghi đúng ngày ký ban hành", en="give the day the paper was signed"),
    basis={
        "hd36": "mục II.1.4",
        "hd05": "Phần II, mục I.4.1.2",
        "party": "ngày ban hành là ngày ký",
        "nd30": "Phụ lục I, phần II, mục 4.b",
        "*": "ngày ban hành là ngày ký",
    },
    options=Options,
    good=(
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ngày 29 tháng 02 năm 2024\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "UBND XÃ BA VÌ\nSố:    /KH-UBND\nBa Vì, ngày     tháng 3 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
    ),
    bad=(
        Bad("CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ⟦ngày 29 tháng 02 năm 2025⟧\n\nKẾ HOẠCH\nkết nạp đảng viên\n"),
        Bad("UBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ⟦ngày 12 tháng 13 năm 2025⟧\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued = plan.header.issued
    if issued is not None and not issued.is_blank and len(issued.year) == 4 and issued.value is None:
        yield Finding(issued.date_span, {"found": " ".join(plan.quote(issued.date_span).split())})
