"""What the real plans must show, and what must stay quiet on them. Places only: their words stay out of the project."""

from collections import Counter

import pytest

from tests.shared import SEEDS, needs_real_plans
from validator.loader import shipped_rules
from validator.reading import read
from validator.rule import Severity

pytestmark = needs_real_plans
HEAD = {"KH101", "KH102", "KH103", "KH104"}
_RULES = shipped_rules()


def said(number: int, prefix: str) -> list[tuple[str, int, int, str]]:
    """What rules of a family say of a plan at error or warning level: id, line, column, quoted words."""
    found = []
    for plan in read(SEEDS[number]):
        for rule in _RULES.values():
            if not rule.id.startswith(prefix) or ("*" not in rule.basis and plan.norms.isdisjoint(rule.basis)):
                continue
            for one in rule.check(plan, rule.options()):
                if Severity.NOTE not in (rule.severity, one.severity):
                    found.append((rule.id, *plan.source.place(one.span.start), plan.quote(one.span)))
    return sorted(found, key=lambda row: row[1:])


# Line and column of the fifteen misspelled syllables, by plan.
SLIPS = {
    0: [(24, 487), (26, 46)],
    1: [(61, 138)],
    2: [
        (27, 16),
        (27, 44),
        (31, 101),
        (33, 27),
        (33, 164),
        (33, 226),
        (33, 290),
        (35, 85),
        (40, 25),
        (41, 34),
        (44, 25),
    ],
    3: [(42, 3)],
    4: [],
}


@pytest.mark.parametrize("number", SLIPS)
def test_the_misspelled_syllables_and_no_other(number: int) -> None:
    typos = [row for row in said(number, "KH60") if _RULES[row[0]].family == "typos"]
    assert [(line, column) for _, line, column, _ in typos] == SLIPS[number]


@pytest.mark.parametrize(("number", "missing"), [(0, set()), (1, HEAD), (2, HEAD), (4, HEAD)])
def test_the_lost_heads(number: int, missing: set[str]) -> None:
    assert {rule for rule, *_ in said(number, "KH10")} & HEAD == missing


@pytest.mark.parametrize("number", [0, 2, 3])
def test_sound_deadlines_are_left_alone(number: int) -> None:
    assert [row for row in said(number, "KH3") if _RULES[row[0]].family == "deadlines"] == []


def test_the_cut_off_behind_its_report() -> None:
    assert [row[:2] for row in said(1, "KH3")] == [("KH302", 33)]


def test_the_window_past_its_deadline() -> None:
    found = Counter(line for rule, line, *_ in said(4, "KH3") if _RULES[rule].family == "deadlines")
    assert 45 in found


@pytest.mark.parametrize("number", range(5))
def test_every_line_stands_in_the_tree(number: int) -> None:
    source = read(SEEDS[number])[0].source
    lines = [line for plan in read(SEEDS[number]) for line in plan.document.lines]
    assert "".join(source.text[line.begin : line.until] for line in lines) == source.text


def test_a_cell_is_not_held_against_a_body_that_leads_no_cells() -> None:
    assert 41 not in {line for rule, line, *_ in said(4, "KH3") if _RULES[rule].family == "deadlines"}
