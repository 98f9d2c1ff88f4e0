"""Kế hoạch cho một năm đã qua.

Kế hoạch là việc sắp làm. Trích yếu ghi một năm trước năm ban hành (và không phải sơ kết, tổng kết, kiểm điểm, đánh giá) thường do dùng
lại kế hoạch năm trước hoặc ghi nhầm ngày ban hành. Đây là lưu ý, vì có việc kéo từ năm trước sang.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule

# Plans that look back by their nature.
_BACK = re.compile(
    r"sơ kết|tổng kết|kiểm điểm|đánh giá|xếp loại|quyết toán|thi đua|khen thưởng|kiểm tra|giám sát|kiểm toán|thanh tra|thực hiện|khắc phục"
    r"|báo cáo|rà soát|điều tra|khảo sát|kỷ niệm|giao quân|tuyển sinh|tổng điều tra|bổ sung|công khai|kê khai",
    re.I,
)


@rule(
    id="KH526",
    name="past-year",
    family="dates",
    severity=Severity.NOTE,
    message=Text(vi="kế hoạch năm {year} nhưng ban hành năm {issued}", en="a plan for {year}, issued in {issued}"),
    hint=Text(
        vi="kiểm tra năm trong trích yếu và ngày ban hành", en="check the year in the subject and the date of issue"
    ),
    basis={"*": "kế hoạch được ban hành trước khi thực hiện"},
    options=Options,
    good=(
        "UBND XÃ BA VÌ\nBa Vì, ngày 28 tháng 12 năm 2024\n\nKẾ HOẠCH\nRa quân làm thủy lợi năm 2025\n",
        "UBND XÃ BA VÌ\nBa Vì, ngày 08 tháng 01 năm 2025\n\nKẾ HOẠCH\nTổng kết công tác dân vận năm 2024\n",
        "UBND XÃ BA VÌ\nBa Vì, ngày 08 tháng 01 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi vụ đông năm 2024 và năm 2025\n",
    ),
    bad=(Bad("UBND XÃ BA VÌ\nBa Vì, ngày 08 tháng 01 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi năm ⟦2024⟧\n"),),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    years = [one for one in plan.subject_years if one.label == "năm"]
    if (
        plan.issued is None
        or head.issued is None
        or head.subject is None
        or len({one.years for one in plan.subject_years}) != 1
    ):
        return
    for one in years[:1]:
        if one.years.isdigit() and int(one.years) < plan.issued.year and not _BACK.search(plan.quote(head.subject)):
            related = (Related(head.issued.date_span, Text(vi="ngày ban hành", en="the date of issue")),)
            yield Finding(one.span, {"year": one.years, "issued": plan.issued.year}, related=related)
