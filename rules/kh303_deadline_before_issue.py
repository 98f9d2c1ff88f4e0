"""Hạn đặt ra phải sau ngày ban hành.

Một kế hoạch không thể giao việc phải xong trước khi nó được ban hành. Thường là gõ nhầm tháng hoặc năm. Mốc lấy số liệu,
ngày của văn bản viện dẫn và việc đã làm không thuộc quy tắc này.
"""

import re
from collections.abc import Iterator
from datetime import date

from validator.api import Bad, Deadline, Finding, Kind, Options, Plan, Related, Severity, Text, rule

_OBLIGING = frozenset({"before", "no_later_than"})
_OTHERS = 2  # times in a table, all ahead, that make one of last year a slip
_OF_LAST_YEAR = range(200, 401)  # days by which a meeting set down for last year's date lies back
_FINISH = re.compile(
    r"^\W*(?:[Hh]oàn thành|[Tt]hực hiện xong|[Xx]ong|[Dd]ự kiến hoàn thành)|[,;:] (?:hoàn thành|xong) trong"
)
_DONE = re.compile(r"(?<!\w)(?:đã|được|kết quả|cơ bản|số liệu)(?!\w)", re.I)


@rule(
    id="KH303",
    name="deadline-before-issue",
    family="deadlines",
    severity=Severity.ERROR,
    message=Text(
        vi="hạn {deadline} trước ngày ban hành {issued}",
        en="the deadline {deadline} lies before the day of issue, {issued}",
    ),
    hint=Text(vi="kiểm tra lại ngày, tháng, năm của hạn này", en="check the day, month and year of this deadline"),
    basis={"*": "việc được giao phải làm sau khi kế hoạch ban hành"},
    options=Options,
    good=(
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nsơ kết\nI. NỘI DUNG\n- Các chi bộ gửi báo cáo"
        " trước ngày 22/4/2024.\n- Số liệu tính đến hết ngày 31/12/2023.\n"
        "- Nhà văn hóa đã hoàn thành trong tháng 12/2023.\n",
    ),
    bad=(
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nsơ kết\nI. NỘI DUNG\n1. Rà soát hồ sơ, ⟦hoàn thành trong tháng "
        "12/2023⟧.\n",
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nsơ kết\nI. THỜI GIAN\n1. Khai mạc: 7h30 ngày 28/3/2024.\n"
        "2. Bế mạc, trao giải: ⟦16h00 ngày 30/3/2023⟧.\n",
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nsơ kết\nI. THỜI GIAN\n1. Hội nghị sơ kết: ⟦Dự kiến ngày"
        " 28/3/2023⟧.\n2. Lễ phát động: ⟦Ngày 05/3/2024⟧, tại Nhà văn hóa xã.\n",
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nsơ kết\nI. TIẾN ĐỘ\n\n| TT | Nội dung | Thời gian hoàn thành |\n"
        "|---|---|---|\n| 1 | Rà soát hồ sơ | Tháng 6/2024 |\n| 2 | In tài liệu | ⟦Tháng 8/2023⟧ |\n| 3 | Bàn giao | Tháng 10/2024 |\n",
        Bad(
            "KẾ HOẠCH\nBồi dưỡng nghiệp vụ văn thư\n(Ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 24 tháng 4 năm 2023 của UBND huyện)\n\n"
            "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ mời giảng viên, ⟦hoàn thành trước ngày 25/5/2022⟧.\n"
        ),
        Bad(
            "ĐẢNG CỘNG SẢN VIỆT NAM\nBình Sơn, ngày 12 tháng 3 năm 2024\nKẾ HOẠCH\nsơ kết\nI. NỘI DUNG\n- Các chi bộ gửi báo"
            " cáo ⟦trước ngày 20/01/2024⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued = plan.header.issued
    if plan.issued is None:
        return
    day = plan.issued
    for one in plan.deadlines:
        if (
            one.last is None
            or one.year_inferred
            or one.recurring
            or one.kind == "cutoff"
            or not (
                one.operator in _OBLIGING
                or one.tentative
                or _is_a_meeting(one)
                or _is_to_be_finished(one, day)
                or _is_alone_in_table(plan, one, day)
            )
        ):
            continue
        if one.last < day:
            values = {"deadline": plan.plain(one.span), "issued": f"{day:%d/%m/%Y}"}
            head = (Related(issued.date_span, Text(vi="ngày ban hành", en="the day of issue")),) if issued else ()
            yield Finding(one.span, values, related=head, severity=_severity(one, day))


def _is_to_be_finished(one: Deadline, issued: date) -> bool:
    """ "Hoàn thành trong tháng 12/2025" in a plan of 2026: the year was not changed."""
    if one.operator != "within" or one.kind != "task" or one.last is None or one.last.year != issued.year - 1:
        return False
    return _FINISH.search(one.clause) is not None and _DONE.search(one.clause) is None


def _is_alone_in_table(plan: Plan, one: Deadline, issued: date) -> bool:
    """A month of last year in a table whose other times all lie ahead: "Tháng 8/2023" among months of 2024."""
    if (
        one.paragraph.kind is not Kind.TABLE
        or one.operator != "within"
        or one.last is None
        or one.last.year != issued.year - 1
    ):
        return False
    others = [
        other.last
        for other in plan.deadlines
        if other is not one
        and other.paragraph.kind is Kind.TABLE
        and other.paragraph.annex == one.paragraph.annex
        and other.last
    ]
    return len(others) >= _OTHERS and all(last >= issued for last in others)


def _is_a_meeting(one: Deadline) -> bool:
    return one.operator == "on" and one.kind == "meeting"


def _severity(one: Deadline, issued: date) -> Severity | None:
    """None for that of the rule. A plan may be signed when its first meeting is over, though it should not."""
    if one.operator in _OBLIGING:
        return None
    lately = one.last is not None and (issued - one.last).days not in _OF_LAST_YEAR
    return Severity.NOTE if lately and _is_a_meeting(one) and not one.tentative else Severity.WARNING
