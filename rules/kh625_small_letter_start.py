"""Đầu câu, đầu mục viết thường.

Chữ đầu câu viết hoa. Trong danh sách mà các mục khác đều viết hoa chữ đầu, mục viết thường là sót.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_SENTENCE = re.compile(r"(?<![\w.])(?P<last>[^\W\d_]{2,8})\. (?P<first>[^\W\d_])(?=[^\W\d_]*\s)")
_SHORT = frozenset(
    {"tp", "tx", "tt", "ths", "ts", "pgs", "gs", "bs", "st", "đt", "đc", "vv", "mr", "ks", "cn", "th", "tr", "km"}
)


@rule(
    id="KH625",
    name="small-letter-start",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="chữ đầu câu viết thường: “{found}”", en="a sentence begins with a small letter: “{found}”"),
    hint=Text(vi="viết hoa chữ đầu", en="begin it with a capital"),
    basis={"nd30": "Phụ lục II, phần I", "*": "viết hoa chữ đầu câu"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Rà soát hồ sơ. Bổ sung giấy tờ, v.v. theo quy định.\n- Tỉnh, tp. Huế và tx. Hương Thủy.\n",
        "II. HỒ SƠ\n- đơn của cá nhân;\n- ảnh chân dung;\n- giấy xác nhận.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các chi bộ rà soát hồ sơ đảng viên. ⟦n⟧ội dung báo cáo gửi Đảng ủy.\n",
            fixed="II. NỘI DUNG\n- Các chi bộ rà soát hồ sơ đảng viên. Nội dung báo cáo gửi Đảng ủy.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Rà soát hồ sơ.\n- ⟦t⟧ổng hợp kết quả.\n- Báo cáo cấp trên.\n- Lưu hồ sơ.\n",
            fixed="II. NỘI DUNG\n- Rà soát hồ sơ.\n- Tổng hợp kết quả.\n- Báo cáo cấp trên.\n- Lưu hồ sơ.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.paragraphs:
        if not one.is_prose:
            continue
        for match in _SENTENCE.finditer(one.plain):
            if match["first"].islower() and match["last"].islower() and match["last"] not in _SHORT:
                yield _finding(plan, one.place_of(match.start("first"), match.end("first")))
    for group in plan.endings.lists:
        starts = [item.paragraph.plain[:1] for item in group.items]
        small = sum(map(str.islower, starts))
        if small and sum(map(str.isupper, starts)) >= 3 * small:
            for item, start in zip(group.items, starts, strict=True):
                if start.islower():
                    yield _finding(plan, item.paragraph.place_of(0, 1))


def _finding(plan: Plan, span: Span) -> Finding:
    found = plan.text[span.start : span.start + 30].split("\n")[0]
    words = " ".join(found.split()[:3])
    return Finding(span, {"found": words}, Fix((Edit(span, plan.quote(span).upper()),), safe=False))
