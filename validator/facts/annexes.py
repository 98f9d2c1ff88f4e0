"""Annexes: promised where, present where, and what an annex says of the plan it belongs to."""

import re
from dataclasses import dataclass
from datetime import date

from validator.document import Annex as Zone
from validator.document import Document, Line
from validator.facts.cells import trimmed
from validator.facts.number import Number, number
from validator.parser.patterns import fold
from validator.source import Span

_THING = (
    r"(?:[Đđ]ề cương|[Pp]hụ lục|[Bb]iểu mẫu|[Mm]ẫu biểu|[Bb]iểu|[Mm]ẫu báo cáo|[Dd]anh sách|[Ll]ịch|[Bb]ảng phân công)"
)
_HOW = r"(?:gửi kèm|kèm theo|đính kèm|gửi đính kèm)"
# A thing that comes along with this plan, on one line: "(có đề cương kèm theo)", "Đề cương báo cáo (gửi kèm Kế hoạch này)".
_PROMISE = re.compile(
    rf"(?P<thing>{_THING})[^\n.;:()]{{0,80}}?\s?[(*_\s]{{0,4}}(?P<how>{_HOW})(?:[^\n.;()]{{0,20}}[Kk]ế hoạch)?(?: này)?"
    rf"|(?:[Cc]ó|[Gg]ửi kèm|[Đđ]ính kèm|[Kk]èm theo)(?: theo)?(?: [Kk]ế hoạch(?: này)?)?:? (?P<thing2>{_THING})(?:[^\n.;:()]{{0,60}}?{_HOW})?"
    rf"|[Tt]heo (?P<thing3>{_THING})(?: (?:số )?[\dIVX]{{1,4}})?(?= {_HOW}| của [Kk]ế hoạch này| ban hành kèm theo Kế hoạch này)"
)
_OF_ANOTHER = re.compile(
    r"\s?(?:Quyết định|Thông tư|Nghị định|Nghị quyết|Công văn|Hướng dẫn|Luật|Quy định|Thông báo|Báo cáo)\b"
)
_NOTE = re.compile(
    r"\(?\s?(?:Ban hành k|K|Đính k|Gửi k)èm(?: theo)?\s+(?P<kind>Kế hoạch|[A-ZĐ][\w ]{2,20}?)\s+số", re.I
)
_NOTE_DATE = re.compile(
    r"ngày\s{1,3}(?P<day>\d{1,2})\s?(?:[/.-]|\s{1,2}tháng\s)\s?(?P<month>\d{1,2})\s?(?:[/.-]|\s{1,2}năm\s)\s?(?P<year>\d{4})"
)
_NOTE_ISSUER = re.compile(r"\bcủa\s+(?P<issuer>[^\n()]{3,160})")
_LABEL = re.compile(r"(?:PHU LUC|MAU|BIEU)(?: SO)? ?(?P<number>[IVX]{1,5}|\d{1,3}|[A-Z])?\b")


@dataclass(frozen=True, slots=True)
class Promise:
    """Words in the text that announce an annex; `thing` is what is announced, in small letters."""

    span: Span
    thing: str


@dataclass(frozen=True, slots=True)
class AnnexNote:
    """`(Kèm theo Kế hoạch số ..., ngày ... của ...)`: parts that are not written are None."""

    span: Span
    kind: str
    number: Number | None
    date: date | None
    date_span: Span | None
    issuer: Span | None


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex that is there. `label` is its number as written ("" for none); `title` may run over several lines."""

    zone: Zone
    heading: Span
    label: str
    title: Span | None
    note: AnnexNote | None


def promises(document: Document, text: str) -> list[Promise]:
    """Where the main text announces an annex of its own; papers that come with another paper are none."""
    if not document.lines:
        return []
    end = document.annexes[0].span.start if document.annexes else document.lines[-1].end
    found = []
    for match in _PROMISE.finditer(text, document.lines[0].start, end):
        if _OF_ANOTHER.match(text, match.end()) or "kế hoạch riêng" in match[0]:
            continue
        thing = match["thing"] or match["thing2"] or match["thing3"]
        found.append(Promise(Span(match.start(), match.end()), thing.lower()))
    return found


def annexes(document: Document, text: str) -> list[Annex]:
    """The annexes of a document in reading order, with what each says of its parent."""
    return [_annex(zone, text) for zone in document.annexes]


def _annex(zone: Zone, text: str) -> Annex:
    lines = zone.lines
    note_at = next((at for at, line in enumerate(lines) if _note_match(line, text)), None)
    heading = lines[0].text_span if lines else zone.sections[0].title
    label = _LABEL.match(fold(text[heading.start : heading.end]))
    titles = lines[1 : note_at if note_at is not None else min(len(lines), 4)]
    return Annex(
        zone=zone,
        heading=heading,
        label=(label["number"] or "") if label else "",
        title=Span(titles[0].text_start, titles[-1].text_end) if titles else None,
        note=_note(lines, note_at, text) if note_at is not None else None,
    )


def _note_match(line: Line, text: str) -> re.Match[str] | None:
    return _NOTE.match(text, line.text_start, line.text_end)


def _note(lines: list[Line], at: int, text: str) -> AnnexNote:
    last = at
    while last + 1 < len(lines) and ")" not in text[lines[at].start : lines[last].end] and last < at + 3:
        last += 1
    span = trimmed(text, lines[at].text_start, lines[last].text_end)
    match = _NOTE.match(text, span.start, span.end)
    assert match is not None
    dated = _NOTE_DATE.search(text, match.end(), span.end)
    named = _NOTE_ISSUER.search(text, match.end(), span.end)
    read = number(text, Span(match.end() - len("số"), dated.start() if dated else span.end))
    return AnnexNote(
        span=span,
        kind=match["kind"],
        number=read,
        date=_day(dated),
        date_span=Span(dated.start(), dated.end()) if dated else None,
        issuer=trimmed(text, named.start("issuer"), named.end("issuer")) if named else None,
    )


def _day(match: re.Match[str] | None) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])) if match else None
    except ValueError:
        return None
