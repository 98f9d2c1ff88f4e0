"""Chỉ chạy theo Nghị định 30.

Báo mọi văn bản của Nhà nước, ở dòng đầu và dòng cuối; để thử căn cứ và chỗ liên quan.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Good, Options, Plan, Related, Severity, Span, Text, rule


@rule(
    id="GL003",
    name="state-paper",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="văn bản của Nhà nước", en="a state paper"),
    basis={"nd30": "Điều 1"},
    options=Options,
    good=(Good("Một.", norm="hd36"),),
    bad=(Bad("⟦⟧Một.", norm="nd30"),),
)
def check(plan: Plan, options: Options) -> Iterator[Finding]:
    start, end = plan.document.span.start, len(plan.text.rstrip())
    there = Related(Span(end - 1, end), Text(vi="đến đây", en="until here"))
    yield Finding(Span(start, start), {}, related=(there,), severity=Severity.NOTE if "nhẹ" in plan.text else None)
