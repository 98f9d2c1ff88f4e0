"""Who owes what, as the cell of a table names it."""

import re

from validator.facts.actors.actors import Actor, normalised
from validator.facts.actors.named_bodies import NamedBodies
from validator.facts.closing.names import is_name
from validator.facts.tables.tables import Cell
from validator.source import Span

_PIECE = re.compile(r"[^,;|<>\n]*[^\W\d_][^,;|<>\n]*")  # of a cell
_PERSON = re.compile(r"(?:Đ/[Cc]|ĐC|[Đđ]ồng chí|Ông|Bà|Cô|Thầy|Anh|Chị|ông|bà|cô|thầy|anh|chị|Mr|Ms)\b")
_POST_OF = re.compile(
    r"[-–,(]\s{0,2}(?:Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Chủ nhiệm)\s$"
)  # "Đ/c Lương Văn Thiệp - Bí thư Chi bộ"
_BRIEF = 60  # characters of a cell that only names who


def owners(text: str, named: NamedBodies, cell: Cell) -> list[Actor]:
    """All bodies of a table cell; where none is known, what its words name, unless they name people."""
    if len(cell.pieces) == 1:
        (piece,) = cell.pieces
        known = named.between(piece.start, piece.end)
        if known and _PERSON.match(text, piece.start, piece.end):
            return [one for one in known if not _POST_OF.search(text, piece.start, one.span.start)]
        return list(known) or _as_written(text, piece)
    return [
        Actor(cell.pieces[0], one.name, one.level) for one in named.named_in(cell.words(text))
    ]  # names go on from line to line


def _as_written(text: str, cell: Span) -> list[Actor]:
    found = []
    for piece in _PIECE.finditer(text, cell.start, cell.end) if len(cell) <= _BRIEF else ():
        words = piece[0].strip(" *_.\u00a0")
        if not words[:1].isalpha() or _PERSON.match(words) or is_name(words.split(" (")[0]):
            return []
        found.append(Actor(Span(*piece.span()), normalised(words), None))
    return found
