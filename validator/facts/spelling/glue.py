"""What joins a word to its neighbours: the signs of identifiers, addresses, hyphenated and torn words."""

from validator.facts.spelling.running import Running
from validator.vietnamese.lookalikes import INVISIBLE

_GLUE = frozenset("-–'’/\\�&^")
_LOOSE_GLUE = frozenset("_.")


def is_cut(running: Running, at: int) -> bool:
    """True for a word with an ellipsis at its end, as a quotation has it that breaks off."""
    return running.text.startswith(("…", "..."), running.spans[at].end)


def is_joined(running: Running, at: int) -> bool:
    """True for a piece of an identifier (Dữ_liệuB)."""
    text, span = running.text, running.spans[at]
    before, behind = text[max(0, span.start - 2) : span.start][::-1], text[span.end : span.end + 2]
    return any(signs[:1] in ("_", "^") and signs[1:].isalnum() for signs in (before, behind))


def is_glued(running: Running, at: int) -> bool:
    """True for a piece of an identifier, a hyphenated word, an address or a torn word: signs join it to others."""
    text, span = running.text, running.spans[at]
    before, behind = text[max(0, span.start - 2) : span.start][::-1], text[span.end : span.end + 2]
    return _joins(before) or _joins(behind)


def _joins(signs: str) -> bool:
    """True when the sign beside a word joins it to what is behind the sign. Decoration and the end of a sentence have
    a blank there."""
    sign = signs[:1]
    if sign in _LOOSE_GLUE:
        return signs[1:].isalnum()
    return sign in _GLUE or INVISIBLE.match(sign) is not None or "\u0300" <= sign <= "\u036f"
