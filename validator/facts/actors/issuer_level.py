"""The level of the body that issues a plan, by its title in the head and that of the body above it."""

import re

from validator.facts.actors.levels import CENTRAL_CITIES, Level
from validator.facts.header.header import Header
from validator.parser.patterns import fold

_BOARDS = "BAN CHAP HANH|BAN THUONG VU|BAN THUONG TRUC|BCH|BTV"
_MASS = (
    rf"^(?:{_BOARDS}|(?:(?:{_BOARDS}) )?(?:(?:UY BAN )?(?:MAT TRAN TO QUOC|MTTQ)|UBMTTQ|HOI (?:LIEN HIEP PHU NU|LHPN|NONG DAN"
    r"|CUU CHIEN BINH|CCB)|DOAN TNCS HO CHI MINH|LIEN DOAN LAO DONG|LDLD)(?: VIET NAM)?"
    r"|VIEN KIEM SAT NHAN DAN|VKSND|TOA AN NHAN DAN|TAND|CONG AN|(?:BAN|BO) CHI HUY QUAN SU|HOI DONG NHAN DAN"
    r"|(?:UY )?BAN BAU CU|BAN CHI HUY PHONG THU DAN SU|TRUNG TAM (?:CUNG UNG DICH VU|PHUC VU HANH CHINH) CONG)"
)
_CENTRAL = "|".join(map(fold, CENTRAL_CITIES))
# What tells the level in titles in capitals, folded; the first that fits.
_ISSUERS: list[tuple[Level, re.Pattern[str]]] = [
    (Level.UPPER, re.compile(r"DANG UY (?:KHOI|CAC CO QUAN|UY BAN NHAN DAN|UBND|(?:CONG AN|QUAN SU|BO DOI BIEN PHONG) TINH)"
                            r"|CONG DOAN (?:NGANH|VIEN CHUC)\b(?! VIET NAM)"
                            r"|CONG DOAN (?:CAC )?(?:KHU CONG NGHIEP|KCN|KHU CONG NGHE CAO|KHU KINH TE|KKT)\b"
                            r"|HUYEN UY|QUAN UY|THI UY|(?:UY BAN NHAN DAN|UBND) ?(?:HUYEN|QUAN|THI XA)|HUYEN DOAN|DOAN (?:HUYEN|QUAN|THI XA)\b"
                            r"|(?:VIEN KIEM SAT NHAN DAN|VKSND|TOA AN NHAN DAN|TAND) KHU VUC\b")),
    (Level.BASE, re.compile(r"(?:DANG UY|UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN) (?:XA|PHUONG|THI TRAN|DAC KHU)"
    r"|TRUONG (?:MAM NON|MAU GIAO|MN\b|MG\b|PTDTBT|PTDTNT"
                            r"|TIEU HOC|TH|THCS|THPT|TRUNG HOC)|DANG UY CO SO|CHI BO|XA DOAN|DOAN (?:XA|PHUONG|THI TRAN|DAC KHU)\b")),
    (Level.PROVINCE, re.compile(r"TINH UY|(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN) ?TINH|^SO |TINH DOAN|DOAN TINH"
    r"|LAO DONG TINH"
                                r"|TO QUOC VIET NAM TINH")),
    (Level.PROVINCE, re.compile(rf"^(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|THANH UY) ?(?:THANH PHO |TP ?)?(?:{_CENTRAL})\b")),
    (Level.PROVINCE, re.compile(r"^(?:BO (?:CHI HUY QUAN SU|CHI HUY BO DOI BIEN PHONG|CHQS|CH BDBP)|LDLD) TINH\b")),
    (Level.PROVINCE, re.compile(
        r"^(?:(?:CUC )?(?:THUE|THONG KE|THI HANH AN DAN SU|HAI QUAN)|THANH TRA|BAO HIEM XA HOI|BHXH|KHO BAC NHA NUOC) TINH\b"
    )),
    (Level.CENTRAL, re.compile(r"^BO (?!CHI HUY|CHQS|CH BDBP|TU LENH)|TRUNG UONG|CHINH PHU|TONG LIEN DOAN")),
    # mass organisations, their standing boards, courts and the like, by the unit behind the name
    (Level.BASE, re.compile(rf"{_MASS} (?:XA|PHUONG|THI TRAN|DAC KHU)\b")),
    (Level.UPPER, re.compile(rf"{_MASS} (?:HUYEN|QUAN|THI XA)\b")),
    (Level.PROVINCE, re.compile(rf"{_MASS} TINH\b")),
]  # fmt: skip
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
    return next((level for level, pattern in _ISSUERS if pattern.search(title)), None)
