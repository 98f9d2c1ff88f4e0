"""Citations: every document the text refers to, short mentions tied to the first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from validator.facts.dates import DateMention, mention
from validator.facts.document_number import DocumentNumber, numbers
from validator.facts.paragraphs import Paragraph, Place
from validator.facts.placing import placed
from validator.facts.years import Years
from validator.inline.nodes import Node, Reference
from validator.source import Span, plain

KINDS = (
    "Nghị quyết", "Nghị định", "Quyết định", "Quy định", "Quy chế", "Quy hoạch", "Chỉ thị", "Kế hoạch", "Kết luận", "Chương trình",
    "Hướng dẫn", "Thông báo", "Thông tư", "Thông tri", "Tờ trình", "Báo cáo", "Công văn", "Công điện", "Đề án", "Phương án",
    "Pháp lệnh", "Điều lệ", "Biên bản", "Chiến lược", "Dự án", "Giấy mời", "Lệnh", "Bộ luật", "Luật", "Hiến pháp", "Văn bản",
    "Thông cáo", "Công ước",
)  # fmt: skip
_BY_LETTERS = {kind.lower(): kind for kind in KINDS}
_SHORT = {
    "NQ": "Nghị quyết", "NĐ": "Nghị định", "QĐ": "Quyết định", "KH": "Kế hoạch", "CV": "Công văn", "TT": "Thông tư", "CT": "Chỉ thị",
    "KL": "Kết luận", "HD": "Hướng dẫn", "TB": "Thông báo", "BC": "Báo cáo", "CTr": "Chương trình", "QC": "Quy chế", "TTr": "Tờ trình",
}  # fmt: skip
_SUBJECT = re.compile(
    r"[\s*_]{0,4}(?:[\s,]{1,3}(?:khóa|khoá)\s[IVX]{1,6}[\s*_]{0,3})?,?"
    r"\s{0,3}(?:(?:về(?: việc)?|v/v)\s{1,3}|(?=(?:ban hành|phê duyệt|quy định|sửa đổi|thành lập|hướng dẫn|triển khai)\s))",
    re.I,
)
# Where a subject ends when it is not in quotes: at a stop, a bracket, or a comma before a new subject of the sentence.
_SUBJECT_END = re.compile(
    r"[;()]|\.(?=\s|$)|,(?=\s{1,3}(?:[A-ZĐÁÂÔƠƯỦỨ]|cụ thể|như sau|nhằm))|\s(?:như sau|cụ thể)\b|“"
)
_QUOTED = re.compile(r"[“\"]([^”\"]{3,400})[”\"]")
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Issuer:
    """The body that issued a cited document, as written."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Citation:
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
    for paragraph, node in placed(nodes, paragraphs):
        if isinstance(node, Reference) and paragraph.place not in (Place.HEAD, Place.SIGNATURE):
            one = _citation(text, node, paragraph, context)
            if one is not None:
                in_note = any(note.holds(one.span) or note.overlaps(one.span) for note in annex_notes)
                is_own = bool(own_number) and any(number.text == own_number for number in one.numbers)
                found.append(replace(one, is_own=is_own, in_annex_note=in_note))
    return _tied(found)


def _citation(text: str, node: Reference, paragraph: Paragraph, context: Years) -> Citation | None:
    kind, name = _kind(node)
    read = numbers(node.numbers)
    if not _is_document(node, kind, read):
        return None
    dated = mention(node.date, paragraph, context, of_citation=True) if node.date else None
    issuer = node.issuer
    return Citation(
        span=Span(node.start, node.end),
        kind=kind,
        kind_span=Span(node.kind.start, node.kind.start + len(kind)) if node.kind else None,
        name=name,
        numbers=read,
        date=dated,
        issuer=Issuer(plain(issuer.text), Span(issuer.start, issuer.end)) if issuer else None,
        subject=_subject(text, node.end, paragraph.span.end),
        first=-1,
        is_short=False,
        is_own=False,
        in_annex_note=False,
        paragraph=paragraph,
    )


def _kind(node: Reference) -> tuple[str, str]:
    """Canonical kind, and for a law its name."""
    if node.kind is None:
        return "", ""
    words = " ".join(node.kind.text.replace("*", " ").split())
    lower = words.lower()
    for letters, kind in _BY_LETTERS.items():
        if lower.startswith(letters):
            return kind, words if node.kind.type == "LAW" else ""
    return _SHORT.get(words, words), ""


def _is_document(node: Reference, kind: str, read: tuple[DocumentNumber, ...]) -> bool:
    """Bare figures need a kind: "số 15 Lê Lợi" is a house, "báo cáo số 3" an item of a list."""
    if any(number.form in ("party", "state", "law", "other") for number in read):
        return True
    if not kind:
        return False
    if read and read[0].form == "bare":
        assert node.kind is not None
        return node.kind.text[:1].isupper() and (
            node.label is not None or node.issuer is not None or kind in _KNOWN_BARE
        )
    return bool(read) or bool(node.date and (node.date.unit == "day" or (node.kind and node.kind.type == "LAW")))


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
    stop = _SUBJECT_END.search(text, start, min(end, start + _LONGEST))
    last = stop.start() if stop else min(end, start + _LONGEST)
    while last > start and text[last - 1] in " \t\n*_,.":
        last -= 1
    return Span(start, last) if last > start else None


def _tied(found: list[Citation]) -> list[Citation]:
    """Each citation with the index of the first mention of its document."""
    firsts: dict[tuple[str, str], int] = {}
    tied = []
    for at, one in enumerate(found):
        keys = _keys(one)
        first = next((firsts[key] for key in keys if key in firsts), at)
        for key in keys:
            firsts.setdefault(key, first)
        tied.append(replace(one, first=first, is_short=first != at and one.date is None))
    return tied


def _keys(one: Citation) -> list[tuple[str, str]]:
    """By what a document is known again: its full number; kind and figure; a law by its name."""
    keys = [("", number.text) for number in one.numbers if number.form in ("party", "state", "law", "other")]
    if not keys:
        keys = [(one.kind, str(number.serial)) for number in one.numbers if number.serial is not None]
    else:
        keys += [(one.kind, str(number.serial)) for number in one.numbers]
    return keys or [(one.kind, one.name)] if one.name or keys else []
