"""Who owes what: actors, kind, event and addressee of a deadline, read off the words around it."""

import re
from collections.abc import Sequence

from validator.document import Section
from validator.facts.actors.actors import Actor
from validator.facts.actors.levels import Level
from validator.facts.actors.named_bodies import NamedBodies
from validator.facts.deadlines.aims import AIMS, are_facts
from validator.facts.deadlines.clauses import Clauses
from validator.facts.deadlines.kinds import BINDING, UPWARD, event, is_held_then, kind_of, kind_of_row, on_one_line
from validator.facts.deadlines.responsible import Responsible, level_of
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.facts.tables.tables import EMPTY, Cell, Cells, Table
from validator.record import Record
from validator.source import Span, plain

_TIME = re.compile(r"\s*(?:Thời (?:gian|hạn)|Tiến độ|Lịch)\b")
_THROUGH = re.compile(r"\((?:thông\s)?qua\s")
_HANDED_ON = re.compile(
    r"(?<=\d)[\s*_)]{1,4}để (?:(?:kịp thời )?tổng hợp|(?P<who>[^.,;:]{3,60}?) (?:tổng hợp|báo cáo|trình))\b[^.;]*$"
)
_TO_BE = re.compile(r"[\s*_)]{1,4}để (?:kịp thời )?(?=\w)")


class Duty(Record):
    """What the words around a time expression say; unknown parts are None or empty."""

    actors: tuple[Actor, ...]
    level: Level | None
    kind: str  # task, report, cutoff, meeting
    event: str
    clause: str  # the sentence part that holds the deadline, for people
    addressee: Actor | None
    through: Actor | None  # who gets it first, to put it together


class Around(Record, frozen=False):
    """A time expression in its clause: the words before it (in a table, with the title of its column) and behind it."""

    paragraph: Paragraph
    span: Span
    clause: Span
    before: str
    after: str
    cell: tuple[Table, int, int] | None = None  # table, row and column
    heads: bool = False  # it is the title of a column

    @property
    def role(self) -> str:
        """What the column is about, "" outside tables."""
        return self.cell[0].roles[self.cell[2]] if self.cell else ""


