"""How sure the parser is of each zone, and how much of a text no zone claims."""

from validator.document import Document, Line, Zone
from validator.parser import patterns

# Sure, likely, and taken for want of anything better.
_SURE, _LIKELY, _GUESSED = 1.0, 0.8, 0.5


def weigh(document: Document, text: str) -> None:
    """Sets the confidence of every zone of a document."""
    if document.head:
        known = sum(1 for line in document.head.lines if line.type != "STRAY")
        document.head.confidence = round(known / len(document.head.lines), 2)
    if document.type_line:
        line = document.type_line.lines[0]
        document.type_line.confidence = _SURE if line.text_end - line.text_start <= 16 else _LIKELY
    if document.subject:
        document.subject.confidence = _SURE if document.separator or _opens_well(document, text) else _LIKELY
    if document.opening:
        document.opening.confidence = _opening(document, text)
    for zone in document.recipients:
        items = [line for line in zone.lines if line.type == "ITEM"]
        zone.confidence = _SURE if items else _LIKELY
    for zone in document.signatures:
        zone.confidence = _signature(zone, text)
    for annex in document.annexes:
        named = bool(annex.lines) and annex.lines[0].type == "ANNEX"
        annex.confidence = _SURE if named else _GUESSED


def unclaimed(document: Document, text: str) -> float:
    """The share (0 to 1) of a document's visible text that stands in no zone the parser is sure enough of."""
    stray = [line for line in document.head.lines if line.type == "STRAY"] if document.head else []
    if document.opening and document.opening.confidence <= _GUESSED:
        stray += document.opening.lines
    for annex in document.annexes:
        if annex.confidence <= _GUESSED:
            stray += annex.lines
    total = _length(document.lines) if stray else 0
    return round(_length(stray) / total, 4) if total else 0.0


def _length(lines: list[Line]) -> int:
    return sum([line.end - line.start for line in lines])


def _words(line: Line, text: str) -> str:
    return text[line.text_start : line.text_end]


def _opens_well(document: Document, text: str) -> bool:
    return document.opening is not None and bool(patterns.OPENING_START.match(_words(document.opening.lines[0], text)))


def _opening(document: Document, text: str) -> float:
    assert document.opening is not None
    if patterns.OPENING_END.search(_words(document.opening.lines[-1], text)):
        return _SURE
    if _opens_well(document, text) or document.type_line is not None:
        return _LIKELY
    return _GUESSED


def _signature(zone: Zone, text: str) -> float:
    prefixed = patterns.AUTHORITY.match(patterns.fold(_words(zone.lines[0], text)))
    return _SURE if prefixed else _LIKELY
