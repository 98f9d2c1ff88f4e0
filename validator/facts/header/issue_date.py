"""Địa danh và ngày tháng năm: where and when a document was issued, as its head says."""

import re
from datetime import date

from validator.facts.dates.calendar_days import day_of
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

# A name (some new communes have a number: "A Lưới 2"), or a ward by its number.
_PLACE = (
    r"(?P<place>(?:(?:phường|quận|p\.|q\.)\s{0,2})?\d{1,2}(?=\s?,)|[^,;:|\d]{0,60}?(?:(?<=\w)\s\d{1,2}(?=\s?,))?)"
    r"[\s*_]{0,4}(?P<comma>[,.;]?)[\s*_]{0,6}"
)
_HOLE = r"\[[^\]\n]{0,16}\]|[xX]{1,4}(?!\w)"  # to be filled in: [ngày], xx
_BLANK = rf"(?:[\s.…_\d\\]|{_HOLE}){{0,24}}?"
_WORDS = re.compile(
    rf"{_PLACE}(?:(?P<label>ng[àaá]y)(?P<day>{_BLANK}))?\s{{0,2}}th[áa]ng(?P<month>{_BLANK})\s{{0,2}}n[ăaâ]m"
    rf"(?P<year>(?:[\s.…_\d\\]|{_HOLE}){{0,16}})",
    re.I,
)
_SHORT = re.compile(
    rf"{_PLACE}(?P<label>ng[àaá]y)?\s{{0,3}}(?P<day>\d{{1,2}})\s?[/.-]\s?(?P<month>\d{{1,2}})\s?[/.-]\s?(?P<year>\d{{2,4}})",
    re.I,
)
# Cut after its first word by a layout in columns; the rest stands nowhere near.
_CUT = re.compile(
    r"(?P<place>[^,;:|\d]{2,40})(?P<comma>,)\s?(?P<label>ng[àaá]y)(?P<day>[\s.…_\\]{0,12})(?P<month>)(?P<year>)$", re.I
)
_WEEKDAY = re.compile(r"(?:thứ|chủ nhật|cập nhật|đăng|xuất bản|ban hành|từ|đến|trước|sau|trong)\b", re.I)
_TAIL = " \t.…_*)(\\\u00a0"


class IssueDate(Record):
    """`span` runs from the place to the year; day, month and year are the digits as written ("" while blank).

    The spans of parts that are not written are empty.
    """

    span: Span
    place: Span
    comma: str
    date_span: Span
    label: Span  # the word ngày
    day: str
    day_span: Span
    month: str
    month_span: Span
    year: str
    year_span: Span
    in_words: bool  # "ngày 05 tháng 3 năm 2024", not 05/3/2024

    @property
    def has_comma(self) -> bool:
        """A comma stands after the place."""
        return self.comma == ","

    @property
    def value(self) -> date | None:
        """The day itself; None while a part is blank or where no such day exists."""
        if not (self.day and self.month) or len(self.year) != 4 or max(len(self.day), len(self.month)) > 2:
            return None
        return day_of(self.day, self.month, self.year)

    @property
    def is_blank(self) -> bool:
        """A draft: day or month not filled in yet."""
        return not (self.day and self.month)


def issue_date(text: str, cell: Span) -> IssueDate | None:
    """Reads place and date in a cell of the head, None when it is no such line."""
    folded = fold(text[cell.start : cell.end])
    match = _WORDS.match(text, cell.start, cell.end) if "THANG" in folded else None
    if match is None and any(map(str.isdigit, folded)):
        match = _SHORT.match(text, cell.start, cell.end)
    if match is None and "NGAY" in folded:
        match = _CUT.match(text, cell.start, cell.end)
    if match is None or text[match.end() : cell.end].strip(_TAIL) or not _is_place(match):
        return None
    year = match.start("year") + len(match["year"].rstrip(" .…_\\\t\u00a0"))
    start = match.start("place") if match["place"] else match.start("label")
    return IssueDate(
        span=Span(max(start, match.start()), year),
        place=Span(match.start("place"), match.end("place")),
        comma=match["comma"],
        date_span=Span(match.start("label") if match["label"] else _first(match), year),
        label=Span(match.start("label"), match.end("label")) if match["label"] else Span(_first(match), _first(match)),
        day=_digits(match["day"]),
        day_span=_digits_span(match, "day"),
        month=_digits(match["month"]),
        month_span=_digits_span(match, "month"),
        year=_digits(match["year"]),
        year_span=_digits_span(match, "year"),
        in_words=match.re is not _SHORT,
    )


def _is_place(match: re.Match[str]) -> bool:
    """A name in front (capital letter), or none and the date alone."""
    place = match["place"]
    if not place:
        return match["label"] is not None and bool(_digits(match["year"]))
    if not place.strip(" .…_"):
        return match["label"] is not None  # a form with dots to be filled in
    if _WEEKDAY.match(place) or not (place[0].isupper() or place[0].isdigit()):
        return False
    return match["label"] is not None or match["comma"] == ","


def _first(match: re.Match[str]) -> int:
    return match.end("comma") if match["comma"] else match.end("place")


def _digits(part: str | None) -> str:
    return "".join(letter for letter in part or "" if letter.isdigit())


def _digits_span(match: re.Match[str], name: str) -> Span:
    part = match[name]
    if part is None:
        return Span(_first(match), _first(match))
    at = [match.start(name) + offset for offset, letter in enumerate(part) if letter.isdigit()]
    return Span(at[0], at[-1] + 1) if at else Span(match.end(name), match.end(name))
