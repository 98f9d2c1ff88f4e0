"""Walks the states of a grammar's tables."""

from functools import cache

from validator import lalr_tables
from validator.lalr_tables import Tables

Stack = tuple[int, ...]

actions = cache(lalr_tables.actions)


def feed(tables: Tables, stack: Stack, terminal: str) -> Stack | None:
    """The stack after a terminal, None where the grammar refuses it."""
    while True:
        action = actions(tables.rows[stack[-1]]).get(terminal, 0)
        if action == 0:
            return None
        if action > 0:
            return (*stack, action - 1)
        rule = tables.rules[-action - 1]
        if rule.length:
            stack = stack[: -rule.length]
        stack = (*stack, actions(tables.rows[stack[-1]])[rule.origin] - 1)
        if terminal == "$END" and rule.origin == "start":
            return stack
