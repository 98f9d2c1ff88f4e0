"""Đầu câu, đầu mục viết thường.

Chữ đầu câu viết hoa. Trong danh sách mà các mục khác đều viết hoa chữ đầu, mục viết thường là sót.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Item, Options, Plan, Severity, Span, Text, rule

_SENTENCE = re.compile(r"\. (?<=[^\W\d_]{2}\. )(?P<first>[^\W\d_])(?![^\W\d_A-Z]{0,12}[A-Z])(?=[^\W\d_]*[ \u00a0])")
_LAST_WORD = re.compile(r"(?<![\w.])[^\W\d_]{2,8}$")
_LONGEST = 9  # characters of such a word and the one in front
_NAME = re.compile(r"[a-z]{1,6}[A-Z]")
_REGULAR = 3  # capitals for each small letter at the beginning of items
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
        "II. NỘI DUNG\n- Đo độ pH trong bể. pH đạt thì thôi.\n- eOffice thay giấy.\n- Lưu hồ sơ.\n- Báo cáo.\n",
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
    for found in plan.prose.find(_SENTENCE):
        last = _LAST_WORD.search(found.before()[-_LONGEST:])
        if found["first"].islower() and last and last[0].islower() and last[0] not in _SHORT:
            yield _finding(plan, found.span("first"))
    yield from _in_lists(plan)


def _in_lists(plan: Plan) -> Iterator[Finding]:
    """Items in small letters where nearly all items of the plan, and the others of their list, begin with a capital."""
    groups = [[(item, _start(item)) for item in group.items] for group in plan.endings.lists]
    small = sum(start.islower() for group in groups for _, start in group)
    capital = sum(start.isupper() for group in groups for _, start in group)
    if not small or capital < _REGULAR * small:
        return
    for group in groups:
        low = [item for item, start in group if start.islower()]
        if low and sum(start.isupper() for _, start in group) >= len(low):
            for item in low:
                yield _finding(plan, item.paragraph.place_of(0, 1))


def _start(item: Item) -> str:
    """The first letter; none for a name that is written like that (pH, eOffice, iPhone)."""
    return "" if _NAME.match(item.paragraph.plain) else item.paragraph.plain[:1]


def _finding(plan: Plan, span: Span) -> Finding:
    found = plan.text[span.start : span.start + 30].split("\n")[0]
    words = " ".join(found.split()[:3])
    return Finding(span, {"found": words}, Fix((Edit(span, plan.quote(span).upper()),), safe=False))
