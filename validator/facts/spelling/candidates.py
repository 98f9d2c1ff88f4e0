"""What a pair of words may have been meant to be."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from validator.lexicon import lexicon
from validator.vietnamese.letters import bare, split
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
    found = [Candidate(1, word, f"{first} {word}", how) for word, how in meant(second, ends)]
    found += [Candidate(0, word, f"{word} {second}", how) for word, how in meant(first, begins)]
    found = [one for one in found if _can_be_shown(one, second if one.side else first)]
    return tuple(sorted(found, key=lambda one: HOW.index(one.how))) if found else ()


def _can_be_shown(one: Candidate, written: str) -> bool:
    """False where nothing around a pair could prove this reading: a syllable in use that is a wild slip away from a
    pair, or any slip away from a pair that is no term, when no phrase holds that pair."""
    words = lexicon()
    return one.pair in words.phrases or written not in words.syllables or (one.how != "key" and one.pair in words.terms)


_MOST = 20_000  # words whose looks are kept


class _Looks(dict[str, tuple[str, str, str, int]]):
    """A word -> its first and last letter and the whole without marks, and its tone."""

    def __missing__(self, word: str) -> tuple[str, str, str, int]:
        if len(self) > _MOST:
            self.clear()
        plain = bare(word)
        found = self[word] = plain[0], plain[-1], plain, split(word)[1]
        return found


_looks = _Looks()


def meant(written: str, others: Iterable[str]) -> list[tuple[str, How]]:
    """Those of some words that the written one is a slip of.

    No slip changes both the first and the last letter, none a letter and the tone mark unless that is gone: to look at
    these is much quicker than to ask for the slip.
    """
    first, last, plain, tone = _looks[written]
    found = []
    for other in others:
        start, end, clean, mark = _looks[other]
        if (plain == clean or ((start == first or end == last) and (mark == tone or not tone))) and (
            how := slip(written, other)
        ):
            found.append((other, how))
    return found
