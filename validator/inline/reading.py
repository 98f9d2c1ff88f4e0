"""Runs the inline grammar over a text."""

import re
from collections.abc import Sequence
from functools import cache

from validator.inline.builder import Builder
from validator.inline.nodes import Node, Word
from validator.inline.words import words
from validator.lalr import Parser, parser

# Where a paragraph begins in plain text: behind a blank line, or with a mark.
_BREAK = re.compile(
    r"(?<=\n)[^\S\n]{0,40}\n|(?<=\n)(?=[^\S\n]{0,40}(?:[-+*•|#>]|\d{1,2}[.)]|[a-zđ][.)]|[IVX]{1,5}[.-]))"
)


@cache
def grammar() -> Parser:
    """The inline grammar with its callbacks."""
    return parser("inline", Builder())


def parse(text: str, start: int = 0, end: int | None = None, breaks: Sequence[int] | None = None) -> list[Node]:
    """Time expressions, references and openers of `text[start:end]` in reading order; never fails.

    `breaks` are the offsets (ascending) where paragraphs begin, which nothing crosses; by default they are looked for.
    """
    end = len(text) if end is None else end
    if breaks is None:
        breaks = [match.end() for match in _BREAK.finditer(text, start, end)]
    found: list[Word] = words(text, start, end, breaks)
    nodes: list[Node] = grammar().parse(found)
    return nodes
