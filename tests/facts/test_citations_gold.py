"""The citations of the real plans are those a proof-reader wrote down: number, kind, issuer, date, mentions."""

import json
from pathlib import Path

import pytest

from tests.shared import SHARED
from validator.facts.citations import Citation
from validator.plan import Plan
from validator.reading import read

GOLD = sorted((SHARED / "yardstick" / "gold").glob("[0-9]*.json"))
SEEDS = sorted((SHARED / "seeds").glob("*.txt"))


def of(plan: Plan, number: str) -> list[Citation]:
    return [one for one in plan.citations if number in {each.text for each in one.numbers}]


def lines(plan: Plan, found: list[Citation]) -> list[int]:
    """Lines of the numbers; a line with two mentions counts once."""
    return sorted({plan.source.place(one.span.start)[0] for one in found})


@pytest.mark.skipif(not GOLD, reason="the gold plans are not here")
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_gold(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))["citations"]
    (plan,) = read(SHARED / "seeds" / f"{path.stem}.txt")
    assert {number.text for one in plan.citations for number in one.numbers} == {one["number"] for one in gold}
    for expected in gold:
        found = of(plan, expected["number"])
        full = [one for one in found if not one.is_short]
        first = plan.citations[found[0].first]
        assert first.kind == expected["kind"]
        assert first.issuer is not None and first.issuer.text == expected["issuer"]
        assert {str(one.date.first) for one in full if one.date} == {expected["date"]}
        assert lines(plan, full) == [one["line"] for one in expected["mentions"]]
        assert lines(plan, [one for one in found if one.is_short]) == expected["short_mentions"]


# number: (kind, date of the first mention, mentions in full, short mentions)
EXPECTED = {
    1: {"150-KH/TU": ("Kế hoạch", "2023-02-27", 1, 0)},
    3: {"16-NQ/ĐUK": ("Nghị quyết", "2021-01-25", 5, 13), "178-KH/ĐUK": ("Kế hoạch", "2023-02-20", 1, 0)},
    4: {"01-NQ/ĐUK": ("Nghị quyết", "2016-10-10", 3, 1), "01-CT/ĐUK": ("Chỉ thị", "2016-03-10", 3, 1)},
}  # fmt: skip


@pytest.mark.skipif(not SEEDS, reason="the real plans are not here")
@pytest.mark.parametrize("number", EXPECTED)
def test_the_other_plans(number: int) -> None:
    (plan,) = read(SEEDS[number])
    found: dict[str, tuple[str, str | None, int, int]] = {}
    for one in plan.citations:
        for each in one.numbers:
            kind, dated, full, short = found.get(each.text, (one.kind, str(one.date.first) if one.date else None, 0, 0))
            found[each.text] = (kind, dated, full + (not one.is_short), short + one.is_short)
    assert found == EXPECTED[number]
    assert [one.in_annex_note for one in plan.citations if one.numbers[0].text == "178-KH/ĐUK"] in ([], [True])
