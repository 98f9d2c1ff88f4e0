"""The names of the issuing bodies in a head: which cell is one, which goes on with one, and which stand above others."""

import re

from validator.document import Line
from validator.facts.header import bodies
from validator.facts.paragraphs.cells import trimmed
from validator.parser.patterns import BODY_WORDS, fold
from validator.source import Span

_BODY_LINES = ("TEXT", "OPEN", "ITEM")  # lines of the body: only what is surely a name is one
_NAME_IN_SMALL = re.compile(
    r"(?:UBND|HĐND|Ủy ban nhân dân|Đảng (?:bộ|ủy)|Chi bộ|Sở|Phòng|Trường|Công ty|Tỉnh ủy"
    r"|Thành ủy|Huyện ủy|Công đoàn|Liên đoàn|Hội|Đoàn|Trung tâm|Bệnh viện|Bộ|Cục|Chi cục"
    r"|Ủy ban Kiểm tra|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính)|Chi nhánh|Trạm Y tế)\b"
    r"(?:(?! - |trang |cổng )[^\n,;:.]){0,100}$",
    re.I,
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


class IssuingBodies:
    """Takes the cells of a head in reading order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._named: list[list[Span]] = []  # in capitals, each with its lines
        self._small: list[Span] = []

    def found(self) -> list[list[Span]]:
        """The bodies from above: those in capitals; those in small letters where there are no others, or one below them."""
        if not self._named:
            return [[cell] for cell in self._small]
        if self._small and len(self._named) == 1 and _is_above(self._named[0], self._small[0], self._text):
            return [*self._named, [self._small[0]]]
        return self._named

    def goes_on(self, above: Span, cell: Span) -> bool:
        """Is a number that of the decision in a body's name: "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH" / "SỐ 215/QĐ-SCT"?"""
        if not _DECIDED.match(self._text, cell.start, cell.end):
            return False
        before = [above, *(body[-1] for body in self._named[-1:])]
        if not any(_BY_DECISION.search(fold(self._text[one.start : one.end])) for one in before):
            return False
        if self._named and self._named[-1][-1] == above:
            self._named[-1].append(cell)
        return True

    def take(self, line: Line, cell: Span) -> None:
        """Keeps a cell that is a name or goes on with one."""
        words = self._text[cell.start : cell.end]
        folded = fold(words)
        if (line.type in _BODY_LINES and not BODY_WORDS.match(folded)) or _FIGURES.match(words):
            return
        if not words.isupper() or sum(map(str.isalpha, words)) < 2:
            if words[0].isupper() and _NAME_IN_SMALL.match(words) and line.type not in _BODY_LINES:
                self._small.append(cell)
            return
        if self._named and (not BODY_WORDS.match(folded) or _is_bare(self._named[-1], self._text)):
            self._named[-1].append(cell)
            return
        inner = bodies.INNER.search(folded)
        if inner and bodies.kind(folded) in ("party body", "department", "division", "people's committee"):
            at = _word_start(self._text, cell, folded[: inner.start()].count(" "))
            self._named.append([trimmed(self._text, cell.start, at)])
            cell = Span(at, cell.end)
        self._named.append([cell])


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
