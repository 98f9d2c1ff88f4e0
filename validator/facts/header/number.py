"""Số và ký hiệu: the number of a document as written, taken apart."""

import re

from validator.record import Record
from validator.source import Span

# "Số 58-KH/ĐUK", "Số: 15/KH-UBND" and slips of these; blanks or dots stand for a number not given yet.
_FORM = re.compile(
    r"""(?P<label>[Ss][ốôỐÔ])(?P<gap>[\s*]{0,4})(?P<colon>:|\.(?![.…])|)[\s*]{0,6}
    (?P<digits>\d{1,6}|\\?\[[^\]\n]{0,16}\]|[.…_\\]{1,40}|[xX]{1,4}(?=\s{0,3}[-–—/])|(?=\s{0,60}[-–—/]))\s{0,60}
    (?:[-–—/]\s{0,2}(?P<year>(?:19|20)\d\d)\s{0,2}(?=[-–—/]))?
    (?P<first>[-–—/])?\s{0,3}
    (?:(?P<type>[A-ZĐƯƠa-zđ]{1,8}(?![\w&]))(?=(?(first)|\s{0,3}[-–—/])))?\s{0,3}
    (?P<second>[-–—/])?
    (?(second)\s{0,3}(?P<body>[A-ZĐƯƠÂÊÔĂ0-9a-zđ][\w&]{0,40}(?:[-–—/.][\w&]{1,30}){0,4}
        (?:(?:(?<=THCS)|(?<=THPT)|(?<=-TH)|(?<=-MN)|(?<=-MG))[ ][A-ZĐ]{2,5}(?=[\s*]*$))?)?)""",
    re.X,
)
# A label with a colon and nothing behind it: a form not filled in.
_BLANK = re.compile(r"(?P<label>[Ss][ốôỐÔ])\s{0,3}:[\s*._…\\]{0,60}$")
_DASHES = "-–—"


class Number(Record):
    """The parts of `Số <serial>/<year><first><type><second><body>`; what is not written is empty.

    The spans of parts that are not written are empty and stand where the part belongs.
    """

    span: Span
    label_span: Span
    colon: str
    colon_span: Span
    serial_span: Span
    serial: int | None  # None while the number is blank
    digits: str
    year: str  # 15/2024/KH-UBND
    first: str
    first_span: Span
    type_symbol: str
    type_span: Span
    second: str
    second_span: Span
    body_symbol: str
    body_span: Span

    @property
    def is_blank(self) -> bool:
        """A draft: no digits yet."""
        return self.serial is None

    @property
    def form(self) -> str:
        """`party` for 58-KH/ĐUK, `state` for 15/KH-UBND, else `other`."""
        if self.first and self.first in _DASHES and self.second == "/":
            return "party"
        if self.first == "/" and self.second and self.second in _DASHES:
            return "state"
        return "other"

    @property
    def text(self) -> str:
        """The number without label and blanks: `58-KH/ĐUK`."""
        year = f"/{self.year}" if self.year else ""
        return f"{self.digits if not self.is_blank else ''}{year}{self.first}{self.type_symbol}{self.second}{self.body_symbol.replace(' ', '')}"


def number(text: str, cell: Span) -> Number | None:
    """Reads the number at the start of a cell, None when there is no label or nothing behind it."""
    match = _FORM.match(text, cell.start, cell.end)
    if match is None:
        match = _BLANK.match(text, cell.start, cell.end)
        return _unfilled(match) if match else None
    digits = match["digits"] or ""
    end = _end(match)
    first = _part(match, "first", match.end("digits"))
    kind = _part(match, "type", first.end)
    second = _part(match, "second", kind.end)
    return Number(
        span=Span(match.start(), end),
        label_span=Span(*match.span("label")),
        colon=match["colon"],
        colon_span=Span(*match.span("colon")) if match["colon"] else Span(match.end("label"), match.end("label")),
        serial_span=Span(*match.span("digits")),
        serial=int(digits) if digits.isdigit() else None,
        digits=digits,
        year=match["year"] or "",
        first=match["first"] or "",
        first_span=first,
        type_symbol=match["type"] or "",
        type_span=kind,
        second=match["second"] or "",
        second_span=second,
        body_symbol=match["body"] or "",
        body_span=_part(match, "body", second.end),
    )


def _part(match: re.Match[str], name: str, where: int) -> Span:
    return Span(*match.span(name)) if match[name] else Span(where, where)


def _end(match: re.Match[str]) -> int:
    return max(match.end(name) for name in ("label", "colon", "digits", "first", "type", "second", "body"))


def _unfilled(match: re.Match[str]) -> Number:
    colon = match.string.index(":", match.end("label"))
    at = Span(colon + 1, colon + 1)
    return Number(
        Span(match.start(), colon + 1), Span(*match.span("label")), ":", Span(colon, colon + 1), at, None, "", "",
        "", at, "", at, "", at, "", at,
    )  # fmt: skip
