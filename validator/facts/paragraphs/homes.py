"""Homes: the zone, section and annex that each line of a document belongs to."""

from typing import NamedTuple

from validator.document import UNITS, Document, Section
from validator.facts.paragraphs.columns import in_columns
from validator.facts.paragraphs.paragraphs import Place
from validator.parser.patterns import BASIS_HEADING, fold

_HIGH = 2  # levels of sections that may be on what the plan rests on
_TITLE = 80  # characters that the heading of such a section has at most
_TABULAR = 3  # lines with columns from which an annex is a form, not a text


class Home(NamedTuple):
    """Where lines belong; in a `tabular` annex they are rows of a form."""

    place: Place
    section: Section | None = None
    annex: int = -1
    tabular: bool = False
    is_basis: bool = False


BODY = Home(Place.BODY)


def homes(document: Document, text: str) -> dict[int, Home]:
    """Where each line belongs, by its id."""
    found: dict[int, Home] = {}
    zones = (
        (document.head, Place.HEAD), (document.type_line, Place.TYPE), (document.subject, Place.SUBJECT),
        (document.separator, Place.SEPARATOR), (document.opening, Place.OPENING), (document.closing, Place.CLOSING),
        *((zone, Place.RECIPIENTS) for zone in document.recipients),
        *((zone, Place.SIGNATURE) for zone in document.signatures),
    )  # fmt: skip
    for zone, place in zones:
        if zone:
            home = Home(place, is_basis=place is Place.OPENING)
            for line in zone.lines:
                found[id(line)] = home
    _settle(found, document.sections, BODY, text)
    for at, annex in enumerate(document.annexes):
        inner = [line for section in annex.sections for one in section.walk() for line in one.lines]
        columns = [line for line in annex.lines + inner if in_columns(line, text) and not line.table]
        home = Home(Place.ANNEX, None, at, len(columns) >= _TABULAR)
        for line in annex.lines:
            found[id(line)] = home
        _settle(found, annex.sections, home, text)
    return found


def _settle(found: dict[int, Home], sections: list[Section], around: Home, text: str) -> None:
    for section in sections:
        is_basis = (around.is_basis and section.mark not in UNITS) or _heads_bases(section, text)
        home = Home(around.place, section, around.annex, around.tabular, is_basis)
        for line in section.lines:
            found[id(line)] = home
        if section.children:
            _settle(found, section.children, home, text)


def _heads_bases(section: Section, text: str) -> bool:
    """I. CĂN CỨ XÂY DỰNG KẾ HOẠCH"""
    if section.level > _HIGH or not section.is_heading:
        return False
    start, end = section.title.start, section.title.end
    return end - start < _TITLE and BASIS_HEADING.match(fold(text[start:end])) is not None
