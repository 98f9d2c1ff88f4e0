"""Ký thay (K/T, KT.) một tập thể.

Cấp ủy, ủy ban kiểm tra, hội đồng làm việc theo chế độ tập thể: cấp phó cũng ký thay mặt (T/M), không ký thay (K/T) người
đứng đầu, nên không có “K/T BÍ THƯ”. Ở cơ quan nhà nước, KT. chỉ đi với chức vụ của người đứng đầu (KT. CHỦ TỊCH), không
đi với tên cơ quan. Hãy bỏ dòng K/T, hoặc ghi đúng T/M (TM.) tên tập thể.
"""

from collections.abc import Iterator

from validator.api import (
    MASS_ORGANS,
    PARTY_ONLY,
    STATE_ONLY,
    Authority,
    Bad,
    Finding,
    Good,
    Options,
    Organ,
    Plan,
    Severity,
    Signature,
    Text,
    organ,
    rule,
)

_PARTY_BODIES = PARTY_ONLY | {Organ.STANDING, Organ.EXECUTIVE, Organ.COUNCIL}

_COLLECTIVES = STATE_ONLY | MASS_ORGANS | {Organ.BOARD}


@rule(
    id="KH405",
    name="collective-with-kt",
    family="signer",
    severity=Severity.ERROR,
    message=Text(
        vi="không ký thay “{whom}”: tập thể thì ký thay mặt (T/M, TM.)",
        en="no one signs in place of “{whom}”: a collective is signed for (T/M, TM.)",
    ),
    hint=Text(
        vi="bỏ dòng ký thay; ghi T/M (TM.) tên tập thể rồi đến chức vụ người ký",
        en="leave the line out; write T/M (TM.) and the body, then the signer's title",
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Điều 13; Phụ lục I, phần II, mục 7",
        "*": "ký thay là ký thay một người, không thay một tập thể",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nHồ Thị Con\n",
        Good("Trên đây là Kế hoạch thực hiện.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nHồ Thị Con\n", norm="hd36"),
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nHồ Thị Con\n",
    ),
    bad=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\n⟦K/T BÍ THƯ⟧\nPHÓ BÍ THƯ\n\nHồ Thị Con\n",
        Bad("Trên đây là Kế hoạch thực hiện.\n\n⟦K/T BÍ THƯ⟧\nPHÓ BÍ THƯ\n\nHồ Thị Con\n", norm="hd05"),
        Bad("Trên đây là Kế hoạch thực hiện.\n\n⟦K/T BAN THƯỜNG VỤ⟧\nPHÓ BÍ THƯ\n\nHồ Thị Con\n", norm="hd36"),
        "Trên đây là Kế hoạch thực hiện.\n\nT/M ỦY BAN KIỂM TRA\n⟦K/T CHỦ NHIỆM⟧\nPHÓ CHỦ NHIỆM\n\nHồ Thị Con\n",
        Bad("Trên đây là Kế hoạch thực hiện.\n\n⟦KT. ỦY BAN NHÂN DÂN⟧\nPHÓ CHỦ TỊCH\n\nHồ Thị Con\n", norm="nd30"),
        Bad("Trên đây là Kế hoạch thực hiện.\n\n⟦KT. BAN THƯỜNG VỤ⟧\nPHÓ CHỦ TỊCH\n\nHồ Thị Con\n", norm="mass"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    party = "party" in plan.norms
    for signature in plan.signatures:
        for authority in signature.authorities:
            if authority.kind == "KT" and (
                _of_party(plan, signature, authority)
                if party
                else authority.body in _COLLECTIVES and authority.post is None
            ):
                yield Finding(authority.span, {"whom": plan.quote(authority.organ)})


def _of_party(plan: Plan, signature: Signature, authority: Authority) -> bool:
    """A body, its secretary, or the head of an inspection committee; a T/M above shows that it is a collective."""
    if authority.body in _PARTY_BODIES:
        return True
    above = signature.of_kind("TM")
    if above is not None and above.body in _PARTY_BODIES:
        return True
    post = authority.post.post if authority.post else ""
    return post == "BI THU" or (post == "CHU NHIEM" and organ(plan.issuer_words) is Organ.INSPECTION)
