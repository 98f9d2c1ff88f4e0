"""The steps of a campaign: what the words of a deadline say it may have to come before, or after."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from validator.facts.actors.levels import Level
from validator.facts.deadlines.deadlines import Deadline
from validator.facts.ordering.unawaited import UnawaitedWork

# All patterns read small letters.
_CLOSES = re.compile(r"hoàn thành|xong|sơ kết|tổng kết|tổng hợp|báo cáo|hội nghị|kiểm điểm")
# Work a superior does first, so that the subordinate can begin, or beside it.
_PREPARES = re.compile(
    r"hướng dẫn|ban hành|xây dựng (?:kế hoạch|đề cương)|thành lập|quán triệt|tập huấn|phân công|phê duyệt|chuẩn bị|khảo sát"
    r"|kiểm tra|giám sát|thẩm định|góp ý|cung cấp|tuyên truyền|đăng ký|danh sách|tham gia ý kiến|khen thưởng",
)
# Meetings that go from the top down: the superior's comes first.
_OPENS = re.compile(
    r"(?:hội nghị|lễ) (?:quán triệt|triển khai|phổ biến|học tập|tập huấn|phát động|khai mạc|ra quân)|ra quân|phát động|khai mạc"
    r"|tập huấn"
)
# What a superior hands down, so that the subordinates can begin.
_HANDS_DOWN = re.compile(
    r"gợi ý|biểu mẫu|gửi (?:cho )?(?:các )?(?:chi (?:bộ|ủy)|cấp ủy|đảng bộ|đảng viên|cơ sở|cấp dưới)(?! cấp trên)\b"
)
# What is got ready for a meeting, by a day of its own.
_LOGISTICS = re.compile(
    r"\bin\b|tài liệu|trang trí|khánh tiết|hội trường|kinh phí|dự toán|kịch bản|giấy mời|cơ sở vật chất"
)
_UNTOLD = frozenset({"hội nghị", "lễ"})
_REVIEWED = re.compile(r"sơ kết|tổng kết|kiểm điểm")
_DRAFTS = re.compile(r"dự thảo|tham mưu|xây dựng (?:dự thảo )?báo cáo|tổng hợp")
# What is written when the meeting is over.
_AFTERWARDS = re.compile(
    r"thông báo (?:kết luận|kết quả)|khen thưởng|biểu dương|khắc phục|rút kinh nghiệm|sau (?:hội nghị|đại hội)"
)
_REVIEWS = re.compile(r"sơ kết|tổng kết|kiểm điểm|hội nghị|đại hội")


_SORTS = ("chi bộ", "đảng bộ", "chi đoàn", "chi hội", "thôn", "khu phố", "trường")
_SORT = re.compile("|".join(_SORTS))
_COMMITTEE = re.compile(r"(?<=chi|ảng) ủy")  # a chi ủy acts for its chi bộ
_ALL_SORTS = ("", *_SORTS)


class Reason(StrEnum):
    """Why one deadline must not end after another."""

    SUBORDINATE = "subordinate"  # the subordinate level before its superior
    CUTOFF = "cutoff"  # the day data are counted to before the report that uses them
    WORK = "work"  # the work before the report on it
    DRAFT = "draft"  # the draft before the meeting it feeds
    SAME = "same"  # the same event at another place
    SYNTHESIS = "synthesis"  # the reports that are put together before the report made of them


def named_day(deadline: Deadline) -> date:
    """The day a deadline names: for `trước ngày X` it is X, so that the reading never decides by itself."""
    assert deadline.last is not None
    return deadline.last + timedelta(days=1) if deadline.operator == "before" else deadline.last


def meets_at_the_start(deadline: Deadline) -> bool:
    """A cell's meeting named by its month: it is held on one of the first days of it."""
    return deadline.window and deadline.event.startswith("sinh hoạt")


