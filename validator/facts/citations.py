"""Citations: every document the text refers to, short mentions tied to the first."""

import re
from collections.abc import Sequence
from functools import lru_cache

from validator.facts.dates import DateMention, mention
from validator.facts.document_number import DocumentNumber, numbers
from validator.facts.paragraphs import Paragraph, Place
from validator.facts.placing import placed
from validator.facts.years import Years
from validator.inline.nodes import Date, Node, Reference
from validator.inline.vocabulary import KINDS, SHORT_KINDS
from validator.record import Record
from validator.source import Span, plain

# As citations name them, with a capital.
_NAMES = {kind: kind.capitalize() for kind in KINDS}
_SHORT = {letters: kind.capitalize() for letters, kind in SHORT_KINDS.items()}
_SUBJECT = re.compile(
    r"[\s*_]{0,4}(?:[\s,]{1,3}(?:khóa|khoá)\s[IVX]{1,6}[\s*_]{0,3})?,?"
    r"\s{0,3}(?:(?:về(?: việc)?|v/v)\s{1,3}|(?=(?:ban hành|phê duyệt|quy định|sửa đổi|thành lập|hướng dẫn|triển khai)\s))",
    re.I,
)
# Where a subject ends when it is not in quotes: at a quote that is not closed, a stop, a bracket, or a comma before a new subject of the sentence.
_SUBJECT_END = re.compile(
    r"[;()]|\.(?=\s|$)|,(?=\s{1,3}(?:[A-ZĐÁÂÔƠƯỦỨ]|cụ thể|như sau|nhằm))|\s(?:như sau|cụ thể)\b|“"
)
_QUOTED = re.compile(r"[“\"]([^”\"]{3,400})[”\"]")
_LONGEST = 500
_FULL = frozenset({"party", "state", "law", "other"})  # forms of a number with its symbol
_NOWHERE = (Place.HEAD, Place.SIGNATURE)
_AHEAD = 140  # characters
_WORD_OF = re.compile(
    r"(?:đồng ý|ý kiến|nhất trí|thống nhất|chấp thuận|đề nghị|đề xuất|cho phép)(?: chỉ đạo)? của"
    r" (?P<body>(?!(?:Phó |Tổng )?(?:Giám đốc|Chủ tịch|Bí thư|Hiệu trưởng|Trưởng|Chánh))[A-ZĐỦ][^\n.;:,()\d]{2,80}?)"
    r"(?:,? ghi)? (?:tại|trong) $".replace(" ", r"\s{1,3}")
)
_SHORT_FORM = re.compile(r" ?\([A-ZĐ&-]{2,10}\)")  # "Ủy ban nhân dân (UBND) tỉnh"
_Known = tuple[str, str]


class Issuer(Record):
    """The body that issued a cited document, as written."""

    text: str
    span: Span


class Citation(Record):
    """A reference to one document, or to several under one kind ("Nghị quyết số 12, 13-NQ/ĐUK").

    `kind` is spelt out with a capital ("Nghị quyết"), "" where the text has a number alone; a law has its `name`.
    `first` is the index (in the list of all citations) of the first mention of the document, its own index for that one;
    for several numbers, of the first number. `is_short`: a later mention without date.
    """

    span: Span
    kind: str
    kind_span: Span | None
    name: str
    numbers: tuple[DocumentNumber, ...]
    date: DateMention | None
    issuer: Issuer | None
    subject: Span | None
    first: int
    is_short: bool
    is_own: bool  # the plan's own number
    in_annex_note: bool
    paragraph: Paragraph


def citations(
    text: str,
    nodes: Sequence[Node],
    paragraphs: Sequence[Paragraph],
    context: Years,
    own_number: str = "",
    annex_notes: Sequence[Span] = (),
) -> list[Citation]:
    """All citations in reading order, annexes included; the head's own number is none.

    `own_number` is the plan's number without blanks, `annex_notes` are the spans of "(Kèm theo Kế hoạch số ...)".
    """
    found: list[Citation] = []
    firsts: dict[_Known, int] = {}  # by what a document is known again: its first mention
    for paragraph, node in placed([node for node in nodes if isinstance(node, Reference)], paragraphs):
        if paragraph.place in _NOWHERE:
            continue
        kind, name = _kind(node)
        read = numbers(node.numbers)
        if not _is_document(node, kind, read) and not (name and _is_basis(text, node, paragraph)):
            continue
        known = _known(kind, read)
        if name:
            known += _known_by_name(name, node.date, read)
        first = next((firsts[key] for key in known if key in firsts), len(found))
        for key in (*known, (name, "")) if name else known:
            firsts.setdefault(key, first)
        span, issuer = Span(node.start, node.end), node.issuer
        one = Citation(
            span=span,
            kind=kind,
            kind_span=Span(node.kind.start, node.kind.start + len(kind)) if node.kind else None,
            name=name,
            numbers=read,
            date=mention(node.date, paragraph, context, of_citation=True) if node.date else None,
            issuer=_issuer(text, Span(issuer.start, issuer.end))
            if issuer
            else _issuer_ahead(text, paragraph.span.start, node.start),
            subject=_subject(text, node.end, paragraph.lines[-1].end),
            first=first,
            is_short=first != len(found) and node.date is None,
            is_own=bool(own_number) and any(number.text == own_number for number in read),
            in_annex_note=any(note.holds(span) or note.overlaps(span) for note in annex_notes),
            paragraph=paragraph,
        )
        found.append(one)
    return found


