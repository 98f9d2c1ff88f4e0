"""Whether two citations speak of one subject, as far as their words tell."""

import re

from validator.facts.citations.papers import Mention
from validator.source import Span

_WORD = re.compile(r"\w+")
_FEW = 5  # fewer words may be anybody's
_SHORT = 6
_LEFT_OUT = 3  # words that may be missing within a quotation
_UNLIKE, _LIKE = 0.5, 0.75


def subject_words(text: str, mention: Mention) -> list[str]:
    """The words of what a cited paper is about, in small letters and one placing of tone marks."""
    subject = mention.citation.subject if mention.is_alone else None
    return _WORD.findall(text[subject.start : subject.end].lower().replace("uỷ", "ủy")) if subject else []


def opening_words(text: str, mention: Mention) -> tuple[str, ...]:
    """The words with which every subject begins that is the same as this one; () where there are too few to tell."""
    words = subject_words(text, mention)
    return tuple(words[:_FEW]) if len(words) >= _FEW else ()


def same_subject(text: str, one: Mention, other: Mention) -> bool:
    """Do both name a subject, and one repeats the other, perhaps with more words behind it?"""
    first, second = subject_words(text, one), subject_words(text, other)
    least = min(len(first), len(second))
    return least >= _FEW and first[:least] == second[:least]


def other_subject(text: str, one: Mention, other: Mention) -> bool:
    """Do both name a subject, and the two have little in common?"""
    first, second = subject_words(text, one), subject_words(text, other)
    if min(len(first), len(second)) < _FEW:
        return False
    from difflib import SequenceMatcher  # costs a start, and few plans get here

    return SequenceMatcher(None, first, second, autojunk=False).ratio() < _UNLIKE


def changed_words(right: list[str], here: list[str]) -> tuple[str, str] | None:
    """The first words of two quotations that differ: words replaced one for one, or left out within.

    None where they are the same, too short to tell, much unlike, or one is longer (an abbreviation spelt out, an end left off).
    """
    from difflib import SequenceMatcher  # slow to load

    if right == here or min(len(right), len(here)) < _SHORT or abs(len(right) - len(here)) > _LEFT_OUT:
        return None
    matcher = SequenceMatcher(None, right, here, autojunk=False)
    changed = [code[1:] for code in matcher.get_opcodes() if code[0] != "equal"]
    if len(right) != len(here):
        return _left_out(right, here, changed)
    if matcher.ratio() < _LIKE or any(last - first != end - start for first, last, start, end in changed):
        return None
    first, last, start, end = changed[0]
    return " ".join(here[start:end]), " ".join(right[first:last])


def _left_out(right: list[str], here: list[str], changed: list[tuple[int, int, int, int]]) -> tuple[str, str] | None:
    """The place where some words stand in one quotation alone, shown with the word before it; None at either end."""
    first, last, start, end = changed[0]
    if len(changed) > 1 or (first < last and start < end) or not first or not start:
        return None
    if last == len(right) or end == len(here):
        return None
    return " ".join(here[start - 1 : end + 1]), " ".join(right[first - 1 : last + 1])


def quoted(text: str, mention: Mention) -> Span | None:
    """The subject where it is given in quotation marks, without them."""
    subject = mention.citation.subject if mention.is_alone else None
    if subject is None or len(subject) < 3 or text[subject.start] not in '“"' or text[subject.end - 1] not in '”"':
        return None
    return Span(subject.start + 1, subject.end - 1)
