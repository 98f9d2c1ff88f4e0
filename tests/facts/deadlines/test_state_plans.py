"""The deadlines of plans of the state: tables of annexes, stages in brackets, the year of a month, what is a meeting."""

import pytest

from validator.plan import plans
from validator.source import Source

CALL_UP = (
    "ỦY BAN NHÂN DÂN HUYỆN PHÚ LƯƠNG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 21/KH-UBND\n"
    "Phú Lương, ngày 04 tháng 10 năm 2024\n\nKẾ HOẠCH\nTuyển chọn và gọi công dân nhập ngũ năm 2025\n\nI. NỘI DUNG\n\n"
)


@pytest.mark.parametrize(
    ("body", "last"),
    [
        ("1. Khám sức khỏe: 06 ngày, từ 02/12 - 07/12/2024, theo lịch:\n- Ngày 03/12: khám cho xã Yên Đổ;", "2024-12-03"),
        ("1. Khám sức khỏe: từ ngày 02/12/2025 đến ngày 07/12/2025, theo lịch:\n- Ngày 03/12: khám cho xã Yên Đổ;", "2025-12-03"),
        ("1. Giao quân: từ 13 đến 15/02/2025.\n- Ngày 14/02: giao quân tại huyện;", "2025-02-14"),
    ],
)  # fmt: skip
def test_the_months_before_the_year_of_the_subject_are_in_that_of_issue_where_a_day_says_so(
    body: str, last: str
) -> None:
    assert str(plans(Source("a.txt", f"{CALL_UP}{body}\n"))[0].deadlines[-1].last) == last


STATE = (
    "ỦY BAN NHÂN DÂN\nTỈNH HƯNG YÊN\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 31/KH-UBND\n"
    "Hưng Yên, ngày 14 tháng 8 năm 2025\n\nKẾ HOẠCH\nTriển khai nhiệm vụ công tác\n\nI. NỘI DUNG\n"
)


