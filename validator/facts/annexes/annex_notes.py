"""What an annex says of its plan: `(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 09/10/2025 của Ban Thường vụ Đảng ủy xã)`."""

import re
from datetime import date

from validator.document import Line
from validator.facts.dates.calendar_days import day_of
from validator.facts.header.number import Number, number
from validator.facts.paragraphs.cells import trimmed
from validator.record import Record
from validator.source import Span

_NOTE = re.compile(
    r"\(?\s?(?:(?:được\s)?ban\shành\s|gửi\s|đính\s)?kèm(?:\stheo)?\s+(?P<kind>Kế\shoạch|[A-ZĐ][\w \u00a0]{2,20}?)"
    r"(?=\s+(?:số|này|ngày|của)\b|\s?[/\d]|\s?\))",
    re.I,
)
# With the subject in the place of the number: "(Kèm theo Kế hoạch điều tra rừng giai đoạn 2025 - 2027)".
_BY_SUBJECT = re.compile(r"\((?:ban\shành\s|gửi\s|đính\s)?kèm(?:\stheo)?\s+(?P<kind>Kế\shoạch)(?=\s[^\W\d_])", re.I)
_NUMBER = re.compile(r"\s{1,3}(?=số\b)", re.I)
_DATE = re.compile(
    r"ngày[\s*_]{0,3}(?P<day>[\d.…\s]{0,12}?)\s{0,2}(?:[/.-]|tháng)\s{0,2}(?P<month>[\d.…\s]{0,12}?)\s{0,2}(?:[/.-]|năm)\s{0,2}"
    r"(?P<year>\d{4})",
    re.I,
)
_ISSUER = re.compile(r"\bcủa\s+(?P<issuer>[^\n()]{2,160}(?:\n[^\n()]{3,160})?)")
# In front of number or date: "kèm theo Quyết định của UBND xã số 31/QĐ-UBND ngày 24/4/2023"
_ISSUER_FIRST = re.compile(r"\bcủa\s+(?P<issuer>[^\n()]{3,160}?)(?:,?\s+số\b|,?\s*$)")
_LINES = 4  # a note runs over so many lines at most


class AnnexNote(Record):
    """Parts that are not written are None; a number or date not filled in yet has no value but a span."""

    span: Span
    kind: str
    kind_span: Span
    number: Number | None
    date: date | None
    date_span: Span | None
    issuer: Span | None

    @property
    def is_blank(self) -> bool:
        """The number or the date is not filled in."""
        return (self.number is not None and self.number.is_blank) or (self.date_span is not None and self.date is None)


def note_line(lines: list[Line], text: str) -> int | None:
    """Index of the line a note begins on, None where there is none."""
    return next((at for at, line in enumerate(lines) if _opening(text, line.text_start, line.text_end)), None)


def read_note(lines: list[Line], text: str) -> AnnexNote | None:
    """The first note on some lines; None where there is none."""
    at = note_line(lines, text)
    return None if at is None else _note(lines, at, text)


def _note(lines: list[Line], at: int, text: str) -> AnnexNote:
    """Reads the note that begins on a line."""
    last = at
    while last + 1 < len(lines) and ")" not in text[lines[at].start : lines[last].end] and last < at + _LINES:
        last += 1
    span = trimmed(text, lines[at].text_start, lines[last].text_end)
    close = text.find(")", span.start, span.end)
    span = Span(span.start, close + 1) if close >= 0 else span
    match = _opening(text, span.start, span.end)
    assert match is not None
    dated = _DATE.search(text, match.end(), span.end)
    named = _ISSUER.search(text, dated.end() if dated else match.end(), span.end)
    if named is None and dated:
        named = _ISSUER_FIRST.search(text, match.end(), dated.start())
    label = _NUMBER.match(text, match.end(), span.end)
    return AnnexNote(
        span=span,
        kind=match["kind"],
        kind_span=Span(*match.span("kind")),
        number=number(text, Span(label.end(), dated.start() if dated else span.end)) if label else None,
        date=day_of(*dated.group("day", "month", "year")) if dated else None,
        date_span=Span(dated.start(), dated.end()) if dated else None,
        issuer=trimmed(text, named.start("issuer"), named.end("issuer")) if named else None,
    )


def _opening(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words a note begins with, up to the kind of the paper."""
    return _NOTE.match(text, start, end) or _BY_SUBJECT.match(text, start, end)
