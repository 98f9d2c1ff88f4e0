"""Dates: every point in time a plan names, with the days it stands for."""

from collections.abc import Iterator, Sequence
from datetime import date

from validator.facts.dates.calendar_days import days, exists, first_month, weekday_named
from validator.facts.dates.years import Years
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.facts.paragraphs.placing import placed
from validator.inline.nodes import Date, Node, Reference, When
from validator.record import Record
from validator.source import Span

_BINDING = frozenset({"BEFORE", "NOLATER", "HET", "CLOCK"})


class DateMention(Record):
    """A date as written; parts that are not written are None.

    `first`..`last` is the closed interval of days it stands for (None while a part is unknown, or where no such day
    exists: `valid` is False for 31/4, month 13). `year_inferred`: the year is taken from the context. `unit` is day,
    month, quarter, months ("6 tháng đầu năm"), year, years ("2021 - 2025") or school_year; `form` how it is written:
    slash, dash, dot or words; `part` "đầu", "cuối" ... of the unit, which makes the interval a rough one.
    """

    span: Span
    unit: str
    day: int | None
    month: int | None
    year: int | None
    first: date | None
    last: date | None
    year_inferred: bool
    valid: bool
    form: str
    part: str
    shared: bool  # month or year is written at a neighbour: "01 - 05/3/2024"
    weekday: int | None  # as named beside it, Monday 0
    weekday_span: Span | None
    of_citation: bool  # the date of a cited document
    paragraph: Paragraph

    @property
    def is_full(self) -> bool:
        """Day, month and year are all written."""
        return None not in (self.day, self.month, self.year)


def dates(nodes: Sequence[Node], paragraphs: Sequence[Paragraph], context: Years) -> list[DateMention]:
    """Every date of a document in reading order, head and annexes included. `context` tells years not written."""
    return [
        mention(point, paragraph, context, isinstance(node, Reference))
        for paragraph, node in placed(nodes, paragraphs)
        for point in _points(node)
    ]


def mention(point: Date, paragraph: Paragraph, context: Years, of_citation: bool = False) -> DateMention:
    """What a written date means. The year of a citation's date is never inferred."""
    year = point.year
    inferred = year is None and not of_citation and (point.month or point.number) is not None
    if inferred:
        year = context.of(first_month(point))
    found = days(point, year)
    return DateMention(
        span=Span(point.start, point.end),
        unit=point.unit,
        day=point.day,
        month=point.month,
        year=point.year if point.year is not None else (year if found else None),
        first=found[0] if found else None,
        last=found[1] if found else None,
        year_inferred=inferred and found is not None,
        valid=found is not None or exists(point, year),
        form=point.form,
        part=point.part,
        shared=point.shared,
        weekday=weekday_named(point.weekday.text) if point.weekday else None,
        weekday_span=Span(point.weekday.start, point.weekday.end) if point.weekday else None,
        of_citation=of_citation,
        paragraph=paragraph,
    )


def _points(node: Node) -> Iterator[Date]:
    if isinstance(node, Reference):
        if node.date is not None:
            yield node.date
    elif isinstance(node, When):
        for point in (*node.origin, *node.dates) if node.origin else node.dates:
            if point.unit and not is_fraction(node, point):
                yield point


def is_fraction(when: When, point: Date) -> bool:
    """ "trong 2/3 số phiếu", "đạt đến 1/2": no date without the word "ngày" or a binding operator."""
    if not point.bare or point.year is not None or when.origin or (when.since is not None and when.joint == "-"):
        return False
    if _goes_on(when, point):
        return False
    return all(word.type not in _BINDING and not word.text.lower().endswith("hết") for word in when.operators)


def _goes_on(when: When, point: Date) -> bool:
    """ "vào ngày 15/5 và 25/5": a later day behind one that has the word."""
    first = when.dates[0]
    if point is first or first.bare or not (first.month and first.day and point.month and point.day):
        return False
    return (point.month, point.day) > (first.month, first.day)