def of_state(body: str) -> list[tuple[str, str, str, str]]:
    """Kind, operator, first and last day."""
    read = plans(Source("a.txt", f"{STATE}{body}\n"))[0].deadlines
    return [(one.kind, one.operator, str(one.first), str(one.last)) for one in read]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("- Tập huấn; ngày 25 và 26/3/2026, tại hội trường.", ("task", "within", "2026-03-25", "2026-03-26")),
        ("- Tập huấn trọng tài: 02 ngày (29 và 30.6.2026).", ("meeting", "within", "2026-06-29", "2026-06-30")),
        ("1. Bước 1 (16/8 - 25/8/2025): Kiểm đếm, phân loại sổ", ("task", "from_to", "2025-08-16", "2025-08-25")),
        ("4. Tập huấn: 01 lớp cho 150 đại biểu; tổ chức trong tháng 8/2026.", ("meeting", "within", "2026-08-01", "2026-08-31")),
        ("1. Lễ ra quân\n- Cấp tỉnh: sáng ngày 01/3/2026 (thứ Bảy), tại quảng trường.", ("meeting", "on", "2026-03-01", "2026-03-01")),
        ("- Trực kể cả ngày lễ, Tết (từ ngày 14/02/2026 đến ngày 22/02/2026).", ("task", "from_to", "2026-02-14", "2026-02-22")),
        ("2. Họp Hội đồng: 02 phiên\n- Phiên thứ nhất: tháng 6/2026;", ("meeting", "within", "2026-06-01", "2026-06-30")),
        ("1. Tiêm\n- Thời gian: tháng 4 - 5/2026;\n- Địa điểm: trạm y tế.", ("task", "from_to", "2026-04-01", "2026-05-31")),
        ("III. THỜI GIAN, THÀNH PHẦN\n1. Thời gian: từ ngày 08/9/2025 đến ngày 03/10/2025.\n2. Thành phần đoàn: 02 đoàn.",
         ("task", "from_to", "2025-09-08", "2025-10-03")),
        ("1. Tiếp nhận Phiếu đăng ký\n- Thời gian: từ ngày 05/3/2026 đến hết ngày 03/4/2026.\n- Địa điểm: trụ sở Sở.",
         ("task", "from_to", "2026-03-05", "2026-04-03")),
        ("- Giai đoạn mùa Lễ hội (từ 23/02/2026 đến 14/3/2026).", ("task", "from_to", "2026-02-23", "2026-03-14")),
        ("- Đối chiếu; báo cáo quyết toán niên độ trước ngày 31/3/2026.", ("report", "before", "None", "2026-03-30")),
        ("1. Các cơ sở báo cáo trước ngày 20/6/2026.", ("report", "before", "None", "2026-06-19")),
        ("- Sở Y tế báo cáo nhanh hằng ngày trong đợt cao điểm từ 09/02 đến 14/02/2026.", ("report", "from_to", "2026-02-09", "2026-02-14")),
        ("- Sở Y tế báo cáo viên đi tập huấn trước ngày 20/6/2026.", ("task", "before", "None", "2026-06-19")),
        ("- Thời gian: Quý I (tuần 2 tháng 3/2026).", ("task", "within", "2026-03-08", "2026-03-14")),
        ("- Thời gian: Quý I/2026 (tuần 2 tháng 3).", ("task", "within", "2026-03-08", "2026-03-14")),
        ("- Trong 02 ngày cuối tuần (thứ Bảy, Chủ nhật; ngày 07 và 08/02/2026), kiểm tra chợ.", ("task", "within", "2026-02-07", "2026-02-08")),
        ("- Thời gian: 02 ngày (thứ Bảy, Chủ nhật; ngày 07 và 08/3/2026).", ("task", "within", "2026-03-07", "2026-03-08")),
        ("- Tiếp nhận gạo trong hai ngày 03 và 04/4/2026.", ("task", "within", "2026-04-03", "2026-04-04")),
        ("- Tuyên truyền trên loa, cao điểm tháng 9 và tháng 10/2025.", ("task", "within", "2025-09-01", "2025-10-31")),
        ("- Cả ngày 23/4/2026: UBND xã Ea Kao.", ("task", "on", "2026-04-23", "2026-04-23")),
        ("- Nhận kiến nghị của doanh nghiệp từ ngày 24/3 đến 15/4/2026, phân loại.", ("task", "from_to", "2026-03-24", "2026-04-15")),
        ("- Tổ chức công bố quyết định vào 08 giờ 30 phút, thứ Hai ngày 13/4/2026 tại trụ sở.", ("meeting", "on", "2026-04-13", "2026-04-13")),
        ("- Công bố kết quả vào 08 giờ ngày 13/4/2026.", ("task", "on", "2026-04-13", "2026-04-13")),
        ("- UBND xã gửi hồ sơ đến các Ban HĐND xã trước ngày 20/6/2026.", ("report", "before", "None", "2026-06-19")),
        ("- Chuẩn bị báo cáo tổng hợp ý kiến; gửi trước ngày 25/6/2026.", ("report", "before", "None", "2026-06-24")),
        ("- Chấp hành viên rà soát hồ sơ, báo cáo Trưởng phòng khu vực trước ngày 10/6/2026.", ("report", "before", "None", "2026-06-09")),
        ("4.3. Báo cáo kết thúc đợt: các Phòng gửi trước ngày 02/10/2026.", ("report", "before", "None", "2026-10-01")),
        ("1. Các cơ quan, địa phương tự kiểm tra, báo cáo trước ngày 15/8/2026.", ("report", "before", "None", "2026-08-14")),
        ("6. Bồi dưỡng báo cáo viên: 02 lớp, tháng 5 và tháng 8/2026.", ("meeting", "within", "2026-05-01", "2026-08-31")),
        ("| Tổ | Nội dung | Từ ngày | Đến ngày |\n|---|---|---|---|\n| Tổ số 1 | Kiểm toán | 14/4/2026 | 08/5/2026 |",
         ("task", "no_later_than", "None", "2026-05-08")),
        ("- Rà soát công dân đủ 18 tuổi (tính đến ngày 15/3/2026).", ("cutoff", "until", "None", "2026-03-15")),
        ("- Lập danh mục chậm nhất vào cuối giờ làm việc ngày 12/5/2026.", ("task", "no_later_than", "None", "2026-05-12")),
        ("- Nhận hồ sơ đến hết giờ hành chính ngày 12/5/2026.", ("task", "until", "None", "2026-05-12")),
        ("- Đợt 3: trước khi khai giảng, từ ngày 15/8 đến ngày 31/8/2026;", ("task", "from_to", "2026-08-15", "2026-08-31")),
    ],
)  # fmt: skip
def test_the_times_of_state_plans(body: str, expected: tuple[str, str, str, str]) -> None:
    assert of_state(body) == [expected]


