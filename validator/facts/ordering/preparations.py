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
    made_ready = set(map(id, ready))
    others = [one for one in dated if one.kind not in ("report", "cutoff") and id(one) not in made_ready]
    latest = _Latest(others)
    for one in ready:
        last = latest.of(_NAMED.findall(one.clause.lower()))
        if last is not None and _is_one_day(last) and _last(last) < _last(one):
            yield one, last


def _last(one: Deadline) -> date:
    assert one.last is not None
    return one.last


def _is_one_day(one: Deadline) -> bool:
    return one.kind == "meeting" and one.operator == "on" and not one.window


class _Latest:
    """The last event of each name, and the last of those that may be meant where none is named."""

    def __init__(self, events: Sequence[Deadline]) -> None:
        self._named: dict[str, Deadline] = {}
        self._any: Deadline | None = None
        for one in events:
            names = _NAMED.findall(f"{one.clause} {one.event}".lower())
            for name in names:
                self._named[name] = _later(self._named.get(name), one)
            if names or one.kind == "meeting" or one.operator in _HELD:
                self._any = _later(self._any, one)

    def of(self, names: Sequence[str]) -> Deadline | None:
        """The last event called by one of some names."""
        if not names:
            return self._any
        found = [self._named[name] for name in names if name in self._named]
        return max(found, key=_last, default=None)


def _later(one: Deadline | None, other: Deadline) -> Deadline:
    return other if one is None or _last(other) > _last(one) else one
