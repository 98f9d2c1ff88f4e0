"""The first pass: which words and pairs of a text may be slips at all. Good text goes no further."""

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from validator.facts.spelling.candidates import candidates
from validator.lexicon import lexicon
from validator.vietnamese.keying import decoded
from validator.vietnamese.letters import bare
from validator.vietnamese.placement import normal
from validator.vietnamese.slips import HOW, slip
from validator.vietnamese.syllables import is_syllable
from validator.vietnamese.tokens import cut

# Pairs and words already judged; texts of one kind share nearly all of theirs.
_good_pairs: set[tuple[str, str]] = set()
_doubtful_pairs: set[tuple[str, str]] = set()
_good_words: set[str] = set()
_LIMIT = 100_000  # of each; beyond it memory grows for little
_VOWELS = frozenset("aeiouy")


class Sifted(NamedTuple):
    """A text cut into words, and the indices at which a suspicious pair begins or an odd word stands."""

    raw: list[str]
    small: list[str]
    pairs: list[int]
    odd: list[int]


def sift(text: str) -> Sifted:
    """Cuts a text and picks what a second look is worth."""
    raw, small = cut(text)
    return Sifted(raw, small, _suspicious_pairs(small), _odd_words(raw))


def _suspicious_pairs(small: list[str]) -> list[int]:
    if len(_good_pairs) + len(_doubtful_pairs) > _LIMIT:
        _good_pairs.clear()
        _doubtful_pairs.clear()
    found = []
    for at in [at for at, pair in enumerate(pairwise(small)) if pair not in _good_pairs]:
        pair = small[at], small[at + 1]
        if pair in _doubtful_pairs:
            found.append(at)
        elif _is_suspicious(normal(pair[0]), normal(pair[1])):
            _doubtful_pairs.add(pair)
            found.append(at)
        else:
            _good_pairs.add(pair)
    return found


def _is_suspicious(first: str, second: str) -> bool:
    lists = lexicon()
    if first == second:
        return first.isalpha() and first not in lists.repeats
    pair = f"{first} {second}"
    return (
        pair in lists.confusions
        or (f"{second} {first}" in lists.terms and pair not in lists.terms)  # the seam of a term said twice
        or bool(candidates(first, second))
        or is_split(first, second)
    )


def is_split(first: str, second: str) -> bool:
    """True when two pieces look like one syllable with a blank inside ("th ực", "hi ện")."""
    lists = lexicon().syllables
    if first in lists and second in lists:
        return False
    joined = first + second
    return len(joined) > 2 and joined.isalpha() and normal(joined) in lists


def _odd_words(raw: list[str]) -> list[int]:
    if len(_good_words) > _LIMIT:
        _good_words.clear()
    new = set(raw) - _good_words
    odd = {word for word in new if is_odd(word)}
    _good_words.update(new - odd)
    return [at for at, word in enumerate(raw) if word in odd] if odd else []


@lru_cache(maxsize=4096)
def small_word_meant(word: str) -> str | None:
    """The small word (của, những) that a syllable nobody uses ("cũa", "nhửng") is one mark away from."""
    lists = lexicon()
    if normal(word) in lists.syllables or word.isascii():
        return None
    ways = {how: small for small in sorted(lists.functions) if (how := slip(word, small)) in ("tone", "mark", "stroke")}
    return next((ways[how] for how in HOW if how in ways), None)


def is_odd(raw: str) -> bool:
    """True for a word that is no syllable and may be a damaged one; abbreviations, numbers and plain foreign words
    are not odd."""
    if len(raw) < 2 or raw.isdigit() or not raw.isalnum():
        return False
    small = raw.lower()
    if normal(small) in lexicon().syllables:
        return False
    if is_syllable(small):
        return raw.islower() and small_word_meant(small) is not None
    if small in lexicon().loans:
        return False
    plain = bare(small)
    if not _VOWELS & set(plain):
        return False
    if raw.isupper() and (plain == small.replace("đ", "d") or len(raw) > 9):
        return False  # UBND, ĐUK
    if small.isascii():
        return decoded(small) is not None
    return True
