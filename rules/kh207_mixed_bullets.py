"""Dấu đầu dòng trong một danh sách không giống nhau.

Các ý cùng cấp dùng một dấu đầu dòng. Một ý mang dấu khác giữa danh sách, trong khi ý đứng trước không mở ra phần liệt kê
nào, thường là gõ nhầm dấu.
"""

from collections import Counter
from collections.abc import Iterator

from validator.api import BULLETS, Bad, Edit, Finding, Fix, Mark, Options, Plan, Section, Severity, Text, rule

_CLOSED = (".", ";")


@rule(
    id="KH207",
    name="mixed-bullets",
    family="sections",
    severity=Severity.NOTE,
    message=Text(
        vi="dấu đầu dòng “{found}” khác các ý cùng danh sách (“{usual}”)", en="bullet “{found}” among “{usual}”"
    ),
    hint=Text(vi="dùng “{usual}” cho thống nhất", en="use “{usual}” like the others"),
    basis={"*": "các ý cùng cấp dùng một dấu đầu dòng"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Hồ sơ gồm:\n+ Đơn.\n+ Ảnh.\n- Thời hạn: Quý II.\n",
        "II. NỘI DUNG\n- Các chi bộ báo cáo. Cụ thể có hai việc.\n+ Việc thứ nhất.\n+ Việc thứ hai.\n- Thời hạn: Quý II.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Rà soát hồ sơ.\n- Tổng hợp kết quả.\n⟦+⟧ Báo cáo cấp trên.\n- Công khai.\n- Lưu hồ sơ.\n",
            fixed="II. NỘI DUNG\n- Rà soát hồ sơ.\n- Tổng hợp kết quả.\n- Báo cáo cấp trên.\n- Công khai.\n- Lưu hồ sơ.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Rà soát hồ sơ.\n- Tổng hợp kết quả.\n⟦–⟧ Báo cáo cấp trên.\n- Lưu hồ sơ.\n",
            fixed="II. NỘI DUNG\n- Rà soát hồ sơ.\n- Tổng hợp kết quả.\n- Báo cáo cấp trên.\n- Lưu hồ sơ.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    roots = [plan.document.sections, *(annex.sections for annex in plan.document.annexes)]
    for siblings in [*roots, *(one.children for root in roots for top in root for one in top.walk())]:
        bullets = [one for one in siblings if one.mark in BULLETS]
        glyphs = Counter(plan.quote(one.label) for one in bullets if one.mark is Mark.DASH)
        if len(glyphs) == 2 and len(bullets) >= 3:
            (usual, _many), (odd, few) = glyphs.most_common()
            if few * 3 <= len(bullets):
                yield from (_finding(plan, one, usual) for one in bullets if plan.quote(one.label) == odd)
        if len(bullets) >= 3:
            yield from _lone(plan, bullets)


def _lone(plan: Plan, bullets: list[Section]) -> Iterator[Finding]:
    """A single bullet of another kind under an item that announces nothing, in a list that goes on."""
    for one in bullets[:-1]:
        ended = plan.text[one.lines[-1].text_end - 1 : one.lines[-1].text_end] in _CLOSED
        if len(one.children) == 1 and ended and one.children[0].mark in BULLETS and not one.children[0].children:
            yield _finding(plan, one.children[0], plan.quote(one.label))


def _finding(plan: Plan, one: Section, usual: str) -> Finding:
    return Finding(
        one.label, {"found": plan.quote(one.label), "usual": usual}, Fix((Edit(one.label, usual),), safe=False)
    )
