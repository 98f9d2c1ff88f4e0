"""The block grammar has a home for every terminal in every state: shown by walking all of them."""

from collections.abc import Iterator

from tests.walk import Stack, feed
from validator.parser.tree import grammar

FILLERS = ["MOTTO", "BODY", "NUMBER", "PLACE", "TYPE", "SUBJECT", "RULE", "STRAY", "TEXT", "ITEM", "PAGE"]
ZONES = ["DOCUMENT", "RECIPIENTS", "AUTHORITY", "ANNEX"]
DEPTH = 3  # sections within sections; the shape of the stack repeats below


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
    tables = grammar().tables
    seen: set[tuple[Stack, int]] = set()
    begun = feed(tables, (tables.start,), "DOCUMENT")
    assert begun is not None
    waiting = [(begun, 0)]
    refused = []
    while waiting:
        stack, depth = waiting.pop()
        if (stack, depth) in seen:
            continue
        seen.add((stack, depth))
        if depth == 0 and feed(tables, stack, "$END") is None:
            refused.append(("$END", stack))
        for terminal, deeper in _terminals(depth):
            after = feed(tables, stack, terminal)
            if after is None:
                refused.append((terminal, stack))
            elif (after, deeper) not in seen:
                waiting.append((after, deeper))
    assert refused == []
    assert len(seen) > 300  # the walk went somewhere
