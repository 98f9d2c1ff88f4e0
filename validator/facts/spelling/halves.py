"""Finds half a term whose other half was deleted: "quán triệt, triển nghị quyết", "bổ nguồn vốn"."""

import re
from collections.abc import Iterator, Sequence

from validator.facts.spelling.glue import is_cut, is_glued
from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Slip
from validator.source import Span

_NEAR = 40  # characters on either side in which a line or column would end
_OF_MATHEMATICS = frozenset({"nghiệm", "thực"})  # words of their own there: "phương trình có nghiệm", "trục thực"
_MATHEMATICS = re.compile(r"phương trình|đa thức|số phức|hàm số|nghiệm (?:nguyên|kép|phân biệt)")
_AROUND = 300  # characters on either side in which a text would speak of mathematics
_WORD = re.compile(r"\w")
_COLUMN = re.compile(r"\t|\||\s\s\s")


def lost_halves(running: Running, suspects: list[int], told: Sequence[Span]) -> Iterator[Slip]:
    """The halves that stand alone between words which belong to their own sides; `told` are slips found already, whose
    neighbours are halves for that reason."""
    for at in suspects:
        if _is_alone(running, at) and not any(_beside(running, at).overlaps(span) for span in told):
            raw = running.raw[at]
            yield Slip(running.spans[at], "half", "warning", raw, "", "", "bound")


def _is_alone(running: Running, at: int) -> bool:
    # First what needs no more than the words: nearly all end here, and their places in the text are never looked for.
    if not (running.is_closed(at + 1, True) and running.is_closed(at - 1, False)):
        return False
    if running.shape(at) != "small" or is_glued(running, at) or is_cut(running, at) or _is_at_edge(running, at):
        return False
    if "caps" in (running.shape(at - 1), running.shape(at + 1)) or _is_in_phrase(running, at):
        return False
    return not (running.is_among_strangers(at) or running.is_plain(at) or _is_of_mathematics(running, at))


def _is_of_mathematics(running: Running, at: int) -> bool:
    if running.word(at) not in _OF_MATHEMATICS:
        return False
    span = running.spans[at]
    return _MATHEMATICS.search(running.text, max(span.start - _AROUND, 0), span.end + _AROUND) is not None


def _is_at_edge(running: Running, at: int) -> bool:
    """True for the first or last word of a line or column: the other half may stand on another line."""
    span, text = running.spans[at], running.text
    before = text[max(text.rfind("\n", 0, span.start) + 1, span.start - _NEAR) : span.start]
    end = text.find("\n", span.end)
    after = text[span.end : span.end + _NEAR if end < 0 else min(end, span.end + _NEAR)]
    return not (_WORD.search(_COLUMN.split(before)[-1]) and _WORD.search(_COLUMN.split(after)[0]))


def _is_in_phrase(running: Running, at: int) -> bool:
    """True for a word of a whole phrase: "thiên niên kỷ"."""
    return any(
        running.has(phrase, first - inner)
        for first in (at - 1, at)
        for phrase, inner in running.lexicon.phrases.get(running.pair(first), ())
    )


def _beside(running: Running, at: int) -> Span:
    """The half and its neighbours."""
    first, last = max(at - 1, 0), min(at + 1, len(running) - 1)
    return Span(running.spans[first].start, running.spans[last].end)
