"""Counts and what they count: "03 nhiệm vụ sau:" above a list, "gồm 05 đồng chí: ...", "04 nội dung, gồm: (1) ...; (2) ..."."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from validator.document import Section
from validator.facts.letters import LOWER, UPPER
from validator.facts.paragraphs import Kind, Paragraph
from validator.facts.prose import Words
from validator.record import Record
from validator.source import Span

_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_COUNT = rf"(?<![\w.,/-])(?P<count>\d{{1,2}}|{'|'.join(_WORDS)})"
_THINGS = (
    "nội dung|nhiệm vụ|nhóm|giải pháp|yêu cầu|mục tiêu|chỉ tiêu|bước|giai đoạn|đợt|tiêu chí|điều kiện|vấn đề|hình thức|biện pháp"
    "|khâu đột phá|lĩnh vực|nguyên tắc|việc|hoạt động|phần"
)
_PEOPLE = "đồng chí|thành viên|người|ông, bà|giáo viên|cán bộ"
_MAIN = "(?: (?:trọng tâm|chủ yếu|chính|cơ bản|lớn|trọng điểm|cụ thể))"
_HAS = r"(?:gồm|gồm có|có|chia thành|chia làm)"
# At the end of a paragraph, above a list.
_ABOVE = re.compile(
    rf"{_COUNT} (?P<thing>{_THINGS})(?!\w)[^.,;:()\d\n]{{0,60}}?(?:sau|sau đây|như sau|dưới đây|cụ thể):$"
    rf"|(?<!\w){_HAS} {_COUNT.replace('count', 'count2')} (?P<thing2>{_THINGS})(?: (?:{_THINGS}))?{_MAIN}?:?$"
    rf"|(?<!\w)(?:thực hiện|tập trung)(?: \w+){{0,2}} {_COUNT.replace('count', 'count3')} (?P<thing3>{_THINGS}){_MAIN}:$",
    re.M,
)
_STAFF = rf"(?<!\w){_HAS} {_COUNT} (?P<thing>{_PEOPLE})(?:,? (?:cụ thể|gồm|sau|như sau|sau đây))*"
_STAFF_ABOVE = re.compile(rf"{_STAFF}(?:\)?:|\))$", re.M)
_STAFF_WITHIN = re.compile(rf"{_STAFF}: (?P<rest>[^.:()\d\n]{{10,400}})\.?$", re.M)
_WITHIN = re.compile(
    rf"(?<!\w){_HAS} {_COUNT} (?P<thing>{_THINGS}){_MAIN}?(?: sau| như sau|,? gồm|, cụ thể)?: (?P<rest>[^\n:]{{10,900}})$",
    re.M,
)
_NUMBERED = re.compile(r"\((\d{1,2})\) ")
_PERSON = re.compile(
    rf"(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô|[Aa]nh|[Cc]hị)(?: giáo)?:? (?:[{UPPER}][{LOWER}{UPPER}]* ?){{2,5}}"
)
_POST = re.compile(
    rf"[{LOWER}]|(?:Phó|Trưởng|Bí thư|Chủ|Ủy viên|Tổ|Thư ký|Thành viên|Giám đốc|Hiệu|Chánh|Chuyên viên|Công chức|Cán bộ|Nhân viên"
    r"|Giáo viên|Kế toán)\b"
)
# "04 chi bộ ấp (Tân Thành, Tân Phú, ...)": places, one and all named behind their number
_NAME = rf"[{UPPER}]\w+(?: [{UPPER}]\w*){{0,4}}"
_PLACES = re.compile(
    r"(?<![\w.,/-])(?P<count>\d{1,2}) (?P<thing>(?:chi bộ|đảng bộ|chi hội|chi đoàn|xã|phường|thôn|ấp|bản|buôn|khu phố|tổ dân phố|huyện|trường|phòng"
    r"|khoa)(?: (?:thôn|ấp|bản|buôn|khu phố|tổ dân phố|xã|phường))?) \((?:gồm:? |là:? )?"
    rf"(?P<names>{_NAME}(?:(?:, | và |; ){_NAME}){{1,14}})\)"
)
_ANY_PART = re.compile(r"[,;] | và ")
_PARTS = re.compile(r"[,;] (?:và )?| và (?=(?:đồng chí|đ/c|ông|bà|thầy|cô) )")


class CountedList(Record):
    """A count that is not the number of what is listed. `last` is the last of the `listed` things; `is_sure` is False
    where the last ones may be something else ("- Thời gian: Quý II")."""

    span: Span
    said: str
    thing: str
    listed: int
    last: Span
    is_sure: bool


def miscounted(prose: Words, paragraphs: Sequence[Paragraph], text: str) -> Iterator[CountedList]:
    """The counts that what they count contradicts; none where it is not certain what is counted."""
    inner = {id(one.section) for one in paragraphs if one.section is not None and not one.opens}
    for found in prose.find(_ABOVE):
        at = next(at for at in ("", "2", "3") if found["count" + at])
        items = _items(paragraphs, found.paragraph, inner)
        if len(items) >= 2 and _differs(found["count" + at], len(items)):
            span, thing = found.span("count" + at), found["thing" + at]
            yield CountedList(
                span, found["count" + at], thing, len(items), items[-1].label, len(items) < _value(found["count" + at])
            )
    for found in prose.find(_STAFF_ABOVE):
        items = _items(paragraphs, found.paragraph, inner)
        people = [len(_PERSON.findall(text[item.lines[0].text_start : item.span.end])) for item in items]
        if len(items) >= 2 and set(people) == {1} and _differs(found["count"], len(items)):
            yield CountedList(found.span("count"), found["count"], found["thing"], len(items), items[-1].label, True)
    for found in prose.find(_STAFF_WITHIN):
        count = _people(found["rest"])
        if count and _differs(found["count"], count):
            yield CountedList(found.span("count"), found["count"], found["thing"], count, found.span("rest"), True)
    for found in prose.find(_WITHIN):
        count = _listed(found["rest"], _value(found["count"]))
        if count and _differs(found["count"], count):
            yield CountedList(
                found.span("count"), found["count"], found["thing"], count, found.span("rest"), count < 10
            )
    yield from _of_places(prose)


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


def _value(count: str) -> int:
    return int(count) if count.isdigit() else _WORDS[count]


def _differs(count: str, listed: int) -> bool:
    return 2 <= _value(count) != listed


def _people(words: str) -> int:
    """How many people are named, each with a word of address; 0 where that is not certain."""
    parts = [part.strip() for part in _PARTS.split(words)]
    named = [part for part in parts if _PERSON.match(part)]
    others = [part for part in parts if not _PERSON.match(part)]
    if not named or not all(map(_POST.match, others)) or any(len(_PERSON.findall(part)) != 1 for part in named):
        return 0
    return 0 if any(_PERSON.search(part) for part in others) else len(named)


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


def _items(paragraphs: Sequence[Paragraph], one: Paragraph, inner: set[int]) -> list[Section]:
    """The items right below a paragraph; none where they are not of one kind, or a text stands between or behind them."""
    if one.section is None or one.kind is Kind.TABLE:
        return []
    items = one.section.children
    if not items or len({item.mark for item in items}) != 1 or items[0].span.start < one.span.end:
        return []
    if one.opens:
        return [] if id(one.section) in inner else items
    title = one.section.title  # may have a line of its own, behind "Phần II"
    own = [
        other
        for other in paragraphs
        if other.section is one.section and not other.opens and not other.span.overlaps(title)
    ]
    return items if own == [one] else []
