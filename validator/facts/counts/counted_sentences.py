"""Counts and what the same sentence counts: "gồm 05 đồng chí: ...", "04 nội dung: (1) ...; (2) ...", "03 xã (A, B, C)"."""

import re
from collections.abc import Iterator
from itertools import takewhile

from validator.facts.counts.counts import COUNT, HAS, MAIN, PERSON, STAFF, THINGS, CountedList, count_said, differs
from validator.facts.paragraphs.letters import LOWER, UPPER
from validator.facts.paragraphs.prose import Words

_BEGINS = re.compile(rf"{HAS} {COUNT} ")
_STAFF = re.compile(rf"{STAFF}: (?P<rest>[^.:()\d\n]{{10,400}})\.?$")
_THINGS = re.compile(
    rf"{HAS} {COUNT} (?P<thing>{THINGS})(?: (?:{MAIN}))?(?: sau| như sau|,? gồm|, cụ thể)?: (?P<rest>[^\n:]{{10,900}})$"
)
# "04 chi bộ ấp (Tân Thành, Tân Phú, ...)": places, one and all named behind their number
_NAME = rf"[{UPPER}]\w+(?: [{UPPER}]\w*){{0,4}}"
_PLACES = re.compile(
    r"(?P<count>\d(?<![\w.,/-].)\d?) (?P<thing>(?:chi bộ|đảng bộ|chi hội|chi đoàn|xã|phường|thôn|ấp|bản|buôn|khu phố|tổ dân phố|huyện|trường|phòng"
    r"|khoa)(?: (?:thôn|ấp|bản|buôn|khu phố|tổ dân phố|xã|phường))?) \((?:gồm:? |là:? )?"
    rf"(?P<names>{_NAME}(?:(?:, | và |; ){_NAME}){{1,14}})\)"
)
# "tại 03 huyện: Mai Châu, Lạc Sơn, Kim Bôi;": all of them, so that there are no fewer
_PLACES_BEHIND = re.compile(
    r"(?P<count>\d(?<![\w.,/-].)\d?) (?P<thing>xã|phường|thị trấn|huyện|thôn|ấp|bản|buôn|khu phố|tổ dân phố)(?:,? gồm)?: "
    rf"(?P<names>{_NAME}(?:(?:, | và ){_NAME}){{1,14}})(?=[;.)]|$)",
    re.M,
)
# "02 cuộc diễn tập, cuộc thứ nhất ..., cuộc thứ hai ..."
_ROUNDS = re.compile(r"(?P<count>\d(?<![\w.,/-].)\d?) (?P<thing>cuộc|đợt|vòng|kỳ|lần|giai đoạn|hội nghị|lớp)(?!\w)")
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu")
_NUMBERED = re.compile(r"\((\d{1,2})\) ")
_POST = re.compile(
    rf"[{LOWER}]|(?:Phó|Trưởng|Bí thư|Chủ|Ủy viên|Tổ|Thư ký|Thành viên|Giám đốc|Hiệu|Chánh|Chuyên viên|Công chức|Cán bộ|Nhân viên"
    r"|Giáo viên|Kế toán)\b"
)
# People without their names: "các đồng chí Chi hội trưởng", "đại diện các phòng".
_OTHERS = re.compile(r"(?<!\w)(?:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị|các|những|một số|đại diện|lãnh đạo)(?!\w)", re.I)
_FIGURES = 10  # things from which one may be miscounted by us
_ANY_PART = re.compile(r"[,;] | và ")
_PARTS = re.compile(r"[,;] (?:và )?| và (?=(?:đồng chí|đ/c|ông|bà|thầy|cô) )")


def miscounted_in_sentences(prose: Words) -> Iterator[CountedList]:
    """The counts of sentences; none where it is not certain what is counted."""
    for begun in prose.find(_BEGINS):
        paragraph, start = begun.paragraph, len(begun.before())
        if found := _STAFF.match(paragraph.plain, start):
            listed, is_sure = _people(found["rest"]), True
        elif found := _THINGS.match(paragraph.plain, start):
            listed = _listed(found["rest"], count_said(found["count"]))
            is_sure = listed < _FIGURES
        if found and listed and differs(found["count"], listed):
            span, last = (paragraph.place_of(*found.span(group)) for group in ("count", "rest"))
            yield CountedList(span, found["count"], found["thing"], listed, last, is_sure)
    yield from _of_places(prose)
    yield from _of_rounds(prose)


def _of_rounds(prose: Words) -> Iterator[CountedList]:
    """Numbers of rounds that are not those of the ordinals behind them in the same paragraph."""
    for found in prose.find(_ROUNDS, signs=("thứ nhất", "thứ 1")):
        after = found.after()
        named = [
            one
            for one in re.finditer(rf"(?<!\w){found['thing']} thứ (?P<ordinal>\w+)", after)
            if one["ordinal"] != "bảy"
        ]
        told = [_ordinal(one["ordinal"]) for one in named]
        if len(told) > 1 and told == list(range(1, len(told) + 1)) and differs(found["count"], len(told)):
            at = len(found.before()) + len(found[0])
            last = found.paragraph.place_of(at + named[-1].start(), at + named[-1].end())
            yield CountedList(found.span("count"), found["count"], found["thing"], len(told), last, True)


def _ordinal(word: str) -> int:
    """1 for "nhất" and "1"; 0 for words that are no ordinal."""
    return int(word) if word.isdecimal() else _ORDINALS.index(word) + 1 if word in _ORDINALS else 0


def _of_places(prose: Words) -> Iterator[CountedList]:
    """Numbers of places that are not those of the names in brackets behind them; "và" may stand inside a name."""
    for found in prose.find(_PLACES):
        commas = len(re.split(", |; ", found["names"]))
        names = re.split(", |; | và ", found["names"])
        if not commas <= int(found["count"]) <= len(names) and not all(map(str.isupper, names)):
            # Fewer names than that may be examples.
            is_sure = len(names) > int(found["count"])
            yield CountedList(
                found.span("count"), found["count"], found["thing"], len(names), found.span("names"), is_sure
            )
    for found in prose.find(_PLACES_BEHIND):
        fewest, most = len(found["names"].split(", ")), len(re.split(", | và ", found["names"]))
        if not fewest <= int(found["count"]) <= most:
            yield CountedList(found.span("count"), found["count"], found["thing"], most, found.span("names"), True)


def _people(words: str) -> int:
    """How many people are named, each with a word of address; 0 where that is not certain."""
    parts = [part.strip() for part in _PARTS.split(words)]
    named = [part for part in parts if PERSON.match(part)]
    others = [part for part in parts if not PERSON.match(part)]
    if not named or not all(map(_POST.match, others)) or any(len(PERSON.findall(part)) != 1 for part in named):
        return 0
    return 0 if any(_OTHERS.search(part) for part in others) else len(named)


def _listed(words: str, said: int) -> int:
    """How many things follow, numbered (1), (2) or parted by semicolons; 0 where that is not certain."""
    numbers = [int(number) for number in _NUMBERED.findall(words)]
    if numbers:
        counted = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(numbers, range(1, 99), strict=False))))
        return counted if counted == len(numbers) >= 2 else 0
    parts = words.rstrip(".").split("; ")
    if len(parts) < 3 or ". " in words or len(_ANY_PART.findall(words)) + 1 >= said:
        return 0  # as many, the commas counted; more of them say something else ("hoàn thành trước ngày ...")
    return len(parts)
