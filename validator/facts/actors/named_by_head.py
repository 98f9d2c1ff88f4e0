"""What the head of a plan tells of the levels of the bodies it names: the issuer itself, a Thành ủy under a province."""

import re
from collections.abc import Iterable, Iterator

from validator.facts.actors.actors import Actor, normalised
from validator.facts.actors.levels import CENTRAL_CITIES, Level
from validator.facts.header.header import Header
from validator.parser.patterns import fold

_OF_A_PROVINCE = re.compile(r"\bTINH\b")
_CITY = re.compile(r"(?:^|\s)thành ủy$")
# Issuers to whom "thành phố" alone is a city under the centre: that city, and its urban districts.
_OF_A_CENTRAL_CITY = re.compile(
    rf"\b(?:{'|'.join(map(fold, CENTRAL_CITIES))})$|(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|DANG BO) QUAN\b|^QUAN UY\b"
)
_OF_MEMBERS, _COMMITTEE = "đảng bộ", "đảng ủy"
_OF_THE_CITY = re.compile(r"\sthành phố$")


def with_head(found: Iterable[Actor], header: Header, text: str, level: Level | None) -> Iterator[Actor]:
    """The bodies, those the head knows better with their level; `level` is the issuer's.

    A body that is named as the issuer is the issuer, and so are its organs. Where a province issues, a Thành ủy is that of
    one of its towns; where a city under the centre or a body below it does, "thành phố" is that city.
    """
    titles = [" ".join(text[part.start : part.end] for part in body) for body in header.bodies]
    issuer = normalised(titles[-1]) if titles else ""
    of_central_city = any(_OF_A_CENTRAL_CITY.search(fold(title)) for title in titles)
    under_province = level is Level.PROVINCE and any(_OF_A_PROVINCE.search(fold(title)) for title in titles)
    for one in found:
        if one.level is None and _is_of(one.name, issuer):
            yield Actor(one.span, one.name, level)
        elif under_province and one.level is Level.PROVINCE and _CITY.search(one.name):
            yield Actor(one.span, one.name, Level.UPPER)
        elif of_central_city and one.level in (None, Level.UPPER) and _OF_THE_CITY.search(one.name):
            yield Actor(one.span, one.name, Level.PROVINCE)
        else:
            yield one


def _is_of(name: str, issuer: str) -> bool:
    """The issuer, its đảng bộ, an organ of it: "ủy ban kiểm tra đảng ủy công an tỉnh" of "đảng ủy công an tỉnh"."""
    whole = name.replace(_OF_MEMBERS, _COMMITTEE)
    return bool(issuer) and (whole == issuer or (issuer.startswith(_COMMITTEE) and whole.endswith(f" {issuer}")))
