"""Who owes what: actors, kind, event and addressee of a deadline, read off the words around it."""

import re
from collections.abc import Sequence

from validator.document import Section
from validator.facts.actors.actors import Actor
from validator.facts.actors.levels import Level
from validator.facts.actors.named_bodies import NamedBodies
from validator.facts.deadlines.addressees import Addressees
from validator.facts.deadlines.aims import AIMS, are_facts
from validator.facts.deadlines.clauses import LABEL, Clauses
from validator.facts.deadlines.kinds import (
    BINDING,
    event,
    is_held_then,
    kind_behind_owner,
    kind_of,
    kind_of_row,
    on_one_line,
)
from validator.facts.deadlines.owners_in_cells import owners
from validator.facts.deadlines.responsible import Responsible, level_of
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.facts.tables.tables import EMPTY, Cells, Table
from validator.record import Record
from validator.source import Span, plain

_TIME = re.compile(r"\s*(?:Thời (?:gian|hạn)|Tiến độ|Lịch)\b")
_GOES_UP = re.compile(r"[Bb]áo cáo|kết quả|danh sách|[Đđ]ăng ký")


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


class _Said(Record):
    """What a clause or a row tells of a duty."""

    bodies: list[Actor]
    kind: str
    words: str
    clause: str
    places: Sequence[Span]  # the clause, or the pieces of the cell


class Duties:
    """Reads duties off a text, its tables and the bodies it names."""

    def __init__(self, text: str, sections: list[Section], tables: Sequence[Table], named: NamedBodies) -> None:
        self._text = text
        self._cells = Cells(tables)
        self._clauses = Clauses(text, sections)
        self._named = named
        self._responsible = Responsible(text, self._clauses, named)
        self._addressees = Addressees(text, named)

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
        before = self._text[clause.start : span.start]
        before = f"{self._clauses.label_of_parts(paragraph, clause, before)}{before}"
        return Around(paragraph, span, clause, before, self._text[span.end : clause.end])

    def are_aims(self, section: Section | None) -> bool:
        """Does a section stand under a heading that announces aims?"""
        return AIMS.search(self._clauses.titles(section)) is not None

    def are_facts(self, section: Section | None) -> bool:
        """Does a section stand under a heading that tells how things are?"""
        return any(are_facts(heading) for heading in self._clauses.headings(section))

    def part(self, section: Section | None) -> Section | None:
        """The outermost section a section stands in."""
        return above[-1] if (above := self._clauses.above(section)) else None

    def is_in_table(self, offset: int) -> bool:
        """Does a place stand in a table, however it is set?"""
        return self._cells.at(offset) is not None

    def duty(self, around: Around, operators: set[str], *, at_hour: bool = False) -> Duty:
        """The duty whose deadline stands in some words; `at_hour`: it is an hour of one day, no limit."""
        binds = not BINDING.isdisjoint(operators)
        said = self._in_row(*around.cell, binds=binds) if around.cell else self._in_clause(around, binds=binds)
        kind = "meeting" if said.kind == "task" and at_hour and is_held_then(said.words) else said.kind
        level = level_of(said.bodies)
        addressee = self._addressees.addressee(said.places, around.span) if kind == "report" else None
        beside = self._beside(around) if kind == "report" and addressee is None else []
        if beside:
            addressee = self._addressees.addressee(beside, Span(beside[0].end, beside[0].end))
        if level is not None and addressee and _is_handed_down(said.words, level, addressee):
            kind, addressee = "task", None
        return Duty(
            actors=tuple(said.bodies),
            level=level,
            kind=kind,
            event=event(kind, said.words) or self._event_above(kind, around),
            clause=plain(said.clause).strip(" -+.;|"),
            addressee=addressee,
            through=self._addressees.through([*said.places, *beside]) if kind == "report" else None,
        )

    def _beside(self, around: Around) -> list[Span]:
        """The item that says what is due where that of the deadline only says when: "- Thời gian: Trước ngày 10/3"."""
        paragraph = around.paragraph
        if around.cell or paragraph.section is None or not paragraph.opens or not LABEL.match(around.before):
            return []
        teller = self._clauses.teller(paragraph.section)
        return [Span(teller.lines[0].text_start, teller.lines[-1].text_end)] if teller else []

    def _event_above(self, kind: str, around: Around) -> str:
        """What is due by the nearest heading that names but one matter: "2. Thời gian tổ chức Hội nghị sơ kết"."""
        if around.cell:
            return ""
        named = (event(kind, one) for one in self._clauses.headings(around.paragraph.section) if "," not in one)
        return next(filter(None, named), "")

    def _in_clause(self, around: Around, *, binds: bool) -> _Said:
        """What a clause tells."""
        paragraph, span, clause = around.paragraph, around.span, around.clause
        words = on_one_line(self._clauses.telling(paragraph, clause, around.before, around.after))
        kind = kind_of(words, "" if binds else self._ahead(around), binds=binds)
        if kind == "task" and not binds and self._is_of_event(paragraph, span):
            kind = "meeting"
        handed_on = self._addressees.handed_on(clause, span)
        bodies = [handed_on] if handed_on else self._responsible.bodies(paragraph, clause, span)
        if kind == "task" and bodies and clause.start <= bodies[-1].span.start < span.start:
            kind = kind_behind_owner(on_one_line(self._text[bodies[-1].span.end : span.start]), binds=binds)
        return _Said(bodies, kind, words, self._text[clause.start : clause.end], [clause])

    def _is_of_event(self, paragraph: Paragraph, span: Span) -> bool:
        """Does an item tell when its event is held? "đến", "hết" tell how long a task runs on."""
        runs_on = self._text[span.start : span.end].lower().startswith(("đến", "hết"))
        return not runs_on and paragraph.opens and self._clauses.is_event(paragraph.section)

    def _ahead(self, around: Around) -> str:
        """The words in front of a time expression and the headings above, which tell that data are taken of that time.

        "Thời gian:" below "Nội dung, đối tượng, mốc kiểm tra" is another of the matters of that heading.
        """
        own = _TIME.match(around.before) is not None
        until = self._text[around.span.start : around.span.start + 3]  # of "tính đến ngày ..."
        return f"{self._clauses.titles(around.paragraph.section, of_one_matter=own)} {around.before}{until}"

    def _cell(self, span: Span) -> tuple[Table, int, int] | None:
        found = self._cells.at(span.start)
        return found if found and found[2] < len(found[0].roles) else None

    def _in_row(self, table: Table, row: int, column: int, *, binds: bool) -> _Said:
        """A row of a table: what is due stands under its column's title, who owes it under another."""
        task = table.of_role(row, "task") if table.roles[column] == "time" else table.rows[row][column]
        owner = table.of_role(row, "actor")
        bodies = owners(self._text, self._named, owner) if owner else []
        words = on_one_line(task.words(self._text)) if task else ""
        return _Said(bodies, kind_of_row(words, binds=binds), words, words, task.pieces if task else ())


def _is_handed_down(words: str, level: Level, addressee: Actor) -> bool:
    """Do the words tell of forms and the like that go to a body below?"""
    return addressee.level is not None and addressee.level < level and _GOES_UP.search(words) is None
