"""Names of bodies whose capitals vary within one text; the lexicon says which form is right."""

import re
from dataclasses import dataclass

from validator.lexicon import lexicon
from validator.source import Span

_SENTENCE_START = re.compile(r"(?:^|[.:;!?\n“\"(]|[-–+*•] |\d[.)] )[\s*_]*$")


@dataclass(frozen=True, slots=True)
class BodyName:
    """A name with other capitals than the lexicon gives it and the text has elsewhere."""

    span: Span
    written: str
    right: str


def uneven_bodies(text: str, start: int, end: int) -> tuple[BodyName, ...]:
    """The uneven names, in reading order."""
    small = text[start:end].lower()
    found: list[BodyName] = []
    # The longest name first: "Hội Cựu chiến binh Khối" is not read as "Hội Cựu chiến binh".
    taken: list[Span] = []
    for words, right in sorted(lexicon().bodies.items(), key=lambda item: -len(item[0])):
        if f"{words[0]} {words[1]}" not in small or words[-1] not in small:
            continue
        matches = [
            match
            for match in re.finditer(_pattern(words), text[start:end], re.IGNORECASE)
            if not any(span.overlaps(Span(*match.span())) for span in taken)
        ]
        taken += [Span(*match.span()) for match in matches]
        written = [(match, " ".join(match[0].replace("*", " ").replace("_", " ").split())) for match in matches]
        if any(form == right for _, form in written):
            found += [
                BodyName(Span(match.start() + start, match.end() + start), form, right)
                for match, form in written
                if form != right and _is_name(text[start : start + match.start()], form)
            ]
    return tuple(sorted(found, key=lambda one: one.span))


def _pattern(words: tuple[str, ...]) -> str:
    return r"(?<!\w)" + r"[\s*_]+".join(map(re.escape, words)) + r"(?!\w)"


def _is_name(before: str, form: str) -> bool:
    """False for headings in capitals, for common nouns in small letters, and where a sentence begins."""
    if form.isupper() or form.islower():
        return False
    return form[0].isupper() and not (form[1:].islower() and _SENTENCE_START.search(before[-40:]))
