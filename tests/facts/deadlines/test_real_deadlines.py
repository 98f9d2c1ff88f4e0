"""The deadlines of the real plans are those a proof-reader found: line, level, kind, operator and last day."""

import pytest

from tests.shared import SEEDS, needs_real_plans
from validator.facts.deadlines.deadlines import Deadline
from validator.plan import Plan
from validator.reading import read

pytestmark = needs_real_plans


def said(plan: Plan, one: Deadline) -> tuple[int, int | None, str, str, str]:
    line, _ = plan.source.place(one.span.start)
    return line, one.level, one.kind, one.operator, str(one.last)


EXPECTED = {
    0: [
        (47, 2, "meeting", "within", "2023-04-30"),
        (53, 1, "report", "before", "2023-03-09"),
        (57, 2, "task", "before", "2023-03-19"),
    ],
    1: [
        (33, 2, "cutoff", "until", "2023-05-30"),
        (37, 1, "cutoff", "until", "2023-04-30"),
        (47, 1, "task", "before", "2023-05-04"),
        (49, 2, "task", "before", "2023-06-04"),
        (59, 2, "task", "before", "2023-05-19"),
        (65, 1, "report", "before", "2023-05-04"),
    ],
    2: [
        (25, 1, "task", "before", "2022-04-14"),
        (27, 2, "task", "before", "2022-04-29"),
        (31, 1, "report", "before", "2022-04-19"),
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


@pytest.mark.parametrize("number", EXPECTED)
def test_every_deadline(number: int) -> None:
    (plan,) = read(SEEDS[number])
    assert [said(plan, one) for one in plan.deadlines] == EXPECTED[number]
