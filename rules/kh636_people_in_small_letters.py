"""“Nhân dân” viết thường.

“Nhân dân” chỉ toàn thể người dân thì viết hoa chữ đầu (“cán bộ, đảng viên và Nhân dân”). Trong tên cơ quan, lực lượng thì viết theo tên ấy
(“Ủy ban nhân dân”, “Quân đội nhân dân”) và không xét ở đây.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

# Only where the words around it show that no body, force or title is named.
_IN_FRONT = re.compile(
    r"(?<!\w)(?:các tầng lớp|đời sống(?: của)?|phục vụ|ý kiến(?: của)?|quyền làm chủ của|sức khỏe|quần chúng|cán bộ(?: và|,)|đảng viên(?: và|,)"
    r"|đồng bào(?: và|,)|người lao động(?: và|,)|vận động|cho|với|trong|của|tới|đến) $"
)
_LONGEST = 20  # characters in front that are looked at
_PEOPLE = re.compile(
    r"nhân dân(?= (?:trên|trong|về|và|ở|địa|tham|thực|hiểu|biết|được|có|đối|tại|cùng|hưởng)(?!\w)|[.,;:)]|$)",
    re.M,
)


@rule(
    id="KH636",
    name="people-in-small-letters",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="“nhân dân” viết thường", en="“nhân dân” takes a capital"),
    hint=Text(vi="viết “Nhân dân”", en="write “Nhân dân”"),
    basis={"nd30": "Phụ lục II, phần V, mục 1", "*": "viết hoa “Nhân dân” như các văn bản của Đảng và Nhà nước"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Nâng cao đời sống của Nhân dân; Hội đồng nhân dân, Ủy ban nhân dân xã và Quân đội nhân dân phối hợp.\n"
        "- Thế trận lòng dân trong quốc phòng toàn dân; của nhân dân tệ.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Tuyên truyền trong cán bộ, đảng viên và ⟦nhân dân⟧; nâng cao đời sống của ⟦nhân dân⟧ trên địa bàn.\n",
            "II. NỘI DUNG\n- Tuyên truyền trong cán bộ, đảng viên và Nhân dân; nâng cao đời sống của Nhân dân trên địa bàn.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    severity = None if "nd30" in plan.norms else Severity.NOTE
    for found in plan.prose.find(_PEOPLE):
        if _IN_FRONT.search(found.before()[-_LONGEST:]):
            span = found.span()
            yield Finding(span, {}, Fix((Edit(Span(span.start, span.start + 1), "N"),)), severity=severity)
