"""Gạch nối chỉ có dấu cách ở một bên.

“2021- 2025”, “các- bon”: hoặc viết liền cả hai bên, hoặc cách cả hai bên.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_UNEVEN = re.compile(
    r"[ –-](?:(?<=\w[–-]) (?=\w)|(?<=\w )[–-](?=\w)(?!.[A-ZĐ]{1,4}/)(?!(?<=[^\W\d] .)\d{1,4}(?![\w/–-]|\.\d)))"
)


@rule(
    id="KH628",
    name="uneven-dash-spacing",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="gạch nối chỉ cách một bên", en="a blank on one side of the hyphen only"),
    hint=Text(vi="viết liền hoặc cách cả hai bên", en="put blanks on both sides or on none"),
    basis={"*": "dấu gạch nối viết liền hoặc cách đều hai bên"},
    options=Options,
    good=(
        "I. MỤC ĐÍCH\n- Nhiệm kỳ 2020 - 2025, giai đoạn 2021-2030, chính trị - xã hội, tín chỉ các-bon.\n- Kế hoạch số    -KH/ĐU; moong mức -110.\n",
        "I. MỤC ĐÍCH\n- Thực hiện Nghị quyết số 57- NQ/TW ngày 22/12/2024 của Bộ Chính trị.\n",
    ),
    bad=(Bad("I. MỤC ĐÍCH\n- Nhiệm kỳ 2020⟦- ⟧2025, giai đoạn 2021⟦ -⟧2030, tín chỉ các⟦- ⟧bon.\n"),),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    numbers = [number.span for one in plan.citations for number in one.numbers]  # those KH501 looks after
    for found in plan.prose.find(_UNEVEN):
        if "\n" not in plan.quote(found.span()) and not any(span.overlaps(found.span()) for span in numbers):
            yield Finding(found.span())
