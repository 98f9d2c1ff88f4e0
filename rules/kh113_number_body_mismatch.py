"""Ký hiệu cơ quan không khớp với cơ quan ban hành.

Phần cuối của ký hiệu là chữ viết tắt của cơ quan ban hành: tỉnh ủy “TU”, huyện ủy “HU”, đảng ủy “ĐU”, chi bộ “CB”, ủy ban nhân dân
“UBND” … Ký hiệu của một loại cơ quan khác thường còn sót lại từ mẫu cũ. Chỉ báo khi cả ký hiệu và tên cơ quan đều thuộc loại có quy
định chắc chắn. Từ Hướng dẫn 05-HD/VPTW, mọi đảng ủy khác quân sự, công an, biên phòng đều dùng “ĐU”.
"""

import re
from collections.abc import Iterator

from validator.api import (
    PARTY_SEATS,
    Bad,
    Edit,
    Finding,
    Fix,
    Good,
    Options,
    Plan,
    Related,
    Severity,
    Text,
    folded,
    named_by,
    rule,
)

# Kind of issuer and its symbols; a body not listed may have any symbol of its own.
_SYMBOLS = {
    "central": ("TW", "QUTW"),
    "province committee": ("TU",),
    "city committee": ("TU", "ThU"),
    "district committee": ("HU",),
    "urban committee": ("QU",),
    "town committee": ("ThU",),
    "bloc": ("ĐUK",),
    "military committee": ("ĐUQS", "ĐUCA", "ĐUBP"),
    "committee": ("ĐU",),
    "cell": ("CB",),
    "people's committee": ("UBND",),
    "people's council": ("HĐND",),
}
# Advisory bodies put their letters in front of those of the committee above them.
_ADVISORY = {
    "BAN TO CHUC": "BTC", "BAN TUYEN GIAO": "BTG", "BAN TUYEN GIAO VA DAN VAN": "BTGDV", "BAN DAN VAN": "BDV",
    "BAN NOI CHINH": "BNC", "BAN XAY DUNG DANG": "BXDĐ", "VAN PHONG": "VP", "UY BAN KIEM TRA": "UBKT",
}  # fmt: skip
_KNOWN = frozenset(symbol for symbols in _SYMBOLS.values() for symbol in symbols)
# Departments whose letters are the same in every province, by a word of their name.
_DEPARTMENTS = {
    "SGDĐT": "GIAO DUC", "SGD&ĐT": "GIAO DUC", "SYT": "Y TE", "SNV": "NOI VU", "STC": "TAI CHINH", "SXD": "XAY DUNG", "SCT": "CONG THUONG",
    "STP": "TU PHAP", "SKHCN": "KHOA HOC", "SVHTTDL": "VAN HOA", "SNNMT": "NONG NGHIEP", "STNMT": "MOI TRUONG", "SGTVT": "GIAO THONG",
    "STTTT": "THONG TIN", "SKHĐT": "KE HOACH", "SLĐTBXH": "LAO DONG",
}  # fmt: skip
_NOT_THEIRS = ("school", "department", "division", "company", "agency", "ministry")
_STATE_KINDS = frozenset({*_NOT_THEIRS, "people's committee", "people's council"})
_NO_LETTER = re.compile(r"[^A-Z]")
_BASE = re.compile(r"\b(?:XA|PHUONG|DAC KHU)(?: |$)")
_COMMITTEE = re.compile(r"ĐU[A-ZĐ.-]{1,10}")


