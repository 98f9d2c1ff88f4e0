"""Tên loại and trích yếu: where the type stands, in whatever letters, and what the paper is about."""

from itertools import takewhile

from validator.document import Document, Line, Mark
from validator.facts.paragraphs.cells import trimmed
from validator.facts.paragraphs.folding import distance
from validator.parser.patterns import ANNEX_NOTE, TYPES, fold
from validator.record import Record
from validator.source import Span

_FAR = 14  # lines of a head whose type is not where the parser looks for it
_BARE = (None, Mark.HEADING)
_JOINT = frozenset({"LIEN NGANH", "LIEN TICH", "PHOI HOP"})  # what kind of plan, not what it is about


class TypeAndSubject(Record, frozen=False):
    """`kind` is the folded type ("KE HOACH", "" where it is not known); spans are None for what is not there."""

    type_span: Span | None = None
    kind: str = ""
    subject: Span | None = None


def type_and_subject(document: Document, text: str) -> TypeAndSubject:
    """The type of a document and its subject, which may go on from the type's line."""
    found = TypeAndSubject()
    odd = odd_type_line(document, text)
    line = document.type_line.lines[0] if document.type_line else odd
    if line is not None:
        _read_type(found, line, text)
    if document.subject is not None:
        lines = list(takewhile(lambda one: not _is_note(one, text), _subject_lines(document)))
        if len(lines) > 1 and fold(text[lines[0].text_start : lines[0].text_end]) == found.kind:
            del lines[0]  # the type, written once more
        if lines and text[lines[-1].text_end - 1] not in ":;":
            start = found.subject.start if found.subject else lines[0].text_start
            found.subject = Span(start, max(lines[-1].text_end, start))
    elif odd is not None and found.subject is None:
        found.subject = _next_line(document, odd)
    if found.subject is not None and not any(map(str.isalpha, text[found.subject.start : found.subject.end])):
        found.subject = None  # a bare "##"
    return found


def _subject_lines(document: Document) -> list[Line]:
    return [one for one in document.subject.lines if one.type == "SUBJECT"] if document.subject else []


def _is_note(line: Line, text: str) -> bool:
    """ "(Kèm theo Quyết định số ...)" below the subject."""
    return ANNEX_NOTE.match(fold(text[line.text_start : line.text_end])) is not None


def odd_type_line(document: Document, text: str) -> Line | None:
    """A type that is not in plain capitals: "Kế hoạch" alone, in bold or a heading, "K Ế H O Ạ C H", "KẾ HOẠC"."""
    if document.type_line is not None:
        return None
    return next((line for line in document.lines[:_FAR] if line.mark in _BARE and _odd_kind(line, text)), None)


def _odd_kind(line: Line, text: str) -> str:
    letters = _letters(line.text_span, text)
    bare = letters.rstrip(":.")
    for name in TYPES:
        joined = name.replace(" ", "")
        if bare == joined or ((line.bold or line.hashes) and letters.startswith(joined)):
            return name
    words = text[line.text_start : line.text_end]
    slip = words == words.upper() and 5 < len(bare) < 12 and distance(bare, "KEHOACH", 1) == 1
    return "KE HOACH" if slip else ""


def _letters(span: Span, text: str) -> str:
    return fold(text[span.start : min(span.end, span.start + 400)]).replace(" ", "")


def _read_type(found: TypeAndSubject, line: Line, text: str) -> None:
    words = trimmed(text, line.text_start, line.text_end)
    folded = fold(text[words.start : words.end])
    found.kind = next((name for name in TYPES if folded.startswith(name)), "")
    if not found.kind:
        found.kind, found.type_span = _odd_kind(line, text), words
        return
    length = len(found.kind) if folded != found.kind else len(words)
    found.type_span = Span(words.start, words.start + min(length, len(words)))
    rest = trimmed(text, found.type_span.end, words.end)
    if len(rest) > 1 and fold(text[rest.start : rest.end]) not in _JOINT:
        found.subject = rest


def _next_line(document: Document, line: Line) -> Span | None:
    at = next(at for at, one in enumerate(document.lines) if one is line) + 1
    return document.lines[at].text_span if at < len(document.lines) and document.lines[at].mark in _BARE else None
