"""Deadlines as drafters write them: who owes what by when, and which dates bind nobody."""

import pytest

from validator.facts.deadlines import Deadline
from validator.facts.levels import Level
from validator.plan import Plan, plans
from validator.source import Source

HEAD = (
    "ĐẢNG BỘ HUYỆN PHÚ LƯƠNG\nĐẢNG ỦY XÃ YÊN ĐỔ\n*\nSố 21-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nYên Đổ, ngày 05 tháng 3 năm 2024\n\n"
    "KẾ HOẠCH\nsơ kết công tác dân vận\n-----\n\nBan Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n\n"
)


def plan(body: str) -> Plan:
    return plans(Source("a.txt", f"{HEAD}{body}\n"))[0]


def said(body: str) -> list[tuple[str, int | None, str, str, str]]:
    """First actor, level, kind, operator, last day."""
    return [
        (one.actor.name if one.actor else "", one.level, one.kind, one.operator, str(one.last))
        for one in plan(body).deadlines
    ]


def only(body: str) -> Deadline:
    (one,) = plan(body).deadlines
    return one


@pytest.mark.parametrize(
    ("text", "operator", "first", "last"),
    [
        ("trước ngày 10/5/2024", "before", "None", "2024-05-09"),
        ("xong trước 10/5/2024", "before", "None", "2024-05-09"),
        ("trước 17 giờ 00 ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("trước tháng 6/2024", "before", "None", "2024-05-31"),
        ("chậm nhất là ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("không quá ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("chậm nhất 11h00 thứ Sáu (10/5/2024)", "no_later_than", "None", "2024-05-10"),
        ("trước 16 giờ thứ Sáu (ngày 10/5/2024)", "no_later_than", "None", "2024-05-10"),
        ("đến hết ngày 10/5/2024", "until", "None", "2024-05-10"),
        ("hết tháng 5/2024", "until", "None", "2024-05-31"),
        ("trong tháng 5 năm 2024", "within", "2024-05-01", "2024-05-31"),
        ("trong quý II/2024", "within", "2024-04-01", "2024-06-30"),
        ("từ ngày 06/5 đến ngày 10/5/2024", "from_to", "2024-05-06", "2024-05-10"),
        ("từ 06 - 10/5/2024", "from_to", "2024-05-06", "2024-05-10"),
        ("vào ngày 10/5/2024", "on", "2024-05-10", "2024-05-10"),
        ("trong trung tuần tháng 5/2024", "within", "2024-05-11", "2024-05-20"),
        ("trước ngày 10/5", "before", "None", "2024-05-09"),
        ("trước ngày 31/4/2024", "before", "None", "None"),
        ("vào 28/9 - 05/10/2024", "from_to", "2024-09-28", "2024-10-05"),
        ("từ 28/12 - 05/01/2025", "from_to", "2024-12-28", "2025-01-05"),
        ("từ ngày 28/9-05/10/2024", "from_to", "2024-09-28", "2024-10-05"),
        ("trong tuần đầu tháng 10/2024", "within", "2024-10-01", "2024-10-07"),
        ("vào tuần 2 tháng 10/2024", "within", "2024-10-08", "2024-10-14"),
        ("vào tuần thứ ba của tháng 10/2024", "within", "2024-10-15", "2024-10-21"),
        ("vào tuần 1, 2 tháng 10/2024", "within", "2024-10-01", "2024-10-14"),
        ("trong 05 ngày đầu tháng 6/2024", "within", "2024-06-01", "2024-06-05"),
        ("trong 10 ngày cuối của tháng 6/2024", "within", "2024-06-21", "2024-06-30"),
        ("từ ngày 10/6/2024 (thứ Hai) đến ngày 14/6/2024 (thứ Sáu)", "from_to", "2024-06-10", "2024-06-14"),
        (
            "từ 00 giờ ngày 05/4/2024 (27 tháng Chạp) đến 24 giờ ngày 14/4/2024 (mùng 6 Tết)",
            "from_to",
            "2024-04-05",
            "2024-04-14",
        ),
        ("từ 16.3 đến 30.5.2024", "from_to", "2024-03-16", "2024-05-30"),
        ("xong trước 20.11", "before", "None", "2024-11-19"),
        ("từ tháng 7 đến hết quý IV/2024", "from_to", "2024-07-01", "2024-12-31"),
        ("từ quý IV đến tháng 3/2025", "from_to", "2024-10-01", "2025-03-31"),
        ("từ 16/4 đến hết quý II/2024", "from_to", "2024-04-16", "2024-06-30"),
        ("trong suốt tháng 7", "within", "2024-07-01", "2024-07-31"),
        ("trước các ngày 25/7/2024 và 25/10/2024", "before", "None", "2024-07-24"),
        ("trong tuần cuối tháng 10/2024", "within", "2024-10-25", "2024-10-31"),
        ("vào tuần 4 tháng 10/2024", "within", "2024-10-22", "2024-10-31"),
        ("từ tuần 2 tháng 9 đến tuần 3 tháng 10/2024", "from_to", "2024-09-08", "2024-10-21"),
        ("trước tuần 2 tháng 10/2024", "before", "None", "2024-10-07"),
        ("từ 10/4 - 28/5", "from_to", "2024-04-10", "2024-05-28"),
        ("đến hết 31/5", "until", "None", "2024-05-31"),
        ("trong vòng tháng 8/2024", "within", "2024-08-01", "2024-08-31"),
        ("từ 10 đến 15 tháng 10", "from_to", "2024-10-10", "2024-10-15"),
        ("từ ngày 01 - 05.4", "from_to", "2024-04-01", "2024-04-05"),
        ("trước ngày 05.4", "before", "None", "2024-04-04"),
        ("vào tuần 4 tháng 4.2024", "within", "2024-04-22", "2024-04-30"),
        ("chậm nhất: 30 tháng 11 năm 2024", "no_later_than", "None", "2024-11-30"),
        ("trong T9/2024", "within", "2024-09-01", "2024-09-30"),
        ("chậm nhất vào cuối ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("chậm nhất cuối ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("đến cuối ngày 10/5/2024", "until", "None", "2024-05-10"),
        ("trong Q3/2024", "within", "2024-07-01", "2024-09-30"),
        ("trong 2 tuần đầu tháng 9/2024", "within", "2024-09-01", "2024-09-14"),
        ("trong hai tuần đầu tháng 9/2024", "within", "2024-09-01", "2024-09-14"),
        ("vào 3 tuần đầu của tháng 9", "within", "2024-09-01", "2024-09-21"),
        ("trong 2 tuần cuối tháng 10/2024", "within", "2024-10-18", "2024-10-31"),
        ("trong các tháng 3, 6, 9", "within", "2024-03-01", "2024-09-30"),
        ("trong các tháng 4, 6 và 9", "within", "2024-04-01", "2024-09-30"),
    ],
)
def test_operators_and_intervals(text: str, operator: str, first: str, last: str) -> None:
    one = only(f"1. Văn phòng Đảng ủy hoàn chỉnh đề cương {text}.")
    assert (one.operator, str(one.first), str(one.last)) == (operator, first, last)


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


def test_a_range_of_days_with_the_month_twice_and_no_word_in_front() -> None:
    one = only("1. Thời gian: 28/9 - 05/10/2024.")
    assert (str(one.first), str(one.last), one.operator) == ("2024-09-28", "2024-10-05", "from_to")


def test_reports_of_a_year_each_with_its_day() -> None:
    body = (
        "1. Các chi bộ: Báo cáo quý I trước ngày 15/3, 6 tháng trước ngày 15/6, quý III trước ngày 15/9 và báo cáo năm trước ngày "
        "01/12/2024, gửi Văn phòng Đảng ủy.\n2. Báo cáo 6 tháng trước ngày 20/6, năm trước ngày 10/12/2024.\n"
    )
    assert [(kind, last) for *_, kind, _, last in said(body)] == [
        ("report", "2024-03-14"),
        ("report", "2024-06-14"),
        ("report", "2024-09-14"),
        ("report", "2024-11-30"),
        ("report", "2024-06-19"),
        ("report", "2024-12-09"),
    ]
    assert [plan(body).quote(one.span) for one in plan(body).deadlines[:3]] == [
        "trước ngày 15/3",
        "trước ngày 15/6",
        "trước ngày 15/9",
    ]


def test_a_limit_said_once_for_several_days() -> None:
    body = "1. Văn phòng báo cáo Huyện ủy chậm nhất ngày 10/7/2024 (6 tháng) và ngày 10/12/2024 (cả năm)."
    assert [(operator, last) for *_, operator, last in said(body)] == [
        ("no_later_than", "2024-07-10"),
        ("no_later_than", "2024-12-10"),
    ]
    body = "1. Gửi báo cáo trước ngày 10/7/2024 (bản giấy), họp ngày 12/7/2024 (buổi sáng)."
    assert [operator for *_, operator, _ in said(body)] == ["before", "on"]


def test_a_time_that_ends_with_the_year_begins_with_its_day() -> None:
    one = only("1. Thời gian thực hiện: từ 16/10 đến hết năm 2024.")
    assert (str(one.first), str(one.last)) == ("2024-10-16", "2024-12-31")


def test_days_behind_their_number_and_a_colon() -> None:
    assert said("1. Trường Tiểu học Yên Đổ: 2 ngày 04, 05/4/2024.")[0][-1] == "2024-04-05"


def test_a_quarter_with_its_day_in_brackets_is_no_deadline_of_its_own() -> None:
    body = (
        "1. Tổng hợp báo cáo Huyện ủy: quý I (trước ngày 20/3), 9 tháng (trước ngày 20/9), năm (trước ngày 10/12/2024)."
    )
    assert [last for *_, last in said(body)] == ["2024-03-19", "2024-09-19", "2024-12-09"]


def test_a_week_named_without_its_month_sets_no_day() -> None:
    assert said("1. Nộp hồ sơ trong tuần 2, Văn phòng tổng hợp.") == []


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


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("1. Tập huấn cho bí thư chi bộ trước ngày 10/5/2022.",
         [("", None, "task", "before", "2022-05-09")]),
        ("1. Các chi bộ tổ chức hội nghị xong trước 30/4/2024, báo cáo Đảng ủy trước 05/5/2024.",
         [("chi bộ", 0, "task", "before", "2024-04-29"), ("chi bộ", 0, "report", "before", "2024-05-04")]),
        ("1. Trước ngày 20/5/2024, các chi bộ trực thuộc gửi báo cáo về Ban Thường vụ Đảng ủy.",
         [("chi bộ trực thuộc", 0, "report", "before", "2024-05-19")]),
        ("- Từ ngày 01/4 đến ngày 15/4/2024: Các chi bộ tổ chức sinh hoạt chuyên đề.",
         [("chi bộ", 0, "meeting", "from_to", "2024-04-15")]),
        ("1. Giao Văn phòng Đảng ủy tham mưu xây dựng báo cáo, hoàn thành trước ngày 10/5/2024.",
         [("văn phòng đảng ủy", 1, "task", "before", "2024-05-09")]),
        ("1. Đối với chi bộ\n\n- Hình thức: Tổ chức hội nghị.\n\n- Thời gian: Xong trước ngày 10/5/2024.",
         [("chi bộ", 0, "task", "before", "2024-05-09")]),
        ("1. Thời gian\n\n- Cấp chi bộ: Hoàn thành trước ngày 10/5/2024.\n\n- Cấp xã: Hoàn thành trước ngày 20/5/2024.",
         [("cấp chi bộ", 0, "task", "before", "2024-05-09"), ("cấp xã", 1, "task", "before", "2024-05-19")]),
        ("1. Lễ ra quân: Cấp huyện tổ chức vào ngày 03/6/2024; cấp xã, cấp chi bộ hoàn thành trước ngày 07/6/2024.",
         [("cấp huyện", 2, "meeting", "on", "2024-06-03"), ("cấp xã", 1, "task", "before", "2024-06-06")]),
        ("1. Hội nghị cấp xã tổ chức vào sáng ngày 12/6/2024.", [("cấp xã", 1, "meeting", "on", "2024-06-12")]),
        ("1. Hội nghị ở từng xã: Ngày 12/6/2024.", [("", None, "meeting", "on", "2024-06-12")]),
        ("1. Đại hội chi bộ: Hoàn thành trước ngày 10/5/2024.", [("chi bộ", 0, "task", "before", "2024-05-09")]),
        ("1. Cấp tỉnh\n\n- Cơ quan chủ trì: Công an tỉnh.\n\n- Thời gian: Trong tháng 5/2024.",
         [("công an tỉnh", 3, "task", "within", "2024-05-31")]),
        ("1. Rà soát hộ nghèo\n\n- Thời gian: Trong tháng 5/2024.\n\n- Đơn vị thực hiện: Các thôn.\n\n- Đơn vị phối hợp: Công an xã.",
         [("thôn", 0, "task", "within", "2024-05-31")]),
        ("1. Các sở, ban, ngành; UBND các xã gửi báo cáo về Đảng ủy trước ngày 10/5/2024.",
         [("sở, ban, ngành", 3, "report", "before", "2024-05-09")]),
        ("1. Các thôn thu quỹ, nộp về xã; đợt 1 trước ngày 10/5/2024; đợt 2 trước ngày 20/5/2024.",
         [("thôn", 0, "task", "before", "2024-05-09"), ("thôn", 0, "task", "before", "2024-05-19")]),
        ("1. Kinh phí do xã cấp; các thôn đăng ký trước ngày 10/5/2024; bổ sung trước ngày 20/5/2024.",
         [("thôn", 0, "task", "before", "2024-05-09"), ("thôn", 0, "task", "before", "2024-05-19")]),
        ("1. Khoa Dược tổng hợp báo cáo định kỳ: 6 tháng (trước 15/6), năm (trước 15/12).",
         [("khoa dược", 1, "report", "before", "2024-06-14"), ("khoa dược", 1, "report", "before", "2024-12-14")]),
        ("1. Đảng viên viết bản tự kiểm điểm xong trước ngày 10/5/2024.", [("đảng viên", None, "task", "before", "2024-05-09")]),
        ("1. Tổng kết: Cấp xã trước ngày 20/8/2024, cấp tỉnh trước ngày 31/8/2024.",
         [("cấp xã", 1, "task", "before", "2024-08-19"), ("cấp tỉnh", 3, "task", "before", "2024-08-30")]),
        ("1. Đợt 2: tháng 9 đến giữa tháng 10/2024.", [("", None, "task", "from_to", "2024-10-20")]),
        ("1. Chế độ báo cáo: 6 tháng gửi trước ngày 10/6/2024, năm gửi trước ngày 05/12/2024.",
         [("", None, "report", "before", "2024-06-09"), ("", None, "report", "before", "2024-12-04")]),
        ("1. Bưu điện tỉnh: Bàn giao phiếu trước ngày 10/5/2024.", [("bưu điện tỉnh", 3, "task", "before", "2024-05-09")]),
        ("1. Nông trường: Đăng ký phân bón trước ngày 10/5/2024.", [("nông trường", None, "task", "before", "2024-05-09")]),
        ("1. Tổ Văn phòng: Trang trí xong trước ngày 10/5/2024.", [("tổ văn phòng", 0, "task", "before", "2024-05-09")]),
        ("1. Chấm báo tường: chiều thứ Hai, 16/9.", [("", None, "task", "on", "2024-09-16")]),
        ("1. Ra thể lệ ngày 16/9/2024.", [("", None, "task", "on", "2024-09-16")]),
        ("1. Các chi bộ gửi kết quả về Ban Xây dựng Đảng trước ngày 10/5/2024 để tổng hợp, báo cáo Huyện ủy trước ngày 20/5/2024.",
         [("chi bộ", 0, "report", "before", "2024-05-09"), ("ban xây dựng đảng", 1, "report", "before", "2024-05-19")]),
        ("1. Đồng chí Bí thư: gợi ý kiểm điểm trước ngày 10/5/2024.", [("bí thư", 1, "task", "before", "2024-05-09")]),
        ("1. Bí thư, Phó Bí thư các chi bộ hoàn thành trước ngày 10/5/2024.", [("chi bộ", 0, "task", "before", "2024-05-09")]),
        ("1. Đội Quản lý điện Buôn Hồ: Thay công tơ xong trước ngày 10/5/2024.",
         [("đội quản lý điện buôn hồ", None, "task", "before", "2024-05-09")]),
        ("1. Ban Phong trào Tỉnh đoàn hướng dẫn xong trước ngày 10/5/2024.",
         [("ban phong trào tỉnh đoàn", 3, "task", "before", "2024-05-09")]),
        ("1. Ban Quản lý chợ lập phương án xong trước ngày 10/5/2024.",
         [("ban quản lý chợ", None, "task", "before", "2024-05-09")]),
        ("1. Thời điểm chốt số liệu: Đến hết ngày 30/4/2024.", [("", None, "cutoff", "until", "2024-04-30")]),
        ("1. Thời hạn gửi báo cáo: 15/6/2024.", [("", None, "report", "no_later_than", "2024-06-15")]),
        ("1. Ngày 15/5/2024 (thứ Tư): Khai mạc; ngày 17/5/2024: Bế mạc.",
         [("", None, "meeting", "on", "2024-05-15"), ("", None, "meeting", "on", "2024-05-17")]),
        ("1. Các chi bộ gửi kế hoạch về Đảng ủy trước ngày 10/3/2024; báo cáo kết quả trước ngày 10/5/2024.",
         [("chi bộ", 0, "report", "before", "2024-03-09"), ("chi bộ", 0, "report", "before", "2024-05-09")]),
        ("1. Các trường gửi danh sách học sinh trước ngày 10/5/2024; gửi kết quả về Phòng Công tác sinh viên trước ngày 20/5/2024.",
         [("trường", None, "task", "before", "2024-05-09"), ("trường", None, "report", "before", "2024-05-19")]),
        ("1. Rà soát trẻ sinh trước ngày 01/01/2024.", []),
        ("1. Văn phòng tổng hợp, báo cáo Bộ trưởng trước ngày 10/5/2024.",
         [("văn phòng", 1, "report", "before", "2024-05-09")]),
        ("1. Giám sát\n\n- Nội dung: Việc duy trì sinh hoạt chi bộ.\n\n- Thời gian: Tháng 10/2024.",
         [("", None, "task", "within", "2024-10-31")]),
        ("1. Các cơ quan, đơn vị gửi báo cáo về Đảng ủy trước ngày 10/5/2024.",
         [("cơ quan, đơn vị", None, "report", "before", "2024-05-09")]),
        ("1. Công bố kết quả trong tháng 12 năm 2024.", [("", None, "task", "within", "2024-12-31")]),
        ("1. Số liệu tính đến hết ngày 31/12/2023.", [("", None, "cutoff", "until", "2023-12-31")]),
        ("1. Theo số liệu công bố ngày 20/6/2024.", []),
    ],
)  # fmt: skip
def test_who_owes_what(body: str, expected: list[tuple[str, int | None, str, str, str]]) -> None:
    assert said(body) == expected


def test_a_table_names_owner_and_task_in_its_columns() -> None:
    body = (
        "| STT | Nội dung công việc | Đơn vị chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n"
        "| 1 | Gửi báo cáo sơ kết về Huyện ủy | Văn phòng Đảng ủy | Các chi bộ | 20/6/2024 |\n"
        "| 2 | Tổ chức hội nghị | Ban Xây dựng Đảng | | Tháng 6/2024 |\n"
        "| 3 | Đăng ký mô hình | Các chi bộ | | Trước ngày 10/6/2024 |\n"
    )
    assert said(body) == [
        ("văn phòng đảng ủy", 1, "report", "no_later_than", "2024-06-20"),
        ("ban xây dựng đảng", 1, "meeting", "within", "2024-06-30"),
        ("chi bộ", 0, "task", "before", "2024-06-09"),
    ]
    assert [one.event for one in plan(body).deadlines] == ["báo cáo sơ kết", "hội nghị", "đăng ký"]


@pytest.mark.parametrize(
    ("title", "cell", "first", "last"),
    [
        ("Tháng", "Tháng 9", "2024-09-01", "2024-09-30"),
        ("Tháng", "9/2024", "2024-09-01", "2024-09-30"),
        ("Tháng", "9", "2024-09-01", "2024-09-30"),
        ("Tháng/năm", "**9/2024**", "2024-09-01", "2024-09-30"),
        ("Thời gian", "01/2025", "2025-01-01", "2025-01-31"),
        ("Thời gian thực hiện", "9 - 10/2024", "2024-09-01", "2024-10-31"),
        ("Thời gian", "12 - 01/2025", "2024-12-01", "2025-01-31"),
        ("Thời gian", "12/2024 - 01/2025", "2024-12-01", "2025-01-31"),
        ("Thời gian", "9, 10/2024", "2024-09-01", "2024-10-31"),
    ],
)
@pytest.mark.parametrize("owner", ["Phụ trách", "Người thực hiện", "Bộ phận"])
def test_a_column_of_months(title: str, cell: str, first: str, last: str, owner: str) -> None:
    one = only(f"| {title} | Nội dung thực hiện | {owner} |\n|---|---|---|\n| {cell} | Thao giảng | Tổ chuyên môn |")
    assert (str(one.first), str(one.last), one.window) == (first, last, True)
    assert one.actor is not None
    assert one.actor.name == "tổ chuyên môn"
    assert one.clause == "Thao giảng"


@pytest.mark.parametrize(
    "table",
    [
        "| Họ và tên | Ngày sinh | Đơn vị |\n|---|---|---|\n| Lò Văn Pản | 9/2024 | Tổ Toán |",
        "| Nội dung | Tháng, năm vào Đảng |\n|---|---|\n| Kết nạp | 9/2024 |",
        "| Nội dung | Thời gian |\n|---|---|\n| Điều 9/2024 | 9/12 |",
        "| Nội dung | Tháng |\n|---|---|\n| Tổng số | 15 |",
        "| Nội dung | Số |\n|---|---|\n| Tờ trình | 9/2024 |",
        "| Nội dung công việc trong tháng | Số |\n|---|---|\n| 9/2024 | 12 |",
    ],
)
def test_figures_in_other_columns_are_no_months(table: str) -> None:
    assert said(table) == []


def test_the_addressee_of_a_report() -> None:
    one = only("1. Các chi bộ báo cáo kết quả về Ban Thường vụ Đảng ủy (qua Văn phòng Đảng ủy) trước ngày 10/5/2024.")
    assert one.addressee is not None
    assert one.addressee.name == "ban thường vụ đảng ủy"


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
    ("words", "addressee"),
    [
        ("Các chi đoàn báo cáo Đoàn xã", "đoàn xã"),
        ("Các thôn báo cáo Trạm Y tế xã", "trạm y tế xã"),
        ("Các thôn báo cáo kết quả Trạm Y tế xã", "trạm y tế xã"),
        ("Các chi hội gửi danh sách về Hội Nông dân xã", "hội nông dân xã"),
        ("Các chi hội báo cáo Hội Nông dân xã", "hội nông dân xã"),
        ("Các tổ báo cáo Công đoàn trường", "công đoàn"),
    ],
)
def test_the_addressee_named_right_behind_the_report(words: str, addressee: str) -> None:
    one = only(f"1. {words} trước ngày 10/5/2024.")
    assert one.kind == "report"
    assert one.addressee is not None
    assert one.addressee.name == addressee


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("Văn phòng HĐND và UBND xã", 1),
        ("Văn phòng HĐND và UBND", 1),
        ("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Yên Đổ", 1),
        ("Văn phòng UBND huyện", 2),
        ("Văn phòng UBND tỉnh", 3),
    ],
)
def test_the_office_of_council_and_committee(body: str, level: int) -> None:
    one = only(f"1. Giao {body} tham mưu văn bản trước ngày 10/5/2024.")
    assert (
        plan(f"1. Giao {body} tham mưu văn bản trước ngày 10/5/2024.").quote(one.actor.span) if one.actor else ""
    ) == body
    assert one.level == level


