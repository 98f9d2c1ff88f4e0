"""Việc trong một giai đoạn có thời gian nằm ngoài giai đoạn đó.

“Đợt 1 (từ ngày 01/4 đến ngày 30/4/2026)” mà việc ghi trong đợt 1 lại “xong trước ngày 20/5/2026”: sửa mốc của đợt mà chưa sửa việc, hoặc
ngược lại. Báo cáo, tổng kết, công bố kết quả sau đợt và việc chuẩn bị trước đợt thì không bị xét.
"""

import re
from collections.abc import Iterator
from datetime import date

from validator.api import (
    Bad,
    DateMention,
    Deadline,
    Finding,
    Options,
    Plan,
    Related,
    Section,
    Severity,
    Span,
    Text,
    rule,
)

_STAGE = re.compile(r"(?:Giai đoạn|Đợt|Bước|Vòng|Thời gian(?: thực hiện| triển khai| tổ chức)?)\b", re.I)
_TO = re.compile(r"[\s*_]{0,4}(?:đến|tới|-|–)[\s*_]{1,4}(?:hết[\s*_]{1,4})?", re.I)
_FROM = re.compile(r"từ[\s*_:]{1,4}(?:ngày[\s*_]{1,4})?$|\((?:ngày )?$", re.I)
_AROUND = re.compile(
    r"báo cáo|tổng kết|sơ kết|tổng hợp|công bố|trao giải|nghiệm thu|quyết toán|thanh toán|rút kinh nghiệm|bế mạc|số liệu|hậu kiểm"
    r"|chuẩn bị|kế hoạch|thành lập|thông báo|đăng ký|hướng dẫn|tập huấn|kết quả|dự phòng|khen thưởng|khắc phục",
    re.I,
)
_PLANNED = frozenset({"on", "from_to", "within"})


@rule(
    id="KH321",
    name="step-outside-its-stage",
    family="deadlines",
    severity=Severity.WARNING,
    message=Text(
        vi="“{step}” nằm ngoài giai đoạn chứa việc này ({stage})",
        en="“{step}” lies outside the stage it belongs to ({stage})",
    ),
    hint=Text(vi="sửa thời gian của việc hoặc của giai đoạn", en="correct the time of the step or of its stage"),
    basis={"*": "việc thuộc giai đoạn nào thì làm trong giai đoạn đó"},
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Đợt 1 (từ ngày 01/4/2026 đến ngày 30/4/2026)\n- Chuẩn bị tài liệu trước ngày 25/3/2026.\n- Kiểm tra xong trước ngày "
        "30/4/2026.\n- Báo cáo kết quả trước ngày 05/5/2026.\n2. Đợt 2\n- Kiểm tra xong trước ngày 30/6/2026.\n",
        "I. NỘI DUNG\n1. Trồng cây từ ngày 01/4/2026 đến ngày 30/4/2026\n- Chăm sóc cây đến hết ngày 31/12/2026.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n1. Đợt 1 (từ ngày 01/4/2026 đến ngày 30/4/2026)\n- Các tổ kiểm tra ⟦xong trước ngày 20/5/2026⟧.\n"
            "2. Đợt 2 (từ ngày 02/5/2026 đến ngày 30/5/2026)\n- Ra quân ⟦ngày 28/4/2026⟧.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Thời gian thực hiện: Từ ngày 01/4/2026 đến ngày 30/5/2026\n- Bước 1: Từ ngày 01/4/2026 đến ngày 20/4/2026.\n"
            "- Bước 2: ⟦Từ ngày 21/4/2026 đến ngày 15/6/2026⟧.\n2. Kinh phí: Ngân sách xã.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    by_section: dict[int, list[Deadline]] = {}
    for one in plan.deadlines:
        if one.section is not None:
            by_section.setdefault(id(one.section), []).append(one)
    heads = {id(one.section): one for one in plan.paragraphs if one.opens and _STAGE.match(one.plain)}
    dated: dict[int, list[DateMention]] = {id(one): [] for one in heads.values()}
    for mention in plan.dates if heads else ():
        if id(mention.paragraph) in dated:
            dated[id(mention.paragraph)].append(mention)
    for section in plan.document.all_sections() if by_section else ():
        head = heads.get(id(section))
        if head is None or not section.children:
            continue
        if stage := _range(plan, dated[id(head)]):
            for step in _steps(section, by_section):
                if _is_outside(step, stage[0], stage[1]) and not _AROUND.search(plan.quote(step.paragraph.span)):
                    values = {"step": plan.plain(step.span), "stage": plan.plain(stage[2])}
                    yield Finding(step.span, values, related=(Related(stage[2], Text(vi="giai đoạn", en="the stage")),))


def _range(plan: Plan, found: list[DateMention]) -> tuple[date, date, Span] | None:
    """First and last day of the only range that a heading names, both written with their year or sharing it."""
    if len(found) != 2 or any(one.unit != "day" or one.year_inferred for one in found):
        return None
    one, after = found
    joined = _TO.fullmatch(plan.text, one.span.end, after.span.start)
    if not (joined and _FROM.search(plan.text[max(one.span.start - 16, 0) : one.span.start])):
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
        return step.last > last
    if step.window:
        return step.first is not None and (step.first > last or step.last < first)
    return step.last > last or step.last < first
