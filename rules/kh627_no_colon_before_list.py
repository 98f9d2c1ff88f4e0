"""“như sau” mà không có dấu hai chấm.

Câu báo trước phần liệt kê, nội dung bên dưới kết thúc bằng dấu hai chấm.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Edit, Finding, Fix, Kind, Options, Place, Plan, Severity, Span, Text, rule

_THINGS = "nội dung|việc|yêu cầu|lịch|tiêu chí|hồ sơ|thành phần|nhiệm vụ|giải pháp|bước|mốc"
_ANNOUNCES = re.compile(
    rf"(?:như sau|sau đây|(?:{_THINGS})(?: [^\W\d_]{{1,8}}){{0,4}} sau|bao gồm|gồm có)(?P<mark>\s?[.;,])?$"
)
_LONGEST = 70  # characters of such words


@rule(
    id="KH627",
    name="no-colon-before-list",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="sau “{words}” cần dấu hai chấm", en="a colon belongs behind “{words}”"),
    hint=Text(vi="kết thúc bằng dấu hai chấm", en="end it in a colon"),
    basis={"*": "câu báo trước phần liệt kê kết thúc bằng dấu hai chấm"},
    options=Options,
    good=(
        "Chi ủy xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH\n- Thực hiện tốt các nhiệm vụ nêu sau đây.\n\nII. NỘI DUNG\n- Học.\n",
    ),
    bad=(
        Bad(
            "Chi ủy xây dựng Kế hoạch như sau⟦.⟧\n\nI. MỤC ĐÍCH\n- Nắm chắc tình hình.\n",
            fixed="Chi ủy xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n- Nắm chắc tình hình.\n",
        ),
        Bad(
            "II. NỘI DUNG\n1. Hồ sơ gửi về Văn phòng bao gồm⟦⟧\n- Báo cáo.\n- Biên bản.\n2. Thời hạn: Quý II.\n",
            fixed="II. NỘI DUNG\n1. Hồ sơ gửi về Văn phòng bao gồm:\n- Báo cáo.\n- Biên bản.\n2. Thời hạn: Quý II.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    read = [one for one in plan.paragraphs if one.kind not in (Kind.PAGE, Kind.RULE)]
    for one, after in pairwise(read):
        match = (
            _ANNOUNCES.search(one.plain, max(0, len(one.plain) - _LONGEST))
            if one.is_prose and one.place is not Place.SUBJECT
            else None
        )
        if match is None or after.section is None or not after.opens:
            continue
        inside = one.section is not None and any(child is after.section for child in one.section.children)
        if one.place is Place.OPENING or inside:
            end = one.at(len(one.plain) - 1) + 1
            span = one.place_of(match.start("mark"), match.end("mark")) if match["mark"] else Span(end, end)
            words = match[0].rstrip(" .;,")
            yield Finding(span, {"words": words}, Fix((Edit(span, ":"),)))
