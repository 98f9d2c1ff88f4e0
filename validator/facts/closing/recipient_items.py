"""One item of Nơi nhận: its mark, its words, its closing punctuation, and whether it is the archive line."""

import re

from validator.document import DASHES, DOTS, SYMBOL_LETTERS
from validator.facts.closing.names import is_name
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

ARCHIVE = re.compile(r"LUU(?! HOC SINH| TRU |[A-Z])")
_MARKS = (*DASHES, "+", "*", *DOTS, *(f"{letter} " for letter in SYMBOL_LETTERS))
_ENDS = ".,;:/"
_AND_SO_ON = re.compile(r"(?:v\.v\.?|\.{3,}|…)[.,;]?$", re.I)  # dots that belong to the words
# What each of several is sent the plan for stands at their brace, behind the mark: "Thường trực Thành ủy; (để b/c)".
_NOTE = r"(?:[}\]⎫⎬⎭]\s{0,12}(?:để [^()\n]{2,30})?)?(?:\((?i:để |b/c|t/h|p/h|báo|phối hợp|thực hiện)[^()\n]{0,30}\))?"
_BEHIND_MARK = re.compile(rf"(?<=[;,.])(?=[^;,.]{{1,40}}$)\s{{0,12}}{_NOTE}$")
ONLY_NOTE = re.compile(_NOTE)
GAP = " \t\u00a0*_\\>"


class Recipient(Record, frozen=False):
    """One item. `span` runs over its words without mark and closing punctuation; `end` is that punctuation or ""."""

    span: Span
    words: str  # the words alone, also where the signature stands beside them
    mark: str
    end: str
    end_span: Span  # the closing punctuation, or the empty place where it belongs
    is_archive: bool  # Lưu ...


def recipient(spans: list[Span], mark: str, text: str) -> Recipient:
    """An item read off its words: without its mark, its closing punctuation and notes behind that."""
    start, end, mark = spans[0].start, spans[-1].end, mark.lstrip("\\")
    while start < end and text[start] in GAP and not (mark and text.startswith(mark, start)):
        start += 1
    if mark and text.startswith(mark, start):
        start += len(mark)
    while start < end and text[start] in GAP:
        start += 1
    while end > start and text[end - 1] in GAP:
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
    is_archive = ARCHIVE.match(fold(words[:16])) is not None and (bool(mark) or not _is_surname(words))
    return Recipient(Span(start, words_end), words, mark, closing, close_span, is_archive)


def _is_surname(words: str) -> bool:
    """ "Lưu Văn An", a signer; "Lưu CB" is where a paper is kept."""
    return is_name(words) and not (words[:3] == "Lưu" and words[3:].isupper())


def _noted_item(span: Span, behind: int, mark: str, text: str) -> Recipient:
    """An item with a note behind its closing mark, which ends before `behind`."""
    words = f"{text[span.start : behind - 1]} {text[behind : span.end].strip()}"
    return Recipient(span, " ".join(words.split()), mark, text[behind - 1], Span(behind - 1, behind), is_archive=False)


def leading_mark(text: str, start: int) -> str:
    """The mark that stands at an offset, "" for none."""
    start += text.startswith("\\", start)
    return next((mark for mark in _MARKS if text.startswith(mark, start)), "")