def test_what_is_sent_stands_behind_the_day_in_brackets() -> None:
    made = plan(
        "1. Các chi bộ định kỳ 6 tháng (trước ngày 15/02), hằng năm (trước ngày 15/12) báo cáo Ban Thường vụ Đảng ủy."
    )
    first, last = made.deadlines
    assert (first.recurring, last.recurring) == (True, True)
    assert (first.kind, last.kind) == ("report", "report")
    assert last.addressee is not None
    assert last.addressee.name == "ban thường vụ đảng ủy"


def test_what_is_done_by_the_day_in_brackets_stands_in_front_of_it() -> None:
    assert only("1. Các chi bộ tổ chức tập huấn (chậm nhất ngày 10/5/2024), gửi danh sách về Đảng ủy.").kind == "task"


def test_a_report_at_a_meeting_goes_to_nobody() -> None:
    assert only("1. Văn phòng chuẩn bị báo cáo Hội nghị trước ngày 10/5/2024.").kind == "task"


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


def test_a_past_day_that_is_plainly_due_stays() -> None:
    """The date is wrong then, and a rule shall see it."""
    assert said("1. Các chi bộ hoàn thành trước ngày 10/01/2024.") == [("chi bộ", 0, "task", "before", "2024-01-09")]
    assert len(said("1. Soạn đề cương, hướng dẫn các tổ trước ngày 10/01/2024.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Phòng An toàn: ký hợp đồng huấn luyện trước ngày 25/01/2024.",
        "Y tế thôn bản lập danh sách, phát giấy mời trước ngày 08/01/2024.",
        "Các chi bộ trực thuộc quán triệt và xây dựng kế hoạch trước ngày 15/8/2023; định kỳ báo cáo.",
        "Hội Nông dân huyện: ký giao ước thi đua với 19 xã trước ngày 30/9/2023; kiểm tra mỗi quý 01 lần.",
        "Văn phòng theo dõi; Phòng Công nghệ thông tin thực hiện trước ngày 30/9/2023.",
        "Tổ chức ký cam kết không đốt pháo với học sinh trước ngày 10/01/2024.",
    ],
)
def test_a_task_of_somebody_is_due_though_its_day_is_last_years(text: str) -> None:
    assert "2024-01" in str(said(f"1. {text}")) or "2023" in str(said(f"1. {text}"))


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


