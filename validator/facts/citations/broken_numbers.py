"""Numbers of cited documents whose separators are missing or not those of any form: "05NQ/TU", "05-NQ-TU", "05/NQ/TU"."""

import re
from collections.abc import Sequence

from validator.facts.citations.citations import Citation
from validator.facts.citations.cited_issuers import Seat, named
from validator.facts.citations.document_number import DocumentNumber
from validator.facts.citations.document_types import kinds_of, letters_of
from validator.facts.paragraphs.paragraphs import Paragraph, Place
from validator.facts.paragraphs.placing import holding
from validator.record import Record
from validator.source import Span

_TYPE = r"NQ|QĐ|CT|KL|QC|TB|BC|KH|HD|CTr|TTr|CV|NĐ|TT"
_PARTY = r"(?:UBKT|BTC|BTGDV|BTG|BDV|BNC|VP)?(?:TW|TU|HU|QU|ThU|ĐUK|ĐU)|CB"
_STATE = r"UBND|HĐND|CP|TTg"
# Figures are rare, so they are looked for first, and then the word in front of them.
_NUMBER = re.compile(
    rf"[0-9](?<=\s.)\d{{0,3}}(?:/(?:19|20)\d\d)?(?P<first>\s?[-–/._]?\s?)(?P<type>{_TYPE})(?P<second>\s?[-–/._]?\s?)"
    rf"(?P<body>(?P<party>{_PARTY})|{_STATE})(?![\w/])"
)
_SIGN = re.compile(rf"(?:{_TYPE})\s?[-–/._]?\s?(?:{_PARTY}|{_STATE})(?![\w/])")  # stands in each of them
_LEAD = re.compile(
    r"(?:[Ss]ố\s{0,2}:?|[Nn]ghị quyết|[Nn]ghị định|[Qq]uyết định|[Qq]uy định|[Cc]hỉ thị|[Kk]ế hoạch|[Kk]ết luận"
    r"|[Hh]ướng dẫn|[Tt]hông báo|[Cc]hương trình|[Tt]ờ trình|[Bb]áo cáo|[Cc]ông văn)\s{1,2}\Z"
)
_LONGEST_LEAD = 16  # characters
_NOWHERE = (Place.HEAD, Place.SIGNATURE, Place.TYPE)
# Slips of the letters that everybody knows.
_LETTERS = {
    "Tg": "TTg", "Ttg": "TTg", "TTtg": "TTg", "TTG": "TTg", "UNBD": "UBND", "UBDN": "UBND", "UBNN": "UBND", "HNĐD": "HĐND", "HDND": "HĐND",
}  # fmt: skip
_PARTY_LETTERS = {"DU": "ĐU", "DUK": "ĐUK"}
_CENTRE = (Seat.CENTRE, Seat.POLITBURO, Seat.SECRETARIAT)


class BrokenNumber(Record):
    """A number that is in no form, and what it is in the form of the body it names."""

    span: Span
    found: str
    right: str


def broken_numbers(text: str, paragraphs: Sequence[Paragraph]) -> list[BrokenNumber]:
    """All of them in reading order; only with letters of a type and of a body that are known."""
    found = []
    for paragraph in holding(_SIGN, text, paragraphs):
        if paragraph.place in _NOWHERE:
            continue
        plain = paragraph.plain
        for match in _NUMBER.finditer(plain):
            start = match.start()
            first, second = match["first"].strip().replace("–", "-"), match["second"].strip().replace("–", "-")
            if (first, second) in (("-", "/"), ("/", "-")) or not (first or second):
                continue
            if not _LEAD.search(plain, max(0, start - _LONGEST_LEAD), start):
                continue
            serial = plain[start : match.start("first")]
            party = bool(match["party"]) and "/" not in serial
            marks = ("-", "/") if party else ("/", "-")
            right = f"{serial}{marks[0]}{match['type']}{marks[1]}{match['body']}"
            found.append(BrokenNumber(paragraph.place_of(start, match.end()), match[0], right))
    return found


def right_letters(cited: Citation, number: DocumentNumber) -> str:
    """The number with the letters that are meant where those of its type or body are a slip; "" where none are.

    "24-NO/TU" of a resolution is 24-NQ/TU, "40/QĐ-Tg" 40/QĐ-TTg; TƯ is TW or TU as the issuer tells.
    """
    if number.form not in ("party", "state") or not number.type_symbol:
        return ""
    issuer = named(cited.issuer.text) if cited.issuer else None
    body = (_LETTERS if number.form == "state" else _PARTY_LETTERS).get(number.body_symbol, "")
    if number.body_symbol == "TƯ" and issuer:
        body = "TW" if issuer.seat in _CENTRE else "TU" if issuer.seat in (Seat.PROVINCE, Seat.CITY) else ""
    kind = letters_of(cited.kind) if not kinds_of(number.type_symbol) else ""
    known = number.form == "party" or number.body_symbol in ("UBND", "HĐND", "CP", "TTg")
    one_off = len(kind) == len(number.type_symbol) and sum(map(str.__ne__, kind, number.type_symbol)) == 1
    if not body and not (kind and one_off and known):
        return ""
    first, second = ("-", "/") if number.form == "party" else ("/", "-")
    figures = number.text.removesuffix(f"{first}{number.type_symbol}{second}{number.body_symbol}")
    return f"{figures}{first}{kind if one_off and known else number.type_symbol}{second}{body or number.body_symbol}"
