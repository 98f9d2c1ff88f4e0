"""Dòng “V/v …” dưới số của văn bản có tên loại.

“V/v …” dưới số và ký hiệu là trích yếu của công văn. Kế hoạch có tên loại nên trích yếu đặt dưới tên loại; giữ cả hai dòng là thừa.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH126",
    name="about-line",
    family="header",
    severity=Severity.WARNING,
    message=Text(
        vi="dòng “V/v” dưới số chỉ dùng cho công văn",
        en="a line “V/v” below the number is for letters (công văn) only",
    ),
    hint=Text(vi="bỏ dòng này; trích yếu đặt dưới tên loại", en="drop the line; the subject stands below the type"),
    basis={
        "hd36": "mục II.1.5",
        "hd05": "Phần II, mục I.5.2",
        "party": "trích yếu của văn bản có tên loại đặt dưới tên loại",
        "nd30": "Phụ lục I, phần II, mục 5",
    },
    options=Options,
    good=("UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nV/v tổ chức Ngày hội đọc sách\n",),
    bad=(
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n_⟦V/v tổ chức Ngày hội đọc sách⟧_\n\nKẾ HOẠCH\nTổ chức Ngày hội đọc sách\n"
        ),
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n⟦Về việc tổ chức Ngày hội đọc sách⟧\n\nKẾ HOẠCH\nTổ chức Ngày hội đọc sách\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.header.about is not None and plan.header.kind not in ("", "CONG VAN"):
        yield Finding(plan.header.about)
