"""Tells text in the old TCVN3 and VNI encodings that was read as if it were Unicode."""

import re
from typing import Literal

from validator.vietnamese.syllables import is_syllable

Encoding = Literal["TCVN3", "VNI"]

# Signs that stand for letters in TCVN3. Good text shows them in less than one letter of a thousand.
_TCVN3 = "[®¸µ¶·¹¨©ª«¬\u00ad§]"
_TCVN3_SHARE = 0.02
# VNI writes a mark as a letter of its own behind the vowel.
_VNI = r"(?i)\b\w*(?:[ñö]|[aeouyôö][ùøûõï]|a[âáàåãäêéèúüë]|e[âáàåãä]|o[âáàåãä])\w*"
_VNI_SHARE = 0.10
_ENOUGH = 20  # letters or words below which no share means anything


def legacy(text: str) -> tuple[Encoding, int] | None:
    """The legacy encoding of a text and the offset of its first sign, or None for Unicode."""
    sign = re.search(_TCVN3, text) if any(sign in text for sign in "®¸µ¶¹") else None
    if sign:
        letters = sum(map(str.isalpha, text))
        if letters >= _ENOUGH and len(re.findall(_TCVN3, text)) > _TCVN3_SHARE * letters and _is_tcvn3(text):
            return "TCVN3", sign.start()
    if not any(sign in text for sign in "ñöøûïåÑÖØÛÏÅ"):
        return None
    found = [one for one in re.finditer(_VNI, text) if not is_syllable(one[0].lower())]
    if found and len(text.split()) >= _ENOUGH and len(found) > _VNI_SHARE * len(text.split()):
        return "VNI", found[0].start()
    return None


def _is_tcvn3(text: str) -> bool:
    """Signs inside words: a page of footnote marks or a price list is not legacy text."""
    return len(re.findall(r"[^\W\d_][®¸µ¶·¹¨©ª«¬\u00ad][^\W\d_]|\b[^\W\d_][®¸µ¶·¹¨©ª«¬]", text)) >= 5
