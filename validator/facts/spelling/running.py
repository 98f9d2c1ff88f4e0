"""Running text as the spelling rules read it: words with their places, and what stands around them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from itertools import compress, count
from operator import is_, or_

from validator.facts.spelling.notes import LONE, NUMBER, ODD, STRANGE, WORD
from validator.facts.spelling.sieve import halves, noted_pairs, pair_notes, words_of, written
from validator.lazy import cached_property
from validator.lexicon import lexicon
from validator.source import Span
from validator.vietnamese.tokens import chunks, places

_PHRASE = (3, 4, 5)  # words
_VILLAGES = ("rưởng bản", "hôn, bản", "hôn bản", "bản, thôn", "bản, làng")


class Running:
    """The words and boundaries of a stretch of text. Outside of it stands a boundary, the empty word."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.lexicon = lexicon()
        self._start, self._end = start, end
        self._chunks = chunks(text[start:end])
        self._words = words_of(self._chunks)
        self._count = len(self._words) - 1

    @cached_property
    def raw(self) -> list[str]:
        """The words as written."""
        return written(self._chunks)

    @cached_property
    def spans(self) -> "_Spans":
        """Where the words stand."""
        return _Spans([one.start() for one in places(self.text, self._start, self._end)], self.raw)

    @cached_property
    def _pair_notes(self) -> bytes:
        return pair_notes(self._words)

    @cached_property
    def _noted_pairs(self) -> list[tuple[int, int]]:
        return noted_pairs(self._pair_notes)

    @cached_property
    def _noted_words(self) -> list[tuple[int, int]]:
        return [(at, self._words[at].notes) for at in self.pairs(WORD)]

    @cached_property
    def _all_noted(self) -> int:
        return reduce(or_, {note for _, note in self._noted_pairs}, 0)

    @property
    def halves(self) -> list[int]:
        """The words that are half of a term and have its other half on neither side."""
        return halves(self._pair_notes)

    def pairs(self, notes: int) -> list[int]:
        """Where pairs begin of which one of some things is noted."""
        return [at for at, note in self._noted_pairs if note & notes] if self._all_noted & notes else []

    @cached_property
    def odd(self) -> list[int]:
        """The words that are no syllable and may be damaged ones."""
        return self.noted(ODD)

    @property
    def lone(self) -> list[int]:
        """The words that hardly stand alone or may stand for another word before figures."""
        return self.noted(LONE)

    @cached_property
    def names_villages(self) -> bool:
        """Is a bản a village here, which does what a board may do as well: "các bản tổ chức họp dân"?"""
        return any(self.text.find(words, self._start, self._end) >= 0 for words in _VILLAGES)

    @property
    def is_strange(self) -> bool:
        """False when there is no look-alike, unseen sign or lost letter anywhere."""
        return bool(self.noted(STRANGE))

    def noted(self, note: int) -> list[int]:
        """The words of which something is noted."""
        return [at for at, notes in self._noted_words if notes & note]

    def __len__(self) -> int:
        return self._count

    def word(self, at: int) -> str:
        """The word at an index in normal form; "" at a boundary and outside, `NUMBER` for a number."""
        return self._words[at].form if 0 <= at < self._count else ""

    def pair(self, at: int) -> str:
        """The words at an index and behind it, as the lists have pairs."""
        if 0 <= at < self._count:  # a boundary stands behind the last word
            return f"{self._words[at].form} {self._words[at + 1].form}"
        return f"{self.word(at)} {self.word(at + 1)}"

    def has(self, words: Sequence[str], at: int) -> bool:
        """True when some words in normal form stand at an index, in this order."""
        if not 0 <= at <= self._count - len(words):
            return not words
        for place, word in enumerate(words, at):  # noqa: SIM110 - a generator costs more than most words take
            if self._words[place].form != word:
                return False
        return True

    @cached_property
    def echoes(self) -> list[tuple[int, int]]:
        """Where three to five words begin that are said again at once, and how many they are; two often are on purpose
        ("từng bước từng bước")."""
        return [(at, length) for length in _PHRASE for at in self._echoes(length)]

    def _echoes(self, length: int) -> Iterator[int]:
        """Where so many words begin that are said again at once: one of them stands at a multiple of their number, so
        that only these places need a look."""
        words = self._words
        end = 0
        for found in compress(count(), map(is_, words[::length], words[length::length])):
            at = found * length
            if at >= end and words[at].form not in ("", NUMBER):  # with a sign or a number inside it is no phrase
                first, end = at, at + 1
                while first and words[first - 1] is words[first - 1 + length]:
                    first -= 1
                while end + length < len(words) and words[end] is words[end + length]:
                    end += 1
                yield from range(first, end - length + 1, length)

    def sampled_letters(self, step: int) -> int:
        """How many of every so many words are single letters."""
        return sum([one.is_letter for one in self._words[::step]])

    def is_number(self, at: int) -> bool:
        """True for a number in figures."""
        return self.word(at) == NUMBER

    def shape(self, at: int) -> str:
        """How a word is written: "caps", "title" or "small"; "" for a boundary."""
        if not self.word(at):
            return ""
        raw = self.raw[at]
        if raw.isupper():
            return "caps" if len(raw) > 1 or self._beside_caps(at) else "title"
        return "title" if raw[0].isupper() else "small"

    def _beside_caps(self, at: int) -> bool:
        return any(
            len(self.raw[near]) > 1 and self.raw[near].isupper() for near in (at - 1, at + 1) if 0 <= near < len(self)
        )

    def is_known(self, at: int) -> bool:
        """True when the words at an index and behind it are a known pair."""
        return self.pair(at) in self.lexicon.known

    def is_closed(self, at: int, to_the_right: bool) -> bool:
        """True when the word at an index belongs to its own side: a boundary, a number, a small word, or the half of
        a known pair that lies on the right (or on the left) of it."""
        word = self.word(at)
        if not word or word == NUMBER or word in self.lexicon.functions:
            return True
        if self.is_known(at if to_the_right else at - 1):
            return True
        # The last word of a name does not reach into the small letters behind it.
        return not to_the_right and self.shape(at) == "title" and self.shape(at - 1) in ("title", "small")

    def quote(self, first: int, last: int) -> str:
        """The text from one word to another, decoration and wraps smoothed."""
        return " ".join(self.raw[first : last + 1])

    def is_plain(self, at: int) -> bool:
        """True when nearly all words around have no diacritics: file names, foreign text, text typed without marks."""
        around = [raw for raw in self.raw[max(0, at - 4) : at + 6] if raw.isalpha() and len(raw) > 1]
        return sum(map(str.isascii, around)) > 0.7 * len(around)

    def is_among_strangers(self, at: int) -> bool:
        """True when most words around are no syllables in use: a name or a quotation in another language."""
        near = (*range(at - 4, at), *range(at + 1, at + 5))
        around = [self.word(one) for one in near if self.word(one) not in ("", NUMBER)]
        return sum(word in self.lexicon.syllables for word in around) < 0.5 * len(around)


class _Spans:
    """Spans by index, made when they are asked for: few are."""

    def __init__(self, starts: list[int], raw: list[str]) -> None:
        self._starts = starts
        self._raw = raw

    def __getitem__(self, at: int) -> Span:
        start = self._starts[at]
        return Span(start, start + len(self._raw[at]))


@lru_cache(maxsize=4)
def running(text: str, start: int, end: int) -> Running:
    """The words between two offsets of a text, read once for all facts that ask for them."""
    return Running(text, start, end)
