"""Finds words and terms written twice in a row."""

from collections.abc import Iterator

from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Slip
from validator.source import Span


def repeats(running: Running, suspects: list[int]) -> Iterator[Slip]:
    """Repeated words and terms on one line."""
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


def _is_repeat(running: Running, at: int) -> bool:
    """A small word said twice; half of a term said twice beside its other half."""
    lists = running.lexicon
    word = running.word(at)
    if running.is_known(at - 1) and running.is_known(at + 1):
        return False  # "hàng không | không quân"
    if word in lists.functions:
        return True
    if word not in lists.bound:
        return False
    before, after = running.word(at - 1), running.word(at + 2)
    if f"{word} {after}" in lists.terms:
        return f"{before} {word}" not in lists.known
    return f"{before} {word}" in lists.terms and not running.is_known(at + 1) and running.is_closed(at + 2, True)


def _slip(running: Running, at: int, length: int) -> Iterator[Slip]:
    """The repeat of `length` words that begins at an index; none when a line or a capital parts the two."""
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
