"""Finds blanks that are missing between words, and blanks that tear a word apart."""

import re
from collections.abc import Iterator

from validator.facts.spelling.glue import is_joined
from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Slip
from validator.source import Span
from validator.vietnamese.placement import normal
from validator.vietnamese.syllables import is_syllable

_WITH_NUMBER = re.compile(r"(?i:ngày|tháng|năm|quý|khóa|khoá|số|điều|khoản|lần|thứ)(?=\d)|(?<=\d)(?:ngày|tháng|năm)")
_LONGEST = 7  # letters of a syllable: nghiêng


def missing_spaces(running: Running, odd: list[int]) -> Iterator[Slip]:
    """Words that are two words run together, where the pieces prove it."""
    for at in odd:
        raw = running.raw[at]
        cut = _cut(running, at, raw)
        if cut and not is_joined(running, at):
            fixed = f"{raw[:cut]} {raw[cut:]}"
            yield Slip(running.spans[at], "space", "warning", raw, fixed, fixed, "illegal", sure=True)


def _cut(running: Running, at: int, raw: str) -> int:
    """Where to put the blank; 0 when the word does not fall apart for certain."""
    number = _WITH_NUMBER.match(raw)
    if number and raw[number.end() :].isdigit() and not raw[:2].isupper():
        return number.end()
    if len(raw) > 2 * _LONGEST:
        return 0
    best, best_rank = 0, 0
    for cut in range(1, len(raw)):
        one, two = raw[:cut].lower(), raw[cut:].lower()
        if is_syllable(one) and is_syllable(two):
            rank = _rank(running, at, normal(one), normal(two), raw[cut - 1].islower() and raw[cut].isupper())
            if rank > best_rank:
                best, best_rank = cut, rank
    return best


def _rank(running: Running, at: int, one: str, two: str, is_hump: bool) -> int:
    """How sure it is that two pieces are two words: 0 is not at all."""
    lists = running.lexicon
    if f"{one} {two}" in lists.terms or f"{one} {two}" in lists.phrases:
        return 4
    before, after = lists.is_fine(f"{running.word(at - 1)} {one}"), lists.is_fine(f"{two} {running.word(at + 1)}")
    one_stands = before or one in lists.functions
    two_stands = after or two in lists.functions
    if one_stands and two_stands and (before or after or len(one) + len(two) > 4):
        return 3
    if is_hump and (before or after) and one in lists.syllables and two in lists.syllables:
        return 2
    return 0


def stray_spaces(running: Running, suspects: list[int]) -> Iterator[Slip]:
    """Syllables torn in two ("th ực hiện"), where the whole makes a term with its neighbour; `suspects` are the indices of
    pairs that look like one syllable."""
    for at in suspects:
        first, second = running.spans[at], running.spans[at + 1]
        if running.text[first.end : second.start].strip(" ") or not running.raw[at + 1].islower():
            continue
        joined = normal(running.word(at) + running.word(at + 1))
        known = running.lexicon.terms
        if f"{running.word(at - 1)} {joined}" in known or f"{joined} {running.word(at + 2)}" in known:
            fixed = running.raw[at] + running.raw[at + 1]
            span = Span(first.start, second.end)
            yield Slip(span, "split", "warning", running.quote(at, at + 1), fixed, fixed, "illegal", sure=True)


def pieces(word: str) -> int:
    """Into how many syllables a small-letter word falls, at most three letters too long for one; 0 when it does not."""
    reach = {0: 0}
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 7), end):
            if start in reach and is_syllable(word[start:end]):
                reach[end] = min(reach.get(end, 99), reach[start] + 1)
    return reach.get(len(word), 0)
