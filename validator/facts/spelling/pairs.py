"""Finds term slips: a pair of words that is one slip away from a term, judged by what stands around it."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from validator.facts.spelling.names import in_name
from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Evidence, Kind, Slip, Tier
from validator.lexicon import Phrase, lexicon
from validator.vietnamese.letters import cased_like
from validator.vietnamese.placement import placed, style
from validator.vietnamese.slips import HOW, How, slip
from validator.vietnamese.syllables import is_syllable

# Slips that turn one everyday word into another too easily to count for much.
_LOOSE = frozenset(("key", "added", "swapped"))
_RANK: dict[Evidence, int] = {"phrase": 0, "illegal": 1, "listed": 1, "bound": 2, "unused": 3, "weak": 4}


class Candidate(NamedTuple):
    """A reading of a pair: the syllable at `side` (0 or 1) was meant to be `meant`, which makes `pair`."""

    side: int
    meant: str
    pair: str
    how: How


@lru_cache(maxsize=200_000)
def candidates(first: str, second: str) -> tuple[Candidate, ...]:
    """The terms and phrase pairs that a pair of words (normal form) is one slip away from."""
    words = lexicon()
    ends, begins = words.after.get(first, ()), words.before.get(second, ())
    if not (ends or begins) or f"{first} {second}" in words.fine or not (first + second).isalnum():
        return ()
    found = [Candidate(1, meant, f"{first} {meant}", how) for meant in ends if (how := slip(second, meant))]
    found += [Candidate(0, meant, f"{meant} {second}", how) for meant in begins if (how := slip(first, meant))]
    return tuple(sorted(found, key=lambda one: HOW.index(one.how))) if found else ()


def term_slips(running: Running, suspects: list[int]) -> Iterator[Slip]:
    """The slips of terms in a text; `suspects` are the indices of pairs worth a look."""
    for at in suspects:
        found = _judge(running, at)
        if found:
            yield found


def _judge(running: Running, at: int) -> Slip | None:
    """The best reading of the pair at an index that its surroundings allow."""
    best: tuple[int, Candidate, Evidence, Phrase, int] | None = None
    for candidate in candidates(running.word(at), running.word(at + 1)):
        wrong = at + candidate.side
        phrase, start = _phrase(running, at, candidate)
        evidence: Evidence | None = "phrase" if phrase else _evidence(running, at, candidate)
        if evidence is None or _guarded(running, wrong, evidence):
            continue
        if best is None or _RANK[evidence] < best[0]:
            best = (
                _RANK[evidence],
                candidate,
                evidence,
                phrase or tuple(candidate.pair.split(" ")),
                start if phrase else at,
            )
    return _slip(running, at, *best[1:]) if best else None


def _phrase(running: Running, at: int, candidate: Candidate) -> tuple[Phrase | None, int]:
    """The longest phrase of the lexicon that stands here but for the wrong syllable, and where it starts."""
    best: Phrase | None = None
    best_start = at
    for phrase, inner in running.lexicon.phrases.get(candidate.pair, ()):
        start = at - inner
        wrong = inner + candidate.side
        if not all(running.word(start + k) == part for k, part in enumerate(phrase) if k != wrong):
            continue
        if wrong in (0, len(phrase) - 1) and _has_own_partner(running, start + wrong, bool(wrong), candidate.meant):
            continue
        if best is None or len(phrase) > len(best):
            best, best_start = phrase, start
    return best, best_start


def _has_own_partner(running: Running, wrong: int, last: bool, meant: str) -> bool:
    """True when the odd syllable at the edge of a phrase makes sense with its other neighbour ("thời gian tối | đa"),
    or when a small word was expected and an everyday word stands there ("tên cơ sở")."""
    words = running.lexicon
    if running.is_known(wrong if last else wrong - 1):
        return True
    return meant in words.functions and running.word(wrong) in words.syllables


def _evidence(running: Running, at: int, candidate: Candidate) -> Evidence | None:
    """What speaks for a reading without a phrase; None when the text can be good as it stands."""
    words = running.lexicon
    if candidate.pair not in words.terms:
        return None
    wrong = at + candidate.side
    other = at + 1 - candidate.side
    written = running.word(wrong)
    outer, far = (wrong + 1, other - 1) if candidate.side else (wrong - 1, other + 1)
    written_fits = running.is_known(min(wrong, outer))
    other_fits = running.is_known(min(other, far))
    if written_fits:
        return None
    if not is_syllable(written):
        return "illegal" if written.isalpha() and not (other_fits and candidate.how in _LOOSE) else None
    if other_fits or (running.word(outer).isdigit() and written not in words.bound):
        return None
    if written not in words.syllables:
        return "unused"
    if candidate.how == "key":
        return None
    reach_right = bool(candidate.side)
    outer_closed = running.is_closed(outer, reach_right)
    far_closed = running.is_closed(far, not reach_right)
    if written in words.functions:
        return "weak" if outer_closed and far_closed and running.word(other) in words.bound else None
    if (running.word(outer) in words.bound and not outer_closed) or (
        running.word(far) in words.bound and not far_closed
    ):
        return None
    bound = (written in words.bound) + (running.word(other) in words.bound)
    loose = candidate.how in _LOOSE
    if bound == 2 or (bound and outer_closed and not loose):
        return "bound"
    return "weak" if outer_closed else None


def _guarded(running: Running, wrong: int, evidence: Evidence) -> bool:
    """True where a name, a foreign text or a file name speaks against any slip."""
    if len(running.raw[wrong]) < 2 or running.is_plain(wrong):
        return True
    return evidence != "phrase" and (in_name(running, wrong))


def _slip(running: Running, at: int, candidate: Candidate, evidence: Evidence, phrase: Phrase, start: int) -> Slip:
    wrong = at + candidate.side
    last = start + len(phrase) - 1
    raw = running.raw[wrong]
    meant = candidate.meant
    if style(raw.lower()) == "new":
        meant = placed(meant, "new")
    fixed = cased_like(meant, raw)
    expected = [*running.raw[start : last + 1]]
    expected[wrong - start] = fixed
    tier: Tier = "warning" if evidence == "weak" else "error"
    kind: Kind = "syllable" if not is_syllable(running.word(wrong)) else "term"
    return Slip(
        running.spans[wrong], kind, tier, running.quote(start, last), " ".join(expected), fixed, evidence,
        sure=evidence in ("phrase", "bound", "illegal"),
    )  # fmt: skip
