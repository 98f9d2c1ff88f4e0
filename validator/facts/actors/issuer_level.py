"""The level of the body that issues a plan, by its title in the head and that of the body above it."""

import re

from validator.facts.actors.levels import ISSUERS, Level
from validator.facts.header.header import Header
from validator.parser.patterns import fold

# Below a ministry or a department, but not of its rank.
_OWN_STANDING = re.compile(
    r"TRUONG (?!CHINH TRI)|BENH VIEN|HOC VIEN|VIEN (?!KIEM SAT)|TRUNG TAM (?!.*CHINH TRI)|(?:TONG )?CONG TY|NHA XUAT BAN|BAO\b"
    r"|(?:SU|LU|TRUNG|TIEU) DOAN|DAI DOI|CHI NHANH|(?:THUE|BAO HIEM XA HOI|BHXH) CO SO|HAI QUAN CUA KHAU"
    r"|CHI CUC (?:THUE|HAI QUAN|THONG KE|THI HANH AN)|(?:PHONG )?THI HANH AN DAN SU KHU VUC"
)
# Organs of a commune's committee, also where the head names the đảng bộ above them.
_ORGANS = re.compile(r"UY BAN KIEM TRA|BAN (?:XAY DUNG DANG|TUYEN GIAO|TO CHUC|DAN VAN|CHAP HANH|THUONG VU)|VAN PHONG")
_BASE_PARTY = re.compile(r"DANG BO (?:XA|PHUONG|THI TRAN|DAC KHU)\b")


def level_of_issuer(header: Header, text: str) -> Level | None:
    """The level of the body that issues the plan, None where its name does not tell."""
    if not header.bodies:
        return None
    titles = [fold(" ".join(text[part.start : part.end] for part in body)) for body in header.bodies]
    if titles[-1].startswith("THANH UY"):
        return Level.UPPER if len(titles) > 1 and not titles[-2].startswith("DANG BO THANH PHO") else Level.PROVINCE
    if titles[-1].startswith("CHI BO"):
        return _of_cell(titles)
    if (level := _told_by(titles[-1])) is not None:
        return level
    if len(titles) > 1 and _ORGANS.match(titles[-1]) and _BASE_PARTY.match(titles[-2]):
        return Level.BASE
    if len(titles) > 1 and not _OWN_STANDING.match(titles[-1]):
        return _by_superior(titles[-2])
    return None


def _of_cell(titles: list[str]) -> Level | None:
    """A chi bộ under the committee of a commune or a school is a cell; under Khối or a district it is a base body."""
    superior = titles[-2] if len(titles) > 1 else ""
    if re.search(r"KHOI|HUYEN|QUAN|THI XA|TINH|THANH PHO", superior):
        return Level.BASE
    return Level.CELL if superior else None


def _by_superior(superior: str) -> Level | None:
    """An advisory body stands on the level of its committee; a committee of a district or province town above base."""
    return None if superior.startswith("DANG BO") else _told_by(superior)


def _told_by(title: str) -> Level | None:
    """The level that the words of a title tell."""
    return next((level for level, pattern in ISSUERS if pattern.search(title)), None)
