"""Số năm sơ kết, tổng kết không thống nhất.

Cùng một cuộc sơ kết mà chỗ ghi “04 năm”, chỗ ghi “06 năm” thì không biết phải đánh giá thời gian nào. Số năm trong trích yếu, câu mở
đầu và nội dung phải như nhau. Các cuộc sơ kết văn bản khác được nhắc tới không xét ở đây.
"""

from collections.abc import Iterator

from validator.api import (
    MAIN_TEXT,
    Bad,
    Finding,
    Options,
    Place,
    Plan,
    Review,
    Severity,
    Text,
    elsewhere,
    rule,
    same_event,
)


@rule(
    id="KH521",
    name="subject-years-mismatch",
    family="header",
    severity=Severity.ERROR,
    message=Text(
        vi="“{verb} {found} năm” ở đây, “{verb} {right} năm” ở chỗ khác",
        en="{verb} of {found} years here, of {right} years elsewhere",
    ),
    hint=Text(
        vi="thống nhất số năm {verb} trong toàn văn bản", en="give the same number of years of {verb} throughout"
    ),
    basis={"*": "các chỗ nói về cùng một việc phải khớp nhau"},
    options=Options,
    good=(
        "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU\n\nThực hiện Chương trình công tác, Đảng ủy xã xây dựng Kế hoạch"
        " sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU như sau:\n\nI. NỘI DUNG\n"
        "1. Kế thừa kết quả sơ kết 07 năm thực hiện Chỉ thị số 05-CT/TW.\n2. Chuẩn bị tổng kết 10 năm thực hiện Nghị quyết.\n",
        "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU\n\nI. NỘI DUNG\n"
        "1. Lồng ghép sơ kết 06 năm thực hiện Nghị quyết của Đại hội.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nsơ kết ⟦06 năm⟧ thực hiện Nghị quyết số 14-NQ/ĐU\n\nThực hiện Chương trình công tác, Đảng ủy xã xây dựng"
            " Kế hoạch sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU như sau:\n\nI. NỘI DUNG\n"
            "1. Các chi bộ gửi báo cáo sơ kết 04 năm thực hiện Nghị quyết về Đảng ủy.\n"
        ),
        Bad(
            "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU\n\nThực hiện Chương trình công tác, Đảng ủy xã xây dựng"
            " Kế hoạch sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU như sau:\n\nI. NỘI DUNG\n"
            "1. Các chi bộ xây dựng báo cáo sơ kết ⟦06 năm⟧ thực hiện Nghị quyết số 14-NQ/ĐU gửi Đảng ủy.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    subject = next((one for one in plan.reviews if one.place is Place.SUBJECT), None)
    if subject is None:
        return
    others = [one for one in plan.reviews if one.place in MAIN_TEXT and same_event(subject, one, plan.opening_numbers)]
    years = {one.years for one in others}
    if len(years) == 1 and subject.years not in years:
        yield _finding(subject, others[0], sure=any(one.is_own for one in others))
        return
    for one in others:
        if one.years != subject.years:
            yield _finding(one, subject, sure=one.is_own and one.place is not Place.BODY)


def _finding(one: Review, other: Review, *, sure: bool) -> Finding:
    values = {"verb": one.verb, "found": f"{one.years:02}", "right": f"{other.years:02}"}
    return Finding(one.span, values, related=elsewhere(other.span), severity=None if sure else Severity.WARNING)
