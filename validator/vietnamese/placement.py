"""Where people put the tone mark: hòa or hoà, and putting a misplaced mark right."""

import re
from functools import lru_cache
from typing import Literal

from validator.vietnamese.letters import NANG, SAC, TONES, split, with_tone
from validator.vietnamese.syllables import is_syllable, tone_places

Style = Literal["old", "new"]


# The ends of syllables that carry a tone mark and show a style: òa, oà, ...
_CHOICE = frozenset(with_tone(rime, tone, at) for rime in ("oa", "oe", "uy") for tone in TONES[1:] for at in (0, 1))


def has_choice(word: str) -> bool:
    """True for a small-letter syllable whose tone mark can stand on two letters."""
    return word[-2:] in _CHOICE and style(word) is not None


@lru_cache(maxsize=4096)
def style(word: str) -> Style | None:
    """The placement a small-letter syllable shows: "old" (hòa, ủy), "new" (hoà, uỷ), None where there is no choice."""
    letters, tone, at = split(word)
    places = tone_places(letters) if tone > 0 else ()  # below 0: there are two marks
    if len(places) < 2 or at not in places:
        return None
    return "old" if at == places[0] else "new"


@lru_cache(maxsize=4096)
def placed(word: str, wanted: Style) -> str:
    """A small-letter syllable with its tone mark in the wanted placement."""
    letters, tone, _ = split(word)
    places = tone_places(letters)
    if tone <= 0 or len(places) < 2:
        return word
    return with_tone(letters, tone, places[0] if wanted == "old" else places[1])


@lru_cache(maxsize=4096)
def mended(word: str) -> str | None:
    """A word whose tone mark stands on a wrong letter ("cuả", "qủa"), put right; None when that is not its trouble."""
    letters, tone, at = split(word)
    places = tone_places(letters)
    if at < 0 or tone < 0 or not places or at in places:  # a tone below 0: there are two
        return None
    right = with_tone(letters, tone, places[0])
    return right if is_syllable(right) else None


# Where i and y are both in use: kĩ and kỹ are looked up as kỹ, bác sỹ as bác sĩ.
_TO_Y = ("h", "k", "l", "m", "qu", "t")
_TO_I = ("s", "v")
_ENDINGS = frozenset("iìíỉĩịyỳýỷỹỵaàáảãạeèéẻẽẹ")


@lru_cache(maxsize=65536)
def normal(word: str) -> str:
    """The form words are looked up by: old tone placement, one of i and y where both are in use."""
    if word[-1:] not in _ENDINGS:
        return word
    letters, tone, at = split(word)
    onset, last = letters[:-1], letters[-1]
    changed = "y" if last == "i" and onset in _TO_Y else "i" if last == "y" and onset in _TO_I else last
    if changed != last:
        return with_tone(onset + changed, max(tone, 0), len(onset)) if at in (-1, len(onset)) else word
    return placed(word, "old") if letters.endswith(("oa", "oe", "uy")) else word


@lru_cache(maxsize=4096)
def with_missing_tone(word: str) -> tuple[str, ...]:
    """What a word with no tone or a wrong one on a stop final ("viêc", "viểc") may have been: sắc and nặng put on; empty
    for other words."""
    letters, tone, at = split(word)
    places = tone_places(letters)
    if tone < 0 or (at >= 0 and at not in places) or not places or is_syllable(word):
        return ()
    return tuple(with_tone(letters, mark, places[0]) for mark in (SAC, NANG))


# "uỷ" -> "ủy": the pairs of letters that end a syllable with a choice, in every tone and case.
_MOVED = {
    cased(with_tone(pair, tone, 1)): cased(with_tone(pair, tone, 0))
    for pair in ("oa", "oe", "uy")
    for tone in TONES[1:]
    for cased in (str, str.capitalize, str.upper)
}
_SECOND = "".join(sorted({pair[1] for pair in _MOVED}))
# The rare second letter first: most texts have one placement, and are through at once.
_NEW = re.compile(f"[{_SECOND}](?!\\w)(?<=[oOuU].)(?<![qQ]..)")
_PAIR = re.compile(f"(?<![qQ])[oOuU][{_SECOND}](?!\\w)")


def in_old_placement(text: str) -> str:
    """A text with all tone marks where the old placement has them (uỷ, hoà to ủy, hòa); no letter changes its place."""
    return _PAIR.sub(lambda pair: _MOVED.get(pair[0], pair[0]), text) if _NEW.search(text) else text
