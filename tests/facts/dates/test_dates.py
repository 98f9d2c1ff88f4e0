"""Dates in all their forms, the days they stand for, and the year that is not written."""

from calendar import monthrange
from datetime import date

import pytest

from validator.facts.dates.calendar_days import exists
from validator.facts.dates.dates import DateMention
from validator.inline.nodes import Date
from validator.plan import Plan, plans
from validator.source import Source


def plan(text: str, subject: str = "tổ chức hội nghị", issued: str = "") -> Plan:
    head = f"ĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Tập, {issued}\n\n" if issued else ""
    return plans(Source("a.txt", f"{head}KẾ HOẠCH\n{subject}\n\nI. NỘI DUNG\n\n1. {text}\n"))[0]


def found(text: str) -> tuple[Plan, list[DateMention]]:
    it = plan(text)
    return it, [one for one in it.dates if one.paragraph.place == "body"]


@pytest.mark.parametrize(
    ("text", "written", "first", "last"),
    [
        ("trước ngày 05/3/2024 tới", "ngày 05/3/2024", "2024-03-05", "2024-03-05"),
        ("trước **5/3/2024**", "5/3/2024", "2024-03-05", "2024-03-05"),
        ("ngày 05-3-2024", "ngày 05-3-2024", "2024-03-05", "2024-03-05"),
        ("ngày 05/3/20 24 của Sở", "ngày 05/3/20 24", "2024-03-05", "2024-03-05"),
        ("ngày 05.3.2024", "ngày 05.3.2024", "2024-03-05", "2024-03-05"),
        ("ngày 05 tháng\n3 năm 2024", "ngày 05 tháng\n3 năm 2024", "2024-03-05", "2024-03-05"),
        ("tháng 4 năm 2024", "tháng 4 năm 2024", "2024-04-01", "2024-04-30"),
        ("tháng 02/2024", "tháng 02/2024", "2024-02-01", "2024-02-29"),
        ("Quý II năm 2024", "Quý II năm 2024", "2024-04-01", "2024-06-30"),
        ("quý IV/2024", "quý IV/2024", "2024-10-01", "2024-12-31"),
        ("6 tháng đầu năm 2024", "6 tháng đầu năm 2024", "2024-01-01", "2024-06-30"),
        ("3 tháng cuối năm 2024", "3 tháng cuối năm 2024", "2024-10-01", "2024-12-31"),
        ("trung tuần tháng 6 năm 2024", "trung tuần tháng 6 năm 2024", "2024-06-11", "2024-06-20"),
        ("cuối năm 2024", "cuối năm 2024", "2024-10-01", "2024-12-31"),
        ("năm học 2024 - 2025", "năm học 2024 - 2025", "2024-08-01", "2025-07-31"),
        ("giai đoạn 2021-2025", "2021-2025", "2021-01-01", "2025-12-31"),
    ],
)
def test_forms(text: str, written: str, first: str, last: str) -> None:
    it, (one,) = found(text)
    assert it.quote(one.span) == written
    assert (str(one.first), str(one.last)) == (first, last)
    assert one.valid and not one.year_inferred


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("từ ngày 01/3 đến ngày 05/3/2024", ["2024-03-01", "2024-03-05"]),
        ("từ 01 - 05/3/2024", ["2024-03-01", "2024-03-05"]),
        ("từ ngày 25/12 đến ngày 05/01/2025", ["2024-12-25", "2025-01-05"]),
        ("ngày 10, 11 và 12/3/2024", ["2024-03-10", "2024-03-11", "2024-03-12"]),
        ("ngày 10 và ngày 12 tháng 3 năm 2024", ["2024-03-10", "2024-03-12"]),
        ("tháng 5 và tháng 6 năm 2024", ["2024-05-01", "2024-06-01"]),
        ("tháng 3, 6, 9/2024", ["2024-03-01", "2024-06-01", "2024-09-01"]),
        ("01-05/3/2024", ["2024-03-01", "2024-03-05"]),
    ],
)
def test_lists_and_ranges_share_what_is_written_once(text: str, days: list[str]) -> None:
    _, dates = found(text)
    assert [str(one.first) for one in dates] == days


@pytest.mark.parametrize("text", ["ngày 31/4/2023", "32/3/2023", "ngày 29/02/2023", "tháng 13 năm 2023", "ngày 10/3/20233", "ngày 00/3/2023",
                                  "ngày 10/3/1206", "ngày 31 tháng 6"])  # fmt: skip
