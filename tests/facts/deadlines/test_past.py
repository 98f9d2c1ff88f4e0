"""Days that are over when the plan is issued: a task with the wrong year, or what has been."""

import pytest

from tests.facts.deadlines.example import only, plan, said


def test_a_past_day_that_is_plainly_due_stays() -> None:
    """The date is wrong then, and a rule shall see it."""
    assert said("1. Các chi bộ hoàn thành trước ngày 10/01/2024.") == [("chi bộ", 0, "task", "before", "2024-01-09")]
    assert len(said("1. Soạn đề cương, hướng dẫn các tổ trước ngày 10/01/2024.")) == 1


@pytest.mark.parametrize(
    ("text", "actor", "last"),
    [
        ("Phòng An toàn: ký hợp đồng huấn luyện trước ngày 25/01/2024.", "phòng an toàn", "2024-01-24"),
        ("Y tế thôn bản lập danh sách, phát giấy mời trước ngày 08/01/2024.", "", "2024-01-07"),
        (
            "Các chi bộ trực thuộc quán triệt và xây dựng kế hoạch trước ngày 15/8/2023; định kỳ báo cáo.",
            "chi bộ trực thuộc",
            "2023-08-14",
        ),
        (
            "Hội Nông dân huyện: ký giao ước thi đua với 19 xã trước ngày 30/9/2023; kiểm tra mỗi quý 01 lần.",
            "hội nông dân huyện",
            "2023-09-29",
        ),
        (
            "Văn phòng theo dõi; Phòng Công nghệ thông tin thực hiện trước ngày 30/9/2023.",
            "phòng công nghệ thông tin",
            "2023-09-29",
        ),
        ("Tổ chức ký cam kết không đốt pháo với học sinh trước ngày 10/01/2024.", "", "2024-01-09"),
    ],
)
def test_a_task_of_somebody_is_due_though_its_day_is_last_years(text: str, actor: str, last: str) -> None:
    assert [(one[0], *one[2:]) for one in said(f"1. {text}")] == [(actor, "task", "before", last)]


@pytest.mark.parametrize(
    "doing", ["Công khai kết quả khảo sát", "Ký cam kết với các hộ kinh doanh", "Thành lập Tổ giúp việc"]
)
def test_a_task_with_the_year_of_an_older_plan_stays(doing: str) -> None:
    assert [one[4] for one in said(f"1. {doing} trước ngày 10/10/2023.")] == ["2023-10-09"]


@pytest.mark.parametrize(
    "text",
    [
        "Đối tượng: người ký hợp đồng lao động trước ngày 01/7/2023.",
        "Rà soát các hộ đăng ký tham gia trước ngày 01/7/2023.",
        "Phạm vi: công ty ký hợp đồng trước ngày 31/12/2023.",
        "Kiểm tra các công trình do Phòng Kinh tế thực hiện trước ngày 31/12/2023.",
        "Trường hợp các đơn vị xây dựng kế hoạch trước ngày 31/12/2023.",
        "Các đơn vị đã quán triệt trước ngày 31/12/2023.",
    ],
)
def test_what_was_before_a_day_is_no_task(text: str) -> None:
    assert said(f"1. {text}") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1. Bế mạc, trao giải: 16h00 ngày 30/8/2023.", 1),
        ("1. Vụ cháy xảy ra: 16h00 ngày 30/8/2023.", 0),
        ("1. Hội nghị đã họp lúc 16h00 ngày 30/8/2023.", 0),
        ("1. Bế mạc, trao giải: ngày 30/8/2013.", 0),
    ],
)
def test_the_hour_of_a_meeting_of_last_year_behind_its_label(text: str, count: int) -> None:
    assert len(plan(text).deadlines) == count


def test_what_an_office_makes_known_by_a_day_that_is_over() -> None:
    assert only("1. Văn phòng: thông báo Kế hoạch đến các chi bộ trước ngày 26/02/2024.").operator == "before"
    assert plan("1. Giao chỉ tiêu: Văn phòng tham mưu giao chỉ tiêu cho các chi bộ trước ngày 10/3/2023.").deadlines
    assert not plan("1. Căn cứ: Thông báo số 12-TB/ĐU trước ngày 26/02/2024.").deadlines
