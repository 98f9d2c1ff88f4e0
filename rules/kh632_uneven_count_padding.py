"""Số đếm lúc có số 0 phía trước, lúc không.

“02 năm” và “2 năm” trong cùng một văn bản: thống nhất một cách. Cách quen dùng trong văn bản là “02 năm”.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

# "6 tháng" is a name of the half year, "8 tháng đầu năm", "8 tháng năm 2026" of a part of it.
_COUNT = re.compile(
    r"(?P<number>\d(?<![\w/.,:-].)(?<!tháng .)(?<!quý .)(?<!Quý .)(?<!lớp .)(?<!số .)(?<!khối .)(?<!mục .)(?<!khoản .)(?<!Điều .)(?<!thứ .)"
    r"(?<![mM]ồng .)(?<![mM]ùng .)"
    r"(?:(?<=0)[1-9]|(?<!0)))(?!(?<=[369]) tháng)(?! tháng (?:đầu|cuối|năm)) "
    r"(?P<thing>năm|tháng|tuần|ngày|buổi|lần|người|đồng chí|đơn vị|lớp|hội nghị|đoàn|tổ|nội dung|nhóm"
    r"|chuyên đề|chi bộ|đảng bộ|cuộc|bài|giải|xã|thôn|trường)(?!\w)(?! \d)"
)

_PERIOD = re.compile(r"(?P<months>\d(?<![\w/.,:-].)\d? tháng) (?:đầu năm|cuối năm|năm (?:19|20)\d\d)")


@rule(
    id="KH632",
    name="uneven-count-padding",
    family="style",
    severity=Severity.NOTE,
    message=Text(vi="“{found}” viết khác những chỗ khác (“{usual}”)", en="“{found}” beside “{usual}”"),
    hint=Text(vi="viết “{right}” cho thống nhất", en="write “{right}” throughout"),
    basis={"*": "số đếm viết thống nhất trong văn bản"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Sau 02 năm thực hiện, mỗi quý 01 buổi, tháng 4 năm 2024.\n",
        "II. NỘI DUNG\n- Sau 2 năm thực hiện, mỗi quý 1 buổi; 15 lớp; Quý 2 năm 2024.\n",
        "II. NỘI DUNG\n- Báo cáo 6 tháng, 9 tháng, báo cáo năm; mỗi quý 01 buổi, 02 lớp, 03 tổ; 4 tháng cuối năm 02 cuộc.\n",
        "II. NỘI DUNG\n- Báo cáo 8 tháng đầu năm 02 cuộc; 8 tháng năm 2026 có 03 lớp, 05 tổ; kết quả 8 tháng gửi kèm.\n",
        "II. NỘI DUNG\n- Lễ hội trong 03 ngày, có 02 đoàn dự: khai hội mồng 8 tháng Giêng; 01 đội rước, 02 đội tế.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Sau ⟦2⟧ năm thực hiện; 03 đơn vị, 05 lớp.\n",
            fixed="II. NỘI DUNG\n- Sau 02 năm thực hiện; 03 đơn vị, 05 lớp.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    periods = {found["months"] for found in plan.prose.find(_PERIOD)}
    padded: list[tuple[str, Span]] = []
    bare: list[tuple[str, Span]] = []
    for found in plan.prose.find(_COUNT):
        if found[0] in periods:
            continue
        (padded if found["number"][0] == "0" else bare).append((found[0], found.span("number")))
    odd, usual = (bare, padded) if len(bare) <= len(padded) else (padded, bare)
    if not odd or len(odd) * 2 > len(usual):
        return
    for words, span in odd:
        number = plan.quote(span)
        right = number[1:] if odd is padded else "0" + number
        values = {"found": words, "usual": usual[0][0], "right": right + words[len(number) :]}
        yield Finding(span, values, Fix((Edit(span, right),)))
