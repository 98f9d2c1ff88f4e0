"""Thiếu chữ “ngày” trước mốc thời gian.

“trước 24/5/2024” trong khi chính văn bản viết “trước ngày 17/5/2024”. Văn bản hành chính viết đủ “ngày”.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_BEFORE = re.compile(r"(?<!\w)(?:trước|đến|hết|từ|sau|là|trong|vào|nhất|quá)[\s*_]{1,4}$", re.I)
_FROM_START = re.compile(r"từ[\s*_]{1,4}\d[\d/.]*[\s*_]*(?:đến|tới|-|–)[\s*_]*(?:hết\s)?$", re.I)
_FEWEST = 1  # dates written with the word before one without it is a slip


@rule(
    id="KH617",
    name="missing-date-word",
    family="dates",
    severity=Severity.WARNING,
    message=Text(vi="thiếu chữ “ngày” trước “{found}”", en="the word “ngày” is missing before “{found}”"),
    hint=Text(vi="viết “ngày {found}”", en="write “ngày {found}”"),
    basis={"*": "mốc thời gian viết đủ chữ “ngày”, thống nhất trong văn bản"},
    options=Options,
    good=(
        "II. THỜI GIAN\n- Cấp cơ sở xong trước 20/3; cấp tỉnh trước 30/4/2024.\n",
        "II. THỜI GIAN\n- Từ ngày 05/3/2024 đến 12/4/2024; xong trước ngày 30/4/2024.\n",
        "II. THỜI GIAN\n- Từ ngày 05 tháng 3 năm 2024 đến 12/4/2024; xong trước ngày\n  30/4/2024.\n",
        "II. THỜI GIAN\n- Đăng ký, chuẩn bị và tổ chức hội thi từ ngày\n  05/3/2024 đến 12/4/2024; xong trước ngày 30/4/2024.\n",
        "II. THỜI GIAN\n- Từ ngày 05/3/2024 (thứ Ba) đến 12/4/2024; xong trước ngày 30/4/2024.\n",
    ),
    bad=(
        Bad(
            "II. THỜI GIAN\n- Cấp cơ sở xong trước ngày 10/3/2024.\n- Tuần 1 (từ ⟦11/3⟧ đến 17/3/2024): Ra quân.\n",
            fixed="II. THỜI GIAN\n- Cấp cơ sở xong trước ngày 10/3/2024.\n- Tuần 1 (từ ngày 11/3 đến 17/3/2024): Ra quân.\n",
        ),
        Bad(
            "II. THỜI GIAN\n- Cấp cơ sở xong trước ngày 10/3/2024.\n- Cấp tỉnh xong trước ⟦20/3/2024⟧.\n",
            fixed="II. THỜI GIAN\n- Cấp cơ sở xong trước ngày 10/3/2024.\n- Cấp tỉnh xong trước ngày 20/3/2024.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    points = [one for one in plan.dates if one.unit == "day" and not one.of_citation and one.paragraph.is_prose]
    worded = [one for one in points if plan.quote(one.span)[:4].lower() == "ngày"]
    if len(worded) < _FEWEST:
        return
    bare = [
        one
        for one in points
        if one.form == "slash"
        and plan.quote(one.span)[:1].isdigit()
        and _BEFORE.search(plan.text, max(one.span.start - 16, 0), one.span.start)
    ]
    bare = [one for one in bare if not _is_second(plan, one.span)]
    for one in bare:
        if _FROM_START.search(plan.text, max(one.span.start - 40, 0), one.span.start):
            continue  # told at the first end of the range
        # Without its year the date is short on purpose, and so it is in a range: "từ 25/11 đến 30/11/2024".
        short = one.year_inferred or _is_range_end(plan, one.span)
        severity = None if (len(bare) == 1 or 3 * len(bare) <= len(worded)) and not short else Severity.NOTE
        fix = Fix((Edit(Span(one.span.start, one.span.start), "ngày "),))
        yield Finding(one.span, {"found": plan.quote(one.span)}, fix, severity=severity)


def _is_range_end(plan: Plan, span: Span) -> bool:
    """An end of a range neither end of which has the word: the first behind "từ", the second in brackets."""
    before, after = plan.text[max(span.start - 40, 0) : span.start], plan.text[span.end : span.end + 12]
    to_end = re.match(r"[\s*_]{0,4}(?:đến|tới|-|–)[\s*_]{1,4}(?:hết\s)?\d", after)
    in_brackets = re.search(r"\(\d[\d/.]*[\s*_]*(?:đến|tới|-|–)[\s*_]*(?:hết\s)?$", before)
    return in_brackets is not None or (to_end is not None and re.search(r"từ[\s*_]{1,4}$", before, re.I) is not None)


def _is_second(plan: Plan, span: Span) -> bool:
    """The second end of a range whose first end has the word: "từ ngày 05/3 đến 12/4"."""
    return (
        re.search(
            r"ngày\s{1,40}\d(?:[\d/.]|\s(?:tháng|năm)\s\d)*[\s*_]*(?:\([^()\n]{1,12}\)\s)?(?:đến|-|–)[\s*_]*(?:hết\s)?$",
            plan.text[max(span.start - 80, 0) : span.start],
        )
        is not None
    )