def test_days_behind_their_number_without_the_word() -> None:
    one = only("1. Thời gian tổ chức\n\n03 ngày: **24, 25 và 26 tháng 8 năm 2024**.")
    assert (str(one.first), str(one.last)) == ("2024-08-24", "2024-08-26")


def test_the_days_of_a_course_each_in_its_heading() -> None:
    body = "1. NGÀY 1: THỨ HAI, NGÀY 26/8/2024\n\n- Khai mạc.\n\n2. Ngày thứ 2: Thứ Ba, ngày 27/8/2024\n\n- Thực hành."
    assert [str(one.last) for one in plan(body).deadlines] == ["2024-08-26", "2024-08-27"]


def test_what_is_completed_behind_a_comma_within_a_year() -> None:
    one = only("1. Văn phòng Đảng ủy xây dựng phương án, hoàn thành phê duyệt phương án trong năm 2024.")
    assert str(one.last) == "2024-12-31"


@pytest.mark.parametrize(
    ("title", "cell", "first", "last"),
    [
        ("Thời gian", "T4, T10", "2024-04-01", "2024-10-31"),
        ("Thời gian", "T4", "2024-04-01", "2024-04-30"),
        ("Thời gian", "T4/2024", "2024-04-01", "2024-04-30"),
        ("Thời gian", "15/6 và 15/12", "2024-06-15", "2024-12-15"),
        ("Thời gian", "15/6", "2024-06-15", "2024-06-15"),
        ("Thời gian", "15/6 (14h)", "2024-06-15", "2024-06-15"),
        ("Thời gian", "25/5 đến 02/6", "2024-05-25", "2024-06-02"),
        ("Hoàn thành", "15/6", "None", "2024-06-15"),
    ],
)
def test_short_months_and_days_of_a_column(title: str, cell: str, first: str, last: str) -> None:
    one = only(f"| Nội dung | Phụ trách | {title} |\n|---|---|---|\n| Kiểm tra chéo | Tổ chuyên môn | {cell} |")
    assert (str(one.first), str(one.last)) == (first, last)


