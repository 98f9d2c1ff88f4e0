"""The paper a plan is issued with: "(Ban hành kèm theo Quyết định số 318/QĐ-BNV ngày 24 tháng 4 năm 2023 của ...)"."""

from validator.document import Document
from validator.facts.annexes.annex_notes import AnnexNote, read_note
from validator.parser.patterns import ANNEX_NOTE, fold


def comes_with_another(document: Document, text: str) -> bool:
    """The note stands under the subject."""
    lines = document.subject.lines if document.subject else ()
    return any(ANNEX_NOTE.match(fold(text[line.text_start : line.text_end])) for line in lines)


def covering_note(document: Document, text: str) -> AnnexNote | None:
    """The note read like that of an annex, with the date, which is the plan's own, and the issuer of that paper; None where
    there is none."""
    lines = list(document.subject.lines) if document.subject else []
    return read_note(lines, text) if comes_with_another(document, text) else None
