"""The one-slip relation: how a written syllable can have come from the one that was meant."""

import itertools
from functools import lru_cache
from typing import Literal

from validator.vietnamese.letters import bare, split

How = Literal["tone", "mark", "stroke", "bare", "onset", "final", "dropped", "added", "swapped", "key"]
# The same from the likeliest to the least.
HOW: tuple[How, ...] = (
    "tone", "mark", "stroke", "bare", "final", "onset", "dropped", "added", "swapped", "key",
)  # fmt: skip

# Onsets that sound alike somewhere in the country, or are spelled by a rule that people miss.
_ONSET_PAIRS = "s/x ch/tr d/gi d/r gi/r l/n v/d v/gi c/k c/q k/q g/gh ng/ngh qu/h"
_FINAL_PAIRS = "n/ng c/t n/nh ch/t ch/c m/n p/t i/y o/u ng/nh m/p"
# Vowel groups that sound alike in the south and centre.
_RIME_PAIRS = "iu/iêu im/iêm ip/iêp ưu/ươu ưu/iêu um/uôm ui/uôi ươi/ưi ay/ai au/ao ây/ay"


def _alike(pairs: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split("/")) for pair in pairs.split())


_ONSETS, _FINALS, _RIMES = _alike(_ONSET_PAIRS), _alike(_FINAL_PAIRS), _alike(_RIME_PAIRS)
_CONSONANTS = "bcdđghklmnpqrstvx"
_KEYS = (
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
)
_NEAR = frozenset(frozenset((row[at], row[at + 1])) for row in _KEYS for at in range(len(row) - 1)) | frozenset(
    frozenset((upper, lower))
    for one, two in itertools.pairwise(_KEYS)
    for at, lower in enumerate(two)
    for upper in one[at : at + 2]
)


@lru_cache(maxsize=262144)
def slip(written: str, meant: str) -> How | None:
    """The kind of single slip that turns `meant` into `written` (small letters, normal form); None when none does."""
    if abs(len(written) - len(meant)) > 2:
        return None
    plain, clean = bare(written), bare(meant)
    if plain[0] != clean[0] and plain[-1] != clean[-1]:
        return None
    letters, tone, _ = split(written)
    wanted, mark, at = split(meant)
    if letters == wanted:
        return "tone" if tone != mark else None
    if plain == clean:
        return _marks(written, letters, wanted, tone == mark)
    if tone != mark:
        # The letter that carried the tone is gone, and the tone with it: as wild as a wrong key.
        return "key" if not tone and meant[:at] + meant[at + 1 :] == written else None
    return _letters(letters, wanted)


def _marks(written: str, letters: str, wanted: str, same_tone: bool) -> How | None:
    if same_tone:
        stroke = letters.replace("đ", "d") == wanted.replace("đ", "d")
        return "stroke" if stroke else ("mark" if letters.count("đ") == wanted.count("đ") else None)
    return "bare" if written.isascii() else None


def _letters(written: str, meant: str) -> How | None:
    """The same tone, other letters: one letter dropped, added, swapped with its neighbour, or a known confusion."""
    if len(written) + 1 == len(meant):
        if written[-1] == "y" and written[:-1] + "i" == meant[:-1]:
            return "dropped"  # the normal form made a y of the last i
        if _is_without_one(written, meant):
            return "dropped"
    elif len(written) == len(meant) + 1:
        if _is_without_one(meant, written):
            return "added"
    elif len(written) == len(meant):
        wrong = [at for at in range(len(written)) if written[at] != meant[at]]
        if len(wrong) == 2 and wrong[0] + 1 == wrong[1]:
            first, second = wrong
            if written[first] == meant[second] and written[second] == meant[first]:
                return "swapped"
        if len(wrong) == 1 and frozenset((bare(written[wrong[0]]), bare(meant[wrong[0]]))) in _NEAR:
            return _confused(written, meant) or "key"
    return _confused(written, meant)


def _is_without_one(short: str, long: str) -> bool:
    """True when a word is another without one of its letters."""
    at = 0
    while at < len(short) and short[at] == long[at]:
        at += 1
    return short[at:] == long[at + 1 :]


def _confused(written: str, meant: str) -> How | None:
    cut, wanted = _onset(written), _onset(meant)
    if written[cut:] == meant[wanted:]:
        return "onset" if frozenset((written[:cut], meant[:wanted])) in _ONSETS else None
    if written[:cut] != meant[:wanted]:
        return None
    rime, right = written[cut:], meant[wanted:]
    if frozenset((rime, right)) in _RIMES:
        return "final"
    shared = 0
    while shared < min(len(rime), len(right)) and rime[shared] == right[shared]:
        shared += 1
    while shared and rime[shared - 1] in _CONSONANTS:  # "n" of n/ng is shared
        shared -= 1
    return "final" if shared and frozenset((rime[shared:], right[shared:])) in _FINALS else None


@lru_cache(maxsize=16384)
def _onset(letters: str) -> int:
    """Length of the consonants a syllable opens with; qu and gi count as consonants before a vowel."""
    at = 0
    while at < len(letters) and letters[at] in _CONSONANTS:
        at += 1
    if letters[at - 1 : at + 1] in ("qu", "gi") and at and len(letters) > at + 1:
        return at + 1
    return at
