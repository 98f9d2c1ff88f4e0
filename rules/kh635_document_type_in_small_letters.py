"""Tên loại của một văn bản cụ thể viết thường.

Nói đến một văn bản cụ thể thì viết hoa chữ đầu của tên loại: “Kế hoạch này”, “Nghị quyết số 18-NQ/TW”. Nói chung thì viết thường: “xây dựng
kế hoạch”, “các nghị quyết của Đảng”.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, kinds_of, rule

# In the middle of a sentence; several papers may share one word ("các nghị quyết số 12, 13-NQ/TU").
_INSIDE = re.compile(r"(?<!các)(?<!những)(?<=[a-zà-ỹ,;])\s$")
_THIS = re.compile(r"(?<=[a-zà-ỹ,;] )kế hoạch(?= này(?: |[.,;)]|$))", re.M)


@rule(
    id="KH635",
    name="document-type-in-small-letters",
    family="style",
    severity=Severity.WARNING,
    message=Text(
        vi="“{found}”: tên loại của một văn bản cụ thể phải viết hoa",
        en="“{found}”: the type of a certain paper takes a capital",
    ),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={
        "nd30": "Phụ lục II, phần V, mục 6",
        "party": "cách viết thống nhất trong văn bản của Đảng",
        "*": "tên loại của văn bản cụ thể viết hoa chữ đầu",
    },
    options=Options,
    good=(
        "II. NỘI DUNG\n- Các đơn vị xây dựng kế hoạch, thực hiện Kế hoạch này và Nghị quyết số 18-NQ/TW; các nghị quyết số 12, 13-NQ/TU.\n"
        "- Báo cáo số liệu; gửi báo cáo số 2 trong quý; Thông báo kết luận số 12-TB/TU; Quyết định phê duyệt kế hoạch số 12/QĐ-UBND.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các đơn vị triển khai ⟦kế hoạch⟧ này, gắn với ⟦nghị quyết⟧ số 18-NQ/TW và ⟦quyết định⟧ số 12/QĐ-UBND.\n",
            "II. NỘI DUNG\n- Các đơn vị triển khai Kế hoạch này, gắn với Nghị quyết số 18-NQ/TW và Quyết định số 12/QĐ-UBND.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    ruled = None if "nd30" in plan.norms else Severity.NOTE
    for one in plan.citations:
        if one.kind_span is None or len(one.numbers) != 1 or not one.paragraph.is_prose:
            continue
        before = plan.text[max(0, one.kind_span.start - 8) : one.kind_span.start]
        named = one.kind in kinds_of(one.numbers[0].type_symbol)
        if named and plan.text[one.kind_span.start].islower() and _INSIDE.search(before):
            yield _finding(plan, one.kind_span, ruled)
    for found in plan.prose.find(_THIS):
        yield _finding(plan, found.span(), Severity.NOTE)  # it may speak of plans at large


def _finding(plan: Plan, span: Span, severity: Severity | None) -> Finding:
    found = plan.plain(span)
    right = found[0].upper() + found[1:]
    fix = Fix((Edit(Span(span.start, span.start + 1), right[0]),))
    return Finding(span, {"found": found, "right": right}, fix, severity=severity)
