"""Kính gửi: whom a letter addresses; a plan has none."""

import re

from validator.document import Document
from validator.source import Span

_ADDRESS = re.compile(r"[*_]{0,3}(?P<words>[Kk]ính (?:gửi|trình))[*_ ]{0,4}:")


def addressees(document: Document, text: str) -> Span | None:
    """The words `Kính gửi` between the head and the first section, None where they do not stand."""
    first = document.sections[0].span.start if document.sections else document.span.end
    for line in document.lines:
        if line.start >= first:
            return None
        match = _ADDRESS.match(text, line.start, line.end) or _ADDRESS.match(text, line.text_start, line.end)
        if match:
            return Span(match.start("words"), match.end("words"))
    return None
