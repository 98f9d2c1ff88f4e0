"""The signature block: quyền hạn, chức vụ, chữ ký, họ tên."""

import re
from dataclasses import dataclass, field

from validator.facts.closing import Cell, Closing
from validator.parser.patterns import ENDORSEMENT, SIGNED, TITLE, fold
from validator.source import Span

_PREFIX = re.compile(
    r"(?P<prefix>T/M|TM|K/T|KT|T/L|TL|T/UQ|TUQ|Q)(?P<dot>\.?)(?=[\s.]|[A-ZĐÀ-Ỹ]{2})\s{0,3}(?P<rest>[^\n]*)"
)
_ACADEMIC = re.compile(
    r"(?P<rank>(?:(?:GS|PGS|TS|ThS|Th\.S|CN|KS|BS|BSCK|CKI{1,2}|NGƯT|NGND|TTƯT|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy"
    r"|Thiếu tướng|Trung tướng|Thạc sĩ|Tiến sĩ|Bác sĩ|Kỹ sư|Cử nhân|LS|DS)\b\s?[.,–-]?\s?){1,4})(?=\S)"
)
_NAME_WORD = re.compile(r"[A-ZĐÀ-ỸẠ-Ỵ][\w'’]{0,12}")


@dataclass(frozen=True, slots=True)
class Authority:
    """A line with a prefix: `T/M BAN THƯỜNG VỤ`. `kind` is the prefix without separator: TM, KT, TL, TUQ or Q."""

    span: Span
    prefix: Span
    kind: str
    separator: str  # "/" for T/M, "." for TM., "" for TM
    organ: Span


@dataclass(slots=True)
class Signature:
    """One signer. Titles are lines of capitals without prefix; `name` is None where none is written."""

    span: Span
    authorities: list[Authority] = field(default_factory=list)
    titles: list[Span] = field(default_factory=list)
    rank: Span | None = None  # academic or military rank in front of the name
    name: Span | None = None
    signed_mark: Span | None = None  # (Đã ký)
    others: list[Span] = field(default_factory=list)
    is_endorsement: bool = False  # NGƯỜI LẬP, DUYỆT: not the signature of the paper

    @property
    def authority(self) -> Authority | None:
        """The first authority line."""
        return self.authorities[0] if self.authorities else None

    @property
    def title(self) -> Span | None:
        """The title the signer stands under: the last line of titles."""
        return self.titles[-1] if self.titles else None


def signatures(closing: Closing, text: str) -> list[Signature]:
    """The signers of a plan in reading order; empty when nobody signs."""
    return [_signature(cells, text) for cells in closing.signatures if cells]


def _signature(block: list[Cell], text: str) -> Signature:
    ends = [cell.span.end for cell in block if len(cell.span)]
    found = Signature(Span(block[0].span.start, max(ends, default=block[0].span.end)))
    for cell in block:
        _take(found, text, cell.span)
    return found


def _take(found: Signature, text: str, span: Span) -> None:
    words = text[span.start : span.end]
    folded = fold(words)
    capitals = words == words.upper()
    if SIGNED.match(folded):
        found.signed_mark = found.signed_mark or span
    elif capitals and (match := _PREFIX.match(text, span.start, span.end)):
        found.authorities.append(_authority(match))
    elif capitals and ENDORSEMENT.match(folded) and not found.authorities:
        found.is_endorsement = True
        found.titles.append(span)
    elif (TITLE.match(folded) and (capitals or not found.titles)) or (capitals and not _is_name(words.title())):
        found.titles.append(span)
    elif found.name is None and (name := _name(text, span)):
        found.rank, found.name = name
    elif capitals and not (found.authorities or found.titles):
        found.titles.append(span)
    else:
        found.others.append(span)


def _authority(match: re.Match[str]) -> Authority:
    prefix = match["prefix"]
    separator = "/" if "/" in prefix else match["dot"]
    return Authority(
        span=Span(match.start(), match.end()),
        prefix=Span(match.start("prefix"), match.end("dot")),
        kind=prefix.replace("/", ""),
        separator=separator,
        organ=Span(match.start("rest"), match.end("rest")),
    )


def _name(text: str, span: Span) -> tuple[Span | None, Span] | None:
    rank = _ACADEMIC.match(text, span.start, span.end)
    start = rank.end() if rank else span.start
    if not _is_name(text[start : span.end].rstrip(" .")):
        return None
    before = Span(span.start, span.start + len(rank["rank"].rstrip())) if rank else None
    return before, Span(start, span.end)


def _is_name(words: str) -> bool:
    parts = words.split()
    return 2 <= len(parts) <= 7 and all(_NAME_WORD.fullmatch(part) for part in parts)
