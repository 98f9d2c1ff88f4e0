"""Names each line a terminal of the grammar: what a line is depends on what it says and on what came before it."""

from validator.document import BULLETS, UNITS, Line, Mark
from validator.parser import patterns
from validator.parser.head import Head
from validator.parser.items import Items
from validator.parser.nesting import Nesting
from validator.parser.page import Page
from validator.parser.tail import Tail

_TERMINALS = {"recipients": "RECIPIENTS", "signature": "AUTHORITY", "annex": "ANNEX"}
_OUTLINE = frozenset({Mark.ROMAN, Mark.PART})  # marks that only an annex has behind the recipients
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
        self._sent: list[Line] = []
        self._zone = "head"
        self._zone_at = 0  # index of the line that opened the zone
        self._type_at = -1  # index of the line with the document's type, -1 for none
        self._has_units = False  # a part, letter or Roman numeral has opened
        self._heads_bases = False  # the last line of the opening without a mark is a heading: "Căn cứ pháp lý:"
        self._in = {
            "head": self._in_head,
            "subject": self._in_subject,
            "opening": self._in_opening,
            "body": self._in_body,
            "recipients": self._in_recipients,
            "signature": self._in_signature,
            "annex": self._in_body,
        }

    def terminals(self) -> list[Line]:
        """What the grammar gets; to be asked for once."""
        self._document(0)
        for at, line in enumerate(self._page.lines):
            if line.mark is None and self._zone in _TERMINALS and self._head.opens_document(at, self._zone):
                self._end(self._nesting.close_all())
                self._document(at)
            if not line.blanks_before:
                self._items.join(at)
            self._in[self._zone](at, line)
        self._end(self._nesting.close_all())
        return self._sent

    def _document(self, at: int) -> None:
        self._zone, self._has_units, self._heads_bases = "head", False, False
        self._items.restart()
        self._type_at = self._head.find_type(at)
        self._sent.append(_DOCUMENT)

    # ------------------------------------------------------------------ zones
    def _in_head(self, at: int, line: Line) -> None:
        if at == self._type_at:
            self._zone = "subject"
            self._send(line, "TYPE")
        elif at < self._type_at:
            self._send(line, self._head.kind(at) or "STRAY")
        elif line.mark is None and (kind := self._head.kind(at)):
            self._send(line, kind)
        else:
            self._zone = "opening"
            self._in_opening(at, line)

    def _in_subject(self, at: int, line: Line) -> None:
        kind = self._head.kind(at)
        if kind == "MOTTO" and self._head.names_title(at):
            kind = ""
        if kind == "RULE":
            self._zone = "opening"
            self._send(line, kind)
        elif kind in ("NUMBER", "PLACE", "MOTTO") or (kind == "BODY" and self._head.comes_late(at)):
            self._send(line, kind)
        elif self._head.is_subject(at, self._type_at):
            self._send(line, "SUBJECT")
        else:
            self._zone = "opening"
            self._in_opening(at, line)

    def _in_opening(self, at: int, line: Line) -> None:
        if self._page.is_rule(line):
            self._send(line, "RULE")
        elif line.mark is not None and not self._has_units and self._is_basis(line):
            self._send(line, "ITEM")
        else:
            self._in_body(at, line)
            if line.type == "TEXT":
                self._heads_bases = patterns.BASIS_HEADING.match(self._page.fold(at)) is not None

    def _is_basis(self, line: Line) -> bool:
        """Is a marked line one of those above the first section that name what the plan rests on?"""
        if self._heads_bases and line.mark in BULLETS:
            return True
        words = self._page.words(line)
        if line.mark in BULLETS and words.endswith(":") and patterns.OPENING_END.search(words):
            return self._sent[-1].type == "ITEM"  # the sentence behind a list of bases, with a dash like theirs
        if patterns.BASIS.match(words) is None or patterns.BASIS_HEADING.match(patterns.fold(words)):
            return False
        return line.mark not in UNITS or words.endswith((";", ",", "."))

    def _in_body(self, at: int, line: Line) -> None:
        item = line.mark is not None and not line.table
        if self._page.is_page_number(line):
            self._send(line, "PAGE")
        elif not item and (zone := self._tail.zone(at, self._zone, self._zone_at)):
            self._end(self._nesting.close_all())
            self._enter(zone, at, line)
        elif self._items.opens_section(line, self._zone):
            self._zone = "annex" if self._zone == "annex" else "body"
            self._open(line)
        elif line.mark is not None:
            self._send(line, "ITEM")
        else:
            if not line.wraps:
                self._end_of_paragraph(at, line)
            self._fill(line)

    def _in_recipients(self, at: int, line: Line) -> None:
        if self._tail.is_authority(at, self._zone):
            self._enter("signature", at, line)
        elif self._tail.is_annex(at, self._zone, self._zone_at) and not self._tail.ends_like_recipient(line):
            self._enter("annex", at, line)
        elif line.mark in _OUTLINE and not line.table:
            self._zone = "annex"
            self._open(line)
        else:
            self._fill(line)

    def _in_signature(self, at: int, line: Line) -> None:
        if self._page.is_recipients(at):
            self._enter("recipients", at, line)
        elif self._tail.is_annex(at, self._zone, self._zone_at):
            self._enter("annex", at, line)
        elif line.mark in UNITS and line.text_end > line.text_start and not line.table:
            self._zone = "annex"
            self._open(line)
        elif self._tail.opens_another_signature(at, self._zone_at):
            self._enter("signature", at, line)
        else:
            self._fill(line)

    # ------------------------------------------------------------------ what terminals come of a line
    def _send(self, line: Line, terminal: str) -> None:
        line.type = terminal
        self._sent.append(line)

    def _enter(self, zone: str, at: int, line: Line) -> None:
        self._zone, self._zone_at = zone, at
        self._items.restart()
        self._send(line, _TERMINALS[zone])

    def _open(self, line: Line) -> None:
        self._end(self._nesting.closed_by(line))
        self._nesting.open.append(line)
        if line.mark in UNITS:
            self._has_units = True
        line.type = "OPEN"
        self._sent.append(line)

    def _end_of_paragraph(self, at: int, line: Line) -> None:
        """A paragraph after a list ends the list; a closing sentence ends all sections."""
        words = self._page.words(line)
        if self._zone == "body" and patterns.CLOSING.match(words) and self._tail.is_last_paragraph(at):
            self._end(self._nesting.close_all())
        elif line.blanks_before and words[:1].isupper():
            self._end(self._nesting.close_bullets())

    def _fill(self, line: Line) -> None:
        if line.mark is not None:
            terminal = "ITEM"
        elif self._page.is_page_number(line):
            terminal = "PAGE"
        else:
            terminal = "RULE" if self._page.is_rule(line) else "TEXT"
        self._send(line, terminal)

    def _end(self, count: int) -> None:
        for _ in range(count):
            self._sent.append(_END)
