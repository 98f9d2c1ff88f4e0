"""What is due: a task, a report, a meeting, a cut-off."""

import pytest

from tests.facts.deadlines.example import only, plan


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Các tổ viết bản tự kiểm điểm, gửi đồng chí Phó Bí thư trước ngày 10/5/2024", "report"),
        ("Các chi bộ gửi báo cáo tự kiểm tra (bản mềm) trước ngày 10/5/2024", "report"),
        ("Các chi đoàn: xây dựng kế hoạch; báo cáo kết quả (kèm hình ảnh) trước 16h00 ngày 10/5/2024", "report"),
        ("Các tổ lập danh sách, gửi công đoàn cấp trên trước ngày 10/5/2024", "report"),
        ("Các chi hội đăng ký đội thi về Hội LHPN xã trước ngày 10/5/2024", "report"),
        ("Phòng Kỹ thuật báo cáo Tổng Công ty trước ngày 10/5/2024", "report"),
        ("Tham mưu tổng kết, báo cáo Tòa án nhân dân tỉnh trước ngày 10/5/2024", "report"),
        ("Tổng hợp, báo cáo BHXH Việt Nam trước ngày 10/5/2024", "report"),
        ("Xây dựng kế hoạch cá nhân, nộp tổ trưởng trước ngày 10/5/2024", "report"),
        ("Thường trực tổng hợp báo cáo Trưởng Ban trước 17.00 ngày 10/5/2024", "report"),
        ("Báo cáo sơ kết giai đoạn I: trước ngày 10/5/2024", "report"),
        ("Báo cáo tổng kết theo mẫu, gửi trước ngày 10/5/2024", "report"),
        ("Văn phòng tổng hợp, báo cáo Sở trước ngày 10/5/2024", "report"),
        ("Các chi bộ: chậm nhất 16 giờ ngày 10/5/2024, gửi danh sách về Đảng ủy", "report"),
        ("Văn phòng tham mưu sơ kết giữa tháng 5/2024", "meeting"),
        ("Đăng tải hồ sơ mời thầu ngày 10/5/2024", "task"),
        ("Các tổ chuẩn bị, báo cáo đồng chí Chánh Văn phòng trước ngày 10/5/2024", "report"),
        ("Xã triển khai; định kỳ trước ngày 10/6 báo cáo về Sở Tài chính", "report"),
        ("Ủy ban Kiểm tra: báo cáo kết quả 6 tháng trước ngày 10/6/2024", "report"),
        ("Xây dựng báo cáo sơ kết giai đoạn I: trước ngày 10/5/2024", "task"),
        ("Báo cáo quý I gửi qua thư điện tử trước ngày 10/5/2024", "report"),
        ("Tập huấn viết báo cáo cho các khoa: 02 ngày (15 - 16/10/2024)", "meeting"),
        ("Xây dựng lịch bồi dưỡng, phân công giáo viên trong tháng 5/2024", "task"),
        ("Duyệt đại hội chi đoàn từ ngày 10/5 đến ngày 15/5/2024", "task"),
        ("Văn phòng xây dựng báo cáo tổng kết trong tháng 12/2024", "task"),
        ("Văn phòng chuẩn bị nội dung và tổ chức hội nghị trong tháng 5/2024", "meeting"),
        ("Chuẩn bị tốt, tổ chức hội nghị vào ngày 10/5/2024", "meeting"),
    ],
)
def test_what_is_sent_what_is_held_and_what_is_got_ready(text: str, kind: str) -> None:
    assert only(f"1. {text}.").kind == kind


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("1. Hội nghị quán triệt Luật\n\na) Cấp tỉnh\n\n- Thời gian thực hiện: Tháng 8 năm 2024.", "meeting"),
        ("1. Ngày hội đoàn kết\n\n- Các thôn tổ chức trong ngày 17/5/2024.", "meeting"),
        ("1. Đại hội chi hội\n\n- Thời gian: 01 buổi; tiến hành từ ngày 15/5/2024 đến ngày 30/5/2024.", "meeting"),
        ("1. Chương trình “Tết Sum vầy”\n\n- Thời gian: Ngày 23/5/2024.\n\n- Địa điểm: Nhà văn hóa.", "meeting"),
        ("1. Thời gian: Ngày 23/5/2024.\n\n2. Thành phần: Toàn thể cán bộ.", "meeting"),
        ("1. Uống bổ sung\n\n- Thời gian: Đến hết ngày 07/6/2024.\n\n- Địa điểm: Các khu phố.", "task"),
        ("1. Kiểm tra các chợ\n\n- Thời gian: Ngày 23/5/2024.\n\n- Địa điểm: Chợ trung tâm.", "task"),
        ("1. Trồng cây\n\n- Thời gian: Trong tháng 5/2024.", "task"),
    ],
)
def test_the_heading_tells_what_a_time_is_for(body: str, kind: str) -> None:
    assert only(body).kind == kind


