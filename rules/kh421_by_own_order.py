"""Người ra lệnh lại ký “thừa lệnh” của chính mình.

T/L (TL.) là ký thừa lệnh: người đứng đầu giao cho cấp dưới ký. Người đứng đầu thì ký trực tiếp; cấp phó của người ấy thì
ký KT. (cơ quan có thủ trưởng) hoặc ký T/M (cấp ủy), không ký thừa lệnh. Hãy sửa dòng quyền hạn hoặc chức vụ.
"""

from collections.abc import Iterator

from validator.api import (
    MASS_ORGANS,
    PARTY_COMMITTEES,
    STATE_ONLY,
    Authority,
    Bad,
    Finding,
    Options,
    Organ,
    Plan,
    Related,
    Severity,
    Text,
    rule,
)


@rule(
    id="KH421",
    name="by-own-order",
    family="signer",
    severity=Severity.ERROR,
    message=Text(
        vi="“{title}” không ký dưới “{under}”: ký thừa lệnh là việc của cấp dưới được giao",
        en="“{title}” does not sign under “{under}”: a subordinate signs by order",
    ),
    hint=Text(
        vi="người đứng đầu ký trực tiếp; cấp phó ký KT. (hoặc T/M cấp ủy)",
        en="the head signs directly; a deputy signs KT. (or T/M the committee)",
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Điều 13",
        "*": "thừa lệnh là cấp dưới ký theo lệnh của người đứng đầu",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTòng Thị Xuân\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTL. GIÁM ĐỐC\nGIÁM ĐỐC TRUNG TÂM KHUYẾN NÔNG\n\nTòng Thị Xuân\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTòng Thị Xuân\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTL. HIỆU TRƯỞNG\nTRƯỞNG PHÒNG ĐÀO TẠO\n\nTòng Thị Xuân\n",
    ),
    bad=(
        "Trên đây là Kế hoạch thực hiện.\n\nTL. HIỆU TRƯỞNG\n⟦PHÓ HIỆU TRƯỞNG⟧\n\nTòng Thị Xuân\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTL. GIÁM ĐỐC\n⟦GIÁM ĐỐC⟧\n\nTòng Thị Xuân\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/L BAN THƯỜNG VỤ\n⟦PHÓ BÍ THƯ⟧\n\nTòng Thị Xuân\n",
        Bad("Trên đây là Kế hoạch thực hiện.\n\nT/L TRƯỞNG BAN\n⟦PHÓ BÍ THƯ⟧\n\nTòng Thị Xuân\n", norm="hd36"),
        "Trên đây là Kế hoạch thực hiện.\n\nT/L ỦY BAN KIỂM TRA\n⟦CHỦ NHIỆM⟧\n\nTòng Thị Xuân\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTL. ỦY BAN NHÂN DÂN\n⟦CHỦ TỊCH⟧\n\nTòng Thị Xuân\n",
        Bad("Trên đây là Kế hoạch thực hiện.\n\nTL. BAN THƯỜNG VỤ\n⟦CHỦ TỊCH⟧\n\nTòng Thị Xuân\n", norm="mass"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        authority = signature.of_kind("TL")
        own = _own(plan, authority) if authority else ()
        for line in signature.held:
            if authority and line.title and line.title.post in own and not line.title.tail:
                values = {"title": plan.quote(line.span), "under": plan.quote(authority.span)}
                related = (Related(authority.span, Text(vi="dòng thừa lệnh", en="the order")),)
                yield Finding(line.span, values, related=related)


def _own(plan: Plan, authority: Authority) -> tuple[str, ...]:
    """The folded posts of who may give the order: the head that is named, the secretary of a committee."""
    if authority.post:
        # In the Party no secretary is given orders by the head of an advisory body.
        return (authority.post.post, *(() if "mass" in plan.norms or "nd30" in plan.norms else ("BI THU",)))
    if authority.body in MASS_ORGANS and "mass" in plan.norms:
        return ("CHU TICH", "BI THU")
    if authority.body in PARTY_COMMITTEES | {Organ.STANDING, Organ.EXECUTIVE}:
        return ("BI THU",)
    if authority.body is Organ.INSPECTION:
        return ("CHU NHIEM",)
    return ("CHU TICH",) if authority.body in STATE_ONLY else ()
