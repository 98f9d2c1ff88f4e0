"""The graph of a plan's deadlines: which must not end after which, why, and which of these orders break.

The reporting line (chi bộ trực thuộc, cơ sở, cấp trên trực tiếp, tỉnh, Trung ương) and the steps of a review (data
cut-off, base conference, base report, synthesis, superior conference, report upward) give the orders. Only deadlines
that hang together are compared: all of a review plan, else those of one list.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import permutations

from validator.facts.deadlines import Deadline

# A plan that reviews a resolution has one campaign.
REVIEW = re.compile(r"sơ kết|tổng kết|kiểm điểm|đánh giá, xếp loại", re.I)
_CLOSES = re.compile(r"hoàn thành|xong|sơ kết|tổng kết|tổng hợp|báo cáo|hội nghị|kiểm điểm", re.I)
# Work a superior does first, so that the subordinate can begin, or beside it.
_PREPARES = re.compile(
    r"hướng dẫn|ban hành|xây dựng (?:kế hoạch|đề cương)|thành lập|quán triệt|tập huấn|phân công|phê duyệt|chuẩn bị|khảo sát"
    r"|kiểm tra|giám sát|thẩm định|góp ý|cung cấp|tuyên truyền|đăng ký|danh sách|tham gia ý kiến|khen thưởng",
    re.I,
)
_DRAFTS = re.compile(r"dự thảo|tham mưu|xây dựng (?:dự thảo )?báo cáo|tổng hợp", re.I)
_NEAR = 1500  # characters within which the items of one list stand
_REVIEWS = re.compile(r"sơ kết|tổng kết|kiểm điểm|hội nghị|đại hội", re.I)


class Reason(StrEnum):
    """Why one deadline must not end after another."""

    SUBORDINATE = "subordinate"  # the subordinate level before its superior
    CUTOFF = "cutoff"  # the day data are counted to before the report that uses them
    WORK = "work"  # the work before the report on it
    DRAFT = "draft"  # the draft before the meeting it feeds
    SAME = "same"  # the same event at another place


class Verdict(StrEnum):
    """What became of an order."""

    HOLDS = "holds"
    EQUAL = "equal"
    BROKEN = "broken"  # the last day is written out, or the whole window lies behind
    OVERLAP = "overlap"  # only the end of a window runs past a day that is written out
    MEETS = "meets"  # two windows overlap


@dataclass(frozen=True, slots=True)
class Order:
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
            return Verdict.MEETS if self.late.window else Verdict.OVERLAP
        return Verdict.BROKEN


def named_day(deadline: Deadline) -> date:
    """The day a deadline names: for `trước ngày X` it is X, so that the reading never decides by itself."""
    assert deadline.last is not None
    return deadline.last + timedelta(days=1) if deadline.operator == "before" else deadline.last


def orders(deadlines: Sequence[Deadline], *, review: bool) -> list[Order]:
    """All orders that must hold between the deadlines of a plan. `review`: the plan is one campaign."""
    dated = [one for one in deadlines if one.last is not None and not one.recurring and one.level is not None]
    pairs = permutations(dated, 2) if review else _neighbours(dated)
    return [order for early, late in pairs for order in _order(early, late, review)]


def _neighbours(dated: Sequence[Deadline]) -> Iterator[tuple[Deadline, Deadline]]:
    """The pairs that stand near enough to be of one list."""
    starts = [one.span.start for one in dated]
    for early in dated:
        first, end = bisect_right(starts, early.span.start - _NEAR), bisect_left(starts, early.span.start + _NEAR)
        yield from ((early, late) for late in dated[first:end] if late is not early)


def _says(pattern: re.Pattern[str], deadline: Deadline) -> bool:
    return _found(pattern, deadline.clause)


@lru_cache(maxsize=1024)
def _found(pattern: re.Pattern[str], clause: str) -> bool:
    """Asked again and again, of each pair."""
    return pattern.search(clause) is not None


_VERDICTS = (Verdict.BROKEN, Verdict.OVERLAP, Verdict.MEETS)
_REASONS = (Reason.CUTOFF, Reason.SAME, Reason.SUBORDINATE, Reason.WORK, Reason.DRAFT)


def breaks(all_orders: Sequence[Order]) -> list[Order]:
    """The orders that do not hold, one for each early deadline: the gravest, against the first day it misses."""
    found: dict[int, Order] = {}
    for order in all_orders:
        if order.verdict in _VERDICTS:
            best = found.setdefault(order.early.span.start, order)
            if _weight(order) < _weight(best):
                found[order.early.span.start] = order
    return list(found.values())


def _weight(order: Order) -> tuple[int, int, date]:
    return _VERDICTS.index(order.verdict), _REASONS.index(order.reason), named_day(order.late)


def _order(early: Deadline, late: Deadline, review: bool) -> Iterator[Order]:
    if not review and not _in_one_list(early, late):
        return
    if _is_subordinate(early, late):
        yield Order(early, late, Reason.SUBORDINATE)
    if early.level is None or early.level != late.level:
        return
    if early.kind == "cutoff" and (late.kind == "report" or _writes_report(late)):
        yield Order(early, late, Reason.CUTOFF)
    if review and _is_work(early) and _reports_upward(late) and _same_actor(early, late):
        yield Order(early, late, Reason.WORK)
    if review and early.kind == "task" and _says(_DRAFTS, early) and late.kind == "meeting":
        yield Order(early, late, Reason.DRAFT)
    if review and _is_repeat(early, late):
        yield Order(early, late, Reason.SAME)


def _in_one_list(one: Deadline, other: Deadline) -> bool:
    """Sibling items that name the same event, each for another level."""
    if one.section is None or other.section is None or one.section is other.section:
        return False
    near = one.section.level == other.section.level and one.section.mark is other.section.mark
    return near and one.event == other.event and abs(one.span.start - other.span.start) < _NEAR and bool(one.event)


def _is_subordinate(early: Deadline, late: Deadline) -> bool:
    if early.level is None or late.level is None or early.level >= late.level:
        return False
    if "cutoff" in (early.kind, late.kind) or _leads_nobody(late):
        return False
    return _concludes(late) and not _says(_PREPARES, early)


def _leads_nobody(deadline: Deadline) -> bool:
    """A chi bộ cơ sở has no level below it: cells stand under a đảng bộ."""
    name = deadline.actor.name if deadline.actor else ""
    return deadline.level == 1 and "chi bộ" in name and "đảng" not in name


def _concludes(deadline: Deadline) -> bool:
    """The superior's step that uses what the subordinates have done."""
    if _says(_PREPARES, deadline):
        return False
    if deadline.kind == "report":
        inside = deadline.addressee is None or deadline.addressee.level == deadline.level
        return not inside
    return deadline.kind == "meeting" or _says(_CLOSES, deadline)


def _writes_report(deadline: Deadline) -> bool:
    return deadline.kind == "task" and "báo cáo" in deadline.clause.lower()


def _is_work(deadline: Deadline) -> bool:
    if deadline.kind == "meeting":
        return _says(_REVIEWS, deadline)
    return deadline.kind == "task" and not _says(_PREPARES, deadline) and not _says(_DRAFTS, deadline)


def _reports_upward(deadline: Deadline) -> bool:
    addressee = deadline.addressee
    if deadline.kind != "report" or addressee is None or addressee.level is None or deadline.level is None:
        return False
    return addressee.level > deadline.level


def _same_actor(one: Deadline, other: Deadline) -> bool:
    """The same body, or groups of one level: the base is named in many ways."""
    if one.actor is None or other.actor is None:
        return False
    return one.actor.name == other.actor.name or one.level in (0, 1)


def _is_repeat(window: Deadline, written: Deadline) -> bool:
    """A window and a day for the same body's same event; the day is the stricter word."""
    if not window.window or written.window or window.actor is None or written.actor is None:
        return False
    return window.actor.name == written.actor.name and written.kind == "task" and window.kind in ("task", "meeting")
