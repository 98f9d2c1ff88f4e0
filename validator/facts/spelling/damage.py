"""Tells text that came out of a PDF damaged: blanks lost between words, or words torn into letters."""

from validator.facts.spelling.running import Running
from validator.facts.spelling.spaces import pieces
from validator.source import Span

_ENOUGH = 8
_GLUED_SHARE = 0.03
_TORN_SHARE = 0.4
_TORN_ENOUGH = 40


def damaged(running: Running, odd: list[int]) -> Span | None:
    """The first place of damage when there is so much that single findings would be noise; else None."""
    glued = [at for at in odd if _is_glued(running.raw[at])]
    if len(glued) >= _ENOUGH and len(glued) > _GLUED_SHARE * len(running):
        return running.spans[glued[0]]
    # Signs are as short as torn letters: a quick look at lengths rules nearly every text out.
    least = max(_TORN_ENOUGH, _TORN_SHARE * len(running))
    if list(map(len, running.raw)).count(1) < least:
        return None
    torn = [at for at, raw in enumerate(running.raw) if len(raw) == 1 and raw.isalpha()]
    return running.spans[torn[0]] if len(torn) >= least else None


def _is_glued(raw: str) -> bool:
    return not raw.isascii() and len(raw) >= 5 and pieces(raw.lower()) >= 2
