"""The word lists of the spelling rules: read once, indexed by the halves of their terms."""

import os
from collections import defaultdict
from functools import cache
from itertools import chain

from validator import shipped
from validator.lazy import cached_property

_FOLDER = os.path.join(shipped.folder("lexicons"), "spelling")

Phrase = tuple[str, ...]
# A wrong form with a life of its own: written, meant, and whether it is wrong for certain.
Confusion = tuple[Phrase, Phrase, bool]


def entries(name: str) -> list[str]:
    """The entries of a list, without the comment at its head."""
    with open(os.path.join(_FOLDER, f"{name}.txt"), encoding="utf-8") as file:
        lines = file.read().rstrip("\n").split("\n")
    return lines[next(at for at, line in enumerate(lines) if not line.startswith("#")) :]


class Lexicon:
    """All lists, in the normal form of `vietnamese.placement.normal`. A pair is two words with a blank between.

    terms      two-syllable terms, the source of slips
    known      terms and every other pair that is good Vietnamese
    after      first half -> second halves of the firm pairs, which are terms or stand in phrases; `before` the other way round
    phrases    inner pair -> the phrases that hold it, and where
    confusions the pair with the first wrong word -> the confusions with it, and where it stands in them; what is meant may be
               a word longer
    lone       words that hardly stand alone -> the small word that is meant, and what they stand beside
    figures    words that are meant to be ngày, tháng, năm, số where a date or a number follows
    bodies     small letters -> name with its capitals; `body_starts` the first two words of each
    halves     syllables that are nowhere without the other half of a term of ours
    bound      syllables that do not stand alone; `syllables` all in use; `functions` the small words;
               `repeats` what may be said twice; `surnames`; `loans` what the syllable grammar does not allow
    """

    def __init__(self) -> None:
        terms = entries("terms")
        self.terms = frozenset(terms)
        words = entries("words")
        self.known = self.terms.union(words, entries("innocent"), entries("places"))
        self.bodies = {tuple(name.lower().split()): name for name in entries("bodies")}
        self.body_starts = frozenset(f"{name[0]} {name[1]}" for name in self.bodies)
        self.phrases: dict[str, list[tuple[Phrase, int]]] = defaultdict(list)
        for phrase in (*(tuple(entry.split(" ")) for entry in entries("phrases")), *self.bodies):
            for at in range(len(phrase) - 1):
                self.phrases[f"{phrase[at]} {phrase[at + 1]}"].append((phrase, at))
        others = [pair for pair in self.phrases if pair not in self.known]
        self.after = after = defaultdict[str, list[str]](list)
        self.before = before = defaultdict[str, list[str]](list)
        for pair in (*terms, *(pair for pair in words if pair in self.phrases), *others):
            first, _, second = pair.partition(" ")
            after[first].append(second)
            before[second].append(first)
        self._pairs = terms, words, others
        self.confusions: dict[str, list[tuple[Confusion, int]]] = {}
        for entry in entries("confusions"):
            written, _, meant = entry.removeprefix("? ").partition(" = ")
            wrong, right = tuple(written.split(" ")), tuple(meant.split(" "))
            # What stands before the wrong word is found in every text ("tổ chức liên hoàn"), the two together hardly ever.
            at = max(
                next((at for at, pair in enumerate(zip(wrong, right, strict=False)) if pair[0] != pair[1]), len(wrong))
                - 1,
                0,
            )
            at = min(at, len(wrong) - 2)
            self.confusions.setdefault(f"{wrong[at]} {wrong[at + 1]}", []).append(
                ((wrong, right, not entry.startswith("?")), at)
            )
        self.lone: dict[str, tuple[str, frozenset[str]]] = {}
        for entry in entries("lone"):
            lone, _, rest = entry.partition(" = ")
            small_word, _, beside = rest.partition(" | ")
            self.lone[lone] = small_word, frozenset(beside.split(" "))
        self.figures = dict(entry.split(" = ") for entry in entries("figures"))
        self.bound = frozenset(entries("bound"))
        self.halves = frozenset(entries("halves"))
        self.syllables = frozenset(entries("syllables"))
        self.functions = frozenset(entries("functions"))
        self.repeats = frozenset(entries("repeats"))
        self.surnames = frozenset(entries("surnames"))
        self.loans = frozenset(entries("loans"))

    def is_fine(self, pair: str) -> bool:
        """True for a known pair, and for one inside a phrase."""
        return pair in self.known or pair in self.phrases

    def seconds(self, first: str) -> list[str]:
        """The second halves of all pairs with that first half, in the order of the lists; slow, for few are asked."""
        return _between(self._text, f"\n{first} ", "\n")

    def firsts(self, second: str) -> list[str]:
        """The same the other way round."""
        return [found[::-1] for found in _between(self._text_backwards, f"\n{second[::-1]} ", "\n")][::-1]

    @cached_property
    def _text(self) -> str:
        """All pairs, each on a line."""
        return "\n".join(["", *chain.from_iterable(self._pairs), ""])

    @cached_property
    def _text_backwards(self) -> str:
        return self._text[::-1]


def _between(text: str, sign: str, end: str) -> list[str]:
    """What stands between each place of a sign and the next end."""
    found = []
    at = text.find(sign)
    while at >= 0:
        begin = at + len(sign)
        at = text.index(end, begin)
        found.append(text[begin:at])
        at = text.find(sign, at)
    return found


@cache
def lexicon() -> Lexicon:
    """The lists, loaded on first use."""
    return Lexicon()
