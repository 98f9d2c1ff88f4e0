"""Số tiền, số lượng có nhóm ba chữ số bị thiếu hoặc thừa chữ số.

“61.200.00 đồng” là số viết nhầm: sau dấu chấm phân cách hàng nghìn phải đủ ba chữ số. “25.000.000 triệu đồng” ở kế hoạch của một xã, một
trường thì thừa chữ triệu. Hãy đối chiếu dự toán rồi sửa.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Level, Options, Plan, Severity, Text, rule

_NUMBER = re.compile(
    r"\d(?<![\w.,/:-].)\d{0,2}(?:\.\d{1,5}){2,}(?=[^\S\n]?(?:đồng|đ|VNĐ|VND|người|hộ|tấn|ha|lượt|học sinh)(?!\w))"
)
# An amount written out, and its unit again.
_TWICE = re.compile(
    r"\d(?<![\w.,/:-].)\d{0,2}(?:(?:\.\d{3})*(?:\.000){2} (?:triệu|nghìn|ngàn)|(?:\.\d{3}){3,} tỷ) đồng(?!\w)"
)
_SMALL = (Level.CELL, Level.BASE)
_LONG = 3  # digits of the longest group; a decimal heading (1.2.3) has none such
_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3})+")


@rule(
    id="KH634",
    name="broken-thousands",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="“{number}” {why}", en="“{number}” {why}"),
    hint=Text(vi="đối chiếu và viết lại con số", en="look the number up and write it again"),
    basis={"*": "mỗi nhóm hàng nghìn có ba chữ số"},
    options=Options,
    good=("II. KINH PHÍ\n- Tổng 61.200.000 đồng; mỗi suất 500.000 đồng; mục 1.2.3 đồng thời thực hiện.\n",),
    bad=(
        Bad("II. KINH PHÍ\n- Mua vật tư: ⟦61.200.00⟧ đồng; in ấn ⟦1.5000.000⟧đ.\n"),
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\nI. KINH PHÍ\n- Dự kiến ⟦25.000.000 triệu đồng⟧, hằng năm 25 triệu đồng.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_NUMBER):
        if not _GROUPS.fullmatch(found[0]) and max(map(len, found[0].split("."))) >= _LONG:
            why = Text(vi="có nhóm không đủ ba chữ số", en="has a group without three digits")
            yield Finding(found.span(), {"number": found[0], "why": why})
    for found in plan.written.find(_TWICE) if plan.level in _SMALL else ():
        why = Text(vi="ghi đủ các số không mà còn ghi đơn vị lớn", en="is written out and has a great unit too")
        yield Finding(found.span(), {"number": found[0], "why": why})
