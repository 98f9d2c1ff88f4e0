"""Ghi kèm tên tổ chức sau chức vụ.

Tên tổ chức đã có ở đầu văn bản và ở dòng quyền hạn, nên chức vụ chỉ ghi BÍ THƯ, PHÓ BÍ THƯ, TRƯỞNG BAN, CHÁNH VĂN PHÒNG,
không ghi “PHÓ BÍ THƯ TỈNH ỦY”. Văn bản liên ngành và văn bản của ban chỉ đạo, tiểu ban không có con dấu riêng thì được
ghi kèm. Hãy bỏ tên tổ chức sau chức vụ.
"""

from collections.abc import Iterator

from validator.api import (
    STATE_ONLY,
    Bad,
    Edit,
    Finding,
    Fix,
    Held,
    Options,
    Organ,
    Plan,
    Severity,
    Signature,
    Span,
    Text,
    folded,
    organ,
    rule,
)


@rule(
    id="KH408",
    name="body-name-glued-to-title",
    family="signer",
    severity=Severity.ERROR,
    message=Text(vi="không ghi tên tổ chức “{body}” sau chức vụ", en="no body (“{body}”) is named behind a title"),
    hint=Text(vi="chỉ ghi chức vụ: “{title}”", en="write the title only: “{title}”"),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1.2",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Phụ lục I, phần II, mục 7, điểm b",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nRô Châm Hạnh\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nRô Châm Hạnh\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN CHỈ ĐẠO\nBÍ THƯ TỈNH ỦY\nkiêm TRƯỞNG BAN\n\nRô Châm Hạnh\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/L BAN THƯỜNG VỤ\nTRƯỞNG BAN TỔ CHỨC\n\nRô Châm Hạnh\n",
    ),
    bad=(
        Bad(
            "UBND TỈNH CÀ MAU\nSỞ Y TẾ\n\nKẾ HOẠCH\nTiêm chủng\n\nI. NỘI DUNG\n- Tiêm.\n\nGIÁM ĐỐC ⟦SỞ Y TẾ⟧\n\nRô Châm Hạnh\n",
            "UBND TỈNH CÀ MAU\nSỞ Y TẾ\n\nKẾ HOẠCH\nTiêm chủng\n\nI. NỘI DUNG\n- Tiêm.\n\nGIÁM ĐỐC\n\nRô Châm Hạnh\n",
        ),
        Bad(
            "UBND XÃ NĂM CĂN\n\nKẾ HOẠCH\nTiêm chủng\n\nI. NỘI DUNG\n- Tiêm.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH ⟦UBND⟧\n\nRô Châm Hạnh\n",
            "UBND XÃ NĂM CĂN\n\nKẾ HOẠCH\nTiêm chủng\n\nI. NỘI DUNG\n- Tiêm.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nRô Châm Hạnh\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ ⟦TỈNH ỦY⟧\n\nRô Châm Hạnh\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nRô Châm Hạnh\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\n**T/M CHI BỘ**\n**BÍ THƯ ⟦CHI BỘ THÔN HẠ⟧**\n\nRô Châm Hạnh\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\n**T/M CHI BỘ**\n**BÍ THƯ**\n\nRô Châm Hạnh\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nT/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM ⟦ỦY BAN KIỂM TRA HUYỆN ỦY⟧\n\nRô Châm Hạnh\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nT/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM\n\nRô Châm Hạnh\n",
        ),
        Bad(
            "TỈNH ỦY SƠN LA\nBAN TỔ CHỨC\n*\nSố 12-KH/BTCTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\ntập huấn\n-----\n\n"
            "I- MỤC ĐÍCH\nNâng cao nghiệp vụ.\n\nNơi nhận:\n- Các phòng,\n- Lưu Ban.\n\nTRƯỞNG BAN ⟦TỔ CHỨC⟧\n\nRô Châm Hạnh\n",
            fixed="TỈNH ỦY SƠN LA\nBAN TỔ CHỨC\n*\nSố 12-KH/BTCTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\ntập huấn\n-----\n\n"
            "I- MỤC ĐÍCH\nNâng cao nghiệp vụ.\n\nNơi nhận:\n- Các phòng,\n- Lưu Ban.\n\nTRƯỞNG BAN\n\nRô Châm Hạnh\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if len(plan.signatures) != 1 or _is_board(plan.signatures[0]):
        return
    if "nd30" in plan.norms and (plan.header.issuer_kind in ("board", "") or _is_of_another(plan)):
        return
    for line in plan.signatures[0].held:
        tail = _tail(plan, line)
        if tail is None:
            continue
        title = Span(line.span.start, tail.start - _gap(plan, tail))
        values = {"body": plan.quote(tail), "title": plan.quote(title)}
        fix = Fix((Edit(Span(title.end, tail.end), ""),))
        certain = organ(plan.quote(tail)) is not Organ.OTHER and "nd30" not in plan.norms
        yield Finding(tail, values, fix, severity=None if certain else Severity.WARNING)


def _is_of_another(plan: Plan) -> bool:
    """Joint issuers, or a board below the name of who leads it: the body behind the title tells whose it is."""
    issuer = folded(plan.issuer_words)
    return " - " in issuer or sum(1 for line in plan.signatures[0].held if line.title) > 1 or plan.endorsements != []


def _is_board(signature: Signature) -> bool:
    """A board without a seal, or one who signs by order: there the body may be named."""
    authority = signature.of_kind("TM", "TL", "TUQ")
    return authority is not None and (
        authority.kind != "TM" or authority.body in (Organ.BOARD, Organ.OTHER, Organ.COUNCIL)
    )


def _tail(plan: Plan, line: Held) -> Span | None:
    """The name of a body behind the title: of a known kind, or the issuer's own."""
    words = plan.quote(line.span)
    if line.title is None or not line.title.tail or "KIÊM" in words.upper().split() or "," in words:
        return None
    if "nd30" in plan.norms and organ(line.title.tail) not in STATE_ONLY and not line.title.tail.startswith("SO "):
        return None  # "TRƯỞNG CÔNG AN XÃ", "CHỈ HUY TRƯỞNG QUÂN SỰ": the title itself
    issuer = f" {folded(plan.issuer_words)} "
    if organ(line.title.tail) is Organ.OTHER and f" {line.title.tail} " not in issuer:
        return None
    parts = words.split()
    kept = len(parts) - len(line.title.tail.split())
    at = line.span.start
    for part in parts[:kept]:
        at = plan.text.index(part, at) + len(part)
    start = plan.text.index(parts[kept], at)
    return Span(start, line.span.end)


def _gap(plan: Plan, tail: Span) -> int:
    before = plan.text[: tail.start]
    return len(before) - len(before.rstrip(" \u00a0-–"))