def test_a_row_between_the_parts_of_a_table_does_not_cut_it() -> None:
    body = (
        "TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian\nI | KIỂM TRA | | |\n1 | Kiểm tra chuyên đề | Báo cáo | "
        "Ủy ban Kiểm tra Đảng ủy | Quý II/2024\nII | GIÁM SÁT\n2 | Giám sát thường xuyên | Báo cáo | Các chi bộ | Tháng 9/2024\n"
    )
    assert said(body) == [
        ("ủy ban kiểm tra đảng ủy", 1, "task", "within", "2024-06-30"),
        ("chi bộ", 0, "task", "within", "2024-09-30"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "| TT | Chi bộ | Tháng 9 | Tháng 10/2024 |\n|---|---|---|---|\n| 1 | Chi bộ Làng Cỏ | 12 | |",
        "| Chi bộ | Tháng 9 | Tháng 10/2024 |\n|---|---|---|\n| Làng Cỏ | 1.200 | 35% |",
    ],
)
def test_the_title_of_a_column_is_no_deadline(table: str) -> None:
    assert said(table) == []


def test_a_column_of_endings_sets_the_limit() -> None:
    one = only("| Công việc | Bắt đầu | Kết thúc |\n|---|---|---|\n| Lập dự toán | 10/4/2024 | 20/5/2024 |")
    assert (one.operator, str(one.last)) == ("no_later_than", "2024-05-20")


