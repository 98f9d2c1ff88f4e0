"""Running text as the spelling rules read it: words with their places, and what stands around them."""

from functools import cached_property

from validator.lexicon import Lexicon
from validator.source import Span
from validator.vietnamese.placement import normal
from validator.vietnamese.tokens import places


class Running:
    """The words and boundaries of a stretch of text. Outside of it stands a boundary, the empty word."""

    def __init__(self, text: str, start: int, end: int, raw: list[str], small: list[str], lexicon: Lexicon) -> None:
        self.text = text
        self._start, self._end = start, end
        self.raw = raw
        self._small = small
        self.lexicon = lexicon

    @cached_property
    def spans(self) -> "_Spans":
        """Where the words stand."""
        return _Spans([one.start() for one in places(self.text, self._start, self._end)], self.raw)

    def __len__(self) -> int:
        return len(self.raw)

    def word(self, at: int) -> str:
        """The word at an index in normal form; "" at a boundary and outside."""
        if 0 <= at < len(self.raw):
            word = self._small[at]
            return normal(word) if word.isalnum() else ""
        return ""

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
        return f"{self.word(at)} {self.word(at + 1)}" in self.lexicon.known

    def is_closed(self, at: int, to_the_right: bool) -> bool:
        """True when the word at an index belongs to its own side: a boundary, a number, a small word, or the half of
        a known pair that lies on the right (or on the left) of it."""
        word = self.word(at)
        if not word or word in self.lexicon.functions or word.isdigit():
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


class _Spans:
    """Spans by index, made when they are asked for: few are."""

    def __init__(self, starts: list[int], raw: list[str]) -> None:
        self._starts = starts
        self._raw = raw

    def __getitem__(self, at: int) -> Span:
        start = self._starts[at]
        return Span(start, start + len(self._raw[at]))
