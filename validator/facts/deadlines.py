"""Deadlines: by when, who, what; read literally, unknown where the text does not tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from validator.document import Document, Section
from validator.facts.actors import Actor
from validator.facts.duties import Duties
from validator.facts.intervals import interval
from validator.facts.levels import Level
from validator.facts.paragraphs import Paragraph, Place
from validator.facts.years import Years
from validator.inline.nodes import Node, When
from validator.source import Span

_ZONES = (Place.BODY, Place.CLOSING)
# A bare date is a deadline only where the words in front of it set one.
_SETS_TIME = (
    "thời gian",
    "tiến độ",
    "hoàn thành",
    "xong",
    "hạn",
    "tổ chức",
    "khai mạc",
    "hội nghị",
    "dự kiến",
    "họp",
    "lễ",
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date in an obligation.

    `first`..`last` is the closed interval read literally ("trước ngày 10/3" ends on 09/3, "hết ngày 30/5" on 30/5,
    "trong tháng 4" has all its days); `first` is None where no beginning is set, `last` where the year is unknown.
    """

    span: Span
    actor: Actor | None
    level: Level | None
    kind: str  # task, report, cutoff, meeting
    operator: str  # before, no_later_than, until, within, from_to, on
    first: date | None
    last: date | None
    window: bool  # the last day is only the end of a month or quarter
    tentative: bool  # dự kiến
    recurring: bool  # hằng tháng, định kỳ
    year_inferred: bool
    event: str  # "hội nghị sơ kết", "báo cáo" ...; "" where the words name none
    clause: str  # the words around it, for people
    addressee: Actor | None
    paragraph: Paragraph
    section: Section | None


def deadlines(
    document: Document,
    text: str,
    nodes: Sequence[Node],
    paragraphs: Sequence[Paragraph],
    years: Years,
    own: Level | None,
) -> list[Deadline]:
    """The deadlines of the main text in reading order.

    Dates of citations, of periods and terms, and dates that only tell are none. `own` is the issuer's level.
    """
    duties = Duties(text, list(document.all_sections()), own)
    found = []
    for paragraph, when in _placed(nodes, paragraphs):
        operators = {word.type for word in when.operators}
        read = interval(when, years)
        if read is None or not read.valid or "PERIOD" in operators or not _binds(text, paragraph, when, operators):
            continue
        span = Span(when.start, when.end)
        duty = duties.duty(paragraph, span, operators)
        past = years.issued is not None and read.first is not None and read.first < years.issued
        found.append(
            Deadline(
                span=span,
                actor=duty.actor,
                level=duty.actor.level if duty.actor else None,
                kind="cutoff" if past and read.operator == "from_to" else duty.kind,  # a period that data are taken of
                operator=read.operator,
                first=read.first,
                last=read.last,
                window=read.window,
                tentative="TENTATIVE" in operators,
                recurring=when.recurring is not None,
                year_inferred=read.year_inferred,
                event=duty.event,
                clause=duty.clause,
                addressee=duty.addressee,
                paragraph=paragraph,
                section=paragraph.section,
            )
        )
    return found


def _placed(nodes: Sequence[Node], paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, When]]:
    """The time expressions of the main text, each with its paragraph."""
    waiting = iter([one for one in paragraphs if one.place in _ZONES and one.annex < 0])
    paragraph = next(waiting, None)
    for node in nodes:
        while paragraph is not None and paragraph.lines[-1].end <= node.start:
            paragraph = next(waiting, None)
        if paragraph is None:
            return
        if isinstance(node, When) and paragraph.lines[0].start <= node.start:
            yield paragraph, node


def _binds(text: str, paragraph: Paragraph, when: When, operators: set[str]) -> bool:
    """An operator binds; a bare date only in a sentence that sets a time."""
    if operators & {"BEFORE", "NOLATER", "DONE", "TENTATIVE", "HET", "DEN", "IN"}:
        return True
    before = text[max(paragraph.span.start, when.start - 160) : when.start].lower()
    return any(word in before for word in _SETS_TIME)
