"""The block grammar has a home for every terminal in every state: shown by walking all of them."""

from collections.abc import Iterator
from typing import Any

from lark.parsers.lalr_analysis import Shift

from validator.parser.tree import grammar

FILLERS = ["MOTTO", "BODY", "NUMBER", "PLACE", "TYPE", "SUBJECT", "RULE", "STRAY", "TEXT", "ITEM", "PAGE"]
ZONES = ["DOCUMENT", "RECIPIENTS", "AUTHORITY", "ANNEX"]
DEPTH = 3  # sections within sections; the shape of the stack repeats below

Stack = tuple[int, ...]


def _table() -> tuple[dict[int, dict[str, Any]], int]:
    parser: Any = grammar().parser.parser
    table = parser._parse_table
    return table.states, table.start_states["start"]


def _feed(states: dict[int, dict[str, Any]], stack: Stack, terminal: str) -> Stack | None:
    """The stack after a terminal, None where the grammar refuses it."""
    while True:
        step = states[stack[-1]].get(terminal)
        if step is None:
            return None
        action, argument = step
        if action is Shift:
            return (*stack, argument)
        if argument.expansion:
            stack = stack[: -len(argument.expansion)]
        _, goto = states[stack[-1]][argument.origin.name]
        stack = (*stack, goto)
        if terminal == "$END" and argument.origin.name == "start":
            return stack


def _terminals(depth: int) -> Iterator[tuple[str, int]]:
    """What the stream can send next at a depth: it closes all sections before a zone and balances OPEN and END."""
    yield from ((filler, depth) for filler in FILLERS)
    if depth < DEPTH:
        yield "OPEN", depth + 1
    if depth:
        yield "END", depth - 1
    else:
        yield from ((zone, 0) for zone in ZONES)


def test_every_terminal_is_welcome_in_every_reachable_state() -> None:
    states, start = _table()
    seen: set[tuple[Stack, int]] = set()
    begun = _feed(states, (start,), "DOCUMENT")
    assert begun is not None
    waiting = [(begun, 0)]
    refused = []
    while waiting:
        stack, depth = waiting.pop()
        if (stack, depth) in seen:
            continue
        seen.add((stack, depth))
        if depth == 0 and _feed(states, stack, "$END") is None:
            refused.append(("$END", stack))
        for terminal, deeper in _terminals(depth):
            after = _feed(states, stack, terminal)
            if after is None:
                refused.append((terminal, stack))
            elif (after, deeper) not in seen:
                waiting.append((after, deeper))
    assert refused == []
    assert len(seen) > 300  # the walk went somewhere
