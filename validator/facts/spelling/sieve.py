"""The first pass: which words and pairs of a text may be slips at all. Good text goes no further.

What was judged once is kept: texts of one kind share nearly all of their words and pairs, so that a text costs hardly
more than to look them up, which is done without a step of Python for each word.
"""

import re
from itertools import chain

from validator.facts.spelling.notes import HALF_AHEAD, HALF_BEHIND, NUMBER, WORD, judged, notes_of
from validator.lexicon import lexicon
from validator.vietnamese.tokens import LINE_END, pieces

_LIMIT = 60_000  # of each kind kept; beyond it memory grows for little
_NO_WORDS = frozenset(("", NUMBER))
_NOTED = re.compile(rb"[^\x00\x40\x80\xc0]")  # a pair of which more is noted than halves
_HALVES = re.compile(rb"[\x40-\x7f\xc0-\xff](?=[\x80-\xff])")  # the half in the middle has nothing on either side


class _Raw(dict[str, tuple[str, ...]]):
    """Chunk -> its words and signs as written."""

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        found = self[chunk] = tuple(pieces(chunk))
        return found


class Word(dict["Word", int]):
    """A word in normal form -> each word that came behind it, and what is noted of the pair. There is one of each form and notes."""

    __slots__ = ("form", "is_half", "is_letter", "is_word", "notes")
    __eq__, __ne__, __hash__ = object.__eq__, object.__ne__, object.__hash__  # type: ignore[assignment]
    pairs = 0  # of all words

    def __init__(self, form: str, notes: int) -> None:
        super().__init__()
        self.form = form
        self.notes = notes
        self.is_letter = len(form) == 1 and form != NUMBER
        self.is_word = form not in _NO_WORDS
        self.is_half = form in lexicon().halves

    def __missing__(self, behind: "Word") -> int:
        Word.pairs += 1
        notes = notes_of(self.form, behind.form) if self.is_word and behind.is_word else 0
        if self.is_half or behind.is_half:
            notes |= _halves_of(self, behind)
        if self.notes:
            notes |= WORD
        self[behind] = notes
        return notes


class _Known(dict[tuple[str, int], Word]):
    """Normal form and notes -> the word."""

    def __missing__(self, key: tuple[str, int]) -> Word:
        found = self[key] = Word(*key)
        return found


class _Judged(dict[str, Word]):
    """Word as written -> the word in normal form."""

    def __missing__(self, raw: str) -> Word:
        found = self[raw] = _known[judged(raw)]
        return found


class _Words(dict[str, tuple[Word, ...]]):
    """Chunk -> its words in normal form, signs empty."""

    def __missing__(self, chunk: str) -> tuple[Word, ...]:
        found = self[chunk] = tuple([_by_raw[raw] for raw in pieces(chunk)])
        return found


_raw, _known, _by_raw, _words = _Raw(), _Known(), _Judged(), _Words()


def written(found: list[str]) -> list[str]:
    """The words and signs of chunks as they are written."""
    return list(chain.from_iterable(map(_raw.__getitem__, found)))


def words_of(found: list[str]) -> list[Word]:
    """The same in normal form, and a boundary behind them: "" for a sign, `NUMBER` for a number. Equal words are one and
    the same."""
    if len(_words) > _LIMIT or Word.pairs > _LIMIT:
        for kept in (_raw, _known, _by_raw, _words):
            kept.clear()
        Word.pairs = 0
    words = list(chain.from_iterable(map(_words.__getitem__, found)))
    words.append(_by_raw[LINE_END])
    return words


def pair_notes(words: list[Word]) -> bytes:
    """What is noted of each word and the next, in their order; nothing of the boundary behind them."""
    return bytes(map(dict.__getitem__, words, words[1:]))


def noted_pairs(notes: bytes) -> list[tuple[int, int]]:
    """Where pairs begin of which there is something to note but halves, and what."""
    return [(match.start(), notes[match.start()]) for match in _NOTED.finditer(notes)]


def halves(notes: bytes) -> list[int]:
    """The words that are half of a term and have its other half on neither side."""
    return [match.start() + 1 for match in _HALVES.finditer(notes)]


def _halves_of(first: Word, second: Word) -> int:
    """Which words of a pair are halves, when the two are no pair in use."""
    if f"{first.form} {second.form}" in lexicon().known:
        return 0
    return HALF_BEHIND * second.is_half | HALF_AHEAD * first.is_half
