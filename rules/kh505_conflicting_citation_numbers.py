"""Một văn bản được viện dẫn với hai số khác nhau.

Cùng tên loại, cùng ngày, cùng nội dung mà một chỗ ghi 80-NQ/TU, các chỗ khác ghi 08-NQ/TU thì chỗ lẻ loi là gõ nhầm. Hãy xem lại bản gốc.
Những văn bản khác nhau ban hành cùng một ngày không xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, conflicting_numbers, elsewhere, rule


@rule(
    id="KH505",
    name="conflicting-citation-numbers",
    family="citations",
    severity=Severity.ERROR,
    message=Text(
        vi="số “{found}” chỉ có ở đây, chỗ khác là “{right}”",
        en="“{found}” stands only here, elsewhere it is “{right}”",
    ),
    hint=Text(vi="xem lại số, ký hiệu trong bản gốc", en="look up the number"),
    basis={
        "hd05": "Phần II, mục I.6.1.4",
        "nd30": "Phụ lục I, phần II, mục 6.b",
        "*": "một văn bản có một số, ký hiệu",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Nghị quyết số 06-NQ/ĐU, ngày 17/8/2022 về công tác kiểm tra, giám sát; Nghị quyết số 07-NQ/ĐU, ngày 17/8/2022"
        " về công tác tuyên giáo.\n2. Sơ kết Nghị quyết số 04-NQ/ĐU.\n3. Sơ kết Nghị quyết số 05-NQ/ĐU.\n",
        "I. NỘI DUNG\n1. Nghị quyết số 12-NQ/TU, ngày 12/5/2021 của Tỉnh ủy; Nghị quyết số 21-NQ/TU, ngày 10/9/2022 của Tỉnh ủy.\n"
        "2. Sơ kết Nghị quyết số 12-NQ/TU.\n3. Báo cáo kết quả thực hiện Nghị quyết số 12-NQ/TU.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n1. Học tập Nghị quyết số 08-NQ/TU, ngày 18/9/2018 của Tỉnh ủy.\n2. Sơ kết Nghị quyết số 08-NQ/TU.\n"
            "3. Báo cáo kết quả thực hiện Nghị quyết số ⟦80-NQ/TU⟧, ngày 18/9/2018 của Tỉnh ủy.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Kế hoạch số 46-KH/TU, ngày 12/5/2023 của Ban Thường vụ Tỉnh ủy về chuyển đổi số trong cơ quan đảng.\n"
            "2. Kế hoạch số ⟦45-KH/TU⟧, ngày 12/5/2023 về chuyển đổi số trong cơ quan đảng.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.\n2. Học tập Chỉ thị số 05-CT/TW.\n"
            "3. Báo cáo việc học tập Chỉ thị số ⟦05-CT/TU⟧, ngày 15/5/2016.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Sơ kết Kế hoạch số 134-KH/HU, ngày 12/5/2023 của Huyện ủy.\n2. Quán triệt Kế hoạch số 134-KH/HU.\n"
            "3. Đánh giá Kế hoạch số 134-KH/HU.\n4. Báo cáo kết quả thực hiện Kế hoạch số ⟦143-KH/HU⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in conflicting_numbers(plan.text, plan.papers):
        values = {"found": one.wrong.number.text, "right": one.right.number.text}
        severity = None if one.is_sure else Severity.WARNING
        yield Finding(one.wrong.number.span, values, related=elsewhere(one.right.number.span), severity=severity)
