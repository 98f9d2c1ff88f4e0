"""Dưới dòng quyền hạn không có chức vụ.

Dưới KT. (K/T), TL. (T/L) phải ghi chức vụ của người ký; ký TM. ủy ban nhân dân cũng phải ghi chủ tịch, hoặc KT. chủ tịch và
phó chủ tịch. Chỉ ủy viên ký T/M cấp ủy mới không ghi chức vụ; ở các đoàn thể thì chỉ nhắc. Hãy bổ sung chức vụ người ký.
"""

from collections.abc import Iterator

from validator.api import (
    MASS_ORGANS,
    STATE_ONLY,
    Authority,
    Bad,
    Finding,
    Options,
    Plan,
    Severity,
    Span,
    Text,
    rule,
)


@rule(
    id="KH418",
    name="missing-signer-title",
    family="signer",
    severity=Severity.WARNING,
    message=Text(vi="thiếu chức vụ của người ký tại “{near}”", en="the signer's title is missing at “{near}”"),
    hint=Text(vi="ghi chức vụ của người ký", en="write the signer's title"),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Phụ lục I, phần II, mục 7",
        "*": "người ký thay, ký thừa lệnh ghi chức vụ của mình",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\n\nRơ Ô Búk\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nRơ Ô Búk\n",
    ),
    bad=(
        "Trên đây là Kế hoạch thực hiện.\n\nKT. GIÁM ĐỐC⟦⟧\n\nRơ Ô Búk\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN⟦⟧\n\n(Đã ký)\n\nRơ Ô Búk\n",
        "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n\n⟦⟧Rơ Ô Búk\n",
        Bad("Trên đây là Kế hoạch thực hiện.\n\nTM. BAN CHẤP HÀNH⟦⟧\n\nRơ Ô Búk\n", norm="mass"),
        Bad("Trên đây là Kế hoạch thực hiện.\n\nT/L BAN THƯỜNG VỤ⟦⟧\n\nRơ Ô Búk\n", norm="hd05"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        if signature.held or signature.others or not (signature.name or signature.signed_mark):
            continue
        authority = signature.authorities[-1] if signature.authorities else None
        if authority and _wants_title(authority):
            yield Finding(Span(authority.span.end, authority.span.end), {"near": plan.quote(authority.span)})
        elif authority and authority.kind == "TM" and authority.body in MASS_ORGANS and "mass" in plan.norms:
            place = Span(authority.span.end, authority.span.end)
            yield Finding(place, {"near": plan.quote(authority.span)}, severity=Severity.NOTE)
        elif authority is None and signature.name and len(plan.signatures) == 1 and not plan.endorsements:
            start = (signature.rank or signature.name).start
            yield Finding(Span(start, start), {"near": plan.quote(signature.name)})


def _wants_title(authority: Authority) -> bool:
    if authority.kind == "KT":
        return authority.post is not None and authority.post.post != "BI THU"
    return authority.kind in ("TL", "TUQ") or (authority.kind == "TM" and authority.body in STATE_ONLY)
