"""Examples with ⟦ ⟧: their plain text, the marked spans, and what a rule says of them."""

from typing import Any

from validator.diagnostic import Diagnostic
from validator.engine import check
from validator.rule import Bad, Good, Rule
from validator.selection import Chosen
from validator.source import Source, Span


def unmarked(text: str) -> tuple[str, list[Span]]:
    """The text without marks, and the spans they enclose, sorted; marks may nest, and enclose nothing."""
    plain: list[str] = []
    opened: list[int] = []
    spans: list[Span] = []
    for char in text:
        if char == "⟦":
            opened.append(len(plain))
        elif char == "⟧":
            spans.append(Span(opened.pop(), len(plain)))
        else:
            plain.append(char)
    assert not opened, f"⟦ without ⟧ in {text!r}"
    return "".join(plain), sorted(spans)


def found(rule: Rule[Any], text: str, example: Good | Bad) -> list[Diagnostic]:
    """What a rule says of a text, under the norm, stage and options of an example."""
    options = rule.options(**{name.replace("-", "_"): value for name, value in example.options.items()})
    result = check(
        Source("example", text),
        [Chosen(rule, options, rule.severity)],
        {rule.id: rule.id, rule.name: rule.id},
        norm=example.norm or "auto",
        stage=example.stage or "auto",
    )
    assert not result.broken, result.diagnostics[0].values["error"]
    return list(result.diagnostics)


def fixed(text: str, diagnostics: list[Diagnostic]) -> str:
    """The text after all fixes, the last edit first."""
    edits = {edit for one in diagnostics if one.fix for edit in one.fix.edits}
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text