def test_what_stands_behind_a_time_does_not_tell_what_it_is_for() -> None:
    body = (
        "III. TIẾN ĐỘ\n\nTổng kết ở chi bộ\n\nTrước ngày 20/5/2024\n\nGửi báo cáo về Huyện ủy\n\nTrước ngày 25/5/2024\n"
    )
    assert [(one.kind, one.event) for one in plan(body).deadlines] == [("task", "tổng kết"), ("report", "báo cáo")]


def test_what_is_done_by_the_day_in_brackets_stands_in_front_of_it() -> None:
    assert only("1. Các chi bộ tổ chức tập huấn (chậm nhất ngày 10/5/2024), gửi danh sách về Đảng ủy.").kind == "task"


def test_a_report_at_a_meeting_goes_to_nobody() -> None:
    assert only("1. Văn phòng chuẩn bị báo cáo Hội nghị trước ngày 10/5/2024.").kind == "task"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1. Kiểm tra bể bơi: 7h30 ngày 14/4/2024.", "meeting"),
        ("1. Diễn tập tại trụ sở: 7h30' ngày 14/4/2024 (chủ nhật).", "meeting"),
        ("1. Huấn luyện: từ 13h30 đến 17h00 ngày 13/4/2024.", "meeting"),
        ("1. Trận 1: 15h30 ngày 13/4/2024.", "meeting"),
        ("1. Hiến máu: từ 7h00’ đến 16h00’, ngày 13/4/2024 (thứ bảy).", "meeting"),
        ("1. Bán kết: 14/5.", "meeting"),
        ("1. Gặp mặt học sinh: ngày 14/5/2024.", "meeting"),
        ("1. Kiểm tra môn Toán lớp 4, 5: ngày 10/4/2024.", "task"),
        ("1. Các lớp vệ sinh sân trường ngày 10/4/2024 vào giờ ra chơi.", "task"),
        ("1. Mở lớp cảm tình Đảng ngày 10/4/2024.", "meeting"),
        ("1. Văn phòng phát hành giấy mời lúc 15h00 ngày 10/4/2024.", "task"),
        ("1. Các lớp nộp ảnh dự thi trước 15h00 ngày 10/4/2024.", "task"),
        ("1. Khóa cổng đăng ký lúc 17h00 ngày 10/4/2024.", "task"),
        ("1. Chấm ảnh từ ngày 10/4 đến 17h00 ngày 12/4/2024.", "task"),
    ],
)
def test_what_has_its_hour_is_held(text: str, kind: str) -> None:
    assert only(text).kind == kind


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("1. Tọa đàm 35 năm ngày thành lập: chiều ngày 17/4/2024.", "tọa đàm"),
        ("1. Đại hội trù bị: 16 giờ ngày 24/4/2024.", "đại hội trù bị"),
        ("1. Gặp mặt, trao học bổng: 8h ngày 14/4/2024.", "gặp mặt"),
        ("1. Chung kết: 15h ngày 14/4/2024.", "chung kết"),
    ],
)
def test_events_of_schools_and_contests(text: str, event: str) -> None:
    assert only(text).event == event


def test_a_congress_in_a_name_is_no_event() -> None:
    text = "1. Văn phòng tham mưu báo cáo sơ kết thực hiện Nghị quyết Đại hội lần thứ XII, hoàn thành trước ngày 20/5/2024."
    assert only(text).event == "báo cáo sơ kết"


def test_an_event_is_told_by_the_nearest_heading_that_names_but_one() -> None:
    items = "- Chi bộ trực thuộc: Hoàn thành trước ngày 15/4/2024."
    assert only(f"1. Thời gian tổ chức Hội nghị sơ kết\n\n{items}").event == "hội nghị sơ kết"
    assert only(f"1. Kiểm tra, giám sát\n\n{items}").event == ""


def test_a_training_on_a_day() -> None:
    assert only("1. Văn phòng bố trí bàn ghế; tập huấn tình nguyện viên ngày 18/5/2024.").kind == "meeting"


def test_a_heading_of_several_matters_makes_no_cut_off_of_each_day_below() -> None:
    head = "II. NỘI DUNG, ĐỐI TƯỢNG, MỐC KIỂM TRA\n\n1. Giám sát chuyên đề\n\n- Nội dung: Thu, nộp đảng phí.\n\n"
    assert only(f"{head}- Thời gian: Quý II/2024.").kind == "task"
    assert only(f"{head}- Mốc giám sát: đến ngày 31/5/2024.").kind == "cutoff"


AIMS = "1. Đến hết ngày 31/12/2024: 95% văn bản được gửi trên môi trường mạng.\n2. Tỷ lệ chi bộ khá đạt 90% đến hết ngày 30/6/2024.\n"
TASKS = "3. Đến hết ngày 30/9/2024: hoàn thành số hóa 100% hồ sơ.\n4. Đến ngày 31/10/2024: lập 12 tổ công nghệ số.\n"


