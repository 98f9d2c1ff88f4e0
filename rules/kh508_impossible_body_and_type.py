"""Cơ quan không ban hành loại văn bản này.

Chi bộ không ban hành chỉ thị, thông tri, hướng dẫn; nghị định chỉ do Chính phủ ban hành; ủy ban nhân dân không ban hành thông tư. Số, ký hiệu
như “05-CT/CB” thì tên loại hoặc cơ quan ghi nhầm. Hãy xem lại bản gốc.
"""

from collections.abc import Iterator

from validator.api import (
    PARTY_SEATS,
    Bad,
    DocumentNumber,
    Finding,
    Options,
    Plan,
    Seat,
    Severity,
    Text,
    letters_of,
    named_by,
    rule,
)

_SUPREME = frozenset({Seat.GOVERNMENT, Seat.PREMIER, Seat.ASSEMBLY, Seat.ASSEMBLY_STANDING, Seat.PRESIDENT})
_LOCAL = frozenset({Seat.PEOPLES_COMMITTEE, Seat.PEOPLES_COUNCIL})
# Who cannot issue a paper with these letters.
_NEVER = {
    "CT": frozenset({Seat.CELL, Seat.GOVERNMENT, Seat.PEOPLES_COUNCIL}),
    "TT": frozenset({Seat.CELL}) | _LOCAL | _SUPREME,
    "HD": frozenset({Seat.CELL}),
    "NĐ": (frozenset(Seat) - {Seat.GOVERNMENT}),
    "NQ": frozenset({Seat.PREMIER, Seat.MINISTRY}),
}
_NAMES = {"CT": "Chỉ thị", "TT": "Thông tri, thông tư", "HD": "Hướng dẫn", "NĐ": "Nghị định", "NQ": "Nghị quyết"}


@rule(
    id="KH508",
    name="impossible-body-and-type",
    family="citations",
    severity=Severity.WARNING,
    message=Text(vi="“{number}”: {body} không ban hành {kind}", en="“{number}”: {body} does not issue {kind}"),
    hint=Text(vi="xem lại tên loại và cơ quan ban hành trong bản gốc", en="look up the kind and the issuer"),
    basis={
        "party": "thẩm quyền ban hành văn bản (Quy định 66-QĐ/TW, Quy định 399-QĐ/TW)",
        "*": "mỗi cơ quan ban hành những loại văn bản nhất định",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Nghị quyết số 05-NQ/CB, Kế hoạch số 03-KH/CB, Chỉ thị số 05-CT/TU, Hướng dẫn số 02-HD/ĐU.\n",
        "I. NỘI DUNG\n1. Nghị định số 30/2020/NĐ-CP, Thông tư số 22/2021/TT-BGDĐT, Chỉ thị số 13/CT-TTg, Nghị quyết số 01/NQ-CP.\n",
    ),
    bad=(
        Bad("I. NỘI DUNG\n1. Thực hiện Chỉ thị số ⟦05-CT/CB⟧, ngày 12/5/2023 của Chi bộ.\n"),
        Bad("I. NỘI DUNG\n1. Nghị định số ⟦30/2020/NĐ-TTg⟧; Thông tư số ⟦12/2024/TT-UBND⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for paper in plan.papers:
        for one in paper.mentions:
            if (body := _never(one.number)) is not None and letters_of(one.citation.kind) in (
                "",
                one.number.type_symbol,
            ):
                values = {"number": one.number.text, "body": body.value, "kind": _NAMES[one.number.type_symbol].lower()}
                yield Finding(one.number.span, values)


def _never(number: DocumentNumber) -> Seat | None:
    """The body that a number names, when it cannot have issued such a paper."""
    letters = named_by(number.body_symbol)
    if letters is None or (letters.organ and letters.seat is not Seat.MINISTRY):
        return None
    in_form = (number.form == "party") is (letters.seat in PARTY_SEATS)
    return letters.seat if in_form and letters.seat in _NEVER.get(number.type_symbol, frozenset()) else None
