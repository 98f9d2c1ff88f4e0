"""Fixes a text: applies what can be applied together, checks again, until nothing changes."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from unicodedata import normalize

from validator.diagnostic import Diagnostic
from validator.fixes.choice import compatible
from validator.fixes.trial import Trial, Withheld
from validator.notices import CRASHED
from validator.source import Source

PASSES = 10

# The rule on decomposed letters gives no edits: its fix is the whole file composed.
DECOMPOSED = "KH011"

Check = Callable[[Source], Sequence[Diagnostic]]


@dataclass(frozen=True)
class Fixed:
    """What came of fixing a text."""

    before: Source
    after: Source
    applied: Mapping[str, int] = field(default_factory=dict)  # number of fixes by rule
    remaining: tuple[Diagnostic, ...] = ()  # what the check says of `after`
    withheld: tuple[Withheld, ...] = ()  # fixes that would raise something in `after`
    settled: bool = True  # False: there was still something to fix after the last pass

    @property
    def changed(self) -> bool:
        """True when there is something to write."""
        return self.after.raw != self.before.raw


def fixed(source: Source, check: Check, *, unsafe: bool = False, encoding: Set[str] = frozenset()) -> Fixed:
    """Applies the safe fixes that `check` offers, with `unsafe` the others too.

    A fix that would raise a new error or warning is left out. The `encoding` rules' fixes come first: they change no
    letter that a reader sees, and so what other rules see after them is uncovered, not raised. Fixing the result again
    changes nothing, unless it did not settle.
    """
    now, found = source, check(source)
    applied: Counter[str] = Counter()
    if composed := _composed(now, found):
        applied[DECOMPOSED] += sum(one.rule == DECOMPOSED for one in found)
        now, found = composed, check(composed)
    for number in range(PASSES + 1):
        offered = [one for one in found if one.fix and one.fix.edits and (one.fix.safe or unsafe)]
        trial = Trial(now, found, check, heeds=encoding | {CRASHED.id})
        _fill(trial, [one for one in offered if one.rule in encoding])
        withheld = trial.withheld
        if not trial.kept:
            trial = Trial(now, found, check)
            _fill(trial, [one for one in offered if one.rule not in encoding])
        if not trial.kept:
            return Fixed(source, now, applied, tuple(found), (*withheld, *trial.withheld))
        if number < PASSES:
            now, found = trial.source, trial.found
            applied.update(one.rule for one in trial.kept)
    return Fixed(source, now, applied, tuple(found), settled=False)


def _fill(trial: Trial, waiting: list[Diagnostic]) -> None:
    """Adds what can be fixed at once. Where none of it may be, those have their turn whose place it took."""
    while waiting and not trial.kept:
        together = compatible(waiting)
        trial.add(together)
        tried = {id(one) for one in together}
        waiting = [one for one in waiting if id(one) not in tried]


def _composed(source: Source, found: Sequence[Diagnostic]) -> Source | None:
    """The same file in composed letters, where a rule asks for it."""
    if source.is_nfc or not any(one.rule == DECOMPOSED for one in found):
        return None
    return Source(source.path, normalize("NFC", source.raw), source.bom)