class Duties:
    """Reads duties off a text, its tables and the bodies it names."""

    def __init__(self, text: str, sections: list[Section], tables: Sequence[Table], named: NamedBodies) -> None:
        self._text = text
        self._named = named
        self._cells = Cells(tables)
        self._clauses = Clauses(text, sections)
        self._responsible = Responsible(text, self._clauses, named)

    def around(self, paragraph: Paragraph, span: Span) -> Around:
        """The clause around a time expression; in a table its cell."""
        if (cell := self._cell(span)) is not None:
            table, row, column = cell
            heads = table.is_title(row, column, self._text)
            title = table.rows[0][column] if column < len(table.rows[0]) else EMPTY
            whole = table.rows[row][column]
            inside = whole.before(self._text, span.start)
            if table.roles[column] == "time":
                inside = f"{title.words(self._text)}: {inside}"
            return Around(paragraph, span, span, inside, whole.behind(self._text, span.end), cell, heads)
        clause = self._clauses.clause(paragraph, span)
        return Around(paragraph, span, clause, self._text[clause.start : span.start], self._text[span.end : clause.end])

    def are_aims(self, section: Section | None) -> bool:
        """Does a section stand under a heading that announces aims?"""
        return AIMS.search(self._clauses.titles(section)) is not None

    def are_facts(self, section: Section | None) -> bool:
        """Does a section stand under a heading that tells how things are?"""
        return any(are_facts(heading) for heading in self._clauses.headings(section))

    def is_in_table(self, offset: int) -> bool:
        """Does a place stand in a table, however it is set?"""
        return self._cells.at(offset) is not None

    def duty(self, around: Around, operators: set[str], *, at_hour: bool = False) -> Duty:
        """The duty whose deadline stands in some words; `at_hour`: it is an hour of one day, no limit."""
        paragraph, span, clause = around.paragraph, around.span, around.clause
        if around.cell is not None:
            return self._of_row(*around.cell, span, operators, at_hour=at_hour)
        words = on_one_line(self._clauses.telling(paragraph, clause, around.before, around.after))
        binds = not BINDING.isdisjoint(operators)
        kind = kind_of(words, "" if binds else self._ahead(around), binds=binds)
        runs_on = self._text[span.start : span.end].lower().startswith(("đến", "hết"))
        if (
            kind == "task"
            and not binds
            and not runs_on
            and paragraph.opens
            and self._clauses.is_event(paragraph.section)
        ):
            kind = "meeting"
        if kind == "task" and at_hour and is_held_then(words):
            kind = "meeting"
        handed_on = self._handed_on(clause, span)
        bodies = [handed_on] if handed_on else self._responsible.bodies(paragraph, clause, span)
        return Duty(
            actors=tuple(bodies),
            level=level_of(bodies),
            kind=kind,
            event=event(kind, words) or self._event_above(kind, paragraph.section),
            clause=_flat(self._text[clause.start : clause.end]),
            addressee=self._addressee(clause, span) if kind == "report" else None,
            through=self._through(clause) if kind == "report" else None,
        )

    def _event_above(self, kind: str, section: Section | None) -> str:
        """What is due by the nearest heading that names but one matter: "2. Thời gian tổ chức Hội nghị sơ kết"."""
        named = (event(kind, heading) for heading in self._clauses.headings(section) if "," not in heading)
        return next(filter(None, named), "")

    def _ahead(self, around: Around) -> str:
        """The words in front of a time expression and the headings above, which tell that data are taken of that time.

        "Thời gian:" below "Nội dung, đối tượng, mốc kiểm tra" is another of the matters of that heading.
        """
        own = _TIME.match(around.before) is not None
        return f"{self._clauses.titles(around.paragraph.section, of_one_matter=own)} {around.before}"

    def _cell(self, span: Span) -> tuple[Table, int, int] | None:
        found = self._cells.at(span.start)
        return found if found and found[2] < len(found[0].roles) else None

    def _of_row(self, table: Table, row: int, column: int, span: Span, operators: set[str], *, at_hour: bool) -> Duty:
        """A row of a table: what is due stands under its column's title, who owes it under another."""
        task = table.of_role(row, "task") if table.roles[column] == "time" else table.rows[row][column]
        owner = table.of_role(row, "actor")
        bodies = self._responsible.listed(owner) if owner else []
        words = on_one_line(task.words(self._text)) if task else ""
        kind = kind_of_row(words, binds=not BINDING.isdisjoint(operators))
        if kind == "task" and at_hour and is_held_then(words):
            kind = "meeting"
        return Duty(
            actors=tuple(bodies),
            level=level_of(bodies),
            kind=kind,
            event=event(kind, words),
            clause=_flat(words),
            addressee=self._addressee_of(task, span) if task and kind == "report" else None,
            through=next((one for piece in task.pieces if (one := self._through(piece))), None)
            if task and kind == "report"
            else None,
        )

    def _addressee_of(self, task: Cell, span: Span) -> Actor | None:
        return next((found for piece in task.pieces if (found := self._addressee(piece, span))), None)

    def _through(self, clause: Span) -> Actor | None:
        """The first body behind "(qua" in a clause."""
        through = _THROUGH.search(self._text, clause.start, clause.end)
        found = self._named.between(through.end(), clause.end) if through else []
        return found[0] if through and found and found[0].span.start <= through.end() + 2 else None

    def _handed_on(self, clause: Span, span: Span) -> Actor | None:
        """ "gửi về Sở Tư pháp trước ngày 20/5 để tổng hợp, báo cáo Bộ trước ngày 30/5": the one who gets it owes the rest,
        or the one that is named: "để Đảng ủy tổng hợp, báo cáo ..."."""
        handed = _HANDED_ON.search(self._text, clause.start, span.start)
        if handed is None:
            return None
        if handed["who"]:
            named = self._named.between(*handed.span("who"))
            return named[0] if named and named[0].span == Span(*handed.span("who")) else None
        return self._addressee(Span(clause.start, handed.start()), Span(handed.start(), handed.start()))

    def _addressee(self, clause: Span, span: Span) -> Actor | None:
        """Who gets the report: named behind "gửi", "về", "cho", in front of the date or behind it."""
        aim = _TO_BE.match(self._text, span.end, clause.end)  # "... trước ngày 25/5 để Đảng ủy tổng hợp, báo cáo ..."
        if aim and (found := self._named.between(aim.end(), clause.end)) and found[0].span.start == aim.end():
            return found[0]
        for start, end in ((clause.start, span.start), (span.end, span.end if aim else clause.end)):
            places = [match.end() for match in UPWARD.finditer(self._text, start, end)]
            if places and (found := self._named.between(max(start, places[-1] - 1), end)):
                return found[0]
        return None


def _flat(words: str) -> str:
    return plain(words).strip(" -+.;|")
