"""Periods that disagree: one thing is said to run 2021 - 2025 here and 2020 - 2025 there."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from validator.facts.citations.papers import Key, Paper
from validator.facts.periods.periods import Period
from validator.record import Record

_WORD = re.compile(r"\w+")
_CONTEXT = 5  # words in front of a period that tell what it is the period of
_SEEN = 160  # characters in which to look for them
_TERMS = (2, 3, 5)  # years that a term of office may run
_LABELS = ("nhiệm kỳ", "giai đoạn")

Years = tuple[int, int]


class OddPeriod(Record):
    """`odd` deviates from `usual` in one of its two years. `is_sure`: both are of one cited paper, or of one thing."""

    odd: Period
    usual: Period
    is_sure: bool


def odd_periods(text: str, periods: Sequence[Period], cited: Sequence[Paper]) -> list[OddPeriod]:
    """Periods with one year other than that of most mentions of the same thing, each once."""
    named = [one for one in periods if one.label in _LABELS]
    counts = Counter((each.label, each.first, each.last) for each in named)
    papers = _papers(named, cited)
    found: dict[int, OddPeriod] = {}
    for one, other in combinations(named, 2):
        if one.label == other.label and (one.first == other.first) is not (one.last == other.last):
            for pair in _judged(text, one, other, counts, papers):
                found.setdefault(pair.odd.span.start, pair)
    return [found[at] for at in sorted(found)]


def _judged(
    text: str, one: Period, other: Period, counts: Counter[tuple[str, int, int]], papers: dict[int, Key]
) -> Iterator[OddPeriod]:
    often, rare = sorted((one, other), key=lambda each: -counts[each.label, each.first, each.last])
    times = counts[often.label, often.first, often.last], counts[rare.label, rare.first, rare.last]
    if times[0] == times[1]:
        often, rare = (other, one) if _is_round(other) and not _is_round(one) else (one, other)
    if (paper := papers.get(one.span.start)) and paper == papers.get(other.span.start):
        yield OddPeriod(rare, often, is_sure=True)
    elif rare.label == "nhiệm kỳ" and rare.last - rare.first not in _TERMS and often.last - often.first in _TERMS:
        yield OddPeriod(rare, often, is_sure=times[0] > times[1])
    elif _context(text, one) == _context(text, other) and not (_is_round(rare) and _are_phases(one, other)):
        yield OddPeriod(rare, often, is_sure=times[0] > 1 and times[1] == 1 and not _is_round(rare))


def _are_phases(one: Period, other: Period) -> bool:
    """2021 - 2025 and 2021 - 2030: a part of the other, not a year mistyped."""
    return abs(one.first - other.first) + abs(one.last - other.last) > 1


def _is_round(period: Period) -> bool:
    """2021 - 2025, 2021 - 2030, 2020 - 2025: periods of plans and terms as they are made."""
    return (period.last - period.first + 1) % 5 == 0 or (period.last - period.first) % 5 == 0


def _papers(periods: Sequence[Period], cited: Sequence[Paper]) -> dict[int, Key]:
    """The papers whose subjects name the periods, by where these start."""
    subjects = [(one.citation.subject, paper.key) for paper in cited for one in paper.mentions if one.is_alone]
    spans = sorted(((span, key) for span, key in subjects if span), key=lambda pair: pair[0].start)
    starts = [span.start for span, _ in spans]
    found = {}
    for period in periods:
        at = bisect_right(starts, period.span.start) - 1
        if at >= 0 and spans[at][0].holds(period.span):
            found[period.span.start] = spans[at][1]
    return found


def _context(text: str, period: Period) -> tuple[str, ...]:
    before = _WORD.findall(text[max(0, period.span.start - _SEEN) : period.span.start].lower())
    words = tuple(before[-_CONTEXT - 2 :])
    return words if len(words) == _CONTEXT + 2 else (str(period.span.start),)
