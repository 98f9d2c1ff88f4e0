"""Ghi chức danh ủy viên khi ký thay mặt cấp ủy.

Người ký T/M cấp ủy, ban thường vụ, ủy ban kiểm tra chỉ ghi chức vụ khi là bí thư, phó bí thư (chủ nhiệm, phó chủ nhiệm).
Ủy viên ban thường vụ, ủy viên ban chấp hành được phân công ký thì chỉ ghi họ tên, không ghi “ủy viên ...”. Hãy bỏ dòng
chức danh ấy.
"""

from collections.abc import Iterator

from validator.api import PARTY_ONLY, Finding, Good, Options, Organ, Plan, Related, Severity, Text, folded, rule

_COLLECTIVE = PARTY_ONLY | {Organ.STANDING, Organ.EXECUTIVE}


@rule(
    id="KH404",
    name="member-title-under-collective",
    family="signer",
    severity=Severity.ERROR,
    message=Text(
        vi="không ghi “{title}” dưới “{under}”: ủy viên ký thay mặt chỉ ghi họ tên",
        en="“{title}” is not written under “{under}”: a member signs with the name only",
    ),
    hint=Text(vi="bỏ dòng chức danh, chỉ ghi họ tên người ký", en="leave the line out, write the signer's name only"),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1.2.b",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\n\nGiàng Seo Phử\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nGiàng Seo Phử\n",
        Good(
            "Trên đây là Kế hoạch thực hiện.\n\nTM. BAN THƯỜNG VỤ\nỦY VIÊN BAN THƯỜNG VỤ\n\nGiàng Seo Phử\n",
            norm="mass",
        ),
    ),
    bad=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\n⟦ỦY VIÊN BAN THƯỜNG VỤ⟧\n\nGiàng Seo Phử\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M ĐẢNG ỦY\n⟦ĐẢNG ỦY VIÊN⟧\n\nGiàng Seo Phử\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M CHI BỘ\n⟦CHI ỦY VIÊN⟧\n\nGiàng Seo Phử\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\n⟦UVBTV, TRƯỞNG BAN TỔ CHỨC⟧\n\nGiàng Seo Phử\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        authority = signature.of_kind("TM")
        if authority is None or authority.body not in _COLLECTIVE:
            continue
        for line in signature.held:
            if line.is_member and "BI THU" not in folded(plan.quote(line.span)):
                values = {"title": plan.quote(line.span), "under": plan.quote(authority.span)}
                related = (Related(authority.span, Text(vi="dòng quyền hạn", en="authority line")),)
                yield Finding(line.span, values, related=related)
