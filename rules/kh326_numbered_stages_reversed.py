"""Đợt sau lại có thời gian trước đợt trước.

“Đợt 1: từ ngày 01/6”, “Đợt 2: từ ngày 01/4”: hai mốc bị đảo khi sửa, hoặc một đợt còn giữ ngày cũ. Chỉ xét hai mục liền nhau, đánh số tiếp
nhau (đợt, bước, giai đoạn, vòng) và mốc của mục sau nằm hẳn trước mốc của mục trước; mốc thiếu năm thì không xét.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from validator.api import Bad, DateMention, Finding, Options, Paragraph, Plan, Related, Severity, Span, Text, rule

_STAGE = re.compile(r"(?P<word>Đợt|Bước|Giai đoạn|Vòng|Lần|Tuần|Kỳ)(?: thứ)? (?P<number>\d{1,2})(?![\d/.])")
_UNITS = ("day", "month", "quarter")
_NEAR = 3  # paragraphs between two stages


@rule(
    id="KH326",
    name="numbered-stages-reversed",
    family="deadlines",
    severity=Severity.WARNING,
    message=Text(
        vi="{later} ({found}) lại trước {earlier} ({other})", en="{later} ({found}) comes before {earlier} ({other})"
    ),
    hint=Text(vi="sửa một trong hai mốc cho đúng thứ tự", en="correct one of the two times"),
    basis={"*": "đợt trước, bước trước có thời gian trước"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Đợt 1: Từ ngày 01/4/2026 đến ngày 30/4/2026.\n- Đợt 2: Từ ngày 20/4/2026 đến ngày 30/5/2026.\n"
        "- Bước 1: Rà soát, xong trước ngày 30/6.\n- Bước 2: Tổng hợp, xong trước ngày 30/4.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n- Đợt 1: Từ ngày 01/6/2026 đến ngày 30/6/2026.\n- Đợt 2: Từ ⟦ngày 01/4/2026 đến ngày 30/4/2026⟧.\n"
            "II. CÁC BƯỚC\n1. Bước 1: Rà soát, xong trước ngày 30/6/2026.\n2. Bước 2: Tổng hợp, xong trước ⟦ngày 30/4/2026⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    stages = [
        (at, match, one)
        for at, one in enumerate(plan.paragraphs)
        if one.is_prose and (match := _STAGE.match(one.plain))
    ]
    if len(stages) < 2:
        return
    dated: dict[int, list[DateMention]] = {id(one): [] for _, _, one in stages}
    for mention in plan.dates:
        if id(mention.paragraph) in dated:
            dated[id(mention.paragraph)].append(mention)
    for (at, first, one), (after, second, other) in pairwise(stages):
        follows = first["word"] == second["word"] and int(second["number"]) == int(first["number"]) + 1
        if not follows or after - at > _NEAR:
            continue
        early, late = _times(dated[id(one)]), _times(dated[id(other)])
        if early and late and late[1] < early[0]:
            spans = [plan.plain(_whole(each, dated)) for each in (other, one)]
            values = {"later": second[0], "earlier": first[0], "found": spans[0], "other": spans[1]}
            related = (Related(_whole(one, dated), Text(vi="mục trước", en="the one before")),)
            yield Finding(_whole(other, dated), values, related=related)


def _times(found: list[DateMention]) -> tuple[date, date] | None:
    """First and last day of one point or range, with their years."""
    if not 1 <= len(found) <= 2 or any(one.unit not in _UNITS or one.year_inferred or one.of_citation for one in found):
        return None
    days = [day for one in found for day in (one.first, one.last) if day]
    return (min(days), max(days)) if len(days) == 2 * len(found) else None


def _whole(one: Paragraph, dated: dict[int, list[DateMention]]) -> Span:
    """From its first to its last day."""
    found = dated[id(one)]
    return Span(found[0].span.start, found[-1].span.end)
