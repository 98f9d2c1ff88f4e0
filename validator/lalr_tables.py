"""The tables of the grammars: read from beside them, or made by Lark. `python -m validator.lalr_tables` writes them.

Importing Lark costs more than parsing a plan, so a check does without. Tables that do not fit their grammar are made anew, in memory.
"""

import os
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple
from zlib import crc32

from validator import shipped


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


def tables(name: str) -> Tables:
    """The tables of grammar/<name>.lark."""
    return _in_folder(shipped.folder("grammar"), name)


@cache
def _in_folder(folder: str, name: str) -> Tables:
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
        kept = {"grammar": crc32(text.encode()), **make(text)._asdict()}
        file.with_suffix(".json").write_text(dumps(kept, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write()
