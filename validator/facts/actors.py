"""Bodies named in a text, normalised, each with its level where that can be told."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from validator.facts.header import Header
from validator.facts.levels import HEADS, ISSUERS, LEVEL_OF, NAMES, Level
from validator.parser.patterns import fold
from validator.source import Span

_LEADING = re.compile(r"^(?:các|mỗi|toàn thể|tất cả các|những)\s+", re.I)
_BLOC = re.compile(r"kh[ôồổ]i\b")
_BLOC_OF = re.compile(r"(khối) (?:các )?(?:cơ quan(?: và doanh nghiệp)?|doanh nghiệp)(?: tỉnh)?|(khối) tỉnh")
_SHORT = {
    "đuk": "đảng ủy khối", "btv": "ban thường vụ", "bch": "ban chấp hành", "vp": "văn phòng", "ubkt": "ủy ban kiểm tra",
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "lđlđ": "liên đoàn lao động",
}  # fmt: skip
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Actor:
    """A body at a place. `name` is normalised: `ĐUK` and `Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh` are one."""

    span: Span
    name: str
    level: Level | None


def actors(text: str, start: int, end: int, own: Level | None = None) -> Iterator[Actor]:
    """The bodies named between two offsets, in reading order.

    `own` is the issuer's level: bodies without a qualifier (Ban Thường vụ, Văn phòng) belong to the issuer.
    """
    at = start
    while head := HEADS.search(text, at, end):
        match = NAMES.match(text, head.start(), end)
        at = match.end() if match else head.end()
        if match is None:
            continue
        level = LEVEL_OF[match.lastgroup or ""]
        yield Actor(Span(match.start(), match.end()), normalised(match[0]), own if level is None else level)


def normalised(words: str) -> str:
    """The name of a body in small letters, abbreviations spelt out, without article and the bloc's long name."""
    name = " ".join(_LEADING.sub("", words).lower().split())
    name = _BLOC.sub("khối", name)
    name = _WORD.sub(lambda word: _SHORT.get(word[0], word[0]), name)
    return _BLOC_OF.sub(r"khối", name).strip()


def level_of_issuer(header: Header, text: str) -> Level | None:
    """The level of the body that issues the plan, None where its name does not tell."""
    if not header.bodies:
        return None
    names = [fold(" ".join(text[part.start : part.end] for part in body)) for body in header.bodies]
    if names[-1].startswith("THANH UY"):
        return Level.UPPER if len(names) > 1 else Level.PROVINCE
    for level, pattern in ISSUERS:
        if pattern.search(names[-1]):
            return level
    if len(names) > 1:
        return _by_superior(names[-2])
    return None


def _by_superior(superior: str) -> Level | None:
    """An advisory body stands on the level of its committee; a committee of a district or province town above base."""
    for level, pattern in ISSUERS:
        if pattern.search(superior) and not superior.startswith("DANG BO"):
            return level
    return None
