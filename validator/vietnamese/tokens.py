"""Cuts running text into words and boundaries; decoration and soft line wraps do not part words."""

import re
from collections.abc import Iterator

# A line end is soft, a wrap inside a paragraph, when the next line goes on in a small letter; list marks are boundaries
# of their own. Decoration (* _ ` ~) and spaces match nothing and so part nothing.
_SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_WORD = r"[^\W_]+"
TOKEN = re.compile(rf"{_WORD}|\n(?![^\S\n]{{0,3}}[{_SMALL}])|[^\s\w*`~]")


def words(text: str) -> list[str]:
    """Words and boundaries in order; a boundary is a line feed or one sign."""
    return TOKEN.findall(text)


def places(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """The same with their places."""
    return TOKEN.finditer(text, start, len(text) if end is None else end)
