"""LALR parsing from tables: Lark defines the grammars and makes their tables (`lalr_tables`), this runs them.

A test holds this driver against Lark's own.
"""

from collections.abc import Callable, Iterable
from itertools import chain
from typing import Any, NamedTuple

from validator.lalr_tables import Tables, actions, tables

_END = "$END"


class _State(dict[str, Any]):
    """A state of the parser: by symbol the state to go to, or a `_Reduction`; each found when first asked for."""

    __slots__ = ("_parser", "_row", "_symbol")

    def __init__(self, parser: "Parser", number: int, symbol: str) -> None:
        self._parser = parser
        self._row = actions(parser.tables.rows[number])
        self._symbol = symbol  # what leads here

    def __missing__(self, symbol: str) -> Any:
        action = self._row.get(symbol, 0)
        if action == 0:
            raise SyntaxError(f"no place for {symbol}")
        if action < 0:
            found: Any = self._parser.reduction(-action - 1)
        else:
            found = self._parser.state(action - 1, symbol)
            only = found.only()
            if only and (only.take, only.call, only.origin) == ("ik", None, self._symbol):
                found = _GROWS
            elif only and symbol.isupper():  # a terminal
                found = only._replace(fall=only.length - 1)
        self[symbol] = found
        return found

    def only(self) -> "_Reduction | None":
        """What is to be reduced here whatever comes, if it is always the same."""
        actions = set(self._row.values())
        return self._parser.reduction(-min(actions) - 1) if len(actions) == 1 and min(actions) < 0 else None


class _Reduction(NamedTuple):
    """What a rule does: its origin, its length, what to do with its parts ("" for nothing), the callback or None.

    `fall`: how many states fall with its parts; one less than these when its last part is the terminal that comes, for
    which no state was entered.
    """

    origin: str
    length: int
    take: str
    call: Callable[[list[Any]], Any] | None
    fall: int


_GROWS = _Reduction("", 0, "", None, 0)  # what comes just joins the list on top, which a helper rule makes


class Parser:
    """Parses terminals (objects with a `type`) and calls the builder's methods bottom up, each with a list of parts."""

    def __init__(self, tables: Tables, builder: object) -> None:
        self.tables = tables
        self._builder = builder
        self._states: dict[int, _State] = {}

    def state(self, number: int, symbol: str) -> _State:
        """The state of a number, which that symbol leads to."""
        if number not in self._states:
            self._states[number] = _State(self, number, symbol)
        return self._states[number]

    def reduction(self, number: int) -> _Reduction:
        """What the rule of a number does."""
        rule = self.tables.rules[number]
        call = getattr(self._builder, rule.callback) if rule.callback else None
        return _Reduction(rule.origin, rule.length, "" if rule.plain else rule.take, call, rule.length)

    def parse(self, terminals: Iterable[Any]) -> Any:
        """What the callback of the start rule returns. Raises SyntaxError where the grammar has no place for a terminal."""
        state = self.state(self.tables.start, "")
        last = self.state(self.tables.end, "start")
        states = [state]
        values: list[Any] = []
        # One loop, for it turns once for every step of every line: a call a step would double its cost.
        for terminal in chain(terminals, (_Terminal,)):
            name = terminal.type
            action = state[name]
            while action.__class__ is _Reduction:
                if action is _GROWS:
                    values[-1].append(terminal)
                    break
                origin, length, take, call, fall = action
                if fall < length:
                    values.append(terminal)
                if fall:
                    del states[-fall:]
                if take == "ik":  # a list that grows by one
                    grown = values.pop()
                    values[-1].append(grown)
                else:
                    parts = values[-length:] if length else []
                    if length:
                        del values[-length:]
                        if take:
                            parts = _taken(parts, take)
                    values.append(parts)
                if call:
                    values[-1] = call(values[-1])
                state = states[-1][origin]
                if state is _GROWS:
                    grown = values.pop()
                    values[-1].append(grown)
                    state = states[-1]
                else:
                    states.append(state)
                    if state is last and name == _END:
                        return values[-1]
                if fall < length:
                    break
                action = state[name]
            else:
                state = action
                states.append(state)
                values.append(terminal)
        raise SyntaxError("the text ends too early")


class _Terminal:
    """The end of the text."""

    type = _END


def _taken(parts: list[Any], take: str) -> list[Any]:
    """The parts with those of helper rules put in; the list of a left-recursive helper grows in place."""
    if take in ("ki", "kik"):  # an opening, a list and perhaps an end, as most rules are
        return [parts[0], *parts[1], *parts[2:]]
    rest = zip(parts, take, strict=True)
    found: list[Any] = next(rest)[0] if take[0] == "i" else []
    for part, how in rest:
        if how == "k":
            found.append(part)
        elif how == "i":
            found += part
    return found


def parser(name: str, builder: object) -> Parser:
    """The parser of grammar/<name>.lark with its callbacks."""
    return Parser(tables(name), builder)
