"""What is made ready for an event, and the event: invitations, the script, the hall, the list of those who take part."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from validator.facts.deadlines.deadlines import Deadline

# All patterns read small letters.
_PREPARED = re.compile(
    r"giấy (?:mời|triệu tập)|thư (?:mời|triệu tập)|công văn mời|triệu tập đại biểu|kịch bản|khánh tiết|ma-?két|pa-?nô|phông"
    r"|hội trường|tài liệu (?:phục vụ )?(?:hội nghị|đại hội|hội thảo|tọa đàm)|chương trình (?:hội nghị|đại hội|lễ)|diễn văn|lời dẫn"
    r"|tổng duyệt|danh sách (?:(?:đại biểu|cán bộ|đảng viên|đoàn viên|hội viên|thành phần|người) )?(?:tham )?dự(?! thi| tuyển| án| toán| thảo| kiến)"
)
# Events that are called by these words; what they are about stands behind.
_NAMED = re.compile(
    r"lễ (?:phát động|khai mạc|bế mạc|ra quân|trao giải|tổng kết|kỷ niệm|khai giảng|công bố|khánh thành|khởi công|tuyên dương)"
    r"|hội nghị (?:sơ kết|tổng kết|quán triệt|triển khai|học tập|tập huấn|đối thoại|gặp mặt|biểu dương|tuyên truyền)"
    r"|đại hội(?! đồng)|hội (?:thi|thảo|diễn|thao|trại|chợ)|tọa đàm|liên hoan|diễn đàn|ngày hội"
)
_LIMITS = frozenset({"before", "no_later_than", "until"})
_HELD = frozenset({"on", "from_to", "within"})


def late_preparations(deadlines: Sequence[Deadline]) -> Iterator[tuple[Deadline, Deadline]]:
    """What is to be ready only after its event: (preparation, event).

    The event is that of the same name; where none is named, nothing at all may be held after the preparation.
    """
    dated = [one for one in deadlines if one.last is not None and not one.recurring and not one.long]
    ready = [one for one in dated if one.operator in _LIMITS and _PREPARED.search(one.clause.lower())]
    if not ready:
        return
    others = [one for one in dated if one.kind not in ("report", "cutoff") and not any(one is each for each in ready)]
    for one in ready:
        names = set(_NAMED.findall(one.clause.lower()))
        last = max((other for other in others if _may_be_its_event(other, names)), key=_last, default=None)
        if last is not None and _is_one_day(last) and _last(last) < _last(one):
            yield one, last


def _last(one: Deadline) -> date:
    assert one.last is not None
    return one.last


def _is_one_day(one: Deadline) -> bool:
    return one.kind == "meeting" and one.operator == "on" and not one.window


def _may_be_its_event(event: Deadline, names: set[str]) -> bool:
    """Is an event called by one of some names? Where there are none, any may be meant."""
    named = _NAMED.findall(f"{event.clause} {event.event}".lower())
    if names:
        return not names.isdisjoint(named)
    return bool(named) or event.kind == "meeting" or event.operator in _HELD