def test_a_column_of_beginnings_sets_no_limit() -> None:
    one = only("| Hạng mục | Bắt đầu | Hoàn thành |\n|---|---|---|\n| Lập dự toán | 10/4/2024 | 20/5/2024 |")
    assert (one.operator, str(one.last)) == ("no_later_than", "2024-05-20")


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
    ("words", "first", "last"),
    [
        ("trong Quý II–III/2027", "2027-04-01", "2027-09-30"),
        ("trong quý II-2027", "2027-04-01", "2027-06-30"),
        ("trong tháng 6 - 2027", "2027-06-01", "2027-06-30"),
        ("ngày 20.3.2027", "2027-03-20", "2027-03-20"),
        ("từ ngày 15.3 đến ngày 20.3.2027", "2027-03-15", "2027-03-20"),
    ],
)
def test_other_signs_between_figures(words: str, first: str, last: str) -> None:
    deadline = only(f"- Các chi bộ hoàn thành {words}.")
    assert (str(deadline.first), str(deadline.last)) == (first, last)


def test_an_anniversary_is_no_deadline() -> None:
    words = "- Tuyên truyền số liệu, thời gian kỷ niệm 95 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2026).\n"
    plan = plans(Source("example", f"KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n{words}- Thời gian: 05/3 - 26/3/2026.\n"))[0]
    assert [plan.quote(one.span) for one in plan.deadlines] == ["05/3 - 26/3/2026"]


