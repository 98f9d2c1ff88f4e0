"""Finds term slips: a pair of words that is one slip away from a term, judged by what stands around it."""

import re
from collections.abc import Iterator

from validator.facts.spelling.candidates import Candidate, candidates
from validator.facts.spelling.glue import is_cut, is_glued, is_joined
from validator.facts.spelling.longer_words import is_ending, is_loan_piece
from validator.facts.spelling.names import is_called_by_kind, of_person_or_place, pair_in_name
from validator.facts.spelling.phrases import by_phrase
from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Evidence, Kind, Slip, Tier
from validator.lexicon import Phrase
from validator.vietnamese.letters import cased_like, split
from validator.vietnamese.placement import placed, style
from validator.vietnamese.syllables import is_syllable

# Slips that turn one everyday word into another too easily to count for much.
_LOOSE = frozenset(("key", "added", "swapped"))
_SHORTEST = 2
_SIGN = re.compile("[a-z](?=[A-Za-z]*[A-Z])[^aeiouyAEIOUY]{1,3}")  # pH, mL, kWh
_PAIR = 2
_RANK: dict[Evidence, int] = {"phrase": 0, "illegal": 1, "listed": 1, "bound": 2, "unused": 3, "weak": 4}


def term_slips(running: Running, suspects: list[int]) -> Iterator[Slip]:
    """The slips of terms in a text; `suspects` are the indices of pairs worth a look."""
    for at in suspects:
        found = _judge(running, at)
        if found:
            yield found


def _judge(running: Running, at: int) -> Slip | None:
    """The best reading of the pair at an index that its surroundings allow."""
    best: tuple[Evidence, Candidate, Phrase, int] | None = None
    for candidate in candidates(running.word(at), running.word(at + 1)):
        wrong = at + candidate.side
        by_pair = _evidence(running, at, candidate)
        found = by_phrase(running, at, candidate)
        if by_pair and (found is None or _RANK[by_pair] < _RANK[found[0]]):
            found = by_pair, tuple(candidate.pair.split(" ")), at
        if (
            found
            and not (candidate.meant.startswith(running.raw[wrong].lower()) and is_cut(running, wrong))
            and not _guarded(running, at, wrong, *found[:2])
            and (best is None or _RANK[found[0]] < _RANK[best[0]])
        ):
            best = found[0], candidate, found[1], found[2]
    return _slip(running, at, *best) if best else None


def _evidence(running: Running, at: int, candidate: Candidate) -> Evidence | None:
    """What speaks for a reading without a phrase; None when the text can be good as it stands."""
    words = running.lexicon
    is_term = candidate.pair in words.terms
    if not is_term and candidate.pair not in words.known:
        return None
    wrong = at + candidate.side
    other = at + 1 - candidate.side
    written = running.word(wrong)
    outer, far = (wrong + 1, other - 1) if candidate.side else (wrong - 1, other + 1)
    written_fits = running.is_known(min(wrong, outer))
    other_fits = running.is_known(min(other, far))
    if written_fits or written in words.loans or is_ending(running, wrong):
        return None
    if not is_syllable(written):
        if not is_term and written.isascii() and running.shape(wrong) != "small":
            return None  # a foreign name: "hàm Dir chỉ trả về"
        return "illegal" if written.isalpha() and not (other_fits and candidate.how in _LOOSE) else None
    if other_fits or (running.is_number(outer) and written not in words.bound):
        return None
    if written not in words.syllables:
        return "unused" if is_term or candidate.how not in _LOOSE else None
    return _between_words(running, at, candidate) if candidate.how != "key" and is_term else None


def _between_words(running: Running, at: int, candidate: Candidate) -> Evidence | None:
    """What speaks for a term where the wrong half is a word in use too: which words beside it may go with another."""
    wrong, other = at + candidate.side, at + 1 - candidate.side
    outer, far = (wrong + 1, other - 1) if candidate.side else (wrong - 1, other + 1)
    outer_closed = running.is_closed(outer, bool(candidate.side))
    far_closed = running.is_closed(far, not candidate.side)
    bound = running.lexicon.bound
    wrong_bound, other_bound = running.word(wrong) in bound, running.word(other) in bound
    if running.word(wrong) in running.lexicon.functions:
        return "weak" if outer_closed and far_closed and other_bound else None
    if (running.word(outer) in bound and not outer_closed) or (running.word(far) in bound and not far_closed):
        return None
    loose = candidate.how in _LOOSE
    if (wrong_bound and other_bound) or ((wrong_bound or other_bound) and outer_closed and not loose):
        return "bound"
    if outer_closed:
        return "weak"
    if not loose and (wrong_bound or (other_bound and far_closed)):
        return "weak"  # "Bố tri lực lượng": what cannot stand alone has no other partner
    return None


def _guarded(running: Running, at: int, wrong: int, evidence: Evidence, phrase: Phrase) -> bool:
    """True where a name, a foreign text or a file name speaks against any slip."""
    if running.is_plain(wrong) or is_joined(running, wrong) or is_loan_piece(running, wrong):
        return True
    in_phrase = evidence == "phrase" and len(phrase) > _PAIR
    if len(running.raw[wrong]) < _SHORTEST and not _is_half_lost(running, at, wrong, in_phrase):
        return True
    if _SIGN.fullmatch(running.raw[wrong]) or (evidence == "weak" and is_called_by_kind(running, wrong)):
        return True
    beside = running.shape(2 * at + 1 - wrong)
    if running.shape(wrong) == "caps" and beside not in ("caps", ""):
        return True  # an abbreviation in running text
    if evidence == "phrase":
        return len(phrase) == _PAIR and of_person_or_place(running, wrong)  # "đồng chí Trần Quốc Hợi"
    # No name goes on in small letters: "Cổng Dich vụ".
    return not (evidence == "illegal" and beside == "small") and pair_in_name(running, at, wrong)


def _is_half_lost(running: Running, at: int, wrong: int, in_phrase: bool) -> bool:
    """True for a single letter that is no label: one with a tone mark ("cấp ủ"), or a small one inside a phrase ("Ban
    Thường v") or beside the half of a term that is no word by itself ("cơ s")."""
    raw = running.raw[wrong]
    if is_glued(running, wrong):
        return False
    if split(raw.lower())[1]:
        return True
    return raw.islower() and (in_phrase or running.word(2 * at + 1 - wrong) in running.lexicon.bound)


def _slip(running: Running, at: int, evidence: Evidence, candidate: Candidate, phrase: Phrase, start: int) -> Slip:
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
