"""The head of a plan: who issues it, under which number, where and when, and what it is about."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from validator.document import Document
from validator.facts.cells import cells, trimmed
from validator.facts.issue_date import IssueDate, issue_date
from validator.facts.number import Number, number
from validator.parser.patterns import MOTTO, TYPES, fold
from validator.source import Span


class System(StrEnum):
    """The kind of issuer; it decides which norm holds."""

    PARTY = "party"
    STATE = "state"
    MASS = "mass"
    UNKNOWN = "unknown"


_BODY_WORDS = re.compile(
    r"(?:DANG BO|DANG UY|CHI BO|CHI UY|TINH UY|THANH UY|HUYEN UY|QUAN UY|THI UY|BAN|UY BAN|UBND|HDND|HOI DONG|SO|PHONG|TRUONG"
    r"|CONG TY|TONG CONG TY|TAP DOAN|LIEN DOAN|CONG DOAN|HOI|DOAN|BCH|BO|CUC|CHI CUC|TRUNG TAM|VAN PHONG|MAT TRAN|UBMTTQ"
    r"|VIEN|TOA AN|KHOA|TO|NGAN HANG|BENH VIEN|CONG AN|BAO HIEM|KHO BAC|DAI|BAO|TONG CUC|THANH TRA|XA DOAN|HUYEN DOAN|TINH DOAN)\b"
)
_MASS = re.compile(
    r"LIEN DOAN LAO DONG|CONG DOAN|DOAN TNCS|DOAN THANH NIEN|THANH NIEN CONG SAN|HOI LIEN HIEP|HOI NONG DAN|HOI CUU CHIEN"
    r"|MAT TRAN TO QUOC|UBMTTQ|HOI CHU THAP DO|HOI SINH VIEN|\b(?:TINH|HUYEN|XA|THANH|QUAN) ?DOAN\b"
)
_PARTY = re.compile(r"\b(?:DANG BO|DANG UY|CHI BO|CHI UY|TINH UY|THANH UY|HUYEN UY|QUAN UY|THI UY)\b")
_PARTY_TITLE = re.compile(r"DANG CONG SAN VIET NAM")


@dataclass(slots=True)
class Header:
    """What the head says; a part that is not there is None (or empty)."""

    system: System = System.UNKNOWN
    titles: list[Span] = field(default_factory=list)  # tiêu đề, or quốc hiệu and tiêu ngữ
    bodies: list[list[Span]] = field(default_factory=list)  # issuing bodies from above, each with its lines
    number: Number | None = None
    issued: IssueDate | None = None
    type_span: Span | None = None
    kind: str = ""  # folded type: "KE HOACH"
    subject: Span | None = None
    separator: Span | None = None
    draft_mark: Span | None = None  # "Dự thảo lần 2"

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
    for zone in (document.head, document.separator, document.opening if document.type_line is None else None):
        for line in zone.lines if zone else ():
            if line.type in ("TEXT", "ITEM", "SUBJECT"):
                continue
            for cell in cells(line, text):
                _take(found, text, cell)
    _title_and_subject(found, document, text)
    found.system = _system(found, text)
    return found


def _take(found: Header, text: str, cell: Span) -> None:
    words = text[cell.start : cell.end]
    folded = fold(words)
    if MOTTO.search(folded):
        found.titles.append(cell)
    elif folded.startswith("DU THAO"):
        found.draft_mark = found.draft_mark or cell
    elif (
        found.number is None
        and folded.startswith("SO")
        and (read := number(text, cell))
        and (read.first or read.digits)
    ):
        found.number = read
    elif found.issued is None and (dated := issue_date(text, cell)):
        found.issued = dated
    elif words.isupper() and sum(map(str.isalpha, words)) >= 2:
        if found.bodies and not _BODY_WORDS.match(folded):
            found.bodies[-1].append(cell)
        else:
            found.bodies.append([cell])


def _title_and_subject(found: Header, document: Document, text: str) -> None:
    if document.type_line is not None:
        line = document.type_line.lines[0]
        words = trimmed(text, line.text_start, line.text_end)
        folded = fold(text[words.start : words.end])
        found.kind = next((name for name in TYPES if folded.startswith(name)), "")
        length = len(found.kind) if folded != found.kind else len(words)
        found.type_span = Span(words.start, words.start + min(length, len(words)))
        rest = trimmed(text, found.type_span.end, words.end)
        if len(rest):
            found.subject = rest
    if document.subject is not None:
        first, last = document.subject.lines[0], document.subject.lines[-1]
        start = found.subject.start if found.subject else first.text_start
        found.subject = Span(start, max(last.text_end, start))
    if document.separator is not None:
        found.separator = document.separator.span


def _system(found: Header, text: str) -> System:
    names = " ".join(fold(text[cell.start : cell.end]) for body in found.bodies for cell in body)
    titles = " ".join(fold(text[cell.start : cell.end]) for cell in found.titles)
    if "DOAN TNCS" in titles or "DOAN THANH NIEN" in titles or (_MASS.search(names) and not _PARTY.search(names)):
        return System.MASS
    if _PARTY_TITLE.search(titles) or _PARTY.search(names):
        return System.PARTY
    if titles or re.search(r"\b(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|SO|PHONG|TRUONG|BO)\b", names):
        return System.STATE
    if found.number is not None:
        return {"party": System.PARTY, "state": System.STATE}.get(found.number.form, System.UNKNOWN)
    return System.UNKNOWN