@pytest.mark.parametrize(
    "doing", ["Công khai kết quả khảo sát", "Ký cam kết với các hộ kinh doanh", "Thành lập Tổ giúp việc"]
)
def test_a_task_with_the_year_of_an_older_plan_stays(doing: str) -> None:
    assert [one[4] for one in said(f"1. {doing} trước ngày 10/10/2023.")] == ["2023-10-09"]


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


@pytest.mark.parametrize("text", ["sáng 18/4/2024", "chiều ngày 18/4/2024", "8h ngày 18/4/2024"])
def test_what_is_planned_for_a_part_of_a_day(text: str) -> None:
    assert only(f"1. Tổng kết, trao giải: dự kiến {text}.").tentative


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


@pytest.mark.parametrize(
    ("owner", "names"),
    [
        ("Sinh viên", ["sinh viên"]),
        ("Ban đại diện cha mẹ trẻ", ["ban đại diện cha mẹ trẻ"]),
        ("Cựu học sinh, Ban liên lạc", ["cựu học sinh", "ban liên lạc"]),
        ("Đ/c Hà, cô Thu", []),
        ("Lò Thị Hương", []),
        ("12 em", []),
        ("Ai xong trước thì giúp người chưa xong, lần lượt theo danh sách dán ở cửa", []),
    ],
)
def test_the_owners_of_a_row_are_as_their_cell_names_them(owner: str, names: list[str]) -> None:
    table = (
        f"| TT | Nội dung | Thời gian | Thực hiện |\n|---|---|---|---|\n| 1 | Nộp bài dự thi | 20/5/2024 | {owner} |\n"
    )
    assert [one.name for one in only(f"1. Lịch công việc\n\n{table}").actors] == names


@pytest.mark.parametrize("owner", ["Giáo viên", "Kế toán", "Tổng phụ trách Đội", "TPT Đội", "Khối trưởng"])
def test_posts_of_a_school_owe_what_stands_behind_them(owner: str) -> None:
    assert said(f"1. {owner}: nộp bài dự thi trước ngày 20/5/2024.")[0][0] == owner.lower()
    assert said(f"1. {owner}\n\n- Soạn đề cương trước ngày 20/5/2024.")[0][0] == owner.lower()


def test_who_stands_behind_the_date_owes_what_is_done_then() -> None:
    assert only("1. Ngày 18/5/2024: Khối trưởng báo cáo kết quả theo mẫu.").actors[0].name == "khối trưởng"


@pytest.mark.parametrize(
    "text",
    [
        "1. Liên đội lên kế hoạch, báo cáo HĐĐ xã trước ngày 28 hằng tháng.",
        "1. Các thôn tổ chức Ngày hội; báo cáo kết quả sau Ngày hội 03 ngày, muộn nhất ngày 21/4/2024.",
        "1. Báo cáo BGH trước ngày 20/4/2024.",
    ],
)
def test_reports_to_bodies_by_their_letters_and_behind_a_comma(text: str) -> None:
    assert plan(text).deadlines[-1].kind == "report"


def test_what_stands_behind_a_time_does_not_tell_what_it_is_for() -> None:
    body = (
        "III. TIẾN ĐỘ\n\nTổng kết ở chi bộ\n\nTrước ngày 20/5/2024\n\nGửi báo cáo về Huyện ủy\n\nTrước ngày 25/5/2024\n"
    )
    assert [(one.kind, one.event) for one in plan(body).deadlines] == [("task", "tổng kết"), ("report", "báo cáo")]


