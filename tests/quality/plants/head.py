"""Faults of the head: titles, issuing bodies, number, place and date, type and subject."""

import unicodedata
from collections.abc import Iterator

from tests.quality.plants.kinds import alone, kind, put, put_all, without_line
from validator.facts.header.places import localities
from validator.facts.header.provinces import provinces_named
from validator.plan import Plan
from validator.source import Span

_PARTY, _STATE = "ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@kind("KH101")
def national_title_lost(plan: Plan) -> Iterator[str]:
    spans = [one.span for one in plan.header.titles]
    if spans and alone(plan, *spans):
        yield without_line(plan, *spans)


@kind("KH102")
def issuing_body_lost(plan: Plan) -> Iterator[str]:
    spans = [line for body in plan.header.bodies for line in body]
    if spans and alone(plan, *spans):
        yield without_line(plan, *spans)


@kind("KH103")
def number_lost(plan: Plan) -> Iterator[str]:
    if plan.header.number and alone(plan, plan.header.number.span):
        yield without_line(plan, plan.header.number.span)


@kind("KH104")
def place_and_date_lost(plan: Plan) -> Iterator[str]:
    if plan.header.issued and alone(plan, plan.header.issued.span):
        yield without_line(plan, plan.header.issued.span)


@kind("KH105")
def type_lost(plan: Plan) -> Iterator[str]:
    if plan.header.type_span and alone(plan, plan.header.type_span):
        yield without_line(plan, plan.header.type_span)


@kind("KH106", "KH116")
def subject_lost(plan: Plan) -> Iterator[str]:
    if plan.header.subject:
        yield put(plan, plan.header.subject, "")


@kind("KH107", "KH101")
def title_of_the_other_system(plan: Plan) -> Iterator[str]:
    for one in plan.header.titles:
        if one.kind in ("party", "state"):
            yield put(plan, one.span, _STATE if one.kind == "party" else _PARTY)


@kind("KH108")
def slip_in_the_national_title(plan: Plan) -> Iterator[str]:
    for old, new in (
        ("VIỆT NAM", "VIÊT NAM"),
        ("CỘNG SẢN", "CỘNG SÁN"),
        ("CHỦ NGHĨA", "CHŨ NGHĨA"),
        ("Hạnh phúc", "Hạnh phuc"),
    ):
        for title in plan.header.titles:
            at = plan.text.find(old, title.span.start, title.span.end)
            if at >= 0:
                yield put(plan, Span(at, at + len(old)), new)


@kind("KH109")
def number_in_the_other_form(plan: Plan) -> Iterator[str]:
    number = plan.header.number
    if number and number.digits and plan.profile.number_form and number.form == plan.profile.number_form:
        first, second = ("/", "-") if number.form == "party" else ("-", "/")
        yield put(
            plan,
            Span(number.first_span.start, number.span.end),
            f"{first}{number.type_symbol}{second}{number.body_symbol}",
        )
        yield put(plan, number.first_span, f" {number.first} ")
        if plan.profile.number_colon is not None:
            yield put(plan, number.colon_span, "" if number.colon else ":")


@kind("KH110", stage="issued")
def number_left_blank(plan: Plan) -> Iterator[str]:
    number = plan.header.number
    if number and number.digits:
        yield put(plan, number.serial_span, "      ")
        yield put(plan, number.serial_span, "……")


@kind("KH111", "KH224")
def number_without_zero(plan: Plan) -> Iterator[str]:
    if plan.header.number and plan.header.number.digits:
        yield put(plan, plan.header.number.serial_span, "7")


@kind("KH112")
def symbol_of_another_type(plan: Plan) -> Iterator[str]:
    number = plan.header.number
    if number and number.digits and number.type_symbol == "KH":
        for other in ("BC", "CTr", "HD"):
            yield put(plan, number.type_span, other)


@kind("KH113", "KH224")
def symbol_of_another_body(plan: Plan) -> Iterator[str]:
    number = plan.header.number
    if number and number.digits:
        others = ("HĐND", "SGDĐT") if number.form == "state" else ("TU", "CB", "BTCTU")
        for other in others:
            if other not in number.body_symbol:  # of joint issuers the first may give its symbol alone
                yield put(plan, number.body_span, other)


