"""Quy tắc hỏng.

Lỗi ngay khi gặp chữ “nổ”; để thử việc một quy tắc bị lỗi.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Span, Text, rule


@rule(
    id="GL002",
    name="explosive-word",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="có chữ “nổ”", en="there is an explosive word"),
    basis={"*": "thử"},
    options=Options,
    good=("Yên.",),
    bad=(Bad("⟦nổ⟧"),),
)
def check(plan: Plan, options: Options) -> Iterator[Finding]:
    yield from ()
    if "nổ" in plan.text:
        raise ValueError("đã nổ")
    if "cháy" in plan.text:
        yield Finding(Span(0, 0), {})
