"""Place and date of issue where schools and firms set them: at the end, above the signature."""

from validator.document import Document
from validator.facts.header.issue_date import IssueDate, issue_date
from validator.facts.paragraphs.cells import cells
from validator.source import Span

_ABOVE = 3  # lines above nơi nhận and signature in which a date may stand


def date_at_end(document: Document, text: str) -> IssueDate | None:
    """Schools and firms set place and date above the signature, some above nơi nhận."""
    zones = [*document.recipients, *document.signatures]
    if not zones:
        return None
    first = min(zone.lines[0].start for zone in zones)
    at = next(at for at, line in enumerate(document.lines) if line.start == first)
    last = max(zone.lines[-1].end for zone in zones)
    for line in document.lines[max(0, at - _ABOVE) :]:
        if line.start > last:
            break
        for cell in cells(line, text):
            read = issue_date(text, cell) if cell.end - cell.start < 90 else None
            if read is not None and read.in_words and len(read.label) and _is_named(text, read.place):
                return read
    return None


def _is_named(text: str, place: Span) -> bool:
    """Letters stand where the place belongs: no dots of a form to be filled in."""
    return any(map(str.isalpha, text[place.start : place.end]))
