"""LALR parsing from tables that lie beside the grammar: Lark defines the grammars and makes their tables, this runs them.

Importing Lark costs more than parsing a plan, so a check does without. The tables are written by `python -m validator.lalr`;
tables that do not fit their grammar are made anew by Lark, in memory. A test holds this driver against Lark's own.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Any, NamedTuple
from zlib import crc32

from validator import shipped

_END = "$END"


class Rule(NamedTuple):
    """A production: how many symbols it takes, the callback that gets them ("" for a helper rule), and what to do with
    each: `k`eep it, take the items of a helper rule (`i`nline), or `d`rop it. `plain`: all are kept."""

    origin: str
    length: int
    callback: str
    take: str
    plain: bool


class Tables(NamedTuple):
    """A row for each state, in words: symbols, each with its action, for a parser reads but part of them."""

    rows: list[str]
    rules: list[Rule]
    start: int
    end: int


def actions(row: str) -> dict[str, int]:
    """A row by symbols: positive for the state to go to, plus one; negative for the rule to reduce, minus one."""
    words = row.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


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
    return Parser(_tables(shipped.folder("grammar"), name), builder)


@cache
def _tables(folder: str, name: str) -> Tables:
    with open(os.path.join(folder, f"{name}.lark"), encoding="utf-8") as file:
        text = file.read()
    return _read(os.path.join(folder, f"{name}.json"), text) or make(text)


def _read(file: str, text: str) -> Tables | None:
    """The tables beside a grammar; None where there are none that fit."""
    from json import load

    try:
        with open(file, encoding="utf-8") as opened:
            kept = load(opened)
    except (OSError, ValueError):
        return None
    if kept["grammar"] != crc32(text.encode()):
        return None
    return Tables(kept["rows"], [Rule(*rule) for rule in kept["rules"]], kept["start"], kept["end"])


def make(text: str) -> Tables:
    """The tables of a grammar, made by Lark."""
    from lark import Lark
    from lark.parsers.lalr_analysis import Shift

    made: Any = Lark(text, parser="lalr", lexer=lexer(), maybe_placeholders=False)
    table = made.parser.parser._parse_table
    start, end = table.start_states["start"], table.end_states["start"]
    rules = sorted(made.rules, key=str)
    numbers = {rule: number for number, rule in enumerate(rules)}
    # Lark numbers states by hash; counted from the start along sorted symbols they are the same in every process.
    order = {start: 0}
    for state in _visited(table.states, start, Shift):
        order.setdefault(state, len(order))
    rows: list[list[str]] = [[] for _ in order]
    for state, number in order.items():
        for symbol, (action, argument) in sorted(table.states[state].items(), key=lambda item: item[0]):
            rows[number] += [symbol, str(order[argument] + 1 if action is Shift else -numbers[argument] - 1)]
    return Tables([" ".join(row) for row in rows], [_rule(rule) for rule in rules], 0, order[end])


def _visited(states: Any, start: Any, shift: Any) -> Iterator[Any]:
    """The states that are reached, breadth first, along symbols in the order of the alphabet."""
    waiting, seen = [start], {start}
    for state in waiting:
        for _, (action, argument) in sorted(states[state].items(), key=lambda item: item[0]):
            if action is shift and argument not in seen:
                seen.add(argument)
                waiting.append(argument)
                yield argument


def _rule(rule: Any) -> Rule:
    take = "".join(
        "k" if not symbol.name.startswith("_") else "d" if symbol.is_term else "i" for symbol in rule.expansion
    )
    helper = rule.origin.name.startswith("_")
    callback = "" if helper else rule.alias or rule.origin.name
    return Rule(rule.origin.name, len(rule.expansion), callback, take, set(take) <= {"k"})


def lexer() -> Any:
    """The lexer Lark is given: terminals come as they are."""
    from lark.lexer import Lexer

    class Terminals(Lexer):
        """Hands terminals over as they are; the tables are made without any text."""

        __future_interface__ = 2

        def __init__(self, _: Any) -> None:
            pass

        def lex(self, state: Any, _: Any) -> Any:
            return iter(state.text)

    return Terminals


def write() -> None:
    """Writes the tables beside their grammars."""
    from json import dumps
    from pathlib import Path

    for file in sorted(Path(shipped.folder("grammar")).glob("*.lark")):
        text = file.read_text(encoding="utf-8")
        tables = make(text)
        kept = {"grammar": crc32(text.encode()), **tables._asdict()}
        file.with_suffix(".json").write_text(dumps(kept, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write()
