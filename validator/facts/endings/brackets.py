"""Brackets and quotation marks that have no other half."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from validator.facts.closing.recipient_items import Recipient
from validator.facts.endings.endings import final_mark
from validator.facts.paragraphs.paragraphs import MAIN_TEXT, Kind, Paragraph, Place
from validator.source import Span

_PAIRS = {")": "(", "]": "[", "”": "“", "»": "«", "}": "{"}
_BRACKETS = re.compile(r"[()\[\]“”«»{}\"]")
# a) 1) iv) a.1) at the beginning or behind a blank or mark: a label, no bracket.
_LABEL = re.compile(r"(?:^|[\s;,:.])(?:[a-zđ]|\d{1,2}|[ivx]{1,4}|[a-z]\.?\d)$")
_LONGEST_LABEL = 8
_REACH = 12  # paragraphs over which a bracket may stay open
_PLACES = MAIN_TEXT | {Place.SUBJECT, Place.RECIPIENTS, Place.ANNEX}

Mark = tuple[int, str]  # where in the words of a paragraph, and which


class Unpaired(NamedTuple):
    """The marks of a paragraph that have no other half in it."""

    opened: tuple[Mark, ...] = ()
    closed: tuple[Mark, ...] = ()


_NONE = Unpaired()


def lone_brackets(
    text: str, paragraphs: Iterable[Paragraph], recipients: Sequence[Recipient], *, has_head: bool
) -> Iterator[Span]:
    """The marks whose other half stands nowhere near; those of a paragraph where the text was cut are left out, at its
    beginning when there is no head (`has_head`), at its end when nothing ends it."""
    read = [one for one in paragraphs if one.place in _PLACES and one.kind not in (Kind.PAGE, Kind.RULE)]
    left = [_NONE if one.kind is Kind.TABLE else unpaired(one.plain) for one in read]
    columns = [one for at, one in enumerate(read) if one.place is Place.RECIPIENTS and _is_in_columns(read, at)]
    yield from _in_columns(text, columns, recipients)
    for at, (one, here) in enumerate(zip(read, left, strict=True)):
        if here is _NONE or any(one is other for other in columns):
            continue
        if (at == 0 and not has_head) or (at == len(read) - 1 and not final_mark(one.plain)):
            continue
        later, earlier = left[at + 1 : at + 1 + _REACH], left[max(at - _REACH, 0) : at]
        for offset, mark in here.opened:
            if not _is_closed(mark, later) and not (mark == '"' and _is_closed(mark, earlier)):
                yield one.place_of(offset, offset + 1)
        for offset, mark in here.closed:
            if mark == "}" and one.place is Place.RECIPIENTS:
                continue  # the brace of several recipients
            if not any(opened == _PAIRS[mark] for other in earlier for _, opened in other.opened):
                yield one.place_of(offset, offset + 1)


def unpaired(plain: str) -> Unpaired:
    """What is left of the marks of a paragraph when those that belong together are taken away."""
    if not _BRACKETS.search(plain):
        return _NONE
    opened: list[Mark] = []
    closed: list[Mark] = []
    labels: list[int] = []  # closing brackets that may be those of labels
    for match in _BRACKETS.finditer(plain):
        mark, at = match[0], match.start()
        if mark == '"':
            if not _is_of_inches(opened, plain, at):
                _toggle(opened, at)
        elif mark not in _PAIRS:
            opened.append((at, mark))
        elif mark == ")" and _LABEL.search(plain, max(at - _LONGEST_LABEL, 0), at):
            labels.append(at)
        elif not _close(opened, mark):
            closed.append((at, mark))
    _close_with_labels(opened, labels)
    return Unpaired(tuple(opened), tuple(closed)) if opened or closed else _NONE


def _is_of_inches(opened: list[Mark], plain: str, at: int) -> bool:
    return plain[at - 1 : at].isdigit() and all(mark != '"' for _, mark in opened)


def _toggle(opened: list[Mark], at: int) -> None:
    """A straight mark closes the one before it, or a curly one; else it opens."""
    for index in range(len(opened) - 1, -1, -1):
        if opened[index][1] in ('"', "“"):
            del opened[index]
            return
    opened.append((at, '"'))


def _close(opened: list[Mark], mark: str) -> bool:
    """Takes the last mark that this one closes away; False when there is none."""
    for index in range(len(opened) - 1, -1, -1):
        if opened[index][1] == _PAIRS[mark] or (mark == "”" and opened[index][1] == '"'):
            del opened[index]
            return True
    return False


def _close_with_labels(opened: list[Mark], labels: list[int]) -> None:
    """Brackets that are open are closed by what looked like the bracket of a label: "(mục a)"."""
    for index in range(len(opened) - 1, -1, -1):
        at, mark = opened[index]
        behind = next((label for label in labels if label > at), None)
        if mark == "(" and behind is not None:
            labels.remove(behind)
            del opened[index]


def _is_closed(mark: str, others: Iterable[Unpaired]) -> bool:
    """Does one of the paragraphs hold the other half?"""
    if mark == '"':
        return any(opened == '"' for other in others for _, opened in other.opened)
    return any(_PAIRS[closed] == mark for other in others for _, closed in other.closed)


def _is_in_columns(read: Sequence[Paragraph], at: int) -> bool:
    """Recipients beside the signature are read across both columns."""
    return any(other.kind is Kind.TABLE for other in read[max(at - _REACH, 0) : at + _REACH + 1])


def _in_columns(text: str, columns: Sequence[Paragraph], recipients: Sequence[Recipient]) -> Iterator[Span]:
    """The brackets that recipients open beside the signature, each item by itself."""
    for item in recipients if columns else ():
        if item.words.count("(") == item.words.count(")") + 1 and any(one.span.overlaps(item.span) for one in columns):
            at = text.rindex("(", item.span.start, item.span.end)
            yield Span(at, at + 1)
