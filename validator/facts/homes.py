"""Homes: the zone, section and annex that each line of a document belongs to."""

from typing import NamedTuple

from validator.document import Document, Section
from validator.facts.columns import in_columns
from validator.facts.paragraphs import Place

_TABULAR = 3  # lines with columns from which an annex is a form, not a text


class Home(NamedTuple):
    """Where lines belong; in a `tabular` annex they are rows of a form."""

    place: Place
    section: Section | None = None
    annex: int = -1
    tabular: bool = False


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
            home = Home(place)
            for line in zone.lines:
                found[id(line)] = home
    _settle(found, document.sections, BODY)
    for at, annex in enumerate(document.annexes):
        inner = [line for section in annex.sections for one in section.walk() for line in one.lines]
        columns = [line for line in annex.lines + inner if in_columns(line, text) and not line.table]
        home = Home(Place.ANNEX, None, at, len(columns) >= _TABULAR)
        for line in annex.lines:
            found[id(line)] = home
        _settle(found, annex.sections, home)
    return found


def _settle(found: dict[int, Home], sections: list[Section], around: Home) -> None:
    for section in sections:
        home = Home(around.place, section, around.annex, around.tabular)
        for line in section.lines:
            found[id(line)] = home
        if section.children:
            _settle(found, section.children, around)
