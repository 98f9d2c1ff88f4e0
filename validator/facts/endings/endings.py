"""Endings: with which mark paragraphs end, and the items of each list."""

from validator.document import UNITS, Document, Mark, Section
from validator.facts.paragraphs.paragraphs import MAIN_TEXT, Kind, Paragraph
from validator.record import Record

_UNITS = UNITS | {Mark.HEADING}
_SENTENCE = 8  # words from which a paragraph is expected to be a sentence
_CLOSERS = frozenset('”"’)')
_STOPS = frozenset(".;!?…")
_MARKS = frozenset(".;,:!?…")
_HEADING, _TABLE = Kind.HEADING, Kind.TABLE


class Item(Record):
    """One item of a list: its paragraph, and the mark that ends it ("" for none)."""

    section: Section
    paragraph: Paragraph
    end: str

    @property
    def words(self) -> int:
        """How many words its paragraph has."""
        return len(self.paragraph.plain.split())


class List(Record):
    """Items of one kind under one section, without those that have items of their own. `above` is the item the list
    belongs to, None where that is a heading."""

    items: tuple[Item, ...]
    above: Item | None
    annex: int


class Endings(Record):
    """The lists of a document, and how many of its sentences end with a mark."""

    lists: tuple[List, ...]
    ended: int
    open: int

    @property
    def are_regular(self) -> bool:
        """This writer ends his sentences: nearly all of them carry a mark."""
        return self.ended >= 5 and self.open * 4 <= self.ended


def final_mark(plain: str) -> str:
    """The mark that ends a paragraph: one of . ; , : ! ? … or "" for none; a closing quote may stand behind it."""
    words = plain.rstrip()
    last = words[-1:]
    if last in _CLOSERS and words[-2:-1] in _STOPS:
        last = words[-2]
    return last if last in _MARKS else ""


def endings(document: Document, paragraphs: list[Paragraph]) -> Endings:
    """How the paragraphs and lists of a document end."""
    own: dict[int, list[Paragraph]] = {}
    ended = unended = 0
    for one in paragraphs:
        if not one.is_prose and one.kind is not _TABLE:
            continue
        if one.section is not None:
            own.setdefault(id(one.section), []).append(one)
        sentence = one.is_prose and one.kind is not _HEADING and one.place in MAIN_TEXT
        if sentence and len(one.plain.split(None, _SENTENCE - 1)) >= _SENTENCE:
            if final_mark(one.plain):
                ended += 1
            else:
                unended += 1
    found: list[List] = []
    _collect(document.sections, None, -1, own, found)
    for at, annex in enumerate(document.annexes):
        _collect(annex.sections, None, at, own, found)
    return Endings(tuple(found), ended, unended)


def _collect(
    siblings: list[Section], above: Item | None, annex: int, own: dict[int, list[Paragraph]], found: list[List]
) -> None:
    groups: dict[Mark, list[Item]] = {}
    for one in siblings:
        item = _item(own.get(id(one)))
        if one.children:
            _collect(one.children, item if not _is_title(one) else None, annex, own, found)
        elif item and _is_item(one):
            groups.setdefault(one.mark, []).append(item)
    found += [List(tuple(items), above, annex) for items in groups.values() if len(items) >= 2]


def _item(own: list[Paragraph] | None) -> Item | None:
    """What ends an item. Where paragraphs follow it only a stop tells; a remark in brackets is no such paragraph."""
    if not own or not own[0].opens or own[0].kind is _TABLE or own[0].section is None:
        return None
    end = final_mark(own[0].plain)
    if end != "." and len(own) > 1 and not all(one.plain.startswith("(") for one in own[1:]):
        return None
    return Item(own[0].section, own[0], end)


def _is_title(section: Section) -> bool:
    return section.is_heading and section.run_in is None


def _is_item(section: Section) -> bool:
    """A bullet, a numbered paragraph, or a short one that only lacks its stop."""
    if section.mark in _UNITS:
        return False
    line = section.lines[0]
    return not _is_title(section) or (not line.bold and not line.hashes)
