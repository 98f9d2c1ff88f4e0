"""Finds among some words those that a written one is a slip of, without comparing it with each."""

from collections.abc import Sequence

from validator.vietnamese.letters import bare, split
from validator.vietnamese.slips import How, slip

_MOST = 20_000  # words whose looks are kept
# The letters that one word has and the other lacks are never more: "tr" for "ch".
_MOST_OTHER_LETTERS = 4
_TONES = 8  # more than there are
_ANY = _TONES - 1

Look = str | int


class _Looks(dict[str, tuple[tuple[Look, ...], tuple[Look, ...], int]]):
    """Word -> the looks it has, those that what it is a slip of must have one of, its letters without the tone as bits.

    No slip changes both the first and the last letter, none a letter and the tone mark unless that is gone. So a word and
    its slip share a look: all letters but for their marks; the first letter, or the last, with the tone or, where there is
    none in the slip, with any.
    """

    def __missing__(self, word: str) -> tuple[tuple[Look, ...], tuple[Look, ...], int]:
        if len(self) > _MOST:
            self.clear()
        plain = bare(word)
        letters, tone, _ = split(word)
        first, last = ord(plain[0]) * _TONES, -ord(plain[-1]) * _TONES
        bits = 0
        for letter in letters:
            bits |= 1 << (ord(letter) & 63)
        own = plain, first + tone, last + tone, first + _ANY, last + _ANY
        found = self[word] = own, own[:3] if tone else (plain, own[3], own[4]), bits
        return found


_looks = _Looks()


class Neighbours:
    """Some words, to be looked through again and again."""

    __slots__ = ("_looks", "_words")

    def __init__(self, words: Sequence[str] = ()) -> None:
        self._words = words
        self._looks: set[Look] = set().union(*[_looks[word][0] for word in words])

    def are_far(self, written: str) -> bool:
        """True, at a glance, when the written word is a slip of none."""
        return self._looks.isdisjoint(_looks[written][1])

    def meant(self, written: str) -> list[tuple[str, How]]:
        """Those that the written word is a slip of, in the order in which they were given, and of which kind."""
        found: list[tuple[str, How]] = []
        _, (plain, first, last), letters = _looks[written]
        for word in self._words if not self.are_far(written) else ():
            own, _, others = _looks[word]
            if own[0] == plain or (
                (letters ^ others).bit_count() <= _MOST_OTHER_LETTERS and (first in own or last in own)
            ):
                how = slip(written, word)
                if how:
                    found.append((word, how))
        return found
