"""Where the text repeats its subject: "ban hành Kế hoạch cải cách hành chính năm 2025", "Trên đây là Kế hoạch ..."."""

import re
from collections.abc import Iterable, Iterator

from validator.facts.numbering.labels import roman
from validator.facts.paragraphs.folding import first_words
from validator.facts.paragraphs.paragraphs import Paragraph, Place
from validator.record import Record
from validator.source import Span

_JOINT = r"(?:phối hợp(?: liên ngành)?(?!\w)\s?)?"
_PLAN = re.compile(rf"[Kk](?i:ế hoạch {_JOINT}(?!số |này))")
_YEAR = re.compile(
    r"(?P<label>n(?i:ăm học |hiệm kỳ |ăm )|N(?i:ăm học |hiệm kỳ |ăm )|g(?i:iai đoạn )|G(?i:iai đoạn ))"
    r"(?P<years>(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)\d\d)?)(?![\d/])"
)
# "tháng 3 năm 2024" is a date, "5 năm 2021 - 2025" a number of years.
_BEFORE = re.compile(r"(?:tháng|quý)\s(?!đầu|cuối)\S{1,4}\s$|\d\s$", re.I)
_ONLY_A_YEAR = re.compile(r"năm (?:19|20)\d\d,? (?:cụ thể )?như sau:")  # "ban hành Kế hoạch năm 2026 như sau:"
_STOP = re.compile(r"[.;:]|, (?:cụ thể|như sau|nội dung)")
_SAME = 4  # so many words alike tell that it is the subject
_FAR = 400
_ABOUT = re.compile(r"\s*(?:v/v:?|về việc|về)\s", re.I)
_TYPE = re.compile(
    rf"\s*kế hoạch(?!\w)\s?{_JOINT}", re.I
)  # a subject may begin on its line: "KẾ HOẠCH TỔ CHỨC HỘI THI"
_MAIN = frozenset({Place.OPENING, Place.CLOSING})
# "học kỳ II", "đợt 1", "quý III", "lần thứ XII", "tháng 10"; the month of a day is none.
_TURN = re.compile(
    r"(?<!\w)(?P<label>học k[ỳì]|đợt|quý|lần thứ|tháng) (?P<turn>[IVX]{1,5}|\d{1,2})(?!\w|[.,]\d|/\d{1,2}(?!\d)| ?[-–] ?\d| và | đến )",
    re.I,
)
_OF_A_DAY = re.compile(r"(?:ngày|\d{1,2},?) \S{0,8} ?$|\d $", re.I)

Stretch = tuple[Paragraph, int, int]  # of a paragraph's words, from where to where


class NamedYear(Record):
    """A year that a subject names: `label` is năm, năm học, giai đoạn or nhiệm kỳ, `years` the figures."""

    span: Span
    label: str
    years: str


class NamedTurn(Record):
    """Which of several a subject names: `label` is học kỳ, đợt, quý, lần thứ or tháng, `number` the figure."""

    span: Span
    label: str
    number: int


def subject_places(paragraphs: Iterable[Paragraph]) -> list[Stretch]:
    """Where the subject stands, without "V/v" and the word for the type."""
    found = []
    for paragraph in paragraphs:
        start = None
        if paragraph.place is Place.SUBJECT:
            start = _behind_about(paragraph.plain, 0)
        elif paragraph.place is Place.TYPE and (kind := _TYPE.match(paragraph.plain)):
            start = kind.end()
        if start is not None:
            found.append((paragraph, start, len(paragraph.plain)))
    return found


def echo_places(paragraphs: Iterable[Paragraph], subject: Iterable[Stretch]) -> list[Stretch]:
    """Where opening and closing repeat the subject."""
    words = " ".join(paragraph.plain[start:end] for paragraph, start, end in subject)
    first = first_words(words, Span(0, len(words)), _SAME)
    found = []
    for paragraph in paragraphs if len(first) == _SAME else ():
        if paragraph.place in _MAIN:
            for plan in _PLAN.finditer(paragraph.plain):
                start = _behind_about(paragraph.plain, plan.end())
                end = min(start + _FAR, len(paragraph.plain))
                stop = _STOP.search(paragraph.plain, start, end)
                end = stop.start() if stop else end
                says_nothing_else = paragraph.place is Place.OPENING and _ONLY_A_YEAR.match(paragraph.plain, plan.end())
                if says_nothing_else or first_words(paragraph.plain, Span(start, end), _SAME) == first:
                    found.append((paragraph, start, end))
    return found


def named_years(places: Iterable[Stretch]) -> list[NamedYear]:
    """The years named there; not those of a date or of a cited paper."""
    return [year for place in places for year in _years(*place)]


def named_turns(places: Iterable[Stretch]) -> list[NamedTurn]:
    """Which half-year, round, quarter or month is named there."""
    return [turn for place in places for turn in _turns(*place)]


def _behind_about(words: str, start: int) -> int:
    """Behind "V/v", "Về việc"."""
    about = _ABOUT.match(words, start)
    return about.end() if about else start


def _years(paragraph: Paragraph, start: int, end: int) -> list[NamedYear]:
    return [
        NamedYear(paragraph.place_of(*match.span("years")), match["label"].lower().strip(), _plain(match["years"]))
        for match in _YEAR.finditer(paragraph.plain, start, end)
        if match["label"].lower() != "năm "
        or not _BEFORE.search(paragraph.plain, max(start, match.start() - 14), match.start())
    ]


def _plain(years: str) -> str:
    return " - ".join(re.findall(r"\d{4}", years))


def _turns(paragraph: Paragraph, start: int, end: int) -> Iterator[NamedTurn]:
    for match in _TURN.finditer(paragraph.plain, start, end):
        label, figure = match["label"].lower().replace("kì", "kỳ"), match["turn"]
        if label == "tháng" and _OF_A_DAY.search(paragraph.plain, max(start, match.start() - 14), match.start()):
            continue
        number = int(figure) if figure.isdigit() else roman(figure.upper())
        if number is not None:
            yield NamedTurn(paragraph.place_of(*match.span("turn")), label, number)
