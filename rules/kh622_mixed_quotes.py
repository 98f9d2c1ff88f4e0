"""Dấu nháy thẳng và nháy cong dùng lẫn lộn.

Một văn bản dùng một kiểu dấu nháy: “…” hoặc "…".
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_STRAIGHT = re.compile('"')
_CURLY = re.compile("“")


@rule(
    id="KH622",
    name="mixed-quotes",
    family="style",
    severity=Severity.NOTE,
    message=Text(vi="dùng lẫn dấu nháy {found} với {usual}", en="quotation marks {found} and {usual} are mixed"),
    hint=Text(vi="dùng một kiểu dấu nháy trong cả văn bản", en="keep to one kind of quotation marks"),
    basis={"*": "thống nhất một kiểu dấu nháy"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Phong trào “Dân vận khéo”, “Tuổi trẻ sáng tạo”.\n",
        'II. NỘI DUNG\n- Phong trào "Dân vận khéo".\n',
    ),
    bad=(Bad('II. NỘI DUNG\n- Phong trào “Dân vận khéo”.\n- Cuộc thi “Tìm hiểu Đảng”.\n- Mô hình ⟦"⟧Tổ tự quản".\n'),),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    straight = [found.span() for found in plan.prose.find(_STRAIGHT)]
    curly = [found.span() for found in plan.prose.find(_CURLY)] if straight else []
    pairs = len(straight) // 2
    if not pairs or not curly:
        return
    odd = straight if pairs <= len(curly) else curly
    names = ('"…"', "“…”") if odd is straight else ("“…”", '"…"')
    yield Finding(odd[0], {"found": names[0], "usual": names[1]})
