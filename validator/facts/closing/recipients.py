"""Nơi nhận: who gets the plan, and the archive line."""

import re

from validator.document import BULLETS, Document, Line
from validator.facts.closing.closing import Closing
from validator.facts.closing.closing_cells import Cell
from validator.facts.closing.recipient_items import ARCHIVE, GAP, ONLY_NOTE, Recipient, leading_mark, recipient
from validator.facts.header.issue_date import issue_date
from validator.parser.patterns import RECIPIENTS, fold
from validator.record import Record, field
from validator.source import Span

_LABEL = re.compile(r"[^\n:]{0,20}:?")


class Recipients(Record, frozen=False):
    """The list with its label; `has_colon` tells whether the label ends in a colon. An empty label: there is none."""

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


def recipients(closing: Closing, document: Document, text: str) -> Recipients | None:
    """The recipients of a plan, None when there is no list."""
    found: Recipients | None = None
    for cell in closing.recipients:
        if found is None:
            found = _opened(cell, text)
        elif _is_over(found, cell, text):
            break
        elif not RECIPIENTS.match(fold(text[cell.span.start : cell.span.end])) and not _is_date(cell, text):
            _add(found, cell, text)
    return found or _unlabelled(document, text)


def _is_over(found: Recipients, cell: Cell, text: str) -> bool:
    """Behind a closed archive line without a mark stands what a site or a page put there: its source, a footnote."""
    last = found.items[-1] if found.items else None
    if last is None or not (last.is_archive and "." in last.end):
        return False
    if not last.mark and "\n\n" not in text[last.span.end : cell.span.start].replace(" ", ""):
        return False
    own_mark = cell.line.mark in BULLETS if cell.is_first else False
    return not own_mark and not leading_mark(text, cell.span.start)


def _is_date(cell: Cell, text: str) -> bool:
    """Place and date of issue, which schools and firms set above the signature."""
    dated = issue_date(text, cell.span) if cell.line.mark is None else None
    return dated is not None and dated.in_words and len(dated.place) > 0


def _opened(cell: Cell, text: str) -> Recipients | None:
    if not RECIPIENTS.match(fold(text[cell.span.start : cell.span.end])):
        return None
    match = _LABEL.match(text, cell.span.start, cell.span.end)
    assert match is not None
    end = match.end()
    while end > match.start() and text[end - 1] in GAP:
        end -= 1
    label = Span(match.start(), end)
    found = Recipients(label, text[label.start : label.end].rstrip(GAP).endswith(":"))
    rest = match.end()
    while rest < cell.span.end and text[rest] in GAP:
        rest += 1
    if rest < cell.span.end:
        _items_behind_label(found, Span(rest, cell.span.end), text)
    return found


def _items_behind_label(found: Recipients, span: Span, text: str) -> None:
    mark = leading_mark(text, span.start)
    cuts = [span.start]
    if not mark:  # "Nơi nhận: Sở Nội vụ; Lưu: VT."
        cuts += [match.end() for match in re.finditer(r";\s{1,3}(?=\S)|,\s{1,3}(?=Lưu\b)", text[span.start : span.end])]
        cuts[1:] = [span.start + cut for cut in cuts[1:]]
    for at, start in enumerate(cuts):
        end = cuts[at + 1] if at + 1 < len(cuts) else span.end
        found.items.append(recipient([Span(start, end)], mark, text))


def _add(found: Recipients, cell: Cell, text: str) -> None:
    if not cell.is_first and found.items and ONLY_NOTE.fullmatch(text, cell.span.start, cell.span.end):
        return  # "(để b/c)" at the brace of several
    # A tab behind the mark ("-\tLưu VT") makes a cell of its own of it.
    behind_mark = cell.is_first or not text[cell.line.mark_end : cell.span.start].strip()
    shared = text[cell.line.start : cell.span.start].rstrip()[-1:] == ";"  # "- VP: CVP, PVP; Lưu: VT."
    own_mark = cell.line.mark is not None and (behind_mark or shared)
    mark = text[cell.line.mark_start : cell.line.mark_end] if own_mark else leading_mark(text, cell.span.start)
    if not mark and found.items and _goes_on(found.items[-1], cell, text):
        last = found.items[-1]
        joined = recipient([cell.span], "", text)
        found.items[-1] = Recipient(
            Span(last.span.start, joined.span.end), f"{last.words}{last.end} {joined.words}", last.mark,
            joined.end, joined.end_span, last.is_archive,
        )  # fmt: skip
    else:
        found.items.append(recipient([cell.span], mark, text))


def _goes_on(last: Recipient, cell: Cell, text: str) -> bool:
    """Is the line the rest of a wrapped item?"""
    words = text[cell.span.start : cell.span.end]
    if ARCHIVE.match(fold(words)):
        return False
    unclosed = last.words.count("(") > last.words.count(")") or (words.startswith("(") and not last.end)
    in_list = last.end == "," and last.words.count(",") > 1 and cell.line.wraps  # "Các phòng: NNMT, TH," / "Tin học;"
    return (
        unclosed
        or (bool(last.mark) and in_list)
        or (not last.end and (cell.line.wraps or bool(last.mark)))
        or (bool(last.mark) and last.end in ("", ",") and words[:1].islower())
    )


def _unlabelled(document: Document, text: str) -> Recipients | None:
    """A list that ends in an archive line just before the signature is Nơi nhận without its label."""
    if not document.signatures:
        return None
    first = document.signatures[0].lines[0]
    before = [line for line in document.lines if line.start < first.start]
    lines: list[Line] = []
    while before and (before[-1].mark in BULLETS):
        lines.insert(0, before.pop())
    if len(lines) < 2 or not ARCHIVE.match(fold(text[lines[-1].text_start : lines[-1].text_end])):
        return None
    start = lines[0].start
    found = Recipients(Span(start, start), has_colon=False)
    for line in lines:
        _add(found, Cell(line, line.span, is_first=True), text)
    return found
