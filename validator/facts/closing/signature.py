"""The signature block: quyền hạn, chức vụ, chữ ký, họ tên."""

import re

from validator.facts.closing.authority import Authority, Held, authority, held
from validator.facts.closing.closing import Closing
from validator.facts.closing.closing_cells import Cell
from validator.facts.closing.names import is_name, is_rank, name
from validator.facts.closing.organs import Organ
from validator.facts.closing.titles import Title, is_member, title
from validator.parser.patterns import ENDORSEMENT, SIGNED, fold
from validator.record import Record, field
from validator.source import Span

# What a digital signature prints, and what a copy says of the stamp.
_SIGNED_BY = re.compile(r"[(\[]?(?:Đã ký|ĐÃ KÝ)[)\]]?\s?:\s?")  # the name in one line with the mark: "Đã ký: Vừ A Dế"
_STAMP = re.compile(
    r"\(?(?:KY BOI|KY SO|NGUOI KY|DA DUOC KY|DIGITALLY|SIGNATURE|SIGNED|NGAY KY|THOI GIAN|GIO KY|DATE|EMAIL|CO QUAN ?:|LY DO|VALID"
    r"|DAU|DONG DAU|CON DAU|HO VA TEN|HO TEN|CHU KY|KY,? ?GHI RO|KY VA GHI)"
)


class Signature(Record, frozen=False):
    """One signer. Titles are lines of capitals without prefix; `name` is None where none is written."""

    span: Span
    authorities: list[Authority] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    rank: Span | None = None  # academic or military rank in front of the name
    name: Span | None = None
    signed_mark: Span | None = None  # (Đã ký)
    stamps: list[Span] = field(default_factory=list)  # of a digital signature
    posts: list[Held] = field(default_factory=list)  # below the name: the signer's post in the own body
    others: list[Span] = field(default_factory=list)
    is_endorsement: bool = False  # NGƯỜI LẬP, DUYỆT: not the signature of the paper

    @property
    def authority(self) -> Authority | None:
        """The first authority line."""
        return self.authorities[0] if self.authorities else None

    @property
    def titles(self) -> list[Span]:
        """Where the titles stand."""
        return [one.span for one in self.held]

    @property
    def title(self) -> Span | None:
        """The title the signer stands under: the last line of titles."""
        return self.held[-1].span if self.held else None

    @property
    def known_titles(self) -> list[Title]:
        """The titles of known posts, those below the name included."""
        return [one.title for one in (*self.held, *self.posts) if one.title]

    def of_kind(self, *kinds: str) -> Authority | None:
        """The first authority line of these kinds (TM, KT ...)."""
        return next((one for one in self.authorities if one.kind in kinds), None)


def signatures(closing: Closing, text: str) -> list[Signature]:
    """The signers of a plan in reading order; empty when nobody signs."""
    found: list[Signature] = []
    for cells in _blocks(closing, text):
        one = _signature(cells, text)
        if found and found[-1].name and not one.name and not one.authorities and not one.is_endorsement:
            found[-1].posts += one.held  # what a board's signer is in the own body stands below the name
        else:
            found.append(one)
    return found


def _blocks(closing: Closing, text: str) -> list[list[Cell]]:
    """The blocks of the signers; where the only one opens with DUYỆT CỦA ..., what stands below T/M is the paper's own."""
    blocks = closing.signatures
    if len(blocks) != 1 or not ENDORSEMENT.match(fold(_words(blocks[0][0], text))):
        return blocks
    for at, cell in enumerate(blocks[0]):
        if at and (read := authority(text, cell.span)) and read.kind == "TM":
            return [blocks[0][:at], blocks[0][at:]]
    return blocks


def _words(cell: Cell, text: str) -> str:
    return text[cell.span.start : cell.span.end]


def _signature(block: list[Cell], text: str) -> Signature:
    found = Signature(Span(block[0].span.start, max(cell.span.end for cell in block)))
    for cell in block:
        _take(found, text, cell.span)
    if found.name is None and len(found.held) + len(found.authorities) > 1:
        _name_among_titles(found, text)
    return found


def _name_among_titles(found: Signature, text: str) -> None:
    """A name in capitals whose family is not known: the last line, which is no title, below one that is."""
    last = found.held[-1] if found.held else None
    if last is None or last.title or last.is_member or last.body is not Organ.OTHER:
        return
    words = text[last.span.start : last.span.end]
    if 2 <= len(words.split()) <= 5 and words.replace(" ", "").replace("’", "").replace("'", "").isalpha():
        found.held.pop()
        found.name = last.span


def _take(found: Signature, text: str, span: Span) -> None:
    words = text[span.start : span.end]
    folded = fold(words)
    capitals = words == words.upper()
    if SIGNED.match(folded) and not _STAMP.match(folded):
        mark = _SIGNED_BY.match(words)
        read = name(text, Span(span.start + mark.end(), span.end)) if mark and found.name is None else None
        if read:
            found.rank, found.name = read[0] or found.rank, read[1]
        found.signed_mark = found.signed_mark or (Span(span.start, read[1].start) if read else span)
    elif _STAMP.match(folded):
        found.stamps.append(span)
    elif (read_on := authority(text, span)) and (capitals or read_on.body is not Organ.OTHER or read_on.post):
        found.authorities.append(read_on)
    elif capitals and ENDORSEMENT.match(folded) and not found.authorities:
        found.is_endorsement = True
        found.held.append(held(span, words))
    elif is_rank(words):
        found.rank = found.rank or span
    elif title(words) or is_member(words) or (capitals and not is_name(words)):
        _take_title(found, held(span, words), capitals)
    elif found.name is None and (read := name(text, span)):
        found.rank, found.name = read[0] or found.rank, read[1]
    else:
        found.others.append(span)


def _take_title(found: Signature, line: Held, capitals: bool) -> None:
    if found.name:
        found.posts.append(line)
    elif capitals or not found.held:
        found.held.append(line)
    else:
        found.others.append(line.span)
