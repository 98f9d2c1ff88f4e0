"""The bodies a text names, each read once, to be asked for passage by passage."""

from bisect import bisect_left
from collections.abc import Sequence

from validator.facts.actors import Actor, actors
from validator.facts.levels import Level


class NamedBodies:
    """The bodies of a text, in reading order. `own` is the issuer's level."""

    def __init__(self, text: str, found: Sequence[Actor], own: Level | None) -> None:
        self._text = text
        self._found = found
        self._own = own
        self._starts = [one.span.start for one in found]

    def between(self, start: int, end: int) -> Sequence[Actor]:
        """The bodies named between two offsets."""
        first, behind = bisect_left(self._starts, start), bisect_left(self._starts, end)
        begins_within = first > 0 and self._found[first - 1].span.end > start
        ends_within = behind > first and self._found[behind - 1].span.end > end
        if begins_within or ends_within:  # a passage that cuts a name reads as what is left of it
            return list(actors(self._text, start, end, self._own))
        return self._found[first:behind]
