"""A plan in another dress is the same plan: same facts, and no finding that the plain one has not."""

import json
import re
from functools import cache
from pathlib import Path
from unicodedata import combining, normalize

import pytest

from tests.quality.dressings import DRESSES
from tests.quality.figures import said
from validator.plan import Plan, plans
from validator.reporters.facts_json import facts
from validator.source import Source

CORPUS = Path(__file__).parents[1] / "corpus"
PLANS = {
    path.stem: path for path in sorted(CORPUS.iterdir()) if path.suffix in (".txt", ".md") and path.stem != "README"
}
_PAGED = {"with page numbers", "with page numbers in words", "with a line on every page"}
_CUT = _PAGED | {"wrapped", "a blank line behind each", "no blank lines", "indented by blanks"}
WRAPPED = {
    # A text that is wrapped already cannot be wrapped once more, nor have its lines set apart or pushed together.
    "party-city-2022-pdf-wrapped": _CUT,
    "state-police-2022-pdf-indented": _CUT,
    "state-ministry-2023-decision-cut-lines": _CUT,
    # Its second annex is a form: lines in columns, which nobody can wrap and read again.
    "party-bloc-2023-two-annexes": _PAGED | {"wrapped"},
    # Their pages end within a time: no time is read over so many words.
    "party-commune-2024-two-plans": {"with page numbers in words", "with a line on every page"},
    "state-hospital-2026-short-months": {"with page numbers in words"},
    # Its cells stand on lines of their own: "50 ngày" / "24/01/2026" pushed together, or "24 tháng 01 năm 2026" alone, say less.
    "state-election-2026-cells-on-lines": {"no blank lines", "dates in words"},
    # Its pages end within a name; days without the word "ngày" are read with figures only.
    "party-police-province-2025-congress": _PAGED | {"dates in words"},
}
PLACES = frozenset({"start", "end", "line", "column", "end_line", "end_column", "place"})
CASES = [(plan, dress) for plan in PLANS for dress in DRESSES if dress not in WRAPPED.get(plan, ())]


@cache
def bare(words: str) -> str:
    """Small letters without marks, decoration, list marks, page numbers and the form of dates."""
    words = re.sub(r"\n(?:- \d+ -|Page \d+ of 99|\d+ \| Trang(?:\nBản sao từ hệ thống quản lý văn bản)?)\n", " ", words)
    words = " ".join(re.sub(r"[*_\\#•\uf0b7>§Ø➢]+", "", words).split()).strip(" -")
    words = re.sub(r"(?<!\w)(?:ngày )?(\d\d?)(?:[./-]| tháng )0?(\d\d?)(?:[./-]| năm )(\d{4})", r"\1/\2/\3", words)
    return "".join(letter for letter in normalize("NFD", words) if not combining(letter)).lower()


def told(value: object) -> object:
    """Facts without their places, in bare words."""
    if isinstance(value, dict):
        return {key: told(one) for key, one in value.items() if key not in PLACES | {"mark"}}
    if isinstance(value, list):
        return [told(one) for one in value]
    return bare(value) if isinstance(value, str) else value


def read(text: str) -> list[Plan]:
    """The plans of a text as it stands in a file."""
    return list(plans(Source("x", text.removeprefix("\ufeff"))))


@cache
def plain(name: str) -> list[Plan]:
    """The plans of a file in their own dress."""
    return read(PLANS[name].read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))


def story(plan: Plan, dress: str = "") -> str:
    """Everything the facts say, and the headings."""
    known = {**facts(plan), "headings": [plan.quote(one.span) for one in plan.headings]}
    if dress in _PAGED:
        known.pop("bodies")  # a page that ends within a name cuts it
    page = told(known)
    return json.dumps(page, ensure_ascii=False, indent=1, sort_keys=True)


def raised(found: list[Plan]) -> list[str]:
    """The rules that say something, each as often as it does."""
    return sorted(rule for rule, _ in said(found).elements())


@cache
def expected(name: str, dress: str) -> tuple[list[str], list[str]]:
    """What the plans of a file tell in their own dress, as far as it can be told in another, and what rules they raise."""
    return [story(plan, dress) for plan in plain(name)], raised(plain(name))


@pytest.mark.parametrize(("name", "dress"), CASES)
def test_reads_the_same_and_is_no_fault(name: str, dress: str) -> None:
    dressed = read(DRESSES[dress](plain(name)[0].text))
    stories, rules = expected(name, dress if dress in _PAGED else "")
    assert [story(plan, dress) for plan in dressed] == stories
    assert raised(dressed) == rules


def test_every_dress_changes_some_plan() -> None:
    for dress, change in DRESSES.items():
        assert any(change(plain(name)[0].text) != plain(name)[0].text for name in PLANS), dress
