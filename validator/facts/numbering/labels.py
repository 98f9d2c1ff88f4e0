"""Labels: the number or letter that opens a section or item, read as a value."""

import re
from functools import lru_cache

from validator.document import ALPHABET, Line, Mark, Section
from validator.record import Record
from validator.source import Span
from validator.vietnamese.numerals import numeral

ENGLISH = "abcdefghijklmnopqrstuvwxyz"
NUMBERED = frozenset(
    {
        Mark.PART,
        Mark.LETTER,
        Mark.ROMAN,
        Mark.ARABIC,
        Mark.ARABIC2,
        Mark.ARABIC3,
        Mark.ARABIC4,
        Mark.BRACKET,
        Mark.ALPHA,
    }
)
LETTERED = frozenset({Mark.LETTER, Mark.ALPHA})

_SPLIT = re.compile(r"(?P<open>\(?)(?P<label>[^\W_][\w.\\]*?|.+?)(?P<close>\\?[.),/:–—-]?)$", re.S)
_WORD = re.compile(r"(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:(?:thứ|THỨ)\s+)?(\w+)")
_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})$")
_DIGITS = {"I": 1, "V": 5, "X": 10}
_ORDINALS = {"nhất": 1, "nhì": 2}  # the others are said as numbers are


class Label(Record):
    """A label as read. `value` is None where it is no number ("IIII"); `prefix` are the numbers
    before a decimal's last.

    `text` is the bare number or letter, `style` what stands around it: "." of "I.", "()" of "(1)", "" of "2.1".
    """

    section: Section
    span: Span
    text: str
    value: int | None
    prefix: tuple[int, ...] = ()
    style: str = ""


def label(section: Section, text: str) -> Label:
    """The label of a numbered section; letters have their place in the Vietnamese alphabet as value."""
    line = section.lines[0]
    span = Span(line.mark_start, line.mark_end)
    return Label(section, span, *_read(section.mark, text[span.start : span.end]))


def value_of(line: Line, text: str) -> int | None:
    """The number or place in the alphabet that a line opens with; None where it opens with none."""
    return _read(line.mark, text[line.mark_start : line.mark_end])[1] if line.mark in NUMBERED else None


@lru_cache(maxsize=4096)
def _read(mark: Mark, label: str) -> tuple[str, int | None, tuple[int, ...], str]:
    """Text, value, prefix and style of a label; plans share the few there are."""
    written = label.replace("\\", "")
    if mark is Mark.PART:
        word = _WORD.match(written)
        name = word[1] if word else written
        return name, _part(name), (), ""
    split = _SPLIT.match(written.rstrip())
    if split is None:
        return written, None, (), ""
    bare, style = split["label"].strip(), split["open"] + split["close"]
    if mark is Mark.ROMAN:
        return bare, roman(bare), (), style
    if mark in LETTERED:
        place = ALPHABET.find(bare.lower()) if len(bare) == 1 else -1
        return bare, place + 1 if place >= 0 else None, (), style
    numbers = tuple(int(number) for number in re.findall(r"\d+", bare))
    if not numbers:
        return bare, None, (), style
    return bare, numbers[-1], numbers[:-1], style


def roman(numeral: str) -> int | None:
    """The value of a Roman numeral up to 39, None where it is not written rightly."""
    match = _ROMAN.match(numeral)
    if not numeral or match is None:
        return None
    total, last = 0, 0
    for digit in reversed(numeral):
        value = _DIGITS[digit]
        total += value if value >= last else -value
        last = max(last, value)
    return total


def written(mark: Mark, value: int, prefix: tuple[int, ...] = (), like: str = "") -> str:
    """The label for a value as it would stand in a series: 3 is "III", "3", "2.3" or "c". `like` shows the case."""
    if mark is Mark.ROMAN or (mark is Mark.PART and like and roman(like)):
        return "X" * (value // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[value % 10]
    if mark in LETTERED:
        letter = ALPHABET[value - 1] if 0 < value <= len(ALPHABET) else "?"
        return letter.upper() if mark is Mark.LETTER or like.isupper() else letter
    return ".".join(map(str, (*prefix, value)))


def _part(name: str) -> int | None:
    if name.isdigit():
        return int(name)
    return roman(name) if name.isupper() and roman(name) else _ORDINALS.get(name.lower()) or numeral(name)
