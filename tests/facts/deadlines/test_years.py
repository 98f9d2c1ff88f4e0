"""Whole years as deadlines, and those that are an aim or a period."""

import pytest

from tests.facts.deadlines.example import HEAD, only, plan, said
from validator.plan import plans
from validator.source import Source


@pytest.mark.parametrize(
    ("text", "operator", "first", "last"),
    [
        ("Hoàn thành trong năm 2024.", "within", "2024-01-01", "2024-12-31"),
        ("Văn phòng xây dựng hướng dẫn, xong trước năm 2025.", "before", "None", "2024-12-31"),
        ("Hoàn thành việc chuyển đổi trước năm 2025.", "before", "None", "2024-12-31"),
        ("Các chi bộ tổ chức thực hiện đến hết năm 2024.", "until", "None", "2024-12-31"),
        ("Thời gian thực hiện: Năm 2024.", "within", "2024-01-01", "2024-12-31"),
        ("Thời gian thực hiện: Năm 2024 - 2025.", "within", "2024-01-01", "2025-12-31"),
        ("Thời gian: Từ năm 2024 đến hết năm 2025.", "from_to", "2024-01-01", "2025-12-31"),
        ("Thời gian: 6 tháng cuối năm 2024.", "within", "2024-07-01", "2024-12-31"),
        ("Thực hiện trong 6 tháng cuối năm 2024.", "within", "2024-07-01", "2024-12-31"),
        ("Hoàn thành trong 6 tháng đầu năm 2025.", "within", "2025-01-01", "2025-06-30"),
    ],
)
def test_a_year_binds_where_a_label_or_the_doing_says_so(text: str, operator: str, first: str, last: str) -> None:
    one = only(f"1. {text}")
    assert (one.operator, str(one.first), str(one.last), one.kind) == (operator, first, last, "task")
    assert one.window
    assert one.long


def test_what_is_completed_behind_a_comma_within_a_year() -> None:
    one = only("1. Văn phòng Đảng ủy xây dựng phương án, hoàn thành phê duyệt phương án trong năm 2024.")
    assert str(one.last) == "2024-12-31"


@pytest.mark.parametrize(
    "text",
    [
        "Thời gian thực hiện: Giai đoạn 2024 - 2028.",
        "Thời gian đánh giá: Năm 2024.",
        "Thời gian giám sát: Từ năm 2022 đến năm 2024.",
        "Thời gian: Từ năm 2022 đến hết năm 2024.",
        "Hoàn thành trong năm 2023.",
        "Phấn đấu hoàn thành trong năm 2024.",
        "Hoàn thành xuất sắc công việc trong năm 2024.",
        "Hoàn thành 95% kế hoạch vốn trong năm 2024.",
        "Thực hiện đến hết năm 2024 đạt 80% kế hoạch.",
        "Mục tiêu đến năm 2030, đến hết năm 2025.",
        "Chính sách được thực hiện đến hết năm 2024.",
        "Các công trình xây dựng trước năm 2025.",
        "Sửa chữa nhà ở cho hộ nghèo trong năm 2024.",
        "Kết quả thực hiện trong 6 tháng đầu năm 2024.",
        "Nhiệm vụ thực hiện trong 6 tháng cuối năm 2024.",
        "Triển khai công tác dân vận năm 2024.",
        "Năm 2024: Toàn Đảng bộ có 12 chi bộ.",
    ],
)
def test_a_year_that_is_an_aim_or_a_period_is_no_deadline(text: str) -> None:
    assert said(f"1. {text}") == []


def test_a_year_is_held_against_no_other_deadline() -> None:
    """Work that goes on all the year, and reports on it in between."""
    made = plan(
        "1. Các chi bộ hoàn thành trong năm 2024.\n\n2. Đảng ủy báo cáo kết quả về Huyện ủy trước ngày 15/11/2024."
    )
    assert len(made.deadlines) == 2
    assert list(made.orders) == []


@pytest.mark.parametrize(
    ("issued", "text", "last"),
    [
        ("27 tháng 7 năm 2026", "1. Văn phòng: In giấy khen xong trước ngày 21/8.", "2026-08-20"),
        ("27 tháng 7 năm 2026", "1. Văn phòng: Tổng kết trước ngày 05/8.", "2026-08-04"),
        ("15 tháng 9 năm 2025", "1. Văn phòng: In giấy khen xong trước ngày 21/11.", "2025-11-20"),
        ("15 tháng 9 năm 2025", "1. Văn phòng: In giấy khen xong trước ngày 21/5.", "2026-05-20"),
    ],
)
def test_autumn_behind_a_school_year_that_is_over(issued: str, text: str, last: str) -> None:
    head = HEAD.replace("05 tháng 3 năm 2024", issued).replace(
        "sơ kết công tác dân vận", "tuyên dương học sinh giỏi năm học 2025 - 2026"
    )
    (read,) = plans(Source("a.txt", f"{head}{text}\n"))
    assert [str(one.last) for one in read.deadlines] == [last]
