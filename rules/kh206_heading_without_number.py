"""Tiêu đề mất số thứ tự.

Giữa mục I và mục III có một tiêu đề không đánh số: tiêu đề ấy là mục II. Tương tự, mục cuối mang tên quen thuộc (tổ chức
thực hiện, kinh phí …) mà không có số trong khi các mục trên đều có.
"""

import re
from collections.abc import Iterator

from validator.api import (
    Bad,
    Edit,
    Finding,
    Fix,
    Heading,
    Mark,
    Options,
    Plan,
    Run,
    Severity,
    Span,
    Text,
    folded,
    rule,
    written,
)

# Parts that come in twos, the first as number 1.
_PAIRS = {
    "MUC DICH": ("YEU CAU",),
    "MUC TIEU CHUNG": ("MUC TIEU CU THE",),
    "MUC TIEU TONG QUAT": ("MUC TIEU CU THE",),
    "THUAN LOI": ("KHO KHAN",),
    "UU DIEM": ("HAN CHE", "TON TAI, HAN CHE", "HAN CHE, TON TAI"),
    "THOI GIAN": ("DIA DIEM",),
}
_FAMILIAR = re.compile(
    r"(?:TO CHUC|KINH PHI|PHAN CONG|TIEN DO|CHE DO|NOI DUNG|NHIEM VU|GIAI PHAP|THOI GIAN|TRACH NHIEM)(?!\w)"
)


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
            "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nắm tình hình.\n⟦⟧Yêu cầu\n- Đúng tiến độ.\n\nII. NỘI DUNG\n- Khảo sát.\n",
            fixed="I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nắm tình hình.\n2. Yêu cầu\n- Đúng tiến độ.\n\nII. NỘI DUNG\n- Khảo sát.\n",
        ),
        Bad(
            "I. MỤC ĐÍCH\n- Nắm tình hình.\n\n⟦⟧NỘI DUNG, THỜI GIAN\n\n- Khảo sát.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
            fixed="I. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG, THỜI GIAN\n\n- Khảo sát.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
        ),
        Bad(
            "I. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG\n- Khảo sát.\n\n⟦⟧TỔ CHỨC THỰC HIỆN\n\n- Chi ủy chỉ đạo.\n",
            fixed="I. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG\n- Khảo sát.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n- Chi ủy chỉ đạo.\n",
        ),
        Bad(
            "## A. MỤC ĐÍCH\n### I. Mục đích\n- Nắm tình hình.\n\n## B. NỘI DUNG\n- Học.\n\n## ⟦⟧TỔ CHỨC THỰC HIỆN\n\n- Chi ủy chỉ đạo.\n",
            fixed="## A. MỤC ĐÍCH\n### I. Mục đích\n- Nắm tình hình.\n\n## B. NỘI DUNG\n- Học.\n\n## C. TỔ CHỨC THỰC HIỆN\n\n- Chi ủy chỉ đạo.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for run in plan.numbering:
        for heading in run.unnumbered:
            after = next(one for one in run.labels if one.span.start > heading.title.start)
            if after.value is not None and not run.doubtful:
                yield _finding(run, heading.title, after.value - 1)
        if half := _other_half(plan, run):
            yield _finding(run, half.span, 2)
    outer = (run for run in plan.numbering if run.scope < 0 and run.parent is None)
    units = next((run for run in outer if run.mark in (Mark.ROMAN, Mark.LETTER)), None)
    last = plan.document.sections[-1] if plan.document.sections else None
    if units is None or last is None or len(units.labels) < 2 or units.labels[-1].value is None:
        return
    if last.mark is Mark.HEADING and _FAMILIAR.match(folded(plan.quote(last.title))):
        yield _finding(units, last.title, units.labels[-1].value + 1)


def _other_half(plan: Plan, run: Run) -> Heading | None:
    """ "Yêu cầu" on a line of its own, where "1. Mục đích" stands above it and nothing is 2."""
    only = run.labels[0]
    partner = _PAIRS.get(folded(plan.quote(only.section.title)).rstrip(" :"))
    if partner is None or len(run.labels) > 1 or only.value != 1 or run.doubtful:
        return None
    for one in plan.headings:
        if one.span.start > only.section.title.end:
            if (
                one.section is not None
                and one.section.level <= only.section.level
                and one.section.mark is not Mark.HEADING
            ):
                return None
            if one.folded.rstrip(" :") in partner and (one.section is None or one.section.mark is Mark.HEADING):
                return one
    return None


def _finding(run: Run, heading: Span, value: int) -> Finding:
    like = run.labels[-1]
    expected = written(run.mark, value, like.prefix, like.text) + like.style
    at = Span(heading.start, heading.start)
    return Finding(at, {"expected": expected}, Fix((Edit(at, expected + " "),), safe=False))
