"""Joins the lines of a document into paragraphs: soft wraps, and sentences that a page number interrupts."""

from validator.document import Document, Line
from validator.facts.paragraphs.columns import in_columns
from validator.facts.paragraphs.homes import BODY, Home, homes
from validator.facts.paragraphs.paragraphs import MAIN_TEXT, Kind, Paragraph, Place
from validator.facts.paragraphs.plain_words import plain_words

_ENDED = ".;:!?"
_LONG = 55  # characters from which a line at the foot of a page may be cut in its sentence
_BASES = ("Căn cứ ", "Theo đề nghị ", "Xét đề nghị ")  # open a line of their own
# Members of an enumeration are looked up anew each time: those that are asked for at every line are named once.
_HEADING, _RUN_IN, _ITEM, _TEXT, _TABLE, _PAGE = (
    Kind.HEADING, Kind.RUN_IN, Kind.ITEM, Kind.TEXT, Kind.TABLE, Kind.PAGE,
)  # fmt: skip
_OPENING = Place.OPENING
_NO_TEXT = {"RULE": Kind.RULE, "PAGE": Kind.PAGE}  # kinds of lines by the grammar's terminal
_PROSE = frozenset({Kind.HEADING, Kind.RUN_IN, Kind.ITEM, Kind.TEXT})
_RUNNING = MAIN_TEXT | {Place.SUBJECT, Place.ANNEX}


class _Open:
    """A paragraph that may go on, with the page numbers that stand inside or behind it."""

    __slots__ = ("home", "kind", "lines", "over_page", "pages")

    def __init__(self, home: Home, kind: Kind, line: Line) -> None:
        self.home = home
        self.kind = kind
        self.lines = [line]
        self.pages: list[Line] = []
        self.over_page = False  # the last line was a page number


def paragraphs(document: Document, text: str) -> list[Paragraph]:
    """All paragraphs of a document in reading order; together their lines are the document's lines."""
    where = homes(document, text)
    opened: list[_Open] = []
    last: _Open | None = None  # the prose that may go on
    for line in document.lines:
        home = where.get(id(line), BODY)
        kind = _kind(line, home, text)
        if last and kind is _PAGE:
            last.pages.append(line)
            last.over_page = True
        elif (
            last and (line.wraps or last.over_page or last.home.place is _OPENING) and _goes_on(last, line, kind, text)
        ):
            if last.kind is _HEADING and last.over_page:
                last.kind = _ITEM  # it looked like a title because the page ended in its sentence
            last.lines.append(line)
            last.over_page = False
        else:
            last = _Open(home, kind, line)
            opened.append(last)
            if kind not in _PROSE:
                last = None
    found: list[Paragraph] = []
    for one in opened:
        place, section, annex, _, is_basis = one.home
        prose = one.kind in _PROSE and place in _RUNNING
        found.append(
            Paragraph(tuple(one.lines), place, one.kind, *plain_words(one.lines, text), section, annex, is_basis, prose)
        )
        for line in one.pages:
            found.append(Paragraph((line,), place, _PAGE, *plain_words([line], text), section, annex))
    return found


def _kind(line: Line, home: Home, text: str) -> Kind:
    if line.type in _NO_TEXT:
        return _NO_TEXT[line.type]
    if home.tabular or in_columns(line, text):
        return _TABLE
    section = home.section
    if section is not None and section.lines[0] is line:
        return (_RUN_IN if section.run_in else _HEADING) if section.is_heading else _ITEM
    return _ITEM if line.mark is not None and not line.wraps else _TEXT


def _goes_on(current: _Open, line: Line, kind: Kind, text: str) -> bool:
    """A wrapped line, or the rest of a sentence that a page number interrupts."""
    if kind is not _TEXT and kind is not _ITEM:
        return False
    before = current.lines[-1]
    if not current.over_page:
        return line.type != "OPEN" and (line.wraps or (current.home.place is _OPENING and _cut(before, line, text)))
    if line.mark is not None or before.bold or before.hashes:
        return False
    ended = text[before.text_end - 1 : before.text_end] in _ENDED
    first = text[line.text_start : line.text_start + 1]
    return not ended and (first.islower() or first.isdigit() or before.end - before.start > _LONG)


def _cut(before: Line, line: Line, text: str) -> bool:
    """In an opening: a long line that ends in a word goes on, also where the next begins with a capital."""
    flush = line.start == line.begin and not line.blanks_before and line.mark is None
    is_base = text.startswith(_BASES, line.text_start)  # the one before lacks its semicolon
    return flush and not is_base and before.end - before.start > _LONG and text[before.text_end - 1].isalnum()
