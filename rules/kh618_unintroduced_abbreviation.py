"""Chữ viết tắt chưa được giải thích.

Chữ viết tắt không phổ biến được ghi đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc. Danh sách chữ quen dùng có thể bổ sung
trong cấu hình.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from validator.api import (
    LOWER,
    MAIN_TEXT,
    UPPER,
    Bad,
    Finding,
    Good,
    Kind,
    Options,
    Paragraph,
    Plan,
    Severity,
    Span,
    Text,
    folded,
    rule,
)

_SHORT = re.compile(r"[A-ZĐ](?<![\w/&.-].)[A-ZĐ]{1,7}(?![\w/&-]|\.\w)")
_IN_BRACKETS = re.compile(r"\(([A-ZĐ]{2,8}(?:[ ,&-]{1,3}[A-ZĐ]{2,8}){0,2})\)")
# "Tổ AMS (Antimicrobial Stewardship)": what it stands for behind it, in whatever language.
_SPELT_BEHIND = re.compile(r"([A-ZĐ]{2,8}) \(([^\W\d_][^()\n]{5,100})\)")
# Of weapons, seeds and fertilisers it is the name: "súng AK", "phân NPK", "giống OM"; so it is with the number of a
# make behind it: "hệ thống VITEK 2 Compact".
_MAKES = re.compile(
    r"(?:chiếc|[Ss]úng|[Pp]hân|[Gg]iống(?: lúa| ngô)?|[Cc]ảm biến|[Cc]hip|[Xx]e) ([A-ZĐ]{2,8})(?![\w/&-])"
    r"|(?:[Mm]áy|[Hh]ệ thống|[Tt]hiết bị|[Pp]hần mềm|[Bb]ộ kit) ([A-ZĐ]{2,8}) \d"
)
# Titles in front of a name: "HT. Thích Thiện Tâm".
_BEFORE_NAME = re.compile(
    rf"(?:HT|ĐĐ|NT|NS|SC|LM|NSND|NGND|TTND|NNND|CK|BSCK|NCS|HLV)\. [{UPPER}][{LOWER}]{{0,6}} [{UPPER}][{LOWER}]"
)
_ROMAN = re.compile(r"[IVXLC]+$")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 2  # uses of an abbreviation whose long form is not in the text


@dataclass(frozen=True)
class Common(Options):
    """Abbreviations that need no introduction; `extra` are the office's own."""

    known: tuple[str, ...] = (
        "UBND", "HĐND", "MTTQ", "UBMTTQ", "TW", "TP", "TX", "TT", "QH", "NĐ", "QĐ", "CT", "KH", "BC", "CV", "HD", "TB", "NQ",
        "THPT", "THCS", "TH", "GDĐT", "CBCC", "CNTT", "KT", "XH", "QP", "AN", "TNCS", "TNHH", "MTV", "CP", "HTX", "BHXH", "BHYT",
        "PCCC", "ATGT", "ANTT", "VPCP", "GDP", "GRDP", "USD", "VND", "WTO", "ASEAN", "FDI", "ODA", "OCOP", "PCI", "ISO", "PDF",
        "QR", "AI", "IU", "STEM", "COVID", "HIV", "AIDS", "SMS", "USB", "LED", "CD", "VIP", "VN", "CMND", "CCCD", "VT", "PV", "STT", "ĐT", "CHQS",
        "GS", "PGS", "TS", "TSKH", "BS", "DS", "KS", "CN", "LS", "MW", "GW", "KW", "KWH", "KV", "KVA", "MVA", "MB", "GB", "HP", "BTU", "MHZ",
    )  # fmt: skip
    extra: tuple[str, ...] = ()


