"""Faults of schedules: days that are counted wrong, stages of a contest and months that stand in a wrong order."""

from collections.abc import Iterator
from datetime import date, timedelta

from tests.quality.plants.kinds import kind, put
from validator.plan import Plan
from validator.source import Span

_ORDERS = ("KH301", "KH302", "KH303", "KH304", "KH308", "KH309", "KH312")


@kind("KH318", *_ORDERS)
def days_miscounted(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        words = plan.quote(one.span)
        if one.operator == "from_to" and not one.window and one.first and one.last and words[:2] in ("từ", "Từ"):
            days = (one.last - one.first).days + 1
            if 1 < days < 30:
                yield put(plan, one.span, f"{days + 1:02} ngày, t{words[1:]}")


@kind("KH319", *_ORDERS)
def stages_reversed(plan: Plan) -> Iterator[str]:
    if plan.issued and (day := _free_day(plan.issued)):
        late, early = _written(day + timedelta(days=9)), _written(day)
        yield _added(plan, f"Bán kết: ngày {late}; chung kết: ngày {early}.")
        yield _added(plan, f"Họp chuyên môn, bốc thăm: ngày {late}.", f"Chung kết: ngày {early}.")
        yield _added(plan, f"Tổng duyệt: ngày {late}.", f"Khai mạc: ngày {early}.")


@kind("KH328", *_ORDERS)
def invitations_behind_their_meeting(plan: Plan) -> Iterator[str]:
    if plan.issued and (day := _free_day(plan.issued)):
        late, early = _written(day + timedelta(days=9)), _written(day)
        meeting = f"Hội nghị biểu dương: 8 giờ 00 phút, ngày {early}."
        yield _added(plan, meeting, f"Gửi giấy mời Hội nghị biểu dương trước ngày {late}.")
        yield _added(plan, meeting, f"Xây dựng kịch bản Hội nghị biểu dương trước ngày {late}.")


@kind("KH329", *_ORDERS, "KH320", "KH321")
def one_deadline_a_year_later(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        words = plan.quote(one.span)
        if plan.issued and not one.long and words.count(year := str(plan.issued.year)) == 1:
            yield put(plan, one.span, words.replace(year, str(plan.issued.year + 1)))


@kind("KH320", "KH303", "KH202", "KH206")
def month_of_another_year(plan: Plan) -> Iterator[str]:
    if plan.issued:
        first = plan.issued.year * 12 + plan.issued.month
        months = [divmod(first + at, 12) for at in range(5)]
        lines = [f"Tháng {month + 1:02}/{year - (at == 2)}" for at, (year, month) in enumerate(months)]
        yield _added(plan, *lines)


def _added(plan: Plan, *lines: str) -> str:
    """The text with paragraphs at the end of its last section."""
    end = plan.document.sections[-1].span.end if plan.document.sections else plan.end_of_text
    return put(plan, Span(end, end), "".join(f"\n\n{line}" for line in lines))


def _free_day(issued: date) -> date:
    """A Tuesday well behind the plan's own day."""
    day = issued + timedelta(days=60)
    return day + timedelta(days=(1 - day.weekday()) % 7)


def _written(day: date) -> str:
    return f"{day.day:02}/{day.month if day.month > 2 else f'{day.month:02}'}/{day.year}"
