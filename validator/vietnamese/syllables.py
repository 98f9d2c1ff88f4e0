"""Which letter strings can be a Vietnamese syllable: onset, rime, tone, and where the tone mark may stand."""

from collections.abc import Iterator
from functools import lru_cache

from validator.vietnamese.letters import NANG, SAC, TONES, split, with_tone

ONSETS = (
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
    "r", "s", "t", "th", "tr", "v", "x",
)  # fmt: skip
_PLAIN_WORDS = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep "
    "et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu yêm yên yêng yêt yêu "
    "o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut ư ưa "
    "ưc ưi ưm ưng ưt ưu uôc uôi uôm uôn uông uôt ươc ươi ươm ươn ương ươp ươt ươu y "
)
_PLAIN = _PLAIN_WORDS.split()
_ROUNDED_WORDS = (
    "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet uân uâng uât uây uê "
    "uêch uên uênh uêt uêu uơ uy uych uynh uyt uyp uyu uyên uyêt uya "
)
_ROUNDED = _ROUNDED_WORDS.split()
# What follows qu; "quốc" is q with uôc and stands apart.
_AFTER_QU_WORDS = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây âu e en eo et ê ên ênh êt êch i "
    "ich inh it y ych ynh yt yu yên yêt ơ ơi ơn "
)
_AFTER_QU = _AFTER_QU_WORDS.split()
_ONLY_AFTER_QU = frozenset(("ych", "ynh", "yt", "yu"))
RIMES = frozenset((*_PLAIN, *_ROUNDED, *_AFTER_QU))

_LABIAL_ROUNDED_WORDS = "boa buyt buya moay phuy puy voan "
_LABIAL_ROUNDED = frozenset(_LABIAL_ROUNDED_WORDS.split())
_OPEN_ROUNDED = frozenset(("oa", "oe", "uy"))
_STOPS = ("c", "ch", "p", "t")
_SPECIAL = "ăâêôơư"


def _spread(rime: str) -> tuple[int, ...]:
    """The letters of a rime that may carry the tone: one, or two where both placements are in use."""
    if rime in _OPEN_ROUNDED:
        return 0, 1
    for index in range(len(rime) - 1, -1, -1):
        if rime[index] in _SPECIAL:
            return (index,)
    vowels = len(rime.rstrip("cghmnpt"))
    if vowels == 1:
        return (0,)
    if vowels == len(rime) and rime[:2] not in _OPEN_ROUNDED:
        return (0,)  # ai, ia, ua ...
    return (1,)  # oan, oai, uynh, uyu, oong


_PLACES = {rime: _spread(rime) for rime in RIMES}


def _fits(onset: str, rime: str) -> bool:
    """True when the spelling rules let this onset stand before this rime (q and gi apart)."""
    front = rime[0] in "eêiy"
    if onset in ("c", "g", "ng") and front:
        return False
    if onset in ("k", "gh", "ngh") and not front:
        return False
    if rime == "y":
        return onset in ("", "h", "k", "l", "m", "s", "t", "v")
    if rime in _ONLY_AFTER_QU:
        return False
    if rime.startswith("yê"):
        return not onset
    if rime.startswith("iê"):
        return bool(onset)
    if rime in _ROUNDED and onset in ("b", "m", "p", "ph", "v"):
        return onset + rime in _LABIAL_ROUNDED
    return True


def _fits_gi(rime: str) -> bool:
    return rime[0] not in "iy" and rime not in _ROUNDED


def _cut(letters: str) -> tuple[int, str] | None:
    """Length of the onset and the rime of letters without tone; None when there is no such syllable."""
    if letters[0] == "q":
        if letters == "quôc":
            return 1, "uôc"
        return (2, letters[2:]) if letters[1:2] == "u" and letters[2:] in _AFTER_QU else None
    if letters.startswith("gi"):
        if letters[2:] in _PLACES and _fits_gi(letters[2:]):
            return 2, letters[2:]
        return (1, letters[1:]) if letters in ("gi", "gin", "giêng", "giêt", "giêc") else None
    for length in (3, 2, 1, 0):
        if letters[:length] in ONSETS and letters[length:] in _PLACES:
            return (length, letters[length:]) if _fits(letters[:length], letters[length:]) else None
    return None


@lru_cache(maxsize=65536)
def tone_places(letters: str) -> tuple[int, ...]:
    """Where the tone mark may stand in letters without tone; empty when they are no syllable under any tone."""
    cut = _cut(letters) if letters else None
    if cut is None:
        return ()
    length, rime = cut
    if letters == "gi":
        return (1,)
    return tuple(length + place for place in _PLACES[rime])


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """True when a small-letter word can be a Vietnamese syllable, in either tone placement."""
    letters, tone, at = split(word)
    places = tone_places(letters)
    if not places or tone < 0:
        return False
    if letters.endswith(_STOPS) and tone not in (SAC, NANG):
        return False
    return at < 0 or at in places


def syllables() -> Iterator[str]:
    """Every syllable the grammar allows, in every tone placement in use."""
    seen = set()
    for onset in ONSETS:
        for rime in sorted(RIMES):
            letters = onset + rime
            if letters in seen or not tone_places(letters):
                continue
            seen.add(letters)
            for tone in TONES:
                for at in tone_places(letters) if tone else (-1,):
                    word = with_tone(letters, tone, at) if tone else letters
                    if is_syllable(word):
                        yield word
