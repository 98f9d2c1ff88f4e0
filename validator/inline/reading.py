"""Runs the inline grammar over a text."""

import re
from collections.abc import Sequence
from functools import cache

from validator.inline.builder import Builder, ranges
from validator.inline.nodes import Node
from validator.inline.runs import Notes, Runs
from validator.inline.words import GAP, words
from validator.lalr import Parser, parser

# Where a paragraph begins in plain text: behind a blank line, or with a mark.
_BREAK = re.compile(
    r"(?<=\n)[^\S\n]{0,40}\n|(?<=\n)(?=[^\S\n]{0,40}(?:[-+*•|#>]|\d{1,2}[.)]|[a-zđ][.)]|[IVX]{1,5}[.-]))"
)

_BUILDER = Builder()


@cache
def grammar() -> Parser:
    """The inline grammar with its callbacks."""
    return parser("inline", _BUILDER)


@cache
def _runs() -> Runs:
    notes = Notes()
    return Runs(grammar(), _BUILDER, parser("inline", notes), notes)


def parse(text: str, start: int = 0, end: int | None = None, breaks: Sequence[int] | None = None) -> list[Node]:
    """Time expressions, references and openers of `text[start:end]` in reading order; never fails.

    `breaks` are the offsets (ascending) where paragraphs begin, which nothing crosses; by default they are looked for.
    """
    end = len(text) if end is None else end
    if breaks is None:
        breaks = [match.end() for match in _BREAK.finditer(text, start, end)]
    nodes: list[Node] = []
    parse_run, run = _runs().parse, []
    for word in words(text, start, end, breaks):
        if word is not GAP:
            run.append(word)
        elif run:
            nodes += ranges(parse_run(run), text)
            run = []
    if run:
        nodes += ranges(parse_run(run), text)
    return nodes
