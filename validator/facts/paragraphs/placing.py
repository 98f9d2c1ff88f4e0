"""Ties what stands in the running text to the paragraph it stands in."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from validator.facts.paragraphs.paragraphs import Paragraph
from validator.inline.nodes import Node

N = TypeVar("N", bound=Node)


def placed(nodes: Iterable[N], paragraphs: Iterable[Paragraph]) -> Iterator[tuple[Paragraph, N]]:
    """Each node with its paragraph, both in reading order; what stands in none (between two) is left out."""
    waiting = iter(nodes)
    node = next(waiting, None)
    for paragraph in paragraphs:
        while node is not None and node.start < paragraph.lines[-1].end:
            if paragraph.lines[0].start <= node.start:
                yield paragraph, node
            node = next(waiting, None)
        if node is None:
            return


def holding(sign: re.Pattern[str], text: str, paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs in which a sign stands: a rare one is looked for faster in the whole text than in each of them."""
    at = -1  # where the sign stands next
    for paragraph in paragraphs:
        start = paragraph.lines[0].start
        if at < start:
            found = sign.search(text, start)
            if found is None:
                return
            at = found.start()
        if at < paragraph.lines[-1].end:
            yield paragraph
