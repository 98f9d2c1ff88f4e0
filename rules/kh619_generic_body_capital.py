"""Danh từ chung chỉ tổ chức viết hoa.

“các đảng bộ, chi bộ”, “mỗi cấp ủy” là danh từ chung, viết thường; chỉ viết hoa khi gắn với tên riêng (Đảng bộ tỉnh, Chi bộ
Văn phòng). Nếu chính văn bản có chỗ viết thường thì đây là lỗi không thống nhất.
"""

import re
from collections.abc import Iterator

from validator.api import LOWER, UPPER, Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule

_SEVERAL = ("các", "những", "mọi", "từng", "mỗi", "hai", "ba", "một số")
_PLURAL = "|".join(rf"{word}(?<!\w{word})" for one in _SEVERAL for word in (one, one.capitalize()))
_BODY = (
    r"(?:Đảng|Chi|đảng|chi) (?:bộ|ủy|uỷ)|[Cc]ấp (?:ủy|uỷ)|[Tt]ổ chức (?:cơ sở )?[Đđ]ảng|[Đđ]ảng viên|[Đđ]oàn viên|[Hh]ội viên"
    r"|[Cc]hi đoàn|[Cc]hi hội|[Đđ]oàn thể"
)
_GENERIC = re.compile(rf"(?:{_PLURAL})[ \u00a0](?P<body>{_BODY})(?!\w)(?![ \u00a0](?:[{UPPER}]|viên))")
# "Đảng ủy cơ sở" within a sentence; at its start the first word has a capital anyway.
_OF_ANY = re.compile(
    rf"(?P<body>[ĐđCc](?:(?<=[{LOWER}] .)|(?<=[{LOWER}], .))(?:ảng|hi) (?:bộ|ủy|uỷ)) cơ sở(?!\w)(?! (?:[{UPPER}]|viên))"
)


@rule(
    id="KH619",
    name="generic-body-capital",
    family="style",
    severity=Severity.WARNING,
    message=Text(
        vi="“{found}” ở đây là danh từ chung, viết thường", en="“{found}” is a common noun here: small letter"
    ),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={"*": "danh từ chung chỉ tổ chức viết thường, trừ khi gắn với tên riêng"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Các đảng bộ, chi bộ báo cáo Đảng ủy.\n- Các Đảng bộ Khối và Chi bộ Văn phòng dự họp.\n",
        "II. NỘI DUNG\n- Đảng bộ cơ sở: họp; thành lập Đảng bộ cơ sở Công ty Lâm nghiệp; Chi bộ cơ sở họp.\n- Các đảng ủy cơ sở dự.\n",
        "II. NỘI DUNG\n- CÁC ĐẢNG BỘ TRỰC THUỘC.\n- Các Chi bộ Trường Tiểu học, Trạm Y tế.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các đảng bộ tổ chức hội nghị.\n- Giao các ⟦Đảng bộ⟧ gửi báo cáo trước ngày 15/4.\n",
            fixed="II. NỘI DUNG\n- Các đảng bộ tổ chức hội nghị.\n- Giao các đảng bộ gửi báo cáo trước ngày 15/4.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Họp với các chi bộ.\n- Giao các ⟦Đảng ủy⟧ cơ sở rà soát hồ sơ.\n",
            fixed="II. NỘI DUNG\n- Họp với các chi bộ.\n- Giao các đảng ủy cơ sở rà soát hồ sơ.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Kiểm tra đảng ủy cơ sở, chi bộ cơ sở.\n- Tổ công tác của ⟦Đảng ủy⟧ cơ sở dự họp với hai chi bộ.\n",
            fixed="II. NỘI DUNG\n- Kiểm tra đảng ủy cơ sở, chi bộ cơ sở.\n- Tổ công tác của đảng ủy cơ sở dự họp với hai chi bộ.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    # Both may find one place: "các Đảng ủy cơ sở".
    uses = {found.span("body"): found["body"] for found in (*plan.prose.find(_GENERIC), *plan.prose.find(_OF_ANY))}
    capital = [(body, span) for span, body in sorted(uses.items()) if body[0].isupper()]
    small = len(uses) - len(capital)
    # Without a single small one it is this writer's habit: said once, as a hint.
    for body, span in capital if small else capital[:1]:
        right = body[0].lower() + body[1:]
        severity = None if small >= len(capital) else Severity.NOTE
        yield Finding(
            span, {"found": body, "right": right}, Fix((Edit(span, right),), safe=small > 0), severity=severity
        )