def _issuer(text: str, span: Span) -> Issuer:
    return Issuer(_SHORT_FORM.sub("", plain(text[span.start : span.end])), span)


def _issuer_ahead(text: str, begin: int, start: int) -> Issuer | None:
    """ "được sự đồng ý của Thường trực Huyện ủy tại Công văn số ...": whose word it is stands in front of its paper."""
    ahead = _WORD_OF.search(text, max(begin, start - _AHEAD), start)
    return _issuer(text, Span(*ahead.span("body"))) if ahead else None


def _kind(node: Reference) -> tuple[str, str]:
    """Canonical kind, and for a law its name."""
    return _kind_of(node.kind.text, node.kind.type == "LAW") if node.kind else ("", "")


@lru_cache(maxsize=1024)
def _kind_of(text: str, is_law: bool) -> tuple[str, str]:
    words = " ".join(text.replace("*", " ").split())
    lower = words.lower()
    for small, kind in _NAMES.items():
        if lower.startswith(small):
            return kind, words if is_law else ""
    return _SHORT.get(words, words), ""


def _is_document(node: Reference, kind: str, read: tuple[DocumentNumber, ...]) -> bool:
    """Bare figures need a kind: "số 15 Lê Lợi" is a house, "báo cáo số 3" an item of a list."""
    if any(number.form in _FULL for number in read):
        return True
    if not kind:
        return False
    if read and read[0].form == "bare":
        assert node.kind is not None
        return node.kind.text[:1].isupper() and (
            node.label is not None or node.issuer is not None or kind in _KNOWN_BARE
        )
    return bool(read) or bool(node.date and (node.date.unit == "day" or (node.kind and node.kind.type == "LAW")))


def _is_basis(text: str, node: Reference, paragraph: Paragraph) -> bool:
    """A law needs neither number nor date where the plan rests on it: "Căn cứ Luật Giáo dục"."""
    return paragraph.is_basis and _RESTS_ON.search(text[max(node.start - 16, 0) : node.start]) is not None


_RESTS_ON = re.compile(r"(?:căn cứ|thực hiện|theo)(?: các)? $", re.I)
_KNOWN_BARE = frozenset({"Nghị quyết", "Chỉ thị", "Kết luận", "Nghị định", "Thông tư", "Quy định"})


def _subject(text: str, at: int, end: int) -> Span | None:
    """What the cited document is about: the words behind "về", up to the end of the quotes or of the clause."""
    opener = _SUBJECT.match(text, at, end)
    if opener is None:
        return None
    start = opener.end()
    quoted = _QUOTED.match(text, start, end)
    if quoted:
        return Span(start, quoted.end())
    last = _end_of_clause(text, start, min(end, start + _LONGEST))
    while last > start and text[last - 1] in " \t\n*_,.":
        last -= 1
    return Span(start, last) if last > start else None


def _end_of_clause(text: str, start: int, end: int) -> int:
    """Where a subject without quotes ends; a name in quotes inside it is a part of it ("phong trào “...” năm 2026")."""
    at = start
    while stop := _SUBJECT_END.search(text, at, end):
        name = _QUOTED.match(text, stop.start(), end)
        if name is None:
            return stop.start()
        at = name.end()
    return end


def _known(kind: str, read: tuple[DocumentNumber, ...]) -> list[_Known]:
    """By what a document is known again: its full number; kind and figure."""
    keys = [("", number.text) for number in read if number.form in _FULL]
    if not keys:
        return [(kind, str(number.serial)) for number in read if number.serial is not None]
    return keys + [(kind, str(number.serial)) for number in read]


def _known_by_name(name: str, day: Date | None, read: tuple[DocumentNumber, ...]) -> list[_Known]:
    """A law is known again by its name and year, or by its name alone where no year is given."""
    year = day.year if day else next((number.year for number in read), None)
    return [(name, str(year or ""))]
