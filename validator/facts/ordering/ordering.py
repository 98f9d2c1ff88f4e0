"""The graph of a plan's deadlines: which must not end after which, why, and which of these orders break.

The reporting line (chi bộ trực thuộc, cơ sở, cấp trên trực tiếp, tỉnh, Trung ương) and the steps of a review (data
cut-off, base conference, base report, synthesis, superior conference, report upward) give the orders. Only deadlines
that hang together are compared: all of a review plan, else those of one list.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import permutations
from typing import overload

from validator.facts.deadlines.deadlines import Deadline
from validator.facts.ordering.outcomes import done_and_told, going_up, stages_told
from validator.facts.ordering.rising import in_rising_order
from validator.facts.ordering.steps import Reason, Step, may_come_first, meets_at_the_start, named_day
from validator.facts.ordering.syntheses import common_cutoffs, gathered, handed_on, own_cutoffs
from validator.facts.ordering.unawaited import UnawaitedWork
from validator.record import Record

# A plan that reviews a resolution has one campaign.
REVIEW = re.compile(r"sơ kết|tổng kết|kiểm điểm|đánh giá, xếp loại", re.I)
_NEAR = 1500  # characters within which the items of one list stand


class Verdict(StrEnum):
    """What became of an order."""

    HOLDS = "holds"
    EQUAL = "equal"
    BROKEN = "broken"  # the last day is written out, or the whole window lies behind
    OVERLAP = "overlap"  # only the end of a window runs past a day that is written out
    MEETS = "meets"  # two windows overlap


class Order(Record):
    """`early` must not end after `late`."""

    early: Deadline
    late: Deadline
    reason: Reason

    @property
    def verdict(self) -> Verdict:
        """Compares the last day each allows; `trước ngày X` is read the same way on both sides."""
        early, late = named_day(self.early), named_day(self.late)
        if early <= late:
            return Verdict.EQUAL if early == late else Verdict.HOLDS
        if self.early.window and self.early.first is not None and self.early.first <= late:
            if meets_at_the_start(self.early):
                return Verdict.HOLDS
            return Verdict.MEETS if self.late.window else Verdict.OVERLAP
        return Verdict.BROKEN


# The reasons between deadlines of one level.
ON_ONE_LEVEL = (Reason.CUTOFF, Reason.WORK, Reason.DRAFT, Reason.SAME)


class Orders(Sequence[Order]):
    """The orders by the place of the early deadline, then of the late one; they are paired off when asked for.

    In a plan that is one campaign (`review`) each deadline may be held against each other. `told` are the orders that
    the text itself names, whatever the levels; they come last.
    """

    def __init__(self, deadlines: Sequence[Deadline], review: bool, told: Sequence[Order] = ()) -> None:
        self.review = review
        self.told = told
        unawaited = UnawaitedWork(deadlines)
        self.steps = [Step(one, unawaited) for one in deadlines]

    def __iter__(self) -> Iterator[Order]:
        for early, late in permutations(self.steps, 2) if self.review else _neighbours(self.steps):
            for reason in reasons(early, late, self.review):
                yield Order(early.deadline, late.deadline, reason)
        yield from self.told

    def __bool__(self) -> bool:
        return next(iter(self), None) is not None

    def __len__(self) -> int:
        return len(self._all)

    @overload
    def __getitem__(self, at: int) -> Order: ...
    @overload
    def __getitem__(self, at: slice) -> list[Order]: ...
    def __getitem__(self, at: int | slice) -> Order | list[Order]:
        return self._all[at]

    @cached_property
    def _all(self) -> list[Order]:
        return list(iter(self))


def orders(deadlines: Sequence[Deadline], *, review: bool, rising: bool = False) -> Orders:
    """All orders that must hold between the deadlines of a plan. `review`: the plan is one campaign; `rising`: from below.

    A whole year says nothing of what is done first in it.
    """
    deadlines = [one for one in deadlines if not one.long]
    dated = [one for one in deadlines if one.last is not None and not one.recurring and one.level is not None]
    told = [Order(early, late, Reason.CUTOFF) for early, late in own_cutoffs(deadlines)]
    told += [Order(early, late, Reason.CUTOFF) for early, late in common_cutoffs(deadlines)] if review else []
    if rising and not review:
        told += [Order(early, late, Reason.SUBORDINATE) for early, late in in_rising_order(deadlines)]
    made = {
        (id(early), id(late)): Order(early, late, Reason.SYNTHESIS)
        for early, late in (*gathered(deadlines, review=review), *handed_on(deadlines))
    }
    told += made.values()
    told += [Order(early, late, Reason.WORK) for early, late in (*done_and_told(deadlines), *stages_told(deadlines))]
    told += [Order(early, late, Reason.SYNTHESIS) for early, late in going_up(deadlines)]
    return Orders(dated, review, told)


def reasons(early: Step, late: Step, review: bool) -> Iterator[Reason]:
    """Why one must not end after the other."""
    if early.level > late.level:
        return
    if not review and early.level < late.level and may_come_first(late.deadline):
        return
    level = ON_ONE_LEVEL if review else (Reason.CUTOFF,)
    for reason in level if early.level == late.level else (Reason.SUBORDINATE,):
        if early.may_be_early(reason) and late.may_be_late(reason) and early.same_body(late, reason):
            yield reason


def _neighbours(steps: Sequence[Step]) -> Iterator[tuple[Step, Step]]:
    """The pairs of one list."""
    starts = [one.deadline.span.start for one in steps]
    for early, start in zip(steps, starts, strict=True):
        for late in steps[bisect_right(starts, start - _NEAR) : bisect_left(starts, start + _NEAR)]:
            if late is not early and _in_one_list(early.deadline, late.deadline):
                yield early, late


def _in_one_list(one: Deadline, other: Deadline) -> bool:
    """Sibling items that name the same event, each for another level."""
    if one.section is None or other.section is None or one.section is other.section:
        return False
    near = one.section.level == other.section.level and one.section.mark is other.section.mark
    return near and one.event == other.event and abs(one.span.start - other.span.start) < _NEAR and bool(one.event)
