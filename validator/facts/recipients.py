"""Nơi nhận: who gets the plan, and the archive line."""

import re

from validator.document import BULLETS, Document, Line
from validator.facts.closing import Cell, Closing
from validator.facts.issue_date import issue_date
from validator.facts.names import is_name
from validator.parser.patterns import RECIPIENTS, fold
from validator.record import Record, field
from validator.source import Span

_ARCHIVE = re.compile(r"LUU(?! HOC SINH| TRU |[A-Z])")
_MARKS = ("-", "–", "—", "+", "*", "•", "·", "●")
_LABEL = re.compile(r"[^\n:]{0,20}:?")
_ENDS = ".,;:/"
_AND_SO_ON = re.compile(r"(?:v\.v\.?|\.{3,}|…)[.,;]?$", re.I)  # dots that belong to the words
# What each of several is sent the plan for stands at their brace, behind the mark: "Thường trực Thành ủy; (để b/c)".
_NOTE = r"(?:[}\]⎫⎬⎭]\s{0,12}(?:để [^()\n]{2,30})?)?(?:\((?:để |b/c|t/h|p/h|báo)[^()\n]{0,30}\))?"
_BEHIND_MARK = re.compile(rf"(?<=[;,.])(?=[^;,.]{{1,40}}$)\s{{0,12}}{_NOTE}$")
_ONLY_NOTE = re.compile(_NOTE)
_GAP = " \t\u00a0*_\\>"


class Recipient(Record, frozen=False):
    """One item. `span` runs over its words without mark and closing punctuation; `end` is that punctuation or ""."""

    span: Span
    words: str  # the words alone, also where the signature stands beside them
    mark: str
    end: str
    end_span: Span  # the closing punctuation, or the empty place where it belongs
    is_archive: bool  # Lưu ...


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
    return not own_mark and not _leading_mark(text, cell.span.start)


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
    while end > match.start() and text[end - 1] in _GAP:
        end -= 1
    label = Span(match.start(), end)
    found = Recipients(label, text[label.start : label.end].rstrip(_GAP).endswith(":"))
    rest = match.end()
    while rest < cell.span.end and text[rest] in _GAP:
        rest += 1
    if rest < cell.span.end:
        _items_behind_label(found, Span(rest, cell.span.end), text)
    return found


def _items_behind_label(found: Recipients, span: Span, text: str) -> None:
    mark = _leading_mark(text, span.start)
    cuts = [span.start]
    if not mark:  # "Nơi nhận: Sở Nội vụ; Lưu: VT."
        cuts += [match.end() for match in re.finditer(r";\s{1,3}(?=\S)|,\s{1,3}(?=Lưu\b)", text[span.start : span.end])]
        cuts[1:] = [span.start + cut for cut in cuts[1:]]
    for at, start in enumerate(cuts):
        end = cuts[at + 1] if at + 1 < len(cuts) else span.end
        found.items.append(_item([Span(start, end)], mark, text))


def _add(found: Recipients, cell: Cell, text: str) -> None:
    # A tab behind the mark ("-\tLưu VT") makes a cell of its own of it.
    behind_mark = cell.is_first or not text[cell.line.mark_end : cell.span.start].strip()
    shared = text[cell.line.start : cell.span.start].rstrip()[-1:] == ";"  # "- VP: CVP, PVP; Lưu: VT."
    own_mark = cell.line.mark is not None and (behind_mark or shared)
    mark = text[cell.line.mark_start : cell.line.mark_end] if own_mark else _leading_mark(text, cell.span.start)
    if not cell.is_first and not mark and found.items and _ONLY_NOTE.fullmatch(text, cell.span.start, cell.span.end):
        return  # "(để b/c)" at the brace of several
    if not mark and found.items and _goes_on(found.items[-1], cell, text):
        last = found.items[-1]
        joined = _item([cell.span], "", text)
        found.items[-1] = Recipient(
            Span(last.span.start, joined.span.end), f"{last.words}{last.end} {joined.words}", last.mark,
            joined.end, joined.end_span, last.is_archive,
        )  # fmt: skip
    else:
        found.items.append(_item([cell.span], mark, text))


def _goes_on(last: Recipient, cell: Cell, text: str) -> bool:
    """Is the line the rest of a wrapped item?"""
    words = text[cell.span.start : cell.span.end]
    if _ARCHIVE.match(fold(words)):
        return False
    unclosed = last.words.count("(") > last.words.count(")") or (words.startswith("(") and not last.end)
    in_list = last.end == "," and last.words.count(",") > 1 and cell.line.wraps  # "Các phòng: NNMT, TH," / "Tin học;"
    return (
        unclosed
        or (bool(last.mark) and in_list)
        or (not last.end and (cell.line.wraps or bool(last.mark)))
        or (bool(last.mark) and last.end in ("", ",") and words[:1].islower())
    )


def _item(spans: list[Span], mark: str, text: str) -> Recipient:
    start, end, mark = spans[0].start, spans[-1].end, mark.lstrip("\\")
    while start < end and text[start] in _GAP and not (mark and text.startswith(mark, start)):
        start += 1
    if mark and text.startswith(mark, start):
        start += len(mark)
    while start < end and text[start] in _GAP:
        start += 1
    while end > start and text[end - 1] in _GAP:
        end -= 1
    if mark and (noted := _BEHIND_MARK.search(text, start, end)) and noted.start() > start:
        return _noted_item(Span(start, end), noted.start(), mark, text)
    words_end = end
    while words_end > start and text[words_end - 1] in _ENDS + " ":
        words_end -= 1
    if _AND_SO_ON.search(text, words_end - 4 if words_end > 4 else 0, end):
        words_end = end - 1 if text[end - 1] in ",;" else end
    closing = text[words_end:end].strip()
    close_span = Span(end - len(closing), end) if closing else Span(end, end)
    words = " ".join(text[start:words_end].split())
    is_archive = _ARCHIVE.match(fold(words[:16])) is not None and (bool(mark) or not _is_surname(words))
    return Recipient(Span(start, words_end), words, mark, closing, close_span, is_archive)


def _is_surname(words: str) -> bool:
    """ "Lưu Văn An", a signer; "Lưu CB" is where a paper is kept."""
    return is_name(words) and not (words[:3] == "Lưu" and words[3:].isupper())


def _noted_item(span: Span, behind: int, mark: str, text: str) -> Recipient:
    """An item with a note behind its closing mark, which ends before `behind`."""
    words = f"{text[span.start : behind - 1]} {text[behind : span.end].strip()}"
    return Recipient(span, " ".join(words.split()), mark, text[behind - 1], Span(behind - 1, behind), is_archive=False)


def _leading_mark(text: str, start: int) -> str:
    start += text.startswith("\\", start)
    return next((mark for mark in _MARKS if text.startswith(mark, start)), "")


def _unlabelled(document: Document, text: str) -> Recipients | None:
    """A list that ends in an archive line just before the signature is Nơi nhận without its label."""
    if not document.signatures:
        return None
    first = document.signatures[0].lines[0]
    before = [line for line in document.lines if line.start < first.start]
    lines: list[Line] = []
    while before and (before[-1].mark in BULLETS):
        lines.insert(0, before.pop())
    if len(lines) < 2 or not _ARCHIVE.match(fold(text[lines[-1].text_start : lines[-1].text_end])):
        return None
    start = lines[0].start
    found = Recipients(Span(start, start), has_colon=False)
    for line in lines:
        _add(found, Cell(line, line.span, is_first=True), text)
    return found
