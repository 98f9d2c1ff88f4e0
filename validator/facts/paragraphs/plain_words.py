"""The words of lines as they are read: joined where they wrap, without Markdown emphasis, each piece with its place."""

import re

from validator.document import Line

# Emphasis at the edge of a word; a star in brackets and a run of underscores to be filled in are text.
_EMPHASIS = re.compile(
    r"(?<![\\\w*_])[*_]{1,3}(?=[^\s*_)])|(?<=[^\s*_(\\])(?:[*_]{1,3})(?![\w*_])|\\(?=[-.*+_#()!\[\]])"
)
_AT_ONCE = (0,)  # where the pieces of words in one piece begin


def plain_words(lines: list[Line], text: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """The words of some lines, where each of their pieces begins, and where it stands in the text."""
    start = lines[0].text_start
    if len(lines) == 1:
        words = text[start : lines[0].text_end]
        if not _may_be_marked(words):
            return words, _AT_ONCE, (start,)
    pieces: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    length = 0
    for line in lines:
        at = line.rest_start if line.wraps and line is not lines[0] else line.text_start
        if length:
            pieces.append(" ")
            starts.append(length)
            places.append(max(at - 1, 0))
            length += 1
        for begin, end in _cuts(text, at, line.text_end):
            if end > begin:
                pieces.append(text[begin:end])
                starts.append(length)
                places.append(begin)
                length += end - begin
    return "".join(pieces), tuple(starts) or _AT_ONCE, tuple(places) or (start,)


def _may_be_marked(words: str) -> bool:
    return "*" in words or "_" in words or "\\" in words


def _cuts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The pieces of a line between its emphasis marks."""
    if not _may_be_marked(text[start:end]):
        return [(start, end)]
    cuts = []
    for mark in _EMPHASIS.finditer(text, start, end):
        cuts.append((start, mark.start()))
        start = mark.end()
    return [*cuts, (start, end)]
