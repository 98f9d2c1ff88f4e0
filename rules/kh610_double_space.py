"""Hai dấu cách liền nhau.

Giữa hai từ chỉ có một dấu cách. Khoảng trống để căn cột, đầu dòng, trong bảng và trong văn bản chuyển từ PDF không xét.
"""

import re
from collections import Counter
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule

_TWO = re.compile(r"[ \u00a0](?<=[^\s.…_].)[ \u00a0](?=[^\s.…_])")
_MOST = 3  # more of them on a line are a converter's way of filling it


@rule(
    id="KH610",
    name="double-space",
    family="style",
    severity=Severity.NOTE,
    message=Text(vi="hai dấu cách liền nhau", en="two blanks in a row"),
    hint=Text(vi="để một dấu cách", en="leave one"),
    basis={"*": "giữa hai từ có một dấu cách"},
    options=Options,
    good=("II. THỜI GIAN\n-  Từ ngày 05/3/2026.\n- Số lượng:      người.\n- Kinh phí: …  đồng.\n",),
    bad=(
        Bad(
            "II. THỜI GIAN\n- Hoàn thành⟦  ⟧trước ngày 05/3/2026.\n",
            fixed="II. THỜI GIAN\n- Hoàn thành trước ngày 05/3/2026.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    found = [found.span() for found in plan.prose.find(_TWO)]
    lines = Counter(plan.source.place(span.start)[0] for span in found)
    for span in found:
        if "\n" not in plan.quote(span) and lines[plan.source.place(span.start)[0]] <= _MOST:
            yield Finding(span, fix=Fix((Edit(span, " "),)))
