"""Where a text has a word of the vocabulary or a number, and which terminals it may be."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain

from validator.inline.vocabulary import CAPITALS, DIGITS, WORDS, Row

_MOST_FORMS = 4096  # ways to write a word that are kept
Matcher = Callable[[str, int, int], re.Match[str] | None]
Way = tuple[str, Matcher | None, Matcher | None]  # terminal, tail, look
# Of all alphabets: a set is looked through faster than \W.
_NO_LETTER = "[^0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff]"
_BLANK = r"\s{1,2}+[^\S\n]{0,9}+"


@cache
def _scanners() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Every word of the vocabulary, or a digit: at the beginning of a text, and behind the sign in front of it.

    Nearly every letter is the first of some word, but few signs are no letters: the engine skips to those. There each
    alternative opens with a letter, which the engine rejects fast. The first group is the word.
    """
    branches: dict[str, dict[str, list[str]]] = {}
    for literal, terminal in {row.word: row.terminal for row in WORDS}.items():
        for form in (literal, literal.upper()) if terminal in CAPITALS and literal.islower() else (literal,):
            for first in {form[0], form[0].upper()}:
                branches.setdefault(first, {}).setdefault(form[1], []).append(form[2:])
    alternatives = []
    for first, groups in sorted(branches.items()):
        inner = []
        for second, rests in groups.items():
            longest = sorted(rests, key=len, reverse=True)
            choice = "|".join(re.escape(rest).replace(r"\ ", _BLANK) for rest in longest)
            inner.append(rf"{second}(?:{choice})")
        alternatives.append(rf"{first}(?:{'|'.join(inner)})(?!\w)")
    word = rf"([0-9]|{'|'.join(alternatives)})"
    return re.compile(word), re.compile(_NO_LETTER + word)


def matches(text: str, start: int, end: int) -> Iterable[re.Match[str]]:
    """Words of the vocabulary and the first digits of numbers."""
    first, behind = _scanners()
    if start == 0 and (match := first.match(text, 0, end)):
        return chain((match,), behind.finditer(text, match.end() - 1, end))
    return behind.finditer(text, max(start - 1, 0), end)


class _Forms(dict[str, list[Way]]):
    """What a word may be, by how it is written; compiled when it is first met."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, list[Row]] = {}
        for row in WORDS:
            self._rows.setdefault(row.word, []).append(row)

    def __missing__(self, found: str) -> list[Way]:
        rows = self._rows.get(found) or self._rows[" ".join(found.lower().split())]
        ways = [(row.terminal, _matcher(row.tail), _matcher(row.look)) for row in rows]
        if len(self) < _MOST_FORMS:
            self[found] = ways
        return ways


forms = cache(_Forms)


@cache
def _matcher(pattern: str) -> Matcher | None:
    return re.compile(pattern).match if pattern else None


@cache
def numbers() -> tuple[re.Pattern[str], list[str]]:
    """The forms of a number, each with a group of its own, and the terminals of the groups by their index."""
    return re.compile("|".join(f"(?:{form})()" for _, form in DIGITS)), ["", *(name for name, _ in DIGITS)]
