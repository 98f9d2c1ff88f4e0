"""Số, ký hiệu của văn bản được viện dẫn không đúng cách ghi.

Văn bản của Đảng ghi 05-NQ/TU (gạch nối rồi gạch chéo), văn bản nhà nước ghi 05/NQ-HĐND (gạch chéo rồi gạch nối); viết liền, không có khoảng
trắng, sau chữ “số” trong câu không có dấu hai chấm, số dưới 10 có số 0 ở trước. Ghi sai thì khó tra tìm văn bản.
"""

import re
from collections.abc import Iterator

from validator.api import (
    PARTY_SEATS,
    Bad,
    Citation,
    DocumentNumber,
    Edit,
    Finding,
    Fix,
    Options,
    Plan,
    Seat,
    Severity,
    Span,
    Text,
    named,
    named_by,
    right_letters,
    rule,
)

_LINE_END = re.compile(r"\s*\n\s*")
_STATE_SEATS = (Seat.PEOPLES_COMMITTEE, Seat.PEOPLES_COUNCIL, Seat.GOVERNMENT, Seat.PREMIER)
# The letters of a school's own name, apart from those of its kind: 95/KH-THCS NVT.
_OF_SCHOOL = re.compile(r"-(?:THCS|THPT|TH|MN|MG) [A-ZĐ]{2,5}$")


@rule(
    id="KH501",
    name="citation-form",
    family="citations",
    severity=Severity.WARNING,
    message=Text(vi="“{found}”: cách ghi đúng là “{right}”", en="“{found}” should be written “{right}”"),
    hint=Text(vi="ghi lại đúng số, ký hiệu của văn bản: {right}", en="write the number as {right}"),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.2.2",
        "party": "thể thức số, ký hiệu văn bản của Đảng",
        "nd30": "Phụ lục I, phần II, mục 3",
        "*": "ghi số, ký hiệu văn bản đúng như bản gốc",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Nghị quyết số 24-NQ/TU, Kế hoạch số 15/KH-UBND, Nghị định số 30/2020/NĐ-CP, Quyết định 12/QĐ-TTg, "
        "Kế hoạch số 95/KH-THCS NVT.\n",
        "I. NỘI DUNG\n1. Các Nghị quyết số 17, 18-NQ/ĐUK; Công văn số 123/UBND-VX; Hướng dẫn số 12-HD/TWĐTN; Nghị định số\n217/2025/NĐ-\nCP.\n",
        "KẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 13/CT-TTG\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n1. Nghị quyết số ⟦24/NQ-TU⟧ của Tỉnh ủy, Kế hoạch số ⟦15-KH/UBND⟧ của UBND tỉnh.\n",
            "I. NỘI DUNG\n1. Nghị quyết số 24-NQ/TU của Tỉnh ủy, Kế hoạch số 15/KH-UBND của UBND tỉnh.\n",
        ),
        Bad(
            "I. NỘI DUNG\n1. Nghị quyết số ⟦34 -NQ/TU⟧; Kế hoạch ⟦số:⟧ 12-KH/HU; Chỉ thị số ⟦7-CT/HU⟧.\n",
            "I. NỘI DUNG\n1. Nghị quyết số 34-NQ/TU; Kế hoạch số 12-KH/HU; Chỉ thị số 07-CT/HU.\n",
        ),
        Bad(
            "I. NỘI DUNG\n1. Nghị quyết số ⟦05NQ/TU⟧; Kế hoạch số ⟦12-KH-HU⟧; Quyết định số ⟦15/QĐ/UBND⟧ và ⟦40/QĐ-Tg⟧.\n"
            "2. Nghị quyết số ⟦06-NO/HU⟧; Quyết định số ⟦07-QD/DU⟧; Chỉ thị số ⟦05-CT/TƯ⟧ của Bộ Chính trị.\n",
            "I. NỘI DUNG\n1. Nghị quyết số 05-NQ/TU; Kế hoạch số 12-KH/HU; Quyết định số 15/QĐ-UBND và 40/QĐ-TTg.\n"
            "2. Nghị quyết số 06-NQ/HU; Quyết định số 07-QĐ/ĐU; Chỉ thị số 05-CT/TW của Bộ Chính trị.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for broken in plan.broken_numbers:
        yield _finding(broken.span, broken.found, broken.right)
    for cited in plan.citations:
        if cited.in_annex_note or cited.is_own or not cited.numbers or _heads_an_annex(plan, cited):
            continue
        yield from _colon(plan, cited)
        for number in cited.numbers:
            yield from _number(plan, cited, number)


def _heads_an_annex(plan: Plan, cited: Citation) -> bool:
    """ "(Kèm theo Quyết định số: ...)" has the form of the head, colon and blanks to be filled in included."""
    before = plan.text[cited.paragraph.span.start : cited.span.start]
    return "kèm theo" in before[-40:].lower()


def _colon(plan: Plan, cited: Citation) -> Iterator[Finding]:
    start = cited.kind_span.end if cited.kind_span else cited.span.start
    label = plan.quote(Span(start, cited.numbers[0].span.start))
    at = label.lower().find("số")
    colon = label.find(":", at)
    if at >= 0 and colon >= 0:
        yield _finding(Span(start + at, start + colon + 1), label[at : colon + 1], label[at : at + 2], Severity.NOTE)


def _number(plan: Plan, cited: Citation, number: DocumentNumber) -> Iterator[Finding]:
    found = _LINE_END.sub("", plan.quote(number.span).replace("*", "").replace("_", ""))
    if number.form not in ("party", "state") or not found[-1:].isalpha() or plan.text[number.span.start - 1] in "-–/":
        return  # shares the symbol of the next figure, or is the end of something that is no number
    turned = _turned(cited, number)
    in_capitals = cited.kind_span is not None and plan.quote(cited.kind_span).isupper()
    if right := turned or ("" if in_capitals else right_letters(cited, number)):
        yield _finding(number.span, found, right)
    elif number.serial is not None and number.serial < 10 and number.type_symbol and not number.text.startswith("0"):
        yield _finding(number.span, found, f"0{number.text}", Severity.NOTE)
    elif found != number.text and not _OF_SCHOOL.search(found):
        yield _finding(number.span, found, number.text, Severity.NOTE)


def _turned(cited: Citation, number: DocumentNumber) -> str:
    """The number in the other system's form, where its body is certainly one of that system."""
    letters = named_by(number.body_symbol)
    issuer = named(cited.issuer.text) if cited.issuer else None
    if letters is None or number.year is not None or not number.type_symbol or (cited.issuer and issuer is None):
        return ""
    figures = number.text.removesuffix(number.symbol)
    if (
        number.form == "state"
        and letters.seat in PARTY_SEATS - {Seat.CELL}
        and (issuer is None or issuer.seat in PARTY_SEATS)
    ):
        return f"{figures}-{number.type_symbol}/{number.body_symbol}"
    if number.form == "party" and letters.seat in _STATE_SEATS and (issuer is None or issuer.seat in _STATE_SEATS):
        return f"{figures}/{number.type_symbol}-{number.body_symbol}"
    return ""


def _finding(span: Span, found: str, right: str, severity: Severity | None = None) -> Finding:
    fix = Fix((Edit(span, right),), safe=severity is Severity.NOTE)
    return Finding(span, {"found": found, "right": right}, fix, severity=severity)
