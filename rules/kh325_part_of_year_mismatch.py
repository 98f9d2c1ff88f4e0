"""Tháng, ngày không thuộc quý, nửa năm, học kỳ nêu cạnh nó.

“quý II (tháng 7, 8, 9)”, “báo cáo 6 tháng đầu năm trước ngày 15/12”, “sơ kết học kỳ I vào tháng 5”: sửa quý, học kỳ mà quên sửa tháng, hoặc
chép nhầm dòng. Báo cáo của một quý có thể gửi trong ba tháng sau quý đó.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_YEAR = r"(?: ?/ ?20\d\d| (?:năm )?20\d\d)?"
_QUARTERS = {"I": 1, "II": 4, "III": 7, "IV": 10, "1": 1, "2": 4, "3": 7, "4": 10}
_MONTHS = re.compile(
    rf"[Qq]uý (?P<quarter>IV|I{{1,3}}|[1-4]){_YEAR} \((?P<months>(?:từ )?(?:các )?tháng (?P<first>\d{{1,2}})(?:, \d{{1,2}})?"
    rf"(?:(?: ?[-–] ?| ?, ?| đến | và |)(?:tháng )?(?P<last>\d{{1,2}}))?)(?:/20\d\d| năm 20\d\d)?\)"
)
_REPORT = re.compile(
    rf"(?:[Bb]áo cáo|[Ss]ơ kết|[Ss]ố liệu|[Kk]ết quả|[Tt]ổng hợp)(?: (?:kết quả|công tác|hoạt động|định kỳ|tình hình|thực hiện|hằng|hàng)){{0,3}} "
    rf"(?:(?P<half>(?:06|6|sáu) tháng đầu năm)|quý (?P<quarter>IV|I{{1,3}}|[1-4])(?![\w/.]\d?[^\d\s]))"
    rf"{_YEAR}(?: (?:gửi|về|xong|báo cáo|nộp|tổ chức|[^\W\d]+ (?:xã|tỉnh|phường|ủy)))?,? ?\(?"
    rf"(?:trước|vào|trong|xong trước|chậm nhất|hoàn thành trước|trước thời hạn)(?: vào)? (?P<day>ngày \d{{1,2}}/(?P<month>\d{{1,2}}))(?!\d)"
)
_TERM = re.compile(
    rf"(?:[Ss]ơ kết|[Kk]ết thúc|[Kk]iểm tra cuối|[Tt]hi cuối|[Tt]ổng kết) (?:học kỳ|học kì|HK) ?(?P<term>II|I|1|2)(?!\w){_YEAR}:? ?"
    rf"(?:năm học 20\d\d ?[-–] ?20\d\d:? )?(?:[Tt]rong |[Vv]ào |[Tt]ừ |[Xx]ong |[Tt]rước )?"
    rf"(?P<day>(?:[Tt]háng (?P<month>\d{{1,2}})|ngày \d{{1,2}}/(?P<month_too>\d{{1,2}})))(?!\d)"
)
_AFTER = 3  # months behind a quarter in which it is reported
_HALF = range(5, 9)  # and the first half-year
_NEVER = {"I": range(5, 9), "1": range(5, 9), "II": range(9, 13), "2": range(9, 13)}


@rule(
    id="KH325",
    name="part-of-year-mismatch",
    family="dates",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” không hợp với “{part}”", en="“{found}” does not fit “{part}”"),
    hint=Text(vi="sửa tháng, ngày hoặc sửa quý, học kỳ", en="let the month and the part of the year agree"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Quý II (tháng 4, 5, 6/2026); quý III (từ tháng 7 đến tháng 9); báo cáo quý I trước ngày 25/3, quý IV trước ngày 15/01.\n"
        "- Báo cáo 6 tháng đầu năm trước ngày 15/6/2026, báo cáo năm trước ngày 15/12; quý II (tháng 5), quý I (tháng 2 - 3).\n"
        "- Sơ kết học kỳ I: Tháng 01/2026; kiểm tra cuối học kỳ II từ ngày 05/5/2026.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n- Kiểm tra trong quý II (⟦tháng 7, 8, 9⟧); quý III/2026 (⟦từ tháng 4 đến tháng 6⟧).\n"
            "- Báo cáo 6 tháng đầu năm trước ⟦ngày 15/12⟧/2026; báo cáo quý I trước ⟦ngày 25/9⟧.\n- Sơ kết học kỳ I vào ⟦tháng 5⟧/2026.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_MONTHS, signs=("uý I", "uý 1", "uý 2", "uý 3", "uý 4")):
        begin = _QUARTERS[found["quarter"]]
        if any(found[name] and int(found[name]) not in range(begin, begin + 3) for name in ("first", "last")):
            yield Finding(found.span("months"), {"found": found["months"], "part": f"quý {found['quarter']}"})
    for found in plan.written.find(_REPORT, signs=("tháng đầu năm", "quý I", "quý 1", "quý 2", "quý 3", "quý 4")):
        month = int(found["month"])
        if month not in _HALF if found["half"] else (month - _QUARTERS[found["quarter"]]) % 12 not in range(3 + _AFTER):
            part = found["half"] or f"quý {found['quarter']}"
            yield Finding(found.span("day"), {"found": found["day"], "part": part})
    for found in plan.written.find(_TERM, signs=("học kỳ", "học kì", "HK")):
        if int(found["month"] or found["month_too"]) in _NEVER[found["term"]]:
            yield Finding(found.span("day"), {"found": found["day"], "part": f"học kỳ {found['term']}"})
