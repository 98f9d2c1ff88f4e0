"""Ghi chức vụ quyền (Q.) sai cách.

Người được giao quyền cấp trưởng ghi “Q.” có dấu chấm rồi đến chức vụ: Q. TRƯỞNG BAN, Q. GIÁM ĐỐC; không ghi “Q/”, “Q” không
dấu chấm hay viết cả chữ “QUYỀN”. Hãy sửa thành “Q.”.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_SPELT_OUT = re.compile(r"QUYỀN(?=\s)", re.I)


@rule(
    id="KH416",
    name="acting-form",
    family="signer",
    severity=Severity.WARNING,
    message=Text(vi="chức vụ quyền ghi “Q.”, không ghi “{wrong}”", en="an acting head is marked “Q.”, not “{wrong}”"),
    hint=Text(vi="ghi “Q.” trước chức vụ", en="write “Q.” before the title"),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Phụ lục I, phần II, mục 7",
    },
    options=Options,
    good=("Nơi nhận:\n- Các tổ;\n- Lưu: VT.\n\nQ. HIỆU TRƯỞNG\n\nLường Thị Phóng\n",),
    bad=(
        Bad(
            "TRƯỜNG MẦM NON HOA LÊ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nNgày hội\n\nI. MỤC ĐÍCH\nVui chơi.\n\n"
            "Nơi nhận:\n- Các tổ;\n- Lưu: VT.\n\n⟦QUYỀN⟧ HIỆU TRƯỞNG\n\nLường Thị Phóng\n",
            fixed="TRƯỜNG MẦM NON HOA LÊ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nNgày hội\n\nI. MỤC ĐÍCH\nVui chơi.\n\n"
            "Nơi nhận:\n- Các tổ;\n- Lưu: VT.\n\nQ. HIỆU TRƯỞNG\n\nLường Thị Phóng\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        for authority in signature.authorities:
            if authority.kind == "Q" and authority.separator != "." and authority.post:
                yield _finding(plan, authority.prefix, "" if authority.separator == "" else " ")
        for line in signature.held:
            match = _SPELT_OUT.match(plan.text, line.span.start, line.span.end)
            if match and line.title:
                yield _finding(plan, Span(match.start(), match.end()), "")


def _finding(plan: Plan, span: Span, gap: str) -> Finding:
    gap = "" if plan.text[span.end : span.end + 1].isspace() else gap
    return Finding(span, {"wrong": plan.quote(span)}, Fix((Edit(span, f"Q.{gap}"),)))
