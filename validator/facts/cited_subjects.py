"""Whether two citations speak of one subject, as far as their words tell."""

import re

from validator.facts.papers import Mention
from validator.source import Span

_WORD = re.compile(r"\w+")
_FEW = 5  # fewer words may be anybody's
_UNLIKE = 0.5


def subject_words(text: str, mention: Mention) -> list[str]:
    """The words of what a cited paper is about, in small letters and one placing of tone marks."""
    subject = mention.citation.subject if mention.is_alone else None
    return _WORD.findall(text[subject.start : subject.end].lower().replace("uỷ", "ủy")) if subject else []


def same_subject(text: str, one: Mention, other: Mention) -> bool | None:
    """True where one repeats the other, False where they have little in common; else None."""
    first, second = subject_words(text, one), subject_words(text, other)
    least = min(len(first), len(second))
    if least < _FEW:
        return None
    if first[:least] == second[:least]:
        return True
    from difflib import SequenceMatcher  # costs a start, and few plans get here

    likeness = SequenceMatcher(None, first, second, autojunk=False).ratio()
    return False if likeness < _UNLIKE else None


def quoted(text: str, mention: Mention) -> Span | None:
    """The subject where it is given in quotation marks, without them."""
    subject = mention.citation.subject if mention.is_alone else None
    if subject is None or len(subject) < 3 or text[subject.start] not in '“"' or text[subject.end - 1] not in '”"':
        return None
    return Span(subject.start + 1, subject.end - 1)
