"""Hai dấu hai chấm trong một câu.

“Cấp cơ sở: … với quy mô phù hợp: Hoàn thành trước ngày …” – dấu hai chấm thứ hai nối hai vế ngang hàng, nên dùng dấu chấm
phẩy hoặc dấu chấm.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_SECOND = re.compile(
    r"(?:^|[.;] )[^.:;\n]{3,80}: [^.:;\n]{40,400}(?P<colon>:) (?P<verb>[Hh]oàn thành|[Xx]ong|[Tt]hời gian)(?!\w)", re.M
)


@rule(
    id="KH620",
    name="second-colon",
    family="style",
    severity=Severity.NOTE,
    message=Text(
        vi="dấu hai chấm thứ hai trong câu, trước “{verb}”", en="a second colon in the sentence, before “{verb}”"
    ),
    hint=Text(vi="dùng dấu chấm phẩy hoặc dấu chấm", en="use a semicolon or a stop"),
    basis={"*": "dấu hai chấm báo hiệu phần giải thích, liệt kê; vế ngang hàng dùng dấu chấm phẩy"},
    options=Options,
    good=(
        "II. THỜI GIAN\n1. Cấp cơ sở: Hoàn thành trước ngày 15/4.\n2. Cấp tỉnh: Tổ chức hội nghị; hoàn thành trước ngày 30/4.\n",
    ),
    bad=(
        Bad(
            "II. THỜI GIAN\n1. Cấp huyện: Ban Thường vụ Huyện ủy tổ chức hội nghị với thành phần phù hợp tình hình địa phương⟦:⟧ "
            "Hoàn thành trước ngày 30/4.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.prose.find(_SECOND):
        yield Finding(found.span("colon"), {"verb": found["verb"]})