@rule(
    id="KH113",
    name="number-body-mismatch",
    family="header",
    severity=Severity.ERROR,
    message=Text(
        vi="ký hiệu “{found}” không phải của cơ quan ban hành ({issuer})",
        en="symbol “{found}” is not that of the issuing body ({issuer})",
    ),
    hint=Text(vi="dùng ký hiệu {right}", en="use {right}"),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.1.2.b",
        "party": "ký hiệu là chữ viết tắt của cơ quan ban hành",
        "nd30": "Phụ lục I, phần II, mục 3",
    },
    options=Options,
    good=(
        "TỈNH ỦY CÀ MAU\nSố 31-KH/BTCTU\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/BTCTU\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
        "UBND TỈNH AN GIANG\nSỞ Y TẾ\nTRUNG TÂM PHÁP Y\nSố: 31/KH-SYT\n\nKẾ HOẠCH\nTập huấn\n",
        "UBND TỈNH AN GIANG\nSỞ GD&ĐT\nSố: 31/KH-SGDĐT\n\nKẾ HOẠCH\nTập huấn\n",
        "UBND TỈNH AN GIANG\nSỞ LĐ-TB VÀ XH\nSố: 31/KH-SLĐTBXH\n\nKẾ HOẠCH\nTập huấn\n",
        "UBND TỈNH AN GIANG\nSỞ YTẾ\nSố: 31/KH-SYT\n\nKẾ HOẠCH\nTập huấn\n",
        "UBND TỈNH AN GIANG\nSỞ Y TẾ\nSố: 31/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng mở rộng\n",
        "ĐẢNG BỘ CÔNG AN TỈNH CÀ MAU\nĐẢNG ỦY CÔNG AN XÃ NĂM CĂN\nSố 31-KH/ĐU\n\nKẾ HOẠCH\nhội thi\n",
        Good("ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG ỦY QUÂN SỰ TỈNH\nSố 31-KH/ĐUQS\n\nKẾ HOẠCH\nhuấn luyện\n", norm="hd05"),
    ),
    bad=(
        Bad(
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\nSố 31-KH/⟦BTCTU⟧\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\nSố 31-KH/HU\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
        ),
        Bad(
            "TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/⟦TU⟧\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
            "TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/BTCTU\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
        ),
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/⟦ĐU⟧\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\nSố 45-KH/⟦TU⟧\n\nKẾ HOẠCH\nkiểm tra\n",
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\nSố 45-KH/HU\n\nKẾ HOẠCH\nkiểm tra\n",
        ),
        Bad("UBND TỈNH LÀO CAI\nCÔNG AN TỈNH\nSố: 12/KH-⟦SYT⟧\n\nKẾ HOẠCH\nRa quân\n"),
        Bad("SƯ ĐOÀN 5\nTRUNG ĐOÀN 271\nSố: 12/KH-⟦UBND⟧\n\nKẾ HOẠCH\nHuấn luyện\n"),
        Bad("UBND XÃ BA VÌ\nTRƯỜNG TIỂU HỌC BA VÌ\nSố: 12/KH-⟦UBND⟧\n\nKẾ HOẠCH\nNgày hội đọc sách\n"),
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nĐẢNG ỦY CÔNG TY CHÈ\nSố 12-KH/⟦ĐUCT⟧\n\nKẾ HOẠCH\nhọc tập\n",
            "ĐẢNG BỘ XÃ BA VÌ\nĐẢNG ỦY CÔNG TY CHÈ\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nhọc tập\n",
            norm="hd05",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    if head.number is None or head.issuer is None or not head.number.body_symbol:
        return
    found, issuer = head.number.body_symbol, plan.quote(head.issuer)
    letters = _ADVISORY.get(folded(plan.issuer_words), "") if head.superior else ""
    right = _SYMBOLS.get(head.body_kinds[-2] if letters else head.issuer_kind, ())
    right = tuple(f"{letters}{one}" for one in right)
    if found in right or " - " in issuer:
        return
    now = plan.profile.id == "hd05"
    words = folded(" ".join(plan.quote(line) for body in head.bodies for line in body))
    if (name := _DEPARTMENTS.get(found)) and head.issuer_kind in _STATE_KINDS:
        if _is_department(words, found, name):
            return
        severity: Severity | None = Severity.WARNING
    elif head.issuer_kind in _NOT_THEIRS:
        severity = Severity.WARNING if found in ("UBND", "HĐND") else None
        if severity is None:
            return
    elif right and (found in _KNOWN or (_is_advisory(found) and not found.endswith(right))):
        if found == "ĐU" and _BASE.search(folded(issuer)):
            return  # of a commune's police or soldiers: a base committee like any other
        severity = _weaker(head.issuer_kind, found, now=now)
    elif now and head.issuer_kind == "committee" and _COMMITTEE.fullmatch(found):
        severity = Severity.WARNING
    else:
        return
    values = {
        "found": found,
        "issuer": plan.plain(head.issuer),
        "right": Text(
            vi=" hoặc ".join(f"“{one}”" for one in right) or "viết tắt tên cơ quan ban hành",
            en=" or ".join(f"“{one}”" for one in right) or "the initials of the issuing body",
        ),
    }
    fix = Fix((Edit(head.number.body_span, right[0]),), safe=False) if len(right) == 1 else None
    related = (Related(head.issuer, Text(vi="cơ quan ban hành", en="the issuing body")),)
    yield Finding(head.number.body_span, values, fix, related, severity)


def _is_advisory(symbol: str) -> bool:
    """BTCTU, UBKTHU: of a body beside a Party committee."""
    body = named_by(symbol)
    return body is not None and bool(body.organ) and body.seat in PARTY_SEATS


def _weaker(kind: str, found: str, *, now: bool) -> Severity | None:
    """The older guidance is read at second hand on the committees' own letters."""
    if not now and {kind, found} & {"bloc", "military committee", "ĐUK"} and found.startswith("ĐU"):
        return Severity.NOTE
    return None


def _is_department(words: str, symbol: str, name: str) -> bool:
    """Does a folded head name a department, in full or by letters ("SO GD&DT", "SO LD-TB VA XH")?"""
    letters = folded(symbol)[1:].replace("&", "")
    short = _NO_LETTER.sub("", re.sub(r"\bVA\b", "", words))
    return name.replace(" ", "") in short or re.search(rf"SO{letters}", short) is not None
