"""Reviews of so many years, periods from year to year, and when two mentions speak of one review."""

import pytest

from validator.facts.periods.periods import numbers_in, same_event
from validator.plan import Plan, plans
from validator.source import Source


def plan(text: str) -> Plan:
    return plans(Source("t", text))[0]


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("sơ kết 04 năm thực hiện Nghị quyết", 4),
        ("sơ kết, đánh giá kết quả 3 năm thực hiện Nghị quyết", 3),
        ("tổng kết năm năm thực hiện Nghị quyết", 5),
        ("Tổng kết hơn 10 năm thi hành Luật", 10),
    ],
)
def test_reviews(words: str, years: int) -> None:
    (found,) = plan(f"KẾ HOẠCH\n{words}\n").reviews
    assert found.years == years


@pytest.mark.parametrize("words", ["tổng kết năm 2024", "tổng kết năm học 2024 - 2025", "sơ kết 6 tháng đầu năm"])
def test_no_review_of_years(words: str) -> None:
    assert plan(f"KẾ HOẠCH\n{words}\n").reviews == []


def test_two_in_one_sentence() -> None:
    first, second = plan(
        "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU và tổng kết 10 năm thực hiện Chỉ thị số 05-CT/TW\n"
    ).reviews
    assert first.numbers == {"14-NQ/ĐU"}
    assert second.numbers == {"05-CT/TW"}


def test_numbers_that_share_a_symbol() -> None:
    assert numbers_in("Nghị quyết số 6, 13-NQ/ĐUK, ngày 17/8/2022") == {"06-NQ/ĐUK", "13-NQ/ĐUK"}


@pytest.mark.parametrize(
    ("subject", "other", "same"),
    [
        ("sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU", "sơ kết 06 năm thực hiện Nghị quyết số 14-NQ/ĐU", True),
        ("sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU", "sơ kết 06 năm thực hiện Chỉ thị số 05-CT/TW", False),
        ("sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU", "tổng kết 03 năm thực hiện Nghị quyết", False),
        ("sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU", "sơ kết 06 năm thực hiện Nghị quyết", True),
        ("sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU", "sơ kết 06 năm thực hiện Nghị quyết của Đại hội", False),
        ("sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU", "sơ kết 06 năm phong trào thi đua yêu nước", False),
        ("sơ kết 04 năm vận hành mô hình mới ở xã", "sơ kết 01 năm vận hành mô hình mới ở xã", True),
    ],
)
def test_same_event(subject: str, other: str, same: bool) -> None:
    first, second = plan(f"KẾ HOẠCH\n{subject}\n\nI. NỘI DUNG\n1. Việc {other}.\n").reviews
    assert same_event(first, second, frozenset()) is same


def test_periods() -> None:
    found = plan("KẾ HOẠCH\nhọc tập năm học 2024-2025\n\nI. NỘI DUNG\n1. Giai đoạn 2021 – 2030.\n").periods
    assert [(one.label, one.first, one.last) for one in found] == [
        ("năm học", 2024, 2025),
        ("giai đoạn", 2021, 2030),
    ]
