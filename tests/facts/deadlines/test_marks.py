"""What else is known of a deadline: a window, a day not yet certain, one that comes again, a year that is inferred."""

import pytest

from tests.facts.deadlines.example import only


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Văn phòng hoàn thành trong tháng 5/2024", "window"),
        ("Hội nghị tổ chức dự kiến ngày 10/5/2024", "tentative"),
        ("Hội nghị tổ chức (dự kiến sáng ngày 10/5/2024 (thứ Sáu))", "tentative"),
        ("Hội nghị tổ chức, dự kiến vào chiều ngày 10/5/2024", "tentative"),
        ("Hội nghị tổ chức, dự kiến lúc 14 giờ ngày 10/5/2024", "tentative"),
        ("Hội nghị tổ chức ngày 10/5/2024 (dự kiến)", "tentative"),
        ("Các chi bộ báo cáo trước ngày 20 hằng tháng", "recurring"),
        ("Định kỳ các chi bộ báo cáo Đảng ủy trước ngày 20/6", "recurring"),
        ("Báo cáo tháng gửi trước ngày 20", "recurring"),
        ("Các chi bộ báo cáo trước 15 hằng tháng", "recurring"),
        ("Thời gian báo cáo: 15 hằng tháng", "recurring"),
        ("Báo cáo Đảng ủy kết quả của tổ vào ngày 25 hằng tháng", "recurring"),
        ("Văn phòng hoàn thành trước ngày 10/5", "year_inferred"),
    ],
)
def test_marks(text: str, mark: str) -> None:
    one = only(f"1. {text}.")
    assert getattr(one, mark)


@pytest.mark.parametrize("text", ["sáng 18/4/2024", "chiều ngày 18/4/2024", "8h ngày 18/4/2024"])
def test_what_is_planned_for_a_part_of_a_day(text: str) -> None:
    assert only(f"1. Tổng kết, trao giải: dự kiến {text}.").tentative


def test_a_check_up_is_no_recurring_duty() -> None:
    assert not only("1. Khám sức khỏe định kỳ cho đoàn viên: cuối tháng 5.").recurring


def test_a_day_of_each_month_binds() -> None:
    one = only("1. Thủ quỹ đối chiếu tiền ăn ngày 30 hàng tháng.")
    assert one.recurring and one.last is None
