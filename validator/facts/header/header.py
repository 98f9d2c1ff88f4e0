"""The head of a plan: who issues it, under which number, where and when, and what it is about."""

import re
from enum import StrEnum

from validator.document import Document, Line
from validator.facts.header import bodies
from validator.facts.header.cut_cells import mended
from validator.facts.header.date_at_end import date_at_end
from validator.facts.header.head_cells import head_cells
from validator.facts.header.issue_date import IssueDate, issue_date
from validator.facts.header.issuing_bodies import IssuingBodies
from validator.facts.header.national_titles import MOTTO, PARTY, YOUTH, NationalTitle, titles
from validator.facts.header.number import Number, number
from validator.facts.header.type_line import type_and_subject
from validator.facts.paragraphs.cells import trimmed
from validator.parser.patterns import fold
from validator.record import Record, field
from validator.source import Span


class System(StrEnum):
    """The kind of issuer; it decides which norm holds."""

    PARTY = "party"
    STATE = "state"
    MASS = "mass"
    UNKNOWN = "unknown"


# Stamps of secrecy, urgency and draft, and marks of a copy: no names of bodies.
_DRAFT = re.compile(r"\(?DU THAO|BAN THAO")
_STAMP = re.compile(
    r"\W*(?:(?:DO )?(?:TUYET MAT|TOI MAT|MAT)|HOA TOC(?: HEN GIO.*)?|THUONG KHAN|KHAN|CHINH THUC|BAN SAO)\W*$"
    r"|(?:SAO Y|SAO LUC|TRICH SAO|DEN SO|CONG VAN DEN|KY BOI|LUU HANH NOI BO)\b"
)
_ABOUT = re.compile(r"V ?/ ?V\b|VE VIEC\b")
_MASS_SYMBOL = re.compile(r"ĐTN|TĐTN|LĐLĐ|CĐ|MTTQ|MTTW|HND|HPN|LHPN|CCB|\bTĐ\b|TWĐ")


class Header(Record, frozen=False):
    """What the head says; a part that is not there is None (or empty)."""

    system: System = System.UNKNOWN
    titles: list[NationalTitle] = field(default_factory=list)  # tiêu đề, or quốc hiệu and tiêu ngữ
    bodies: list[list[Span]] = field(default_factory=list)  # issuing bodies from above, each with its lines
    body_kinds: list[str] = field(default_factory=list)  # kind of each body: "committee", "school" ...; "" unknown
    body_system: str = ""  # party, state or mass by the bodies alone
    number: Number | None = None
    issued: IssueDate | None = None
    date_at_end: bool = False  # place and date stand above the signature, not in the head
    type_span: Span | None = None
    kind: str = ""  # folded type: "KE HOACH"
    subject: Span | None = None
    about: Span | None = None  # V/v ... under the number
    separator: Span | None = None
    draft_mark: Span | None = None  # "Dự thảo lần 2"
    anchor: Span = Span(0, 0)  # the empty place in front of the type, where a missing part belongs

    @property
    def issuer_kind(self) -> str:
        """The kind of the issuing body, "" when it is not known."""
        return self.body_kinds[-1] if self.body_kinds else ""

    @property
    def issuer(self) -> Span | None:
        """Tên cơ quan ban hành: the last of the bodies."""
        return Span(self.bodies[-1][0].start, self.bodies[-1][-1].end) if self.bodies else None

    @property
    def superior(self) -> Span | None:
        """Cơ quan cấp trên trực tiếp: the line above the issuer."""
        return Span(self.bodies[-2][0].start, self.bodies[-2][-1].end) if len(self.bodies) > 1 else None


def header(document: Document, text: str) -> Header:
    """Reads the head off a document's tree; parts are matched wherever they stand in the head (two columns)."""
    found = Header()
    numbers: list[Number] = []
    issuing = IssuingBodies(text)
    above = Span(0, 0)
    for line, cell in mended(head_cells(document, text), text):
        if not issuing.goes_on(above, cell):
            _take(found, numbers, issuing, line, text, cell)
        above = cell
    found.bodies = issuing.found()
    named = type_and_subject(document, text)
    found.type_span, found.kind, found.subject = named.type_span, named.kind, named.subject
    found.separator = document.separator.span if document.separator else None
    found.number = _best(numbers, found.kind)
    if found.issued is None:
        found.issued = date_at_end(document, text)
        found.date_at_end = found.issued is not None
    names = [" ".join(fold(text[cell.start : cell.end]) for cell in body) for body in found.bodies]
    found.body_kinds = [bodies.kind(name) for name in names]
    found.body_system = bodies.system(found.body_kinds)
    kinds = {title.kind for title in found.titles}
    if found.issuer_kind in ("standing", "central") and YOUTH in kinds and PARTY not in kinds:
        found.body_system = "mass"  # BCH ... below the title of the Youth Union
    found.anchor = _anchor(found, document)
    found.system = _system(found)
    return found


def _anchor(found: Header, document: Document) -> Span:
    at = document.span.start
    if found.type_span:
        at = found.type_span.start
    elif document.opening:
        at = document.opening.span.start
    elif document.lines:
        at = document.lines[0].start
    return Span(at, at)


def _take(found: Header, numbers: list[Number], issuing: IssuingBodies, line: Line, text: str, cell: Span) -> None:
    here = titles(text, cell)
    if here:
        found.titles += here
        edges = [cell.start, *(edge for one in here for edge in (one.span.start, one.span.end)), cell.end]
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            rest = trimmed(text, start, end)
            if len(rest) > 2:
                _take(found, numbers, issuing, line, text, rest)
        return
    words = text[cell.start : cell.end]
    folded = fold(words)
    if _DRAFT.match(folded):
        found.draft_mark = found.draft_mark or cell
    elif _ABOUT.match(folded):
        found.about = found.about or cell
    elif folded.startswith("SO") and (read := number(text, cell)):
        if numbers or read.first or read.colon or read.digits.isdigit():
            numbers.append(read)
        rest = trimmed(text, read.span.end, cell.end)
        if found.issued is None and len(rest):
            found.issued = issue_date(text, rest)
    elif found.issued is None and (dated := issue_date(text, cell)):
        found.issued = dated
    elif not _STAMP.match(folded):
        issuing.take(line, cell)


def _best(numbers: list[Number], kind: str) -> Number | None:
    """The paper's own number: a body may be named by the number of the decision that set it up."""
    initials = "".join(word[0] for word in kind.split())
    own = [one for one in numbers if initials and one.type_symbol.upper() == initials]
    return next(iter(own or numbers), None)


def _system(found: Header) -> System:
    if found.body_system:
        return System(found.body_system)
    kinds = {title.kind for title in found.titles}
    if YOUTH in kinds:
        return System.MASS
    if PARTY in kinds:
        return System.PARTY
    if kinds - {MOTTO}:
        return System.STATE
    if found.number is not None:
        if _MASS_SYMBOL.search(found.number.body_symbol):
            return System.MASS
        return {"party": System.PARTY, "state": System.STATE}.get(found.number.form, System.UNKNOWN)
    return System.UNKNOWN
