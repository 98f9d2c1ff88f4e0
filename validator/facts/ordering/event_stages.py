"""The stages of a contest, a match, a festival: by when one enters, when lots are drawn, when the final is held."""

import re
from collections.abc import Sequence

from validator.facts.deadlines.deadlines import Deadline

# All patterns read small letters. By stage, how a clause begins that sets its time.
_BEGINS = (
    r"\s*[-+*•–]?\s*(?:bước \d{1,2}\s?[:.]\s*)?"
    r"(?:(?:dự kiến|tổ chức|thi đấu|tiến hành|chấm(?: thi)?|họp(?: chuyên môn,?)?|lễ|buổi|thi|vòng|trận|và) ){0,4}"
)
_STAGES = {
    name: re.compile(rf"{_BEGINS}(?:{words})\b")
    for name, words in {
        "entry": "đăng ký",
        "draw": "bốc thăm|họp chuyên môn",
        "rehearsal": "tổng duyệt|chạy thử",
        "opening": "khai mạc",
        "groups": "vòng bảng|vòng loại|sơ loại|sơ khảo",
        "quarter": "tứ kết",
        "semi": "bán kết",
        "final": "chung kết|chung khảo",
        "close": "bế mạc|trao giải|tổng kết,? trao (?:giải|thưởng)",
    }.items()
}
# The event itself, where the plan names its time but once: "Thời gian: 7 giờ 30 ngày 14/11/2025".
_EVENT = re.compile(r"\s*[-+*•–]?\s*(?:thời gian(?: (?:tổ chức|diễn ra|thi đấu|khai mạc))?\s?:|diễn tập\b)")
_ENTRY = re.compile(
    r"\bđăng ký (?:thi đấu|tham gia|dự thi|tham dự)|(?:bản|phiếu|danh sách|đơn) đăng ký|đăng ký (?:về|với|tại)"
)
_TIME = re.compile(r"[\s*_+•–-]*thời gian(?: tổ chức)?\s?:")
# What is entered later, or for something else.
_OTHER_ENTRY = re.compile(
    r"bổ sung|thay thế|thay đổi|điều chỉnh|tập huấn|\blễ\b|trao giải|cổ vũ|tham quan|phương tiện|chỗ ở|ăn nghỉ"
)
_LIMITS = frozenset({"before", "no_later_than", "until"})


def event_stages(deadlines: Sequence[Deadline]) -> dict[str, Deadline]:
    """By name (entry, draw, rehearsal, opening, groups, quarter, semi, final, close; event for the thing itself) the
    stages that have one last day in the whole plan. A plan of several contests has several, and is not known."""
    found: dict[str, list[Deadline]] = {}
    for one in deadlines:
        if one.last is not None and not one.recurring and not one.window:
            for name in _names(one):
                found.setdefault(name, []).append(one)
    return {name: times[0] for name, times in found.items() if len({one.last for one in times}) == 1}


def _names(one: Deadline) -> list[str]:
    """The stages whose time a deadline is."""
    words = one.clause.lower()
    if one.event and _TIME.match(words):
        words = one.event  # told by the heading above it
    if one.operator in _LIMITS:
        return ["entry"] if _ENTRY.search(words) and not _OTHER_ENTRY.search(words) else []
    names = [name for name, pattern in _STAGES.items() if pattern.match(words)]
    if not names and _EVENT.match(words) and (one.kind == "meeting" or "diễn tập" in words):
        return ["event"]
    return names
