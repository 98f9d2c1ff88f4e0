"""Numbers of cited documents: taken apart, and brought into one spelling."""

import re

from validator.inline.nodes import Word
from validator.record import Record
from validator.source import Span

_BLANKS = re.compile(r"[\s*_]+")
_PARTY = re.compile(r"(\d{1,5})[a-zA-ZĐ]?-([A-Za-zĐđ]{1,7})/(.{1,60})")
_WITH_YEAR = re.compile(r"(\d{1,5})[a-zA-ZĐ]?/((?:19|20)\d\d)/(?:([A-ZĐ][\wĐđ&]*)-)?(.{1,60})")
_STATE = re.compile(r"(\d{1,5})[a-zA-ZĐ]?/([A-ZĐ][\wĐđ&]*)-(.{1,60})")
_WITH_YEAR_ONLY = re.compile(r"(\d{1,2})/((?:19|20)\d\d)")
_SLIP = re.compile(r"(\d{1,5})[-/]?([A-ZĐ]{2,4}r?)[-/](.{1,60})")
_DRAFT = re.compile(r"[Ss](?:ố|Ố):?[\s.…_]*([-–/].*)")
_LAWS = re.compile(r"QH\d{1,2}|UBTVQH\d{1,2}")
FULL = frozenset({"party", "state", "law", "other"})  # forms of a number with its symbol


class DocumentNumber(Record):
    """One number of a cited document.

    `text` has no blanks, hyphens for dashes, and the symbol even where the text writes it once for several numbers
    ("số 12, 13-NQ/ĐUK" gives 12-NQ/ĐUK and 13-NQ/ĐUK). `form`: party (12-NQ/ĐUK), state (15/KH-UBND, 30/2020/NĐ-CP),
    law (52/2014/QH13), bare (no symbol), draft (no figure), other (a symbol in no known form: 15/KH/ĐU).
    """

    span: Span
    text: str
    serial: int | None
    year: int | None
    type_symbol: str
    body_symbol: str
    form: str

    @property
    def symbol(self) -> str:
        """The number without its figure: `-NQ/ĐUK`, `/2020/NĐ-CP`."""
        return self.text.lstrip("0123456789")


def numbers(words: list[Word]) -> tuple[DocumentNumber, ...]:
    """The numbers of a reference; figures in front of a full number of the Party form share its symbol."""
    found: list[DocumentNumber] = []
    shared = ""
    for word in reversed(words):
        text = _BLANKS.sub("", word.text).replace("–", "-")
        if word.type == "INT" and shared:
            text += shared
        read = _read(Span(word.start, word.end), text)
        if word.type == "DOCNUM":
            shared = read.symbol
        found.append(read)
    return tuple(reversed(found))


def _read(span: Span, text: str) -> DocumentNumber:
    if party := _PARTY.fullmatch(text):
        return DocumentNumber(span, text, int(party[1]), None, party[2], party[3], "party")
    if dated := _WITH_YEAR.fullmatch(text):
        form = "law" if _LAWS.fullmatch(dated[4]) and not dated[3] else "state"
        return DocumentNumber(span, text, int(dated[1]), int(dated[2]), dated[3] or "", dated[4], form)
    if state := _STATE.fullmatch(text):
        return DocumentNumber(span, text, int(state[1]), None, state[2], state[3], "state")
    if draft := _DRAFT.fullmatch(text):
        return DocumentNumber(span, draft[1], None, None, "", "", "draft")
    if year := _WITH_YEAR_ONLY.fullmatch(text):
        return DocumentNumber(span, text, int(year[1]), int(year[2]), "", "", "bare")
    if slip := _SLIP.fullmatch(text):
        return DocumentNumber(span, text, int(slip[1]), None, slip[2], slip[3], "other")
    figures = re.match(r"\d{1,5}", text)
    return DocumentNumber(span, text, int(figures[0]) if figures else None, None, "", "", "bare")
