"""The bodies a text names, each read once, to be asked for passage by passage."""

from bisect import bisect_left
from collections.abc import Sequence

from validator.facts.actors.actors import Actor, actors
from validator.facts.actors.levels import Level


class NamedBodies:
    """The bodies of a text, in reading order. `own` is the issuer's level."""

    def __init__(self, text: str, found: Sequence[Actor], own: Level | None) -> None:
        self._text = text
        self._found = found
        self._own = own
        self._starts = [one.span.start for one in found]
        self._ends = [one.span.end for one in found]

    def between(self, start: int, end: int) -> Sequence[Actor]:
        """The bodies named between two offsets."""
        first = bisect_left(self._starts, start)
        behind = bisect_left(self._starts, end, first)
        if (first and self._ends[first - 1] > start) or (behind > first and self._ends[behind - 1] > end):
            return list(actors(self._text, start, end, self._own))  # where a name is cut, what is left of it may be one
        return self._found[first:behind]

    def named_in(self, words: str) -> list[Actor]:
        """The bodies that some words name which do not stand together in the text; their places are those in the words."""
        return list(actors(words, 0, len(words), self._own))
