"""Sections, signer and recipients of two real plans are those a proof-reader found. Places only: no words of theirs."""

import pytest

from tests.shared import SEEDS, needs_real_plans
from validator.plan import Plan
from validator.reading import read
from validator.source import Span

pytestmark = needs_real_plans

# Line and level of each numbered section.
SECTIONS = {
    0: [(22, 1), (24, 2), (26, 2), (28, 1), (30, 2), (41, 2), (43, 3), (49, 3), (55, 1), (57, 2), (59, 2), (61, 2)],
    2: [(9, 1), (15, 1), (17, 1), (19, 2), (27, 2), (29, 1), (31, 2), (33, 2)],
}
# Line, column and length: authority, title, name.
SIGNERS = {0: [(70, 1, 17), (71, 1, 10), (75, 1, 8)], 2: [(46, 3, 17), (47, 1, 10), (51, 1, 16)]}
# Line, column and length of each recipient, and the mark that ends it.
RECIPIENTS = {
    0: [((65, 3, 55), ","), ((66, 3, 33), ","), ((67, 3, 57), ","), ((68, 3, 26), ".")],
    2: [
        ((39, 3, 29), ","),
        ((40, 3, 26), ","),
        ((41, 3, 35), ","),
        ((42, 3, 25), ","),
        ((43, 3, 35), ","),
        ((44, 3, 26), "."),
    ],
}
# The head's number, the day of issue, the author that the opening names.
HEADS = {0: ((12, 1, 12), "2023-02-13", (20, 800, 26)), 2: (None, "None", (7, 265, 26))}


def _plan(number: int) -> Plan:
    (plan,) = read(SEEDS[number])
    return plan


def _place(plan: Plan, span: Span | None) -> tuple[int, int, int] | None:
    return (*plan.source.place(span.start), span.end - span.start) if span else None


@pytest.mark.parametrize("number", SECTIONS)
def test_sections(number: int) -> None:
    plan = _plan(number)
    numbered = [
        (plan.source.place(one.label.start)[0], one.level)
        for top in plan.document.sections
        for one in top.walk()
        if plan.quote(one.label)[:1].isalnum()
    ]
    assert numbered == SECTIONS[number]


@pytest.mark.parametrize("number", SIGNERS)
def test_signer(number: int) -> None:
    plan = _plan(number)
    (one,) = plan.signatures
    spans = (one.authority.span if one.authority else None, one.title, one.name)
    assert [_place(plan, span) for span in spans] == SIGNERS[number]


@pytest.mark.parametrize("number", RECIPIENTS)
def test_recipients(number: int) -> None:
    plan = _plan(number)
    assert plan.recipients
    assert [(_place(plan, item.span), item.end) for item in plan.recipients.items] == RECIPIENTS[number]


@pytest.mark.parametrize("number", HEADS)
def test_head(number: int) -> None:
    plan = _plan(number)
    own, author = plan.header.number, plan.opening.author if plan.opening else None
    assert (_place(plan, own.span if own else None), str(plan.issued), _place(plan, author)) == HEADS[number]
