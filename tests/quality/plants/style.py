"""Faults of punctuation, blanks and the ends of items."""

import re
from collections.abc import Iterator

from tests.quality.plants.kinds import kind, leaves, put, saying, swap
from validator.plan import Plan
from validator.source import Span


@kind("KH610")
def blank_typed_twice(plan: Plan) -> Iterator[str]:
    for word in ("và", "các", "của", "theo"):
        yield from swap(plan, rf"(?<=\w) {word} (?=\w)", f"  {word} ")


@kind("KH611")
def blank_at_the_wrong_side(plan: Plan) -> Iterator[str]:
    yield from swap(plan, r"(?<=[a-zà-ỹ]{3})\.$", " .")
    yield from swap(plan, r"(?<=[a-zà-ỹ]{3}), (?=[a-zà-ỹ]{2})", " ,")
    yield from swap(plan, r"(?<=[a-zà-ỹ]{3}), (?=[a-zà-ỹ]{2})", ",")


@kind("KH612")
def bracket_left_open(plan: Plan) -> Iterator[str]:
    for one in plan.paragraphs:
        at = plan.text.find(")", one.span.start, one.span.end)
        if one.is_prose and at > 0 and "(" in plan.text[one.span.start + 4 : at]:
            yield put(plan, Span(at, at + 1), "")


@kind("KH613", "KH614")
def final_stop_left_out(plan: Plan) -> Iterator[str]:
    for one in leaves(plan)[::3]:
        yield put(plan, Span(one.span.end - 1, one.span.end), "")


@kind("KH614", "KH613")
def another_end_in_a_list(plan: Plan) -> Iterator[str]:
    for one in plan.document.all_sections():
        ends = [plan.quote(child.span)[-1:] for child in one.children]
        if len(ends) >= 3 and set(ends[:-1]) == {"."} and not any(child.children for child in one.children):
            span = one.children[1].span
            yield put(plan, Span(span.end - 1, span.end), ";")
            yield put(plan, Span(span.end - 1, span.end), ",")


@kind("KH621")
def state_mark_in_a_party_paper(plan: Plan) -> Iterator[str]:
    if plan.profile.number_form == "party" and leaves(plan):
        end = leaves(plan)[-1].span.end
        for mark in ("./.", ". /."):
            yield put(plan, Span(end - 1, end), mark)


@kind("KH622", "KH612")
def another_kind_of_quotes(plan: Plan) -> Iterator[str]:
    if plan.text.count("“") >= 2:
        yield from swap(plan, r"“([^”\n]+)”", r'"\1"')


@kind("KH627")
def colon_left_out(plan: Plan) -> Iterator[str]:
    for mark in (".", ""):
        yield from swap(plan, r"như sau:$", f"như sau{mark}")
        yield from swap(plan, r"(sau đây|gồm):$", rf"\1{mark}")


@kind("KH630")
def end_of_a_base(plan: Plan) -> Iterator[str]:
    if plan.document.opening is None:
        return
    zone = plan.document.opening.span
    bases = list(re.finditer(r"(?m)^(?:- )?(?:Căn cứ|Theo đề nghị) [^\n]*?([;,.])$", plan.text[zone.start : zone.end]))
    for match in bases:
        at = Span(zone.start + match.start(1), zone.start + match.end(1))
        for mark in (".", "", ","):
            if len(bases) >= 2 and mark != match[1]:
                yield put(plan, at, mark)


@kind("KH637", "KH108", "KH125", "KH635")
def capital_inside_a_word(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("báo cáo", "bÁo cáo"), ("kế hoạch", "kế Hoạch"), ("đơn vị", "đơn Vị"), ("tổ chức", "tổ CHức"), ("Tổ chức", "TỔ chức"),
        ("Xây dựng", "XÂy dựng"), ("triển khai", "tRiển khai"),
    ):  # fmt: skip
        yield from swap(plan, rf"(?<!\w){right}(?= [a-zđ])", wrong)


@kind("KH230", "KH204")
def count_that_does_not_match(plan: Plan) -> Iterator[str]:
    for one in plan.document.all_sections():
        items = one.children
        if len(items) >= 2 and len({item.mark for item in items}) == 1 and one.title.end < items[0].span.start:
            between = plan.text[one.title.end : items[0].span.start]
            if not between.strip("*_: \n"):
                for more in (1, -1):
                    words = f"Tập trung thực hiện {len(items) + more:02d} nhiệm vụ sau:\n\n"
                    if len(items) + more >= 2:
                        yield put(plan, Span(items[0].span.start, items[0].span.start), words)


@kind("KH638")
def word_left_out(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        (r"trước khi \w+ (?=tại|trong)", "trước khi "), (r"của \w+ \w+ (?=và )", "của "), (r"các \w+ \w+ (?=và |được |trong |trước ngày )", "các "),
        (r"và \w+ \w+(?=[.;]$)", "và"),
    ):  # fmt: skip
        yield from swap(plan, right, wrong)


@kind("KH640")
def words_that_say_another_number(plan: Plan) -> Iterator[str]:
    yield from saying(plan, ", kinh phí 25.000.000 đồng (hai mươi triệu đồng)")
    yield from saying(plan, ", trong 05 (ba) ngày")
