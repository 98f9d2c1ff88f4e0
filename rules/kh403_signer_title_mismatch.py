"""Chức vụ của người ký không hợp với dòng quyền hạn.

Ký thay mặt tổ chức nào thì chỉ ghi chức vụ lãnh đạo của tổ chức ấy: T/M ban thường vụ, đảng ủy, chi bộ là bí thư, phó bí
thư; T/M ủy ban kiểm tra là chủ nhiệm, phó chủ nhiệm; TM. ủy ban nhân dân là chủ tịch, còn phó chủ tịch ký dưới dòng
KT. CHỦ TỊCH. Hãy sửa lại chức vụ hoặc dòng quyền hạn.
"""

from collections.abc import Iterator

from validator.api import (
    PARTY_COMMITTEES,
    Authority,
    Bad,
    Finding,
    Good,
    Options,
    Organ,
    Plan,
    Related,
    Severity,
    Signature,
    Span,
    Text,
    body_kind,
    deputy_of,
    folded,
    rule,
    spelt,
)

_SECRETARY, _CHAIR = frozenset({"BI THU"}), frozenset({"CHU TICH"})
_LEADERS: dict[Organ, frozenset[str]] = {
    **dict.fromkeys(PARTY_COMMITTEES, _SECRETARY),
    Organ.INSPECTION: frozenset({"CHU NHIEM"}),
    Organ.PEOPLES_COMMITTEE: _CHAIR,
    Organ.PEOPLES_COUNCIL: _CHAIR,
    Organ.FRONT: _CHAIR,
    Organ.FRONT_STANDING: _CHAIR,
    Organ.COUNCIL: _CHAIR,
}
_SURE = frozenset({*PARTY_COMMITTEES, Organ.INSPECTION, Organ.PEOPLES_COMMITTEE, Organ.PEOPLES_COUNCIL})
_BOARDS = frozenset({Organ.STANDING, Organ.EXECUTIVE})


@rule(
    id="KH403",
    name="signer-title-mismatch",
    family="signer",
    severity=Severity.ERROR,
    message=Text(
        vi="chức vụ “{title}” không hợp với “{under}”; đúng là {expected}",
        en="the title “{title}” does not go with “{under}”; {expected} does",
    ),
    hint=Text(
        vi="ghi đúng chức vụ người ký, hoặc sửa dòng quyền hạn",
        en="write the signer's right title, or correct the authority line",
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Điều 13; Phụ lục I, phần II, mục 7",
        "*": "ký thay mặt tổ chức thì ghi chức vụ lãnh đạo của tổ chức ấy",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nBế Thị Nga\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M ỦY BAN KIỂM TRA\nPHÓ CHỦ NHIỆM\n\nBế Thị Nga\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nBế Thị Nga\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nBế Thị Nga\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\nBế Thị Nga\nCHỦ TỊCH UBND XÃ\n",
        Good("Trên đây là Kế hoạch thực hiện.\n\nTM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nBế Thị Nga\n", norm="mass"),
        Good("Trên đây là Kế hoạch thực hiện.\n\nTM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nBế Thị Nga\n", norm="mass"),
        "Trên đây là Kế hoạch thực hiện.\n\nTM. HỘI ĐỒNG TUYỂN SINH\nCHỦ TỊCH\n\nBế Thị Nga\nHIỆU TRƯỞNG\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\n\nBế Thị Nga\n",
        "HỘI CỰU CHIẾN BINH - HUYỆN ĐOÀN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH PHỐI HỢP\nvề nguồn\n\nI. MỤC ĐÍCH\nGiáo dục.\n\n"
        "TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN\nBÍ THƯ\n\nBế Thị Nga\n",
    ),
    bad=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\n⟦CHỦ TỊCH⟧\n\nBế Thị Nga\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M ĐẢNG ỦY\n⟦CHÁNH VĂN PHÒNG⟧\n\nBế Thị Nga\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M ỦY BAN KIỂM TRA\n⟦PHÓ BÍ THƯ⟧\n\nBế Thị Nga\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\n⟦PHÓ CHỦ TỊCH⟧\n\nBế Thị Nga\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\n⟦CHÁNH VĂN PHÒNG⟧\n\nBế Thị Nga\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. UBND XÃ\nKT. ⟦GIÁM ĐỐC⟧\nPHÓ GIÁM ĐỐC\n\nBế Thị Nga\n",
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nhội thao\n\nI. MỤC ĐÍCH\nRèn luyện.\n\n"
        "Nơi nhận:\n- Các ban;\n- Lưu: VT.\n\nTM. BAN THƯỜNG VỤ\n⟦PHÓ BÍ THƯ⟧\n\nBế Thị Nga\n",
        Bad("Trên đây là Kế hoạch thực hiện.\n\nTM. BAN THƯỜNG VỤ\n⟦GIÁM ĐỐC⟧\n\nBế Thị Nga\n", norm="mass"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        authority = signature.of_kind("TM")
        leaders = _leaders(plan, authority) if authority else frozenset()
        wrong = _wrong(signature, leaders) if leaders else None
        if authority is None or wrong is None:
            continue
        values = {
            "title": plan.quote(wrong),
            "under": plan.quote(authority.span),
            "expected": _expected(leaders, authority.body),
        }
        sure = authority.body in _SURE or (authority.body in _BOARDS and "party" in plan.norms)
        related = (Related(authority.span, Text(vi="dòng quyền hạn", en="authority line")),)
        yield Finding(wrong, values, related=related, severity=None if sure else Severity.WARNING)


def _leaders(plan: Plan, authority: Authority) -> frozenset[str]:
    """Folded posts of those who lead a body; empty where any title may be right."""
    if authority.body not in _BOARDS:
        return _LEADERS.get(authority.body, frozenset())
    if "party" in plan.norms:
        return _SECRETARY
    chair = _CHAIR | {"CHI HOI TRUONG", "TO TRUONG"}
    chiefs = {"youth": _SECRETARY, "union": chair, "association": chair}
    # of several bodies that issue together each signs under its own name
    own = chiefs.get(body_kind(folded(plan.quote(authority.organ))))
    return own or chiefs.get(body_kind(folded(plan.issuer_words)), _SECRETARY | chair)


def _wrong(signature: Signature, leaders: frozenset[str]) -> Span | None:
    """The words that name another post. A deputy chairman of a people's committee needs KT. CHỦ TỊCH."""
    authority, deputised = signature.of_kind("TM"), signature.of_kind("KT")
    if deputised:
        post = deputised.post
        is_state = authority is not None and authority.body in (Organ.PEOPLES_COMMITTEE, Organ.PEOPLES_COUNCIL)
        return deputised.organ if is_state and post and post.post not in leaders else None
    needs_deputising = authority is not None and authority.body is Organ.PEOPLES_COMMITTEE
    if any(one.post in leaders and not (one.is_deputy and needs_deputising) for one in signature.known_titles):
        return None
    return next((line.span for line in signature.held if line.title), None)


def _expected(leaders: frozenset[str], body: Organ) -> str:
    if body is Organ.PEOPLES_COMMITTEE:
        return "CHỦ TỊCH; KT. CHỦ TỊCH, PHÓ CHỦ TỊCH"
    main = sorted(leaders & {"BI THU", "CHU TICH", "CHU NHIEM"})
    return ", ".join(words for post in main for words in (spelt(post), deputy_of(post)))