def test_a_heading_of_the_situation_opens_no_deadlines() -> None:
    facts = "1. Đặc điểm tình hình\nMùa khô kết thúc vào cuối tháng 5/2026, cao điểm vào các tháng 2, 3 và 4/2026.\n"
    assert of_state(facts) == []
    assert len(of_state(f"{facts}2. Nhiệm vụ\n- Xong trước ngày 30/9/2025.")) == 1


def test_the_table_of_an_annex_with_each_cell_on_its_own_line() -> None:
    cells = (
        "TT\n\nNội dung công việc\n\nNgày chậm nhất phải hoàn thành\n\nCơ quan thực hiện\n\n1\n\nLập danh sách cử tri\n\n03/02/2026 (thứ Ba)\n\n"
        "UBND cấp xã\n\n2\n\nCông bố danh sách\n\n27/02/2026\n\nỦy ban bầu cử tỉnh\n"
    )
    closing = (
        "Nơi nhận:\n- Các xã;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐinh Công Tráng\n\nPHỤ LỤC\nTIẾN ĐỘ\n\n"
    )
    assert [one[3] for one in of_state(f"1. Bầu cử theo Phụ lục.\n\n{closing}{cells}")] == ["2026-02-03", "2026-02-27"]


def owed(body: str) -> list[str]:
    """The first actor of each deadline, "" where none is known."""
    return [one.actor.name if one.actor else "" for one in plans(Source("a.txt", f"{STATE}{body}\n"))[0].deadlines]


@pytest.mark.parametrize(
    ("body", "owners"),
    [
        ("1. Ban hành Quy chế dữ liệu dùng chung (Sở Khoa học và Công nghệ chủ trì; hoàn thành trong tháng 4/2026).",
         ["sở khoa học và công nghệ"]),
        ("1. Sửa đổi mức thu phí (Sở Tài chính tham mưu, trình HĐND tỉnh; gửi hồ sơ về Sở Tư pháp trước ngày 10/5/2026).",
         ["sở tài chính"]),
        ("1. Phủ sóng 124 xã, phường. Chủ trì: Sở Khoa học và Công nghệ. Phối hợp: Công an tỉnh. Hoàn thành: Quý III/2026.",
         ["sở khoa học và công nghệ"]),
        ("- Hội nghị trực tuyến: 01 ngày, trong tuần thứ 3 của tháng 6/2026; Sở Tài chính chủ trì, Văn phòng UBND tỉnh phối hợp.",
         ["sở tài chính"]),
        ("- Dự hội nghị do Sở Tài chính chủ trì: trong tháng 6/2026.", [""]),
        ("- Lắp máy (Sở Y tế chủ trì); đấu nối (Sở Tài chính chủ trì); chạy thử trong tháng 6/2026.", [""]),
        ("1. Nâng cấp hệ thống\n- Cơ quan chủ trì: Sở Tài chính.\n- Thời gian thực hiện:\n+ Kiểm thử: từ 11/5 đến 10/6/2026;\n"
         "+ Vận hành chính thức: 00 giờ 00 ngày 01/7/2026.", ["sở tài chính", "sở tài chính"]),
        ("- Chấp hành viên rà soát xong trước ngày 10/6/2026.", ["chấp hành viên"]),
        ("- Báo cáo: các Phòng gửi trước ngày 02/10/2026.", ["phòng"]),
        ("- Tổ trưởng tổ dân phố: lập danh sách trước ngày 02/10/2026.", ["tổ trưởng tổ dân phố"]),
        ("2. Họp Hội đồng\nCơ quan tham mưu: Sở Tư pháp.\nThời gian: trong tháng 3/2026.", ["sở tư pháp"]),
        ("4. Ngày Pháp luật\nCơ quan thực hiện: Sở Tư pháp.\nThời gian: Quý II/2026.\n6. Bồi dưỡng, xong trong tháng 5/2026.", ["sở tư pháp", ""]),
        ("1. Trực tiếp kiểm sát\na) Tại UBND các xã\n- Kết thúc trước ngày 30/9/2026.", [""]),
        ("1. Tại UBND các xã\n- Niêm yết xong trước ngày 30/9/2026.", ["ủy ban nhân dân các xã"]),
    ],
)  # fmt: skip
def test_who_leads(body: str, owners: list[str]) -> None:
    assert owed(body) == owners