def test_rounds_of_a_contest_each_with_its_day() -> None:
    words = "Vòng loại: 07/11; bán kết: 14/11, chung kết: 20/11."
    found = plan(f"1. Hội thao cấp xã. {words}").deadlines
    assert [(str(one.first), str(one.last), one.operator) for one in found] == [
        ("2024-11-07", "2024-11-07", "on"), ("2024-11-14", "2024-11-14", "on"), ("2024-11-20", "2024-11-20", "on"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "words", ["Kết quả bán kết: 2/4 đội vào chung kết", "Tổng kết: 9/10 chi bộ đạt", "trong tháng 3, 15 xã dự"]
)
def test_figures_that_are_no_days(words: str) -> None:
    assert [one.span for one in plan(f"- {words}.").dates if one.day == 2 or one.month in (10, 15)] == []


AIMS = "1. Đến hết ngày 31/12/2024: 95% văn bản được gửi trên môi trường mạng.\n2. Tỷ lệ chi bộ khá đạt 90% đến hết ngày 30/6/2024.\n"
TASKS = "3. Đến hết ngày 30/9/2024: hoàn thành số hóa 100% hồ sơ.\n4. Đến ngày 31/10/2024: lập 12 tổ công nghệ số.\n"


@pytest.mark.parametrize("heading", ["II. CHỈ TIÊU", "II. MỤC TIÊU CỤ THỂ", "II. Mục tiêu, chỉ tiêu"])
def test_what_is_measured_by_a_day_is_an_aim_what_is_done_by_it_a_task(heading: str) -> None:
    assert [str(one.last) for one in plan(f"{heading}\n{AIMS}{TASKS}").deadlines] == ["2024-09-30", "2024-10-31"]


def test_under_other_headings_a_measure_is_a_task() -> None:
    assert len(plan(f"II. CHỈ TIÊU, NHIỆM VỤ\n{AIMS}{TASKS}").deadlines) == 4


def test_a_table_whose_bars_have_no_blanks_beside_them() -> None:
    rows = (
        "STT|Nội dung|Đơn vị chủ trì|Thời gian\n1|Khảo sát sự hài lòng|Phòng Hành chính|Tháng 7/2024\n"
        "2|Tự đánh giá|Tổ Tin học|Từ 25/11 - 06/12/2024\n"
    )
    found = plan(f"1. Lịch công việc\n{rows}").deadlines
    assert [(one.actor.name if one.actor else "", str(one.last)) for one in found] == [
        ("phòng hành chính", "2024-07-31"),
        ("tổ tin học", "2024-12-06"),
    ]


@pytest.mark.parametrize(
    ("body", "actor"),
    [
        ("1. Phân công\n- Hội đồng tuyển sinh: tiếp nhận hồ sơ, xong trước ngày 20/5/2024.", "hội đồng tuyển sinh"),
        ("1. Phân công\n- Bộ phận văn phòng: niêm yết kế hoạch này trong ngày 20/5/2024.", "bộ phận văn phòng"),
        ("1. Ban kiểm tra nội bộ\n\n- Thông báo kết quả trước ngày 20/5/2024.", "ban kiểm tra nội bộ"),
        ("1. Phân công\n- Hồ sơ tuyển sinh: nhận xong trước ngày 20/5/2024.", ""),
        ("1. Phân công\n- Tổ chức bốc thăm: xong trước ngày 20/5/2024.", ""),
        ("1. Phân công\n- Ban hành quyết định: xong trước ngày 20/5/2024.", ""),
        ("1. Hội thi tiếng hát\n\n- Đăng ký trước ngày 20/5/2024.", ""),
    ],
)
def test_a_label_that_opens_like_a_body_names_who_owes(body: str, actor: str) -> None:
    one = only(body)
    assert (one.actor.name if one.actor else "") == actor


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


def test_a_check_up_is_no_recurring_duty() -> None:
    assert not only("1. Khám sức khỏe định kỳ cho đoàn viên: cuối tháng 5.").recurring


@pytest.mark.parametrize(
    "text",
    [
        "1. Lập danh sách đội thi gửi cô Oanh trước ngày 20/5/2024.",
        "1. Đăng ký chỉ tiêu bằng văn bản gửi phòng Tổng hợp trước ngày 20/5/2024.",
        "1. Các khoa xong việc; báo cáo tiến độ ngày 20 tháng cuối quý.",
    ],
)
def test_what_is_sent_to_a_person_or_told_of_progress(text: str) -> None:
    assert only(text).kind == "report"


def test_a_day_of_each_month_binds() -> None:
    one = only("1. Thủ quỹ đối chiếu tiền ăn ngày 30 hàng tháng.")
    assert one.recurring and one.last is None


def test_a_heading_of_several_matters_makes_no_cut_off_of_each_day_below() -> None:
    head = "II. NỘI DUNG, ĐỐI TƯỢNG, MỐC KIỂM TRA\n\n1. Giám sát chuyên đề\n\n- Nội dung: Thu, nộp đảng phí.\n\n"
    assert only(f"{head}- Thời gian: Quý II/2024.").kind == "task"
    assert only(f"{head}- Mốc giám sát: đến ngày 31/5/2024.").kind == "cutoff"


@pytest.mark.parametrize(
    "text",
    [
        "1. Chi bộ tổng hợp, báo cáo Đảng ủy kết quả 6 tháng trước ngày 15/6/2024; kết quả năm trước ngày 05/12/2024.",
        "1. Chi bộ báo cáo Đảng ủy kết quả 6 tháng đầu năm trước ngày 15/6/2024; cả năm trước ngày 05/12/2024.",
        "1. Chi bộ tổng hợp báo cáo sơ kết 6 tháng trước ngày 10/6/2024, tổng kết năm trước ngày 10/12/2024, gửi Đảng ủy xã.",
        "1. Chi bộ định kỳ báo cáo kết quả trước ngày 15/6/2024.",
    ],
)
def test_a_report_of_half_a_year_and_the_one_of_the_year(text: str) -> None:
    assert {one.kind for one in plan(text).deadlines} == {"report"}


def test_the_congress_of_a_level_is_held_by_that_level() -> None:
    body = (
        "1. Đại hội cơ sở: Hoàn thành trước ngày 31/12/2024.\n\n2. Đại hội cấp huyện: Hoàn thành trong tháng 11/2024."
    )
    assert [level for _, level, _, _, _ in said(body)] == [Level.BASE, Level.UPPER]
    assert plan(body).breaks


def test_half_years_and_years_with_their_days_in_brackets() -> None:
    body = "1. Văn phòng đôn đốc việc thực hiện; định kỳ 6 tháng (trước ngày 20/6), năm (trước ngày 10/12) tổng hợp, báo cáo Huyện ủy."
    assert [one[2] for one in said(body)] == ["report", "report"]


def test_the_last_of_several_reports() -> None:
    body = "1. Các chi bộ: báo cáo sơ kết trước ngày 15/6/2024, tổng kết trước ngày 15/12/2024 về Đảng ủy."
    assert [one[2] for one in said(body)] == ["report", "report"]


def test_an_owner_whose_name_a_page_has_cut() -> None:
    body = (
        "1. Sở\nTài chính hướng dẫn việc thực hiện;\nđịnh kỳ trước ngày 20/6 báo cáo Huyện ủy.\n2. Văn phòng theo dõi."
    )
    assert said(body)[0][0] == "sở tài chính"


def test_what_kind_of_report_stands_in_front_of_its_day() -> None:
    body = "1. Các chi bộ báo cáo Đảng ủy (qua Văn phòng) sơ kết trước ngày 15/6/2024, tổng kết trước ngày 15/12/2024."
    assert [one.event for one in plan(body).deadlines] == ["báo cáo sơ kết", "báo cáo tổng kết"]


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


def test_columns_parted_by_tabs_are_not_one_time() -> None:
    table = (
        "STT\tNội dung\tThời kỳ thanh tra\tThời gian triển khai\tĐơn vị chủ trì\n"
        "1\tQuản lý đất đai\t2022 - 2023\tQuý II/2024\tPhòng Nghiệp vụ 1\n"
        "2\tĐầu tư xây dựng\t01/01/2022 - 31/12/2023\tQuý III/2024\tPhòng Nghiệp vụ 2\n"
    )
    assert [(str(one.first), str(one.last)) for one in plan(table).deadlines] == [
        ("2024-04-01", "2024-06-30"),
        ("2024-07-01", "2024-09-30"),
    ]


def test_a_step_with_its_label_names_who_owes_behind_it() -> None:
    body = "Bước 2: Lập danh sách hộ cần rà soát: UBND các xã hoàn thành trong tháng 9/2024."
    assert said(body)[0][0] == "ủy ban nhân dân các xã"


def test_what_is_sent_to_a_body() -> None:
    assert only("1. Tổ bầu cử gửi biên bản kiểm phiếu đến Ban bầu cử chậm nhất ngày 18/5/2024.").kind == "report"
    assert only("1. Văn phòng gửi giấy mời đến Các chi bộ chậm nhất ngày 18/5/2024.").kind == "task"


def test_a_limit_in_a_column_of_limits_that_is_over() -> None:
    table = (
        "TT | Nội dung | Cơ quan thực hiện | Ngày chậm nhất phải hoàn thành\n--- | --- | --- | ---\n"
        "1 | Lập danh sách | Các chi bộ | 20/4/2024\n2 | Duyệt danh sách | Văn phòng | 25/4/2023\n"
    )
    assert [str(one.last) for one in plan(table).deadlines] == ["2024-04-20", "2023-04-25"]


def test_what_an_office_makes_known_by_a_day_that_is_over() -> None:
    assert only("1. Văn phòng: thông báo Kế hoạch đến các chi bộ trước ngày 26/02/2024.").operator == "before"
    assert plan("1. Giao chỉ tiêu: Văn phòng tham mưu giao chỉ tiêu cho các chi bộ trước ngày 10/3/2023.").deadlines
    assert not plan("1. Căn cứ: Thông báo số 12-TB/ĐU trước ngày 26/02/2024.").deadlines


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Các chi bộ gửi báo cáo chậm nhất 15 ngày trước ngày 20/6/2024.", "2024-06-05"),
        ("Các chi bộ gửi báo cáo trước ngày 20/6/2024 ít nhất 10 ngày.", "2024-06-10"),
        ("Các chi bộ gửi báo cáo muộn nhất là 05 ngày sau ngày 20/6/2024.", "2024-06-25"),
        ("Các chi bộ gửi báo cáo trong vòng 10 ngày kể từ ngày 15/4/2024.", "2024-04-25"),
        ("Trong thời hạn 10 ngày, tính từ ngày 15/4/2024, các chi bộ gửi báo cáo.", "2024-04-25"),
        ("Các chi bộ hoàn thành trước thời điểm 15/5/2024.", "2024-05-14"),
        ("Các chi bộ không gửi báo cáo sau ngày 15/5/2024.", "2024-05-15"),
        ("Các chi bộ hoàn thành vào giữa năm 2024.", "2024-08-31"),
    ],
)
def test_words_beside_a_day_make_another_of_it(text: str, last: str) -> None:
    assert str(only(f"- {text}").last) == last


@pytest.mark.parametrize(
    "text",
    [
        "Các chi bộ gửi báo cáo chậm nhất 05 ngày làm việc trước ngày 20/6/2024.",
        "Các chi bộ gửi báo cáo trong vòng 05 ngày làm việc kể từ ngày 15/4/2024.",
        "Các chi bộ gửi báo cáo sau ngày 15/5/2024.",
        "Tổ chức hội thi vào dịp 19/5/2024.",
        "Các chi bộ hoàn thành hết học kỳ I.",
        "Trong vòng 10 ngày kể từ ngày 15/4/2023, các chi bộ đã gửi báo cáo.",
    ],
)
def test_a_day_that_is_not_certain_is_none(text: str) -> None:
    assert plan(f"- {text}").deadlines == []


def test_a_training_on_a_day() -> None:
    assert only("1. Văn phòng bố trí bàn ghế; tập huấn tình nguyện viên ngày 18/5/2024.").kind == "meeting"
