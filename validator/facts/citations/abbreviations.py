"""Abbreviations introduced in brackets: "(sau đây gọi tắt là ...)", "Ủy ban nhân dân (UBND)"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from unicodedata import normalize

from validator.facts.citations.citations import Citation
from validator.facts.paragraphs.paragraphs import Paragraph, Place
from validator.facts.paragraphs.placing import holding, placed
from validator.inline.nodes import Node, Opener
from validator.record import Record
from validator.source import Span, plain

_SHORT_FORM = re.compile(r"\(\s?([A-ZĐ][A-ZĐƯƠ&Ơa-z.-]{1,14})\s?\)")
_WORDS = re.compile(r"\w+")
_CLOSING = re.compile(r"[)\n;]")
_LEADS = re.compile(r"(?:[\s:*_“\"]{1,6}(?:được|gọi|viết|tắt|chung|là)(?!\w)){0,4}[\s:*_“\"]{0,6}")
_STOP = re.compile(r"[.,;:()\n“”\"]")
_FILLERS = frozenset({"và", "của", "các", "về", "cho", "tại", "với"})
_LONGEST = 160
_NOWHERE = (Place.HEAD, Place.SIGNATURE, Place.RECIPIENTS)


class Abbreviation(Record):
    """`short` stands for `long` from here on; `long` is "" where the text does not tell what it stands for.

    `span` is the bracket.
    """

    short: str
    long: str
    span: Span


def abbreviations(
    text: str, nodes: Sequence[Node], paragraphs: Sequence[Paragraph], cited: Sequence[Citation]
) -> list[Abbreviation]:
    """All that a plan introduces, in reading order; `cited` are its citations, which may get a short name too."""
    mentions = _Mentions(cited)
    openers = [node for node in nodes if isinstance(node, Opener) and node.type == "ABBR"]
    stated = [one for _, node in placed(openers, paragraphs) for one in _stated(text, node, mentions)]
    # Brackets that meet open or close together.
    opened, closed = {one.span.start for one in stated}, {one.span.end for one in stated}
    bare = [
        one
        for paragraph in holding(_SHORT_FORM, text, paragraphs)
        if paragraph.place not in _NOWHERE
        for one in _bare(text, paragraph)
        if one.span.start not in opened and one.span.end not in closed
    ]
    return sorted(stated + bare, key=lambda one: one.span.start)


class _Mentions:
    """Finds the mentions of documents by their place."""

    def __init__(self, cited: Sequence[Citation]) -> None:
        self._cited = cited
        self._starts = [one.span.start for one in cited]
        self._same: dict[int, list[int]] = {}  # mentions by the first of the same document
        for at, one in enumerate(cited):
            self._same.setdefault(one.first, []).append(at)

    def before(self, bracket: Span) -> Citation | None:
        """The last mention, in front of a bracket, of the document that is named first in it."""
        at = bisect_left(self._starts, bracket.start)
        if at == len(self._cited) or not bracket.holds(self._cited[at].span):
            return None
        same = self._same[self._cited[at].first]
        earlier = [self._cited[one] for one in same[max(0, bisect_left(same, at) - 2) : bisect_left(same, at)]]
        return next((one for one in reversed(earlier) if one.span.end <= bracket.start), None)


def _stated(text: str, node: Opener, mentions: _Mentions) -> Iterator[Abbreviation]:
    opened = text.rfind("(", max(0, node.start - 24), node.start)
    closed = _CLOSING.search(text, node.end, node.end + _LONGEST)
    if opened < 0 or closed is None or closed[0] != ")":
        return
    lead = _LEADS.match(text, node.end)
    start, end = lead.end() if lead else node.end, closed.start()
    while end > start and text[end - 1] in ' *_”".\n':
        end -= 1
    if end <= start:
        return
    short = plain(text[start:end])
    bracket = Span(opened, closed.end())
    long = _expansion(text, opened, short) or _document(bracket, mentions)
    if long is None:
        long = _phrase(text, opened, short)
    yield Abbreviation(short, _clean(text, long), bracket)


def _bare(text: str, paragraph: Paragraph) -> Iterator[Abbreviation]:
    """A short form in brackets right behind the words whose first letters it has."""
    for match in _SHORT_FORM.finditer(text, paragraph.lines[0].start, paragraph.lines[-1].end):
        long = _expansion(text, match.start(), match[1])
        if long is not None:
            yield Abbreviation(match[1], _clean(text, long), Span(match.start(), match.end()))


def _expansion(text: str, end: int, short: str) -> Span | None:
    """The words in front of `end` whose first letters make up `short`; small words may be passed over."""
    letters = [_letter(letter) for letter in short if letter.isupper()]
    words = list(_WORDS.finditer(text, max(0, end - _LONGEST), end))
    if not words or len(letters) < 2 or text[words[-1].end() : end].strip(" *_\n"):
        return None
    last = words[-1].end()
    while letters and words:
        word = words.pop()
        if _letter(word[0]) == letters[-1]:
            letters.pop()
            start = word.start()
        elif word[0].lower() not in _FILLERS:
            return None
    return Span(start, last) if not letters else None


def _letter(word: str) -> str:
    """The first letter without accent; Đ stays apart from D."""
    return normalize("NFD", word[0].upper())[0]


def _document(bracket: Span, mentions: _Mentions) -> Span | None:
    """The full citation in front of a bracket that names it again."""
    full = mentions.before(bracket)
    if full is None:
        return None
    return Span(full.span.start, min(bracket.start, full.subject.end if full.subject else full.span.end))


def _phrase(text: str, end: int, short: str) -> Span | None:
    """The words in front of the bracket that begin as the short name does, else the clause."""
    while end and text[end - 1] in " *_\n":
        end -= 1
    begin = max(0, end - _LONGEST)
    words = short.split()
    while words:
        at = text.rfind(" ".join(words), begin, end)
        if at >= 0:
            return Span(at, end)
        words.pop()
    stops = [stop.end() for stop in _STOP.finditer(text, begin, end)]
    start = stops[-1] if stops else begin
    while start < end and text[start] in " *_\n":
        start += 1
    return Span(start, end) if end > start else None


def _clean(text: str, span: Span | None) -> str:
    return plain(text[span.start : span.end]) if span else ""
