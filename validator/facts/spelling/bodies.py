"""Names of bodies whose capitals vary within one text; the lexicon says which form is right."""

import re
from dataclasses import dataclass

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
    if len(small) != len(part):
        return ()  # a letter of another language grew when made small
    found: list[BodyName] = []
    taken: list[Span] = []
    # The longest name first: "Hội Cựu chiến binh Khối" is not read as "Hội Cựu chiến binh".
    for words, right in sorted(lexicon().bodies.items(), key=lambda item: -len(item[0])):
        spans = [span for span in _places(small, " ".join(words)) if not any(map(span.overlaps, taken))]
        taken += spans
        written = [(span, part[span.start : span.end]) for span in spans]
        if any(form == right for _, form in written):
            found += [
                BodyName(Span(span.start + start, span.end + start), form, right)
                for span, form in written
                if form != right and _is_name(part[: span.start][-40:], form)
            ]
    return tuple(sorted(found, key=lambda one: one.span))


def _places(small: str, name: str) -> list[Span]:
    """Where a name stands as a whole."""
    found, at = [], small.find(name)
    while at >= 0:
        end = at + len(name)
        if not small[at - 1 : at].isalnum() and not small[end : end + 1].isalnum():
            found.append(Span(at, end))
        at = small.find(name, end)
    return found


def _is_name(before: str, form: str) -> bool:
    """False for headings in capitals, for common nouns in small letters, and where a sentence begins."""
    if form.isupper() or form.islower():
        return False
    return form[0].isupper() and not (form[1:].islower() and _SENTENCE_START.search(before))
