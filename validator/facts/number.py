"""Số và ký hiệu: the number of a document as written, taken apart."""

import re
from dataclasses import dataclass

from validator.source import Span

# "Số 69-KH/ĐUK", "Số: 15/KH-UBND", "Số      -KH/ĐU" and slips of these; blanks or dots stand for a number not given yet.
_FORM = re.compile(
    r"""(?P<label>[Ss][ốôỐÔ])\s{0,3}(?P<colon>[:.]?)\s{0,3}
    (?P<digits>\d{1,6}|[.…_]{1,40}|(?=\s{0,40}[-–/]))\s{0,40}
    (?P<first>[-–/])?\s{0,3}
    (?P<type>[A-ZĐƯƠa-zđ]{1,6})?\s{0,3}
    (?P<second>[-–/])?\s{0,3}
    (?P<body>[A-ZĐƯƠÂÊÔĂ0-9a-zđ][\w&.]{0,40}(?:[-–/.]\w{1,30}){0,4})?""",
    re.X,
)


@dataclass(frozen=True, slots=True)
class Number:
    """The parts of `Số <serial><first><type><second><body>`; what is not written is empty."""

    span: Span
    serial_span: Span
    serial: int | None  # None while the number is blank
    digits: str
    colon: str
    first: str
    type_symbol: str
    second: str
    body_symbol: str
    symbol_span: Span  # from the first separator to the end

    @property
    def is_blank(self) -> bool:
        """A draft: no digits yet."""
        return self.serial is None

    @property
    def form(self) -> str:
        """`party` for 69-KH/ĐUK, `state` for 15/KH-UBND, else `other`."""
        if self.first in "-–" and self.first and self.second == "/":
            return "party"
        if self.first == "/" and self.second and self.second in "-–":
            return "state"
        return "other"

    @property
    def text(self) -> str:
        """The number without label and blanks: `69-KH/ĐUK`."""
        return (
            f"{self.digits if not self.is_blank else ''}{self.first}{self.type_symbol}{self.second}{self.body_symbol}"
        )


def number(text: str, cell: Span) -> Number | None:
    """Reads the number in a cell of the head, None when there is no label or nothing behind it."""
    match = _FORM.match(text, cell.start, cell.end)
    if match is None:
        return None
    digits = match["digits"] or ""
    first = match.start("first") if match["first"] else match.end("digits")
    return Number(
        span=Span(match.start(), match.end()),
        serial_span=Span(match.start("digits"), match.end("digits")),
        serial=int(digits) if digits.isdigit() else None,
        digits=digits,
        colon=match["colon"] or "",
        first=match["first"] or "",
        type_symbol=match["type"] or "",
        second=match["second"] or "",
        body_symbol=match["body"] or "",
        symbol_span=Span(first, match.end()),
    )
