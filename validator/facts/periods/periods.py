"""Numbers of years: "sơ kết 04 năm thực hiện Nghị quyết số …", "giai đoạn 2021 - 2025", "nhiệm kỳ 2020 - 2025"."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from validator.facts.counts.counts import SMALL_NUMBERS, count_said
from validator.facts.dates.calendar_days import day_of
from validator.facts.paragraphs.paragraphs import MAIN_TEXT, Paragraph, Place
from validator.facts.paragraphs.placing import holding
from validator.record import Record
from validator.source import Span

_COUNT = rf"\d{{1,2}}|một|{SMALL_NUMBERS}"
_REVIEW = re.compile(
    rf"(?P<own>[Kk]ế hoạch (?:tổ chức )?|[Bb]áo cáo (?:kết quả )?)?(?P<verb>sơ kết|tổng kết)"
    rf"(?:,? (?:đánh giá|việc|kết quả|công tác))*\s+(?:hơn |gần )?(?P<years>(?P<count>{_COUNT}) năm)"
    r"(?!\w| (?:19|20)\d\d| học| qua\b)(?=(?P<object>(?:(?!sơ kết|tổng kết)[^.;:]){0,400}))",
    re.I,
)
# What is reviewed, as far as it tells one event from another.
_NOUN = re.compile(
    r"nghị quyết|chỉ thị|kết luận|chương trình|kế hoạch|đề án|quy chế|quy định|quyết định|luật|thông tư|hướng dẫn|đề tài"
    r"|cuộc vận động|phong trào|mô hình|cuộc thi|công tác"
)
_SPECIFIC = re.compile(r"\s*(?:của|về|đại hội|trung ương|[“\"]|số)")
# Stand in every such mention, perhaps with emphasis.
_MAY = re.compile(
    rf"[Kk][Ếế][Tt](?i:(?:,? (?:đánh giá|việc|kết quả|công tác))*[\s*_]+(?:hơn |gần )?(?:\d|một|{SMALL_NUMBERS}))"
)
_YEARS = re.compile(r"[-–—][\s*_]{0,5}(?:19|20)\d\d")
_PERIOD = re.compile(
    r"(?P<label>giai đoạn|nhiệm kỳ|năm học|khóa học|khoá học|vụ đông xuân)\s+"
    r"(?P<years>(?P<first>(?:19|20)\d\d)\s{0,2}[-–—]\s{0,2}(?P<last>(?:19|20)\d\d))(?!\d)",
    re.I,
)
_SERIALS = re.compile(
    r"(?P<serials>[0-9]\d{0,3}(?:(?:,| và)\s\d{1,4})*)(?:/\d{4})?(?P<symbol>[-/–][A-ZĐ][\w-]*(?:[/-][\w-]+)+)"
)
_DAY = re.compile(
    r"ngày\s{1,2}(?P<day>\d{1,2})(?:/|\s{1,2}tháng\s{1,2})(?P<month>\d{1,2})(?:/|\s{1,2}năm\s{1,2})(?P<year>\d{4})"
)
# The note below the title of an annex, which names the plan and nothing that is reviewed.
_NOTE = re.compile(r"\(\s?(?:ban hành |gửi |đính )?kèm", re.I)
# The first paper with its day: "thực hiện Kết luận số 61-KL/TW, ngày 03/8/2023 ... về tiếp tục thực hiện Chỉ thị ...".
_DATED = re.compile(rf"[^\d.;:()]{{0,80}}?{_SERIALS.pattern},?\s{{1,2}}{_DAY.pattern}")
_ALIKE = 8  # words alike from which two mentions speak of the same
_PLACES = MAIN_TEXT | {Place.SUBJECT, Place.TYPE, Place.ANNEX}


class Review(Record):
    """A mention of a review of so many years. `span` is "02 năm"; `numbers` are those of the papers reviewed."""

    span: Span
    verb: str  # sơ kết, tổng kết
    years: int
    place: Place
    is_title: bool  # stands in the title of an annex
    is_own: bool  # "Kế hoạch sơ kết ...", "Báo cáo sơ kết ...": the event of this plan
    numbers: frozenset[str]  # 14-NQ/ĐUK
    words: str  # what is reviewed, in small letters
    dates: tuple[date, ...]  # days of the papers reviewed
    since: date | None  # the day of the first paper, where it stands behind its number or only one day is given


class Period(Record):
    """A period from year to year: `label` is giai đoạn, nhiệm kỳ, năm học, khóa học or vụ đông xuân."""

    span: Span
    label: str
    first: int
    last: int
    place: Place
    is_title: bool


def reviews(text: str, paragraphs: Sequence[Paragraph]) -> list[Review]:
    """The reviews of so many years that a plan speaks of, in reading order."""
    found = []
    for paragraph in holding(_MAY, text, paragraphs):
        if paragraph.place in _PLACES:
            for match in _REVIEW.finditer(paragraph.plain):
                found.append(_review(paragraph, match))
    return found


def periods(text: str, paragraphs: Sequence[Paragraph]) -> list[Period]:
    """The periods from year to year that a plan names, in reading order."""
    return [
        Period(
            paragraph.place_of(*match.span("years")),
            match["label"].lower().replace("khoá", "khóa"),
            int(match["first"]),
            int(match["last"]),
            paragraph.place,
            _is_title(paragraph),
        )
        for paragraph in holding(_YEARS, text, paragraphs)
        if paragraph.place in _PLACES
        for match in _PERIOD.finditer(paragraph.plain)
    ]


def same_event(subject: Review, other: Review, cited: frozenset[str]) -> bool:
    """Does another mention speak of the review the subject names? `cited` are the papers the opening rests on.

    A mention that may speak of another event counts as one.
    """
    if subject.verb != other.verb:
        return False
    nouns = [match[0] if match else "" for match in (_NOUN.search(subject.words), _NOUN.search(other.words))]
    if other.numbers:
        if subject.numbers:
            return bool(subject.numbers & other.numbers)
        return nouns[0] == nouns[1] and other.numbers <= cited
    if other.words.split()[:_ALIKE] == subject.words.split()[:_ALIKE]:
        return True
    if _is_specific(other.words, nouns[1]):
        return False
    return (other.is_own and not nouns[1]) or nouns[0] == nouns[1] != ""


def _is_specific(words: str, noun: str) -> bool:
    """The noun is told apart from others of its kind: "nghị quyết của Đại hội"."""
    at = words.find(noun) + len(noun)
    return bool(noun) and _SPECIFIC.match(words, at) is not None


def numbers_in(words: str) -> frozenset[str]:
    """The numbers of papers in some words; "12, 13-NQ/ĐUK" are two."""
    found: set[str] = set()
    for match in _SERIALS.finditer(words):
        symbol = match["symbol"].replace("–", "-")
        found |= {f"{int(serial):02}{symbol}" for serial in re.findall(r"\d{1,4}", match["serials"])}
    return frozenset(found)


def _review(paragraph: Paragraph, match: re.Match[str]) -> Review:
    thing = _NOTE.split(match["object"], maxsplit=1)[0]
    numbers, dates, first = numbers_in(thing), tuple(_days(thing)), _DATED.match(thing)
    since = day_of(*first.group("day", "month", "year")) if first else None
    return Review(
        span=paragraph.place_of(*match.span("years")),
        verb=match["verb"].lower(),
        years=count_said(match["count"]),
        place=paragraph.place,
        is_title=_is_title(paragraph),
        is_own=match["own"] is not None,
        numbers=numbers,
        words=thing.strip().lower(),
        dates=dates,
        since=since or (dates[0] if len(dates) == 1 and len(numbers) < 2 else None),
    )


def _is_title(paragraph: Paragraph) -> bool:
    return paragraph.place is Place.ANNEX and paragraph.section is None


def _days(words: str) -> Iterable[date]:
    found = (day_of(*match.group("day", "month", "year")) for match in _DAY.finditer(words))
    return (day for day in found if day)