class Step:
    """A deadline as the early or the late one of an order; what its words say is read when it is first asked."""

    def __init__(self, deadline: Deadline, unawaited: UnawaitedWork) -> None:
        assert deadline.level is not None
        self.deadline = deadline
        self._unawaited = unawaited
        self.level: Level = deadline.level
        self.day = named_day(deadline)
        self._early: dict[Reason, bool] = {}
        self._late: dict[Reason, bool] = {}

    def may_be_early(self, reason: Reason) -> bool:
        """Can there be such an order in which this is the early one?"""
        if reason not in self._early:
            free = reason in (Reason.SUBORDINATE, Reason.WORK) and self.deadline in self._unawaited
            self._early[reason] = not free and _EARLY[reason](self.deadline)
        return self._early[reason]

    def may_be_late(self, reason: Reason) -> bool:
        """Can there be such an order in which this is the late one?"""
        if reason not in self._late:
            self._late[reason] = _LATE[reason](self.deadline)
        return self._late[reason]

    def same_body(self, late: "Step", reason: Reason) -> bool:
        """Can both be laid on one body?"""
        return self.body(reason) == late.body(reason) and late.sort(reason) in self.sorts(reason)

    def sorts(self, reason: Reason) -> tuple[str, ...]:
        """The sorts that the late one may have where this is the early one."""
        if reason is not Reason.WORK:
            return ("",)
        own = self.sort(reason)
        return (own, "") if own else _ALL_SORTS

    def sort(self, reason: Reason) -> str:
        """The sort of base body whose work is reported on, where the names tell one: a chi bộ is no đảng bộ."""
        if reason is not Reason.WORK:
            return ""
        named = {sort for one in self.deadline.actors for sort in _SORT.findall(_COMMITTEE.sub(" bộ", one.name))}
        return named.pop() if len(named) == 1 else ""

    def body(self, reason: Reason) -> str:
        """The body that must be the same in both; "" for any: the base is named in many ways."""
        one_body = reason is Reason.SAME or (reason is Reason.WORK and self.level not in (Level.CELL, Level.BASE))
        # the conference is the đảng bộ's, the report on it the đảng ủy's
        return _COMMITTEE.sub(" bộ", self.deadline.actor.name) if one_body and self.deadline.actor else ""


def _says(pattern: re.Pattern[str], deadline: Deadline) -> bool:
    return pattern.search(deadline.clause.lower()) is not None


def may_come_first(deadline: Deadline) -> bool:
    """A conference of which nothing is said: outside a review it may go from the top down, as those on a new resolution do."""
    return deadline.event in _UNTOLD and not _says(_REVIEWED, deadline)


def _leads_nobody(deadline: Deadline) -> bool:
    """A chi bộ cơ sở has no level below it: cells stand under a đảng bộ."""
    name = deadline.actor.name if deadline.actor else ""
    return deadline.level == 1 and "chi bộ" in name and "đảng" not in name


def _concludes(deadline: Deadline) -> bool:
    """The superior's step that uses what the subordinates have done."""
    if (
        _says(_PREPARES, deadline)
        or _says(_HANDS_DOWN, deadline)
        or _OPENS.search(f"{deadline.clause} {deadline.event}".lower())
    ):
        return False
    if deadline.kind == "report":
        return _reports_upward(deadline)  # to a body beside it, or one of an unknown level, it hands on a part
    return deadline.kind == "meeting" or _says(_CLOSES, deadline)


def _writes_report(deadline: Deadline) -> bool:
    return deadline.kind == "task" and "báo cáo" in deadline.clause.lower()


def _is_work(deadline: Deadline) -> bool:
    if deadline.kind == "meeting":
        return _says(_REVIEWS, deadline)
    return deadline.kind == "task" and not _says(_PREPARES, deadline) and not _says(_DRAFTS, deadline)


def _reviews(deadline: Deadline) -> bool:
    return deadline.kind in ("task", "meeting") and _says(_REVIEWS, deadline)


def _reports_upward(deadline: Deadline) -> bool:
    addressee = deadline.addressee
    if deadline.kind != "report" or addressee is None or addressee.level is None or deadline.level is None:
        return False
    return addressee.level > deadline.level


_EARLY: dict[Reason, Callable[[Deadline], bool]] = {
    Reason.SUBORDINATE: lambda one: one.kind != "cutoff" and not _says(_PREPARES, one),
    Reason.CUTOFF: lambda one: one.kind == "cutoff",
    Reason.WORK: lambda one: one.actor is not None and _is_work(one),
    Reason.DRAFT: lambda one: one.kind == "task" and _says(_DRAFTS, one) and not _says(_AFTERWARDS, one),
    Reason.SAME: lambda one: one.window and one.actor is not None and _reviews(one),
}
_LATE: dict[Reason, Callable[[Deadline], bool]] = {
    Reason.SUBORDINATE: lambda one: one.kind != "cutoff" and not _leads_nobody(one) and _concludes(one),
    Reason.CUTOFF: lambda one: one.kind == "report" or _writes_report(one),
    Reason.WORK: lambda one: one.actor is not None and _reports_upward(one),
    Reason.DRAFT: lambda one: one.kind == "meeting",
    # a window and a day for the same body's same event: the day is the stricter word
    Reason.SAME: lambda one: (
        not one.window
        and one.actor is not None
        and one.kind == "task"
        and not _says(_LOGISTICS, one)
        and not _says(_HANDS_DOWN, one)
    ),
}
