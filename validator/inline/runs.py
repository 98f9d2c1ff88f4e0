"""What the grammar makes of a run of words between two gaps: worked out once for each row of terminals, then only repeated.

No expression reaches over a gap, and which callbacks the parser calls depends on the types of the terminals alone. Plans
repeat a few rows again and again (ngày + date, trước + ngày + date), so most words are never parsed.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from validator.inline.nodes import Word
from validator.lalr import Parser

_LONGEST = 16  # terminals of a run that is kept
_MOST = 4096  # runs that are kept


class Recipe(NamedTuple):
    """The calls in order, each with the places of its parts; `made` are the places of the nodes.

    The terminals of the run have the places from 0 on, what the calls return the places behind them.
    """

    calls: list[tuple[Callable[[list[Any]], Any], tuple[int, ...]]]
    made: list[int]


class Runs:
    """Parses the words of a text run by run, with the parsers of a builder and of one that only notes its calls."""

    def __init__(self, parser: Parser, builder: object, noting: Parser, notes: "Notes") -> None:
        self._parser, self._builder = parser, builder
        self._noting, self._notes = noting, notes
        self._recipes: dict[tuple[str, ...], Recipe] = {}

    def parse(self, run: Sequence[Word]) -> list[Any]:
        """The nodes of a run, in which there is no gap."""
        if len(run) > _LONGEST:
            nodes: list[Any] = self._parser.parse(run)
            return nodes
        types = tuple([word.type for word in run])
        recipe = self._recipes.get(types) or self._kept(types)
        values: list[Any] = list(run)
        for call, parts in recipe.calls:
            values.append(call([values[at] for at in parts]))
        return [values[at] for at in recipe.made]

    def _kept(self, types: tuple[str, ...]) -> Recipe:
        if len(self._recipes) >= _MOST:
            self._recipes.clear()
        self._notes.begin(len(types))
        self._noting.parse([Place(at, name) for at, name in enumerate(types)])
        *calls, (_, last) = self._notes.calls  # the last is that of the start rule
        recipe = Recipe(
            [(getattr(self._builder, name), parts) for name, parts in calls], [at for at in last if at >= len(types)]
        )
        self._recipes[types] = recipe
        return recipe


class Place(NamedTuple):
    """Stands for a terminal, or for what a callback returns."""

    at: int
    type: str = ""


class Notes:
    """A builder whose callbacks only note that they were called, and with which parts."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[int, ...]]] = []
        self._terminals = 0

    def begin(self, terminals: int) -> None:
        """Begins anew, for a run of so many terminals."""
        self.calls.clear()
        self._terminals = terminals

    def __getattr__(self, name: str) -> Callable[[list[Place]], Place]:
        def note(parts: list[Place]) -> Place:
            self.calls.append((name, tuple([part.at for part in parts])))
            return Place(self._terminals + len(self.calls) - 1)

        return note
