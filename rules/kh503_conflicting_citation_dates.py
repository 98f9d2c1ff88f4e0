"""Một văn bản được viện dẫn với hai ngày khác nhau.

Cùng số, ký hiệu mà chỗ ghi ngày 18/9/2018, chỗ ghi ngày 18/10/2018 thì một chỗ sai. Hãy xem lại bản gốc rồi ghi thống nhất. Số của các
cơ quan khác nhau, hoặc của các năm, các nhiệm kỳ khác nhau có thể trùng nên không xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, conflicting_dates, elsewhere, rule


@rule(
    id="KH503",
    name="conflicting-citation-dates",
    family="citations",
    severity=Severity.ERROR,
    message=Text(
        vi="{number} ghi ngày {found} ở đây, ngày {other} ở chỗ khác",
        en="{number} is of {found} here, of {other} elsewhere",
    ),
    hint=Text(vi="xem lại ngày trong bản gốc, ghi thống nhất", en="look up the date, and give the same one everywhere"),
    basis={
        "hd05": "Phần II, mục I.6.1.4",
        "nd30": "Phụ lục I, phần II, mục 6.b",
        "*": "một văn bản có một ngày ban hành",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Nghị quyết số 08-NQ/TU, ngày 18/9/2018 của Tỉnh ủy.\n2. Nghị quyết số 08-NQ/TU ngày 18 tháng 9 năm 2018.\n",
        "I. NỘI DUNG\n1. Kế hoạch số 15/KH-UBND ngày 05/3/2024 của UBND tỉnh.\n"
        "2. Kế hoạch số 15/KH-UBND ngày 12/3/2024 của UBND huyện.\n",
        "I. NỘI DUNG\n1. Nghị quyết số 01-NQ/TU, ngày 20/10/2015 của Tỉnh ủy.\n2. Nghị quyết số 01-NQ/TU, ngày 12/11/2020.\n",
        "I. NỘI DUNG\n1. Báo cáo số 15/BC-UBND ngày 05/3/2023 về kết quả năm trước.\n2. Báo cáo số 15/BC-UBND ngày 07/3/2024.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n1. Nghị quyết số 08-NQ/TU, ngày 18/9/2018 của Tỉnh ủy.\n2. Sơ kết Nghị quyết số 08-NQ/TU, ngày 18/9/2018.\n"
            "3. Báo cáo kết quả thực hiện Nghị quyết số 08-NQ/TU, ⟦ngày 18/10/2018⟧.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Nghị định số 30/2020/NĐ-CP ⟦ngày 05 tháng 3 năm 2021⟧ của Chính phủ.\n"
            "2. Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Quyết định số 410/QĐ-SYT ngày 06/3/2026 của Giám đốc Sở Y tế về thành lập Đoàn kiểm tra.\n"
            "2. Thực hiện đúng Quyết định số 410/QĐ-SYT ⟦ngày 06/3/2025⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for paper in plan.papers:
        for one in conflicting_dates(plan.text, paper, plan.issued):
            values = {
                "number": one.wrong.number.text,
                "found": f"{one.wrong.day:%d/%m/%Y}",
                "other": f"{one.right.day:%d/%m/%Y}",
            }
            severity = None if one.is_sure else Severity.WARNING
            yield Finding(one.wrong.day_span, values, related=elsewhere(one.right.day_span), severity=severity)
