"""Tên tỉnh, xã viết hoa thiếu.

Tên địa lý viết hoa chữ đầu của mỗi tiếng: tỉnh Nghệ An, xã Nghi Lộc, Việt Nam. Quy tắc xét tên các tỉnh, tên nơi ghi ở phần đầu
văn bản và tên nước.
"""

import re
from collections.abc import Iterator

from validator.api import LOWER, UPPER, Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, folded, province, rule

_UNITS = "tỉnh|huyện|xã|phường|quận|thành phố|thị xã|thị trấn|đặc khu"
# One syllable of two has lost its capital.
_NAME = re.compile(
    rf"(?:{_UNITS}) (?P<name>[{LOWER}][^\W\d_]* [{UPPER}][^\W\d_]*|[{UPPER}][^\W\d_]* [{LOWER}][^\W\d_]*)(?!\w)"
)
_COUNTRY = re.compile(r"(?P<name>Việt nam|việt Nam)(?!\w)")


@rule(
    id="KH641",
    name="place-in-small-letters",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” lẽ ra là “{right}”", en="“{found}” should be “{right}”"),
    hint=Text(vi="viết hoa chữ đầu mỗi tiếng: “{right}”", en="capitals for each syllable: “{right}”"),
    basis={"nd30": "Phụ lục II, phần III, mục 1", "*": "tên địa lý viết hoa chữ đầu của mỗi tiếng"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Sở Y tế tỉnh Nghệ An và các xã, phường; tỉnh Hà Giang cũ; xã An toàn, phường Văn minh.\n",
        "II. NỘI DUNG\n- Mỗi xã chọn Một mô hình; thành phố Hồ Chí Minh; VIỆT NAM.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Sở Y tế tỉnh ⟦nghệ An⟧ báo cáo; tỉnh ⟦Nghệ an⟧ có nhiều nông sản ⟦Việt nam⟧.\n",
            fixed="II. NỘI DUNG\n- Sở Y tế tỉnh Nghệ An báo cáo; tỉnh Nghệ An có nhiều nông sản Việt Nam.\n",
        ),
        Bad(
            "UBND XÃ NGHI LỘC\nSố: 12/KH-UBND\nNghi Lộc, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n"
            "1. Toàn xã ⟦nghi Lộc⟧ ra quân.\n",
            fixed="UBND XÃ NGHI LỘC\nSố: 12/KH-UBND\nNghi Lộc, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n"
            "1. Toàn xã Nghi Lộc ra quân.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued = plan.header.issued
    own = folded(plan.quote(issued.place)) if issued and len(issued.place) else ""
    for pattern in (_NAME, _COUNTRY):
        for found in plan.written.find(pattern):
            name = found["name"]
            if pattern is _COUNTRY or folded(name) == own or province(name):
                right = " ".join(word.capitalize() for word in name.split())
                span = found.span("name")
                yield Finding(span, {"found": plan.plain(span), "right": right}, Fix((Edit(span, right),), safe=False))
