"""The head of a plan: who issues it, under which number, where and when, and what it is about."""

import re
from enum import StrEnum

from validator.document import Document, Line
from validator.facts import bodies
from validator.facts.cells import cells, trimmed
from validator.facts.cut_cells import mended
from validator.facts.head_cells import head_cells
from validator.facts.issue_date import IssueDate, issue_date
from validator.facts.national_titles import MOTTO, PARTY, YOUTH, NationalTitle, titles
from validator.facts.number import Number, number
from validator.facts.type_line import type_and_subject
from validator.parser.patterns import BODY_WORDS, fold
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
_BODY_LINES = ("TEXT", "OPEN", "ITEM")  # lines of the body: only what is surely a name is one
_ABOUT = re.compile(r"V ?/ ?V\b|VE VIEC\b")
_NAME_IN_SMALL = re.compile(
    r"(?:UBND|HĐND|Ủy ban nhân dân|Đảng (?:bộ|ủy)|Chi bộ|Sở|Phòng|Trường|Công ty|Tỉnh ủy"
    r"|Thành ủy|Huyện ủy|Công đoàn|Liên đoàn|Hội|Đoàn|Trung tâm|Bệnh viện|Bộ|Cục|Chi cục"
    r"|Ủy ban Kiểm tra|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính)|Chi nhánh|Trạm Y tế)\b"
    r"(?:(?! - |[Tt]rang |[Cc]ổng )[^\n,;:.]){0,100}$"
)
_BY_DECISION = re.compile(r"\bTHEO (?:QUYET DINH|QD)$")
_DECIDED = re.compile(r"[Ss][ốỐ]\s?:?\s?\d{1,5}\s?/\s?(?:\d{4}/)?Q[ĐD]-")
_FIGURES = re.compile(r"\d{1,5} ?[-/]")  # a number or a date in a table about the paper, no name
# Kinds of bodies that surely stand below one of a kind.
_BELOW = {
    "people's committee": ("department", "division", "school"),
    "department": ("school", "agency"),
    "ministry": ("agency", "school"),
    "company": ("company",),
    **dict.fromkeys(("province committee", "city committee", "district committee"), ("inspection", "board")),
}
_ABOVE = 3  # lines above nơi nhận and signature in which a date may stand
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
    small: list[Span] = []
    above = Span(0, 0)
    for line, cell in mended(head_cells(document, text), text):
        if _ends_a_name(found, text, above, cell):
            _lengthen_name(found, above, cell)
        else:
            _take(found, numbers, small, line, text, cell)
        above = cell
    if not found.bodies:
        found.bodies = [[cell] for cell in small]
    elif small and len(found.bodies) == 1 and _is_above(found.bodies[0], small[0], text):
        found.bodies.append([small[0]])
    named = type_and_subject(document, text)
    found.type_span, found.kind, found.subject = named.type_span, named.kind, named.subject
    found.separator = document.separator.span if document.separator else None
    found.number = _best(numbers, found.kind)
    if found.issued is None:
        found.issued = _date_at_end(document, text)
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


def _ends_a_name(found: Header, text: str, above: Span, cell: Span) -> bool:
    """Is the number that of the decision in a body's name: "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH" / "SỐ 215/QĐ-SCT"?"""
    if not _DECIDED.match(text, cell.start, cell.end):
        return False
    before = [above, *(body[-1] for body in found.bodies[-1:])]
    return any(_BY_DECISION.search(fold(text[one.start : one.end])) for one in before)


def _lengthen_name(found: Header, above: Span, cell: Span) -> None:
    if found.bodies and found.bodies[-1][-1] == above:
        found.bodies[-1].append(cell)


def _anchor(found: Header, document: Document) -> Span:
    at = document.span.start
    if found.type_span:
        at = found.type_span.start
    elif document.opening:
        at = document.opening.span.start
    elif document.lines:
        at = document.lines[0].start
    return Span(at, at)


def _take(found: Header, numbers: list[Number], small: list[Span], line: Line, text: str, cell: Span) -> None:
    here = titles(text, cell)
    if here:
        found.titles += here
        edges = [cell.start, *(edge for one in here for edge in (one.span.start, one.span.end)), cell.end]
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            rest = trimmed(text, start, end)
            if len(rest) > 2:
                _take(found, numbers, small, line, text, rest)
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
        _take_name(found, small, line, text, cell)


def _take_name(found: Header, small: list[Span], line: Line, text: str, cell: Span) -> None:
    words = text[cell.start : cell.end]
    folded = fold(words)
    if (line.type in _BODY_LINES and not BODY_WORDS.match(folded)) or _FIGURES.match(words):
        return
    if not words.isupper() or sum(map(str.isalpha, words)) < 2:
        if _NAME_IN_SMALL.match(words) and line.type not in _BODY_LINES:
            small.append(cell)
        return
    if found.bodies and (not BODY_WORDS.match(folded) or _is_bare(found.bodies[-1], text)):
        found.bodies[-1].append(cell)
        return
    inner = bodies.INNER.search(folded)
    if inner and bodies.kind(folded) in ("party body", "department", "division", "people's committee"):
        at = _word_start(text, cell, folded[: inner.start()].count(" "))
        found.bodies.append([trimmed(text, cell.start, at)])
        cell = Span(at, cell.end)
    found.bodies.append([cell])


def _is_above(body: list[Span], cell: Span, text: str) -> bool:
    """Is a body in capitals surely the superior of one in small letters below it?"""
    upper, lower = (bodies.kind(fold(text[span.start : span.end])) for span in (body[0], cell))
    if cell.start < body[-1].end:
        return False
    return upper == "party body" or lower in _BELOW.get(upper, ())


def _is_bare(body: list[Span], text: str) -> bool:
    """Does the name of a body break off at the end of its last line?"""
    last = fold(text[body[-1].start : body[-1].end])
    return last.endswith(("-", ",", " VA")) or (len(body) == 1 and bodies.BARE.fullmatch(last) is not None)


def _word_start(text: str, cell: Span, count: int) -> int:
    """Where the word after so many words of a cell starts."""
    spans = [match.start() for match in re.finditer(r"\S+", text[cell.start : cell.end])]
    return cell.start + spans[min(count, len(spans) - 1)]


def _best(numbers: list[Number], kind: str) -> Number | None:
    """The paper's own number: a body may be named by the number of the decision that set it up."""
    initials = "".join(word[0] for word in kind.split())
    own = [one for one in numbers if initials and one.type_symbol.upper() == initials]
    return next(iter(own or numbers), None)


def _date_at_end(document: Document, text: str) -> IssueDate | None:
    """Schools and firms set place and date above the signature, some above nơi nhận."""
    zones = [*document.recipients, *document.signatures]
    if not zones:
        return None
    first = min(zone.lines[0].start for zone in zones)
    at = next(at for at, line in enumerate(document.lines) if line.start == first)
    last = max(zone.lines[-1].end for zone in zones)
    for line in document.lines[max(0, at - _ABOVE) :]:
        if line.start > last:
            break
        for cell in cells(line, text):
            read = issue_date(text, cell) if cell.end - cell.start < 90 else None
            if read is not None and read.in_words and len(read.label) and _is_named(text, read.place):
                return read
    return None


def _is_named(text: str, place: Span) -> bool:
    """Letters stand where the place belongs: no dots of a form to be filled in."""
    return any(map(str.isalpha, text[place.start : place.end]))


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
