"""Bodies that a paper is signed for, by kind: what stands behind T/M, in the head and in the opening sentence.

It tells boards of one committee apart (ban thường vụ, ban chấp hành), which are one kind of issuer, and knows no body that
signs in its own name (a department, a school). The other tables of bodies: docs/architecture.md.
"""

import re
from enum import StrEnum
from functools import lru_cache

from validator.parser.patterns import fold


class Organ(StrEnum):
    """A kind of body, as far as it decides who signs and under which norm."""

    STANDING = "ban thường vụ"
    EXECUTIVE = "ban chấp hành"
    PROVINCE = "tỉnh ủy"
    CITY = "thành ủy"
    DISTRICT = "huyện ủy"
    URBAN = "quận ủy"
    TOWN = "thị ủy"
    COMMITTEE = "đảng ủy"
    CELL = "chi bộ"
    INSPECTION = "ủy ban kiểm tra"
    SECRETARIAT = "ban bí thư"
    POLITBURO = "bộ chính trị"
    PEOPLES_COMMITTEE = "ủy ban nhân dân"
    PEOPLES_COUNCIL = "hội đồng nhân dân"
    FRONT = "ủy ban Mặt trận Tổ quốc"
    FRONT_STANDING = "ban thường trực"
    PRESIDIUM = "đoàn chủ tịch"
    COUNCIL = "hội đồng"
    BOARD = "ban chỉ đạo"  # boards, teams and delegations set up for one task
    OTHER = ""


_ORGANS = (
    (Organ.STANDING, r"BAN THUONG VU|BTV|THUONG VU"),
    (Organ.EXECUTIVE, r"BAN CHAP HANH|BCH"),
    (Organ.PROVINCE, r"TINH UY"),
    (Organ.CITY, r"THANH UY"),
    (Organ.DISTRICT, r"HUYEN UY"),
    (Organ.URBAN, r"QUAN UY"),
    (Organ.TOWN, r"THI UY"),
    (Organ.COMMITTEE, r"DANG UY"),
    (Organ.CELL, r"CHI BO|CHI UY"),
    (Organ.INSPECTION, r"UY BAN KIEM TRA|UBKT"),
    (Organ.SECRETARIAT, r"BAN BI THU"),
    (Organ.POLITBURO, r"BO CHINH TRI"),
    (Organ.PEOPLES_COMMITTEE, r"UY BAN NHAN DAN|UBND"),
    (Organ.PEOPLES_COUNCIL, r"(?:THUONG TRUC )?(?:HOI DONG NHAN DAN|HDND)"),
    (Organ.FRONT, r"UY BAN MAT TRAN|UBMTTQ|UY BAN MTTQ|MAT TRAN TO QUOC"),
    (Organ.FRONT_STANDING, r"BAN THUONG TRUC"),
    (Organ.PRESIDIUM, r"DOAN CHU TICH"),
    (Organ.COUNCIL, r"HOI DONG(?! (?:SU PHAM|GIAO VIEN|GIAO DUC|NHA TRUONG))|HDQT|HDTV"),
    (Organ.BOARD, r"BAN CHI DAO|BCD|BAN TO CHUC (?:HOI|CUOC|GIAI|LE)|TIEU BAN|DOAN (?:KIEM TRA|GIAM SAT|THANH TRA|CONG TAC)"
                  r"|TO (?:CONG TAC|GIUP VIEC|KIEM TRA|GIAM SAT)|BAN VAN DONG|BAN QUAN LY|BAN DAI DIEN"),
)  # fmt: skip
_PATTERN = re.compile("|".join(f"(?P<k{at}>{pattern})(?![A-Z])" for at, (_, pattern) in enumerate(_ORGANS)))

PARTY_COMMITTEES = frozenset(
    {Organ.PROVINCE, Organ.CITY, Organ.DISTRICT, Organ.URBAN, Organ.TOWN, Organ.COMMITTEE, Organ.CELL}
)
# Only the Party has these, whatever the separator of the prefix.
PARTY_ONLY = PARTY_COMMITTEES | {Organ.INSPECTION, Organ.POLITBURO}
STATE_ONLY = frozenset({Organ.PEOPLES_COMMITTEE, Organ.PEOPLES_COUNCIL})
MASS_ONLY = frozenset({Organ.FRONT, Organ.FRONT_STANDING, Organ.PRESIDIUM})
PARTY_OR_MASS = frozenset({Organ.STANDING, Organ.EXECUTIVE})
MASS_ORGANS = PARTY_OR_MASS | MASS_ONLY


@lru_cache(maxsize=1024)
def organ(words: str) -> Organ:
    """The kind of body that some words open with; OTHER for one that is not known."""
    match = _PATTERN.match(fold(words))
    return _ORGANS[int((match.lastgroup or "k0")[1:])][0] if match else Organ.OTHER


def organ_tail(words: str) -> str:
    """What stands behind the kind of body, folded: "UBND XÃ TAM HỢP" gives "XA TAM HOP"."""
    folded = fold(words)
    match = _PATTERN.match(folded)
    return folded[match.end() :].strip() if match else folded
