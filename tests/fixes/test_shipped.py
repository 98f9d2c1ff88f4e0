"""The fixes of the shipped rules, on their own examples: alone and among all rules."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest

from tests.marks import found, unmarked
from validator.diagnostic import Diagnostic
from validator.engine import check
from validator.fixes.text import fixed
from validator.loader import shipped_rules
from validator.rule import Bad, Rule, Severity
from validator.selection import Chosen
from validator.source import Source

RULES = list(shipped_rules().values())
CHOSEN = [Chosen(rule, rule.options(), rule.severity) for rule in RULES]
IDS = {key: rule.id for rule in RULES for key in (rule.id, rule.name)}
ENCODING = frozenset(rule.id for rule in RULES if rule.family == "encoding")
FIXABLE = [
    pytest.param(rule, example, id=f"{rule.id}-{at}")
    for rule in RULES
    for at, example in enumerate(rule.bad)
    if example.fixed is not None
]


@pytest.mark.parametrize(("rule", "example"), FIXABLE)
def test_alone_they_give_what_the_example_says(rule: Rule[Any], example: Bad) -> None:
    source = Source("example", unmarked(example.text)[0])
    done = fixed(source, lambda text: found(rule, text.raw, example), unsafe=True)
    assert done.after.text == example.fixed
    assert not done.withheld


@pytest.mark.parametrize(("rule", "example"), FIXABLE)
def test_among_all_rules_they_settle_and_do_no_harm(rule: Rule[Any], example: Bad) -> None:
    def all_rules(source: Source) -> tuple[Diagnostic, ...]:
        return check(source, CHOSEN, IDS, norm=example.norm or "auto", stage=example.stage or "auto").diagnostics

    source = Source("example", unmarked(example.text)[0])
    before = _graver_than_notes(all_rules(source))
    once = fixed(source, all_rules, unsafe=True, encoding=ENCODING)
    assert once.settled
    assert rule.id in ENCODING or _graver_than_notes(once.remaining) <= before
    assert not fixed(once.after, all_rules, unsafe=True, encoding=ENCODING).changed


def _graver_than_notes(diagnostics: Iterable[Diagnostic]) -> Counter[str]:
    return Counter(one.rule for one in diagnostics if one.severity is not Severity.NOTE)
