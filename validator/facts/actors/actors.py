"""Bodies named in a text, normalised, each with its level where that can be told."""

import re
from collections.abc import Iterator
from functools import lru_cache

from validator.facts.actors.body_names import beginnings, name_at, opens_field
from validator.facts.actors.levels import CENTRAL_CITIES, FIELDS, LEVELS, Level, heads, short_names
from validator.record import Record
from validator.source import Span

_LEADING = re.compile(r"^(?:các|mỗi|từng|toàn thể|tất cả các|những)\s+", re.I)
_BLOC = re.compile(r"kh[ôồổ]i\b")
_BLOC_OF = re.compile(r"(khối) (?:các )?(?:cơ quan(?: và doanh nghiệp)?|doanh nghiệp)(?: tỉnh\b.*)?|(khối) tỉnh\b.*")
_WORD = re.compile(r"\w+")
_PEOPLES = re.compile(r"UBND|HĐND|[Nn]hân dân")
_CELLS_OF_SOMEBODY = re.compile(r"(?:các\s+|mỗi\s+)?chi bộ\s+trực thuộc", re.I)
_HOST = re.compile(r"trực thuộc\s+(.+)$", re.S)
# "Vụ Hè Thu" is a crop, not a department.
_SEASON = (
    r"(?:Đông[ -]Xuân|Xuân[ -]Hè|Hè[ -]Thu|Thu[ -]Đông)(?!\w)"
    r"|(?:Đông|Xuân|Hè|Thu|Mùa|Chiêm)(?=\s{1,3}(?:năm|này|\d|\()|[:,;.)]|$)"
)
_FIELD_BEHIND = re.compile(
    rf"\s{{1,3}}(?!{_SEASON}){FIELDS}(?:\s{{1,3}}(?P<place>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh)(?!\w))?"
)
_BY_PLACE = {
    "xã": "base", "phường": "base", "thị trấn": "base", "đặc khu": "base", "huyện": "upper", "quận": "upper", "thị xã": "upper",
    "tỉnh": "province",
}  # fmt: skip
_IN_NUMBERS = ("/", "-", "–", "&")
_LISTED = re.compile(r",?\s{1,3}(?:và\s{1,3})?")
# An organ with the body it belongs to.
_OF_A_BODY = re.compile(
    r"(?:ban|ủy ban|văn phòng|thường trực|trung tâm|cơ quan).*(?:tỉnh ủy|huyện ủy|thành ủy|đảng ủy|đảng bộ|khối|trung ương|xã|phường)"
)
_CENTRAL_CITY = re.compile(rf"(?:{'|'.join(CENTRAL_CITIES)})$".replace(" ", r"\s{1,3}"))
_DEPUTY = re.compile(r"(?:[Bb]í thư|[Cc]hủ (?:tịch|nhiệm)|[Gg]iám đốc|[Tt]rưởng ban|[Tt]rưởng phòng|[Tt]rưởng đoàn)\s$")
_CELL_COMMITTEE = re.compile(r"chi\s")


class Actor(Record):
    """A body at a place. `name` is normalised: `ĐUK` and `Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh` are one."""

    span: Span
    name: str
    level: Level | None


def actors(text: str, start: int, end: int, own: Level | None = None) -> Iterator[Actor]:
    """The bodies named between two offsets, in reading order.

    `own` is the issuer's level: organs without their body (Ban Thường vụ, Văn phòng) belong to the issuer.
    """
    organs: list[Actor] = []  # whose level the next body may tell
    for one, kind in _found(text, start, end, own):
        if kind == "own":
            organs.append(one)
        else:
            yield from _listed(text, [*organs, one])
            organs.clear()
    yield from _listed(text, organs)


def _listed(text: str, found: list[Actor]) -> list[Actor]:
    """Organs take the level of the body they are listed in front of: "Các ban Đảng, Ủy ban Kiểm tra, Văn phòng Tỉnh ủy"."""
    told = bool(found) and _OF_A_BODY.match(found[-1].name) is not None
    for at in range(len(found) - 2, -1, -1):
        one, after = found[at], found[at + 1]
        if told and _LISTED.fullmatch(text, one.span.end, after.span.start):
            found[at] = Actor(one.span, one.name, after.level)
        else:
            told = _OF_A_BODY.match(one.name) is not None
    return found


