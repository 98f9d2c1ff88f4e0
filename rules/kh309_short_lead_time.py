"""Hạn quá sát ngày ban hành.

Nơi nhận cần thời gian để nhận văn bản và làm việc. Hạn đặt ngay sau ngày ban hành thường không kịp thực hiện.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@dataclass(frozen=True)
class Settings(Options):
    days: int = 7  # fewer days than this between the issue and a deadline are few


@rule(
    id="KH309",
    name="short-lead-time",
    family="deadlines",
    severity=Severity.NOTE,
    message=Text(
        vi="hạn {deadline} chỉ sau ngày ban hành {days} ngày",
        en="the deadline {deadline} is only {days} days after the issue",
    ),
    hint=Text(vi="cân nhắc để nơi nhận kịp thực hiện", en="leave the recipients time to do the work"),
    basis={"*": "thời gian thực hiện phải khả thi"},
    options=Settings,
    good=(
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nsơ kết\nI. NỘI DUNG\n- Các chi bộ gửi báo cáo"
        " trước ngày 22/4/2024.\n",
    ),
    bad=(
        Bad(
            "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nsơ kết\nI. NỘI DUNG\n- Các chi bộ gửi báo"
            " cáo ⟦trước ngày 15/3/2024⟧.\n"
        ),
    ),
)
def check(plan: Plan, options: Settings) -> Iterator[Finding]:
    if plan.issued is None:
        return
    for one in plan.deadlines:
        if one.last is None or one.window or one.recurring or one.year_inferred or one.kind == "cutoff":
            continue
        days = (one.last - plan.issued).days
        if 0 <= days < options.days and one.operator in ("before", "no_later_than", "until"):
            yield Finding(one.span, {"deadline": plan.plain(one.span), "days": days})
