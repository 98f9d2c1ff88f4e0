"""Deadlines: by when, who, what; read literally, unknown where the text does not tell."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from validator.document import Document, Section
from validator.facts.actors.actors import Actor
from validator.facts.actors.levels import Level
from validator.facts.actors.named_bodies import NamedBodies
from validator.facts.dates.intervals import Interval, interval
from validator.facts.dates.reckoned_days import counted, may_count
from validator.facts.dates.years import Years
from validator.facts.deadlines.aims import is_measure
from validator.facts.deadlines.cut_times import with_cut_times
from validator.facts.deadlines.duties import Around, Duties
from validator.facts.deadlines.kinds import BINDING
from validator.facts.deadlines.month_cells import month_cells
from validator.facts.deadlines.obligations import binds
from validator.facts.deadlines.shared_limits import apart, with_shared_limits
from validator.facts.paragraphs.paragraphs import Kind, Paragraph, Place
from validator.facts.paragraphs.placing import placed
from validator.facts.tables.tables import Table
from validator.inline.nodes import Node, When, Word
from validator.record import Record
from validator.source import Span

# Both read small letters.
_LIMIT = re.compile(r"(?:\bhạn\b|hoàn thành|\bxong\b)[^.;:]{0,40}:[\s*_]*$")
_LIMIT_OF_COLUMN = re.compile(r"(?:kết thúc|đến ngày): $")
_PLANNED_BEHIND = re.compile(r"[\s*_]{0,3}\((?:thời gian )?dự kiến\)")
_OFTEN = re.compile(r"định kỳ(?<!sức khỏe định kỳ)|h[ằà]ng (?:tuần|tháng|quý|năm)")
_HOUR = re.compile(r"\d{1,2}")
_UNDER_WAY = 60  # days a stage may have begun before its plan is issued
_ZONES = (Place.BODY, Place.CLOSING)


class Deadline(Record):
    """A date in an obligation.

    `first`..`last` is the closed interval read literally ("trước ngày 10/3" ends on 09/3, "hết ngày 30/5" on 30/5,
    "trong tháng 4" has all its days); `first` is None where no beginning is set, `last` where the year is unknown.
    """

    span: Span
    actor: Actor | None  # the first of the actors
    actors: tuple[Actor, ...]  # all bodies it is laid upon
    level: Level | None
    kind: str  # task, report, cutoff, meeting
    operator: str  # before, no_later_than, until, within, from_to, on
    first: date | None
    last: date | None
    window: bool  # the last day is only the end of a month, quarter or year
    long: bool  # that of a year or half of one: too wide to be held against other deadlines
    tentative: bool  # dự kiến
    recurring: bool  # hằng tháng, định kỳ
    year_inferred: bool
    event: str  # "hội nghị sơ kết", "báo cáo" ...; "" where the words name none
    clause: str  # the words around it, for people
    addressee: Actor | None
    through: Actor | None  # who gets the report first: "gửi Ban Thường vụ (qua Ban Tổ chức)"
    paragraph: Paragraph
    section: Section | None
    part: Section | None  # the part of the plan that section stands in


def deadlines(
    document: Document,
    text: str,
    nodes: Sequence[Node],
    paragraphs: Sequence[Paragraph],
    years: Years,
    named: NamedBodies,
    written: Sequence[Table],
) -> list[Deadline]:
    """The deadlines of the main text in reading order.

    Dates of citations, of periods and terms, and dates that only tell are none. `named` are the bodies of the text,
    `written` its tables.
    """
    duties = Duties(text, document.sections, written, named)
    nodes = with_shared_limits(_with_months(with_cut_times(nodes, written, text), written, text), text)
    found = []
    for paragraph, when in _placed(nodes, paragraphs):
        for one in apart(when):
            if bound := _bound(paragraph, one, Span(when.start, when.end), duties, years):
                found.append(_deadline(one, *bound, duties, years.issued))
    return found


def _bound(
    paragraph: Paragraph, when: When, whole: Span, duties: Duties, years: Years
) -> tuple[Interval, Around] | None:
    """The days of a time expression and the words around it; None where it binds nobody, or its days are not certain.

    `whole` is the list of days that it is one of.
    """
    operators = {word.type for word in when.operators}
    read = interval(when, operators, years)
    counts = may_count(when)
    if read is None and not counts:
        return None
    if paragraph.place is Place.ANNEX and paragraph.kind is not Kind.TABLE and not duties.is_in_table(when.start):
        return None
    around = duties.around(paragraph, whole)
    around.span = Span(when.start, when.end)
    if around.heads or around.role == "begin":
        return None
    before, after = around.before.lower(), around.after
    if counts and (other := counted(when, years, before, after)):
        if other.last is None or (years.issued is not None and other.last < years.issued):
            return None  # no day that is certain, or a fact that is told
        read = other
    elif read is None or not binds(when, operators, read, before, after, years.issued):
        return None
    if around.cell is None and is_measure(before, after) and duties.are_aims(paragraph.section):
        return None
    if around.cell is None and BINDING.isdisjoint(operators) and duties.are_facts(paragraph.section):
        return None
    return read, around


def _deadline(when: When, read: Interval, around: Around, duties: Duties, issued: date | None) -> Deadline:
    """All that is known of a time that binds."""
    operators = {word.type for word in when.operators}
    before, after = around.before.lower(), around.after
    duty = duties.duty(around, operators, at_hour=read.operator == "on" and any(map(_is_hour, when.operators)))
    limit = read.operator == "on" and bool(  # "Thời hạn: 15/6/2024", "hoàn thành 15/6/2024"
        ("DONE" in operators and "ON" not in operators)
        or _LIMIT.search(before)
        or (around.cell and _LIMIT_OF_COLUMN.search(before))
    )
    return Deadline(
        span=around.span,
        actor=duty.actors[0] if duty.actors else None,
        actors=duty.actors,
        level=duty.level,
        kind="cutoff" if _looks_back(read, issued) else duty.kind,
        operator="no_later_than" if limit else read.operator,
        first=None if limit else read.first,
        last=read.last,
        window=read.window,
        long=read.long,
        tentative="TENTATIVE" in operators or _PLANNED_BEHIND.match(after) is not None,
        recurring=_recurs(when, before + after.lower()),
        year_inferred=read.year_inferred,
        event=duty.event,
        clause=duty.clause,
        addressee=duty.addressee,
        through=duty.through,
        paragraph=around.paragraph,
        section=around.paragraph.section,
        part=duties.part(around.paragraph.section),
    )


def _is_hour(word: Word) -> bool:
    """ "7 giờ 30", not "chiều", nor the beginning of a day ("00 giờ 00")."""
    hour = _HOUR.match(word.text) if word.type == "CLOCK" else None
    return hour is not None and int(hour[0]) > 0


def _looks_back(read: Interval, issued: date | None) -> bool:
    """A range that began well before the plan: the period that data are taken of."""
    if issued is None or read.operator != "from_to" or read.first is None or read.long:
        return False
    return read.first < issued - timedelta(days=_UNDER_WAY) or (read.last is not None and read.last < issued)


def _recurs(when: When, words: str) -> bool:
    """ "hằng tháng" beside it; or in the clause (in small letters), for a day that is written without its year."""
    if when.recurring is not None:
        return True
    points = [*when.origin, *when.dates]
    if any(point.year is not None and not point.shared for point in points):
        return False
    return bool(_OFTEN.search(words)) or all(point.unit == "day" and point.month is None for point in points)


def _with_months(nodes: Sequence[Node], written: Sequence[Table], text: str) -> Sequence[Node]:
    """In reading order, with the months that stand in figures alone in tables, in place of what else was read there."""
    months = list(month_cells(written, text))
    if not months:
        return nodes
    edges = sorted(edge for one in months for edge in (one.start, one.end))
    others = [one for one in nodes if bisect_right(edges, one.start) % 2 == 0]
    return sorted([*others, *months], key=lambda node: node.start)


def _placed(nodes: Sequence[Node], paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, When]]:
    """The time expressions of the main text, and of the tables of annexes, each with its paragraph."""
    for paragraph, node in placed([node for node in nodes if isinstance(node, When)], paragraphs):
        if (paragraph.place in _ZONES and not paragraph.is_basis) or paragraph.place is Place.ANNEX:
            yield paragraph, node
