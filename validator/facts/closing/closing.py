"""Who stands where at the end: nơi nhận and the signatures stacked, or side by side and read across."""

from validator.document import Document, Zone
from validator.facts.closing.closing_cells import Cell, cells_of
from validator.facts.closing.cut_signatures import whole
from validator.facts.closing.names import name
from validator.facts.closing.pieces import PREFIX, item_pieces, signature_pieces
from validator.facts.closing.signer_columns import columns, opens_signature
from validator.facts.closing.titles import title
from validator.facts.paragraphs.cells import column
from validator.parser.patterns import ENDORSEMENT, RECIPIENTS, SIGNED, fold
from validator.record import Record, field
from validator.source import Span

_RIGHT = 28  # an unmarked line that begins farther right than this belongs to the right-hand column


class Closing(Record, frozen=False):
    """The cells of the recipients and those of each signature block."""

    recipients: list[Cell] = field(default_factory=list)
    signatures: list[list[Cell]] = field(default_factory=list)


def closing(document: Document, text: str) -> Closing:
    """Sorts the cells of a document's closing zones into recipients and signature blocks."""
    found = Closing()
    for zone in document.recipients:
        _read_recipients(found, zone, text)
    for zone in document.signatures:
        _read_signature(found, zone, text, _taken_back(found, zone, text))
    if not found.signatures:
        _add_blocks(found, _left_over(found, text), text)
    found.signatures = [whole(block, text) for block in _joined(found.signatures, text)]
    found.recipients = [
        Cell(cell.line, piece, cell.is_first and at == 0)
        for cell in found.recipients
        for at, piece in enumerate(item_pieces(text, cell.span))
    ]
    return found


def _joined(blocks: list[list[Cell]], text: str) -> list[list[Cell]]:
    """A line "TM. BAN THƯỜNG VỤ" above nơi nhận, or beside its label with a post, goes with the title and the name below."""
    if len(blocks) != 2:
        return blocks
    above, below = sorted(blocks, key=lambda block: block[0].span.start)
    opens_above, opens_below = (PREFIX.match(text, one[0].span.start, one[0].span.end) for one in (above, below))
    if opens_below or not opens_above or above[-1].span.start > below[0].span.start or above[-1].line is below[0].line:
        return blocks
    return blocks if len(above) > 1 and _is_named(above, text) else [above + below]


def _is_named(block: list[Cell], text: str) -> bool:
    return any(name(text, cell.span) or SIGNED.match(fold(text[cell.span.start : cell.span.end])) for cell in block)


def _read_recipients(found: Closing, zone: Zone, text: str) -> None:
    beside: list[Cell] = []
    for line in zone.lines:
        for cell in cells_of(line, text):
            if _is_beside(cell, text) and (beside or opens_signature(text, cell.span)):
                beside.append(cell)
            else:
                found.recipients.append(cell)
    if beside and not any(name(text, piece) for one in beside for piece in signature_pieces(text, one.span)):
        beside += _left_over(found, text)  # a copy without its indents: the name has come under the list
    _add_blocks(found, beside, text)


def _is_beside(cell: Cell, text: str) -> bool:
    """Does the cell stand to the right of the recipients, or open a signature that was flattened into one line?"""
    line = cell.line
    if not cell.is_first:
        return True
    if line.mark is not None or line.type == "RECIPIENTS":
        return False
    return column(line, text) > _RIGHT or PREFIX.match(text, cell.span.start, cell.span.end) is not None


def _taken_back(found: Closing, zone: Zone, text: str) -> list[Cell]:
    """Lines of capitals between the recipients and the signature: an authority line that lost or misspelt its prefix."""
    back: list[Cell] = []
    while len(found.recipients) > 1:
        cell = found.recipients[-1]
        words = text[cell.span.start : cell.span.end]
        if cell.line.mark is not None or cell.line.start > zone.lines[0].start or words != words.upper():
            break
        back.insert(0, found.recipients.pop())
    return back


def _left_over(found: Closing, text: str) -> list[Cell]:
    """A signature without a title that is known: lines apart from the list, in capitals or a name, no mark, no stop."""
    back: list[Cell] = []
    while len(found.recipients) > 1 and len(back) < 6:
        cell = found.recipients[-1]
        words = text[cell.span.start : cell.span.end]
        own = words == words.upper() or name(text, cell.span) or SIGNED.match(fold(words))
        if cell.line.mark is not None or not own or words.endswith((",", ";", ".")):
            break
        back.insert(0, found.recipients.pop())
    apart = back and (back[0].line.blanks_before or text[found.recipients[-1].span.end - 1] == ".")
    if not apart or not any(name(text, one.span) for one in back):
        found.recipients += back
        return []
    return back


def _read_signature(found: Closing, zone: Zone, text: str, block: list[Cell]) -> None:
    label_seen = _is_label(found.recipients, text)  # the list stands below the first line of the signature
    for line in zone.lines:
        for cell in cells_of(line, text):
            if RECIPIENTS.match(fold(text[cell.span.start : cell.span.end])):
                label_seen = True
                found.recipients.append(cell)
            else:
                (found.recipients if label_seen and line.mark else block).append(cell)
    _add_blocks(found, block, text)


def _is_label(cells: list[Cell], text: str) -> bool:
    """Nơi nhận, and not an item of it yet."""
    return (
        len(cells) == 1
        and RECIPIENTS.fullmatch(fold(text[cells[0].span.start : cells[0].span.end]).rstrip(":")) is not None
    )


def _add_blocks(found: Closing, block: list[Cell], text: str) -> None:
    """One block for each signer: for each column, and for who approves below the name of who has signed.

    Every cell is cut into its lines.
    """
    for signer in columns(block, text):
        pieces: list[Cell] = []
        named = False
        lines = [
            Cell(cell.line, piece, cell.is_first) for cell in signer for piece in signature_pieces(text, cell.span)
        ]
        for at, line in enumerate(lines):
            if named and (_endorses(text, line.span) or _opens_another(lines[at:], text)):
                found.signatures.append(pieces)
                pieces, named = [], False
            pieces.append(line)
            named = named or name(text, line.span) is not None
        found.signatures.append(pieces)


def _opens_another(lines: list[Cell], text: str) -> bool:
    """ "SỞ Y TẾ" / "GIÁM ĐỐC" / a name, apart from and below somebody who has signed: the next of several signers."""
    if len(lines) < 3 or not lines[0].line.blanks_before:
        return False
    body, post, who = (text[one.span.start : one.span.end] for one in lines[:3])
    if f"{body}{post}" != f"{body}{post}".upper() or title(body) or title(post) is None:
        return False
    return who != who.upper() and name(text, lines[2].span) is not None


def _endorses(text: str, span: Span) -> bool:
    """PHÊ DUYỆT CỦA ..., NGƯỜI LẬP, in capitals."""
    words = text[span.start : span.end]
    return words == words.upper() and ENDORSEMENT.match(fold(words)) is not None
