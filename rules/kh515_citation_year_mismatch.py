"""Năm trong số của văn bản không khớp với năm ban hành, hoặc với khóa Quốc hội.

Luật, nghị định, thông tư có năm ban hành trong số: Nghị định số 30/2020/NĐ-CP thì ngày phải là năm 2020; luật số .../2018/QH14 là của năm 2018
và Quốc hội khóa XIV (2016 - 2021). Năm không khớp thì số hoặc ngày ghi nhầm.
"""

from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Citation, DocumentNumber, Finding, Options, Paper, Plan, Related, Severity, Text, rule

# First and last year of each term of the National Assembly.
_TERMS = {
    "9": (1992, 1997), "10": (1997, 2002), "11": (2002, 2007), "12": (2007, 2011), "13": (2011, 2016), "14": (2016, 2021),
    "15": (2021, 2026), "16": (2026, 2031),
}  # fmt: skip


@rule(
    id="KH515",
    name="citation-year-mismatch",
    family="citations",
    severity=Severity.ERROR,
    message=Text(
        vi="số “{number}” là của năm {year}, không khớp với “{found}”",
        en="the number “{number}” is of {year}, against “{found}”",
    ),
    hint=Text(vi="xem lại số và ngày của văn bản", en="look up the number and the date"),
    basis={"nd30": "Phụ lục I, phần II, mục 6.b", "*": "năm trong số của văn bản là năm ban hành"},
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Luật Đất đai số 31/2024/QH15 ngày 18/01/2024; Luật Cán bộ, công chức năm 2008 số 22/2008/QH12.\n",
        "I. NỘI DUNG\n1. Kế hoạch triển khai Nghị định số 13/2023/NĐ-CP năm 2024; Thông tư số 22/2021/TT-BGDĐT từ ngày 05/9/2023.\n",
    ),
    bad=(
        Bad("I. NỘI DUNG\n1. Nghị định số 30/2020/NĐ-CP ⟦ngày 05 tháng 3 năm 2021⟧ của Chính phủ.\n"),
        Bad("I. NỘI DUNG\n1. Luật Đất đai số ⟦31/2024/QH14⟧ của Quốc hội.\n"),
        Bad("I. NỘI DUNG\n1. Luật Cán bộ, công chức ⟦năm 2009⟧ số 22/2008/QH12.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for paper in plan.papers:
        yield from _against_day(plan, paper)
        yield from _against_term(paper)
    for law, number in pairwise(plan.citations):
        if _is_one(plan, law, number) and law.date and law.date.year != number.numbers[0].year:
            yield Finding(law.date.span, _values(number.numbers[0], plan.plain(law.date.span)))


def _against_day(plan: Plan, paper: Paper) -> Iterator[Finding]:
    year = paper.number.year
    dated = [one for one in paper.mentions if one.day]
    if year is None or any(one.day and one.day.year == year for one in dated):
        return  # a paper with the right date elsewhere is told by conflicting-citation-dates
    for one in dated[:1]:
        related = (Related(one.number.span, Text(vi="số", en="the number")),)
        yield Finding(one.day_span, _values(one.number, plan.plain(one.day_span)), related=related)


def _against_term(paper: Paper) -> Iterator[Finding]:
    number = paper.number
    first, last = _TERMS.get(number.body_symbol.rpartition("QH")[2], (0, 9999)) if number.form == "law" else (0, 9999)
    if number.year is not None and not first <= number.year <= last:
        yield Finding(number.span, _values(number, number.body_symbol))


def _is_one(plan: Plan, law: Citation, number: Citation) -> bool:
    """ "Luật Cán bộ, công chức năm 2008 số 22/2008/QH12" is read as a law by name and a number behind it."""
    between = plan.text[law.span.end : number.span.start].strip(" ,(")
    named = bool(law.name) and not law.numbers and law.date is not None and law.date.unit == "year"
    return (
        named
        and not between
        and number.kind_span is None
        and len(number.numbers) == 1
        and number.numbers[0].form == "law"
    )


def _values(number: DocumentNumber, found: str) -> dict[str, str]:
    return {"number": number.text, "year": str(number.year), "found": found}
