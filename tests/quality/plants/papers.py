"""Faults of citations: papers cited with another number, date, issuer or subject, or not as they should be."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tests.quality.plants.kinds import kind, leaves, put, put_all, saying
from validator.facts.citations.papers import Mention, Paper
from validator.plan import Plan
from validator.source import Span

_ISSUERS = {
    "TW": ("Bộ Chính trị", "Ban Bí thư"),
    "TU": ("Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh"),
    "HU": ("Ban Thường vụ Huyện ủy", "Ban Chấp hành Đảng bộ huyện"),
    "ĐUK": ("Ban Thường vụ Đảng ủy Khối", "Ban Chấp hành Đảng bộ Khối"),
    "ThU": ("Ban Thường vụ Thành ủy", "Ban Chấp hành Đảng bộ thành phố"),
    "ĐU": ("Ban Thường vụ Đảng ủy xã", "Ban Chấp hành Đảng bộ xã"),
    "UBND": ("UBND tỉnh", "UBND huyện"),
}


@kind("KH501")
def citation_in_the_other_form(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        if not one.numbers or one.is_own or one.in_annex_note:
            continue
        number = one.numbers[-1]
        if number.form == "party" and number.body_symbol in ("TU", "HU", "TW", "ĐU", "ĐUK", "ThU"):
            yield put(plan, number.span, f"{number.serial:02d}/{number.type_symbol}-{number.body_symbol}")
            yield put(plan, number.span, f"{number.serial:02d} - {number.type_symbol}/{number.body_symbol}")
        if number.form == "state" and number.body_symbol in ("UBND", "TTg") and number.type_symbol:
            yield put(plan, number.span, f"{number.serial:02d}-{number.type_symbol}/{number.body_symbol}")


@kind("KH502", "KH505")
def kind_of_another_paper(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        if one.kind_span and one.numbers and one.numbers[0].type_symbol and not (one.is_own or one.in_annex_note):
            for other in ("Báo cáo", "Chỉ thị", "Kế hoạch"):
                if other != one.kind:
                    yield put(plan, one.kind_span, other)


@kind("KH503", "KH506")
def citation_again_with_another_date(plan: Plan) -> Iterator[str]:
    for paper, first in _dated(plan):
        for later in paper.mentions[1:]:
            day = first.day
            if day and later.is_alone and not later.citation.in_annex_note:
                comma = "," if first.number.form == "party" else ""
                words = f"{comma} ngày {day.day % 27 + 1:02d}/{day.month}/{day.year}"
                span = later.day_span if later.day else Span(later.number.span.end, later.number.span.end)
                yield put(plan, span, words if not later.day else words.split("ngày ")[1])


@kind("KH504")
def citation_again_with_another_issuer(plan: Plan) -> Iterator[str]:
    for paper in plan.papers:
        named = paper.mentions[0].citation.issuer
        both = _ISSUERS.get(paper.number.body_symbol)
        for later in paper.mentions[1:]:
            if not named or not both or not later.is_alone:
                continue
            other = both[1] if named.text.startswith(both[0].split(" ")[0] + " " + both[0].split(" ")[1]) else both[0]
            if later.citation.issuer:
                yield put(plan, later.citation.issuer.span, other)
            elif later.number.span.end == later.citation.span.end:
                # Without the day, the body may be the one that carries the paper out: "kết quả thực hiện Nghị quyết ... của ...".
                day = paper.mentions[0].day
                comma = "," if later.number.form == "party" else ""
                words = (
                    f"{comma} ngày {day.day:02d}/{f'0{day.month}' if day.month < 3 else day.month}/{day.year}"
                    if day
                    else ""
                )
                yield put(plan, Span(later.citation.span.end, later.citation.span.end), f"{words} của {other}")


@kind("KH505", "KH503")
def citation_again_with_another_number(plan: Plan) -> Iterator[str]:
    for paper in plan.papers:
        figures = f"{paper.number.serial:02d}" if paper.number.serial is not None else ""
        others = [other for other in (figures[::-1], f"{int(figures or 0) + 1:02d}") if other != figures]
        if (
            len(paper.mentions) < 2
            or not figures
            or any(one.number.text.startswith(others[0]) for one in _mentions(plan))
        ):
            continue
        for later in paper.mentions[1:]:
            if later.is_alone and not later.citation.in_annex_note:
                yield put(plan, later.number.span, later.number.text.replace(figures, others[0], 1))


@kind("KH506", "KH503", "KH515")
def citation_of_next_year(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        if plan.issued and one.date and one.date.is_full and one.date.year and not (one.is_own or one.in_annex_note):
            words = plan.quote(one.date.span).replace(str(one.date.year), str(plan.issued.year + 1))
            yield put(plan, one.date.span, words)


@kind("KH507", "KH504")
def citation_of_another_body(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        if (
            one.issuer
            and one.date
            and one.numbers
            and one.numbers[0].body_symbol in ("TU", "TW", "CP", "TTg", "HU", "UBND")
        ):
            for other in ("Quốc hội", "Ban Thường vụ Đảng ủy xã", "Bộ Nội vụ"):
                yield put(plan, one.issuer.span, other)


@kind("KH508", "KH507")
def paper_that_no_such_body_issues(plan: Plan) -> Iterator[str]:
    for words in (
        "Chỉ thị số 04-CT/CB, ngày 05/01/2021 của Chi bộ",
        "Thông tư số 12/2021/TT-UBND",
        "Nghị định số 31/2021/NĐ-TTg",
    ):
        yield from (text for text, _ in zip(saying(plan, f" theo {words}"), range(2), strict=False))


@kind("KH509")
def citation_in_full_again_and_again(plan: Plan) -> Iterator[str]:
    for _, first in _dated(plan):
        if first.citation.subject and len(first.citation.span) > 90 and len(leaves(plan)) >= 6:
            words = f" theo {plan.plain(Span(first.citation.span.start, first.citation.subject.end))}"
            for step in (2, 3):
                yield put_all(
                    plan,
                    (
                        (Span(one.span.end - 1, one.span.end - 1), words)
                        for one in leaves(plan)[1 : 2 * step + 1 : step]
                    ),
                )


@kind("KH510", "KH511")
def citation_short_before_full(plan: Plan) -> Iterator[str]:
    for _, first in _dated(plan):
        whole = plan.plain(first.citation.span)
        short = f"{first.citation.kind} số {first.number.text}"
        if len(leaves(plan)) >= 6 and first.in_main_text and first.citation.kind:
            end = leaves(plan)[3].span.end - 1
            yield put_all(plan, ((first.citation.span, short), (Span(end, end), f" theo {whole}")))


@kind("KH511", "KH510")
def date_of_a_citation_left_out(plan: Plan) -> Iterator[str]:
    for paper, first in _dated(plan):
        if first.in_main_text and len([one for one in paper.mentions if one.day]) == 1:
            tail = plan.text[first.number.span.end : first.citation.date.span.end] if first.citation.date else ""
            if 0 < len(tail) < 40:
                yield put(plan, Span(first.number.span.end, first.number.span.end + len(tail)), "")


@kind("KH512")
def comma_before_the_day(plan: Plan) -> Iterator[str]:
    commas = [(one, _gap(one)) for one in _mentions(plan) if one.day and one.number.form == plan.profile.number_form]
    if len({plan.quote(gap) for _, gap in commas if len(gap) < 4}) == 1 and len(commas) >= 3:
        for _, gap in commas:
            yield put(plan, gap, " " if "," in plan.quote(gap) else ", ")


@kind("KH513")
def subject_in_other_words(plan: Plan) -> Iterator[str]:
    subjects = (
        "tăng cường kỷ luật, kỷ cương trong giải quyết công việc",
        "đẩy mạnh phong trào thi đua yêu nước trong giai đoạn mới",
    )
    for paper in plan.papers:
        bare = [one for one in paper.mentions if one.is_alone and one.in_main_text and one.citation.subject is None]
        for one, other in pairwise(bare):
            for subject in subjects:
                changed = subject.replace("giải quyết", "xử lý").replace("yêu nước ", "")
                ends = [Span(each.citation.span.end, each.citation.span.end) for each in (one, other)]
                yield put_all(plan, ((ends[0], f" về “{subject}”"), (ends[1], f" về “{changed}”")))


@kind("KH515", "KH503", "KH506")
def year_of_another_number(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        for number in one.numbers:
            if match := re.search(r"/(20\d\d)/", number.text):
                for more in (-1, 1):
                    year = str(int(match[1]) + more)
                    if one.date and one.date.is_full:
                        yield put(plan, number.span, number.text.replace(match[1], year))


@kind("KH539")
def law_that_has_ended(plan: Plan) -> Iterator[str]:
    for law, year in (("Luật Giáo dục", 2005), ("Luật Thanh niên", 2005), ("Luật Phòng, chống tham nhũng", 2005)):
        if plan.issued and plan.issued.year > 2021:
            yield from saying(plan, f" theo {law} năm {year}")


def _mentions(plan: Plan) -> list[Mention]:
    return [one for paper in plan.papers for one in paper.mentions]


def _dated(plan: Plan) -> Iterator[tuple[Paper, Mention]]:
    """Papers whose first mention has their day."""
    for paper in plan.papers:
        if paper.mentions[0].day:
            yield paper, paper.mentions[0]


def _gap(one: Mention) -> Span:
    """What stands between the number and the word ngày or the day."""
    return Span(one.number.span.end, max(one.number.span.end, one.day_span.start))
