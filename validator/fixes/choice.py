"""Chooses the fixes that can be applied in one pass: those that do not touch the same place."""

from bisect import bisect_left, insort
from collections.abc import Iterable

from validator.diagnostic import Diagnostic
from validator.source import Span


def compatible(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Those of some findings whose fixes go together, in the order of the text.

    Of two that touch the same place the safe one, then the graver one goes first; the other waits for the next pass.
    """
    taken: list[Span] = []
    kept = []
    for one in sorted(found, key=_priority):
        edits = one.fix.edits if one.fix else ()
        if not any(_is_taken(edit.span, taken) for edit in edits):
            kept.append(one)
            for edit in edits:
                insort(taken, edit.span)
    return sorted(kept, key=lambda one: (one.span, one.rule))


def _priority(one: Diagnostic) -> tuple[bool, int, Span, str]:
    return (not (one.fix and one.fix.safe), one.severity.rank, one.span, one.rule)


def _is_taken(span: Span, taken: list[Span]) -> bool:
    """True when a span shares a character with one of these, which do not overlap each other."""
    at = bisect_left(taken, span)
    return any(_meet(span, other) for other in taken[max(at - 1, 0) : at + 1])


def _meet(one: Span, other: Span) -> bool:
    """True for spans that overlap; an insertion also meets what it touches, for there the order would count."""
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.overlaps(other)
