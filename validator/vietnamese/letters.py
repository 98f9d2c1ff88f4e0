"""Vietnamese letters taken apart: tone, quality mark, bare letter."""

import re
from functools import lru_cache
from unicodedata import normalize

# Tones by number: 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
TONES = range(6)
SAC, NANG = 4, 5
VOWELS = "aăâeêioôơuưy"
_COMBINING = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_BARE = {"ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d"}
# Letters with marks, those of other languages too, are a fifth of a Vietnamese text and more.
_VIETNAMESE = re.compile("[\u00c0-\u024f\u1ea0-\u1ef9]")
_VIETNAMESE_SHARE = 0.06
_FEW_LETTERS = 200

# à -> (a, 1): every vowel letter under every tone.
_APART: dict[str, tuple[str, int]] = {
    normalize("NFC", vowel + mark): (vowel, tone) for vowel in VOWELS for tone, mark in enumerate(_COMBINING)
}
_TOGETHER = {parts: letter for letter, parts in _APART.items()}
# The letters of a Vietnamese word, small; f j w z stand in loans and typing residue only.
LETTERS = frozenset(_APART) | frozenset("bcdđghklmnpqrstvx")

# Every small letter -> the same without marks.
PLAIN = {letter: _BARE.get(letter, letter) for letter in LETTERS | frozenset("fjwz")} | {
    letter: _BARE.get(vowel, vowel) for letter, (vowel, _) in _APART.items()
}
_TO_BARE = str.maketrans({letter: plain for letter, plain in PLAIN.items() if letter != plain})
_TO_TONELESS = str.maketrans({letter: vowel for letter, (vowel, tone) in _APART.items() if tone})


@lru_cache(maxsize=16384)
def split(word: str) -> tuple[str, int, int]:
    """A small-letter word as (letters without tone, tone, index of the letter that carries it).

    Without a tone mark the index is -1; with more than one the tone is -1.
    """
    tone, at = 0, -1
    if word.isascii():
        return word, tone, at
    for index, letter in enumerate(word):
        found = _APART.get(letter)
        if found and found[1]:
            tone, at = (found[1], index) if at < 0 else (-1, at)
    return (word.translate(_TO_TONELESS) if at >= 0 else word), tone, at


@lru_cache(maxsize=16384)
def bare(word: str) -> str:
    """Small letters without any mark: "Đảng" read small gives "dang"."""
    return word.translate(_TO_BARE)


def with_tone(toneless: str, tone: int, at: int) -> str:
    """Puts a tone on the letter at an index."""
    return toneless[:at] + _TOGETHER[toneless[at], tone] + toneless[at + 1 :]


def cased_like(word: str, model: str) -> str:
    """A small-letter word with the capitals of a model: "CHÙ" gives "CHỦ", "Chù" gives "Chủ"."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def is_foreign(text: str) -> bool:
    """True for a text of some length with hardly a Vietnamese letter."""
    letters = sum(map(str.isalpha, text))
    return letters >= _FEW_LETTERS and len(_VIETNAMESE.findall(text)) < letters * _VIETNAMESE_SHARE
