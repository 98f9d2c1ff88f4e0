"""The citations of the real plans are those a proof-reader found. Kinds, dates and counts only: no words of theirs."""

import pytest

from tests.shared import SEEDS, needs_real_plans
from validator.reading import read

pytestmark = needs_real_plans

# For each number, by its first mention: kind, date of that mention, mentions in full, short mentions.
EXPECTED = {
    0: [
        ("Nghị quyết", "2021-04-29", 1, 10),
        ("Nghị quyết", "2021-04-29", 1, 10),
        ("Nghị quyết", "2021-05-06", 1, 10),
        ("Chương trình", "2022-12-21", 1, 0),
    ],
    1: [("Kế hoạch", "2023-02-27", 1, 0)],
    2: [("Nghị quyết", "2017-05-12", 3, 0), ("Kế hoạch", "2022-03-11", 1, 0)],
    3: [("Nghị quyết", "2021-01-25", 5, 13), ("Kế hoạch", "2023-02-20", 1, 0)],
    4: [("Nghị quyết", "2016-10-10", 3, 1), ("Chỉ thị", "2016-03-10", 3, 1)],
}


@pytest.mark.parametrize("number", EXPECTED)
def test_every_paper_with_its_mentions(number: int) -> None:
    (plan,) = read(SEEDS[number])
    found: dict[str, tuple[str, str | None, int, int]] = {}
    for one in plan.citations:
        for each in one.numbers:
            kind, dated, full, short = found.get(each.text, (one.kind, str(one.date.first) if one.date else None, 0, 0))
            found[each.text] = (kind, dated, full + (not one.is_short), short + one.is_short)
    assert list(found.values()) == EXPECTED[number]


def test_the_note_of_an_annex() -> None:
    (plan,) = read(SEEDS[3])
    assert [str(one.date.first) for one in plan.citations if one.in_annex_note and one.date] == ["2023-02-20"]


@pytest.mark.parametrize("number", [0, 2])
def test_papers_named_in_full_have_an_issuer(number: int) -> None:
    (plan,) = read(SEEDS[number])
    firsts = {one.first for one in plan.citations if not one.is_short}
    assert firsts and all(plan.citations[at].issuer for at in firsts)
