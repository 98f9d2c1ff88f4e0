"""Faults of sections and of their numbers."""

import re
from collections.abc import Iterator

from tests.quality.plants.kinds import kind, leaves, put, put_all, saying
from validator.document import Section
from validator.plan import Plan
from validator.source import Span


@kind("KH201", "KH210")
def last_section_lost(plan: Plan) -> Iterator[str]:
    if len(plan.document.sections) >= 3:
        span = plan.document.sections[-1].span
        yield put(plan, span, "")


@kind("KH202")
def section_without_its_text(plan: Plan) -> Iterator[str]:
    for one in plan.document.all_sections():
        if one.is_heading and one.children and not one.run_in:
            yield put(plan, Span(one.title.end, one.span.end), "")


@kind("KH203", "KH202")
def number_without_its_words(plan: Plan) -> Iterator[str]:
    for one in leaves(plan):
        if len(one.lines) == 1 and plan.text[one.span.end : one.span.end + 1] == "\n":
            yield put(plan, Span(one.title.start, one.span.end), "")


@kind("KH204")
def list_that_does_not_come(plan: Plan) -> Iterator[str]:
    for words in (". Cụ thể như sau:", ", gồm các nội dung sau:"):
        for one in leaves(plan)[1::5]:
            yield put(plan, Span(one.span.end - 1, one.span.end), words)


@kind("KH205")
def section_that_is_not_there(plan: Plan) -> Iterator[str]:
    yield from saying(plan, " theo mục IX của Kế hoạch này")


@kind("KH206", "KH210", "KH211", "KH214", "KH213")
def heading_lost_its_number(plan: Plan) -> Iterator[str]:
    for one in plan.document.sections[1:]:
        if plan.quote(one.title).isupper():
            yield put(plan, Span(one.label.start, one.title.start), "")


@kind("KH207")
def another_bullet(plan: Plan) -> Iterator[str]:
    for run in _runs(plan, r"-", 4):
        for one in run[1:-1]:
            yield put(plan, one.label, "+")
            yield put(plan, one.label, "•")


@kind("KH208")
def number_typed_twice(plan: Plan) -> Iterator[str]:
    for run in _runs(plan, r"\d\.", 2):
        label = run[-1].label
        yield put(plan, label, f"{plan.quote(label)} {plan.quote(label)}")
        yield put(plan, label, f"{plan.quote(label)}.")


@kind("KH210")
def gap_in_the_numbers(plan: Plan) -> Iterator[str]:
    for run in _runs(plan, r"\d\.", 3):
        label = run[-1].label
        yield put(plan, label, f"{int(plan.quote(label)[:-1]) + 2}.")


@kind("KH211")
def number_given_twice(plan: Plan) -> Iterator[str]:
    for run in _runs(plan, r"\d\.", 2):
        label = run[-1].label
        yield put(plan, label, f"{int(plan.quote(label)[:-1]) - 1}.")


@kind("KH212", "KH210", "KH211")
def numbers_out_of_order(plan: Plan) -> Iterator[str]:
    for run in _runs(plan, r"\d\.", 4):
        first, second = run[1].label, run[2].label
        yield put_all(plan, ((first, plan.quote(second)), (second, plan.quote(first))))
    if len(plan.document.sections) >= 4 and plan.quote(plan.document.sections[3].label).startswith("IV"):
        label = plan.document.sections[3].label
        yield put(plan, label, plan.quote(label).replace("IV", "IIII"))


@kind("KH213")
def another_style_of_numbers(plan: Plan) -> Iterator[str]:
    for run in _runs(plan, r"\d\.", 3):
        yield put(plan, run[1].label, plan.quote(run[1].label).replace(".", ")"))
    for one in plan.document.sections[1:3]:
        label = plan.quote(one.label)
        if re.fullmatch("[IV]+[.-]", label):
            yield put(plan, one.label, label[:-1] + ("-" if label.endswith(".") else "."))


@kind("KH214", "KH211", "KH212", "KH210")
def number_of_another_parent(plan: Plan) -> Iterator[str]:
    for one in plan.document.all_sections():
        if re.fullmatch(r"\d\.\d\.?", label := plan.quote(one.label)):
            yield put(plan, one.label, f"{int(label[0]) + 1}{label[1:]}")


@kind("KH215")
def heading_given_twice(plan: Plan) -> Iterator[str]:
    for one in plan.document.all_sections():
        heads = [child for child in one.children if child.is_heading and len(plan.quote(child.title)) > 12]
        if len(heads) >= 2:
            yield put(plan, heads[1].title, plan.quote(heads[0].title))


@kind("KH216")
def paragraph_given_twice(plan: Plan) -> Iterator[str]:
    for one in leaves(plan):
        if plan.quote(one.label) == "-" and len(one.title) > 60:
            yield put(plan, Span(one.span.end, one.span.end), "\n" + plan.quote(one.span))


@kind("KH217")
def heading_in_small_letters(plan: Plan) -> Iterator[str]:
    for one in plan.document.sections[1:3]:
        words = plan.quote(one.title)
        if words.isupper():
            yield put(plan, one.title, words.capitalize())


@kind("KH218")
def letter_of_the_english_alphabet(plan: Plan) -> Iterator[str]:
    for run in _runs(plan, r"[a-zđ]\)", 5):
        labels = [plan.quote(one.label) for one in run]
        if labels[:5] == ["a)", "b)", "c)", "d)", "đ)"]:
            yield put(plan, run[4].label, "e)")


@kind("KH219")
def stop_behind_a_heading(plan: Plan) -> Iterator[str]:
    for one in plan.document.sections[1:]:
        if plan.quote(one.title).isupper():
            yield put(plan, Span(one.title.end, one.title.end), ":")
            yield put(plan, Span(one.title.end, one.title.end), ".")


def _runs(plan: Plan, label: str, least: int) -> Iterator[list[Section]]:
    """Lists whose items all have labels of one form."""
    for one in plan.document.all_sections():
        labels = [plan.quote(child.label) for child in one.children]
        if len(labels) >= least and all(re.fullmatch(label, words) for words in labels):
            yield one.children
