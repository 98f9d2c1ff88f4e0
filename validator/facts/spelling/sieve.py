"""The first pass: which words and pairs of a text may be slips at all. Good text goes no further.

What was judged once is kept: texts of one kind share nearly all of their words and pairs, so that a text costs hardly
more than to look them up, which is done without a step of Python for each word.
"""

import re
from functools import cache, lru_cache
from itertools import chain

from validator.facts.spelling.candidates import candidates, may_have_candidates
from validator.lexicon import lexicon
from validator.vietnamese.keying import decoded
from validator.vietnamese.letters import bare
from validator.vietnamese.lookalikes import STRANGE as STRANGE_SIGN
from validator.vietnamese.neighbours import Neighbours
from validator.vietnamese.placement import has_choice, normal
from validator.vietnamese.slips import HOW
from validator.vietnamese.syllables import is_syllable
from validator.vietnamese.tokens import pieces

_LIMIT = 60_000  # of each kind kept; beyond it memory grows for little
_VOWELS = frozenset("aeiouy")
# The slips by which a syllable, or a word that is none, is taken for a small word.
_CLOSE = frozenset(("tone", "mark", "stroke", "swapped"))
_WIDE = frozenset(("tone", "mark", "stroke", "bare", "dropped", "added", "swapped"))
_DOUBLED = re.compile(r"(.)\1")
_LONGEST = 7  # letters of a small word after a slip
NUMBER = "0"  # the normal form of all of them
_NO_WORDS = frozenset(("", NUMBER))
# What is noted of a word: it is odd, has a choice of tone placement, is written with the other of i and y, hardly stands alone;
# of a chunk: there is a look-alike, an unseen sign or a lost letter in it.
ODD, PLACED, OTHER_I, LONE, STRANGE = 1, 2, 4, 8, 16
# What is noted of a pair: another may be meant; a confusion may begin with it; it looks like one syllable torn in two, a word
# said twice, the seam of a term said twice; the name of a body may begin with it; its second, or its first, syllable is half of
# a term whose other half is not in it.
MEANT, CONFUSED, TORN, TWICE, SEAM, BODY, HALF_BEHIND, HALF_AHEAD = 1, 2, 4, 8, 16, 32, 64, 128
_NOTED = re.compile(rb"[^\x00\x40\x80\xc0]")  # a pair of which more is noted than halves
_HALVES = re.compile(rb"[\x40-\x7f\xc0-\xff](?=[\x80-\xff])")  # the half in the middle has nothing on either side

_noted: dict[str, int] = {}  # the chunks with words of which there is something to note


class _Raw(dict[str, tuple[str, ...]]):
    """Chunk -> its words and signs as written."""

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        found = self[chunk] = tuple(pieces(chunk))
        return found


class Word(dict["Word", int]):
    """A word in normal form -> each word that came behind it, and what is noted of the pair. There is one of each form."""

    __slots__ = ("form", "is_half", "is_letter", "is_word")
    __eq__, __ne__, __hash__ = object.__eq__, object.__ne__, object.__hash__  # type: ignore[assignment]
    pairs = 0  # of all words

    def __init__(self, form: str) -> None:
        super().__init__()
        self.form = form
        self.is_letter = len(form) == 1 and form != NUMBER
        self.is_word = form not in _NO_WORDS
        self.is_half = form in lexicon().halves

    def __missing__(self, behind: "Word") -> int:
        Word.pairs += 1
        notes = _notes_of(self.form, behind.form) if self.is_word and behind.is_word else 0
        if self.is_half or behind.is_half:
            notes |= _halves_of(self, behind)
        self[behind] = notes
        return notes


class _Known(dict[str, Word]):
    """Normal form -> the word."""

    def __missing__(self, form: str) -> Word:
        found = self[form] = Word(form)
        return found


class _Judged(dict[str, tuple[Word, int]]):
    """Word as written -> the word in normal form and what is noted of it."""

    def __missing__(self, raw: str) -> tuple[Word, int]:
        form, notes = _judged(raw)
        found = self[raw] = _known[form], notes
        return found


class _Words(dict[str, tuple[Word, ...]]):
    """Chunk -> its words in normal form, signs empty."""

    def __missing__(self, chunk: str) -> tuple[Word, ...]:
        judged = [_by_raw[raw] for raw in pieces(chunk)]
        notes = STRANGE if STRANGE_SIGN.search(chunk) else 0
        for _, note in judged:
            notes |= note
        if notes:
            _noted[chunk] = notes
        found = self[chunk] = tuple([word for word, _ in judged])
        return found


_raw, _known, _by_raw, _words = _Raw(), _Known(), _Judged(), _Words()


def written(found: list[str]) -> list[str]:
    """The words and signs of chunks as they are written."""
    return list(chain.from_iterable(map(_raw.__getitem__, found)))


def words_of(found: list[str]) -> list[Word]:
    """The same in normal form: "" for a sign, `NUMBER` for a number. Equal words are one and the same."""
    if len(_words) > _LIMIT or Word.pairs > _LIMIT:
        for kept in (_raw, _known, _by_raw, _words, _noted):
            kept.clear()
        Word.pairs = 0
    return list(chain.from_iterable(map(_words.__getitem__, found)))


def chunk_notes(found: list[str]) -> dict[str, int]:
    """The chunks with words of which there is something to note; to be asked after their words."""
    return {chunk: _noted[chunk] for chunk in _noted.keys() & found}


def pair_notes(words: list[Word]) -> bytes:
    """What is noted of each pair of words, in their order."""
    return bytes(map(dict.__getitem__, words, words[1:]))


def noted_pairs(notes: bytes) -> list[tuple[int, int]]:
    """Where pairs begin of which there is something to note but halves, and what."""
    return [(match.start(), notes[match.start()]) for match in _NOTED.finditer(notes)]


def halves(notes: bytes) -> list[int]:
    """The words that are half of a term and have its other half on neither side."""
    return [match.start() + 1 for match in _HALVES.finditer(notes)]


def _judged(raw: str) -> tuple[str, int]:
    """A word in normal form and what is noted of it."""
    if not raw.isalnum():
        return "", 0
    if raw.isdigit():
        return NUMBER, 0
    lists = lexicon()
    small = raw.lower()
    form = normal(small)
    notes = 0
    if form not in lists.syllables and is_odd(raw):
        notes = ODD
    if has_choice(small):
        notes |= PLACED
    elif form != small:
        notes |= OTHER_I
    if raw.islower() and (form in lists.lone or form in lists.figures):
        notes |= LONE
    return form, notes


def _notes_of(first: str, second: str) -> int:
    lists = lexicon()
    pair = f"{first} {second}"
    notes = BODY if pair in lists.body_starts else 0
    if first == second:
        if first in lists.repeats or not first.isalpha():
            return notes
        notes |= TWICE
    elif f"{second} {first}" in lists.terms and pair not in lists.terms:
        notes |= SEAM
    if pair in lists.confusions:
        notes |= CONFUSED
    if _is_torn(first, second):
        notes |= TORN
    if not lists.is_fine(pair) and may_have_candidates(first, second) and candidates(first, second):
        notes |= MEANT
    return notes


def _halves_of(first: Word, second: Word) -> int:
    """Which words of a pair are halves, when the two are no pair in use."""
    if f"{first.form} {second.form}" in lexicon().known:
        return 0
    return HALF_BEHIND * second.is_half | HALF_AHEAD * first.is_half


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
