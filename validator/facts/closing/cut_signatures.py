"""Lines of a signature cut over two, as web pages cut them: "TM." / "ỦY BAN NHÂN DÂN", "PHÓ CHỦ" / "TỊCH"."""

from validator.facts.closing.closing_cells import Cell
from validator.facts.closing.organs import Organ, organ
from validator.facts.closing.pieces import PREFIX
from validator.facts.closing.titles import title
from validator.parser.patterns import fold
from validator.source import Span


def whole(cells: list[Cell], text: str) -> list[Cell]:
    """The same cells of one signer, each with the rest of its line that stands below it."""
    found: list[Cell] = []
    for cell in cells:
        if found and _goes_on(text, found[-1].span, cell.span):
            last = found.pop()
            cell = Cell(last.line, Span(last.span.start, cell.span.end), last.is_first, last.middle)
        found.append(cell)
    return found


def _goes_on(text: str, first: Span, second: Span) -> bool:
    gap = text[first.end : second.start]
    begun, rest = text[first.start : first.end], text[second.start : second.end]
    if gap.strip(" *_\u00a0") != "\n" or f"{begun}{rest}" != f"{begun}{rest}".upper() or PREFIX.match(f"{rest} "):
        return False
    prefix = PREFIX.match(f"{begun} ")
    bare = begun[prefix.end() :].strip(" .") if prefix and prefix["prefix"] else begun
    if not bare or fold(bare) == "PHO":
        return title(rest) is not None or organ(rest) is not Organ.OTHER
    if fold(rest).startswith("SO ") and _is_known(bare):
        return title(bare) is not None  # "GIÁM ĐỐC" / "SỞ NỘI VỤ"
    return _is_known(f"{bare} {rest}") and not _is_known(bare) and not _is_known(rest)


def _is_known(words: str) -> bool:
    """A post and no more, or a body of a known kind."""
    held = title(words)
    return (held is not None and not held.tail) or organ(words) is not Organ.OTHER
