"""Số ngày khác với khoảng thời gian ghi bên cạnh.

“04 ngày, từ ngày 24/02 đến ngày 26/02/2026” là ba ngày: số ngày hoặc một trong hai mốc viết nhầm. Số ngày làm việc (trừ thứ Bảy, Chủ nhật,
ngày lễ) cũng được coi là khớp; “mỗi lớp 02 ngày” trong một đợt dài hơn thì không xét.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from validator.api import Bad, DateMention, Finding, Options, Plan, Related, Severity, Span, Text, rest_day, rule

_COUNT = re.compile(
    r"(?P<each>(?:mỗi|từng)\b[^.;\n]{0,40} )?(?P<days>(?<![\d/.,-])(?P<number>\d{1,2}) ngày)(?: (?:tập trung|liên tục|liên tiếp|đêm))?"
    r"(?: ?[,:(–-] ?| )(?:bắt đầu )?(?:từ )?(?:ngày )?$",
    re.I,
)
_FROM = re.compile(r"từ |[,(:–-]\s?(?:ngày )?$", re.I)
_TO = re.compile(r"[\s*_]{0,4}(?:(?:đến|tới)[\s*_]{1,4}(?:hết[\s*_]{1,4})?(?:ngày[\s*_]{1,4})?|[-–—][\s*_]{0,4})", re.I)
_FIGURE = re.compile(r"\d")
_BEFORE = 80  # characters read in front of the first day
_NEAR = 2  # days by which a slip is off; more may be days apart within the time


@rule(
    id="KH318",
    name="miscounted-days",
    family="dates",
    severity=Severity.WARNING,
    message=Text(
        vi="ghi “{found}” nhưng khoảng thời gian này có {right} ngày", en="“{found}”, but the time has {right} days"
    ),
    hint=Text(vi="sửa số ngày hoặc sửa ngày đầu, ngày cuối", en="correct the number of days, or the first or last day"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- 03 ngày, từ ngày 24/02 đến ngày 26/02/2026; tập huấn 05 ngày (từ ngày 12/3 đến ngày 18/3/2026).\n",
        "I. THỜI GIAN\n- Mỗi lớp 02 ngày, từ ngày 09/3 đến ngày 13/3/2026; xong trước 10 ngày so với ngày 20/3/2026.\n",
    ),
    bad=(
        Bad("I. THỜI GIAN\n- Lễ hội tổ chức trong ⟦04 ngày⟧, từ ngày 24/02 đến ngày 26/02/2026.\n"),
        Bad("I. THỜI GIAN\n- Tập huấn ⟦02 ngày⟧ (10 - 12/3/2026).\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for first, last in pairwise(plan.dates):
        if not (first.unit == last.unit == "day" and first.first and last.first) or first.of_citation:
            continue
        if not (first.first < last.first and _TO.fullmatch(plan.text, first.span.end, last.span.start)):
            continue
        figure = _FIGURE.search(plan.text, first.span.start)  # "02 ngày (10": the word is taken for that of the date
        end = figure.start() if figure else first.span.start
        ahead = plan.text[max(end - _BEFORE, 0) : end].rpartition("\n")[2]
        found = _COUNT.search(ahead)
        if found and not found["each"] and _FROM.search(found[0]) and _is_off(int(found["number"]), first, last):
            start = end - len(ahead) + found.start("days")
            values = {"found": found["days"], "right": f"{_between(first, last):02}"}
            whole = Span(first.span.start, last.span.end)
            yield Finding(
                Span(start, start + len(found["days"])),
                values,
                related=(Related(whole, Text(vi="từ ngày nào", en="these days")),),
            )


def _between(first: DateMention, last: DateMention) -> int:
    assert first.first and last.first
    return (last.first - first.first).days + 1


def _is_off(number: int, first: DateMention, last: DateMention) -> bool:
    assert first.first and last.first
    whole = _between(first, last)
    if number > whole:
        return whole > 1
    days = [first.first + timedelta(days=at) for at in range(whole)]
    at_work = sum(1 for day in days if not rest_day(day))
    return whole - _NEAR <= number < whole and number not in (at_work, at_work - sum(map(_is_saturday, days)))


def _is_saturday(day: date) -> bool:
    return day.weekday() == 5 and not rest_day(day)
