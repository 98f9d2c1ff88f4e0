"""Counts that what they count contradicts: how they are written, and what is told of one."""

import re

from validator.facts.paragraphs.letters import LOWER, UPPER
from validator.record import Record
from validator.source import Span
from validator.vietnamese.numerals import numeral

SMALL_NUMBERS = "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
COUNT = rf"(?<![\w.,/-])(?P<count>\d{{1,2}}|{SMALL_NUMBERS})"
THINGS = (
    "nội dung|nhiệm vụ|nhóm|giải pháp|yêu cầu|mục tiêu|chỉ tiêu|bước|giai đoạn|đợt|tiêu chí|điều kiện|vấn đề|hình thức|biện pháp"
    "|khâu đột phá|lĩnh vực|nguyên tắc|việc|hoạt động|phần"
)
MAIN = "trọng tâm|chủ yếu|chính|cơ bản|lớn|trọng điểm|cụ thể"
# "gồm", "gồm có", "có", "chia thành"; for the engine a letter first
HAS = r"[gc](?<!\w.)(?:(?<=g)ồm(?: có)?|(?<=c)ó|(?<=c)hia (?:thành|làm))"
STAFF = rf"{HAS} {COUNT} (?P<thing>đồng chí|thành viên|người|ông, bà|giáo viên|cán bộ)(?:,? (?:cụ thể|gồm|sau|như sau|sau đây))*"
PERSON = re.compile(
    rf"(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô|[Aa]nh|[Cc]hị)(?: giáo)?:? (?:[{UPPER}][{LOWER}{UPPER}'’]* ?){{2,5}}"
)


class CountedList(Record):
    """A count that is not the number of what is listed. `last` is the last of the `listed` things; `is_sure` is False
    where the last ones may be something else ("- Thời gian: Quý II")."""

    span: Span
    said: str
    thing: str
    listed: int
    last: Span
    is_sure: bool


def count_said(count: str) -> int:
    """What a count says, in figures or in a word."""
    return int(count) if count.isdigit() else numeral(count) or 0


def differs(count: str, listed: int) -> bool:
    """Is a count of several things another than that of what is listed?"""
    return 2 <= count_said(count) != listed
