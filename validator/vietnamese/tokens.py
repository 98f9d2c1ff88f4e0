"""Cuts running text into words and boundaries; decoration and soft line wraps do not part words.

`cut` gives the words, quickly; `places` says where the same words stand. Words are runs of anything between blanks and
signs: one with a strange character in it is a word all the same, and for the reader of words to doubt.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

# Decoration is read over; every other sign is a word of its own and parts its neighbours, as a hard line end does.
_DECORATION = "*_`~"
_SIGNS = ".,;:()-–/“”\"…!?+%&[]|\\'‘’—−•·§°=<>{}#@$^«»×÷≥≤→●■□▪➢✓©®™№±€®¶"
LINE_END = "¶"
_SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
# A line end is soft, a wrap inside a paragraph, when the next line goes on in a small letter.
_SOFT = re.compile(rf"\n(?=[^\S\n]{{0,3}}[{_SMALL}])")
_signs = re.escape(_SIGNS)
_TOKEN = re.compile(rf"[^\s{_signs}{re.escape(_DECORATION)}]+|[{_signs}]|\n(?![^\S\n]{{0,3}}[{_SMALL}])")


@lru_cache(maxsize=4)
def cut(text: str) -> tuple[list[str], list[str]]:
    """The words and boundaries of a text in order, as written and in small letters."""
    text = _SOFT.sub(" ", text).replace("\n", f" {LINE_END} ")
    for sign in _DECORATION:
        if sign in text:
            text = text.replace(sign, " ")
    for sign in _SIGNS[:-1]:
        if sign in text:
            text = text.replace(sign, f" {sign} ")
    return text.split(), text.lower().split()


def places(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """The same words and boundaries with their places."""
    return _TOKEN.finditer(text, start, len(text) if end is None else end)
