"""Citations: every document the text refers to, short mentions tied to the first."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from validator.facts.citations.document_number import FULL, DocumentNumber, numbers
from validator.facts.citations.first_mentions import FirstMentions
from validator.facts.citations.paper_issuers import Issuer, issuers
from validator.facts.citations.paper_subjects import subject
from validator.facts.dates.dates import DateMention, mention
from validator.facts.dates.years import Years
from validator.facts.paragraphs.paragraphs import Paragraph, Place
from validator.facts.paragraphs.placing import placed
from validator.inline.nodes import Node, Reference
from validator.inline.vocabulary import KINDS, SHORT_KINDS
from validator.record import Record
from validator.source import Span

# As citations name them, with a capital.
_NAMES = {kind: kind.capitalize() for kind in KINDS}
_SHORT = {letters: kind.capitalize() for letters, kind in SHORT_KINDS.items()}
# Letters that stand for one kind of paper; "QĐ" is also the Party's Quy định, "TTr" its Thông tri.
_CLEAR = frozenset({"NQ", "NĐ", "KH", "KL", "HD", "TB", "BC", "CTr"})
_CLEAR_OF_STATE = frozenset({"QĐ", "TTr"})
_NOWHERE = (Place.HEAD, Place.SIGNATURE)


class Citation(Record):
    """A reference to one document, or to several under one kind ("Nghị quyết số 12, 13-NQ/ĐUK").

    `kind` is spelt out with a capital ("Nghị quyết"); where the text has a number alone (`kind_span` is None) it is what the
    symbol tells, or "". A law has its `name`.
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
    cited = list(_cited(text, nodes, paragraphs))
    found: list[Citation] = []
    firsts = FirstMentions()
    for (paragraph, node, (kind, name), read), issuer in zip(
        cited, issuers(text, [(paragraph.span.start, node) for paragraph, node, *_ in cited]), strict=True
    ):
        year = node.date.year if node.date else next((number.year for number in read), None)
        first = firsts.take(len(found), kind, read, name, year)
        span = Span(node.start, node.end)
        one = Citation(
            span=span,
            kind=kind,
            kind_span=Span(node.kind.start, node.kind.start + len(kind)) if node.kind else None,
            name=name,
            numbers=read,
            date=mention(node.date, paragraph, context, of_citation=True) if node.date else None,
            issuer=issuer,
            subject=subject(text, node.end, paragraph.lines[-1].end),
            first=first,
            is_short=first != len(found) and node.date is None,
            is_own=bool(own_number) and any(number.text == own_number for number in read),
            in_annex_note=any(note.holds(span) or note.overlaps(span) for note in annex_notes),
            paragraph=paragraph,
        )
        found.append(one)
    return found


def _cited(
    text: str, nodes: Sequence[Node], paragraphs: Sequence[Paragraph]
) -> Iterator[tuple[Paragraph, Reference, tuple[str, str], tuple[DocumentNumber, ...]]]:
    """The references to documents: where they stand, kind and name, numbers."""
    for paragraph, node in placed([node for node in nodes if isinstance(node, Reference)], paragraphs):
        if paragraph.place in _NOWHERE:
            continue
        kind, name = _kind(node)
        read = numbers(node.numbers)
        if _is_document(node, kind, read) or (name and _is_basis(text, node, paragraph)):
            yield paragraph, node, (kind or _kind_by_symbol(read), name), read


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


def _kind_by_symbol(read: tuple[DocumentNumber, ...]) -> str:
    """What a number alone tells of its paper: "25/QĐ-UBND" is a decision; "" where its letters may stand for several kinds."""
    number = read[-1]
    is_clear = number.type_symbol in _CLEAR or (number.form == "state" and number.type_symbol in _CLEAR_OF_STATE)
    return _SHORT[number.type_symbol] if is_clear else ""


def _is_document(node: Reference, kind: str, read: tuple[DocumentNumber, ...]) -> bool:
    """Bare figures need a kind: "số 15 Lê Lợi" is a house, "báo cáo số 3" an item of a list."""
    if any(number.form in FULL for number in read):
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
