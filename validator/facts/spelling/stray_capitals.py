"""Capitals inside a word: within a syllable ("bÁo cáo", "KẾ hoạch") or on its second syllable ("kế Hoạch")."""

import re
from collections.abc import Iterator

from validator.facts.paragraphs.letters import LOWER, UPPER
from validator.facts.paragraphs.prose import Found, Words
from validator.lexicon import lexicon
from validator.record import Record
from validator.source import Span
from validator.vietnamese.placement import normal
from validator.vietnamese.syllables import is_syllable

_GLUE = r"\w/.@&'’–-"  # what belongs to a word, a number, an address
# "bÁo"; "kế Hoạch", unless it goes on in a capital as names do ("tỉnh Ủy Cà Mau" does not); "BÁo"; "KẾ hoạch", which is no abbreviation (UBND tỉnh).
_INSIDE = rf"(?<=[{LOWER}].)|(?=[{UPPER}]{{1,5}}+[{LOWER}])"
_SECOND = rf"(?<=[{LOWER}] .)[{LOWER}]{{1,6}}+(?!\w|(?<!Ủy)(?<!Uỷ)[^\S\n][{UPPER}])"
_FIRST = rf"(?<![{_GLUE}].)(?=[{UPPER}]++ [{LOWER}])(?:(?<![A-Z])|(?![A-Z]++ ))"
_STRAY = re.compile(rf"[{UPPER}](?:{_INSIDE}|{_SECOND}|{_FIRST})")
_GLUED = re.compile(rf"[{_GLUE}]")
_GLUED_BEHIND = re.compile(rf"[{_GLUE}](?<!\.)|\.(?!\s|$)")
_BEHIND = re.compile(rf"[{LOWER}{UPPER}]+")
_BEFORE = re.compile(rf"(?:^|[^{_GLUE}])([{LOWER}{UPPER}]+)$")
_NEXT = re.compile(rf"\s([{LOWER}{UPPER}]+)")
_SMALL_BEFORE = re.compile(rf"(?:^|[^{_GLUE}])([{LOWER}]{{1,7}}) $")
_LONGEST_SMALL = 9  # characters of such a word, with a sign in front and the blank
_MOST = 20_000  # places that are kept
# Words in front of names: "xã Hội Sơn", "tổ Chức năng", "Trưởng ban Hành chính", "phía đông Nam Bộ".
_BEFORE_NAMES = frozenset(
    (
        *("xã", "phường", "huyện", "tỉnh", "thôn", "ấp", "bản", "làng", "buôn", "khu", "phố", "đường", "sông", "núi"),
        *("hồ", "cầu", "chợ", "chùa", "đền", "đình", "ông", "bà", "cô", "chú", "anh", "chị", "em", "trường", "lớp"),
        *("ban", "bộ", "sở", "phòng", "hội", "đoàn", "khoa", "viện", "vụ", "cục", "đội", "quỹ", "luật", "báo", "đài"),
        *("ngày", "tháng", "năm", "thứ", "tết", "lễ", "tiếng", "người", "đông", "tây", "nam", "bắc", "tổ", "mặt"),
    )
)
_IN_NAMES = frozenset({("Nhân", "ban"), ("Nhân", "đồng")})
_BODY_BEGUN = ("ủy ban ", "hội đồng ")
_ABBREVIATIONS = frozenset({"tư", "xã"})  # TƯ; and a line of the head that runs into small letters


class StrayCapital(Record):
    """A word with a capital inside it, and as it should be written."""

    span: Span
    right: str


def stray_capitals(prose: Words) -> list[StrayCapital]:
    """The stray capitals of running words, in reading order."""
    seen: list[StrayCapital] = []
    for found in prose.find(_STRAY, _may_be_stray):
        for one in _read(found):
            if not seen or not seen[-1].span.overlaps(one.span):
                seen.append(one)
    return seen


class _Terms(dict[str, bool]):
    """A word with a capital and what stands before it -> whether it makes a term, or the beginning of a name, with a word in
    small letters there."""

    def __missing__(self, seen: str) -> bool:
        if len(self) > _MOST:
            self.clear()
        before, _, word = seen.rpartition(" ")
        small = _SMALL_BEFORE.search(f"{before} ")
        found = self[seen] = small is not None and (
            f"{normal(small[1])} {normal(word.lower())}" in lexicon().terms or (word, small[1]) in _IN_NAMES
        )
        return found


_terms = _Terms()


def _may_be_stray(match: re.Match[str]) -> bool:
    """A quick look at the word in front: nearly all that are found are names behind a common word ("xã Hội Sơn")."""
    start, end = match.span()
    return end == start + 1 or _terms[match.string[start - _LONGEST_SMALL if start > _LONGEST_SMALL else 0 : end]]


def _read(found: Found) -> Iterator[StrayCapital]:
    before, here = found.before(), found[0] + found.after()
    head = _BEFORE.search(before, max(before.rfind(" "), 0))
    tail = _BEHIND.match(here)
    assert tail is not None
    if head is None and _GLUED.match(before[-1:]):
        return
    word = (head[1] if head else "") + tail[0]
    rest = here[tail.end() :]
    if _GLUED_BEHIND.match(rest):
        return
    start = len(before) - (len(head[1]) if head else 0)
    if word.isupper():
        if _opens_term(word, rest):
            yield _stray(found, start, word, word.capitalize())
    elif word.istitle():
        small = _SMALL_BEFORE.search(before[-_LONGEST_SMALL:])
        if small and (_is_second_half(small[1], word, rest) or _is_inside_name(before, word, rest)):
            yield _stray(found, start, word, word.lower())
    elif _is_word(word):
        yield _stray(found, start, word, word.capitalize() if word[0].isupper() else word.lower())


def _stray(found: Found, start: int, word: str, right: str) -> StrayCapital:
    return StrayCapital(found.paragraph.place_of(start, start + len(word)), right)


def _is_word(word: str) -> bool:
    """A Vietnamese syllable beyond doubt: it carries a mark, so it is no abbreviation and no foreign name."""
    small = word.lower()
    return not small.isascii() and is_syllable(small) and normal(small) in lexicon().syllables


def _opens_term(word: str, rest: str) -> bool:
    """ "KẾ hoạch": a first syllable in capitals before the second in small letters."""
    behind = _NEXT.match(rest)
    if behind is None or not behind[1].islower() or not rest.startswith(" ") or word.isascii():
        return False
    small = normal(word.lower())
    return small not in _ABBREVIATIONS and f"{small} {normal(behind[1])}" in lexicon().terms


def _is_inside_name(before: str, word: str, rest: str) -> bool:
    """ "ủy ban Nhân dân": the name begins in small letters and goes on in capitals."""
    return word == "Nhân" and rest.startswith(" dân") and before.endswith(_BODY_BEGUN)


def _is_second_half(first: str, word: str, rest: str) -> bool:
    """ "kế Hoạch": no name begins with the second syllable, which would go on in a capital or be a word of its own."""
    pair = f"{normal(first)} {normal(word.lower())}"
    if pair not in lexicon().terms or (first in _BEFORE_NAMES and not pair.endswith(" ủy")):
        return False
    behind = _NEXT.match(rest)
    if behind is None:
        return True
    if pair.endswith(" ủy") and pair != "cấp ủy" and rest.startswith(" "):
        return behind[1] != "ban"  # "đảng Ủy phường", "tỉnh Ủy Lào Cai"; not "tổ chức đảng Ủy ban nhân dân"
    return behind[1].islower() and not lexicon().is_fine(f"{normal(word.lower())} {normal(behind[1])}")
