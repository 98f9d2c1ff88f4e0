"""What the figures of a terminal say: numbers, day, month and year, the sign between them, the year behind "năm"."""

import re
from functools import lru_cache
from typing import Any

from validator.inline.nodes import Date, Word

_DIGITS = re.compile(r"\d{1,5}")
_FORMS = {"/": "slash", "-": "dash", ".": "dot"}


def integers(word: Word) -> tuple[int, ...]:
    """The numbers in a terminal."""
    return _figures(word.text)


@lru_cache(maxsize=4096)
def _figures(text: str) -> tuple[int, ...]:
    """The numbers in some words; the same few come again and again."""
    return tuple([int(each) for each in _DIGITS.findall(text)])


def day_month_year(text: str) -> tuple[int, int, int]:
    """A whole date in figures; a year of two figures is one of this century."""
    day, month, year, *rest = _figures(text)
    if rest:  # "16/7/20 21"
        year = 100 * year + rest[0]
    return day, month, year + 2000 if year < 100 else year


def form_of(text: str) -> str:
    """How a date is written: by its sign slash, dash or dot, else words."""
    for sign, form in _FORMS.items():
        if sign in text:
            return form
    return "words"


def is_year(word: Word, parts: list[Any]) -> bool:
    """True for the figures behind "năm" or a slash."""
    at = parts.index(word)
    before = parts[at - 1] if at else None
    return before.__class__ is Word and before.type in ("NAM", "SLASH")


def take_year(date: Date, parts: list[Any]) -> None:
    """The year behind "năm" or a slash, or standing alone behind the unit ("quý I 2024")."""
    before = ""
    for part in parts:
        if part.__class__ is not Word:
            before = ""
            continue
        if part.type == "INT" and (before in ("NAM", "SLASH", "QUARTER", "MONTHS")):
            date.year, date.end = integers(part)[0], max(date.end, part.end)
        elif part.type == "NAM":
            date.end = max(date.end, part.end)
        before = part.type
