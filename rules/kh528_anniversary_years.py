"""Số năm kỷ niệm phải khớp với hai mốc ghi trong ngoặc.

“93 năm Ngày thành lập ... (20/10/1930 - 20/10/2022)”: từ năm 1930 đến năm 2022 là 92 năm. Kế hoạch năm trước sửa lại thường sót một trong ba
con số. Hãy tính lại và sửa chỗ sai. Chỉ báo khi hai mốc cùng ngày, cùng tháng.
"""

import re
from collections.abc import Callable, Iterator

from validator.api import Bad, Finding, Options, Place, Plan, Severity, Span, Text, rule

_DAY = r"(?P<{0}>\d{{1,2}}\s?[/.-]\s?\d{{1,2}})\s?[/.-]\s?(?P<{1}>(?:19|20)\d\d)"
_ANNIVERSARY = re.compile(
    rf"(?P<years>\d(?<!\d.)\d{{0,2}} năm)(?: \([\w ]{{2,24}}\))? (?P<event>[^().;:\d](?:(?!\d năm)[^().;]){{2,140}}?)\s?"
    rf"\(\s?{_DAY.format('first', 'since')}\s?[-–—]\s?{_DAY.format('last', 'until')}\s?\)"
)


@rule(
    id="KH528",
    name="anniversary-years",
    family="dates",
    severity=Severity.ERROR,
    message=Text(
        vi="“{years}” nhưng từ {since} đến {until} là {right} năm",
        en="“{years}”, but from {since} to {until} it is {right} years",
    ),
    hint=Text(vi="sửa số năm hoặc sửa mốc trong ngoặc", en="correct the number of years, or the dates in the brackets"),
    basis={"*": "phép tính"},
    options=Options,
    good=(
        "KẾ HOẠCH\nkỷ niệm 93 năm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (20/10/1930 - 20/10/2023)\n",
        "I. MỤC ĐÍCH\nKỷ niệm 95 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh, 85 năm Ngày thành lập Đội TNTP Hồ Chí Minh (15/5/1941 - 15/5/2026).\n",
        "I. MỤC ĐÍCH\nTổng kết 05 năm thực hiện Đề án (01/01/2021 - 31/12/2025); 10 năm công tác tại xã (05/3/2014 - 07/9/2023).\n",
    ),
    bad=(
        Bad("KẾ HOẠCH\nkỷ niệm ⟦39 năm⟧ Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (20/10/1930 - 20/10/2023)\n"),
        Bad(
            "KẾ HOẠCH\nkỷ niệm ⟦93 năm⟧ Ngày thành lập Hội\n(20/10/1930 - 20/10/2022)\n\nI. MỤC ĐÍCH\nÔn lại truyền thống.\n"
        ),
        Bad(
            "I. MỤC ĐÍCH\nChào mừng 96 năm Ngày thành lập Đảng, ⟦84 năm⟧ Ngày thành lập Đội (15/5/1941 - 15/5/2026).\n"
        ),
        Bad("I. MỤC ĐÍCH\nChào mừng ⟦95 năm⟧ Ngày thành lập Đảng (03/02/1930 – 03/02/2026).\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    subject = plan.header.subject
    if subject:  # it may stand on several lines
        yield from _wrong(plan.quote(subject), lambda start, end: Span(subject.start + start, subject.start + end))
    for one in plan.paragraphs:
        if one.place is not Place.SUBJECT:
            yield from _wrong(one.plain, one.place_of)


def _wrong(words: str, place: Callable[[int, int], Span]) -> Iterator[Finding]:
    for match in _ANNIVERSARY.finditer(words):
        right = int(match["until"]) - int(match["since"])
        if _day(match["first"]) != _day(match["last"]) or int(match["years"].split()[0]) == right:
            continue
        values = {"years": match["years"], "since": match["since"], "until": match["until"], "right": right}
        yield Finding(place(match.start("years"), match.end("years")), values)


def _day(written: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", written))
