"""Numbers of cited documents whose separators are missing or not those of any form: "05NQ/TU", "05-NQ-TU", "05/NQ/TU"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from validator.facts.document_number import DocumentNumber
from validator.facts.paragraphs import Paragraph, Place
from validator.source import Span

_TYPE = r"NQ|QĐ|CT|KL|QC|TB|BC|KH|HD|CTr|TTr|CV|NĐ|TT"
_PARTY = r"(?:UBKT|BTC|BTGDV|BTG|BDV|BNC|VP)?(?:TW|TU|HU|QU|ThU|ĐUK|ĐU)|CB"
_STATE = r"UBND|HĐND|CP|TTg"
_BROKEN = re.compile(
    r"(?:[Ss]ố\s{0,2}:?\s{1,2}|(?:[Nn]ghị quyết|[Nn]ghị định|[Qq]uyết định|[Qq]uy định|[Cc]hỉ thị|[Kk]ế hoạch|[Kk]ết luận"
    r"|[Hh]ướng dẫn|[Tt]hông báo|[Cc]hương trình|[Tt]ờ trình|[Bb]áo cáo|[Cc]ông văn)\s{1,2})"
    rf"(?P<number>(?P<serial>\d{{1,4}}(?:/(?:19|20)\d\d)?)(?P<first>\s?[-–/._]?\s?)(?P<type>{_TYPE})(?P<second>\s?[-–/._]?\s?)"
    rf"(?P<body>(?P<party>{_PARTY})|{_STATE})(?![\w/]))"
)
_FIGURE = re.compile(r"\d")
_NOWHERE = (Place.HEAD, Place.SIGNATURE, Place.TYPE)
# Slips of the letters that everybody knows.
_LETTERS = {
    "Tg": "TTg",
    "Ttg": "TTg",
    "TTtg": "TTg",
    "TTG": "TTg",
    "UNBD": "UBND",
    "UBDN": "UBND",
    "UBNN": "UBND",
    "HNĐD": "HĐND",
}


@dataclass(frozen=True, slots=True)
class BrokenNumber:
    """A number that is in no form, and what it is in the form of the body it names."""

    span: Span
    found: str
    right: str


def broken_numbers(paragraphs: Iterable[Paragraph]) -> list[BrokenNumber]:
    """All of them in reading order; only with letters of a type and of a body that are known."""
    found = []
    for paragraph in paragraphs:
        if paragraph.place in _NOWHERE or not _FIGURE.search(paragraph.plain):
            continue
        for match in _BROKEN.finditer(paragraph.plain):
            first, second = match["first"].strip().replace("–", "-"), match["second"].strip().replace("–", "-")
            if (first, second) in (("-", "/"), ("/", "-")) or not (first or second):
                continue
            party = bool(match["party"]) and "/" not in match["serial"]
            marks = ("-", "/") if party else ("/", "-")
            right = f"{match['serial']}{marks[0]}{match['type']}{marks[1]}{match['body']}"
            found.append(BrokenNumber(paragraph.place_of(*match.span("number")), match["number"], right))
    return found


def right_letters(number: DocumentNumber) -> str:
    """The letters of a body that are meant where those of a number are a slip; "" where they are none."""
    return _LETTERS.get(number.body_symbol, "") if number.form == "state" else ""
