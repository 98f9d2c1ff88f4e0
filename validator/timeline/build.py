"""Plans to a timeline: their deadlines as entries, the orders that break, and which plan carries out which."""

import re
from collections.abc import Sequence
from datetime import date
from textwrap import shorten

from validator.facts.deadlines.deadlines import Deadline
from validator.facts.ordering.ordering import Verdict
from validator.facts.ordering.steps import Reason
from validator.plan import Plan
from validator.rule import Language, Text
from validator.timeline.model import Break, Entry, PlanInfo, Timeline

_SEVERITY = {Verdict.BROKEN: "error", Verdict.OVERLAP: "warning", Verdict.MEETS: "note"}
_WHY = {
    Reason.SUBORDINATE: Text(vi="cấp dưới xong sau cấp trên", en="the subordinate ends after its superior"),
    Reason.CUTOFF: Text(vi="số liệu chốt sau hạn báo cáo", en="the data cut-off falls after the report"),
    Reason.WORK: Text(vi="báo cáo trước khi xong việc", en="the report comes before the work is done"),
    Reason.DRAFT: Text(vi="dự thảo xong sau cuộc họp", en="the draft is done after the meeting"),
    Reason.SAME: Text(vi="một việc hai hạn", en="two deadlines for one work"),
    Reason.SYNTHESIS: Text(vi="báo cáo đến sau hạn tổng hợp", en="the report comes after it is to be put together"),
}
_TOO_LATE = Text(vi="sau hạn của cấp trên", en="after the superior's own deadline")
_SHORT = 24  # characters below which the words around a deadline do not tell what is due
# What stood beside the deadline that was taken out: "ra quân: (thứ Bảy), tại Nhà văn hóa", "vòng loại , chung kết".
_SEAM = re.compile(r" ?\(\s?\)|(?<=[:,;(] )[),;]+ ?|(?<=[:,;(])[),;]+| (?=[,;])")
_LEAD = re.compile(r"^(?:Đồng thời, |Đối với |Riêng |Giao )+")
_LABEL = re.compile(r"^(?:Thời gian|Tiến độ|Thời hạn|Hạn|Xong|Hoàn thành|xong|hoàn thành)\b[\s:]*")


def build(plans: Sequence[Plan], today: date | None = None, language: Language = "vi") -> Timeline:
    """The timeline of some plans; deadlines whose day is unknown, and recurring ones, have no place on it."""
    infos = [_info(plan, plans) for plan in plans]
    placed = [
        (at, deadline, entry)
        for at, plan in enumerate(plans)
        for deadline in plan.deadlines
        if deadline.last is not None and not deadline.recurring
        for entry in [_entry(plan, at, deadline)]
    ]
    placed.sort(key=lambda one: (one[2].last, one[0], one[2].line, one[2].column))
    index = {(at, deadline.span.start): number for number, (at, deadline, _) in enumerate(placed)}
    timeline = Timeline(infos, [entry for _, _, entry in placed], today=today)
    for at, plan in enumerate(plans):
        for order in plan.breaks:
            early, late = index[at, order.early.span.start], index[at, order.late.span.start]
            why = _WHY[order.reason].said(language)
            words = f"{plan.plain(order.early.span)} ✗ {plan.plain(order.late.span)}: {why}"
            timeline.breaks.append(Break(early, late, _SEVERITY[order.verdict], words))
    timeline.breaks += _across(timeline, language)
    return timeline


def _info(plan: Plan, plans: Sequence[Plan]) -> PlanInfo:
    head = plan.header
    return PlanInfo(
        path=plan.source.path,
        title=plan.plain(head.subject) if head.subject else "",
        number=head.number.text if head.number and not head.number.is_blank else "",
        issuer=" ".join(plan.issuer_words.split()),
        issued=plan.issued,
        parent=_parent(plan, plans),
    )


def _parent(plan: Plan, plans: Sequence[Plan]) -> int | None:
    """`Thực hiện Kế hoạch số 96-KH/TU` ties a plan to its superior's, when that is given too."""
    if plan.document.opening is None:
        return None
    opening = plan.quote(plan.document.opening.span)
    for at, other in enumerate(plans):
        number = other.header.number
        if other is not plan and number and not number.is_blank and number.text in opening.replace(" ", ""):
            return at
    return None


def _entry(plan: Plan, at: int, deadline: Deadline) -> Entry:
    line, column = plan.source.place(deadline.span.start)
    return Entry(
        plan=at,
        line=line,
        column=column,
        quote=plan.plain(deadline.span),
        what=_what(plan, deadline),
        actor=plan.plain(deadline.actor.span) if deadline.actor else "",
        level=None if deadline.level is None else int(deadline.level),
        kind=deadline.kind,
        first=deadline.first,
        last=deadline.last or date.max,
        window=deadline.window,
        tentative=deadline.tentative,
        addressee=plan.plain(deadline.addressee.span) if deadline.addressee else "",
    )


def _what(plan: Plan, deadline: Deadline) -> str:
    """What is due: the words around the deadline without it; where they say too little, the event or the subject."""
    actor = plan.plain(deadline.actor.span) if deadline.actor else ""
    words = _SEAM.sub("", " ".join(deadline.clause.replace(plan.plain(deadline.span), " ").split()))
    words = _LEAD.sub("", words).strip(" ,:;-+")
    if actor and words.startswith(actor):
        words = words.removeprefix(actor)
    words = _LABEL.sub("", words.strip(" ,:;-+()")).strip(" ,:;-+()")
    if len(words) >= _SHORT:
        return words
    said = " ".join(filter(None, (deadline.event, words)))
    if len(said) > 3:
        return said
    subject = plan.plain(plan.header.subject) if plan.header.subject else plan.header.kind.title()
    return shorten(subject, 70, placeholder="…")


def _across(timeline: Timeline, language: Language) -> list[Break]:
    """A plan's last report upward must not come after the deadline its superior's plan gives to that level."""
    found = []
    for at, info in enumerate(timeline.plans):
        if info.parent is None:
            continue
        own = [number for number, one in enumerate(timeline.entries) if one.plan == at and one.kind == "report"]
        given = [
            number for number, one in enumerate(timeline.entries) if one.plan == info.parent and one.kind == "report"
        ]
        for early in own:
            entry = timeline.entries[early]
            same = [late for late in given if timeline.entries[late].level == entry.level is not None]
            if same and entry.last > max(timeline.entries[late].last for late in same):
                said = _TOO_LATE.said(language)
                found.append(
                    Break(early, same[-1], "warning", f"{entry.quote} ✗ {timeline.entries[same[-1]].quote}: {said}")
                )
    return found
