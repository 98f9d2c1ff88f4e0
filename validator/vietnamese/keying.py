"""What stays in a text when the typing program was off or in the other mode: Telex and VNI keystrokes."""

from functools import lru_cache

from validator.vietnamese.letters import split, with_tone
from validator.vietnamese.syllables import is_syllable, tone_places

_TELEX_TONES = {"f": 1, "r": 2, "x": 3, "s": 4, "j": 5}
_VNI_TONES = {"2": 1, "3": 2, "4": 3, "1": 4, "5": 5}
_TELEX = (
    ("dd", "đ"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("uow", "ươ"), ("wow", "ươ"), ("uwow", "ươ"), ("aw", "ă"),
    ("ow", "ơ"), ("uw", "ư"),
)  # fmt: skip


@lru_cache(maxsize=4096)
def decoded(word: str) -> str | None:
    """The syllable that a small-letter word would have become in Telex or VNI: "dduwowcj" gives "được"; else None."""
    for reading in (_telex(word), _vni(word)):
        if reading and reading != word and len(reading) > 1 and is_syllable(reading):
            return reading
    return None


def _telex(word: str) -> str | None:
    letters, tone, _at = split(word)
    if tone < 0 or any(letter.isdigit() for letter in letters):
        return None
    key = next((index for index in range(len(letters) - 1, 0, -1) if letters[index] in _TELEX_TONES), -1)
    # A tone key stands behind the vowel; r, s and x before it are letters.
    if key > 0 and not tone and any(letter in "aeiouyăâêôơưw" for letter in letters[:key]):
        found = _compose(_marked(letters[:key] + letters[key + 1 :]), _TELEX_TONES[letters[key]])
        if found:
            return found
    marked = _marked(letters)
    return _compose(marked, tone) if marked != letters else None


def _marked(letters: str) -> str:
    """Applies the doubled vowels and w, wherever in the word the second key stands."""
    for keys, letter in (("uwow", "ươ"), ("uow", "ươ"), ("uwo", "ươ"), *_TELEX):
        letters = letters.replace(keys, letter)
    for vowel, letter in (("a", "â"), ("e", "ê"), ("o", "ô"), ("d", "đ")):  # "cacs" no, "tienes": late second key
        first = letters.find(vowel)
        last = letters.rfind(vowel)
        if 0 <= first < last and (vowel != "d" or first == 0):
            letters = letters[:first] + letter + letters[first + 1 : last] + letters[last + 1 :]
    if "w" in letters[1:]:
        at = letters.rfind("w")
        rest = letters[:at] + letters[at + 1 :]
        for vowel, letter in (("uo", "ươ"), ("ươ", "ươ"), ("a", "ă"), ("o", "ơ"), ("u", "ư")):
            if vowel in rest:
                return rest.replace(vowel, letter, 1)
    return letters


def _vni(word: str) -> str | None:
    letters, tone = "", 0
    for key in word:
        if key in _VNI_TONES:
            if tone or not letters:
                return None
            tone = _VNI_TONES[key]
        elif key in "6789":
            letters = _vni_mark(letters, key)
            if not letters:
                return None
        else:
            letters += key
    return None if letters == word else _compose(letters, tone)


def _vni_mark(letters: str, key: str) -> str:
    if key == "7" and "uo" in letters:
        return letters.replace("uo", "ươ", 1)
    pairs = {"6": ("a", "â", "e", "ê", "o", "ô"), "7": ("o", "ơ", "u", "ư"), "8": ("a", "ă"), "9": ("d", "đ")}[key]
    for vowel, letter in zip(pairs[::2], pairs[1::2], strict=True):
        at = letters.rfind(vowel)
        if at >= 0:
            return letters[:at] + letter + letters[at + 1 :]
    return ""


def _compose(letters: str, tone: int) -> str | None:
    places = tone_places(letters)
    if not places:
        return None
    word = with_tone(letters, tone, places[0]) if tone > 0 else letters
    return word if is_syllable(word) else None
