"""The text as facts read it: in one spelling, without line ends inside sentences. Every character keeps its place."""

import re
from collections.abc import Sequence
from itertools import pairwise

from validator.facts.paragraphs.paragraphs import Paragraph
from validator.vietnamese.placement import in_old_placement

_BLANKS = "\u2002\u2003\u2007\u2009\u202f"  # of a fixed width, as word processors put them
_KY = {"kì": "kỳ", "kỉ": "kỷ", "Kì": "Kỳ", "Kỉ": "Kỷ", "KÌ": "KỲ", "KỈ": "KỶ"}  # so that kì hạn is a kỳ hạn
_BREAK = re.compile(r"<br ?/?>|\\(?=\s)")  # as converters write line ends inside cells and paragraphs


def smooth(text: str) -> str:
    """A text with hard blanks and written line breaks as blanks, tone marks in the old placement (uỷ as ủy), kì as kỳ."""
    text = text.replace("\u00a0", " ")
    for blank in _BLANKS:
        text = text.replace(blank, " ")
    for found, usual in _KY.items():
        if found in text:
            text = re.sub(rf"(?<!\w){found}(?!\w)", usual, text)
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