@kind("KH114", "KH225")
def unpadded_day_of_issue(plan: Plan) -> Iterator[str]:
    issued = plan.header.issued
    if issued and issued.in_words and issued.day and issued.month:
        yield put(plan, issued.day_span, "5")
        if issued.month in ("01", "02"):
            yield put(plan, issued.month_span, issued.month[1:])


@kind("KH115")
def padded_month_of_issue(plan: Plan) -> Iterator[str]:
    issued = plan.header.issued
    if issued and issued.in_words and issued.month in tuple("3456789"):
        yield put(plan, issued.month_span, f"0{issued.month}")


@kind("KH116")
def other_line_below_the_subject(plan: Plan) -> Iterator[str]:
    if plan.header.separator and plan.profile.separator:
        yield put(plan, plan.header.separator, "---------")
        yield put(plan, plan.header.separator, "---")
        yield without_line(plan, plan.header.separator)


@kind("KH117")
def first_letter_of_the_subject(plan: Plan) -> Iterator[str]:
    if plan.header.subject:
        first = plan.text[plan.header.subject.start]
        if first.isalpha() and plan.profile.subject_capital is not None:
            yield put(plan, Span(plan.header.subject.start, plan.header.subject.start + 1), first.swapcase())


@kind("KH118", "KH415")
def standing_board_as_issuer(plan: Plan) -> Iterator[str]:
    if plan.header.bodies and plan.header.issuer_kind in ("committee", "province committee", "bloc"):
        line = plan.header.bodies[-1][0]
        yield put(plan, line, f"BAN THƯỜNG VỤ {plan.quote(line)}")
        yield put(plan, line, f"BAN CHẤP HÀNH {plan.quote(line)}")


@kind("KH119")
def superior_body_lost(plan: Plan) -> Iterator[str]:
    if len(plan.header.bodies) == 2 and alone(plan, *plan.header.bodies[0]):
        yield without_line(plan, *plan.header.bodies[0])


@kind("KH120", "KH104")
def date_of_issue_in_figures(plan: Plan) -> Iterator[str]:
    issued = plan.header.issued
    if issued and issued.day and issued.month:
        yield put(plan, issued.date_span, f"ngày {issued.day}/{issued.month}/{issued.year}")
        yield put(plan, Span(issued.place.end, issued.date_span.start), " ")
        yield put(plan, issued.year_span, issued.year[2:])


@kind("KH121")
def day_of_issue_that_does_not_exist(plan: Plan) -> Iterator[str]:
    issued = plan.header.issued
    if issued and issued.in_words and issued.day:
        yield put_all(plan, ((issued.day_span, "31"), (issued.month_span, "4")))
        yield put_all(plan, ((issued.day_span, "30"), (issued.month_span, "02")))
        yield put(plan, issued.month_span, "13")


@kind("KH122")
def place_of_another_body(plan: Plan) -> Iterator[str]:
    if plan.header.issued and len(plan.header.issued.place) and _tells_its_place(plan):
        for other in ("Lai Châu", "Cà Mau"):
            yield put(plan, plan.header.issued.place, other)


@kind("KH123", "KH104")
def date_at_the_end(plan: Plan) -> Iterator[str]:
    issued = plan.header.issued
    lines = [one.span for one in plan.signatures[:1] if alone(plan, one.span)]
    if issued and alone(plan, issued.span) and lines:
        start = plan.text.rfind("\n", 0, issued.span.start) + 1
        end = plan.text.find("\n", issued.span.end) + 1
        at = plan.text.rfind("\n", 0, lines[0].start) + 1
        yield put_all(plan, ((Span(start, end), ""), (Span(at, at), f"{plan.quote(issued.span)}\n")))


@kind("KH124")
def issuer_in_small_letters(plan: Plan) -> Iterator[str]:
    if plan.header.bodies and alone(plan, *plan.header.bodies[-1]):
        yield put_all(plan, ((line, _small(plan.quote(line))) for line in plan.header.bodies[-1]))


@kind("KH125", "KH105")
def type_misspelt(plan: Plan) -> Iterator[str]:
    if plan.header.type_span and plan.quote(plan.header.type_span) == "KẾ HOẠCH":
        for wrong in ("KÊ HOẠCH", "KẾ HOẠH", "Kế hoạch", "KẾ HOACH"):
            yield put(plan, plan.header.type_span, wrong)


