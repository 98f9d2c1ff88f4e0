"""Một từ viết hai lần liền nhau.

“của của”, “các các”, “thực hiện thực hiện” là lỗi gõ hoặc lỗi chép. Từ láy (“ngày ngày”, “dần dần”) và chỗ lặp qua dấu câu hay
cuối dòng không xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH605",
    name="doubled-word",
    family="typos",
    severity=Severity.WARNING,
    message=Text(vi="“{word}” viết lặp hai lần", en="“{word}” is written twice"),
    hint=Text(vi="bỏ một lần “{word}”", en="delete one “{word}”"),
    basis={"*": "lỗi gõ hoặc lỗi chép"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Từ 05 giờ 05 giờ; đoàn kết, đoàn kết, đại đoàn kết; các sở, ngành, các sở, ngành; tháng 3 năm 2024 năm 2025.\n",
        "II. NỘI DUNG\n- Ngày ngày luôn luôn giữ nền nếp, dần dần nâng cao chất lượng; người người thi đua.\n",
        "II. NỘI DUNG\n- Tổ chức thực hiện. Thực hiện đúng tiến độ, đúng quy định; bảo đảm đảm đương nhiệm vụ.\n",
        "II. NỘI DUNG\nBáo cáo kết quả của\ncủa từng đơn vị; 05 năm năm nay.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Nâng cao trách nhiệm ⟦của của⟧ cấp ủy trong ⟦thực hiện thực hiện⟧ nghị quyết.\n",
            fixed="II. NỘI DUNG\n- Nâng cao trách nhiệm của cấp ủy trong thực hiện nghị quyết.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Giao ⟦các đơn vị các đơn vị⟧ tổng hợp, từng bước từng bước nâng cao chất lượng.\n",
            fixed="II. NỘI DUNG\n- Giao các đơn vị tổng hợp, từng bước từng bước nâng cao chất lượng.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.spelling.of("repeat"):
        fix = Fix((Edit(slip.span, slip.fixed),), safe=slip.sure) if slip.fixed else None
        yield Finding(slip.span, {"word": slip.expected}, fix)
