"""Every shipped rule on its own examples, and every rule's form."""

import re
from pathlib import Path
from string import Formatter
from typing import Any
from unicodedata import is_normalized

import pytest

from tests.marks import fixed, found, unmarked
from validator.authoring.skeleton import new_rule
from validator.loader import shipped_rules
from validator.norms import SHIPPED
from validator.rule import Bad, Good, Rule, Text

RULES = list(shipped_rules().values())
GOOD = [pytest.param(rule, example, id=f"{rule.id}-{at}") for rule in RULES for at, example in enumerate(rule.good)]
BAD = [pytest.param(rule, example, id=f"{rule.id}-{at}") for rule in RULES for at, example in enumerate(rule.bad)]

# The hundreds of an id: what the rule is about.
HUNDREDS = {
    "0": {"file", "encoding"},
    "1": {"header", "style"},
    "2": {"sections", "numbering", "annex"},
    "3": {"dates", "deadlines"},
    "4": {"signer", "recipients"},
    "5": {"citations", "sections", "dates", "annex", "header", "signer"},
    "6": {"typos", "style", "dates"},
    "7": {"style"},
}


def names(text: Text) -> tuple[set[str], set[str]]:
    """The {names} of a text in Vietnamese and in English."""
    vi, en = ({name for _, name, _, _ in Formatter().parse(words) if name} for words in (text.vi, text.en))
    return vi, en


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_finds_nothing_in_a_good_example(rule: Rule[Any], example: Good) -> None:
    said = found(rule, example.text, example)
    assert [(example.text[one.span.start : one.span.end], dict(one.values)) for one in said] == []


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_points_exactly_at_the_marks(rule: Rule[Any], example: Bad) -> None:
    text, marks = unmarked(example.text)
    assert marks, "a bad example marks what is bad"
    said = found(rule, text, example)
    shown = [(one.span, text[one.span.start : one.span.end]) for one in said]
    assert shown == [(mark, text[mark.start : mark.end]) for mark in marks]


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_words_can_be_filled_from_the_values(rule: Rule[Any], example: Bad) -> None:
    text, _ = unmarked(example.text)
    for one in found(rule, text, example):
        for words in (rule.message, rule.hint, *(other.text for other in one.related)):
            vi, en = names(words)
            assert vi == en
            assert vi <= set(one.values)


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_fix_gives_what_the_example_says_and_leaves_nothing(rule: Rule[Any], example: Bad) -> None:
    text, _ = unmarked(example.text)
    said = found(rule, text, example)
    if example.fixed is None:
        assert not any(one.fix for one in said), "a fix needs an example that shows it: fixed=..."
        return
    assert fixed(text, said) == example.fixed
    assert found(rule, example.fixed, example) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
class TestForm:
    def test_the_file_is_named_like_the_rule(self, rule: Rule[Any]) -> None:
        file = Path(rule.check.__globals__["__file__"])
        assert file.stem == f"{rule.id.lower()}_{rule.name.replace('-', '_')}"

    def test_id_and_name(self, rule: Rule[Any]) -> None:
        assert re.fullmatch(r"KH[1-9]\d\d|KH0[1-9]\d", rule.id), "KH00x is for the engine's own notices"
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
        assert rule.family in HUNDREDS[rule.id[2]]

    def test_it_says_why_and_rests_on_something(self, rule: Rule[Any]) -> None:
        assert rule.why
        assert rule.basis
        assert set(rule.basis) <= {"*", *SHIPPED}
        assert all(rule.basis.values())

    def test_it_has_examples(self, rule: Rule[Any]) -> None:
        assert rule.good
        assert rule.bad

    def test_its_words_are_composed_and_in_both_languages(self, rule: Rule[Any]) -> None:
        for words in (rule.message, rule.hint):
            assert bool(words.vi) == bool(words.en)
            assert is_normalized("NFC", words.vi)
        assert rule.message.vi
        assert is_normalized("NFC", rule.why)

    def test_its_options_are_a_frozen_dataclass_of_plain_values(self, rule: Rule[Any]) -> None:
        assert rule.options() == rule.options()
        assert hash(rule.options()) == hash(rule.options())


def test_ids_and_names_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("hundred", HUNDREDS)
def test_a_skeleton_has_a_family_of_its_group(tmp_path: Path, hundred: str) -> None:
    family = re.search(r'family="(\w+)"', new_rule(tmp_path, f"KH{hundred}99", "late-report").read_text("utf-8"))
    assert family
    assert family[1] in HUNDREDS[hundred]
