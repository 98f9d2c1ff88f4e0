"""Calendars by month: the one month whose year keeps it from following the others."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from validator.facts.paragraphs.paragraphs import Kind, Paragraph, Place
from validator.facts.tables.tables import Table
from validator.record import Record
from validator.source import Span

_MONTH = re.compile(
    r"(?:(?:Tháng|THÁNG) )?(?P<month>0?[1-9]|1[0-2])(?:\s?[/.-]\s?| năm | NĂM )(?P<year>20\d\d)\s?:?(?: (?:\([^()]*\))?)?"
)
_LONGEST = 24  # characters of a line that holds a month and nothing else
_FIRST = frozenset("0123456789T")
_FEWEST = 4
_Month = tuple[Span, int]  # where it stands, and its count from the year 0


class StrayMonth(Record):
    """A month out of order, and the months beside it."""

    span: Span
    before: Span
    after: Span


def stray_months(text: str, paragraphs: Sequence[Paragraph], tables: Sequence[Table]) -> Iterator[StrayMonth]:
    """The months that another year would put in order, at most one in each calendar of four months and more."""
    for months in (_alone(text, paragraphs), *_columns(text, tables)):
        at = _stray(months)
        if at is not None:
            yield StrayMonth(months[at][0], months[at - 1][0], months[at + 1][0])


def _alone(text: str, paragraphs: Sequence[Paragraph]) -> list[_Month]:
    """The months that stand alone on their lines: headings, with or without a number, and cells that a copy left on lines."""
    lines = [
        line
        for paragraph in paragraphs
        if paragraph.place is Place.BODY and paragraph.kind is not Kind.TABLE
        for line in paragraph.lines
        if line.text_end - line.text_start <= _LONGEST and text[line.text_start] in _FIRST
    ]
    read = [(line, _MONTH.fullmatch(text, line.text_start, line.text_end)) for line in lines]
    return [(Span(line.text_start, match.end("year")), _count(match)) for line, match in read if match]


def _columns(text: str, tables: Sequence[Table]) -> Iterator[list[_Month]]:
    """The months of each table's column of times."""
    for table in tables:
        if "time" in table.roles:
            column = table.roles.index("time")
            cells = [row[column] for row in table.rows[1:] if column < len(row)]
            alone = [cell.pieces[0] for cell in cells if len(cell.pieces) == 1]
            read = [(piece, _MONTH.fullmatch(text[piece.start : piece.end].strip("*_ "))) for piece in alone]
            yield [(piece, _count(match)) for piece, match in read if match]


def _count(match: re.Match[str]) -> int:
    return int(match["year"]) * 12 + int(match["month"])


def _stray(months: list[_Month]) -> int | None:
    """The one month without which all others come one after another, and which fits in with another year; else None."""
    counts = [count for _, count in months]
    if len(counts) < _FEWEST or _ascends(counts):
        return None
    found = [at for at in range(1, len(counts) - 1) if _ascends(counts[:at] + counts[at + 1 :])]
    if len(found) != 1:
        return None
    at = found[0]
    fits = any(counts[at - 1] < counts[at] + 12 * years < counts[at + 1] for years in (-2, -1, 1, 2))
    return at if fits else None


def _ascends(counts: list[int]) -> bool:
    return all(one < after for one, after in pairwise(counts))
