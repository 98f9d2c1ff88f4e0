"""Who stands where at the end: nơi nhận and the signature stacked, or side by side and read across."""

from dataclasses import dataclass, field

from validator.document import Document, Line, Zone
from validator.facts.cells import cells, column
from validator.parser.patterns import AUTHORITY, ENDORSEMENT, RECIPIENTS, TITLE, fold
from validator.source import Span

_RIGHT = 28  # an unmarked line that begins farther right than this belongs to the right-hand column


@dataclass(slots=True)
class Cell:
    """One cell of the closing, with the line it stands on."""

    line: Line
    span: Span
    is_first: bool  # the leftmost cell of its line: its list mark, if any, is the line's


@dataclass(slots=True)
class Closing:
    """The cells of the recipients and those of each signature block."""

    recipients: list[Cell] = field(default_factory=list)
    signatures: list[list[Cell]] = field(default_factory=list)


def closing(document: Document, text: str) -> Closing:
    """Sorts the cells of a document's closing zones into recipients and signature blocks."""
    found = Closing()
    for zone in document.recipients:
        _read_recipients(found, zone, text)
    for zone in document.signatures:
        _read_signature(found, zone, text)
    return found


def _read_recipients(found: Closing, zone: Zone, text: str) -> None:
    beside: list[Cell] = []
    for line in zone.lines:
        for at, span in enumerate(cells(line, text)):
            cell = Cell(line, span, at == 0)
            right = at > 0 or (line.mark is None and column(line, text) > _RIGHT and line.type != "RECIPIENTS")
            if right and (beside or _opens_signature(text, span)):
                beside.append(cell)
            else:
                found.recipients.append(cell)
    if beside:
        found.signatures.append(beside)


def _read_signature(found: Closing, zone: Zone, text: str) -> None:
    block: list[Cell] = []
    label_seen = False
    for line in zone.lines:
        for at, span in enumerate(cells(line, text)):
            cell = Cell(line, span, at == 0)
            if at and RECIPIENTS.match(fold(text[span.start : span.end])):
                label_seen = True
            (found.recipients if label_seen and line.mark else block).append(cell)
    found.signatures.append(block)


def _opens_signature(text: str, span: Span) -> bool:
    words = text[span.start : span.end]
    folded = fold(words)
    return words == words.upper() and any(pattern.match(folded) for pattern in (AUTHORITY, TITLE, ENDORSEMENT))
