"""Finds words and terms written twice in a row."""

import re
from collections.abc import Iterator

from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Slip
from validator.source import Span

# Said twice by good Vietnamese ("ngày ngày", "một số số liệu"), but not before a figure: "kế hoạch số số 12".
_BEFORE_FIGURES = frozenset(("ngày", "tháng", "số"))
_ON_BEHALF = re.compile(r"\b(?:T/?L|K/?T|TUQ)\b[./ ]{0,3}$")


def repeats(running: Running, suspects: list[int]) -> Iterator[Slip]:
    """Repeated words, terms and phrases on one line."""
    yield from _phrases(running)
    for at in suspects:
        last, first = running.word(at), running.word(at + 1)
        if first == last:
            if _is_repeat(running, at):
                yield from _slip(running, at, 1)
        elif (
            f"{first} {last}" in running.lexicon.terms
            and running.word(at - 1) == first
            and running.word(at + 2) == last
        ):
            yield from _slip(running, at - 1, 2)


def _phrases(running: Running) -> Iterator[Slip]:
    """Some words said again at once: "các đơn vị các đơn vị"."""
    for at, length in running.echoes:
        words = {running.word(one) for one in range(at, at + length)}
        if len(words) > 1 and "" not in words and not any(running.is_number(at + one) for one in range(length)):
            yield from _slip(running, at, length)


def _is_repeat(running: Running, at: int) -> bool:
    """A small word said twice; half of a term said twice beside its other half; a syllable said twice in a phrase."""
    lists = running.lexicon
    word = running.word(at)
    if running.is_known(at - 1) and running.is_known(at + 1):
        return False  # "hàng không | không quân"
    if word in _BEFORE_FIGURES:
        return running.is_number(at + 2)
    if word in lists.functions:
        return word != "bị" or f"{running.word(at - 1)} bị" not in lists.terms  # "thiết bị | bị hỏng"
    if _is_in_phrase(running, at):
        return True
    if word not in lists.bound:
        return False
    before, after = running.word(at - 1), running.word(at + 2)
    if f"{word} {after}" in lists.terms:
        return f"{before} {word}" not in lists.known
    return f"{before} {word}" in lists.terms and not running.is_known(at + 1) and running.is_closed(at + 2, True)


def _is_in_phrase(running: Running, at: int) -> bool:
    """True when a whole phrase stands here but for one of the two syllables: "cải cách cách hành chính". The second may
    begin a term of its own ("công tác tác chiến")."""
    if running.is_known(at + 1):
        return False
    phrases = running.lexicon.phrases.get(f"{running.word(at)} {running.word(at + 2)}", ())
    return any(
        inner > 0 and running.has(phrase[: inner + 1], at - inner) and running.has(phrase[inner:], at + 1)
        for phrase, inner in phrases
    )


def _slip(running: Running, at: int, length: int) -> Iterator[Slip]:
    """The repeat of `length` words that begins at an index; none when a line or a capital parts the two."""
    start = running.spans[at].start
    if running.shape(at) == "caps" and _ON_BEHALF.search(running.text, max(start - 8, 0), start):
        return  # a signature in one line: "TL. GIÁM ĐỐC" / "GIÁM ĐỐC TRUNG TÂM"
    first = Span(running.spans[at].start, running.spans[at + length - 1].end)
    second = Span(running.spans[at + length].start, running.spans[at + 2 * length - 1].end)
    between = running.text[first.end : second.start]
    one, two = running.text[first.start : first.end], running.text[second.start : second.end]
    if between.strip("*_") != " " or (two[0].isupper() and not one.isupper() and one != two):
        return
    if two[0].isupper() and not two.isupper() and length == 1:
        return  # names: "Ba Ba", "Thị xã Bà Bà"
    fixed = one if between == " " and "\n" not in one else ""
    shown = running.quote(at, at + length - 1)
    yield Slip(
        Span(first.start, second.end), "repeat", "warning", f"{shown} {shown}", shown, fixed, "listed", sure=bool(fixed)
    )
