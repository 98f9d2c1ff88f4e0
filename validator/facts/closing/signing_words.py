"""Slips of the pen in the fixed words of a signature: titles and names of bodies, held against how they are spelt."""

from collections.abc import Iterator
from functools import lru_cache

from validator.facts.closing.titles import POSTS
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

_BODIES = (
    "BAN THƯỜNG VỤ", "BAN CHẤP HÀNH", "ĐẢNG ỦY", "TỈNH ỦY", "THÀNH ỦY", "HUYỆN ỦY", "THỊ ỦY", "CHI BỘ", "CHI ỦY", "ĐẢNG BỘ",
    "ỦY BAN KIỂM TRA", "ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "BAN THƯỜNG TRỰC", "BAN CHỈ ĐẠO", "ĐOÀN CHỦ TỊCH",
    "HỘI ĐỒNG", "ỦY VIÊN", "THƯỜNG TRỰC", "ỦY BAN MẶT TRẬN TỔ QUỐC", "VĂN PHÒNG",
)  # fmt: skip
# What folds like a title or a body and is right too.
_ALSO_RIGHT = frozenset({"TRƯỞNG BẢN", "THỨ TRƯỞNG", "THỦ TRƯỞNG"})
_KNOWN: dict[str, str] = {fold(words): words for words in (*POSTS.values(), *_BODIES)}
_FIRST: dict[str, list[str]] = {}
for _folded in sorted(_KNOWN, key=len, reverse=True):
    _FIRST.setdefault(_folded.split()[0], []).append(_folded)
# Long enough, and far enough from each other, to know them with one letter wrong.
_NEAR = tuple(
    fold(words)
    for words in (
        "PHÓ BÍ THƯ", "BÍ THƯ", "PHÓ CHỦ TỊCH", "CHỦ TỊCH", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "PHÓ HIỆU TRƯỞNG", "HIỆU TRƯỞNG",
        "BAN THƯỜNG VỤ", "BAN CHẤP HÀNH", "ỦY BAN NHÂN DÂN", "ỦY BAN KIỂM TRA", "HỘI ĐỒNG NHÂN DÂN", "CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "TỔNG GIÁM ĐỐC", "CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "ĐẢNG ỦY",
        "TỈNH ỦY", "HUYỆN ỦY", "PHÓ TRƯỞNG BAN", "TRƯỞNG BAN", "BỘ TRƯỞNG",
    )
)  # fmt: skip


class WordSlip(Record):
    """Words that are misspelt; `is_certain` when only marks or blanks are wrong, not a letter."""

    span: Span
    right: str
    is_certain: bool


def word_slips(text: str, span: Span) -> Iterator[WordSlip]:
    """The slips in one line of a signature, prefix left out."""
    words = _words(text, span)
    at, found = 0, False
    while at < len(words):
        known = _known_at(text, words, at)
        if not known:
            at += 1
            continue
        found = True
        spelt = known.split()
        for word, right in zip(words[at : at + len(spelt)], spelt, strict=True):
            if _plain(text[word.start : word.end]) != right and not _is_right(text, words, at, len(spelt)):
                yield WordSlip(word, _as(right, text[word.start : word.end]), is_certain=True)
        at += len(spelt)
    if not found and words:
        yield from _near(text, Span(words[0].start, words[-1].end))


def _words(text: str, span: Span) -> list[Span]:
    found, at = [], span.start
    for part in text[span.start : span.end].replace("\u00a0", " ").replace("\n", " ").split(" "):
        bare = part.strip(",.;-–()*_")
        if bare:
            start = at + part.index(bare)
            found.append(Span(start, start + len(bare)))
        at += len(part) + 1
    return found


def _known_at(text: str, words: list[Span], at: int) -> str:
    """The longest known words that stand here, marks not counted, as they are spelt; "" for none."""
    for folded in _FIRST.get(fold(text[words[at].start : words[at].end]), ()):
        parts = folded.split()
        if [fold(text[word.start : word.end]) for word in words[at : at + len(parts)]] == parts:
            return _KNOWN[folded]
    return ""


def _is_right(text: str, words: list[Span], at: int, length: int) -> bool:
    return _plain(text[words[at].start : words[at + length - 1].end]) in _ALSO_RIGHT


def _near(text: str, span: Span) -> Iterator[WordSlip]:
    """The whole line is a known title or body with a blank lost or one letter wrong."""
    words = text[span.start : span.end]
    folded = fold(words)
    for known in _NEAR:
        if folded.replace(" ", "") == known.replace(" ", ""):
            yield WordSlip(span, _as(_spelt(known), words), is_certain=True)
            return
    near = [known for known in _NEAR if abs(len(known) - len(folded)) <= 1 and _differ_by_one(known, folded)]
    if len(near) == 1:
        yield WordSlip(span, _as(_spelt(near[0]), words), is_certain=False)


@lru_cache(maxsize=64)
def _spelt(folded: str) -> str:
    return f"PHÓ {_KNOWN[folded[4:]]}" if folded.startswith("PHO ") else _KNOWN[folded]


def _differ_by_one(one: str, other: str) -> bool:
    """One letter more, less or other; two neighbours swapped."""
    if len(one) == len(other):
        at = [place for place in range(len(one)) if one[place] != other[place]]
        swapped = len(at) == 2 and at[1] == at[0] + 1 and one[at[0]] == other[at[1]] and one[at[1]] == other[at[0]]
        return len(at) == 1 or swapped
    short, long = sorted((one, other), key=len)
    return any(short == long[:place] + long[place + 1 :] for place in range(len(long)))


def _plain(words: str) -> str:
    """Capitals with the tone mark where this table has it: ỦY, HÒA."""
    return " ".join(words.upper().split()).replace("UỶ", "ỦY").replace("UỲ", "ÙY")


def _as(right: str, written: str) -> str:
    """In capitals or not, as it was written."""
    if written == written.upper():
        return right
    return right.capitalize() if written[:1].isupper() else right.lower()
