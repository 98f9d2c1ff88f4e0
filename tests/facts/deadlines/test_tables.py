"""Deadlines in tables: owner, task and time, each in its column."""

import pytest

from tests.facts.deadlines.example import only, plan, said


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


@pytest.mark.parametrize(
    ("title", "cell", "first", "last"),
    [
        ("Thời gian", "T4, T10", "2024-04-01", "2024-10-31"),
        ("Thời gian", "T4", "2024-04-01", "2024-04-30"),
        ("Thời gian", "T4/2024", "2024-04-01", "2024-04-30"),
        ("Thời gian", "T4 - T10/2024", "2024-04-01", "2024-10-31"),
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


def test_quarters_between_tabs_are_two() -> None:
    table = "TT\tHạng mục\tKhởi công\tHoàn thành\n1\tNhà ở xã hội\tQuý II/2024\tQuý IV/2025\n"
    assert said(f"1. Lịch\n\n{table}") == [("", None, "task", "within", "2025-12-31")]


def test_a_column_of_beginnings_sets_no_limit() -> None:
    one = only("| Hạng mục | Bắt đầu | Hoàn thành |\n|---|---|---|\n| Lập dự toán | 10/4/2024 | 20/5/2024 |")
    assert (one.operator, str(one.last)) == ("no_later_than", "2024-05-20")


@pytest.mark.parametrize(
    ("owner", "names"),
    [
        ("Sinh viên", ["sinh viên"]),
        ("Ban đại diện cha mẹ trẻ", ["ban đại diện cha mẹ trẻ"]),
        ("Cựu học sinh, Ban liên lạc", ["cựu học sinh", "ban liên lạc"]),
        ("Đ/c Hà, cô Thu", []),
        ("Đ/c Lương Văn Thiệp - Bí thư Chi bộ", []),
        ("Đ/c Lương Quốc Khánh - Chi ủy viên", []),
        ("Đ/c Lương Quốc Khánh, Phòng Nội vụ", ["phòng nội vụ"]),
        ("Đ/c Bí thư Chi bộ", ["chi bộ"]),
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


def test_a_limit_in_a_column_of_limits_that_is_over() -> None:
    table = (
        "TT | Nội dung | Cơ quan thực hiện | Ngày chậm nhất phải hoàn thành\n--- | --- | --- | ---\n"
        "1 | Lập danh sách | Các chi bộ | 20/4/2024\n2 | Duyệt danh sách | Văn phòng | 25/4/2023\n"
    )
    assert [str(one.last) for one in plan(table).deadlines] == ["2024-04-20", "2023-04-25"]


STAGES = (
    "TT\tNhiệm vụ\tĐơn vị chủ trì\tDự thảo\tTrình Giám đốc\tSản phẩm\n"
    "1\tQuy trình luân chuyển hồ sơ\tVăn phòng Đảng ủy\t15/4/2024\t28/4/2024\tQuyết định\n"
    "2\tBộ tiêu chí chấm điểm đơn vị\tBan Xây dựng Đảng\tTháng 5/2024\tTrước 10/6/2024\tCông văn\n"
)


@pytest.mark.parametrize("table", [STAGES, STAGES.replace("\t", " | "), STAGES.replace("\t", "\n")])
def test_columns_of_stages_hold_times_though_their_titles_name_none(table: str) -> None:
    assert said(f"1. Lịch công việc\n\n{table}") == [
        ("văn phòng đảng ủy", 1, "task", "on", "2024-04-15"),
        ("văn phòng đảng ủy", 1, "task", "on", "2024-04-28"),
        ("ban xây dựng đảng", 1, "task", "within", "2024-05-31"),
        ("ban xây dựng đảng", 1, "task", "before", "2024-06-09"),
    ]


def test_a_row_with_a_date_is_no_head_of_a_table() -> None:
    table = (
        "1\tBộ tiêu chí chấm điểm đơn vị\tVăn phòng Đảng ủy\tTháng 5/2024\tCông văn\n"
        "2\tBáo cáo kết quả khảo sát\tBan Xây dựng Đảng\tTrước 10/6/2024\tBáo cáo\n"
    )
    assert all(name != "báo cáo kết quả khảo sát" for name, *_ in said(f"1. Lịch\n\n{table}"))


def test_a_column_of_stages_without_days_is_none() -> None:
    table = "| TT | Nhiệm vụ | Phê duyệt |\n|---|---|---|\n| 1 | Quy trình trước ngày 20/5/2024 | Giám đốc |\n| 2 | Đề án | 10/5/2024 |\n"
    assert [one[3:] for one in said(table)] == [("before", "2024-05-19")]
