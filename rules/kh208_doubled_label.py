"""Số thứ tự gõ hai lần, hoặc thừa dấu sau số thứ tự.

“1. 1. Khảo sát”, “II.. NỘI DUNG”: thường do máy tự đánh số trong khi người soạn cũng gõ số.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_AGAIN = re.compile(r"(?:(?P<label>[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])(?P<mark>[.)-])|[.:;,)])(?=[\s*_])\s?")


@rule(
    id="KH208",
    name="doubled-label",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(vi="thừa “{found}” sau số thứ tự “{label}”", en="“{found}” too much behind “{label}”"),
    hint=Text(vi="xóa phần thừa", en="delete it"),
    basis={"*": "mỗi mục có một số thứ tự"},
    options=Options,
    good=("II. NỘI DUNG\n1. 3 chi bộ được chọn làm điểm.\n2. 10.000 lượt người.\n- 1. Rà soát.\n",),
    bad=(
        Bad(
            "II. NỘI DUNG\n1. ⟦1. ⟧Khảo sát.\n2. Tổng hợp.\n",
            fixed="II. NỘI DUNG\n1. Khảo sát.\n2. Tổng hợp.\n",
        ),
        Bad(
            "II.⟦. ⟧NỘI DUNG\n1. Khảo sát.\n2. Tổng hợp.\n",
            fixed="II. NỘI DUNG\n1. Khảo sát.\n2. Tổng hợp.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for run in plan.numbering:
        for one in run.labels:
            line = one.section.lines[0]
            match = _AGAIN.match(plan.text, line.text_start, line.end)
            if match is None or match["label"] not in (None, one.text):
                continue
            span = Span(match.start(), match.end())
            gap = " " if line.text_start == line.mark_end else ""
            values = {"found": match[0].strip(), "label": one.text + one.style}
            yield Finding(span, values, Fix((Edit(span, gap),)))
