"""Days as schedules name them: with their hour, their number, their round or the part of the day."""

import pytest

from tests.facts.deadlines.example import only, plan, said


@pytest.mark.parametrize(
    "text",
    [
        "Tổ chức tập huấn trong 03 ngày (15, 16, 17/10/2024)",
        "Tổ chức tập huấn 03 ngày (15, 16 và 17/10/2024)",
        "Tổ chức tập huấn trong 03 ngày (15 - 17/10/2024)",
        "Tổ chức tập huấn trong 03 ngày (từ 15 đến 17/10/2024)",
    ],
)
def test_days_in_brackets_behind_their_number(text: str) -> None:
    one = only(f"1. {text}.")
    assert (str(one.first), str(one.last), one.kind) == ("2024-10-15", "2024-10-17", "meeting")


def test_days_behind_their_number_and_a_colon() -> None:
    assert said("1. Trường Tiểu học Yên Đổ: 2 ngày 04, 05/4/2024.")[0][-1] == "2024-04-05"


def test_days_behind_their_number_without_the_word() -> None:
    one = only("1. Thời gian tổ chức\n\n03 ngày: **24, 25 và 26 tháng 8 năm 2024**.")
    assert (str(one.first), str(one.last)) == ("2024-08-24", "2024-08-26")


def test_a_range_of_days_with_the_month_twice_and_no_word_in_front() -> None:
    one = only("1. Thời gian: 28/9 - 05/10/2024.")
    assert (str(one.first), str(one.last), one.operator) == ("2024-09-28", "2024-10-05", "from_to")


def test_a_time_that_ends_with_the_year_begins_with_its_day() -> None:
    one = only("1. Thời gian thực hiện: từ 16/10 đến hết năm 2024.")
    assert (str(one.first), str(one.last)) == ("2024-10-16", "2024-12-31")


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị triển khai: Từ 07 giờ 30 phút, ngày 14/8/2024",
        "Thời gian: Từ 7h30 ngày 14/8/2024 (thứ Tư)",
        "Thời gian: Từ 7h30 đến 10h00, thứ Tư ngày 14/8/2024",
        "Thời gian: Từ 7 giờ 30 đến 11 giờ 30 ngày 14/8/2024",
        "Khai mạc lớp học: 07.30 ngày 14.8.2024",
        "Giao lưu: Chiều 14/8",
        "Thời gian: Sáng 14/8/2024",
    ],
)
def test_a_day_with_its_hour(text: str) -> None:
    one = only(f"1. {text}.")
    assert (one.operator, str(one.first), str(one.last)) == ("on", "2024-08-14", "2024-08-14")


def test_the_days_of_a_course_each_in_its_heading() -> None:
    body = "1. NGÀY 1: THỨ HAI, NGÀY 26/8/2024\n\n- Khai mạc.\n\n2. Ngày thứ 2: Thứ Ba, ngày 27/8/2024\n\n- Thực hành."
    assert [str(one.last) for one in plan(body).deadlines] == ["2024-08-26", "2024-08-27"]