def _found(text: str, start: int, end: int, own: Level | None) -> Iterator[tuple[Actor, str]]:
    at = start
    for begin in beginnings(text, start, end):
        found = name_at(text, begin, end) if begin >= at else None
        if found is None or text[begin - 1 : begin].isalnum():
            continue
        at, kind = found
        words = text[begin:at]
        if words.isupper() and text[begin - 1 : begin] in _IN_NUMBERS:
            continue  # letters of a document's number
        if words == "Ban Thường trực" and text[max(begin - 7, 0) : begin].rstrip().endswith("rưởng"):
            continue  # "đồng chí Phó Trưởng Ban Thường trực": a post
        if words == "Thường trực" and _DEPUTY.search(text, max(begin - 14, 0), begin):
            continue  # "Phó Chủ tịch Thường trực"
        kind = kind or _without_place(words)
        alone = _LEADING.sub("", words) not in heads()
        if not alone or opens_field(words):
            field = _FIELD_BEHIND.match(text, at, end)
            if field is None and not alone and not (_LEADING.match(words) and text[at + 1 : at + 2].islower()):
                continue  # "các Phòng gửi" are several bodies, "Phòng gửi" is none
            if field is not None:
                at, place = field.end(), (field["place"] or "").lower()
                kind, words = kind if alone else _BY_PLACE.get(place, kind), text[begin:at]
        yield Actor(Span(begin, at), normalised(words), _level(kind, words, own)), kind


def _level(kind: str, words: str, own: Level | None) -> Level | None:
    if kind in LEVELS:
        return LEVELS[kind]
    if kind == "own":
        return own
    if kind == "ministry":
        return Level.CENTRAL if own is Level.CENTRAL else None
    if kind == "below":
        return _below(words, own)
    if kind == "city":  # of a district's rank, or of a province's
        return Level.PROVINCE if _CENTRAL_CITY.search(words) else own if own is Level.UPPER else None
    if kind == "party":
        return (
            {Level.CELL: Level.CELL, Level.BASE: Level.CELL, Level.UPPER: Level.BASE}.get(own)
            if own is not None
            else None
        )
    if kind == "committee":
        return _of_committee(words.lower(), own)
    return None


def _without_place(words: str) -> str:
    """A state body alone: a people's committee is the issuer's, of others nobody can tell."""
    return "committee" if _PEOPLES.search(words) else "unknown"


def _below(words: str, own: Level | None) -> Level | None:
    """One step under the body named behind "trực thuộc", else under the issuer."""
    host = _HOST.search(words)
    if host is None and _CELLS_OF_SOMEBODY.fullmatch(words) and own is not None and own > Level.BASE:
        return None  # of Khối, or of the base bodies under it
    superior = next((one.level for one in actors(host[1], 0, len(host[1]), own)), None) if host else own
    return None if superior is None else Level(max(superior - 1, Level.CELL))


def _of_committee(words: str, own: Level | None) -> Level | None:
    """A committee without its place: the issuer's own, or the one next to a chi bộ that issues."""
    if _CELL_COMMITTEE.match(words):
        return Level.CELL if own in (Level.CELL, Level.BASE) else None
    if "trường" in words:
        return Level.BASE
    return Level.BASE if own is Level.CELL else own


@lru_cache(maxsize=4096)
def normalised(words: str) -> str:
    """The name of a body in small letters, abbreviations spelt out, without article and the bloc's long name."""
    name = " ".join(_LEADING.sub("", words).lower().replace("uỷ", "ủy").split())
    name = _BLOC.sub("khối", name)
    name = _WORD.sub(lambda word: short_names().get(word[0], word[0]), name)
    return _BLOC_OF.sub(r"khối", name).strip()
