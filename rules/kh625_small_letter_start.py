"""Đầu câu, đầu mục viết thường.

Chữ đầu câu viết hoa. Trong danh sách mà các mục khác đều viết hoa chữ đầu, mục viết thường là sót.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

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
            "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Rà soát.\n2. ⟦y⟧êu cầu\n- Đúng tiến độ.\n\nII. NỘI DUNG\n1. Khảo sát\n- Đi các tổ.\n2. Tổng hợp\n"
            "- Lập biểu.\n",
            fixed="I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Rà soát.\n2. Yêu cầu\n- Đúng tiến độ.\n\nII. NỘI DUNG\n1. Khảo sát\n- Đi các tổ.\n"
            "2. Tổng hợp\n- Lập biểu.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Các chi bộ rà soát hồ sơ đảng viên. ⟦n⟧ội dung báo cáo gửi Đảng ủy.\n",
            fixed="II. NỘI DUNG\n- Các chi bộ rà soát hồ sơ đảng viên. Nội dung báo cáo gửi Đảng ủy.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Rà soát hồ sơ.\n- ⟦t⟧ổng hợp kết quả.\n- Báo cáo cấp trên.\n- Lưu hồ sơ.\n",
            fixed="II. NỘI DUNG\n- Rà soát hồ sơ.\n- Tổng hợp kết quả.\n- Báo cáo cấp trên.\n- Lưu hồ sơ.\n",
        ),
        Bad(
            "II. NỘI DUNG\n1. Khảo sát\n- Lập danh sách.\n2. ⟦t⟧ổng hợp\n- Rà soát số liệu.\n3. Báo cáo\n- Gửi Đảng ủy.\n4. Lưu hồ sơ.\n",
            fixed="II. NỘI DUNG\n1. Khảo sát\n- Lập danh sách.\n2. Tổng hợp\n- Rà soát số liệu.\n3. Báo cáo\n- Gửi Đảng ủy.\n4. Lưu hồ sơ.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.prose.find(_SENTENCE):
        last = _LAST_WORD.search(found.before()[-_LONGEST:])
        if found["first"].islower() and last and last[0].islower() and last[0] not in _SHORT:
            yield _finding(plan, found.span("first"))
    yield from _in_lists(plan)
    yield from _in_runs(plan)


def _in_lists(plan: Plan) -> Iterator[Finding]:
    """Items in small letters where nearly all items of the plan, and the others of their list, begin with a capital."""
    groups = [[(item, _first(item.paragraph.plain)) for item in group.items] for group in plan.endings.lists]
    small = sum(start.islower() for group in groups for _, start in group)
    capital = sum(start.isupper() for group in groups for _, start in group)
    if not small or capital < _REGULAR * small:
        return
    for group in groups:
        low = [item for item, start in group if start.islower()]
        if low and sum(start.isupper() for _, start in group) >= len(low):
            for item in low:
                yield _finding(plan, item.paragraph.place_of(0, 1))


def _first(words: str) -> str:
    """The first letter; none for a name that is written like that (pH, eOffice, iPhone)."""
    return "" if _NAME.match(words) else words[:1]


def _in_runs(plan: Plan) -> Iterator[Finding]:
    """Numbered items and headings in small letters where nearly all of their kind, and the others of their run, begin
    with a capital."""
    listed = {id(item.section) for group in plan.endings.lists for item in group.items}
    starts = [[(one, _first(plan.plain(one.section.title))) for one in run.labels] for run in plan.numbering]
    for mark in {run.mark for run in plan.numbering}:
        same = [start for run, start in zip(plan.numbering, starts, strict=True) if run.mark is mark]
        small = sum(letter.islower() for start in same for _, letter in start)
        if not small or sum(letter.isupper() for start in same for _, letter in start) < _REGULAR * small:
            continue
        for start in same:
            low = [one for one, letter in start if letter.islower()]
            if sum(letter.isupper() for _, letter in start) >= len(low):
                for one in low:
                    if id(one.section) not in listed:
                        yield _finding(plan, Span(one.section.title.start, one.section.title.start + 1))


def _finding(plan: Plan, span: Span) -> Finding:
    found = plan.text[span.start : span.start + 30].split("\n")[0]
    words = " ".join(found.split()[:3])
    return Finding(span, {"found": words}, Fix((Edit(span, plan.quote(span).upper()),), safe=False))
