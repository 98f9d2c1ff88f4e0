"""Signers side by side: which cells belong to whom."""

from validator.facts.closing.closing_cells import Cell
from validator.facts.closing.organs import Organ, organ
from validator.facts.closing.pieces import PREFIX, signature_pieces
from validator.facts.closing.titles import title
from validator.parser.patterns import AUTHORITY, ENDORSEMENT, fold
from validator.source import Span


def columns(block: list[Cell], text: str) -> list[list[Cell]]:
    """Signers side by side: the first line on which each cell opens a signature gives the columns."""
    stacks = _stacks(block, text)
    if len(stacks) < len(block):
        apart = len(stacks) > 1 and _opens_columns([stack[0] for stack in stacks], text)
        return stacks if apart else [block]
    rows: list[list[Cell]] = []
    for cell in block:
        if rows and rows[-1][0].line is cell.line:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    heads = next((row for row in rows if len(row) > 1 and _opens_columns(row, text)), None)
    if heads is None:
        return [block] if block else []
    found: list[list[Cell]] = [[] for _ in heads]
    for row in rows:
        for at, cell in enumerate(row):
            nearest = min(range(len(heads)), key=lambda one: abs(heads[one].middle - cell.middle))
            found[at if len(row) == len(heads) else nearest].append(cell)
    return found


def _stacks(block: list[Cell], text: str) -> list[list[Cell]]:
    """The cells, those together that one cell of a table holds: lines of one signer, with breaks between them."""
    found: list[list[Cell]] = []
    for cell in block:
        last = found[-1][-1] if found else None
        if last and cell.line.table and last.line is cell.line and "|" not in text[last.span.end : cell.span.start]:
            found[-1].append(cell)
        else:
            found.append([cell])
    return found


def _opens_columns(row: list[Cell], text: str) -> bool:
    """Each cell in capitals, one of them a title, a body or a word like NGƯỜI LẬP."""
    return all(_is_capitals(text, cell.span) for cell in row) and any(opens_signature(text, cell.span) for cell in row)


def _is_capitals(text: str, span: Span) -> bool:
    first = next(signature_pieces(text, span))
    return text[first.start : first.end] == text[first.start : first.end].upper()


def opens_signature(text: str, span: Span) -> bool:
    """A cell in capitals that begins with a title, a body, an authority or a word like NGƯỜI LẬP."""
    first = next(signature_pieces(text, span))
    words = text[first.start : first.end]
    if words != words.upper():
        return False
    folded = fold(words)
    if title(words) is not None or organ(words) is not Organ.OTHER or PREFIX.match(words):
        return True
    return any(pattern.match(folded) for pattern in (AUTHORITY, ENDORSEMENT))
