"""Slips of numbering: where a run of labels does not count on. One slip is reported once, however the rest goes on."""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from validator.document import ALPHABET, BULLETS, Line, Mark
from validator.facts.numbering.label_runs import Run, continues
from validator.facts.numbering.labels import ENGLISH, LETTERED, Label, value_of, written
from validator.record import Record

_FARTHEST = 10  # a jump further than this is a number that was never a label
_HIDDEN_FIRST = re.compile(r"(?<![\d.,/])1\s?[.)]\s|\ba\)\s")
_SHORT = 110


class SlipKind(StrEnum):
    """What is wrong with a label."""

    GAP = "gap"  # a number between it and the one before is missing
    REPEATED = "repeated"  # the number was used before
    ORDER = "order"  # it stands before the one it should follow
    START = "start"  # the run does not begin at the first number


class Slip(Record):
    """A label that does not count on. `expected` is what should stand there; `other` the label it disagrees with."""

    kind: SlipKind
    run: Run
    label: Label
    expected: str
    other: Label | None


def slips(run: Run, text: str) -> list[Slip]:
    """The slips of a run; none where its nesting is doubtful or too much is wrong for a slip of the pen."""
    values = _values(run)
    if run.doubtful or values is None:
        return []
    found = [] if run.stray else list(_start(run, values, text))
    found += _walk(run, values, text, bool(found))
    if any(slip.kind is not SlipKind.GAP for slip in found) and _restarts(run, values, text):
        return []  # lists one inside the other that are numbered alike
    return found if len(found) <= 1 or len(found) * 3 <= len(values) else []


def _restarts(run: Run, values: list[int], text: str) -> bool:
    """Somewhere 1, 2 follows a higher number with no heading before it."""
    for at in range(1, len(values) - 1):
        before = run.before.get(at)
        if values[at] == 1 and values[at + 1] == 2 and values[at - 1] > 1:
            return before is None or not _is_like_heading(before, text)
    return False


def scale(run: Run) -> str:
    """The alphabet a run of letters counts by: Vietnamese, the same without đ, or English; "" where it is none."""
    letters = [one.text.lower() for one in run.labels]
    if any(len(letter) != 1 for letter in letters) or letters[0] in "ivx":
        return ""  # a1), or (i) (v) (x) counted in small Roman numerals
    alphabet = ALPHABET
    if "đ" not in letters:
        if any(letter in "fjwz" for letter in letters):
            alphabet = ENGLISH
        elif ("d", "e") in pairwise(letters):
            alphabet = ALPHABET.replace("đ", "")
    return alphabet if all(letter in alphabet for letter in letters) else ""


def _values(run: Run) -> list[int] | None:
    if run.mark in LETTERED:
        alphabet = scale(run)
        return [alphabet.find(one.text.lower()) + 1 for one in run.labels] if alphabet else None
    values = [one.value for one in run.labels if one.value is not None]
    return values if len(values) == len(run.labels) else None


def _start(run: Run, values: list[int], text: str) -> Iterator[Slip]:
    if values[0] not in (2, 3) or len(values) < 2 or continues(run) or 1 in run.filled:
        return
    first = run.labels[0]
    before = run.before.get(0)
    if before is None or (before.mark is run.mark and value_of(before, text) == values[0] - 1):
        return  # the opening has the number that is not here: "1. Thực hiện ... như sau:", "2. Mục đích"
    if run.parent is None and (not run.begins_text or (run.previous is not None and run.previous.parent is None)):
        return
    if run.parent is not None:
        parent = run.parent.section
        if any(child.mark not in BULLETS for child in parent.children if child.span.start < first.span.start):
            return
        if _HIDDEN_FIRST.search(text, parent.lines[0].text_start, first.span.start):
            return
    expected = written(run.mark, 1, first.prefix, first.text)
    yield Slip(SlipKind.START, run, first, expected, run.parent)


def _walk(run: Run, values: list[int], text: str, misbegun: bool) -> Iterator[Slip]:
    seen = {values[0]: run.labels[0]}
    need = values[0] + 1
    if misbegun and values[1] == values[0]:
        seen.clear()  # 2, 2, 3: only the first is wrong
        need = values[0]
    at = 1
    while at < len(values):
        value, after = values[at], values[at + 1] if at + 1 < len(values) else 0
        while need in run.filled:
            need += 1
        if value == need:
            need = value + 1
        elif value == 1 and _begins_anew(run, at, after, need, text):
            seen.clear()
            need = 2
        elif after == need and value == need + 1:
            yield _slip(SlipKind.ORDER, run, at, need, run.labels[at + 1])
            seen[after] = run.labels[at + 1]
            need = value + 1
            at += 1
        elif value < need:
            kind = SlipKind.REPEATED if value in seen else SlipKind.ORDER
            yield _slip(kind, run, at, need, seen.get(value, run.labels[at - 1]))
            # The list goes on either from the repeated number or as if the right one stood there.
            need = value + 1 if value == need - 1 and after == value + 1 else need + 1
        elif value - need <= _FARTHEST:
            yield _slip(SlipKind.GAP, run, at, need, run.labels[at - 1])
            need = need + 1 if after == need + 1 else value + 1
        seen.setdefault(value, run.labels[at])
        at += 1


def _slip(kind: SlipKind, run: Run, at: int, need: int, other: Label) -> Slip:
    wrong = run.labels[at]
    if run.mark in LETTERED:
        alphabet = scale(run)
        letter = alphabet[need - 1] if need <= len(alphabet) else "?"
        return Slip(kind, run, wrong, letter.upper() if wrong.text.isupper() else letter, other)
    return Slip(kind, run, wrong, written(run.mark, need, wrong.prefix, wrong.text), other)


def _begins_anew(run: Run, at: int, after: int, need: int, text: str) -> bool:
    """1 again: a new list, when a heading without a number stands before it, or when it is counted on to 2."""
    before = run.before.get(at)
    return (before is not None and _is_like_heading(before, text)) or (need > 2 and after == 2)


def _is_like_heading(line: Line, text: str) -> bool:
    if line.mark is not None and line.mark is not Mark.HEADING:
        return False
    words = text[line.text_start : line.text_end]
    return line.bold or line.hashes > 0 or line.table or (len(words) <= _SHORT and not words.endswith((".", ";", ",")))