@kind("KH126")
def subject_also_below_the_number(plan: Plan) -> Iterator[str]:
    number = plan.header.number
    if number and alone(plan, number.span):
        end = plan.text.find("\n", number.span.end)
        for words in ("V/v triển khai nhiệm vụ", "Về việc tổ chức thực hiện"):
            yield put(plan, Span(end, end), f"\n{words}")


@kind("KH127")
def committee_named_as_superior(plan: Plan) -> Iterator[str]:
    if plan.header.superior and plan.quote(plan.header.superior).startswith("ĐẢNG BỘ TỈNH"):
        start = plan.header.superior.start
        yield put(plan, Span(start, start + len("ĐẢNG BỘ TỈNH")), "TỈNH ỦY")


@kind("KH128", "KH122")
def place_of_one_syllable(plan: Plan) -> Iterator[str]:
    issued = plan.header.issued
    if issued and " " in plan.quote(issued.place) and plan.profile.id == "hd05":
        for other in ("Huế", "Vinh"):
            yield put(plan, issued.place, other)


@kind("KH129")
def zero_before_a_long_number(plan: Plan) -> Iterator[str]:
    number = plan.header.number
    if number and len(number.digits) in (2, 3):
        yield put(plan, number.serial_span, f"0{number.digits}")


@kind("KH130", stage="issued")
def day_of_issue_left_blank(plan: Plan) -> Iterator[str]:
    if plan.header.issued and plan.header.issued.in_words and plan.header.issued.day:
        yield put(plan, plan.header.issued.day_span, "     ")
        yield put(plan, plan.header.issued.day_span, "....")


@kind("KH131", "KH410", "KH415")
def opening_names_another_place(plan: Plan) -> Iterator[str]:
    if plan.opening and plan.quote(plan.opening.author).split()[-1] in ("ủy", "xã", "phường", "huyện", "tỉnh"):
        for place in (" Bình An", " Tân Hòa"):
            yield put(plan, Span(plan.opening.author.end, plan.opening.author.end), place)


@kind("KH132")
def draft_mark_left_over(plan: Plan) -> Iterator[str]:
    if plan.header.issued and plan.header.issued.value and plan.header.number and plan.header.number.digits:
        yield f"DỰ THẢO\n{plan.text}"
        yield f"Dự thảo lần 2\n\n{plan.text}"


@kind("KH134", "KH103", "KH106", "KH227")
def line_of_the_head_twice(plan: Plan) -> Iterator[str]:
    head = plan.header
    for span in (*(one.span for one in head.titles), head.type_span):
        if span and alone(plan, span):
            start, end = plan.text.rfind("\n", 0, span.start) + 1, plan.text.find("\n", span.end)
            if "\n" not in plan.quote(span):
                yield put(plan, Span(end, end), f"\n{plan.text[start:end]}")


def _tells_its_place(plan: Plan) -> bool:
    """Could a reader who has nothing but the paper see that its place is wrong?"""
    own = localities(plan.issuer_words).keys() - {"trường"}
    above = localities(plan.quote(plan.header.superior)).keys() & {"tỉnh", "huyện"} if plan.header.superior else set()
    return bool(own or above or provinces_named(plan.text))


def _small(name: str) -> str:
    """The name of a body in small letters, places with their capitals."""
    kind = {
        "Bộ",
        "Ủy",
        "Xã",
        "Phường",
        "Huyện",
        "Tỉnh",
        "Khối",
        "Nhân",
        "Dân",
        "Và",
        "Các",
        "Cơ",
        "Quan",
        "Doanh",
        "Nghiệp",
        "Ban",
        "Tra",
        "Nhánh",
        "Phố",
    }
    first, *rest = name.split(" ")
    return " ".join([first.title(), *(_cased(word.title(), word, kind) for word in rest)])


def _cased(word: str, written: str, kind: set[str]) -> str:
    """A word of a name: small where it tells the kind of body, as written where it is an abbreviation (THPT)."""
    if not set("AĂÂEÊIOÔƠUƯY") & set(unicodedata.normalize("NFD", written)):
        return written
    return word.lower() if word in kind else word
