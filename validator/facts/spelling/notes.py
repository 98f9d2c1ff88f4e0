"""What is noted of a word and of a pair, each judged by itself: that it may be a slip, and of which kind."""

import re
from functools import cache, lru_cache

from validator.facts.spelling.candidates import candidates, may_have_candidates
from validator.lexicon import lexicon
from validator.vietnamese.keying import decoded
from validator.vietnamese.letters import bare
from validator.vietnamese.lookalikes import STRANGE as STRANGE_SIGN
from validator.vietnamese.neighbours import Neighbours
from validator.vietnamese.placement import has_choice, normal, style
from validator.vietnamese.slips import HOW
from validator.vietnamese.syllables import is_syllable

# What is noted of a word: it is odd; its tone mark has a choice of places and stands on the first, or on the second; it is
# written with the other of i and y; it hardly stands alone; there is a look-alike, an unseen sign or a lost letter in it.
ODD, OLD, NEW, OTHER_I, LONE, STRANGE = 1, 2, 4, 8, 16, 32
# What is noted of a pair: another may be meant; a confusion may be in it; it looks like one syllable torn in two, or like the
# seam of a word or term said twice; the name of a body may begin with it; something is noted of its first word; its second, or
# its first, syllable is half of a term whose other half is not in it.
MEANT, CONFUSED, TORN, SEAM, BODY, WORD, HALF_BEHIND, HALF_AHEAD = 1, 2, 4, 8, 16, 32, 64, 128
NUMBER = "0"  # the normal form of all of them
_VOWELS = frozenset("aeiouy")
# The slips by which a syllable, or a word that is none, is taken for a small word.
_CLOSE = frozenset(("tone", "mark", "stroke", "swapped"))
_WIDE = frozenset(("tone", "mark", "stroke", "bare", "dropped", "added", "swapped"))
_DOUBLED = re.compile(r"(.)\1")
_LONGEST = 7  # letters of a small word after a slip


def judged(raw: str) -> tuple[str, int]:
    """A word in normal form and what is noted of it."""
    strange = STRANGE if STRANGE_SIGN.search(raw) else 0
    if not raw.isalnum():
        return "", strange
    if raw.isdigit():
        return NUMBER, strange
    lists = lexicon()
    small = raw.lower()
    form = normal(small)
    notes = strange
    if form not in lists.syllables and is_odd(raw):
        notes |= ODD
    if has_choice(small):
        notes |= OLD if style(small) == "old" else NEW
    elif form != small:
        notes |= OTHER_I
    if form in lists.lone or form in lists.figures:
        notes |= LONE
    return form, notes


def notes_of(first: str, second: str) -> int:
    """What is noted of a pair of words in normal form, but for halves."""
    lists = lexicon()
    pair = f"{first} {second}"
    notes = BODY if pair in lists.body_starts else 0
    if first == second:
        if first in lists.repeats or not first.isalpha():
            return notes
        notes |= SEAM
    elif f"{second} {first}" in lists.terms and pair not in lists.terms:
        notes |= SEAM
    if pair in lists.confusions:
        notes |= CONFUSED
    if _is_torn(first, second):
        notes |= TORN
    if not lists.is_fine(pair) and may_have_candidates(first, second) and candidates(first, second):
        notes |= MEANT
    return notes


def _is_torn(first: str, second: str) -> bool:
    """True when two pieces look like one syllable with a blank inside ("th ực", "hi ện")."""
    lists = lexicon().syllables
    if first in lists and second in lists:
        return False
    joined = first + second
    return len(joined) > 2 and joined.isalpha() and normal(joined) in lists


@lru_cache(maxsize=4096)
def small_word_meant(word: str) -> str | None:
    """The small word (của, những) that a syllable nobody uses ("cũa", "nhửng") or none at all ("trog", "cac") is one
    slip away from."""
    lists = lexicon()
    if normal(word) in lists.syllables or len(word) > _LONGEST:
        return None
    near = _CLOSE if is_syllable(word) else _WIDE
    if word.isascii() and (near is _CLOSE or len(word) < 3):
        return None
    ways = {how: small for small, how in _functions().meant(word) if how in near}
    if word.isascii() and not _DOUBLED.search(word):
        ways.pop("added", None)  # "bar", "doc" are words of other languages; "ttrong" is none
    return next((ways[how] for how in HOW if how in ways), None)


@cache
def _functions() -> Neighbours:
    return Neighbours(sorted(lexicon().functions))


def is_odd(raw: str) -> bool:
    """True for a word that is no syllable and may be a damaged one, and for a syllable nobody uses; abbreviations,
    numbers and plain foreign words are not odd."""
    if len(raw) < 2 or raw.isdigit() or not raw.isalnum():
        return False
    small = raw.lower()
    if normal(small) in lexicon().syllables or small in lexicon().loans:
        return False
    if is_syllable(small):
        return raw.islower() and not raw.isascii()
    plain = bare(small)
    if not _VOWELS & set(plain):
        return raw.islower() and not raw.isascii() and len(raw) > 2
    if raw.isupper() and (plain == small.replace("đ", "d") or len(raw) > 9):
        return False  # UBND, ĐUK
    if small.isascii():
        return decoded(small) is not None or (raw.islower() and small_word_meant(small) is not None)
    return True
