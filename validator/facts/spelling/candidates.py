"""What a pair of words may have been meant to be."""

from functools import lru_cache
from typing import NamedTuple

from validator.lexicon import lexicon
from validator.vietnamese.letters import PLAIN
from validator.vietnamese.slips import HOW, How, slip


class Candidate(NamedTuple):
    """A reading of a pair: the syllable at `side` (0 or 1) was meant to be `meant`, which makes `pair`."""

    side: int
    meant: str
    pair: str
    how: How


@lru_cache(maxsize=200_000)
def candidates(first: str, second: str) -> tuple[Candidate, ...]:
    """The known pairs and pairs of phrases that a pair of words (normal form) is one slip away from."""
    words = lexicon()
    ends, begins = words.after.get(first, ()), words.before.get(second, ())
    if not (ends or begins) or f"{first} {second}" in words.fine or not (first + second).isalnum():
        return ()
    found = [Candidate(1, meant, f"{first} {meant}", how) for meant, how in _meant(second, ends)]
    found += [Candidate(0, meant, f"{meant} {second}", how) for meant, how in _meant(first, begins)]
    return tuple(sorted(found, key=lambda one: HOW.index(one.how))) if found else ()


def _meant(written: str, others: list[str] | tuple[()]) -> list[tuple[str, How]]:
    """Those of some words that the written one is a slip of. No slip changes both the first and the last letter, and
    to look at these two is much quicker."""
    first, last = PLAIN.get(written[0]), PLAIN.get(written[-1])
    return [
        (other, how)
        for other in others
        if (PLAIN[other[0]] == first or PLAIN[other[-1]] == last) and (how := slip(written, other))
    ]
