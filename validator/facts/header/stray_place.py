"""The place in the line of place and date, where it is not that of the issuing body."""

import re
from enum import StrEnum

from validator.facts.header.header import Header
from validator.facts.header.places import bare_name, localities
from validator.facts.header.provinces import one_province, province, province_at_end, provinces_named
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

_COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
_COMMUNE_BODIES = frozenset({"committee", "people's committee", "people's council"})
_PROVINCE_BODIES = frozenset({"province committee", "bloc", "people's committee", "people's council", "department"})
_DISTRICT_BODIES = frozenset({"district committee", "people's committee", "people's council"})
_OF_THEIR_SUPERIOR = frozenset({"department", "bloc"})  # in the province that the line above names
_ADVISORY = frozenset({"board", "inspection"})
# Bodies that may sit anywhere: of the whole country, or of their own choice.
_ANYWHERE = frozenset({"", "central", "ministry", "company", "institution"})
_HIGH = re.compile(
    r"^(?:BO|TONG CUC|TONG CONG TY|TAP DOAN|NGAN HANG) |CHINH PHU|QUOC HOI|QUOC GIA|TRUNG UONG|TOI CAO|DAI HOC|CAO DANG|HOC VIEN|VIET NAM"
)
_BRANCH = re.compile(r"\bCHI NHANH TINH ")  # sits in that province, wherever its head office is
_SYLLABLES = 2  # of a name; one alone is found by chance
_DAK = "DAK"  # Đắk and Đăk are both in use


class PlaceFault(StrEnum):
    """How a place is not that of the issuer."""

    SPELLING = "spelling"  # the head has the name with other tone marks
    COMMUNE = "commune"  # a commune's body names another
    CITY = "city"  # a commune's body names a province or city, as wards of a city often do
    PROVINCE = "province"  # a province's body names another
    DISTRICT = "district"  # a district's body names a province
    ELSEWHERE = "elsewhere"  # another province than those that the head or the text names


class StrayPlace(Record):
    """A place that is not the issuer's. `right`: the name as the head gives it, or the unit whose name should stand there
    ("xã", "tỉnh"); "" for the seat of a body that may sit anywhere."""

    span: Span
    fault: PlaceFault
    right: str


def stray_place(header: Header, issuer: str, text: str, running: str) -> StrayPlace | None:
    """The place of issue where it is not that of the issuer (its name on one line); None where it may be.

    `running` is the text in one spelling.
    """
    if header.issued is None or header.issuer is None or len(header.issued.place) == 0:
        return None
    place = header.issued.place
    if name := _spelt_otherwise(header, place, running):
        return StrayPlace(place, PlaceFault.SPELLING, name)
    written, names = text[place.start : place.end], _localities(header, issuer, text)
    unit = next((one for one in _COMMUNES if one in names), "")
    if unit and header.issuer_kind in _COMMUNE_BODIES:
        if _alike(bare_name(written), names[unit]):
            return None
        return StrayPlace(place, PlaceFault.CITY if province(written) else PlaceFault.COMMUNE, unit)
    if set(names) == {"tỉnh"} and (
        header.issuer_kind in _PROVINCE_BODIES or _is_advisory_to("province committee", header)
    ):
        stray = province(names["tỉnh"]) != "" and province(written) not in ("", names["tỉnh"])
        return StrayPlace(place, PlaceFault.PROVINCE, "tỉnh") if stray else None
    if "huyện" in names and (header.issuer_kind in _DISTRICT_BODIES or _is_advisory_to("district committee", header)):
        stray = province(written) not in ("", names["huyện"])
        return StrayPlace(place, PlaceFault.DISTRICT, "huyện") if stray else None
    stray = _is_of_another_province(header, place, issuer, text)
    return StrayPlace(place, PlaceFault.ELSEWHERE, "") if stray else None


def _is_advisory_to(kind: str, header: Header) -> bool:
    return header.issuer_kind in _ADVISORY and header.body_kinds[-2:-1] == [kind]


def _localities(header: Header, issuer: str, text: str) -> dict[str, str]:
    """The names in the issuer's name; else those of its superior, where it is of the same province or district."""
    names = localities(issuer)
    shared = header.issuer_kind in _OF_THEIR_SUPERIOR or any(
        _is_advisory_to(kind, header) for kind in ("province committee", "district committee")
    )
    return localities(_words(header.bodies[-2], text)) if shared and header.superior and not names else names


def _words(body: list[Span], text: str) -> str:
    return " ".join(text[line.start : line.end] for line in body)


def _spelt_otherwise(header: Header, place: Span, running: str) -> str:
    """The name as the head gives it, where the place differs from it by tone marks alone: "Nghi Loc" of XÃ NGHI LỘC."""
    written = running[place.start : place.end].split()
    name = [fold(word) for word in written]
    if len(name) < _SYLLABLES or _DAK in name:
        return ""
    found = ""
    for line in (line for body in header.bodies for line in body):
        words = running[line.start : line.end].split()
        for at in range(len(words) - len(name) + 1):
            same = words[at : at + len(name)]
            if [fold(word) for word in same] == name:
                if [word.lower() for word in same] == [word.lower() for word in written]:
                    return ""
                found = " ".join(word.capitalize() for word in same)
    return found


def _is_of_another_province(header: Header, place: Span, issuer: str, text: str) -> bool:
    """Is a province given that the head does not name, but another, or that nothing else names, but another is?"""
    written = province(text[place.start : place.end])
    if not written:
        return False
    if _BRANCH.search(fold(issuer)):
        own_province = province(localities(issuer).get("tỉnh", ""))
        return own_province != "" and not one_province(written, own_province)
    head = " ".join(_words(body, text) for body in header.bodies)
    if header.issuer_kind in _ANYWHERE or _HIGH.search(fold(head)) or f" {written} " in f" {fold(head)} ":
        return False
    own = _provinces_of_head(header, head, text)
    if not own:
        rest = f"{text[: place.start]} {text[place.end :]}"
        own = set(provinces_named(rest))
        if written in fold(rest):
            return False
    return bool(own) and not any(one_province(written, name) for name in own)


def _provinces_of_head(header: Header, head: str, text: str) -> set[str]:
    """The provinces named by the bodies; a department may have its name at its end: SỞ Y TẾ GIA LAI."""
    departments = (
        _words(body, text) for kind, body in zip(header.body_kinds, header.bodies, strict=True) if kind == "department"
    )
    named = {name for name in localities(head).values() if province(name)}
    return named | {name for department in departments if (name := province_at_end(department))}


def _alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
