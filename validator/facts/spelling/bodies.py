"""Names of bodies whose capitals vary within one text; the lexicon says which form is right."""

import re
from collections.abc import Iterator
from functools import cache

from validator.facts.paragraphs.letters import LOWER, UPPER
from validator.facts.spelling.notes import BODY
from validator.facts.spelling.running import Running, running
from validator.lexicon import lexicon
from validator.record import Record
from validator.source import Span
from validator.vietnamese.placement import normal

# What makes a name of its own of it: "Ban thường vụ" + " Đảng ủy", "Ban tuyên giáo" + " và Dân vận".
_TAIL = re.compile(rf"(?: [{LOWER}]+){{0,2}} [{UPPER}]\w+ \w+")
_SENTENCE_START = re.compile(r"(?:^|[.:;!?\n“\"(]|[-–+*•]\s|\d[.)/]\s)[\s*_]*$")


class BodyName(Record):
    """A name with other capitals than the lexicon gives it and the text has elsewhere."""

    span: Span
    written: str
    right: str


def uneven_bodies(text: str, start: int, end: int) -> tuple[BodyName, ...]:
    """The uneven names, in reading order."""
    words = running(text, start, end)
    places: dict[str, list[tuple[int, int]]] = {}
    for first, last, right in _names(words):
        places.setdefault(right, []).append((first, last))
    found = [
        one
        for right, spans in places.items()
        if _may_vary(text, start, end, right, len(spans))
        for one in _uneven(words, right, spans)
        if _is_name(text[max(start, one.span.start - 40) : one.span.start], one.written)
        or _goes_on_as_elsewhere(text, start, end, one)
    ]
    return tuple(sorted(found, key=lambda one: one.span))


def _may_vary(text: str, start: int, end: int, right: str, count: int) -> bool:
    """False, for most texts, when a name that stands so often is never or always written right, or in capitals or
    small letters throughout, as common nouns are."""
    if count < 2:
        return False
    even = text.count(right, start, end)
    return (
        0 < even < count and even + sum(text.count(form, start, end) for form in (right.upper(), right.lower())) < count
    )


def _uneven(words: Running, right: str, places: list[tuple[int, int]]) -> Iterator[BodyName]:
    for first, last in places:
        form = words.quote(first, last)
        if form != right and form[0].isupper() and not form.isupper() and form.lower() == right.lower():
            span = Span(words.spans[first].start, words.spans[last].end)
            if words.text[span.start : span.end] == form:  # not wrapped, no decoration inside
                yield BodyName(span, form, right)


def _names(words: Running) -> Iterator[tuple[int, int, str]]:
    """The names in a text: first word, last word, right form. The longest one at a place, and none inside another:
    "Hội Cựu chiến binh Khối" is not read as "Hội Cựu chiến binh"."""
    behind = -1
    by_start = _by_start()
    for at in words.pairs(BODY):
        if at > behind:
            for rest, length, right in by_start[words.pair(at)]:
                if words.has(rest, at + 2):
                    behind = at + length - 1
                    yield at, behind, right
                    break


@cache
def _by_start() -> dict[str, list[tuple[list[str], int, str]]]:
    """The names by their first two words in normal form, the longest first: the other words, the number of all, the name."""
    found: dict[str, list[tuple[list[str], int, str]]] = {}
    for name, right in sorted(lexicon().bodies.items(), key=lambda item: -len(item[0])):
        words = list(map(normal, name))
        found.setdefault(f"{words[0]} {words[1]}", []).append((words[2:], len(words), right))
    return found


def _is_name(before: str, form: str) -> bool:
    """False for a name in small letters but for the first, where a sentence begins: it can be a common noun."""
    return not (form[1:].islower() and _SENTENCE_START.search(before))


def _goes_on_as_elsewhere(text: str, start: int, end: int, one: BodyName) -> bool:
    """Does the same name follow where the text writes the body right: "Ban thường vụ Đảng ủy", "Ban Thường vụ Đảng ủy"?"""
    tail = _TAIL.match(text, one.span.end, end)
    return tail is not None and text.find(one.right + tail[0], start, end) >= 0
