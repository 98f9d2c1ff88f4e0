"""Headings in capitals as names are written elsewhere: "UBND CÁC XÃ, PHƯỜNG" as "UBND các xã, phường", letter for letter."""

import re

from validator.facts.actors.levels import short_names

_WORD = re.compile(r"\S+")
# A field of work follows, whose first letter is a capital; what else these syllables may begin is no name.
_HEADS = frozenset({"sở", "phòng", "cục", "tâm", "vụ"})
_NO_FIELD = frozenset({"chống", "ngừa", "cháy", "thủ", "vệ", "dịch", "bệnh", "tránh", "hữu", "bộ", "việc", "mùa", "án"})
_JOINTS = frozenset({"-", "–", "và", "của", "nghị", "giao", "với", "cầu"})
# Words that stand in small letters inside a name.
_SMALL = frozenset(
    ["các", "cấp", "xã", "phường", "thị", "trấn", "đặc", "khu", "huyện", "quận", "tỉnh", "thành", "phố", "thôn", "bản", "ấp", "tổ", "ban",
     "ngành", "đơn", "vị", "cơ", "quan", "địa", "phương", "đoàn", "thể", "và"]
)  # fmt: skip
_ABBREVIATED = frozenset({"tw", "vhxh", "cdc", "ubmttq", "tncs"})
_NAMES = re.compile(r"việt nam|ủy ban|uỷ ban|tổ quốc|(?<=- )(?<!trị - )xã hội")


def recased(words: str) -> str:
    """The words, all in capitals, as they would be written in a sentence; each letter keeps its place."""
    lowered = words.lower()
    if len(lowered) != len(words):
        return words
    letters = list(lowered)
    last = ""
    for word in _WORD.finditer(lowered):
        bare = word[0].strip(",.;:()*_")
        at = word.start() + word[0].find(bare) if bare else word.start()
        if bare in _ABBREVIATED or bare in short_names():
            letters[at : at + len(bare)] = bare.upper()
        elif bare and _opens(bare, last):
            letters[at] = letters[at].upper()
        last = word[0]
    for name in _NAMES.finditer(lowered):
        letters[name.start()] = letters[name.start()].upper()
        if name[0] == "việt nam":
            letters[name.end() - 3] = "N"
    return "".join(letters)


def _opens(word: str, last: str) -> bool:
    """Does a word open a name, or a field of work?"""
    if not last:
        return True
    if last in _HEADS:
        return word not in _NO_FIELD and word not in _SMALL
    return (last in _JOINTS or last.endswith((",", ";"))) and word not in _SMALL
