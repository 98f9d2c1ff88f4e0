"""Characters that do not belong into Vietnamese text: decomposed letters, look-alikes, invisible signs, lost ones."""

import re

from validator.facts.spelling.running import running
from validator.record import Record
from validator.source import Source, Span
from validator.vietnamese.lookalikes import ANY, INVISIBLE, WORD, is_mixed, twin
from validator.vietnamese.syllables import is_syllable

# The sign that stands for a lost character, or the box drawn for one inside a word.
_LOST = re.compile("[^\\s]*\ufffd[^\\s]*|(?P<before>[^\\W\\d_]+)[\u25a1\u25af](?P<behind>[^\\W\\d_]+)[^\\s]*")
_EMOJI = re.compile("[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]")
_NAMES = {
    "\u00ad": "soft hyphen", "\u200b": "zero-width space", "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner", "\u2060": "word joiner", "\ufeff": "byte order mark",
}  # fmt: skip


class Lookalike(Record):
    """A word with foreign letters or full-width digits, and the word in the right characters."""

    span: Span
    right: str


class Invisible(Record):
    """Signs that nobody sees. `name` is the Unicode name of the first in short, or its code."""

    span: Span
    name: str


class Decomposed(Record):
    """Letters written as base and mark: the first of them and how many."""

    span: Span
    count: int


class Characters(Record):
    """What was found in a text, each in reading order."""

    lookalikes: tuple[Lookalike, ...] = ()
    invisible: tuple[Invisible, ...] = ()
    lost: tuple[Span, ...] = ()  # words in which a character was replaced by U+FFFD
    decomposed: Decomposed | None = None


def characters(source: Source, span: Span) -> Characters:
    """What stands in a span of a file; decomposed letters are a matter of the whole file."""
    text = source.text
    if text.isascii():
        return Characters()
    start, end = span.start, span.end
    decomposed = None if source.is_nfc else _decomposed(source)
    if not running(text, start, end).is_strange:
        return Characters(decomposed=decomposed)
    return Characters(
        tuple(_lookalikes(text, start, end)) if ANY.search(text, start, end) else (),
        tuple(_invisible(text, start, end)),
        tuple(Span(*one.span()) for one in _LOST.finditer(text, start, end) if not _is_choice(one)),
        decomposed,
    )


def _lookalikes(text: str, start: int, end: int) -> list[Lookalike]:
    found = []
    for match in WORD.finditer(text, start, end):
        right = twin(match[0])
        if right and (is_mixed(match[0]) or _is_disguised(text, match, right)):
            found.append(Lookalike(Span(*match.span()), right))
    return found


def _is_disguised(text: str, match: re.Match[str], right: str) -> bool:
    """True for a whole word in foreign letters that reads as Vietnamese, on a line without foreign writing."""
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()] + text[match.end() :].partition("\n")[0]
    return len(right) > 1 and is_syllable(right.lower()) and all(twin(one[0]) for one in WORD.finditer(line))


def _is_choice(match: re.Match[str]) -> bool:
    """Whole words on both sides of a box to be ticked: "Nam□Nữ"."""
    parts = match["before"], match["behind"]
    return all(part is not None and is_syllable(part.lower()) for part in parts)


def _invisible(text: str, start: int, end: int) -> list[Invisible]:
    found = []
    for match in INVISIBLE.finditer(text, start, end):
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if not _EMOJI.search(around):
            name = _NAMES.get(match[0][0], f"U+{ord(match[0][0]):04X}")
            found.append(Invisible(Span(*match.span()), name))
    return found


def _decomposed(source: Source) -> Decomposed:
    raw, text = source.raw.replace("\r\n", "\n").replace("\r", "\n"), source.text
    low, high = 0, min(len(raw), len(text))  # the length of what both have in common
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if raw[low:middle] == text[low:middle] else (low, middle - 1)
    return Decomposed(Span(min(low, len(text) - 1), min(low + 1, len(text))), max(1, len(raw) - len(text)))