@pytest.mark.parametrize("heading", ["II. CHỈ TIÊU", "II. MỤC TIÊU CỤ THỂ", "II. Mục tiêu, chỉ tiêu"])
def test_what_is_measured_by_a_day_is_an_aim_what_is_done_by_it_a_task(heading: str) -> None:
    assert [str(one.last) for one in plan(f"{heading}\n{AIMS}{TASKS}").deadlines] == ["2024-09-30", "2024-10-31"]


def test_under_other_headings_a_measure_is_a_task() -> None:
    assert len(plan(f"II. CHỈ TIÊU, NHIỆM VỤ\n{AIMS}{TASKS}").deadlines) == 4


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1. Ban Tuyên giáo gửi kịch bản, bảng phân công cho các thành viên trước ngày 17/4/2024.", "task"),
        ("1. Ban Tuyên giáo gửi bộ câu hỏi cho các đội trước ngày 17/4/2024.", "task"),
        ("1. Các chi bộ gửi kết quả cho Ban Tổ chức trước ngày 17/4/2024.", "report"),
        ("1. Văn phòng gửi báo cáo cho các đại biểu trước ngày 17/4/2024.", "report"),
        ("1. Chủ tịch Ủy ban nhân dân xã đối thoại với Nhân dân: Dự kiến ngày 20/5/2024.", "meeting"),
    ],
)
def test_what_is_handed_out_is_no_report(text: str, kind: str) -> None:
    assert only(text).kind == kind


def test_leading_officials_close_no_figures() -> None:
    assert only("1. Hội nghị cán bộ chủ chốt giới thiệu nguồn: Ngày 24/7/2024.").kind == "meeting"
    assert only("1. Chốt số liệu: Ngày 24/7/2024.").kind == "cutoff"


@pytest.mark.parametrize(
    "superior", ["Đoàn Chủ tịch Trung ương Hội", "Tổng Liên đoàn Lao động Việt Nam", "TW Hội", "Thị ủy"]
)
def test_the_heads_of_mass_organisations_get_reports(superior: str) -> None:
    assert (
        only(f"1. Ban Tổ chức - Kiểm tra tổng hợp kết quả, báo cáo {superior} trước ngày 10/12/2024.").kind == "report"
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Đảng ủy các xã, phường báo cáo kết quả triển khai định kỳ vào ngày 15 hằng tháng", "report"),
        ("Ban công tác Mặt trận tổng hợp ý kiến, báo cáo bằng phần mềm vào ngày 20 hằng tháng", "report"),
        ("Các chi bộ báo cáo tình hình trước ngày 20 hằng tháng", "report"),
        ("Văn phòng xây dựng báo cáo kết quả trước ngày 20/4/2024", "task"),
        ("Hội Phụ nữ giới thiệu 01 đồng chí dự, gửi danh sách trước ngày 20/4/2024", "report"),
        ("Các cơ sở Đoàn đăng ký công trình với huyện, thành đoàn trước ngày 30/4/2024", "report"),
        ("Văn phòng gửi Hội LHPN các xã góp ý trước ngày 30/4/2024", "task"),
        ("Hội nghị trù bị: chiều ngày 09/9/2024", "meeting"),
        ("Phiên chính thức: sáng ngày 10/9/2024", "meeting"),
    ],
)
def test_what_is_sent_up_by_those_below(text: str, kind: str) -> None:
    assert only(f"1. {text}.").kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Văn phòng Huyện ủy gửi biểu mẫu cho Đảng ủy xã trước ngày 15/4/2024", "task"),
        ("Đảng ủy xã gửi biểu mẫu cho Văn phòng Huyện ủy trước ngày 15/4/2024", "report"),
        ("Đoàn xã báo cáo Tỉnh Đoàn chậm nhất ngày 31/5/2024", "report"),
        ("Thời điểm giám sát: từ ngày 01/4/2024 đến ngày 30/6/2024", "cutoff"),
        ("Thời gian giám sát: từ ngày 01/4/2024 đến ngày 30/6/2024", "task"),
        ("Báo cáo kết quả Tháng Công nhân theo mẫu trên đường dẫn trước ngày 30/5/2024", "report"),
    ],
)
def test_what_is_handed_down_is_a_task(text: str, kind: str) -> None:
    assert only(f"1. {text}.").kind == kind


def test_the_steps_of_a_draft_each_have_their_day() -> None:
    body = "1. Văn phòng dự thảo xong trước ngày 10/4/2024; xin ý kiến Đảng ủy ngày 15/4/2024; hoàn chỉnh, trình ký ngày 20/4/2024."
    assert [(one.kind, str(one.last)) for one in plan(body).deadlines] == [
        ("task", "2024-04-09"),
        ("task", "2024-04-15"),
        ("task", "2024-04-20"),
    ]
    assert plan("1. Theo hợp đồng ký ngày 20/4/2024.").deadlines == []


def test_results_since_a_paper_was_issued_are_data() -> None:
    assert only("1. Đánh giá kết quả từ ngày ban hành đến hết ngày 30/9/2024.").kind == "cutoff"
