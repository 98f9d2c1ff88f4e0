"""Characters that are wrong, lost, taken apart or cannot be seen."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from tests.quality.plants.kinds import kind, put, put_all, swap
from validator.facts.paragraphs.paragraphs import Place
from validator.plan import Plan
from validator.source import Span

_LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
_TCVN3 = str.maketrans(_LETTERS, "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ")


@kind("KH011")
def letters_taken_apart(plan: Plan) -> Iterator[str]:
    yield normalize("NFD", plan.text)
    for one in plan.paragraphs:
        if one.is_prose and len(one.span) > 200:
            yield put(plan, one.span, normalize("NFD", plan.quote(one.span)))


@kind("KH012")
def letter_of_another_script(plan: Plan) -> Iterator[str]:
    for right, wrong in (("c", "с"), ("o", "о"), ("a", "а")):
        yield from swap(plan, rf"(?<= ){right}(?=[hnố])", wrong)


@kind("KH013")
def sign_that_nobody_sees(plan: Plan) -> Iterator[str]:
    for sign in ("\u200b", "\u00ad", "\ufeff", "\u200e"):
        yield from swap(plan, r"(?<=\w) (?=các |và )", f"{sign} ")


@kind("KH015")
def letter_lost_to_a_wrong_code(plan: Plan) -> Iterator[str]:
    for letter in "ệốạ":
        at = plan.text.find(letter)
        if at >= 0:
            yield put(plan, Span(at, at + 1), "\ufffd")


@kind("KH016", "KH604")
def blanks_lost_on_the_way(plan: Plan) -> Iterator[str]:
    for share in (2, 3):
        gaps = [match.span() for match in re.finditer(r"(?<=[a-zà-ỹ]) (?=[a-zà-ỹ])", plan.text)]
        yield put_all(plan, ((Span(*gap), "") for at, gap in enumerate(gaps) if at % share))


@kind("KH014")
def text_in_an_old_encoding(plan: Plan) -> Iterator[str]:
    prose = [one.span for one in plan.paragraphs if one.is_prose and one.place is Place.BODY]
    yield put_all(plan, ((span, plan.quote(span).translate(_TCVN3)) for span in prose))
    yield put_all(plan, ((span, plan.quote(span).translate(_TCVN3)) for span in prose[: len(prose) // 3]))