@rule(
    id="KH618",
    name="unintroduced-abbreviation",
    family="style",
    severity=Severity.NOTE,
    message=Text(vi="chữ viết tắt “{short}” chưa được giải thích", en="“{short}” is never introduced"),
    hint=Text(
        vi="ghi đầy đủ ở lần đầu, kèm “({short})”, hoặc viết đủ ở mọi chỗ",
        en="write it in full first, with “({short})”, or in full throughout",
    ),
    basis={"hd05": "mục 6.1.3", "*": "chữ viết tắt được giải thích ở lần dùng đầu"},
    options=Common,
    good=(
        "KẾ HOẠCH\nkiểm tra\n\nII. NỘI DUNG\n- Ủy ban Kiểm tra (UBKT) chủ trì; UBKT báo cáo.\n- UBND xã; Nghị quyết số 05-NQ/ĐUK, mục III.\n",
        "KẾ HOẠCH\nđánh giá\n\nII. NỘI DUNG\n- Bộ chỉ số chuyển đổi số (gọi tắt là Chỉ số CĐS).\n- Các sở tự chấm Chỉ số CĐS.\n",
        "KẾ HOẠCH\nđiều trị\n\nII. NỘI DUNG\n- Tổ AMS (Antimicrobial Stewardship) duyệt đơn; Tổ AMS báo cáo.\n- Máy VITEK 2 và thẻ VITEK.\n"
        "- Súng AK, đạn AK; 05 chiếc CAT 390, xe CAT; công suất 12 MW, 15 MW; GS. Trần Bá Long, HT. Thích Tâm Đức, HT. Thích Tâm An.\n"
        "- Đề án BV (xếp\n- hạng).\n",
        Good("KẾ HOẠCH\nđầu tư\n\nII. NỘI DUNG\n- Ban QLDA chủ trì, Ban QLDA báo cáo.\n", options={"extra": ("QLDA",)}),
    ),
    bad=(
        Bad("KẾ HOẠCH\nkiểm tra\n\nII. NỘI DUNG\n- Ủy ban Kiểm tra Đảng ủy theo dõi.\n- ⟦UBKT⟧ Đảng ủy tổng hợp.\n"),
        Bad("KẾ HOẠCH\ncông tác\n\nII. NỘI DUNG\n- Sở bàn giao ⟦GPMB⟧ trong quý I.\n- Hoàn thành GPMB trong quý II.\n"),
    ),
)
def check(plan: Plan, options: Common) -> Iterator[Finding]:
    if plan.header.type_span is None:
        return  # the beginning may be missing, and with it the introduction
    known = {*options.known, *options.extra, *(word for one in plan.abbreviations for word in one.short.split())}
    for found in plan.written.find(
        _IN_BRACKETS
    ):  # "khám bệnh, chữa bệnh (KCB)", "phổ cập giáo dục, xóa mù chữ (PCGD XMC)"
        known.update(found[1].replace(",", " ").replace("&", " ").replace("-", " ").split())
    uses: dict[str, list[Span]] = {}
    for found in plan.prose.find(_SHORT):
        if found[0] in known or _ROMAN.match(found[0]) or found.paragraph.place not in MAIN_TEXT:
            continue
        if not _is_capitals(found.paragraph) and not _BEFORE_NAME.match(found[0] + found.after()[:20]):
            uses.setdefault(found[0], []).append(found.span())
    if not uses:
        return
    explained = {found[1] for found in plan.written.find(_SPELT_BEHIND) if _stands_for(found[1], found[2])}
    explained |= {found[1] or found[2] for found in plan.written.find(_MAKES)}
    initials = "\n".join(_initials(one) for one in plan.paragraphs if one.kind is not Kind.TABLE)
    for short, spans in uses.items():
        if short in explained:
            continue
        spelt_out = len(short) >= 3 and re.search(_as_initials(short), initials) is not None
        if spelt_out or len(spans) >= _FEWEST:
            yield Finding(spans[0], {"short": short})


def _is_capitals(one: Paragraph) -> bool:
    """A line in capitals, or nearly: its words are no abbreviations."""
    letters = [char for char in one.plain if char.isalpha()]
    return sum(map(str.isupper, letters)) * 2 > len(letters)


def _initials(one: Paragraph) -> str:
    """The first letters of the words, small where the word is; words of capitals only are left out."""
    return "".join(
        (letter if word[0].isupper() else letter.lower())
        for word in _WORD.findall(one.plain)
        if len(word) == 1 or not word.isupper()
        for letter in folded(word[0])
    )


def _stands_for(short: str, words: str) -> bool:
    """Are the letters of an abbreviation in the words in their order, and each word begun by one of them?"""
    letters, left = folded(short), iter(folded(words))
    begins = all(folded(word[0]) in letters for word in _WORD.findall(words))
    return begins and folded(words[0]) == letters[0] and all(letter in left for letter in letters)


def _as_initials(short: str) -> str:
    """The letters of an abbreviation as initials: the first word has a capital."""
    letters = folded(short)
    return letters[0] + "".join(f"[{letter}{letter.lower()}]" for letter in letters[1:])
