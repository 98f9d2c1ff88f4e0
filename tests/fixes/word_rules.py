"""Small rules for the tests of fixing: each replaces one word by another."""

import re
from collections.abc import Callable, Iterator
from unicodedata import is_normalized

from validator.diagnostic import Diagnostic
from validator.engine import check
from validator.plan import Plan
from validator.rule import Edit, Family, Finding, Fix, Options, Rule, Severity, Text, rule
from validator.selection import Chosen
from validator.source import Source, Span

WORDS = Text(vi="viết sai", en="misspelled")

Check = Callable[[Plan, Options], Iterator[Finding]]


def own_rule(id: str, check: Check, severity: Severity = Severity.ERROR, family: Family = "typos") -> Rule[Options]:
    """A rule of any check."""
    make = rule(id=id, name=id.lower(), family=family, severity=severity, message=WORDS, basis={"*": "thử"},
                options=Options, good=(), bad=())  # fmt: skip
    return make(check)


def word_rule(
    id: str,
    wrong: str,
    right: str | None,
    severity: Severity = Severity.ERROR,
    *,
    safe: bool = True,
    family: Family = "typos",
) -> Rule[Options]:
    """A rule that reports each match of a pattern, with a fix where there is a right word."""

    def words(plan: Plan, _: Options) -> Iterator[Finding]:
        for match in re.finditer(wrong, plan.text):
            span = Span(*match.span())
            yield Finding(span, fix=None if right is None else Fix((Edit(span, right),), safe))

    return own_rule(id, words, severity, family)


def decomposed() -> Rule[Options]:
    """Stands for the rule on decomposed letters."""

    def letters(plan: Plan, _: Options) -> Iterator[Finding]:
        if not is_normalized("NFC", plan.source.raw):
            yield Finding(Span(0, 1))

    return own_rule("KH011", letters, family="encoding")


class Checker:
    """Checks texts by some rules, and counts how often it was asked."""

    def __init__(self, *rules: Rule[Options]) -> None:
        self.calls = 0
        self._chosen = [Chosen(one, one.options(), one.severity) for one in rules]
        self._ids = {key: one.id for one in rules for key in (one.id, one.name)}

    def __call__(self, source: Source) -> tuple[Diagnostic, ...]:
        self.calls += 1
        return check(source, self._chosen, self._ids).diagnostics
