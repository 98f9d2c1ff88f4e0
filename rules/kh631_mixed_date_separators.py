"""Ngày tháng viết bằng nhiều kiểu dấu.

“10/3/2024”, “10-3-2024”, “10.3.2024”: một văn bản dùng một kiểu. Văn bản hành chính dùng gạch chéo.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_FIGURES = re.compile(r"\d{1,2}(?P<first>[-.])\d{1,2}(?P<second>[-.])\d{4}$")


@rule(
    id="KH631",
    name="mixed-date-separators",
    family="dates",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” viết khác các ngày khác của văn bản", en="“{found}” is written unlike the other dates"),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={"*": "ngày tháng viết thống nhất một kiểu trong văn bản"},
    options=Options,
    good=(
        "II. THỜI GIAN\n- Từ ngày 05-3-2024 đến ngày 12-4-2024.\n",
        "II. THỜI GIAN\n- Từ ngày 05/3/2024 đến ngày 12/4/2024; theo mục 2.3.\n",
    ),
    bad=(
        Bad(
            "II. THỜI GIAN\n- Từ ngày 05/3/2024 đến ngày ⟦12-4-2024⟧; xong trước ngày 20/5/2024.\n",
            fixed="II. THỜI GIAN\n- Từ ngày 05/3/2024 đến ngày 12/4/2024; xong trước ngày 20/5/2024.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    days = [one for one in plan.dates if one.unit == "day"]
    slashed = sum(one.form == "slash" for one in days)
    odd = [one for one in days if one.form in ("dash", "dot")]
    if not odd or slashed < len(odd):
        return
    for one in odd:
        match = _FIGURES.search(plan.text, one.span.start, one.span.end)
        if match is not None and match.end() == one.span.end:
            cuts = [Span(match.start(name), match.end(name)) for name in ("first", "second")]
            span = Span(match.start(), match.end())
            values = {"found": match[0], "right": re.sub(r"[-.]", "/", match[0])}
            yield Finding(span, values, Fix(tuple(Edit(cut, "/") for cut in cuts)))
