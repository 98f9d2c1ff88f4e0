"""What a pair of words may have been meant to be."""

from functools import lru_cache
from typing import NamedTuple

from validator.lexicon import lexicon
from validator.vietnamese.slips import HOW, How, slip


class Candidate(NamedTuple):
    """A reading of a pair: the syllable at `side` (0 or 1) was meant to be `meant`, which makes `pair`."""

    side: int
    meant: str
    pair: str
    how: How


@lru_cache(maxsize=200_000)
def candidates(first: str, second: str) -> tuple[Candidate, ...]:
    """The terms and phrase pairs that a pair of words (normal form) is one slip away from."""
    words = lexicon()
    ends, begins = words.after.get(first, ()), words.before.get(second, ())
    if not (ends or begins) or f"{first} {second}" in words.fine or not (first + second).isalnum():
        return ()
    found = [Candidate(1, meant, f"{first} {meant}", how) for meant in ends if (how := slip(second, meant))]
    found += [Candidate(0, meant, f"{meant} {second}", how) for meant in begins if (how := slip(first, meant))]
    return tuple(sorted(found, key=lambda one: HOW.index(one.how))) if found else ()
