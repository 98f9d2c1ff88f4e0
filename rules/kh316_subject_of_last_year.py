"""Trích yếu ghi năm trước, trong khi cả kế hoạch làm trong năm nay.

Kế hoạch “… năm 2024” ban hành giữa năm 2025 với mọi thời hạn trong năm 2025 thường là trích yếu còn sót của kế hoạch năm trước. Kế hoạch
nhìn lại năm trước (tổng kết, đánh giá, quyết toán, kiểm tra …) không bị xét. Đây chỉ là nhắc.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, folded, rule

_FEWEST = 2  # deadlines that must lie in the year of issue
_SOON = 2  # month of issue up to which a plan may still be that of the year before
# What is done about a year that is over, and papers of a year that the subject names.
_LOOKS_BACK = re.compile(
    r"TONG KET|SO KET|DANH GIA|KIEM DIEM|XEP LOAI|PHAN LOAI|QUYET TOAN|KET QUA|BAO CAO|KHEN|KIEM TRA|GIAM SAT|THANH TRA|KIEM TOAN|KHAC PHUC"
    r"|THU HOI|KE KHAI|KIEM KE|TUYEN|CHUYEN NGUON|HOAN THANH CHI TIEU|TON DONG|SO (?=\d)|NGHI QUYET|CHI THI|QUYET DINH|LUAT|KET LUAN"
)


@rule(
    id="KH316",
    name="subject-of-last-year",
    family="dates",
    severity=Severity.NOTE,
    message=Text(
        vi="trích yếu ghi năm {found}, nhưng kế hoạch ban hành và các thời hạn đều trong năm {right}",
        en="the subject says {found}, but the plan is issued in {right}, and all its deadlines lie in it",
    ),
    hint=Text(vi="xem lại năm ở trích yếu", en="look at the year in the subject again"),
    basis={"*": "các chỗ nói về cùng một việc phải khớp nhau"},
    options=Options,
    good=(
        "UBND XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2025\n\nKẾ HOẠCH\nKhảo sát thu, chi năm 2024 và quý I năm 2025\n\nI. NỘI DUNG\n"
        "- Rà soát trước ngày 15/5/2025.\n- Họp trước ngày 30/6/2025.\n",
        "UBND XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2025\n\nKẾ HOẠCH\nĐánh giá công chức năm 2024\n\nI. NỘI DUNG\n"
        "- Rà soát trước ngày 15/5/2025.\n- Báo cáo trước ngày 30/6/2025.\n",
        "UBND XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2025\n\nKẾ HOẠCH\nTrồng cây năm 2025\n\nI. NỘI DUNG\n"
        "- Trồng xong trước ngày 15/5/2025.\n- Báo cáo trước ngày 30/6/2025.\n",
    ),
    bad=(
        Bad(
            "UBND XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2025\n\nKẾ HOẠCH\nTrồng cây năm ⟦2024⟧\n\nI. NỘI DUNG\n"
            "- Trồng xong trước ngày 15/5/2025.\n- Báo cáo trước ngày 30/6/2025.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    years = [one for one in plan.subject_years if one.label == "năm"]
    issued, subject = plan.issued, plan.header.subject
    if len(years) != 1 or issued is None or subject is None or issued.month <= _SOON:
        return
    if str(issued.year) in plan.quote(subject):
        return  # "năm 2024 và quý I năm 2025"
    due = [one.last.year for one in plan.deadlines if one.last and not one.year_inferred and not one.recurring]
    if (
        years[0].years == str(issued.year - 1)
        and len(due) >= _FEWEST
        and set(due) == {issued.year}
        and not any(one.years == years[0].years for one in plan.echoed_years)
        and not _LOOKS_BACK.search(folded(plan.quote(subject)))
    ):
        related = (
            (Related(plan.header.issued.span, Text(vi="ngày ban hành", en="the day of issue")),)
            if plan.header.issued
            else ()
        )
        yield Finding(years[0].span, {"found": years[0].years, "right": str(issued.year)}, related=related)
