"""Provinces and cities on their level: their names, those that were merged in 2025, and where a text names them."""

import re

from validator.facts.header.places import bare_name
from validator.parser.patterns import fold

# The provinces of today, each with those that have been one with it since 01/7/2025: a body of one may sit in what was another.
_TODAY = (
    "An Giang, Kiên Giang; Bắc Ninh, Bắc Giang; Cà Mau, Bạc Liêu; Cao Bằng; Cần Thơ, Sóc Trăng, Hậu Giang; Đà Nẵng, Quảng Nam;"
    " Đắk Lắk, Phú Yên; Điện Biên; Đồng Nai, Bình Phước; Đồng Tháp, Tiền Giang; Gia Lai, Bình Định; Hà Nội; Hà Tĩnh;"
    " Hải Phòng, Hải Dương; Hồ Chí Minh, Bình Dương, Bà Rịa - Vũng Tàu; Huế, Thừa Thiên Huế; Hưng Yên, Thái Bình;"
    " Khánh Hòa, Ninh Thuận; Lai Châu; Lạng Sơn; Lào Cai, Yên Bái; Lâm Đồng, Đắk Nông, Bình Thuận; Nghệ An;"
    " Ninh Bình, Hà Nam, Nam Định; Phú Thọ, Vĩnh Phúc, Hòa Bình; Quảng Ngãi, Kon Tum; Quảng Ninh; Quảng Trị, Quảng Bình; Sơn La;"
    " Tây Ninh, Long An; Thái Nguyên, Bắc Kạn; Thanh Hóa; Tuyên Quang, Hà Giang; Vĩnh Long, Bến Tre, Trà Vinh"
)
_PROVINCES = tuple(tuple(group.split(", ")) for group in _TODAY.split("; "))
FORMER_PROVINCES = tuple(name for group in _PROVINCES for name in group[1:])
_GROUPS = tuple(frozenset(map(fold, group)) for group in _PROVINCES)
_FOLDED = frozenset[str]().union(*_GROUPS)
_IN_TEXT = re.compile(r"(?:tỉnh|thành phố|Tỉnh ủy|Thành ủy) (?=[A-ZĐÀ-Ỹ])")


def province(words: str) -> str:
    """The folded name of the province or city that some words are ("tỉnh Gia Lai", "TP. Hồ Chí Minh"), else ""."""
    name = bare_name(words)
    return name if name in _FOLDED else ""


def one_province(one: str, other: str) -> bool:
    """Are two folded names those of one province, or of provinces that have been merged?"""
    return one == other or any({one, other} <= group for group in _GROUPS)


def provinces_named(text: str) -> frozenset[str]:
    """The folded names of the provinces that a text names as such: "tỉnh Gia Lai", "Thành ủy Huế"."""
    found = set()
    for match in _IN_TEXT.finditer(text):
        words = fold(text[match.end() : match.end() + 24]).replace(",", " ").split(" ")
        found |= {name for count in (1, 2, 3, 5) if (name := " ".join(words[:count]).rstrip(".;:)")) in _FOLDED}
    return frozenset(found)


def province_at_end(words: str) -> str:
    """The folded province that a body's name ends in ("SỞ Y TẾ GIA LAI"), else ""."""
    last = fold(words).split(" ")
    return next((name for count in (3, 2) if (name := " ".join(last[-count:])) in _FOLDED), "")
