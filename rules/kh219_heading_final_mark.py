"""Cuối tiêu đề lớn lúc có dấu, lúc không.

Tiêu đề không phải câu nên không chấm; trong một văn bản, các tiêu đề cùng cấp kết thúc như nhau. Trích yếu cũng không có dấu ở cuối.
"""

import re
from collections.abc import Iterator

from validator.api import UNITS, Bad, Edit, Finding, Fix, Options, Plan, Section, Severity, Span, Text, rule

_MARKS = ".:;,"
_LONGEST = 400  # characters a subject has at most
_STOPPED = re.compile(r"(?<![A-ZĐ.])(?<!v\.v)[.;,]$")
_HEADING = Text(
    vi="các tiêu đề khác không có dấu ở cuối, tiêu đề này", en="the other headings end in no mark, this one"
)
_SUBJECT = Text(vi="trích yếu không phải câu mà", en="the subject is no sentence, but")


@rule(
    id="KH219",
    name="heading-final-mark",
    family="sections",
    severity=Severity.NOTE,
    message=Text(
        vi="{what} có dấu “{mark}” ở cuối",
        en="{what} ends in “{mark}”",
    ),
    hint=Text(vi="bỏ dấu ở cuối tiêu đề", en="take the mark away"),
    basis={"*": "các tiêu đề cùng cấp trình bày như nhau, cuối tiêu đề không có dấu"},
    options=Options,
    good=(
        "I. MỤC ĐÍCH, YÊU CẦU\n- Đúng tiến độ.\n\nII. KINH PHÍ: Do ngân sách xã bảo đảm.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
        "I. MỤC ĐÍCH:\n- Đúng tiến độ.\n\nII. NỘI DUNG:\n- Học tập.\n\nIII. TỔ CHỨC THỰC HIỆN:\n- Chi ủy.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nTrồng cây năm 2026⟦.⟧\n\nI. MỤC ĐÍCH\n- Tốt.\n",
            fixed="KẾ HOẠCH\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n- Tốt.\n",
        ),
        Bad(
            "I. MỤC ĐÍCH\n- Đúng tiến độ.\n\nII. NỘI DUNG⟦.⟧\n- Học tập.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
            fixed="I. MỤC ĐÍCH\n- Đúng tiến độ.\n\nII. NỘI DUNG\n- Học tập.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    yield from _of_subject(plan)
    units = [one for one in plan.document.sections if one.mark in UNITS and one.run_in is None and _is_short(plan, one)]
    marked = [one for one in units if plan.text[one.lines[0].text_end - 1] in _MARKS]
    if not marked or len(units) < 3 or len(marked) * 3 > len(units):
        return
    for one in marked:
        span = Span(one.lines[0].text_end - 1, one.lines[0].text_end)
        yield _finding(plan, span, _HEADING)


def _of_subject(plan: Plan) -> Iterator[Finding]:
    """The subject is no sentence either."""
    subject = plan.header.subject
    if subject is None or len(subject) > _LONGEST:
        return
    words = plan.quote(subject)
    if _STOPPED.search(words):
        yield _finding(plan, Span(subject.end - 1, subject.end), _SUBJECT)


def _finding(plan: Plan, span: Span, what: Text) -> Finding:
    return Finding(span, {"mark": plan.quote(span), "what": what}, Fix((Edit(span, ""),)))


def _is_short(plan: Plan, one: Section) -> bool:
    """A heading in capitals on a line, and no sentence."""
    line = one.lines[0]
    words = plan.quote(line.text_span)
    return bool(words) and words.isupper() and not any(other.wraps for other in one.lines[1:2])
