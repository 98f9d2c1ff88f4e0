"""The deadlines of the real plans are those a proof-reader wrote down: place, level, kind and interval."""

import json
from pathlib import Path

import pytest

from tests.shared import SHARED
from validator.facts.deadlines import Deadline
from validator.plan import Plan
from validator.reading import read

GOLD = sorted((SHARED / "yardstick" / "gold").glob("[0-9]*.json"))
SEEDS = sorted((SHARED / "seeds").glob("*.txt"))
KINDS = {"task_deadline": "task", "report_deadline": "report", "data_cutoff": "cutoff", "meeting_time": "meeting"}
OPERATORS = {"before": "before", "until_end_of": "until", "within": "within", "none": "on"}


def said(plan: Plan, one: Deadline) -> tuple[int, int | None, str, str, str]:
    line, _ = plan.source.place(one.span.start)
    return line, one.level, one.kind, one.operator, str(one.last)


@pytest.mark.skipif(not GOLD, reason="the gold plans are not here")
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_gold(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    (plan,) = read(SHARED / "seeds" / f"{path.stem}.txt")
    expected = [
        (one["line"], one["level_rank"], KINDS[one["kind"]], OPERATORS[one["op"]], one["latest"])
        for one in gold["deadlines"]
    ]
    assert sorted(said(plan, one) for one in plan.deadlines) == sorted(expected)


EXPECTED = {
    1: [
        (33, 2, "cutoff", "until", "2023-05-30"),
        (37, 1, "cutoff", "until", "2023-04-30"),
        (47, 1, "task", "before", "2023-05-04"),
        (49, 2, "task", "before", "2023-06-04"),
        (59, 2, "task", "before", "2023-05-19"),
        (65, 1, "report", "before", "2023-05-04"),
    ],
    3: [
        (37, 1, "task", "before", "2023-03-09"),
        (38, 2, "task", "before", "2023-04-14"),
        (44, 1, "report", "before", "2023-03-09"),
    ],
    4: [
        (39, 1, "report", "before", "2021-05-04"),
        (41, 0, "meeting", "within", "2021-04-30"),
        (43, 1, "meeting", "within", "2021-04-30"),
        (45, 1, "meeting", "within", "2021-06-30"),
        (59, 1, "task", "before", "2021-04-14"),
        (61, 1, "task", "before", "2021-04-29"),
        (63, 2, "task", "before", "2021-05-29"),
    ],
}


@pytest.mark.skipif(not SEEDS, reason="the real plans are not here")
@pytest.mark.parametrize("number", EXPECTED)
def test_the_other_plans(number: int) -> None:
    (plan,) = read(SEEDS[number])
    assert [said(plan, one) for one in plan.deadlines] == EXPECTED[number]