@pytest.mark.parametrize(
    ("text", "operator", "first", "last"),
    [
        ("1. Thi đấu vòng bảng: 10/5 - 14/5.", "from_to", "2024-05-10", "2024-05-14"),
        ("1. Tuần 10 (06/5 - 11/5): kiểm tra hồ sơ.", "from_to", "2024-05-06", "2024-05-11"),
        ("1. Thi giảng từ tuần 33 đến tuần 35 (22/4 đến 11/5/2024).", "from_to", "2024-04-22", "2024-05-11"),
        ("1. Bóng chuyền\n\n- Bán kết: 14/5", "on", "2024-05-14", "2024-05-14"),
        ("1. Bán kết 1, bán kết 2: 14/5.", "on", "2024-05-14", "2024-05-14"),
        ("1. Kiểm tra hồ sơ đợt 2: 19/5; lập biên bản.", "on", "2024-05-19", "2024-05-19"),
        ("1. Thi trắc nghiệm: từ 14h00 - 16h00 ngày 23/4/2024.", "on", "2024-04-23", "2024-04-23"),
        ("1. Thao giảng: đ/c Thu Hà (Toán 8, tiết 2 ngày 11/4).", "on", "2024-04-11", "2024-04-11"),
        ("1. Đại hội Liên đội ngày 10/4/2024.", "on", "2024-04-10", "2024-04-10"),
        ("1. Bình chọn ảnh: 0h00 ngày 28/4 đến 24h00 ngày 05/5/2024.", "from_to", "2024-04-28", "2024-05-05"),
        ("1. Trại hè: 7 giờ 30 ngày 10/5 (thứ Sáu) đến hết ngày 12/5/2024.", "from_to", "2024-05-10", "2024-05-12"),
        ("1. Treo cờ từ chiều 05/4 đến hết ngày 08/4/2024.", "from_to", "2024-04-05", "2024-04-08"),
        ("1. Hội trại 26/3: 02 ngày 25 và 26/4/2024.", "within", "2024-04-25", "2024-04-26"),
        ("1. Diễn tập: 01 ngày (ngày 27.4.2024, thứ Bảy).", "on", "2024-04-27", "2024-04-27"),
    ],
)
def test_schedules_of_schools_and_contests(text: str, operator: str, first: str, last: str) -> None:
    one = only(text)
    assert (one.operator, str(one.first), str(one.last)) == (operator, first, last)


def test_rounds_of_a_contest_each_with_its_day() -> None:
    words = "Vòng loại: 07/11; bán kết: 14/11, chung kết: 20/11."
    found = plan(f"1. Hội thao cấp xã. {words}").deadlines
    assert [(str(one.first), str(one.last), one.operator) for one in found] == [
        ("2024-11-07", "2024-11-07", "on"), ("2024-11-14", "2024-11-14", "on"), ("2024-11-20", "2024-11-20", "on"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1. Trang trí khánh tiết chiều 04/10.", "2024-10-04", "2024-10-04"),
        ("1. Đối thoại với công nhân: trong 2 tuần đầu tháng 5/2024.", "2024-05-01", "2024-05-14"),
        ("1. Thu gom giấy vụn: hai tuần cuối tháng 5/2024.", "2024-05-18", "2024-05-31"),
    ],
)
def test_parts_of_days_and_weeks_counted(text: str, first: str, last: str) -> None:
    one = only(text)
    assert (str(one.first), str(one.last)) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "- Ngày 13/5/2024 (buổi chiều, bắt đầu từ 14 giờ): Đoàn làm việc với Chi ủy.",
        "- Ngày 13/5/2024 (thứ Hai): Đoàn làm việc với Chi ủy.",
    ],
)
def test_a_day_with_its_hour_in_brackets_opens_a_schedule(text: str) -> None:
    assert [(one[2], one[3], one[4]) for one in said(text)] == [("task", "on", "2024-05-13")]


def test_a_round_called_by_its_day_is_none_of_the_deadlines() -> None:
    assert said("- Kết nạp đảng viên đợt 19/5/2024: Hồ sơ gửi Ban Tổ chức trước ngày 10/5/2024.") == [
        ("", None, "report", "before", "2024-05-09")
    ]
    assert len(said("- Kiểm tra đợt 2 ngày 19/5/2024.")) == 1


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("- Khám cho 800 người nghèo trong 02 ngày 16 và 17/5/2024.", "2024-05-16", "2024-05-17"),
        ("- Khám cho 800 người nghèo trong 02 ngày (16, 17/5/2024).", "2024-05-16", "2024-05-17"),
        ("- Báo cáo tiến độ vào ngày 15/5 và 25/5.", "2024-05-15", "2024-05-25"),
        ("- Họp giao ban vào các ngày 15/5, 25/5.", "2024-05-15", "2024-05-25"),
    ],
)
def test_several_days_in_one_breath(text: str, first: str, last: str) -> None:
    assert (str(only(text).first), str(only(text).last)) == (first, last)


def test_a_share_behind_a_day_is_no_day() -> None:
    assert said("- Họp ngày 15/5 và 2/3 số thành viên dự.") == []


def test_hours_with_a_dot_are_those_of_one_day() -> None:
    one = only("1. Thời gian: Từ 13.30 đến 17.00 ngày 24.3.2024.")
    assert (one.operator, str(one.first), str(one.last)) == ("on", "2024-03-24", "2024-03-24")
