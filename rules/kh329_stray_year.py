"""Một hạn ghi sang năm sau, trong khi mọi hạn khác ở năm nay.

Kế hoạch năm 2024 có mọi hạn trong năm 2024, riêng một hạn ghi 30/6/2025: thường do gõ nhầm năm. Chỉ xét khi năm sau không được nhắc ở chỗ nào
khác, và nếu đổi lại năm nay thì ngày ấy nằm giữa ngày ban hành và hạn cuối cùng.
"""

from collections.abc import Iterator
from datetime import date

from validator.api import Bad, Deadline, Finding, Options, Plan, Severity, Text, rule

_AFTERWARDS = 3  # months
_FEWEST = 4  # other deadlines, all of this year


@rule(
    id="KH329",
    name="stray-year",
    family="deadlines",
    severity=Severity.WARNING,
    message=Text(
        vi="chỉ có hạn {deadline} ở năm {found}, mọi hạn khác ở năm {year}",
        en="{deadline} alone lies in {found}, all other deadlines in {year}",
    ),
    hint=Text(vi="kiểm tra lại năm của hạn này", en="check the year of this deadline"),
    basis={"*": "các hạn của một đợt công tác phải đi liền nhau"},
    options=Options,
    good=(
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nthi đua năm 2024\nI. THỜI GIAN\n- Đăng ký trước ngày 22/4/2024.\n"
        "- Sơ kết trước ngày 10/7/2024.\n- Kiểm tra trước ngày 30/8/2024.\n- Hội thi trước ngày 10/10/2024.\n- Tổng kết trước ngày 15/01/2025.\n",
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nthi đua năm 2024\nI. THỜI GIAN\n- Đăng ký trước ngày 22/01/2024.\n"
        "- Sơ kết trước ngày 10/7/2024.\n- Kiểm tra trước ngày 30/8/2024.\n- Hội thi trước ngày 10/10/2024.\n- Báo cáo trước ngày 10/01/2025.\n",
    ),
    bad=(
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nthi đua năm 2024\nI. THỜI GIAN\n- Đăng ký trước ngày 22/4/2024.\n"
        "- Sơ kết ⟦trước ngày 10/7/2025⟧.\n- Kiểm tra trước ngày 30/8/2024.\n- Hội thi trước ngày 10/10/2024.\n- Tổng kết trước ngày 10/12/2024.\n",
        Bad(
            "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\ntrồng cây\nI. THỜI GIAN\n- Đăng ký trước ngày 22/4/2024.\n"
            "- Cấp cây giống: ⟦Quý II năm 2025⟧.\n- Kiểm tra trước ngày 30/8/2024.\n- Sơ kết trước ngày 10/10/2024.\n"
            "- Tổng kết trước ngày 10/12/2024.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.issued is None:
        return
    year = plan.issued.year
    following = str(year + 1)
    if plan.running.count(following) != 1:
        return
    ends = [
        (one, one.last)
        for one in plan.deadlines
        if one.last and not (one.recurring or one.long or one.kind == "cutoff")
    ]
    stray = [(one, last) for one, last in ends if last.year == year + 1]
    others = [last for _, last in ends if last.year == year and last >= plan.issued]
    if len(stray) != 1 or len(others) < _FEWEST or len(others) + 1 != len(ends):
        return
    one, last = stray[0]
    # what closes a year is told in the first months of the next
    if (
        last.month > _AFTERWARDS
        and _written(plan, one, following)
        and plan.issued < _a_year_before(last) <= max(others)
    ):
        named = str(year) in (plan.quote(plan.header.subject) if plan.header.subject else "")
        values = {"deadline": plan.plain(one.span), "found": following, "year": str(year)}
        yield Finding(one.span, values, severity=None if named else Severity.NOTE)


def _written(plan: Plan, one: Deadline, year: str) -> bool:
    return year in plan.quote(one.span)


def _a_year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
