"""Một văn bản được viện dẫn với hai cơ quan ban hành khác nhau.

Cùng số, ký hiệu mà chỗ ghi của Bộ Chính trị, chỗ ghi của Ban Bí thư, hoặc chỗ ghi của Ban Thường vụ, chỗ ghi của Ban Chấp hành thì một chỗ
sai. Hãy xem lại bản gốc. Ghi gọn (“của Tỉnh ủy”, “của Trung ương”) không bị coi là khác.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, conflicting_issuers, elsewhere, rule


@rule(
    id="KH504",
    name="conflicting-citation-issuers",
    family="citations",
    severity=Severity.WARNING,
    message=Text(
        vi="{number} ghi của {found} ở đây, của {other} ở chỗ khác",
        en="{number} is of {found} here, of {other} elsewhere",
    ),
    hint=Text(
        vi="xem lại cơ quan ban hành trong bản gốc, ghi thống nhất",
        en="look up the issuer, and give the same one everywhere",
    ),
    basis={
        "hd05": "Phần II, mục I.6.1.4",
        "nd30": "Phụ lục I, phần II, mục 6.b",
        "*": "một văn bản có một cơ quan ban hành",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Nghị quyết số 24-NQ/TU, ngày 18/11/2022 của Ban Chấp hành Đảng bộ tỉnh.\n2. Nghị quyết số 24-NQ/TU của Tỉnh ủy.\n",
        "I. NỘI DUNG\n1. Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương.\n2. Nghị quyết số 18-NQ/TW của Trung ương.\n",
        "I. NỘI DUNG\n1. Kế hoạch số 15/KH-UBND ngày 05/3/2024 của UBND tỉnh.\n2. Kế hoạch số 15/KH-UBND ngày 12/3/2024 của UBND xã.\n",
        "I. NỘI DUNG\n1. Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.\n2. Hướng dẫn thực hiện Chỉ thị số 05-CT/TW của Ban Bí thư.\n",
        "I. NỘI DUNG\n1. Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.\n2. Kế hoạch thực hiện Chỉ thị số 05-CT/TW của Tỉnh ủy.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n1. Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị.\n2. Thực hiện Chỉ thị số 35-CT/TW của ⟦Ban Bí thư⟧.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị.\n"
            "2. Đánh giá kết quả lãnh đạo, chỉ đạo, quán triệt, triển khai thực hiện Chỉ thị số 35-CT/TW của ⟦Ban Bí thư⟧.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Nghị quyết số 24-NQ/TU, ngày 18/11/2022 của ⟦Ban Thường vụ Tỉnh ủy⟧.\n"
            "2. Nghị quyết số 24-NQ/TU, ngày 18/11/2022 của Ban Chấp hành Đảng bộ tỉnh.\n"
            "3. Nghị quyết số 24-NQ/TU của Ban Chấp hành Đảng bộ tỉnh.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Quyết định số 40/QĐ-UBND ngày 05/3/2024 của UBND tỉnh.\n"
            "2. Quyết định số 40/QĐ-UBND ngày 05/3/2024 của ⟦UBND huyện⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for paper in plan.papers:
        for one in conflicting_issuers(plan.text, paper):
            wrong, right = one.wrong.citation.issuer, one.right.citation.issuer
            if wrong and right:
                values = {"number": paper.number.text, "found": wrong.text, "other": right.text}
                yield Finding(wrong.span, values, related=elsewhere(right.span))
