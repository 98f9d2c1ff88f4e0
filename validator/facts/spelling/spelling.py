"""What the spelling rules ask: the slips of a text, found in one go."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator

from validator.facts.spelling.confusions import confusions
from validator.facts.spelling.damage import damaged
from validator.facts.spelling.halves import lost_halves
from validator.facts.spelling.notes import CONFUSED, MEANT, SEAM, TORN
from validator.facts.spelling.pairs import term_slips
from validator.facts.spelling.repeats import repeats
from validator.facts.spelling.running import Running, running
from validator.facts.spelling.slip import Kind, Slip, Tier
from validator.facts.spelling.small_words import small_words
from validator.facts.spelling.spaces import missing_spaces, stray_spaces
from validator.facts.spelling.syllables import odd_syllables
from validator.record import Record
from validator.source import Span
from validator.vietnamese.legacy import Encoding, legacy


class Spelling(Record):
    """The slips of a text in reading order. A text in a legacy encoding or with lost blanks has none: everything in
    it would be one."""

    slips: tuple[Slip, ...] = ()
    encoding: Encoding | None = None
    sign: Span | None = None  # the first letter that shows the legacy encoding
    damage: Span | None = None  # the first sign of it

    def of(self, *kinds: Kind) -> Iterator[Slip]:
        """The slips of some kinds."""
        return (slip for slip in self.slips if slip.kind in kinds)


def spelling(
    text: str, start: int = 0, end: int | None = None, skip: Iterable[Span] = (), own: Collection[str] = frozenset()
) -> Spelling:
    """The slips between two offsets, those that touch a span of `skip` and the user's `own` words left out; `skip` is read
    only where there is a slip."""
    end = len(text) if end is None else end
    part = text[start:end]
    old = legacy(part)
    if old:
        return Spelling(encoding=old[0], sign=Span(start + old[1], start + old[1] + 1))
    words = running(text, start, end)
    damage = damaged(words)
    if damage:
        return Spelling(damage=damage)
    slips = _untangled(_all(words))
    zones = tuple(skip) if slips else ()
    return Spelling(
        tuple(
            slip
            for slip in slips
            if not any(slip.span.overlaps(zone) for zone in zones) and not (own and _is_own(text, slip, own))
        )
    )


def _all(words: Running) -> list[Slip]:
    found = [
        *confusions(words, words.pairs(CONFUSED)),
        *term_slips(words, words.pairs(MEANT)),
        *stray_spaces(words, words.pairs(TORN)),
        *repeats(words, words.pairs(SEAM)),
        *missing_spaces(words, words.odd),
        *odd_syllables(words, words.odd),
        *small_words(words, words.lone),
    ]
    return [*found, *lost_halves(words, words.halves, [slip.span for slip in found])]


_ORDER = {"split": 0, "confusion": 1, "space": 2, "repeat": 3, "syllable": 4, "term": 4, "half": 5}
_SURENESS = {"phrase": 0, "listed": 0, "illegal": 1, "bound": 2, "unused": 3, "weak": 4}


def _untangled(slips: list[Slip]) -> list[Slip]:
    """One slip for one place: the surest reading wins over those that overlap it."""
    kept: list[Slip] = []  # by place; no two overlap
    for slip in sorted(slips, key=_rank):
        at = bisect_left(kept, slip.span.start, key=lambda one: one.span.start)
        if not any(slip.span.overlaps(other.span) for other in kept[max(at - 1, 0) : at + 1]):
            kept.insert(at, slip)
    return sorted(kept)


def _rank(slip: Slip) -> tuple[int, bool, Tier, int, bool, Slip]:
    """The surest first. A confusion that may be right has no precedence over a term."""
    order = _ORDER["term" if slip.kind == "confusion" and slip.tier == "warning" else slip.kind]
    return order, not slip.fixed, slip.tier, _SURENESS[slip.evidence], not slip.sure, slip


def _is_own(text: str, slip: Slip, own: Collection[str]) -> bool:
    """True when the slip is, or lies inside, one of the user's words."""
    wrong = text[slip.span.start : slip.span.end].lower()
    if wrong in own or slip.written.lower() in own:
        return True
    around = " ".join(text[max(0, slip.span.start - 60) : slip.span.end + 60].lower().split())
    return any(wrong in word.split() and word in around for word in own)
