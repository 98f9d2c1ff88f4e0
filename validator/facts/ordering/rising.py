"""Contests and congresses go from the bottom up: a list that says no more than by when each level is done is an order."""

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from validator.facts.deadlines.deadlines import Deadline

# What a congress has decided, and its praise, go from the top down.
RISING = re.compile(
    r"^(?!.*(?:nghị quyết|quán triệt|học tập|tuyên truyền|chào mừng|triển khai|thông báo|kết quả))"
    r".*(?:đại hội|hội (?:thi|diễn|thao|khỏe)|liên hoan|cuộc thi)",
    re.I | re.S,
)
# "Cấp xã, phường: Hoàn thành trong tháng 9/2025": who, and when
_ONLY_WHEN = re.compile(
    r"[^:;.\d]{2,60}:\s?(?:(?:hoàn thành|xong|tổ chức|tiến hành|dự kiến|chậm nhất|trong|trước|đến|hết|vào|là|ngày|tháng|quý|năm|đầu|giữa|cuối"
    r"|[\d/.]+|[ivx]+/\d{4})(?:\s|$))+"
)
_MOST = 30  # such items


def in_rising_order(deadlines: Sequence[Deadline]) -> Iterator[tuple[Deadline, Deadline]]:
    """Of the items of one list that tell but who and when, each of a lower level with each of a higher one."""
    bare = [one for one in deadlines if one.level is not None and one.section is not None and _tells_only_when(one)]
    for early, late in permutations(bare[:_MOST], 2):
        if (early.level or 0) < (late.level or 0) and _are_siblings(early, late):
            yield early, late


def _tells_only_when(one: Deadline) -> bool:
    return one.last is not None and not one.recurring and _ONLY_WHEN.fullmatch(one.clause.lower()) is not None


def _are_siblings(one: Deadline, other: Deadline) -> bool:
    if one.section is None or other.section is None or one.section is other.section:
        return False
    return one.section.level == other.section.level and one.section.mark is other.section.mark
