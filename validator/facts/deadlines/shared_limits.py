"""Limits said once for several days: "trước ngày 10/7/2026 (6 tháng) và ngày 10/12/2026 (cả năm)"."""

import re
from collections.abc import Sequence

from validator.inline.nodes import Node, When

_LIMITS = frozenset({"BEFORE", "NOLATER", "HET"})
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


def _takes_the_limit(last: When, node: When) -> bool:
    if node.operators or node.origin or node.since or node.joint or node.start - last.end > 60:
        return False
    limited = any(word.type in _LIMITS for word in last.operators)
    return limited and bool(node.dates) and all(point.unit == "day" for point in (*last.dates, *node.dates))
