"""Tries fixes on a text and keeps those that raise nothing new: all at once, in halves only where that fails."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from validator.diagnostic import Diagnostic
from validator.fixes.edits import edited
from validator.rule import Edit, Severity
from validator.source import Source, Span

CHECKS = 200  # in one pass; reached only where very many fixes do harm


@dataclass(frozen=True)
class Withheld:
    """A finding whose fix is not applied, and the rules that would then report more; none: it cannot be applied."""

    finding: Diagnostic
    place: tuple[int, int]  # line and column
    raised: tuple[str, ...]


class Trial:
    """One pass over a text: `source` and `found` are the text and its findings with the `kept` fixes applied."""

    def __init__(
        self,
        source: Source,
        found: Sequence[Diagnostic],
        check: Callable[[Source], Sequence[Diagnostic]],
        heeds: Set[str] | None = None,
    ) -> None:
        """`heeds` names the rules whose new findings are harm; None: all."""
        self.source, self.found = source, found
        self.kept: list[Diagnostic] = []
        self.withheld: list[Withheld] = []
        self._start, self._found, self._check, self._heeds = source, found, check, heeds
        self._checks = 0

    def add(self, fixes: list[Diagnostic], harm: tuple[str, ...] | None = None) -> None:
        """Keeps those of some fixes that do no harm; `harm` is known when they were tried before."""
        if not fixes:
            return
        if harm is None:
            harm = self._try(fixes)
            if harm is None:
                return
        if len(fixes) == 1 or self._checks >= CHECKS:
            self.withheld += [Withheld(one, self._start.place(one.span.start), harm) for one in fixes]
            return
        first, second = fixes[: len(fixes) // 2], fixes[len(fixes) // 2 :]
        kept = len(self.kept)
        self.add(first)
        all_kept = len(self.kept) - kept == len(first)
        self.add(second, harm if all_kept else None)

    def _try(self, fixes: list[Diagnostic]) -> tuple[str, ...] | None:
        """Keeps the fixes if they do no harm together; else the rules that would report more."""
        if self._checks >= CHECKS:
            return ()
        together = [*self.kept, *fixes]
        edits = [edit for one in together if one.fix for edit in one.fix.edits]
        made = edited(self._start, edits)
        if made is None:
            return ()
        self._checks += 1
        found = self._check(made)
        raised = raised_rules(self._found, found, together, places(edits))
        if self._heeds is not None:
            raised = tuple(rule for rule in raised if rule in self._heeds)
        if raised:
            return raised
        self.kept, self.source, self.found = together, made, found
        return None


def raised_rules(
    before: Sequence[Diagnostic], after: Sequence[Diagnostic], fixes: Sequence[Diagnostic], changed: list[Span]
) -> tuple[str, ...]:
    """The rules that report more errors and warnings than they should after these fixes, or more of what was fixed.

    A rule whose finding is fixed has one less to report. It may see another one elsewhere, which the first had hidden,
    but nothing in the `changed` places.
    """
    solved = Counter(one.rule for one in fixes)
    had, has = _counted(before, solved), _counted(after, solved)
    at_change = {one.rule for one in after if one.rule in solved and _touches(one.span, changed)}
    return tuple(
        sorted(
            rule
            for rule, number in has.items()
            if number > had[rule] or (rule in at_change and number > had[rule] - solved[rule])
        )
    )


def places(edits: list[Edit]) -> list[Span]:
    """Where the new texts stand once all edits are made."""
    found, shift = [], 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        start = edit.span.start + shift
        found.append(Span(start, start + len(edit.text)))
        shift += len(edit.text) - len(edit.span)
    return found


def _counted(found: Sequence[Diagnostic], solved: Counter[str]) -> Counter[str]:
    return Counter(one.rule for one in found if one.severity is not Severity.NOTE or one.rule in solved)


def _touches(span: Span, changed: list[Span]) -> bool:
    """True when a span meets or borders on one of these, which come in order and do not overlap."""
    at = bisect_right(changed, span.end, key=lambda place: place.start)
    return at > 0 and span.start <= changed[at - 1].end
