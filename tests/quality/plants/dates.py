"""Faults of deadlines, days, years and periods."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from tests.quality.plants.kinds import kind, put, put_all, saying
from validator.facts.deadlines.deadlines import Deadline
from validator.facts.ordering.ordering import REVIEW
from validator.facts.ordering.steps import Reason
from validator.facts.paragraphs.paragraphs import Place
from validator.plan import Plan
from validator.source import Span

_ORDERS = ("KH301", "KH302", "KH303", "KH304", "KH312")
_NUMERIC = re.compile(r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}")
_WEEKDAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")


@kind("KH301", *_ORDERS[1:])
def subordinate_after_its_superior(plan: Plan) -> Iterator[str]:
    yield from _broken(plan, Reason.SUBORDINATE)


@kind("KH302", *_ORDERS)
def cutoff_behind_the_report(plan: Plan) -> Iterator[str]:
    yield from _broken(plan, Reason.CUTOFF)
    for one in plan.deadlines:
        if one.kind == "report" and one.last and (day := _day(plan, one)):
            later = day + timedelta(days=12)
            words = f"; số liệu báo cáo tính đến hết ngày {_written(later)}"
            yield put(plan, Span(one.span.end, one.span.end), words)


@kind("KH303", *_ORDERS)
def deadline_of_years_ago(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        if plan.issued and one.operator == "before" and (day := _day(plan, one)):
            yield _moved(plan, one, day.replace(year=day.year - 2, day=min(day.day, 28)))


@kind("KH304", *_ORDERS)
def another_deadline_for_the_same(plan: Plan) -> Iterator[str]:
    yield from _broken(plan, Reason.SAME)
    subject = plan.header.subject
    if subject is None or not REVIEW.search(plan.plain(subject)) or not plan.document.sections:
        return
    for one in plan.deadlines:
        day = _day(plan, one)
        if day and one.actor and one.kind == "task" and one.operator == "before":
            quarter = (day.month - 1) // 3
            name, year = ("II", "III", "IV", "I")[quarter], day.year + quarter // 3
            words = f"\n\n{plan.quote(one.actor.span)}: Tổ chức hội nghị sơ kết trong Quý {name} năm {year}."
            end = plan.document.sections[-1].span.end
            yield put(plan, Span(end, end), words)


@kind("KH305")
def day_that_does_not_exist(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        words = plan.quote(one.span)
        if match := re.search(r"\d{2}(?=/\d{1,2}/\d{4})", words):
            yield put(plan, one.span, words[: match.start()] + "32" + words[match.end() :])
        if match := re.search(r"\d{2}/(?:[469]|11|02)(?=/\d{4})", words):
            yield put(plan, one.span, words[: match.start()] + f"31{match[0][2:]}" + words[match.end() :])


@kind("KH306", *_ORDERS)
def day_outside_its_quarter(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        if one.operator == "before" and (day := _day(plan, one)):
            quarter = ("II", "III", "IV", "I")[(day.month - 1) // 3]
            yield put(plan, one.span, f"trong Quý {quarter} năm {day.year} (xong {plan.quote(one.span)})")
            yield put(
                plan,
                one.span,
                f"trong tháng {day.month % 12 + 1}/{day.year + day.month // 12} ({plan.quote(one.span)})",
            )


@kind("KH307")
def wrong_weekday(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        day, words = _day(plan, one), plan.quote(one.span)
        if day and " ngày " in words and "đến" not in words:
            wrong = _WEEKDAYS[(day.weekday() + 2) % 6]
            yield put(plan, one.span, words.replace(" ngày ", f" thứ {wrong}, ngày ", 1))


@kind("KH308", *_ORDERS, "KH309")
def deadline_on_a_sunday(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        if one.operator == "no_later_than" and (day := _day(plan, one)):
            yield _moved(plan, one, day + timedelta(days=6 - day.weekday()))


@kind("KH309", *_ORDERS, "KH308")
def deadline_within_days(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        if plan.issued and one.operator == "before" and _day(plan, one):
            yield _moved(plan, one, plan.issued + timedelta(days=4))


@kind("KH311")
def year_left_out(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        if one.operator == "before" and _day(plan, one):
            yield put(plan, one.span, re.sub(r"(?:/| năm )\d{4}", "", plan.quote(one.span)))


@kind("KH312", *_ORDERS)
def report_before_its_work(plan: Plan) -> Iterator[str]:
    yield from _broken(plan, Reason.WORK)
    yield from _broken(plan, Reason.DRAFT)


@kind("KH313", "KH306")
def days_backward(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        words = plan.quote(one.span)
        found = _NUMERIC.findall(words)
        if one.operator == "from_to" and len(found) == 2 and found[0] != found[1]:
            yield put(plan, one.span, words.replace(found[0], "@").replace(found[1], found[0]).replace("@", found[1]))


@kind("KH314")
def clock_that_does_not_exist(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        words = plan.quote(one.span)
        if " ngày " in words and "đến" not in words:
            yield put(plan, one.span, words.replace(" ngày ", " 25 giờ 00 ngày ", 1))
            yield put(plan, one.span, words.replace(" ngày ", " 16 giờ 75 phút ngày ", 1))
        elif match := re.search(r"[Qq]uý [IV]+", words):
            yield put(plan, one.span, words.replace(match[0], f"{match[0][:4]}V"))


@kind("KH521", "KH522", "KH523", "KH227")
def other_years_in_the_subject(plan: Plan) -> Iterator[str]:
    reviews = [
        one for one in plan.reviews if not one.is_title and one.place in (Place.SUBJECT, Place.OPENING, Place.BODY)
    ]
    if len(reviews) >= 2:
        for one in reviews[:2]:
            for years in (one.years + 1, one.years + 3):
                yield put(plan, one.span, f"{years:02d} năm")


@kind("KH523")
def years_that_have_not_passed(plan: Plan) -> Iterator[str]:
    # Where no paper with its day is named, nothing tells how many years have passed.
    if any(one.place is Place.SUBJECT for one in plan.reviews) and any(one.dates for one in plan.reviews):
        for more in (4, 7):
            yield put_all(plan, ((one.span, f"{one.years + more:02d} năm") for one in plan.reviews))


@kind("KH524", "KH525", "KH527")
def period_backward(plan: Plan) -> Iterator[str]:
    for one in plan.periods:
        yield put(plan, one.span, plan.quote(one.span).replace(str(one.last), str(one.first - 1)))
        yield put(plan, one.span, plan.quote(one.span).replace(str(one.last), str(one.first)))


@kind("KH525", "KH526", "KH527")
def other_year_than_the_subject(plan: Plan) -> Iterator[str]:
    for one in plan.echoed_years:
        words = plan.quote(one.span)
        if match := re.search(r"20\d\d$", words):
            yield put(plan, one.span, words.replace(match[0], str(int(match[0]) - 1)))


@kind("KH526", "KH525")
def year_that_has_passed(plan: Plan) -> Iterator[str]:
    years = [one for one in plan.subject_years if one.label == "năm"]
    if plan.issued and len(years) == 1:
        past = str(plan.issued.year - 1)
        spans = [years[0].span, *(one.span for one in plan.echoed_years)]
        yield put_all(plan, ((span, plan.quote(span).replace(years[0].years, past)) for span in spans))


@kind("KH527", "KH524", "KH525")
def period_that_differs(plan: Plan) -> Iterator[str]:
    for one in plan.periods:
        if [other.label for other in plan.periods if (other.first, other.last) == (one.first, one.last)].count(
            one.label
        ) >= 2:
            yield put(plan, one.span, plan.quote(one.span).replace(str(one.first), str(one.first - 1)))
            yield put(plan, one.span, plan.quote(one.span).replace(str(one.last), str(one.last + 1)))


@kind("KH531", "KH461")
def body_that_has_ended(plan: Plan) -> Iterator[str]:
    if plan.issued is None or plan.issued < date(2025, 7, 1):
        return
    bodies = (
        "Huyện ủy Mộc Châu",
        "Ủy ban nhân dân huyện",
        "Ban Dân vận Tỉnh ủy",
        "Đảng ủy Khối các cơ quan tỉnh",
        "Phòng Nội vụ huyện",
        "Bảo hiểm xã hội huyện",
    )
    if "nhiệm kỳ" not in plan.text:  # of a term that is over a plan may speak with the old names
        yield from saying(plan, ", tuyên truyền rộng rãi trên địa bàn huyện")
        yield from saying(plan, ", kinh phí do ngân sách huyện bảo đảm")
    if plan.recipients:
        item = plan.recipients.items[0]
        for body in bodies[:3]:
            yield put(plan, item.span, body)
    last = plan.document.sections[-1]
    for one in last.children[:2]:
        for body in bodies[1:]:
            yield put(plan, Span(one.span.end, one.span.end), f"\n\n{body} theo dõi, đôn đốc việc thực hiện.")


def _broken(plan: Plan, reason: Reason) -> Iterator[str]:
    """The earlier of two deadlines put behind the later one, or the later in front of it."""
    for order in plan.orders:
        if order.reason is reason and order.late.last and order.early.last:
            if _day(plan, order.early):
                yield _moved(plan, order.early, order.late.last + timedelta(days=9))
            elif _day(plan, order.late) and order.early.first:
                yield _moved(plan, order.late, order.early.first - timedelta(days=9))


def _day(plan: Plan, one: Deadline) -> date | None:
    """The last day as it is written, where day, month and year are."""
    found = _NUMERIC.findall(plan.quote(one.span))
    if not found or not one.last:
        return None
    day, month, year = (int(figure) for figure in re.findall(r"\d+", found[-1]))
    return date(year, month, day)


def _moved(plan: Plan, one: Deadline, day: date) -> str:
    """The text with another last day in a deadline, which has one."""
    words = plan.quote(one.span)
    last = _NUMERIC.findall(words)[-1]
    written = f"{day.day:02d} tháng {_month(day)} năm {day.year}" if "tháng" in last else _written(day)
    head, _, tail = words.rpartition(last)
    return put(plan, one.span, f"{head}{written}{tail}")


def _written(day: date) -> str:
    return f"{day.day:02d}/{_month(day)}/{day.year}"


def _month(day: date) -> str:
    return f"{day.month:02d}" if day.month < 3 else str(day.month)


@kind("KH316", "KH525", "KH526")
def subject_of_last_year(plan: Plan) -> Iterator[str]:
    for one in plan.subject_years:
        if plan.issued and one.label == "năm" and one.years == str(plan.issued.year):
            yield put(plan, one.span, str(plan.issued.year - 1))


@kind("KH317", "KH225", "KH506", "KH503", "KH316", "KH526")
def issued_in_the_year_before(plan: Plan) -> Iterator[str]:
    issued = plan.header.issued
    dated = [one for one in plan.deadlines if one.last and not one.year_inferred and not one.recurring]
    if issued and plan.issued and len(dated) >= 2 and len(dated) == len(plan.deadlines):
        yield put(plan, issued.year_span, str(plan.issued.year - 1))
