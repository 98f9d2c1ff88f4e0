"""The text as facts read it: in one spelling, without line ends inside sentences. Every character keeps its place."""

import re
from collections.abc import Sequence
from itertools import pairwise

from validator.facts.paragraphs import Paragraph
from validator.vietnamese.placement import in_old_placement

_BREAK = re.compile(r"<br ?/?>|\\(?=\s)")  # as converters write line ends inside cells and paragraphs


def smooth(text: str) -> str:
    """A text with hard blanks and written line breaks as blanks, and tone marks in the old placement (uỷ as ủy)."""
    text = text.replace("\u00a0", " ")
    if "<br" in text or "\\" in text:
        text = _BREAK.sub(lambda mark: " " * len(mark[0]), text)
    return in_old_placement(text)


def running(paragraphs: Sequence[Paragraph], text: str) -> str:
    """A text with the line ends (and page numbers) inside paragraphs as blanks."""
    pieces: list[str] = []
    at = 0
    for paragraph in paragraphs:
        lines = paragraph.lines
        for before, after in pairwise(lines):
            pieces += text[at : before.end], " " * (after.rest_start - before.end)
            at = after.rest_start
    return "".join([*pieces, text[at:]]) if pieces else text
