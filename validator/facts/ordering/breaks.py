"""The orders between deadlines that do not hold: for each deadline that ends too late the gravest one."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date

from validator.facts.actors.levels import Level
from validator.facts.ordering.ordering import ON_ONE_LEVEL, Order, Orders, Verdict
from validator.facts.ordering.steps import Reason, Step, meets_at_the_start, named_day

_VERDICTS = (Verdict.BROKEN, Verdict.OVERLAP, Verdict.MEETS)
_REASONS = (Reason.CUTOFF, Reason.SAME, Reason.SUBORDINATE, Reason.WORK, Reason.DRAFT, Reason.SYNTHESIS)
_Weight = tuple[int, int, date]
# For each level those that a deadline on it must wait for, and why.
_WAITED_FOR = {
    late: [(one, (Reason.SUBORDINATE,) if one < late else ON_ONE_LEVEL) for one in Level if one <= late]
    for late in Level
}


def breaks(orders: Orders) -> list[Order]:
    """The orders that do not hold, one for each early deadline: the gravest, against the first day it misses."""
    if not orders.review:
        return _gravest(orders)
    lates = _Lates(orders.steps)
    return _gravest([*(order for early in orders.steps if (order := lates.missed_by(early))), *orders.told])


def _gravest(orders: Iterable[Order]) -> list[Order]:
    found: dict[int, Order] = {}
    for order in orders:
        if order.verdict in _VERDICTS:
            best = found.setdefault(order.early.span.start, order)
            if _weight(order) < _weight(best):
                found[order.early.span.start] = order
    return list(found.values())


def _weight(order: Order) -> _Weight:
    return _VERDICTS.index(order.verdict), _REASONS.index(order.reason), named_day(order.late)


class _Lates:
    """The late deadlines of a campaign by what they must wait for, so that no deadline is held against each other."""

    def __init__(self, steps: Sequence[Step]) -> None:
        latest: dict[Level, date] = {}
        for one in steps:
            latest[one.level] = max(one.day, latest.get(one.level, one.day))
        groups: dict[tuple[Reason, Level, str, str], list[Step]] = {}
        for late in sorted(steps, key=lambda one: one.day):
            for level, reasons in _WAITED_FOR[late.level]:
                # the words are read only where some deadline ends later
                if level in latest and latest[level] > late.day:
                    for reason in reasons:
                        if late.may_be_late(reason):
                            key = reason, level, late.body(reason), late.sort(reason)
                            groups.setdefault(key, []).append(late)
        self._groups = {key: _Group(members) for key, members in groups.items()}

    def missed_by(self, early: Step) -> Order | None:
        """The gravest order that a deadline breaks as the early one."""
        best: tuple[_Weight, Order] | None = None
        for reason in Reason:
            for sort in early.sorts(reason):
                group = self._groups.get((reason, early.level, early.body(reason), sort))
                late = group.missed_by(early) if group else None
                if late is not None and early.may_be_early(reason):
                    order = Order(early.deadline, late.deadline, reason)
                    if best is None or _weight(order) < best[0]:
                        best = _weight(order), order
        return best[1] if best else None


class _Group:
    """Late deadlines by day, and of those the ones written out and the windows."""

    def __init__(self, members: list[Step]) -> None:
        self._first = members[0]
        self._written = [one for one in members if not one.deadline.window]
        self._windows = [one for one in members if one.deadline.window]

    def missed_by(self, early: Step) -> Step | None:
        """The one that weighs most of those that end before a deadline: the first that lies wholly before it."""
        first = early.deadline.first if early.deadline.window else None
        if self._first.day < (early.day if first is None else min(first, early.day)):
            return self._first
        if first is None or meets_at_the_start(early.deadline):
            return None
        for members in (self._written, self._windows):  # an overlap, two windows that meet
            at = bisect_left(members, first, key=lambda one: one.day)
            if at < len(members) and members[at].day < early.day:
                return members[at]
        return None
