"""Giờ không hợp với buổi trong ngày, hoặc giờ kết thúc sớm hơn giờ bắt đầu.

“sáng ngày 12/5, lúc 14 giờ 00”, “buổi chiều: từ 07 giờ 30”, “từ 11 giờ 00 đến 08 giờ 00”: đổi buổi họp mà chỉ sửa một chỗ. Từ 11 giờ đến
trước 14 giờ thì gọi sáng, trưa hay chiều đều có người dùng, nên không xét.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_HOUR = r"(?P<{0}>\d{{1,2}})(?: ?giờ|h|g(?=\d)|:(?=[0-5]\d))(?: ?(?P<{0}_minutes>[0-5]\d))?(?: ?(?:phút|p)(?!\w))?"
_GAP = r"(?:[,:(–-]| |ngày \d[\d/]*|(?:thứ|Thứ) \w+|Chủ nhật|[Tt]ừ|lúc|vào|cùng ngày|hôm sau|(?:học|họp) (?=từ|lúc)|bắt đầu|(?:thời )?gian){0,8}?"
_PART = r"(?P<part>[SsCcTt](?:(?<=[Ss])áng|(?<=[Cc])hiều|(?<=[Tt])ối))"
_AHEAD = re.compile(rf"{_PART}(?!\w|, ?\d){_GAP}{_HOUR.format('hour')}")
_BEHIND = re.compile(
    rf"{_HOUR.format('hour')}(?:(?:,? )(?:buổi )?(?=\w+ (?:ngày|[Tt]hứ|mùng|Chủ))| (?=\w+[.;)]))(?P<part>sáng|chiều|tối)(?!\w)"
)
_RANGE = re.compile(
    rf"[Tt]ừ (?:lúc )?{_HOUR.format('first')} ?(?:đến|tới|-|–) ?(?:lúc )?{_HOUR.format('last')}(?! ?(?:sáng|ngày) hôm sau| ?(?:sáng|hôm))"
)
_TIMES = {"sáng": (0, 12), "chiều": (11, 19), "tối": (17, 24)}
_AS_SPOKEN = {"sáng": range(0), "chiều": range(1, 7), "tối": range(1, 12)}  # "2 giờ chiều", "8 giờ tối"
_NIGHT = 17  # from this hour on a watch may go on to the next morning


@rule(
    id="KH323",
    name="part-of-day-mismatch",
    family="dates",
    severity=Severity.WARNING,
    message=Text(vi="“{found}”: giờ không hợp", en="“{found}”: the hour does not fit"),
    hint=Text(vi="sửa giờ hoặc sửa buổi", en="correct the hour, or the part of the day"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Sáng ngày 12/5/2026, lúc 08 giờ 00; buổi chiều: Từ 13 giờ 30 phút; 7h30 sáng thứ Hai; 11 giờ 30 trưa.\n"
        "- Từ 7 giờ 30 đến 10 giờ 30, chiều từ 14 giờ; học đến 11h30, tối tự học; tối thứ Bảy, lúc 8 giờ.\n"
        "- Trực từ 17 giờ 00 đến 07 giờ 00 ngày hôm sau; từ 7 giờ 00 đến 11 giờ 00; tối ngày 12/5, 19 giờ 30.\n"
        "- Sáng: từ 07 giờ 00; chiều: từ 13 giờ 30. Sơ kết buổi sáng, 14 giờ ra về.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n- ⟦Sáng ngày 12/5/2026, lúc 14 giờ 00⟧.\n- Buổi ⟦chiều: Từ 07 giờ 30 phút⟧ đến 10 giờ 30 phút.\n- ⟦19h30, sáng⟧ thứ Hai.\n"
            "- Học ⟦từ 11 giờ 00 đến 08 giờ 00⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    parts = (*_TIMES, *map(str.capitalize, _TIMES))
    for found in (*plan.prose.find(_AHEAD, signs=parts), *plan.prose.find(_BEHIND, signs=parts)):
        part, hour = found["part"].lower(), int(found["hour"])
        since, until = _TIMES[part]
        if hour < 24 and not since <= hour < until and hour not in _AS_SPOKEN[part]:
            yield Finding(found.span(), {"found": found[0]})
    for found in plan.prose.find(_RANGE):
        first, last = (int(found[name]) * 60 + int(found[f"{name}_minutes"] or 0) for name in ("first", "last"))
        if last < first < _NIGHT * 60 and not (last < 6 * 60):
            yield Finding(found.span(), {"found": found[0]})
