"""Faults of annexes. Most plans of the corpus have none: they are given a right one first, and then its fault."""

import re
from collections.abc import Iterator

from tests.quality.plants.kinds import kind, leaves, put, saying
from validator.facts.paragraphs.paragraphs import Place
from validator.facts.periods.periods import Review
from validator.plan import Plan
from validator.source import Span


@kind("KH221")
def annex_that_does_not_come(plan: Plan) -> Iterator[str]:
    if not plan.annexes:
        yield from saying(plan, " (có đề cương gửi kèm)")
    elif not plan.promises:
        return
    else:
        yield plan.text[: plan.annexes[0].heading.start]


@kind("KH222")
def annex_that_nobody_promised(plan: Plan) -> Iterator[str]:
    if plan.issued and not plan.annexes and not plan.promises and not _goes_on(plan):
        yield f"{plan.text}\n\n{_annex(plan)}"


@kind("KH223")
def annexes_out_of_number(plan: Plan) -> Iterator[str]:
    for first, second in (("1", "3"), ("I", "III"), ("1", "1")):
        yield from _with(
            plan, _annex(plan, label=f" {first}") + "\n\n" + _annex(plan, label=f" {second}", title="DANH MỤC")
        )


@kind("KH224")
def annex_of_another_number(plan: Plan) -> Iterator[str]:
    if plan.header.number and plan.header.number.digits:
        number = plan.header.number
        for digits in (f"{int(number.digits) + 9}", number.digits[::-1]):
            if digits != number.digits:
                yield from _with(plan, _annex(plan, number=number.text.replace(number.digits, digits, 1)))


@kind("KH225")
def annex_of_another_day(plan: Plan) -> Iterator[str]:
    if plan.issued and plan.header.number and plan.header.number.digits:
        for day in (plan.issued.day % 27 + 1, plan.issued.day % 25 + 3):
            yield from _with(plan, _annex(plan, day=f"{day:02d}/{plan.issued.month}/{plan.issued.year}"))


@kind("KH226")
def annex_of_another_body(plan: Plan) -> Iterator[str]:
    for other in ("Ủy ban nhân dân tỉnh Lai Châu", "Ban Thường vụ Đảng ủy xã Mường Bú", "Hội đồng nhân dân huyện"):
        yield from _with(plan, _annex(plan, issuer=other))


@kind("KH227", "KH522")
def annex_about_something_else(plan: Plan) -> Iterator[str]:
    if subject := _reviewed(plan):
        verb = "tổng kết" if subject.verb == "sơ kết" else "sơ kết"
        rest = plan.plain(plan.header.subject).split(" năm ", 1)[1] if plan.header.subject else ""
        yield from _with(plan, _annex(plan, title=f"ĐỀ CƯƠNG\nBáo cáo {verb} {subject.years:02d} năm {rest}"))
    for one in plan.periods:
        if one.place is Place.SUBJECT:
            words = f"ĐỀ CƯƠNG\nBáo cáo kết quả {one.label} {one.first - 5} - {one.last - 5}"
            yield from _with(plan, _annex(plan, title=words))


@kind("KH228")
def annex_note_without_its_form(plan: Plan) -> Iterator[str]:
    right = _annex(plan)
    if plan.header.number and plan.header.number.digits:
        yield from _with(plan, right.replace(f"số {plan.header.number.digits}", "số      "))
        yield from _with(plan, re.sub(r"ngày \d+[^ạ]*của", "ngày      tháng      năm      của", right))
    yield from _with(plan, "\n".join(line for line in right.split("\n") if "Kèm theo" not in line))


@kind("KH522", "KH227")
def annex_of_other_years(plan: Plan) -> Iterator[str]:
    if subject := _reviewed(plan):
        rest = plan.plain(plan.header.subject).split(" năm ", 1)[1] if plan.header.subject else ""
        for years in (subject.years + 1, subject.years + 3):
            yield from _with(plan, _annex(plan, title=f"ĐỀ CƯƠNG\nBáo cáo {subject.verb} {years:02d} năm {rest}"))


def _reviewed(plan: Plan) -> Review | None:
    return next((one for one in plan.reviews if one.place is Place.SUBJECT), None)


def _goes_on(plan: Plan) -> bool:
    """Another plan follows in the file."""
    return bool(plan.signatures) and plan.text.count("KẾ HOẠCH\n") > 1


def _with(plan: Plan, annex: str) -> Iterator[str]:
    """The text with a promise in one of its items and an annex at its end."""
    if plan.annexes or _goes_on(plan) or not leaves(plan) or plan.issued is None:
        return
    end = leaves(plan)[-1].span.end - 1
    yield put(plan, Span(end, end), " (chi tiết tại phụ lục kèm theo Kế hoạch này)") + "\n\n" + annex


def _annex(
    plan: Plan, *, label: str = "", title: str = "DANH SÁCH", number: str = "", day: str = "", issuer: str = ""
) -> str:
    """An annex that is right where nothing else is asked for."""
    head = plan.header
    number = number or (head.number.text if head.number else "")
    comma = "," if plan.profile.number_form == "party" else ""
    day = day or (_short(plan) if comma else plan.quote(head.issued.date_span)[5:] if head.issued else "")
    issuer = issuer or (plan.plain(plan.opening.author).split(" (")[0] if plan.opening else "")
    note = f"(Kèm theo Kế hoạch số {number}{comma} ngày {day} của {issuer})"
    return f"PHỤ LỤC{label}\n{title}\n{note}\n\n1. Văn phòng.\n\n2. Các đơn vị trực thuộc.\n"


def _short(plan: Plan) -> str:
    return (
        f"{plan.issued.day:02d}/{plan.issued.month if plan.issued.month > 2 else f'0{plan.issued.month}'}/{plan.issued.year}"
        if plan.issued
        else ""
    )