def test_nobody_meets_at_midnight() -> None:
    assert of_state("- Vận hành chính thức: 00 giờ 00 ngày 01/7/2026.") == [("task", "on", "2026-07-01", "2026-07-01")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("3. Các Đoàn kiểm tra gửi báo cáo về Sở Y tế sau mỗi đợt: đợt 1 trước ngày 11/02/2026; đợt 2 trước ngày 27/3/2026.",
         [("report", "2026-02-10"), ("report", "2026-03-26")]),
        ("1. Ban Chỉ đạo họp định kỳ (lần 1: tuần đầu tháng 7/2026; lần 2: tuần cuối tháng 12/2026).",
         [("meeting", "2026-07-07"), ("meeting", "2026-12-31")]),
        ("2. Tổ chức phiên họp\nCơ quan tham mưu: Sở Tư pháp.\nThời gian: phiên thứ nhất trong tháng 3/2026; phiên thứ hai trong tháng 12/2026.",
         [("meeting", "2026-03-31"), ("meeting", "2026-12-31")]),
        ("2. Tổ chức phiên họp\n- Thời gian: phiên thứ nhất trong tháng 3/2026; phiên thứ hai trong tháng 12/2026.",
         [("meeting", "2026-03-31"), ("meeting", "2026-12-31")]),
        ("3. Giao ban 02 lần (lần 1 ngày 08/7/2026, lần 2 ngày 10/9/2026).", [("meeting", "2026-07-08"), ("meeting", "2026-09-10")]),
        ("2. Phòng 8 báo cáo VKSND tối cao trước ngày 10/6 và 08/12/2026.", [("report", "2026-06-09"), ("report", "2026-12-07")]),
        ("- Sở Y tế gửi báo cáo về UBND tỉnh trước ngày 15/3, 15/6, 15/9 và 15/12/2026.",
         [("report", f"2026-{month}-14") for month in ("03", "06", "09", "12")]),
        ("- Nộp hồ sơ trước các ngày 25/7/2026 và 25/10/2026.", [("task", "2026-07-24"), ("task", "2026-10-24")]),
        ("- Nộp tiền chậm nhất ngày 15/3/2026, 20/4/2026.", [("task", "2026-03-15"), ("task", "2026-04-20")]),
        ("- Trực hồ sơ trong các ngày 20, 21 và 27, 28/5/2026.", [("task", "2026-05-28")]),
    ],
)  # fmt: skip
def test_several_times_of_one_duty(body: str, expected: list[tuple[str, str]]) -> None:
    assert [(kind, last) for kind, _, _, last in of_state(body)] == expected


def test_what_has_its_own_day_does_not_tell_what_is_due_on_another() -> None:
    body = "1. Lễ ra quân: 7h30 ngày 14/5/2026.\n2. Thời gian cao điểm: từ ngày 14/5/2026 đến hết ngày 31/5/2026."
    assert [kind for kind, *_ in of_state(body)] == ["meeting", "task"]


def test_an_aim_in_shares_is_no_deadline() -> None:
    assert of_state("2. Chỉ tiêu\nĐến ngày 30/9/2026: thi hành xong trên 83% về việc và trên 51% về tiền.") == []
    assert len(of_state("2. Chỉ tiêu\nĐến ngày 30/9/2026: thi hành xong các việc tồn đọng.")) == 1
