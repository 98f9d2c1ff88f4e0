"""What a pair of words may have been meant to be."""

from functools import lru_cache
from typing import NamedTuple

from validator.lexicon import lexicon
from validator.vietnamese.neighbours import Neighbours
from validator.vietnamese.slips import HOW, How


class Candidate(NamedTuple):
    """A reading of a pair: the syllable at `side` (0 or 1) was meant to be `meant`, which makes `pair`."""

    side: int
    meant: str
    pair: str
    how: How


@lru_cache(maxsize=4096)
def candidates(first: str, second: str) -> tuple[Candidate, ...]:
    """The known pairs and pairs of phrases that a pair of words (normal form) is one slip away from, the likeliest first.

    None where nothing around the pair could prove it: a syllable in use that is a wild slip away from a pair, or any slip
    away from a pair that is no term, when no phrase holds that pair.
    """
    words = lexicon()
    if words.is_fine(f"{first} {second}") or not (first + second).isalnum():
        return ()
    found = []
    for side, kept, written, lists in ((1, first, second, _seconds), (0, second, first, _firsts)):
        is_used = written in words.syllables
        for meant, how in lists[is_used][kept].meant(written):
            pair = f"{kept} {meant}" if side else f"{meant} {kept}"
            if how != "key" or not is_used or pair in words.phrases:
                found.append(Candidate(side, meant, pair, how))
    return tuple(sorted(found, key=lambda one: HOW.index(one.how)))


def may_have_candidates(first: str, second: str) -> bool:
    """False, at a glance, for most pairs that have none."""
    used = lexicon().syllables
    return not (_seconds[second in used][first].are_far(second) and _firsts[first in used][second].are_far(first))


class _Partners(dict[str, Neighbours]):
    """Half of a pair -> its other halves, the first or the second ones; the firm ones make terms or stand in phrases."""

    def __init__(self, second: bool, firm: bool) -> None:
        self._is_second, self._is_firm = second, firm

    def __missing__(self, half: str) -> Neighbours:
        lists = lexicon()
        if half not in lists.syllables:  # nor half of any pair
            return _NOBODY
        if self._is_firm:
            others = (lists.after if self._is_second else lists.before).get(half)
        else:
            others = (lists.seconds if self._is_second else lists.firsts)(half)
        found = self[half] = Neighbours(others) if others else _NOBODY
        return found


_NOBODY = Neighbours()
# By whether the written syllable is in use: then only firm pairs can show that another was meant.
_seconds = _Partners(second=True, firm=False), _Partners(second=True, firm=True)
_firsts = _Partners(second=False, firm=False), _Partners(second=False, firm=True)
