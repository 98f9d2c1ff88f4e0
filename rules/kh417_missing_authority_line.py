"""Thiếu dòng quyền hạn.

Bí thư, phó bí thư ký văn bản của cấp ủy, chi bộ phải có dòng T/M; cấp phó ở cơ quan nhà nước ký thay cấp trưởng phải có dòng
KT., kể cả khi được giao phụ trách; tên tập thể đứng trên chức vụ phải có T/M (TM.) phía trước. Hãy bổ sung dòng quyền hạn,
hoặc kiểm tra lại bản sao.
"""

import re
from collections.abc import Iterator

from validator.api import (
    PARTY_ONLY,
    STATE_ONLY,
    Bad,
    Finding,
    Held,
    Options,
    Organ,
    Plan,
    Severity,
    Signature,
    Span,
    Text,
    folded,
    head_posts,
    organ,
    rule,
    spelt,
)

_BODIES = PARTY_ONLY | STATE_ONLY | {Organ.STANDING, Organ.EXECUTIVE}
_COLLECTIVES = frozenset(
    {Organ.PEOPLES_COMMITTEE, Organ.PEOPLES_COUNCIL, Organ.STANDING, Organ.EXECUTIVE, Organ.FRONT_STANDING}
)
_SMALL = frozenset(
    {"TO TRUONG", "DOI TRUONG", "NHOM TRUONG", "TRUONG NHOM", "TRUONG KHOA", "TRUONG DOAN", "TRUONG BAN"}
)
# Deputies of these sign in place of their head in the Party's advisory bodies and schools; their offices do so as they like.
_PARTY_HEADS = frozenset({"TRUONG BAN", "CHANH VAN PHONG", "GIAM DOC"})
_ADVISORY = re.compile(r"BAN (?:TO CHUC|TUYEN GIAO|DAN VAN|NOI CHINH|XAY DUNG DANG)|TRUNG TAM")
_FREE = ("CONG TY", "TONG CONG TY", "TAP DOAN", "NGAN HANG")  # private bodies sign as their charter says


@rule(
    id="KH417",
    name="missing-authority-line",
    family="signer",
    severity=Severity.WARNING,
    message=Text(vi="trước “{title}” thiếu “{missing}”", en="“{missing}” is missing before “{title}”"),
    hint=Text(vi="ghi đủ quyền hạn ký: “{missing}”", en="write on whose behalf one signs: “{missing}”"),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Điều 13; Phụ lục I, phần II, mục 7",
        "*": "tập thể ban hành thì người ký ký thay mặt tập thể",
    },
    options=Options,
    good=(
        "Nơi nhận:\n- Các tổ;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nQuàng Thị Nọi\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M CHI BỘ\nBÍ THƯ\n\nQuàng Thị Nọi\n",
        "Nơi nhận:\n- Các tổ;\n- Lưu: VT.\n\nKT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\n\nQuàng Thị Nọi\n",
    ),
    bad=(
        Bad(
            "TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\n\nKẾ HOẠCH\nmở lớp\n\nI. NỘI DUNG\n- Mở lớp.\n\n⟦⟧PHÓ TRƯỞNG BAN\n\nLò Văn Pao\n",
            norm="hd36",
        ),
        Bad(
            "UBND XÃ NĂM CĂN\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n- Ra quân.\n\n⟦⟧ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLò Văn Pao\n",
            norm="nd30",
        ),
        Bad("Nơi nhận:\n- Các chi bộ,\n- Lưu Đảng ủy.\n\n⟦⟧BÍ THƯ\n\nQuàng Thị Nọi\n", norm="hd36"),
        Bad("Nơi nhận:\n- Các chi bộ,\n- Lưu Đảng ủy.\n\n⟦⟧BAN THƯỜNG VỤ\nBÍ THƯ\n\nQuàng Thị Nọi\n", norm="hd36"),
        Bad(
            "KẾ HOẠCH\ntrồng cây\n\nThực hiện Tết trồng cây, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nPhủ xanh.\n\n"
            "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n⟦⟧CHỦ TỊCH\n\nQuàng Thị Nọi\n"
        ),
        Bad(
            "KẾ HOẠCH\ntrồng cây\n\nThực hiện Tết trồng cây, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nPhủ xanh.\n\n"
            "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n⟦⟧KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nQuàng Thị Nọi\n"
        ),
        Bad("Nơi nhận:\n- Các tổ;\n- Lưu: VT.\n\n⟦⟧PHÓ HIỆU TRƯỞNG\n\nQuàng Thị Nọi\n", norm="nd30"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if len(plan.signatures) != 1 or plan.endorsements:
        return
    signature = plan.signatures[0]
    first = next((line for line in signature.held if line.title or line.body in _BODIES), None)
    if first is None or signature.posts or any(one.kind != "KT" for one in signature.authorities):
        return
    is_body = first.title is None and (not signature.authorities or first.span < signature.authorities[0].span)
    missing = (_missing(plan, first) if is_body or not signature.authorities else "") or _author(plan, first)
    if missing and not _is_of_another_body(plan, first) and not _is_told(plan, signature):
        top = signature.authorities[0].span if signature.authorities and not is_body else first.span
        # In copies the line may be lost, and some offices do without it.
        severity = Severity.NOTE if missing.startswith("K/T") else None
        yield Finding(Span(top.start, top.start), {"title": plan.quote(top), "missing": missing}, severity=severity)


def _is_told(plan: Plan, signature: Signature) -> bool:
    """A collective is deputised (KH405): that line stands in place of the missing one."""
    deputised = signature.of_kind("KT")
    return deputised is not None and ("party" in plan.norms or deputised.post is None)


def _is_of_another_body(plan: Plan, line: Held) -> bool:
    """The title itself is wrong for this issuer (KH420)."""
    posts = head_posts(plan.issuer_words)
    return bool(posts) and line.title is not None and line.title.post not in posts


def _author(plan: Plan, line: Held) -> str:
    """The opening says that a collective makes the plan, and its chairman signs as if alone."""
    author = plan.plain(plan.opening.author) if plan.opening else ""
    body = organ(author)
    if body not in _COLLECTIVES or line.title is None or line.title.post not in ("CHU TICH", "BI THU"):
        return ""
    return f"TM. {body.value.upper()}"


def _missing(plan: Plan, line: Held) -> str:
    """What should stand before a title or a body; "" for nothing."""
    party = "party" in plan.norms
    if line.title is None:
        return ("T/M" if party else "TM.") if line.body in _BODIES else ""
    if party:
        collective = line.title.post == "BI THU" or (
            line.title.post == "CHU NHIEM" and organ(plan.issuer_words) is Organ.INSPECTION
        )
        if collective or not line.title.is_deputy or line.title.post not in _PARTY_HEADS:
            return "T/M" if collective and not line.title.tail else ""
        return f"K/T {spelt(line.title.post)}" if _ADVISORY.match(folded(plan.issuer_words)) else ""
    if (
        "nd30" not in plan.norms
        or not line.title.is_deputy
        or line.title.post in _SMALL
        or folded(plan.issuer_words).startswith(_FREE)
    ):
        return ""
    return f"KT. {spelt(line.title.post)}"
