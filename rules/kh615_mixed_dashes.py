"""Gạch nối và gạch ngang dùng lẫn lộn.

“2021 - 2025” và “2021 – 2025” trong cùng một văn bản: chọn một kiểu. Các hướng dẫn về thể thức viết gạch nối có dấu cách
hai bên.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from validator.api import LOWER, Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_RANGE = re.compile(
    r"\d(?<![\d/.-].)(?:\d{3}|\d?/\d{1,2}(?:/\d{4})?)[ \u00a0]?(?P<dash>[-–—])[ \u00a0]?(?:\d{4}|\d{1,2}/\d{1,2})(?![\d-])"
)
_PAIR = re.compile(rf"(?P<dash>[-–—])(?<=[{LOWER}] .) (?=[{LOWER}])")  # kinh tế - xã hội


@rule(
    id="KH615",
    name="mixed-dashes",
    family="style",
    severity=Severity.NOTE,
    message=Text(vi="dùng lẫn gạch “{found}” với “{usual}”", en="“{found}” and “{usual}” are mixed"),
    hint=Text(vi="thống nhất một kiểu gạch: “{usual}”", en="keep to one dash: “{usual}”"),
    basis={"*": "thống nhất một kiểu gạch trong văn bản"},
    options=Options,
    good=(
        "I. MỤC ĐÍCH\n- Nhiệm kỳ 2020 - 2025; giai đoạn 2021 - 2030, kinh tế - xã hội.\n",
        "I. MỤC ĐÍCH\n- Nhiệm kỳ 2020 – 2025; giai đoạn 2021 – 2030, kinh tế – xã hội.\n",
    ),
    bad=(
        Bad(
            "I. MỤC ĐÍCH\n- Nhiệm kỳ 2020 - 2025; giai đoạn 2021 ⟦–⟧ 2030.\n",
            fixed="I. MỤC ĐÍCH\n- Nhiệm kỳ 2020 - 2025; giai đoạn 2021 - 2030.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for pattern in (_RANGE, _PAIR):
        yield from _mixed([(found["dash"], found.span("dash")) for found in plan.prose.find(pattern)])


def _mixed(found: list[tuple[str, Span]]) -> Iterator[Finding]:
    counts = {dash: len(list(group)) for dash, group in groupby(sorted(dash for dash, _ in found))}
    if len(counts) < 2:
        return
    # The hyphen is what the norms write: it gives way only where it is a clear exception.
    hyphens = counts.get("-", 0)
    usual = "-" if hyphens * 4 >= len(found) else max(counts, key=lambda dash: counts[dash])
    for dash, span in found:
        if dash != usual:
            yield Finding(span, {"found": dash, "usual": usual}, Fix((Edit(span, usual),)))
