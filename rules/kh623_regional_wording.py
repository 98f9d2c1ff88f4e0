"""Cách nói vùng miền “trong thời gian đến”.

Văn bản hành chính viết “trong thời gian tới”.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule

_LOCAL = re.compile(
    r"(?:trong(?<!\wtrong)|Trong|những(?<!\wnhững)) (?:thời gian|năm|tháng) (?P<word>đến)(?!\w)(?! (?:hết|ngày|tháng|năm|khi|lúc|cuối|\d))"
)


@rule(
    id="KH623",
    name="regional-wording",
    family="style",
    severity=Severity.NOTE,
    message=Text(vi="“{found}” là cách nói vùng miền", en="“{found}” is regional usage"),
    hint=Text(vi="viết “tới”", en="write “tới”"),
    basis={"*": "dùng từ ngữ phổ thông, không dùng từ ngữ địa phương"},
    options=Options,
    good=("II. NỘI DUNG\n- Nhiệm vụ trong thời gian tới.\n- Thực hiện trong thời gian đến hết ngày 30/6.\n",),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Nhiệm vụ, giải pháp trong thời gian ⟦đến⟧ của chi bộ.\n",
            fixed="II. NỘI DUNG\n- Nhiệm vụ, giải pháp trong thời gian tới của chi bộ.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.prose.find(_LOCAL):
        span = found.span("word")
        yield Finding(span, {"found": found[0]}, Fix((Edit(span, "tới"),), safe=False))
