"""Tổ chức nêu ở phần mở đầu khác tổ chức ở dòng quyền hạn.

Tổ chức “xây dựng, ban hành Kế hoạch” trong câu mở đầu phải là tổ chức được ký thay mặt ở cuối văn bản: ban thường vụ ban
hành thì ký T/M BAN THƯỜNG VỤ, ban chấp hành đảng bộ (đảng ủy) ban hành thì ký T/M ĐẢNG ỦY. Hãy xem ai quyết định ban hành
rồi sửa chỗ viết sai.
"""

from collections.abc import Iterator

from validator.api import (
    PARTY_COMMITTEES,
    STATE_ONLY,
    Bad,
    Finding,
    Good,
    Options,
    Organ,
    Plan,
    Related,
    Severity,
    Text,
    names_another,
    organ,
    rule,
)

_SAME: dict[Organ, Organ] = {
    kind: Organ.COMMITTEE for kind in (*PARTY_COMMITTEES, Organ.EXECUTIVE) if kind is not Organ.CELL
}
_PARTY = frozenset({Organ.STANDING, Organ.COMMITTEE, Organ.CELL, Organ.INSPECTION})


@rule(
    id="KH410",
    name="organ-mismatch",
    family="signer",
    severity=Severity.WARNING,
    message=Text(
        vi="mở đầu ghi “{author}” ban hành kế hoạch nhưng ký “{authority}”",
        en="the opening says that “{author}” makes the plan, the signature reads “{authority}”",
    ),
    hint=Text(
        vi="xác định tổ chức ban hành, rồi viết thống nhất ở mở đầu và dòng quyền hạn",
        en="settle who issues the plan, and write the same body in both places",
    ),
    basis={"*": "tổ chức ban hành phải thống nhất từ mở đầu đến chữ ký"},
    options=Options,
    good=(
        "KẾ HOẠCH\nkiểm tra công tác tài chính đảng\n\nThực hiện Chương trình công tác, Ban Thường vụ Huyện ủy xây dựng Kế hoạch như sau:\n\n"
        "I. MỤC ĐÍCH\nChấn chỉnh.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nPờ Thị Loan\n",
        "KẾ HOẠCH\nkiểm tra công tác tài chính đảng\n\nThực hiện Chương trình công tác, Ban Chấp hành Đảng bộ xã ban hành Kế hoạch như sau:\n\n"
        "I. MỤC ĐÍCH\nChấn chỉnh.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nPờ Thị Loan\n",
        Good(
            "KẾ HOẠCH\ntrồng cây\n\nThực hiện Tết trồng cây, UBND xã ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nPhủ xanh.\n\n"
            "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPờ Thị Loan\n"
        ),
    ),
    bad=(
        "KẾ HOẠCH\nkiểm tra công tác tài chính đảng\n\nThực hiện Chương trình công tác, ⟦Ban Chấp hành Đảng bộ huyện⟧ xây dựng Kế hoạch như sau:\n\n"
        "I. MỤC ĐÍCH\nChấn chỉnh.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nPờ Thị Loan\n",
        "KẾ HOẠCH\nkiểm tra công tác tài chính đảng\n\nThực hiện Chương trình công tác, ⟦Ban Thường vụ Đảng ủy xã⟧ ban hành Kế hoạch như sau:\n\n"
        "I. MỤC ĐÍCH\nChấn chỉnh.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nPờ Thị Loan\n",
        Bad(
            "KẾ HOẠCH\ntrồng cây\n\nThực hiện Tết trồng cây, ⟦UBND xã⟧ ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nPhủ xanh.\n\n"
            "TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n\nPờ Thị Loan\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    opening = plan.opening
    authorities = [one for signature in plan.signatures if (one := signature.of_kind("TM"))]
    if opening is None or len(authorities) != 1:
        return
    authority = authorities[0]
    if authority.body is Organ.EXECUTIVE and "party" in plan.norms:
        return  # the form itself is wrong (KH412)
    if names_another(plan.quote(authority.organ), plan.issuer_words):
        return  # the head of the paper says so already (KH415)
    author = organ(plan.plain(opening.author))
    author, signed = _SAME.get(author, author), _SAME.get(authority.body, authority.body)
    if author is signed or not ({author, signed} <= _PARTY or {author, signed} <= STATE_ONLY):
        return
    values = {"author": plan.plain(opening.author), "authority": plan.quote(authority.span)}
    related = (Related(authority.span, Text(vi="dòng quyền hạn", en="authority line")),)
    severity = Severity.NOTE if "mass" in plan.norms else None
    yield Finding(opening.author, values, related=related, severity=severity)
