"""Issuing bodies and who signs for them: the post of their head, and bodies that an authority line cannot name."""

import re

from validator.facts.closing.organs import PARTY_COMMITTEES, STATE_ONLY, Organ, organ, organ_tail
from validator.facts.header.bodies import kind as kind_of
from validator.facts.header.bodies import system
from validator.parser.patterns import fold

# The first that matches decides. Only bodies whose head has one title all over the country.
_HEADS: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = tuple(
    (re.compile(rf"(?:{pattern})(?![A-Z])"), frozenset(posts))
    for pattern, posts in (
        (r"SO(?! CHI HUY)", {"GIAM DOC"}),
        (r"TRUONG (?:MAM NON|MAU GIAO|MN|TIEU HOC|TH|THCS|THPT|TRUNG HOC|PTDT|PHO THONG|DAI HOC|CAO DANG|TRUNG CAP"
         r"|CHINH TRI)", {"HIEU TRUONG"}),
        (r"PHONG (?:GIAO DUC|GD|NOI VU|VAN HOA|TAI CHINH|Y TE|TU PHAP|KINH TE|LAO DONG|TAI NGUYEN|NONG NGHIEP|DAN TOC"
         r"|QUAN LY DO THI)", {"TRUONG PHONG"}),
        (r"BENH VIEN|BAO HIEM XA HOI|KHO BAC|HOC VIEN|TRUNG TAM Y TE", {"GIAM DOC", "TONG GIAM DOC"}),
        (r"TONG CUC", {"TONG CUC TRUONG"}),
        (r"CHI CUC", {"CHI CUC TRUONG"}),
        (r"CUC", {"CUC TRUONG"}),
        (r"BO (?:CONG AN|QUOC PHONG|NGOAI GIAO|NOI VU|TU PHAP|TAI CHINH|CONG THUONG|XAY DUNG|GIAO|NONG|TAI NGUYEN|Y TE"
         r"|KHOA HOC|THONG TIN|VAN HOA|LAO DONG|KE HOACH|DAN TOC)", {"BO TRUONG"}),
        (r"TOA AN", {"CHANH AN"}),
        (r"VIEN KIEM SAT", {"VIEN TRUONG"}),
        (r"THANH TRA (?:TINH|THANH PHO|HUYEN|SO|BO)", {"CHANH THANH TRA"}),
        (r"VAN PHONG (?:DANG UY|TINH UY|THANH UY|HUYEN UY|QUAN UY|UY BAN|UBND|HDND|HOI DONG|DOAN)", {"CHANH VAN PHONG"}),
        (r"BAN (?:TO CHUC|TUYEN GIAO|DAN VAN|NOI CHINH|XAY DUNG DANG)", {"TRUONG BAN"}),
        (r"BO CHI HUY", {"CHI HUY TRUONG", "CHINH UY"}),
        (r"CONG AN TINH", {"GIAM DOC"}),
        (r"CONG AN (?:HUYEN|THI XA|XA|PHUONG|THI TRAN|DAC KHU)", {"TRUONG CONG AN"}),
        (r"TRUNG DOAN", {"TRUNG DOAN TRUONG", "CHINH UY"}),
        (r"LU DOAN", {"LU DOAN TRUONG", "CHINH UY"}),
        (r"SU DOAN", {"SU DOAN TRUONG", "CHINH UY"}),
        (r"TIEU DOAN", {"TIEU DOAN TRUONG", "CHINH TRI VIEN"}),
        (r"(?:TONG )?CONG TY|TAP DOAN|NGAN HANG", {"GIAM DOC", "TONG GIAM DOC", "CHU TICH"}),
    )
)  # fmt: skip
_UNIT = re.compile(r"(TINH|THANH PHO|TP|HUYEN|QUAN|THI XA|XA|PHUONG|THI TRAN|DAC KHU)\b")
_LED = PARTY_COMMITTEES | {Organ.STANDING, Organ.INSPECTION, Organ.PEOPLES_COMMITTEE, Organ.PEOPLES_COUNCIL}
_APART = (
    {Organ.PEOPLES_COMMITTEE, Organ.PEOPLES_COUNCIL},
    {Organ.INSPECTION, Organ.CELL},
)
# Boards set up for one task, and others beside them: a Ban Tổ chức does not sign as Ban Chỉ đạo.
_BOARDS = re.compile(
    r"BAN CHI DAO|BAN TO CHUC|TIEU BAN|BAN QUAN LY|BAN VAN DONG|BAN DAI DIEN|DOAN (?:KIEM TRA|GIAM SAT)"
)
_JOINT = re.compile(r" - (?=(?:SO|PHONG|UBND|UY BAN|BAN|TRUONG|CONG|HOI|DOAN) )")


def head_posts(issuer: str) -> frozenset[str]:
    """The folded posts of who may sign for an issuing body; empty where that is not certain (joint papers too)."""
    folded = fold(issuer)
    if _JOINT.search(folded):
        return frozenset()
    return next((posts for pattern, posts in _HEADS if pattern.match(folded)), frozenset())


def names_another(body: str, issuer: str) -> bool:
    """True where the body of an authority line cannot be the issuing body; both must be known."""
    kind, issuing = organ(body), organ(issuer)
    behind = organ_tail(body)
    if kind is issuing is Organ.BOARD:
        one, other = _BOARDS.match(fold(body)), _BOARDS.match(fold(issuer))
        return bool(one and other and one[0] != other[0])
    if kind not in _LED or not issuer:
        return False
    if issuing is Organ.OTHER:
        return bool(head_posts(issuer)) or (kind in STATE_ONLY and system([kind_of(fold(issuer))]) == "mass")
    if kind is Organ.STANDING:
        named = organ(behind)
        return issuing in (Organ.CELL, Organ.INSPECTION) or (
            named in PARTY_COMMITTEES and issuing in PARTY_COMMITTEES and named is not issuing
        )
    if kind in PARTY_COMMITTEES:
        return issuing is not kind and (issuing in PARTY_COMMITTEES or issuing is Organ.INSPECTION)
    if kind is Organ.PEOPLES_COMMITTEE and issuing is kind:
        return _units_differ(behind, organ_tail(issuer))
    return {kind, issuing} in _APART


def _units_differ(one: str, other: str) -> bool:
    """XÃ against HUYỆN; TP is THÀNH PHỐ."""
    units = [match[1].replace("THANH PHO", "TP") for words in (one, other) if (match := _UNIT.match(fold(words)))]
    return len(units) == 2 and units[0] != units[1]
