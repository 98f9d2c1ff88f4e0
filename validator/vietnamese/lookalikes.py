"""Characters that look like a Vietnamese letter or digit and are another, and characters nobody sees."""

import re

_TWINS = {
    "Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ",
    # Cyrillic
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X",
    "У": "Y", "І": "I", "Ѕ": "S", "Ј": "J", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y",
    "і": "i", "ѕ": "s", "ј": "j", "һ": "h", "ԁ": "d", "ԛ": "q", "ԝ": "w", "ɡ": "g", "ո": "n",
    # Greek
    "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P",
    "Τ": "T", "Υ": "Y", "Χ": "X", "ο": "o", "ν": "v", "ι": "i",
}  # fmt: skip
_FULL = {chr(code): chr(code - 0xFEE0) for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()}
_TO_TWIN = str.maketrans(_TWINS | _FULL)
_CHARACTERS = "".join(_TWINS | _FULL)
ANY = re.compile(f"[{_CHARACTERS}]")
# A word with look-alikes in it; full-width numbers keep their separators (１８/９/２０２４).
WORD = re.compile(rf"(?:[^\W_]|[/.,／．-](?=[０-９]))*[{_CHARACTERS}](?:[^\W_]|(?<=[０-９])[/.,／．-](?=[０-９]))*")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u04ff\u0500-\u052f\u0530-\u058f]")

# Zero-width and direction signs, soft hyphen, byte order mark inside the text.
_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
INVISIBLE = re.compile(f"[{_UNSEEN}]+")
# Any of these, look-alikes and U+FFFD among them: one quick look rules nearly every text out.
STRANGE = re.compile(f"[{_UNSEEN}{_CHARACTERS}\ufffd\u25a1\u25af]")


def twin(word: str) -> str | None:
    """The word in Vietnamese letters and plain digits; None when it is honest foreign writing."""
    right = word.translate(_TO_TWIN).replace("／", "/").replace("．", ".")
    if right == word or _FOREIGN.search(right):
        return None
    return right


def is_mixed(word: str) -> bool:
    """True when a word holds a letter of another script beside a Latin letter, or none but look-alike digits and Đ."""
    foreign = len(_FOREIGN.findall(word))
    return foreign < sum(map(str.isalnum, word))
