"""Văn bản của Đảng kết thúc bằng “./.”.

“./.” là thói quen của văn bản hành chính nhà nước; nội dung văn bản của Đảng kết thúc bằng dấu chấm.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Good, Options, Plan, Severity, Text, rule

_MARK = re.compile(r"(?<=\.)\s?/\s?\.$")


@rule(
    id="KH621",
    name="party-end-mark",
    family="style",
    severity=Severity.NOTE,
    message=Text(vi="văn bản của Đảng không kết thúc bằng “./.”", en="a Party paper does not end in “./.”"),
    hint=Text(vi="kết thúc bằng dấu chấm", en="end it in a full stop"),
    basis={"hd05": "mục 6.2.2", "party": "thông lệ: nội dung kết thúc bằng dấu chấm"},
    options=Options,
    good=(
        Good("II. TỔ CHỨC THỰC HIỆN\n- Các chi bộ triển khai Kế hoạch này.\n", norm="hd36"),
        Good("II. TỔ CHỨC THỰC HIỆN\n- Các đơn vị triển khai Kế hoạch này./.\n", norm="nd30"),
    ),
    bad=(
        Bad(
            "II. TỔ CHỨC THỰC HIỆN\n- Các chi bộ triển khai Kế hoạch này.⟦/.⟧\n",
            fixed="II. TỔ CHỨC THỰC HIỆN\n- Các chi bộ triển khai Kế hoạch này.\n",
            norm="hd36",
        ),
        Bad(
            "II. TỔ CHỨC THỰC HIỆN\n- Các chi bộ triển khai.⟦ /.⟧\n",
            "II. TỔ CHỨC THỰC HIỆN\n- Các chi bộ triển khai.\n",
            norm="hd36",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.paragraphs:
        if one.is_prose and one.annex < 0 and (mark := _MARK.search(one.plain)):
            span = one.place_of(mark.start(), len(one.plain))
            yield Finding(span, fix=Fix((Edit(span, ""),)))
