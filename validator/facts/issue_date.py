"""Địa danh và ngày tháng năm: where and when a document was issued, as its head says."""

import re
from dataclasses import dataclass
from datetime import date

from validator.source import Span

_WORDS = re.compile(
    r"(?P<place>[^\n,.]{2,60}?)\s{0,3}(?P<comma>[,.]?)\s{0,3}(?P<label>[Nn]g[àa]y)(?P<day>[\s.…_\d]{0,16}?)\s{0,2}th[áa]ng"
    r"(?P<month>[\s.…_\d]{0,16}?)\s{0,2}n[ăa]m(?P<year>[\s.…_\d]{0,16})"
)
_SHORT = re.compile(
    r"(?P<place>[^\n,.]{2,60}?)(?P<comma>,)\s{0,3}(?P<label>[Nn]gày)\s{1,3}(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})"
)


@dataclass(frozen=True, slots=True)
class IssueDate:
    """`span` runs from the place to the year; day, month and year are the digits as written ("" while blank)."""

    span: Span
    place: Span
    has_comma: bool
    date_span: Span
    day: str
    month: str
    year: str
    in_words: bool  # "ngày 05 tháng 3 năm 2024", not 05/3/2024

    @property
    def value(self) -> date | None:
        """The day itself; None while a part is blank or where no such day exists."""
        if not (self.day and self.month and self.year) or max(map(len, (self.day, self.month, self.year))) > 4:
            return None
        try:
            return date(int(self.year), int(self.month), int(self.day))
        except ValueError:
            return None

    @property
    def is_blank(self) -> bool:
        """A draft: day or month not filled in yet."""
        return not (self.day and self.month)


def issue_date(text: str, cell: Span) -> IssueDate | None:
    """Reads place and date in a cell of the head, None when it is no such line."""
    match = _WORDS.match(text, cell.start, cell.end) or _SHORT.match(text, cell.start, cell.end)
    if match is None:
        return None
    return IssueDate(
        span=Span(match.start(), match.start("year") + len(match["year"].rstrip(" .…_"))),
        place=Span(match.start("place"), match.end("place")),
        has_comma=match["comma"] == ",",
        date_span=Span(match.start("label"), match.start("year") + len(match["year"].rstrip())),
        day=_digits(match["day"]),
        month=_digits(match["month"]),
        year=_digits(match["year"]),
        in_words=match.re is _WORDS,
    )


def _digits(part: str) -> str:
    return "".join(letter for letter in part if letter.isdigit())
