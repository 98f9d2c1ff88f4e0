"""Names each line a terminal of the grammar: what a line is depends on what it says and on what came before it."""

from collections.abc import Iterator

from validator.document import UNITS, Line, Mark
from validator.parser import patterns
from validator.parser.head import Head
from validator.parser.items import Items
from validator.parser.nesting import Nesting
from validator.parser.page import Page
from validator.parser.tail import Tail

_TERMINALS = {"recipients": "RECIPIENTS", "signature": "AUTHORITY", "annex": "ANNEX"}
_DOCUMENT = Line("DOCUMENT", 0, 0, 0, 0, 0, 0)
_END = Line("END", 0, 0, 0, 0, 0, 0)


class Stream:
    """The terminals of one text, DOCUMENT and END included. One method for each zone a line can stand in."""

    def __init__(self, text: str) -> None:
        self._page = Page(text)
        self._head = Head(self._page)
        self._tail = Tail(self._page)
        self._nesting = Nesting(text)
        self._items = Items(self._page, self._nesting)
        self._zone = "head"
        self._zone_at = 0  # index of the line that opened the zone
        self._type_at = -1  # index of the line with the document's type, -1 for none
        self._has_units = False  # a part, letter or Roman numeral has opened
        self._in = {
            "head": self._in_head,
            "subject": self._in_subject,
            "opening": self._in_opening,
            "body": self._in_body,
            "recipients": self._in_recipients,
            "signature": self._in_signature,
            "annex": self._in_body,
        }

    def __iter__(self) -> Iterator[Line]:
        yield from self._document(0)
        for at, line in enumerate(self._page.lines):
            if self._zone in _TERMINALS and self._head.opens_document(at, self._zone):
                yield from self._ends(self._nesting.close_all())
                yield from self._document(at)
            self._items.join(at)
            yield from self._in[self._zone](at, line)
        yield from self._ends(self._nesting.close_all())

    def _document(self, at: int) -> Iterator[Line]:
        self._zone, self._has_units = "head", False
        self._items.restart()
        self._type_at = self._head.find_type(at)
        yield _DOCUMENT

    # ------------------------------------------------------------------ zones
    def _in_head(self, at: int, line: Line) -> Iterator[Line]:
        if at == self._type_at:
            self._zone = "subject"
            yield _as(line, "TYPE")
        elif at < self._type_at:
            yield _as(line, self._head.kind(at) or "STRAY")
        elif line.mark is None and (kind := self._head.kind(at)):
            yield _as(line, kind)
        else:
            self._zone = "opening"
            yield from self._in_opening(at, line)

    def _in_subject(self, at: int, line: Line) -> Iterator[Line]:
        kind = self._head.kind(at)
        if kind == "RULE":
            self._zone = "opening"
            yield _as(line, kind)
        elif kind in ("NUMBER", "PLACE", "MOTTO"):
            yield _as(line, kind)
        elif self._head.is_subject(at, self._type_at):
            yield _as(line, "SUBJECT")
        else:
            self._zone = "opening"
            yield from self._in_opening(at, line)

    def _in_opening(self, at: int, line: Line) -> Iterator[Line]:
        if self._page.is_rule(line):
            yield _as(line, "RULE")
        elif line.mark is not None and not self._has_units and patterns.BASIS.match(self._page.words(line)):
            yield _as(line, "ITEM")
        else:
            yield from self._in_body(at, line)

    def _in_body(self, at: int, line: Line) -> Iterator[Line]:
        if self._page.is_page_number(line):
            yield _as(line, "PAGE")
        elif zone := self._tail.zone(at, self._zone, self._zone_at):
            yield from self._ends(self._nesting.close_all())
            yield self._enter(zone, at, line)
        elif not self._is_title_of_unit(at, line) and self._items.opens_section(line, self._zone):
            self._zone = "annex" if self._zone == "annex" else "body"
            yield from self._open(line)
        elif line.mark is not None:
            yield _as(line, "ITEM")
        else:
            if not line.wraps:
                yield from self._paragraph_ends(at, line)
            yield self._filler(line)

    def _in_recipients(self, at: int, line: Line) -> Iterator[Line]:
        if self._tail.is_authority(at, self._zone):
            yield self._enter("signature", at, line)
        elif self._tail.is_annex(at, self._zone, self._zone_at) and not self._tail.ends_like_recipient(line):
            yield self._enter("annex", at, line)
        elif line.mark in (Mark.ROMAN, Mark.PART) and not line.table:
            self._zone = "annex"
            yield from self._open(line)
        else:
            yield self._filler(line)

    def _in_signature(self, at: int, line: Line) -> Iterator[Line]:
        if self._tail.is_recipients(at):
            yield self._enter("recipients", at, line)
        elif self._tail.is_annex(at, self._zone, self._zone_at):
            yield self._enter("annex", at, line)
        elif line.mark in UNITS and line.text_end > line.text_start and not line.table:
            self._zone = "annex"
            yield from self._open(line)
        elif self._tail.opens_another_signature(at, self._zone_at):
            yield self._enter("signature", at, line)
        else:
            yield self._filler(line)

    def _is_title_of_unit(self, at: int, line: Line) -> bool:
        """ "Phần I" on a line of its own, its title in capitals on this one, blank lines between them."""
        if at == 0 or line.mark is not None or line.hashes or not self._page.is_capitals(line):
            return False
        before = self._page.lines[at - 1]
        return before.type == "OPEN" and before.mark in UNITS and before.text_end <= before.text_start

    # ------------------------------------------------------------------ what terminals come of a line
    def _enter(self, zone: str, at: int, line: Line) -> Line:
        self._zone, self._zone_at = zone, at
        self._items.restart()
        return _as(line, _TERMINALS[zone])

    def _open(self, line: Line) -> Iterator[Line]:
        yield from self._ends(self._nesting.closed_by(line))
        self._nesting.open.append(line)
        self._has_units = self._has_units or line.mark in UNITS
        yield _as(line, "OPEN")

    def _paragraph_ends(self, at: int, line: Line) -> Iterator[Line]:
        """A paragraph after a list ends the list; a closing sentence ends all sections."""
        words = self._page.words(line)
        if self._zone == "body" and patterns.CLOSING.match(words) and self._tail.is_last_paragraph(at):
            yield from self._ends(self._nesting.close_all())
        elif line.blanks_before and words[:1].isupper():
            yield from self._ends(self._nesting.close_bullets())

    def _filler(self, line: Line) -> Line:
        if line.mark is not None:
            return _as(line, "ITEM")
        if self._page.is_page_number(line):
            return _as(line, "PAGE")
        return _as(line, "RULE" if self._page.is_rule(line) else "TEXT")

    @staticmethod
    def _ends(count: int) -> Iterator[Line]:
        for _ in range(count):
            yield _END


def _as(line: Line, terminal: str) -> Line:
    line.type = terminal
    return line
