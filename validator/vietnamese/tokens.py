"""Cuts running text into words and boundaries; decoration and soft line wraps do not part words.

`chunks` and `pieces` give the words, quickly; `places` says where the same words stand. Words are runs of anything between
blanks and signs: one with a strange character in it is a word all the same, and for the reader of words to doubt.
"""

import re
from collections.abc import Iterator

# Decoration, and the raised figures of footnotes and units, are read over; every other sign is a word of its own and parts
# its neighbours, as a hard line end does.
_DECORATION = "*_`~⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾"
_SIGNS = ".,;:()-–/“”\"…!?+%&[]|\\'‘’—−•·§°=<>{}#@$^«»×÷≥≤→●■□▪➢✓©®™№±€®¶"
LINE_END = "¶"
_SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
# A line end is soft, a wrap inside a paragraph, when the next line goes on in a small letter.
_SOFT = re.compile(rf"\n(?=[^\S\n]{{0,3}}[{_SMALL}])")
_signs = re.escape(_SIGNS)
_WORD = rf"[^\s{_signs}{re.escape(_DECORATION)}]+|[{_signs}]"
_PIECE = re.compile(_WORD)
_TOKEN = re.compile(rf"{_WORD}|\n(?![^\S\n]{{0,3}}[{_SMALL}])")


def chunks(text: str) -> list[str]:
    """What stands between blanks, hard line ends among it: words with the signs that are written to them."""
    return _SOFT.sub(" ", text).replace("\n", f" {LINE_END} ").split()


def pieces(chunk: str) -> list[str]:
    """The words and signs of a chunk in order."""
    return [chunk] if chunk.isalpha() or chunk.isdecimal() else _PIECE.findall(chunk)


def places(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """The same words and boundaries with their places."""
    return _TOKEN.finditer(text, start, len(text) if end is None else end)
