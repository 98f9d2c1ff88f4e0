"""Ties what stands in the running text to the paragraph it stands in."""

import re
from collections.abc import Iterator, Sequence

from validator.facts.paragraphs import Paragraph
from validator.inline.nodes import Node


def placed(nodes: Sequence[Node], paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, Node]]:
    """Each node with its paragraph, both in reading order; what stands in none (between two) is left out."""
    waiting = iter(paragraphs)
    paragraph = next(waiting, None)
    for node in nodes:
        while paragraph is not None and paragraph.lines[-1].end <= node.start:
            paragraph = next(waiting, None)
        if paragraph is None:
            return
        if paragraph.lines[0].start <= node.start:
            yield paragraph, node


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
