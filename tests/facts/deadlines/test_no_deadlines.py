"""Dates that bind nobody, and figures that are no dates."""

import pytest

from tests.facts.deadlines.example import plan, said
from validator.plan import plans
from validator.source import Source


@pytest.mark.parametrize(
    "text",
    [
        "Rà soát đảng viên được kết nạp trước ngày 01/01/2024.",
        "Tổ chức gặp mặt cựu chiến binh nhập ngũ trước ngày 22/12/2020.",
        "Tổ chức thăm các gia đình trước ngày 30/4/1975 ở chiến khu.",
        "Nghị quyết có hiệu lực từ ngày 01/7/2024.",
        "Tuyên truyền kỷ niệm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024), nhân dịp ngày 30/4.",
        "Người sinh từ ngày 01/01/2008 đến ngày 31/12/2010.",
        "Thực hiện Chỉ thị số 10-CT/TU, ngày 02/02/2023 của Tỉnh ủy.",
        "Phấn đấu đến năm 2025 đạt chuẩn; giai đoạn 2021 - 2025.",
        "Khen thưởng không quá 15 tập thể; đạt 2/3 chỉ tiêu; họp trong 1/2 ngày.",
        "Kết quả công tác tháng 02 năm 2024 có tiến bộ.",
        "Chậm nhất 05 ngày sau hội nghị gửi biên bản.",
        "Công khai danh sách hộ vay trước ngày 31/12/2023; thông báo kết quả các vụ việc xảy ra trước ngày 31/12/2023.",
        "Thanh toán chế độ cho cán bộ nghỉ hưu trước ngày 01/7/2023; soạn hồ sơ các hộ vay vốn trước ngày 01/7/2023.",
        "Khảo sát các hồ sơ tiếp nhận trước ngày 01/01/2024; bố trí vốn cho công trình khởi công trước ngày 30/6/2023.",
        "Đợt 2 cao điểm, hướng tới ngày bầu cử 23/5/2024.",
    ],
)
def test_dates_that_bind_nobody(text: str) -> None:
    assert said(f"1. {text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "Quy định áp dụng từ 0 giờ ngày 01/9/2024",
        "Ngày 1: Học tập trung; ngày 2: Thực hành",
        "Mời báo cáo viên cho ngày 26/8/2024",
        "Chuẩn bị hội trường phục vụ ngày 26/8/2024",
        "Mở hội (tức ngày 10 tháng Giêng)",
        "Cụm bài tập 2.1, mức 3.5 điểm",
    ],
)
def test_hours_and_days_that_bind_nobody(text: str) -> None:
    assert said(f"1. {text}.") == []


def test_a_week_named_without_its_month_sets_no_day() -> None:
    assert said("1. Nộp hồ sơ trong tuần 2, Văn phòng tổng hợp.") == []


def test_an_anniversary_is_no_deadline() -> None:
    words = "- Tuyên truyền số liệu, thời gian kỷ niệm 95 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2026).\n"
    made = plans(Source("example", f"KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n{words}- Thời gian: 05/3 - 26/3/2026.\n"))[0]
    assert [made.quote(one.span) for one in made.deadlines] == ["05/3 - 26/3/2026"]


@pytest.mark.parametrize(
    "words",
    [
        "kinh phí dự kiến 45.000.000 đồng",
        "kinh phí từ 20.000.000 đến 30.000.000 đồng",
        "mức chi không quá 25.000 đồng/người",
        "thu hút đến 12.000 lượt người",
        "hoàn thành trước 20.3 km",
        "họp lúc …… giờ ……, ngày …… tháng …… năm 20……",
    ],
)
def test_amounts_and_blanks_are_no_days(words: str) -> None:
    found = plan(f"- Các chi bộ {words}.")
    assert found.deadlines == []
    assert [one for one in found.dates if not one.valid] == []


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ phiếu thuận: 10/12.",
        "Có mặt (10/12).",
        "Lần 2: 5/7 phiếu.",
        "Tổ: 1/2 - 1/3 số hộ.",
        "Mỗi đại hội không quá 1/2 ngày.",
    ],
)
def test_a_share_is_no_day(text: str) -> None:
    assert said(f"1. {text}") == []


@pytest.mark.parametrize(
    "words", ["Kết quả bán kết: 2/4 đội vào chung kết", "Tổng kết: 9/10 chi bộ đạt", "trong tháng 3, 15 xã dự"]
)
def test_figures_that_are_no_days(words: str) -> None:
    assert [one.span for one in plan(f"- {words}.").dates if one.day == 2 or one.month in (10, 15)] == []


def test_the_day_of_a_tradition_is_none_but_a_contest_on_it_has_its_time() -> None:
    assert said("1. Tuyên truyền ngày truyền thống 22/12/2024.") == []
    body = "1. Văn phòng tổ chức thi tìm hiểu truyền thống từ ngày 03/4 đến ngày 30/4/2024."
    assert said(body) == [("văn phòng", 1, "task", "from_to", "2024-04-30")]
