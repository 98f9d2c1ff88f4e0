"""Tiêu đề mất số thứ tự.

Giữa mục I và mục III có một tiêu đề không đánh số: tiêu đề ấy là mục II.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule, written


@rule(
    id="KH206",
    name="heading-without-number",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(vi="tiêu đề không có số thứ tự “{expected}”", en="the heading lacks its number “{expected}”"),
    hint=Text(vi="thêm “{expected}” trước tiêu đề", en="put “{expected}” in front of it"),
    basis={"hd05": "mục 6.2.4", "nd30": "Phụ lục I, phần V, mục 6", "*": "các mục cùng cấp được đánh số liên tục"},
    options=Options,
    good=("I. MỤC ĐÍCH\n- Nắm tình hình.\n\nPHẦN THỰC HIỆN\n\nII. NỘI DUNG\n- Khảo sát.\n",),
    bad=(
        Bad(
            "I. MỤC ĐÍCH\n- Nắm tình hình.\n\n⟦⟧NỘI DUNG, THỜI GIAN\n\n- Khảo sát.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
            fixed="I. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG, THỜI GIAN\n\n- Khảo sát.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for run in plan.numbering:
        for heading in run.unnumbered:
            after = next(one for one in run.labels if one.span.start > heading.title.start)
            if after.value is not None and not run.doubtful:
                expected = written(run.mark, after.value - 1, after.prefix, after.text) + after.style
                at = Span(heading.title.start, heading.title.start)
                yield Finding(at, {"expected": expected}, Fix((Edit(at, expected + " "),), safe=False))
