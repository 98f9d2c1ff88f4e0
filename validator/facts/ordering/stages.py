"""Stages with their days ("Đợt 1 (từ ngày 01/4 đến ngày 30/4/2026)") and the steps below them that lie outside."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from validator.document import Section
from validator.facts.dates.dates import DateMention
from validator.facts.deadlines.deadlines import Deadline
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.source import Span

_STAGE = re.compile(r"(?:Giai đoạn|Đợt|Bước|Vòng|Thời gian(?: thực hiện| triển khai| tổ chức)?)\b", re.I)
_TO = re.compile(r"[\s*_]{0,4}(?:đến|tới|-|–)[\s*_]{1,4}(?:hết[\s*_]{1,4})?", re.I)
_FROM = re.compile(r"từ[\s*_:]{1,4}(?:ngày[\s*_]{1,4})?$|\((?:ngày )?$", re.I)
_AROUND = re.compile(
    r"báo cáo|tổng kết|sơ kết|tổng hợp|công bố|trao giải|nghiệm thu|quyết toán|thanh toán|rút kinh nghiệm|bế mạc|số liệu|hậu kiểm"
    r"|chuẩn bị|kế hoạch|thành lập|thông báo|đăng ký|hướng dẫn|tập huấn|kết quả|dự phòng|khen thưởng|khắc phục",
    re.I,
)
_PLANNED = frozenset({"on", "from_to", "within"})

Outside = tuple[Span, Span]  # the time of a step, and that of its stage


def steps_outside_stages(
    text: str, paragraphs: Sequence[Paragraph], dates: Sequence[DateMention], deadlines: Sequence[Deadline]
) -> Iterator[Outside]:
    """The steps whose time lies outside that of the stage they stand under; what comes before or after one is left out."""
    heads = [
        one for one in paragraphs if one.opens and one.section and one.section.children and _STAGE.match(one.plain)
    ]
    if not heads:
        return
    dated: dict[int, list[DateMention]] = {id(one): [] for one in heads}
    for mention in dates:
        if id(mention.paragraph) in dated:
            dated[id(mention.paragraph)].append(mention)
    by_section: dict[int, list[Deadline]] = {}
    for one in deadlines:
        if one.section is not None:
            by_section.setdefault(id(one.section), []).append(one)
    for head in heads:
        stage = _range(text, dated[id(head)])
        for step in _steps(head.section, by_section) if stage and head.section else ():
            span = step.paragraph.span
            if stage and _is_outside(step, stage[0], stage[1]) and not _AROUND.search(text, span.start, span.end):
                yield step.span, stage[2]


def _range(text: str, found: Sequence[DateMention]) -> tuple[date, date, Span] | None:
    """First and last day of the only range that a heading names, both written with their year or sharing it."""
    if len(found) != 2 or any(one.unit != "day" or one.year_inferred for one in found):
        return None
    one, after = found
    joined = _TO.fullmatch(text, one.span.end, after.span.start)
    if not (joined and _FROM.search(text[max(one.span.start - 16, 0) : one.span.start])):
        return None
    if one.first is None or after.last is None or after.last < one.first:
        return None
    return one.first, after.last, Span(one.span.start, after.span.end)


def _steps(section: Section, by_section: dict[int, list[Deadline]]) -> Iterator[Deadline]:
    for child in section.children:
        for inner in child.walk():
            yield from by_section.get(id(inner), ())


def _is_outside(step: Deadline, first: date, last: date) -> bool:
    """Does a step begin after its stage, run past its end, or lie before it?"""
    if step.last is None or step.recurring or step.long or step.tentative or step.kind not in ("task", "meeting"):
        return False
    if step.operator not in _PLANNED:
        return step.last > last and step.operator != "until"  # what goes on may outlast its stage
    if step.window:
        return step.first is not None and (step.first > last or step.last < first)
    return step.last > last or step.last < first
