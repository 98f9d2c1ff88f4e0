"""Hạn không ghi năm.

Đọc “trước 30/6” thì phải đoán năm; kế hoạch kéo qua năm sau rất dễ hiểu nhầm. Nên ghi đủ ngày, tháng, năm.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


@rule(
    id="KH311",
    name="year-not-written",
    family="dates",
    severity=Severity.NOTE,
    message=Text(vi="hạn “{deadline}” không ghi năm", en="the deadline “{deadline}” has no year"),
    hint=Text(vi="ghi thêm năm", en="add the year"),
    basis={"*": "thời hạn phải rõ ngày, tháng, năm"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Các chi bộ gửi báo cáo trước ngày 30/6/2023.\n- Báo cáo tháng gửi trước ngày 20 hằng tháng.\n",
        "I. BÁO CÁO\n- Định kỳ 6 tháng, hằng năm báo cáo Tỉnh ủy trước ngày 15/6 và ngày 15/12.\n",
    ),
    bad=(Bad("I. THỜI GIAN\n- Các chi bộ gửi báo cáo ⟦trước ngày 30/6⟧.\n"),),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.deadlines:
        if (
            (one.year_inferred or one.last is None)
            and not one.recurring
            and one.operator in ("before", "no_later_than", "until")
            and not _YEAR.search(plan.quote(one.span))  # a day that does not exist (KH305)
        ):
            yield Finding(one.span, {"deadline": plan.plain(one.span)})
