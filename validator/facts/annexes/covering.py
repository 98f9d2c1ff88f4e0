"""The paper a plan is issued with: "(Ban hành kèm theo Quyết định số 318/QĐ-BNV ngày 24 tháng 4 năm 2023 của ...)"."""

import re
from datetime import date

from validator.document import Document
from validator.facts.annexes.annex_notes import AnnexNote, annex_note, note_line
from validator.facts.dates.calendar_days import day_of
from validator.parser.patterns import ANNEX_NOTE, fold
from validator.source import Span

_DATE = re.compile(
    r"ngày\s{1,3}(\d{1,2})(?:\s?/\s?|\s{1,3}tháng\s{1,3})(\d{1,2})(?:\s?/\s?|\s{1,3}năm\s{1,3})(\d{4})(?!\d)"
)
_ISSUER = re.compile(r"\scủa\s{1,3}([^()]{3,160})")
_LONGEST = 400  # characters of a note


def comes_with_another(document: Document, text: str) -> bool:
    """The note stands under the subject."""
    return _note(document, text) is not None


def covering_date(document: Document, text: str) -> date | None:
    """The date of that paper, which is the plan's own; None where it is blank, or no such day."""
    found = _in_note(_DATE, document, text)
    return day_of(found[1], found[2], found[3]) if found else None


def covering_issuer(document: Document, text: str) -> Span | None:
    """Who issued that paper: the words behind "của" in the note; None where it names nobody."""
    found = _in_note(_ISSUER, document, text)
    return Span(found.start(1), found.end(1)) if found else None


def covering_note(document: Document, text: str) -> AnnexNote | None:
    """The note read like that of an annex; None where there is none."""
    lines = list(document.subject.lines) if document.subject else []
    at = note_line(lines, text) if comes_with_another(document, text) else None
    return None if at is None else annex_note(lines, at, text)


def _note(document: Document, text: str) -> int | None:
    lines = document.subject.lines if document.subject else ()
    return next(
        (line.text_start for line in lines if ANNEX_NOTE.match(fold(text[line.text_start : line.text_end]))), None
    )


def _in_note(pattern: re.Pattern[str], document: Document, text: str) -> re.Match[str] | None:
    at, zone = _note(document, text), document.subject
    return None if at is None or zone is None else pattern.search(text, at, min(zone.span.end, at + _LONGEST))
