"""Limits said once for several days: "trước ngày 10/7/2026 (6 tháng) và ngày 10/12/2026 (cả năm)"."""

import re
from collections.abc import Sequence

from validator.inline.nodes import Node, When

_EACH = frozenset({"BEFORE", "NOLATER"})
_LIMITS = frozenset({"BEFORE", "NOLATER", "HET"})
_OF_ONE = frozenset({"IN", "ON", "WEEKDAY"})  # words that stand in front of one day of a list
_BETWEEN = re.compile(r"[\s*_]{1,3}\([^()\n]{1,40}\)(?:,|[\s*_]{1,3}và|, và)[\s*_]{1,3}")


def with_shared_limits(nodes: Sequence[Node], text: str) -> Sequence[Node]:
    """The nodes of a text, where a day behind another, with only words in brackets between them, has the limit of that one."""
    found: list[Node] = []
    last: When | None = None
    changed = False
    for node in nodes:
        if isinstance(node, When):
            if last is not None and _takes_the_limit(last, node) and _BETWEEN.fullmatch(text, last.end, node.start):
                limits = tuple([word for word in last.operators if word.type in _LIMITS])
                node = When(node.start, node.end, limits, node.dates)
                changed = True
            last = node
        found.append(node)
    return found if changed else nodes


def apart(when: When) -> list[When]:
    """Each day of a list that one limit stands in front of, as a limit of its own: "trước ngày 10/6 và 10/12/2026"."""
    days = when.dates
    if len(days) < 2 or when.origin or when.since or when.joint == "-":
        return [when]
    limits = tuple([word for word in when.operators if word.type not in _OF_ONE])
    if _EACH.isdisjoint(word.type for word in limits):
        return [when]
    if any(one.unit != "day" or one.part or one.to or one.day is None or one.month is None for one in days):
        return [when]
    first = When(when.start, days[0].end, when.operators, days[:1], recurring=when.recurring)
    return [first, *(When(one.start, one.end, limits, [one], recurring=when.recurring) for one in days[1:])]


def _takes_the_limit(last: When, node: When) -> bool:
    if node.operators or node.origin or node.since or node.joint or node.start - last.end > 60:
        return False
    limited = any(word.type in _LIMITS for word in last.operators)
    return limited and bool(node.dates) and all(point.unit == "day" for point in (*last.dates, *node.dates))
