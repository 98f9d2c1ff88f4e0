"""Cells of the head: columns read across, a blank number or date kept in one piece, drawn rules left out."""

import re
from collections.abc import Iterator

from validator.document import Document, Line, Mark
from validator.facts.header.type_line import odd_type_line
from validator.facts.paragraphs.cells import cells, trimmed
from validator.parser.patterns import fold
from validator.source import Span

_OPEN = re.compile(r"(?:(?:^|\s)SO ?[:.]? ?\d{0,6}|NGAY[ \d.…_]*|THANG[ \d.…_]*|NAM)$")
# Behind a word of these, figures with a gap before them: "ngày   05   tháng   8".
_GOES_ON = re.compile(r"[-–—/] ?[A-Z]|THANG\b|NAM\b|\d{1,2}(?: THANG\b| NAM\b|$)|\d{4}\W*$|\d{1,5} ?[-–/] ?[A-Z]")
_RULE_SIGNS = frozenset("*_=~–—-")
_RULE_BEHIND = re.compile(r"[\s*_=~–—-]{3,}$")
_FAR = 14  # lines of a head whose type is not where the parser looks for it
_LONG = 200
_BARE = (None, Mark.HEADING, Mark.STAR)


def head_cells(document: Document, text: str) -> Iterator[tuple[Line, Span]]:
    """Every cell that may be a part of the head, with its line, in reading order."""
    for line in _lines(document, text):
        last: Span | None = None
        for cell in cells(line, text):
            if last is not None and _OPEN.search(_fold(text, last)) and _GOES_ON.match(_fold(text, cell)):
                last = Span(last.start, cell.end)
                continue
            if last:
                yield line, without_rule(text, last)
            last = cell
        if last:
            yield line, without_rule(text, last)


def without_rule(text: str, cell: Span) -> Span:
    """A cell without the row of hyphens that stands for a drawn line below it."""
    if text[cell.end - 1] not in _RULE_SIGNS:  # a cell has no blanks at its end
        return cell
    rule = _RULE_BEHIND.search(text, cell.start, cell.end)
    return trimmed(text, cell.start, rule.start()) if rule and rule.start() > cell.start else cell


def _lines(document: Document, text: str) -> Iterator[Line]:
    odd = odd_type_line(document, text)
    for zone in (document.head, document.separator):
        yield from (line for line in (zone.lines if zone else ()) if line is not odd)
    if document.type_line is not None:
        for zone in (document.subject, document.opening):
            yield from (
                line for line in (zone.lines if zone else ()) if line.type in ("MOTTO", "NUMBER", "PLACE", "BODY")
            )
    else:
        yield from _before_the_body(document, odd)


def _before_the_body(document: Document, odd: Line | None) -> Iterator[Line]:
    """The first lines of a paper without type that stand behind the head, up to the first paragraph or number.

    The star below the issuer may look like a list, and a name in small letters like a paragraph.
    """
    known = len(document.head.lines) if document.head else 0
    for line in document.lines[known:_FAR]:
        if line is odd or line.end - line.start > _LONG or line.mark not in _BARE:
            return
        yield line


def _fold(text: str, span: Span) -> str:
    return fold(text[span.start : min(span.end, span.start + 400)])