def test_days_that_do_not_exist(text: str) -> None:
    _, (one,) = found(f"trước {text} xong")
    assert not one.valid
    assert one.first is None


@pytest.mark.parametrize(
    "text", ["ngày 19/5/1890", "ngày 29/02/2024", "ngày 29/02", "ngày   tháng   năm 2023", "ngày 20 hằng tháng"]
)
def test_days_that_may_exist(text: str) -> None:
    _, (one,) = found(text)
    assert one.valid


@pytest.mark.parametrize("text", ["2/3 số phiếu", "trong 2/3 thời gian", "ngày 15/3/2024, 2/3 số phiếu", "đạt 10/12 chỉ tiêu",
                                  "Covid-19", "trong 05 ngày", "số 15/2023/QĐ-UBND", "từ 8 giờ đến 11 giờ",
                                  "09 tháng năm 2023", "tăng 5.3.2",
                                  "đã hoàn thành 30/34 chỉ tiêu", "hoàn thành 10/12 chỉ tiêu"])  # fmt: skip
def test_what_is_no_day(text: str) -> None:
    _, dates = found(text)
    assert [one for one in dates if (one.day, one.month) not in ((15, 3), (None, None))] == []


@pytest.mark.parametrize(
    ("text", "subject", "issued", "expected"),
    [
        ("trước ngày 10/3", "sơ kết", "ngày 05 tháng 02 năm 2024", date(2024, 3, 10)),
        ("trước ngày 10/3", "sơ kết", "ngày 05 tháng 12 năm 2023", date(2024, 3, 10)),
        ("trước ngày 10/3", "công tác năm 2024", "", date(2024, 3, 10)),
        ("trước ngày 10/3", "công tác năm học 2023 - 2024", "ngày 05 tháng 9 năm 2023", date(2024, 3, 10)),
        ("trước ngày 10/9", "công tác năm học 2023 - 2024", "ngày 05 tháng 9 năm 2023", date(2023, 9, 10)),
        ("trước ngày 10/3", "thực hiện Nghị quyết năm 2017", "ngày 05 tháng 02 năm 2024", date(2024, 3, 10)),
        ("trước ngày 10/3; xong trước 20/4/2024", "sơ kết", "", date(2024, 3, 10)),
        ("trước ngày 10/3", "sơ kết", "", None),
    ],
)
def test_the_year_that_is_not_written(text: str, subject: str, issued: str, expected: date | None) -> None:
    it = plan(text, subject, issued)
    one = next(one for one in it.dates if one.paragraph.place == "body")
    assert one.first == expected
    assert one.year_inferred == (expected is not None)


@pytest.mark.parametrize(("text", "weekday"), [("thứ Sáu, ngày 15/3/2024", 4), ("ngày 17/3/2024 (Chủ nhật)", 6),
                                                ("ngày 13/3/2024 (thứ Tư)", 2),
                                               ("vào 8 giờ thứ 2 ngày 18/3/2024", 0), ("ngày 15/3/2024", None)])  # fmt: skip
def test_weekdays_named_beside_a_date(text: str, weekday: int | None) -> None:
    it, (one,) = found(text)
    assert one.weekday == weekday
    assert (one.weekday_span is None) == (weekday is None)
    assert it.quote(one.span).endswith("/2024")


def test_a_weekday_belongs_to_the_date_behind_it() -> None:
    _, (start, end) = found("từ ngày 11/3/2024 đến thứ Sáu, ngày 15/3/2024")
    assert (start.weekday, end.weekday) == (None, 4)
    _, (start, end) = found("từ thứ Hai, ngày 11/3/2024 đến hết ngày 15/3/2024")
    assert (start.weekday, end.weekday) == (0, None)
    _, (start, end) = found("từ ngày 11/3/2024 (thứ Hai) đến ngày 15/3/2024 (thứ Sáu)")
    assert (start.weekday, end.weekday) == (0, 4)


@pytest.mark.parametrize("year", [1900, 1996, 2000, 2023, 2024, 2100, 9999, 99_999])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_has_the_days_of_the_calendar(year: int, month: int) -> None:
    last = monthrange(2000 + year % 400, month)[1]
    assert [exists(Date(0, 0, "day", day, month), year) for day in (last, last + 1)] == [True, False]
