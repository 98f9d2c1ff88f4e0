"""Địa danh, ngày tháng năm, whatever its slips."""

from datetime import date

import pytest

from validator.facts.header.issue_date import issue_date
from validator.source import Span


@pytest.mark.parametrize(
    ("written", "place", "day"),
    [
        ("Hà Nội, ngày 06 tháng 8 năm 2024", "Hà Nội", date(2024, 8, 6)),
        ("TP. Hồ Chí Minh, ngày 06 tháng 8 năm 2024", "TP. Hồ Chí Minh", date(2024, 8, 6)),
        ("Phường 5, ngày 06 tháng 8 năm 2024", "Phường 5", date(2024, 8, 6)),
        ("Hà Nội ngày 6 tháng 8 năm 2024", "Hà Nội", date(2024, 8, 6)),
        ("Hà Nội, Ngày 06/8/2024", "Hà Nội", date(2024, 8, 6)),
        ("Hà Nội, 06/8/2024", "Hà Nội", date(2024, 8, 6)),
        ("Hà Nội, ngày     tháng 8 năm 2024", "Hà Nội", None),
        ("Hà Nội, ngày ... tháng ... năm 2024", "Hà Nội", None),
        ("Hà Nội, ngày 31 tháng 02 năm 2024", "Hà Nội", None),
        ("Hà Nội, ngày 06 tháng 8 năm 24", "Hà Nội", None),
        ("ngày 06 tháng 8 năm 2024", "", date(2024, 8, 6)),
        ("A Lưới 2, ngày 27 tháng 3 năm 2026", "A Lưới 2", date(2026, 3, 27)),
        ("A Lưới 2, ngày    tháng 3 năm 2026", "A Lưới 2", None),
        ("........, ngày ...... tháng.....năm .", "........", None),
        ("Tân Lập, ngày", "Tân Lập", None),
    ],
)
def test_reads(written: str, place: str, day: date | None) -> None:
    found = issue_date(written, Span(0, len(written)))
    assert found
    assert written[found.place.start : found.place.end] == place
    assert found.value == day
    assert written[found.day_span.start : found.day_span.end] == found.day
    assert written[found.year_span.start : found.year_span.end] == found.year


@pytest.mark.parametrize(
    "written",
    [
        "Cập nhật ngày 06 tháng 8 năm 2024",
        "Thứ ba, ngày 06/8/2024",
        "KẾ HOẠCH THÁNG 3 NĂM 2024",
        "Thực hiện Chỉ thị số 5, ngày 06 tháng 8 năm 2024 của Ban Thường vụ",
        "trước ngày 06/8/2024",
    ],
)
def test_no_such_line(written: str) -> None:
    assert issue_date(written, Span(0, len(written))) is None


def test_a_date_cut_after_its_first_word_is_blank_and_in_words() -> None:
    found = issue_date("Tân Lập, ngày", Span(0, 13))
    assert found
    assert found.is_blank and found.in_words and found.has_comma
