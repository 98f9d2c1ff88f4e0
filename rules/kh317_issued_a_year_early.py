"""Ngày ban hành sớm hơn thời hạn đầu tiên gần một năm hoặc hơn.

Kế hoạch thường ban hành trước việc đầu tiên vài ngày đến vài tháng. Khi mọi thời hạn đều cách ngày ban hành gần một năm trở lên, hoặc kế
hoạch năm học ban hành trước năm học ấy cả một năm, thì năm ở ngày ban hành (hoặc ở các thời hạn) thường ghi nhầm, nhất là vào đầu năm. Đây chỉ
là nhắc.
"""

from collections.abc import Iterator
from datetime import date

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_FAR = 290  # days
_FEWEST = 2  # deadlines


@rule(
    id="KH317",
    name="issued-a-year-early",
    family="dates",
    severity=Severity.NOTE,
    message=Text(
        vi="ban hành ngày {issued}, nhưng {what} đến {first} mới bắt đầu",
        en="issued on {issued}, but {what} begins on {first} only",
    ),
    hint=Text(vi="xem lại năm ở ngày ban hành", en="look at the year of the day of issue again"),
    basis={"*": "kế hoạch ban hành gần thời gian thực hiện"},
    options=Options,
    good=(
        "UBND XÃ BA VÌ\nBa Vì, ngày 21 tháng 12 năm 2024\n\nKẾ HOẠCH\nTrồng cây năm 2025\n\nI. NỘI DUNG\n"
        "- Trồng xong trước ngày 15/5/2025.\n- Báo cáo trước ngày 30/6/2025.\n",
        "UBND XÃ BA VÌ\nTRƯỜNG TIỂU HỌC A\nBa Vì, ngày 21 tháng 8 năm 2025\n\nKẾ HOẠCH\nGiáo dục năm học 2025 - 2026\n\nI. NỘI DUNG\n- Dạy học.\n",
    ),
    bad=(
        Bad(
            "UBND XÃ BA VÌ\nBa Vì, ngày 21 tháng 3 năm ⟦2024⟧\n\nKẾ HOẠCH\nTrồng cây năm 2025\n\nI. NỘI DUNG\n"
            "- Trồng xong trước ngày 15/5/2025.\n- Báo cáo trước ngày 30/6/2025.\n"
        ),
        Bad(
            "UBND XÃ BA VÌ\nTRƯỜNG TIỂU HỌC A\nBa Vì, ngày 21 tháng 8 năm ⟦2024⟧\n\nKẾ HOẠCH\nGiáo dục năm học 2025 - 2026\n\n"
            "I. NỘI DUNG\n- Dạy học.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued, head = plan.issued, plan.header.issued
    if issued is None or head is None or plan.header.kind != "KE HOACH":
        return
    first, what = _first_day(plan)
    if first is None or (first - issued).days <= _FAR:
        first, what = _school_year(plan, issued)
    if first is not None:
        values = {"issued": f"{issued:%d/%m/%Y}", "first": f"{first:%d/%m/%Y}", "what": what}
        yield Finding(head.year_span, values)


def _first_day(plan: Plan) -> tuple[date | None, Text]:
    """The first day that somebody has to keep; none where a day without its year or one that comes again may be before it."""
    what = Text(vi="việc đầu tiên", en="the first task")
    if any(one.last is None or one.year_inferred or one.recurring for one in plan.deadlines):
        return None, what
    days = [one.first or one.last for one in plan.deadlines if one.last]
    return (min(days) if len(days) >= _FEWEST else None), what


def _school_year(plan: Plan, issued: date) -> tuple[date | None, Text]:
    """The beginning of the school year of the subject, where the plan comes long before it."""
    what = Text(vi="năm học", en="the school year")
    for one in plan.subject_years:
        year = int(one.years[:4])
        if one.label == "năm học" and issued < date(year, 1, 1):
            return date(year, 9, 1), what
    return None, what
