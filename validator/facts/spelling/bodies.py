"""Names of bodies whose capitals vary within one text; the lexicon says which form is right."""

import re
from dataclasses import dataclass
from functools import cache

from validator.lexicon import lexicon
from validator.source import Span

_SENTENCE_START = re.compile(r"(?:^|[.:;!?\n“\"(]|[-–+*•]\s|\d[.)/]\s)[\s*_]*$")


@dataclass(frozen=True, slots=True)
class BodyName:
    """A name with other capitals than the lexicon gives it and the text has elsewhere."""

    span: Span
    written: str
    right: str


def uneven_bodies(text: str, start: int, end: int) -> tuple[BodyName, ...]:
    """The uneven names, in reading order."""
    part = text[start:end]
    small = part.lower()
    found: list[BodyName] = []
    taken = bytearray(len(part) + 1)  # places that belong to a name
    for words, right in _longest_first():
        if f"{words[0]} {words[1]}" not in small or words[-1] not in small:
            continue
        matches = [match for match in _pattern(words).finditer(part) if 1 not in taken[slice(*match.span())]]
        for match in matches:
            taken[slice(*match.span())] = b"\1" * len(match[0])
        written = [(match, " ".join(match[0].replace("*", " ").replace("_", " ").split())) for match in matches]
        if any(form == right for _, form in written):
            found += [
                BodyName(Span(match.start() + start, match.end() + start), form, right)
                for match, form in written
                if form != right
                and _is_name(text[max(start, start + match.start() - 40) : start + match.start()], form)
            ]
    return tuple(sorted(found, key=lambda one: one.span))


@cache
def _longest_first() -> list[tuple[tuple[str, ...], str]]:
    """ "Hội Cựu chiến binh Khối" is not read as "Hội Cựu chiến binh"."""
    return sorted(lexicon().bodies.items(), key=lambda item: -len(item[0]))


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    first = words[0][0]
    letters = re.escape(first) if first.lower() == first.upper() else f"[{first.lower()}{first.upper()}]"
    rest = r"[\s*_]+".join(map(re.escape, (words[0][1:], *words[1:])))
    return re.compile(rf"{letters}(?<!\w.)(?i:{rest})(?!\w)")


def _is_name(before: str, form: str) -> bool:
    """False for headings in capitals, for common nouns in small letters, and where a sentence begins."""
    if form.isupper() or form.islower():
        return False
    return form[0].isupper() and not (form[1:].islower() and _SENTENCE_START.search(before))
