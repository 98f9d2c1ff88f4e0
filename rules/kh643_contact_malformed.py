"""Số điện thoại, thư điện tử viết sai.

“0912.345.67” thiếu một chữ số, “vanphong@gmail,com” sai dấu: người nhận không liên hệ được. Chỉ xét số ghi sau chữ điện thoại; số di động có
10 chữ số, số cố định có 10 hoặc 11 chữ số kể cả mã vùng.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_PHONE = re.compile(
    r"(?:[Đđ]iện thoại|SĐT|ĐT|[Dd]i động|Zalo|[Hh]otline)(?: liên hệ| di động| cơ quan)?(?: là| số)?[:.]? ?"
    r"\(?(?P<number>0\d(?:[. ]?\d){4,11})(?![\d/]|[. ]?[\dxX])"
)
_LENGTHS = {"2": (10, 11), "3": (10,), "5": (10,), "7": (10,), "8": (10,), "9": (10,)}
_MAIL = re.compile(
    r"@(?<=[\w.]@)[\w-]+(?:\.[\w-]+)*(?:,(?:com|vn|gov|edu|net|org)(?:[.,]\w+)?|\.(?:con|cm|cmo|vom)(?![\w.]\w))"
    r"|@(?<=[\w.]@)(?:gmail|yahoo)(?![\w.])"
    r"|(?:[Ee]mail|[Tt]hư điện tử|[Hh]ộp thư)(?: công vụ)?:? (?P<bare>[a-z0-9][a-z0-9_.]*\.(?:gmail|yahoo)\.com)(?!\w)"
)


@rule(
    id="KH643",
    name="contact-malformed",
    family="typos",
    severity=Severity.WARNING,
    message=Text(vi="“{found}”: số điện thoại hoặc thư điện tử viết sai", en="“{found}” is no phone number or address"),
    hint=Text(vi="kiểm tra lại", en="check it again"),
    basis={"*": "số điện thoại Việt Nam, cách viết thư điện tử"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- ĐT: 0912.345.678; điện thoại: 0203 3456 789; điện thoại 024.38123456; email: "
        "vanphong@gmail.com, phong.nv@tuyenquang.gov.vn.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n- ĐT: ⟦0912.345.67⟧; số điện thoại: ⟦09876543211⟧.\n- Email: vanphong⟦@gmail,com⟧, thư điện tử ⟦vanphong.gmail.com⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_PHONE, signs=("iện thoại", "ĐT", "i động", "Zalo", "otline")):
        digits = re.sub(r"\D", "", found["number"])
        if len(digits) not in _LENGTHS.get(digits[1], (len(digits),)):
            yield Finding(found.span("number"), {"found": found["number"]})
    for found in plan.written.find(_MAIL, signs=("@", "gmail", "yahoo")):
        group = "bare" if found["bare"] else 0
        yield Finding(found.span(group), {"found": found[group]})
