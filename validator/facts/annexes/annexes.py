"""Annexes that are there: number, title, and what each says of the plan it belongs to."""

import re

from validator.document import Annex as Zone
from validator.document import Document
from validator.facts.annexes.annex_notes import AnnexNote, note_line, read_note
from validator.facts.paragraphs.paragraphs import MAIN_TEXT, Paragraph, Place
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

_LABEL = re.compile(
    r"(?P<thing>PHU LUC|DE CUONG|MAU|BIEU)(?: SO)?(?: ?(?P<number>[IVX]{1,5}|\d{1,3}|[A-Z])(?![A-Z0-9]))?(?![A-Z])"
)
_OPENING = 20_000  # characters of the main text in which a thing is looked for by its name
_TITLES = 5  # lines a title runs over at most
# Words of annexes; what else "kèm theo" and "sau đây" may go with ("sau đây gọi tắt là") announces none.
_SAID = re.compile(
    r"phụ lục|đính kèm|gửi kèm|ban hành kèm|biểu mẫu|mẫu số|biểu số|\(\s?(?:có )?(?:\w+ ){0,6}kèm theo"
    r"|kèm theo (?:kế hoạch|văn bản|công văn|này|đây)"
    r"|(?:bảng|danh sách|danh mục|lịch|biểu|mẫu|chi tiết)[^.;]{0,80}(?:kèm theo|(?:dưới|sau) đây(?! (?:gọi|viết)))",
    re.I,
)
_OUTLINE = re.compile(r"đề cương", re.I)
_MAIN = MAIN_TEXT | {Place.SUBJECT}


class Annex(Record):
    """An annex. `thing` is its kind, folded ("PHU LUC", "DE CUONG"; "" for another); `label` its number as written."""

    zone: Zone
    heading: Span
    thing: str
    label: str
    label_span: Span | None
    title: Span | None
    note: AnnexNote | None
    is_mentioned: bool  # the main text speaks of annexes, or of a thing of this name


def annexes(document: Document, paragraphs: list[Paragraph], text: str) -> list[Annex]:
    """The annexes of a document in reading order."""
    if not document.annexes:
        return []
    main = "\n".join(paragraph.plain for paragraph in paragraphs if paragraph.place in _MAIN)
    said, outlined = _SAID.search(main) is not None, _OUTLINE.search(main) is not None
    opening = fold(main[:_OPENING])
    return [_annex(zone, text, said, outlined, opening) for zone in document.annexes]


def _annex(zone: Zone, text: str, said: bool, outlined: bool, opening: str) -> Annex:
    first = zone.sections[0].span.start if zone.sections else zone.span.end
    lines = [line for line in zone.lines if line.start < first]
    note_at = note_line(lines, text)
    heading = lines[0].text_span if lines else zone.sections[0].title
    words = text[heading.start : heading.end]
    label = _LABEL.match(fold(words))
    number = (label["number"] or "") if label else ""
    titles = [line for line in lines[1 : note_at if note_at is not None else _TITLES] if not line.table]
    title = Span(titles[0].text_start, titles[-1].text_end) if titles else None
    # An outline that others are to write ("soạn đề cương") points to no list of names.
    is_outline = _OUTLINE.search(f"{words} {text[title.start : title.end]}" if title else words)
    return Annex(
        zone=zone,
        heading=heading,
        thing=label["thing"] if label else "",
        label=number,
        label_span=_label_span(heading, words, number),
        title=title,
        note=read_note(lines, text),
        is_mentioned=said or (outlined and is_outline is not None) or fold(words)[:12] in opening,
    )


def _label_span(heading: Span, words: str, number: str) -> Span | None:
    if not number:
        return None
    # Alone, else with the blank before it lost ("Phụ lục1").
    for before in (r"(?<!\w)", ""):
        if found := re.search(rf"{before}{re.escape(number)}(?!\w)", words.upper()):
            return Span(heading.start + found.start(), heading.start + found.end())
    return None
