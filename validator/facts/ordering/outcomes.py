"""Work and the report on it, tied together by the plan's own words; reports that go up from level to level in one list."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from validator.facts.deadlines.deadlines import Deadline

# All patterns read small letters.
_DONE = re.compile(r"hoàn thành|xong|tổ chức (?:thực hiện|học tập|triển khai|hội nghị|đại hội)|tiến hành")
_RESULT = re.compile(r"(?:báo cáo|gửi|nộp)[^;]{0,40}kết quả|kết quả[^;]{0,60}(?:báo cáo|gửi)")
# What is sent before the work is done, or is another matter.
_AHEAD = re.compile(
    r"(?<!\w)(?:danh sách|đăng ký|kế hoạch|dự toán|nhu cầu|hồ sơ|đề cương|góp ý|dự thảo|tiến độ|khen thưởng|bước đầu|ước|chuẩn bị)(?!\w)"
)
_STAGE = r"(?P<stage>(?:đợt|giai đoạn|vòng|lượt) (?:\d{1,2}|[ivx]+))(?!\w)"
_OF_STAGE = re.compile(rf"(?:kết quả|báo cáo|tổng hợp|sơ kết|tổng kết)(?! viên)[^.;]{{0,40}}? {_STAGE}")
_LABEL = re.compile(rf"^[\s*_+•-]*{_STAGE}[^.;:]{{0,40}}:")
_UP = re.compile(r"cấp trên")
_NEAR = 1200  # characters within which the items of one list stand
_Who = tuple[tuple[int, str], ...]


def done_and_told(deadlines: Sequence[Deadline]) -> Iterator[tuple[Deadline, Deadline]]:
    """ "hoàn thành việc học tập trước ngày 30/10; gửi báo cáo kết quả trước ngày 05/11": by the same body, in one breath."""
    for early, late in pairwise(deadlines):
        if early.paragraph is not late.paragraph or early.actors != late.actors or early.recurring or late.recurring:
            continue
        if early.kind != "task" or late.kind != "report" or early.last is None or late.last is None:
            continue
        first, second = early.clause.lower(), late.clause.lower()
        if first != second and _DONE.search(first) and _RESULT.search(second) and not _AHEAD.search(first + second):
            yield early, late


def stages_told(deadlines: Sequence[Deadline]) -> Iterator[tuple[Deadline, Deadline]]:
    """ "Đợt 1: Từ ngày ... đến ngày ..." and "Tổng hợp kết quả tiêm phòng đợt 1, báo cáo ...", where one stage is called so."""
    stages: dict[str, list[Deadline]] = {}
    for one in deadlines:
        label = _LABEL.match(one.clause.lower())
        if label and one.last is not None and not one.recurring and one.operator in ("from_to", "on"):
            stages.setdefault(label["stage"], []).append(one)
    for one in deadlines if stages else ():
        words = one.clause.lower()
        found = _OF_STAGE.search(words) if one.kind in ("report", "task") and one.last is not None else None
        of = stages.get(found["stage"], []) if found and not one.recurring and not _AHEAD.search(words) else []
        if len(of) == 1 and of[0] is not one:
            yield of[0], one


def going_up(deadlines: Sequence[Deadline]) -> Iterator[tuple[Deadline, Deadline]]:
    """Reports in the items of one list, each from the level to which the one before it goes: (early, late).

    Of several of one body only the first early one and the last late one count.
    """
    reports = [one for one in deadlines if _tells(one)]
    first: dict[_Who, int] = {}
    last: dict[_Who, int] = {}
    for one in reports:
        who, day = _who(one), _day(one)
        first[who], last[who] = min(day, first.get(who, day)), max(day, last.get(who, day))
    starts = [one.span.start for one in reports]
    for early in reports:
        if first[_who(early)] < _day(early):
            continue
        near = slice(bisect_left(starts, early.span.start - _NEAR), bisect_right(starts, early.span.start + _NEAR))
        for late in reports[near]:
            if last[_who(late)] > _day(late) or early.section is late.section:
                continue
            if _are_siblings(early, late) and _goes_to(early, late):
                yield early, late


def _who(one: Deadline) -> _Who:
    """The bodies a deadline is laid upon, as they are named at one place."""
    return tuple((actor.span.start, actor.name) for actor in one.actors)


def _tells(one: Deadline) -> bool:
    words = one.clause.lower()
    if one.kind != "report" or one.last is None or one.recurring or one.level is None or one.section is None:
        return False
    return "báo cáo" in words and _AHEAD.search(words) is None


def _day(one: Deadline) -> int:
    return one.last.toordinal() if one.last else 0


def _are_siblings(one: Deadline, other: Deadline) -> bool:
    """Items of one part, with the same mark on the same level."""
    if one.section is None or other.section is None:
        return False
    if one.part is not other.part:
        return False
    return (one.section.level, one.section.mark) == (other.section.level, other.section.mark)


def _goes_to(early: Deadline, late: Deadline) -> bool:
    """Does the early report go to the level that hands on the late one, to a body still higher?"""
    if early.level is None or late.level is None or late.addressee is None or late.addressee.level is None:
        return False
    if not early.level < late.level < late.addressee.level:
        return False
    if early.addressee is None:
        return _UP.search(early.clause.lower()) is not None and late.level == early.level + 1
    return early.addressee.level == late.level
