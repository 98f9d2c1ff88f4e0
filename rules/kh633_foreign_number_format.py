"""Số viết theo kiểu nước ngoài.

Tiếng Việt dùng dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân: 35.000.000 đồng; 98,5%.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_THOUSANDS = re.compile(r"[1-9](?<![\d.,].)\d{0,2}(?:,\d{3})+(?=[ \u00a0]?(?:đ|đồng|VNĐ|VND)(?!\w))")
_DECIMAL = re.compile(r"\d(?<![\d.,].)\d{0,2}\.\d{1,2}(?=[ \u00a0]?%)")


@rule(
    id="KH633",
    name="foreign-number-format",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” viết theo kiểu nước ngoài", en="“{found}” is written in the English way"),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={"*": "dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân"},
    options=Options,
    good=("IV. KINH PHÍ\n- Tổng kinh phí 35.000.000 đồng, đạt 98,5% dự toán; thay thế 12.345 đồng lẻ.\n",),
    bad=(
        Bad(
            "IV. KINH PHÍ\n- Tổng kinh phí ⟦35,000,000⟧ đồng, đạt ⟦98.5⟧% dự toán.\n",
            fixed="IV. KINH PHÍ\n- Tổng kinh phí 35.000.000 đồng, đạt 98,5% dự toán.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.prose.find(_THOUSANDS):
        yield _finding(found.span(), found[0], found[0].replace(",", "."), None)
    for found in plan.prose.find(_DECIMAL):
        yield _finding(found.span(), found[0], found[0].replace(".", ","), Severity.NOTE)


def _finding(span: Span, found: str, right: str, severity: Severity | None) -> Finding:
    return Finding(span, {"found": found, "right": right}, Fix((Edit(span, right),)), severity=severity)
