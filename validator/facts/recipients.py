"""Nơi nhận: who gets the plan, and the archive line."""

import re
from dataclasses import dataclass, field

from validator.facts.closing import Cell, Closing
from validator.parser.patterns import RECIPIENTS, fold
from validator.source import Span

_ARCHIVE = re.compile(r"LUU\b")
_MARKS = ("- ", "– ", "+ ", "* ", "• ", "-", "–", "+", "•")
_LABEL = re.compile(r"[^\n:]{0,20}:?")


@dataclass(slots=True)
class Recipient:
    """One item. `span` has the words without mark and closing punctuation; `end` is that punctuation or ""."""

    span: Span
    mark: str
    end: str
    end_span: Span  # the closing punctuation, or the empty place where it belongs
    is_archive: bool  # Lưu ...


@dataclass(slots=True)
class Recipients:
    """The list with its label; `has_colon` tells whether the label ends in a colon."""

    label: Span
    has_colon: bool
    items: list[Recipient] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """From the label to the last item."""
        return Span(self.label.start, self.items[-1].end_span.end if self.items else self.label.end)

    @property
    def archive(self) -> list[Recipient]:
        """The archive lines (Lưu ...); one is right."""
        return [item for item in self.items if item.is_archive]


def recipients(closing: Closing, text: str) -> Recipients | None:
    """The recipients of a plan, None when there is no list."""
    found: Recipients | None = None
    for cell in closing.recipients:
        if found is None:
            found = _opened(cell, text)
        elif RECIPIENTS.match(fold(text[cell.span.start : cell.span.end])):
            continue
        else:
            _add(found, cell, text)
    return found


def _opened(cell: Cell, text: str) -> Recipients | None:
    if not RECIPIENTS.match(fold(text[cell.span.start : cell.span.end])):
        return None
    match = _LABEL.match(text, cell.span.start, cell.span.end)
    assert match is not None
    label = Span(match.start(), match.end())
    found = Recipients(label, text[label.start : label.end].rstrip("*_ ").endswith(":"))
    rest = label.end
    while rest < cell.span.end and text[rest] in "*_ \t":
        rest += 1
    if rest < cell.span.end:
        _item(found, Span(rest, cell.span.end), _leading_mark(text, rest), text)
    return found


def _add(found: Recipients, cell: Cell, text: str) -> None:
    own_mark = cell.line.mark is not None and cell.is_first
    mark = text[cell.line.mark_start : cell.line.mark_end] if own_mark else _leading_mark(text, cell.span.start)
    if not mark and found.items and cell.line.wraps and not _ARCHIVE.match(fold(text[cell.span.start : cell.span.end])):
        last = found.items.pop()
        _item(found, Span(last.span.start, cell.span.end), last.mark, text, has_mark=False)
    else:
        _item(found, cell.span, mark, text)


def _item(found: Recipients, span: Span, mark: str, text: str, *, has_mark: bool = True) -> None:
    start, end, mark = span.start, span.end, mark.lstrip("\\")
    if has_mark and mark and text.startswith(mark, start):
        start += len(mark)
    while start < end and text[start] in " \t\u00a0*_\\":
        start += 1
    words_end = end
    while words_end > start and text[words_end - 1] in ".,;:/ ":
        words_end -= 1
    closing = text[words_end:end].strip()
    close_span = Span(end - len(closing), end) if closing else Span(end, end)
    archive = _ARCHIVE.match(fold(text[start : start + 12])) is not None
    found.items.append(Recipient(Span(start, words_end), mark, closing, close_span, archive))


def _leading_mark(text: str, start: int) -> str:
    return next((mark.strip() for mark in _MARKS if text.startswith(mark, start)), "")
