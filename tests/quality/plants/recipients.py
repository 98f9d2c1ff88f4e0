"""Faults of the list of recipients."""

import re
from collections.abc import Iterator

from tests.quality.plants.kinds import alone, kind, put, put_all, without_line
from validator.facts.closing.recipient_items import Recipient
from validator.plan import Plan
from validator.source import Span


@kind("KH451", "KH455", "KH461")
def recipients_lost(plan: Plan) -> Iterator[str]:
    found = plan.recipients
    if found and alone(plan, found.label, *(_whole(one) for one in found.items)):
        yield without_line(plan, found.label, *(one.span for one in found.items))


@kind("KH452")
def label_in_another_form(plan: Plan) -> Iterator[str]:
    if plan.recipients and len(plan.recipients.label):
        for words in ("Nơi nhận", "Nơi gửi:", "Kính gửi:"):
            yield put(plan, plan.recipients.label, words)


@kind("KH453")
def separator_lost(plan: Plan) -> Iterator[str]:
    for item in _items(plan)[:-1]:
        if item.end:
            yield put(plan, item.end_span, "")
            yield put(plan, item.end_span, ";" if item.end == "," else ",")


@kind("KH454")
def last_stop_lost(plan: Plan) -> Iterator[str]:
    if _items(plan) and _items(plan)[-1].end == ".":
        for end in ("", ";", ","):
            yield put(plan, _items(plan)[-1].end_span, end)


@kind("KH455")
def archive_line_lost(plan: Plan) -> Iterator[str]:
    if plan.recipients and len(plan.recipients.archive) == 1 and len(_items(plan)) > 1:
        last, before = plan.recipients.archive[0], _items(plan)[-2]
        if alone(plan, _whole(last)) and last is _items(plan)[-1]:
            at = plan.text.rfind("\n", 0, last.span.start)
            yield put_all(plan, ((before.end_span, "."), (Span(at, last.end_span.end), "")))


@kind("KH456", "KH453", "KH454")
def archive_line_in_between(plan: Plan) -> Iterator[str]:
    items = _items(plan)
    if len(items) >= 3 and items[-1].is_archive:
        for other in (items[0], items[-2]):
            yield put_all(plan, ((other.span, plan.quote(items[-1].span)), (items[-1].span, plan.quote(other.span))))


@kind("KH457", "KH458")
def archive_line_twice(plan: Plan) -> Iterator[str]:
    items = _items(plan)
    if len(items) >= 3 and items[-1].is_archive and alone(plan, _whole(items[-1])):
        for other in ("Lưu hồ sơ", "Lưu Văn thư"):
            yield put(plan, items[-2].span, other)


@kind("KH458")
def archive_line_of_the_other_system(plan: Plan) -> Iterator[str]:
    for item in plan.recipients.archive if plan.recipients else ():
        words = plan.quote(item.span)
        if plan.profile.number_form == "party":
            yield put(plan, item.span, "Lưu: VT")
            yield put(plan, item.span, words.replace("Lưu ", "Lưu: "))
        elif plan.profile.number_form == "state":
            yield put(plan, item.span, words.replace("Lưu:", "Lưu"))


@kind("KH459")
def item_lost_its_dash(plan: Plan) -> Iterator[str]:
    for item in _items(plan)[1:]:
        start = plan.text.rfind("\n", 0, item.span.start) + 1
        if (
            item.mark
            and not plan.text[start : item.span.start].strip(" \\-*")
            and plan.text[item.end_span.end :][:1] in "\n "
        ):
            yield put(plan, Span(start, item.span.start), "")


@kind("KH460")
def recipient_given_twice(plan: Plan) -> Iterator[str]:
    items = _items(plan)
    if len(items) >= 4:
        yield put(plan, items[2].span, plan.quote(items[0].span))
        yield put(plan, items[1].span, plan.quote(items[2].span))


@kind("KH461")
def superior_not_informed(plan: Plan) -> Iterator[str]:
    first = _items(plan)[0] if _items(plan) else None
    opening = (
        plan.text[plan.document.opening.span.start : plan.document.opening.span.end] if plan.document.opening else ""
    )
    for body in ("Tỉnh ủy", "Huyện ủy", "Ủy ban nhân dân tỉnh", "UBND tỉnh", "Sở "):
        if (
            first
            and body in first.words
            and body in opening
            and "Kế hoạch số" in opening
            and alone(plan, _whole(first))
        ):
            others = [one for one in _items(plan)[1:] if body in one.words]
            yield without_line(plan, first.span, *(one.span for one in others))


@kind("KH462", "KH461")
def task_for_a_body_that_is_not_informed(plan: Plan) -> Iterator[str]:
    items = _items(plan)
    tasks = [plan.quote(one.title) for one in plan.document.sections[-1].children] if plan.document.sections else []
    named = [
        words
        for words in tasks
        if re.match(
            r"(?:\*\*)?(?:Giao |Đề nghị )?(?:Sở|Công an|Kho bạc|Ủy ban M|Mặt trận|Liên đoàn|Hội N|Hội L|Ban Tổ|Ban Tuyên|Ủy ban K)",
            words,
        )
    ]
    if named and len(items) >= 4 and items[-1].is_archive and alone(plan, *(_whole(one) for one in items)):
        # All of them go: one that names a group ("Tổ Công tác ...") may take in any body.
        gap = Span(items[0].span.start, plan.text.rfind("\n", 0, items[-1].span.start))
        end = items[0].end
        for other in ("Thường trực Hội đồng nhân dân tỉnh", "Trường Trung học phổ thông số 1"):
            yield put(plan, gap, f"{other}{end}\n- Nhà Văn hóa{end}\n- Trạm Y tế{end}")


@kind("KH463", "KH461")
def recipients_as_above(plan: Plan) -> Iterator[str]:
    for words in ("Như trên", "Như kính gửi"):
        if len(_items(plan)) >= 3:
            yield put(plan, _items(plan)[0].span, words)


@kind("KH464")
def addressees_above_the_text(plan: Plan) -> Iterator[str]:
    if plan.document.opening:
        at = plan.document.opening.span.start
        for words in ("Kính gửi: Các đơn vị trực thuộc", "Kính gửi:\n- Các phòng, ban;\n- Các đơn vị trực thuộc."):
            yield put(plan, Span(at, at), f"{words}\n\n")


def _items(plan: Plan) -> list[Recipient]:
    return plan.recipients.items if plan.recipients else []


def _whole(item: Recipient) -> Span:
    """The item with its dash and its end."""
    return Span(item.span.start - len(item.mark) - 1 if item.mark else item.span.start, item.end_span.end)
