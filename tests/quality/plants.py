"""Faults as drafters make them, planted one at a time in the clean plans of the corpus."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from unicodedata import normalize

from validator.plan import Plan
from validator.source import Span

Planter = Callable[[Plan], Iterator[str]]
_MOST = 2  # plants of one kind in one plan


@dataclass(frozen=True)
class Kind:
    """A kind of fault: the rules that are right to report it, and how it is planted."""

    name: str
    rules: tuple[str, ...]
    plant: Planter


KINDS: list[Kind] = []


def kind(*rules: str) -> Callable[[Planter], Planter]:
    """Registers a planter for the rules that should find its fault."""

    def add(plant: Planter) -> Planter:
        KINDS.append(Kind(plant.__name__, rules, plant))
        return plant

    return add


def plants(plan: Plan) -> Iterator[tuple[Kind, str]]:
    """All faults that can be planted in a plan, each with the text that holds it."""
    for one in KINDS:
        for number, text in enumerate(one.plant(plan)):
            if number >= _MOST:
                break
            if text != plan.text:
                yield one, text


def put(plan: Plan, span: Span, words: str) -> str:
    """The text with other words at a span."""
    return plan.text[: span.start] + words + plan.text[span.end :]


def _without_line(plan: Plan, span: Span) -> str:
    start = plan.text.rfind("\n", 0, span.start) + 1
    end = plan.text.find("\n", span.end)
    return plan.text[:start] + plan.text[end + 1 if end >= 0 else len(plan.text) :]


def _alone(plan: Plan, span: Span) -> bool:
    """The words stand alone on their line (two columns on one line cannot lose one of them)."""
    start = plan.text.rfind("\n", 0, span.start) + 1
    end = plan.text.find("\n", span.end)
    return not plan.text[start : span.start].strip("*_ #\\") and not plan.text[span.end : end].strip("*_ \\")


# ------------------------------------------------------------------ head
@kind("KH103")
def number_lost(plan: Plan) -> Iterator[str]:
    if plan.header.number and _alone(plan, plan.header.number.span):
        yield _without_line(plan, plan.header.number.span)


@kind("KH104")
def place_and_date_lost(plan: Plan) -> Iterator[str]:
    if plan.header.issued and _alone(plan, plan.header.issued.span):
        yield _without_line(plan, plan.header.issued.span)


@kind("KH105")
def type_lost(plan: Plan) -> Iterator[str]:
    if plan.header.type_span and _alone(plan, plan.header.type_span):
        yield _without_line(plan, plan.header.type_span)


@kind("KH108")
def slip_in_the_national_title(plan: Plan) -> Iterator[str]:
    for old, new in (("VIỆT NAM", "VIÊT NAM"), ("CỘNG SẢN", "CỘNG SÁN")):
        at = plan.text.find(old, 0, 900)
        if at >= 0 and plan.header.titles:
            yield put(plan, Span(at, at + len(old)), new)


@kind("KH109")
def number_in_the_other_form(plan: Plan) -> Iterator[str]:
    number = plan.header.number
    if number and number.digits and plan.profile.number_form and number.form == plan.profile.number_form:
        first, second = ("/", "-") if number.form == "party" else ("-", "/")
        yield put(plan, number.symbol_span, f"{first}{number.type_symbol}{second}{number.body_symbol}")


@kind("KH112")
def symbol_of_another_type(plan: Plan) -> Iterator[str]:
    number = plan.header.number
    if number and number.digits and number.type_symbol == "KH":
        symbol = plan.quote(number.symbol_span).replace("KH", "BC", 1)
        yield put(plan, number.symbol_span, symbol)


@kind("KH114")
def unpadded_day_of_issue(plan: Plan) -> Iterator[str]:
    issued = plan.header.issued
    if issued and issued.in_words and issued.day and issued.month in ("01", "02"):
        words = plan.quote(issued.date_span).replace(f"tháng {issued.month}", f"tháng {issued.month[1:]}")
        yield put(plan, issued.date_span, words)


# ------------------------------------------------------------------ sections and numbering
@kind("KH201", "KH210")
def section_lost(plan: Plan) -> Iterator[str]:
    if len(plan.document.sections) >= 3:
        span = plan.document.sections[1].span
        yield plan.text[: span.start] + plan.text[span.end :].lstrip("\n")


@kind("KH210")
def gap_in_the_numbers(plan: Plan) -> Iterator[str]:
    for label, number in _item_labels(plan, least=3):
        yield put(plan, label, plan.quote(label).replace(str(number), str(number + 2), 1))


@kind("KH211")
def number_given_twice(plan: Plan) -> Iterator[str]:
    for label, number in _item_labels(plan, least=2):
        yield put(plan, label, plan.quote(label).replace(str(number), str(number - 1), 1))


def _item_labels(plan: Plan, least: int) -> Iterator[tuple[Span, int]]:
    """The labels of the last items of lists numbered 1., 2., 3."""
    for section in plan.document.all_sections():
        children = [child for child in section.children if re.fullmatch(r"\d\.", plan.quote(child.label))]
        if len(children) >= least and len(children) == len(section.children):
            yield children[-1].label, int(plan.quote(children[-1].label)[:-1])


@kind("KH217")
def heading_in_small_letters(plan: Plan) -> Iterator[str]:
    for section in plan.document.sections[1:3]:
        words = plan.quote(section.title)
        if words.isupper():
            yield put(plan, section.title, words.capitalize())


@kind("KH216")
def paragraph_given_twice(plan: Plan) -> Iterator[str]:
    for section in plan.document.all_sections():
        if plan.quote(section.label) == "-" and len(plan.quote(section.title)) > 60 and not section.children:
            yield put(plan, Span(section.span.end, section.span.end), "\n" + plan.quote(section.span))


# ------------------------------------------------------------------ signature and recipients
@kind("KH402")
def name_lost(plan: Plan) -> Iterator[str]:
    for one in plan.signatures:
        if one.name and _alone(plan, one.name):
            yield _without_line(plan, one.name)


@kind("KH403", "KH406", "KH420")
def title_of_another_body(plan: Plan) -> Iterator[str]:
    for one in plan.signatures:
        if one.authority and one.authority.kind == "TM" and one.title:
            yield put(plan, one.title, "GIÁM ĐỐC" if plan.system.value != "state" else "BÍ THƯ")


@kind("KH407")
def prefix_of_the_other_system(plan: Plan) -> Iterator[str]:
    for one in plan.signatures:
        if one.authority and one.authority.separator and plan.profile.authority_separator:
            kind = one.authority.kind
            other = f"{kind[0]}/{kind[1:]}" if one.authority.separator == "." else f"{kind}."
            yield put(plan, one.authority.prefix, other)


@kind("KH455")
def archive_line_lost(plan: Plan) -> Iterator[str]:
    if plan.recipients and len(plan.recipients.archive) == 1 and _alone(plan, plan.recipients.archive[0].span):
        yield _without_line(plan, plan.recipients.archive[0].span)


@kind("KH454")
def last_stop_lost(plan: Plan) -> Iterator[str]:
    if plan.recipients and plan.recipients.items[-1].end == ".":
        yield put(plan, plan.recipients.items[-1].end_span, "")


@kind("KH453")
def separator_lost(plan: Plan) -> Iterator[str]:
    for item in plan.recipients.items[:-1] if plan.recipients else ():
        if item.end:
            yield put(plan, item.end_span, "")


# ------------------------------------------------------------------ dates, citations, annexes
@kind("KH305")
def day_that_does_not_exist(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        words = plan.quote(one.span)
        if match := re.search(r"\d{2}(?=/\d{1,2}/\d{4})", words):
            yield put(plan, one.span, words[: match.start()] + "32" + words[match.end() :])


@kind("KH303")
def deadline_of_years_ago(plan: Plan) -> Iterator[str]:
    for one in plan.deadlines:
        words = plan.quote(one.span)
        if plan.issued and one.operator == "before" and (match := re.search(r"20\d\d", words)):
            yield put(plan, one.span, words[: match.start()] + str(plan.issued.year - 2) + words[match.end() :])


@kind("KH225")
def annex_with_another_date(plan: Plan) -> Iterator[str]:
    for annex in plan.annexes:
        if annex.note and annex.note.date_span and annex.note.date:
            day = annex.note.date.day % 27 + 2
            words = re.sub(r"\d{1,2}(?=/| tháng)", f"{day:02d}", plan.quote(annex.note.date_span), count=1)
            yield put(plan, annex.note.date_span, words)


@kind("KH502")
def kind_of_another_paper(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        if (
            one.kind_span
            and one.kind in ("Nghị quyết", "Chỉ thị", "Kết luận")
            and one.numbers
            and one.numbers[0].type_symbol
        ):
            yield put(plan, one.kind_span, "Báo cáo")


@kind("KH506", "KH503")
def citation_of_next_year(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        if plan.issued and one.date and one.date.is_full and one.date.year and not (one.is_own or one.in_annex_note):
            words = plan.quote(one.date.span).replace(str(one.date.year), str(plan.issued.year + 1))
            yield put(plan, one.date.span, words)


@kind("KH503")
def citation_again_with_another_date(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        if one.is_short and len(one.numbers) == 1 and (first := plan.citations[one.first]).date and first.date.first:
            day = first.date.first
            yield put(plan, one.span, f"{plan.quote(one.span)}, ngày {day.day % 27 + 1:02d}/{day.month}/{day.year}")


@kind("KH507", "KH504")
def citation_of_another_body(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        if one.issuer and one.date and one.numbers and one.numbers[0].body_symbol in ("TU", "TW", "CP", "TTg"):
            yield put(plan, one.issuer.span, "Quốc hội")


@kind("KH501")
def citation_in_the_other_form(plan: Plan) -> Iterator[str]:
    for one in plan.citations:
        if one.numbers and one.numbers[0].form == "party" and one.numbers[0].body_symbol in ("TU", "HU", "TW", "ĐU"):
            number = one.numbers[-1]
            yield put(plan, number.span, f"{number.serial:02d}/{number.type_symbol}-{number.body_symbol}")


# ------------------------------------------------------------------ language and characters
@kind("KH605", "KH611")
def word_given_twice(plan: Plan) -> Iterator[str]:
    for match in re.finditer(r"(?<= )(của|được|thực hiện|tổ chức)(?= )", plan.text):
        yield put(plan, Span(match.start(), match.end()), f"{match[0]} {match[0]}")


@kind("KH612")
def bracket_left_open(plan: Plan) -> Iterator[str]:
    for paragraph in plan.paragraphs:
        at = plan.text.find(")", paragraph.span.start, paragraph.span.end)
        if paragraph.is_prose and at > 0 and "(" in plan.text[paragraph.span.start + 4 : at]:
            yield put(plan, Span(at, at + 1), "")


@kind("KH611")
def blank_before_the_stop(plan: Plan) -> Iterator[str]:
    for match in re.finditer(r"(?<=[a-zà-ỹ]{3})\.(?=\n)", plan.text):
        yield put(plan, Span(match.start(), match.end()), " .")


@kind("KH601", "KH602", "KH603", "KH606", "KH608")
def tone_lost_in_a_term(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("thực hiện", "thực hiên"),
        ("nhiệm vụ", "nhiêm vụ"),
        ("tổ chức", "tổ chưc"),
        ("kế hoạch", "kê hoạch"),
    ):
        at = plan.text.find(f" {right} ")
        if at >= 0:
            yield put(plan, Span(at + 1, at + 1 + len(right)), wrong)


@kind("KH012")
def letter_of_another_alphabet(plan: Plan) -> Iterator[str]:
    at = plan.text.find("chức")
    if at >= 0:
        yield put(plan, Span(at, at + 1), "с")


@kind("KH011")
def letters_taken_apart(plan: Plan) -> Iterator[str]:
    yield normalize("NFD", plan.text)


@kind("KH015")
def letter_lost_to_a_wrong_code(plan: Plan) -> Iterator[str]:
    at = plan.text.find("ệ")
    if at >= 0:
        yield put(plan, Span(at, at + 1), "\ufffd")
