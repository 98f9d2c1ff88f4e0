"""Ghép nhầm tên ban chấp hành, ban thường vụ.

“Đảng bộ” là tổ chức, “đảng ủy” là ban chấp hành của tổ chức ấy. Vì vậy viết “Ban Chấp hành Đảng bộ”, “Ban Thường vụ Đảng ủy”, không viết
“Ban Chấp hành Đảng ủy”, “Ban Thường vụ Đảng bộ”. Chi bộ chỉ có chi ủy, không có ban thường vụ. Tên ghi trong viện dẫn văn bản khác
không xét.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Place, Plan, Severity, Text, rule

_MIXED = re.compile(
    r"[Bb](?:(?P<all>(?i:an Chấp hành)|(?<=B)CH)[ \u00a0](?i:đảng )(?P<committee>ủy|uỷ)"
    r"|(?P<board>(?i:an Thường vụ)|(?<=B)TV)[ \u00a0](?:(?i:đảng )(?P<whole>bộ)|(?i:chi (?:bộ|ủy|uỷ))))(?! viên)(?!\w)"
)


@rule(
    id="KH532",
    name="mixed-committee-name",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="không có “{found}”", en="there is no “{found}”"),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={"party": "ban chấp hành là của đảng bộ, ban thường vụ là của đảng ủy (Điều lệ Đảng)"},
    options=Options,
    good=(
        "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Ban Chấp hành Đảng bộ xã, Ban Thường vụ Đảng ủy và Ban Chấp hành,"
        " Đảng ủy viên dự.\n2. Nghị quyết số 05-NQ/ĐU, ngày 12/5/2023 của Ban Chấp hành Đảng ủy xã.\n",
        "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nKẾ HOẠCH\nHọc tập\n\nI. NỘI DUNG\n1. Ban Chấp hành Chi bộ thôn dự.\n",
    ),
    bad=(
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Báo cáo ⟦Ban Chấp hành Đảng ủy⟧ xã.\n2. ⟦Ban Thường vụ Đảng bộ⟧ xã"
            " chỉ đạo.\n",
            "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Báo cáo Ban Chấp hành Đảng bộ xã.\n2. Ban Thường vụ Đảng ủy xã"
            " chỉ đạo.\n",
        ),
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. ⟦Ban Thường vụ Chi bộ⟧ chuẩn bị nội dung.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    cited = [one.span for one in plan.citations]
    for found in plan.written.find(_MIXED):
        span = found.span()
        told = found.paragraph.is_prose or found.paragraph.place is Place.RECIPIENTS
        if not told or any(one.overlaps(span) for one in cited):
            continue
        part = "committee" if found["committee"] else "whole" if found["whole"] else ""
        if not part:
            yield Finding(span, {"found": plan.plain(span), "right": "Chi ủy"})
            continue
        half = "bộ" if part == "committee" else "ủy"
        values = {"found": plan.plain(span), "right": found[0].removesuffix(found[part]) + half}
        yield Finding(span, values, Fix((Edit(found.span(part), half),), safe=False))
