"""Where the text repeats its subject: "ban hành Kế hoạch cải cách hành chính năm 2025", "Trên đây là Kế hoạch ..."."""

import re
from collections.abc import Iterable, Iterator

from validator.facts.folding import first_words
from validator.facts.paragraphs import Paragraph, Place
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


class NamedYear(Record):
    """A year that a subject names: `label` is năm, năm học, giai đoạn or nhiệm kỳ, `years` the figures."""

    span: Span
    label: str
    years: str


def subject_years(paragraphs: Iterable[Paragraph]) -> list[NamedYear]:
    """The years the subject names; not those of a date or of a cited paper."""
    return [
        year for paragraph, start in _subject(paragraphs) for year in _years(paragraph, start, len(paragraph.plain))
    ]


def echoed_years(paragraphs: list[Paragraph]) -> list[NamedYear]:
    """The years that opening and closing name where they repeat the subject."""
    subject = " ".join(paragraph.plain[start:] for paragraph, start in _subject(paragraphs))
    first = first_words(subject, Span(0, len(subject)), _SAME)
    found: list[NamedYear] = []
    if len(first) < _SAME:
        return found
    for paragraph in paragraphs:
        if paragraph.place in _MAIN:
            for plan in _PLAN.finditer(paragraph.plain):
                start = _behind_about(paragraph.plain, plan.end())
                end = min(start + _FAR, len(paragraph.plain))
                stop = _STOP.search(paragraph.plain, start, end)
                end = stop.start() if stop else end
                says_nothing_else = paragraph.place is Place.OPENING and _ONLY_A_YEAR.match(paragraph.plain, plan.end())
                if says_nothing_else or first_words(paragraph.plain, Span(start, end), _SAME) == first:
                    found += _years(paragraph, start, end)
    return found


def _subject(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[Paragraph, int]]:
    """The paragraphs of the subject, each with the offset at which it begins there."""
    for paragraph in paragraphs:
        if paragraph.place is Place.SUBJECT:
            yield paragraph, _behind_about(paragraph.plain, 0)
        elif paragraph.place is Place.TYPE and (kind := _TYPE.match(paragraph.plain)):
            yield paragraph, kind.end()


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
