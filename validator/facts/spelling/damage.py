"""Tells text that came out of a PDF damaged: blanks lost between words, or words torn into letters."""

from validator.facts.spelling.running import Running
from validator.facts.spelling.spaces import pieces
from validator.source import Span

_ENOUGH = 8
_GLUED_SHARE = 0.03
_TORN_SHARE = 0.4
_TORN_ENOUGH = 40
_SAMPLE = 5


def damaged(running: Running) -> Span | None:
    """The first place of damage when there is so much that single findings would be noise; else None."""
    glued = [at for at in running.odd if _is_glued(running.raw[at])]
    if len(glued) >= _ENOUGH and len(glued) > _GLUED_SHARE * len(running):
        return running.spans[glued[0]]
    least = max(_TORN_ENOUGH, _TORN_SHARE * len(running))
    if running.sampled_letters(_SAMPLE) * _SAMPLE < least / 2:  # this rules nearly every text out, quickly
        return None
    torn = [at for at, raw in enumerate(running.raw) if len(raw) == 1 and raw.isalpha()]
    return running.spans[torn[0]] if len(torn) >= least else None


def _is_glued(raw: str) -> bool:
    return not raw.isascii() and len(raw) >= 5 and pieces(raw.lower()) >= 2
