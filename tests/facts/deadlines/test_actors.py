"""Who owes what is due."""

import pytest

from tests.facts.deadlines.example import only, plan, said
from validator.facts.actors.levels import Level


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
        ("1. Xong danh sách trẻ sinh năm 2023 trước ngày 15/4/2024.", [("", None, "task", "before", "2024-04-14")]),
        ("1. Trẻ sinh năm 2019, sinh trước ngày 31/12/2024.", []),
        ("- Trà 1: sạ ngày 25 - 30/4/2024.", [("", None, "task", "from_to", "2024-04-30")]),
        ("- Trà 1 đã sạ ngày 25 - 30/01/2024.", []),
        ("- Đ/c Phó Hiệu trưởng phụ trách bếp ăn: xong hồ sơ trước ngày 15/4/2024.",
         [("phó hiệu trưởng", Level.BASE, "task", "before", "2024-04-14")]),
        ("1. Tổ tư vấn (đ/c Sì, đ/c Mẩy)\n\n- Lập danh sách xong trước ngày 15/4/2024.",
         [("tổ tư vấn", None, "task", "before", "2024-04-14")]),
        ("1. Các tổ góp ý; nộp danh sách cho đồng chí Sinh chậm nhất ngày 21/4/2024.",
         [("tổ", None, "report", "no_later_than", "2024-04-21")]),
        ("1. Đối tượng: học sinh; mỗi lớp 25 em; 16 buổi, từ ngày 10/4 đến ngày 30/4/2024.",
         [("", None, "task", "from_to", "2024-04-30")]),
        ("1. Phó Trưởng ban\n\n- Xong lịch trực trước ngày 15/4/2024.",
         [("phó trưởng ban", None, "task", "before", "2024-04-14")]),
        ("1. Thư ký: xong hồ sơ trước ngày 15/4/2024.", [("thư ký", None, "task", "before", "2024-04-14")]),
        ("| Nội dung | Phụ trách | Hoàn thành |\n|---|---|---|\n| Chuyên đề | Lò Thị Pâng (PHT) | 15/5/2024 |",
         [("", None, "task", "no_later_than", "2024-05-15")]),
        ("1. P. TC&NS: Ban Tổ chức, quy chế trước ngày 20/4/2024; gửi danh sách về Tổng công ty trước ngày 15/6/2024.",
         [("p. tc&ns", Level.BASE, "task", "before", "2024-04-19"), ("p. tc&ns", Level.BASE, "report", "before", "2024-06-14")]),
        ("- GV bộ môn: lập kế hoạch trước ngày 15/4/2024.", [("giáo viên bộ môn", None, "task", "before", "2024-04-14")]),
        ("- Phòng Tổ chức: báo cáo an toàn lao động 6 tháng trước ngày 05/7/2024.",
         [("phòng tổ chức", Level.BASE, "report", "before", "2024-07-04")]),
        ("- Phòng Tổ chức: tổng hợp, báo cáo Tổng Giám đốc trước ngày 05/7/2024.",
         [("phòng tổ chức", Level.BASE, "report", "before", "2024-07-04")]),
        ("| Nội dung | Phụ trách | Hoàn thành |\n|---|---|---|\n| Che băng tải | PX Cơ điện | 15/5/2024 |",
         [("phân xưởng cơ điện", None, "task", "no_later_than", "2024-05-15")]),
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


@pytest.mark.parametrize("owner", ["Giáo viên", "Kế toán", "Tổng phụ trách Đội", "TPT Đội", "Khối trưởng"])
def test_posts_of_a_school_owe_what_stands_behind_them(owner: str) -> None:
    assert said(f"1. {owner}: nộp bài dự thi trước ngày 20/5/2024.")[0][0] == owner.lower()
    assert said(f"1. {owner}\n\n- Soạn đề cương trước ngày 20/5/2024.")[0][0] == owner.lower()


def test_who_stands_behind_the_date_owes_what_is_done_then() -> None:
    assert only("1. Ngày 18/5/2024: Khối trưởng báo cáo kết quả theo mẫu.").actors[0].name == "khối trưởng"


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


def test_an_owner_whose_name_a_page_has_cut() -> None:
    body = (
        "1. Sở\nTài chính hướng dẫn việc thực hiện;\nđịnh kỳ trước ngày 20/6 báo cáo Huyện ủy.\n2. Văn phòng theo dõi."
    )
    assert said(body)[0][0] == "sở tài chính"


def test_a_step_with_its_label_names_who_owes_behind_it() -> None:
    body = "Bước 2: Lập danh sách hộ cần rà soát: UBND các xã hoàn thành trong tháng 9/2024."
    assert said(body)[0][0] == "ủy ban nhân dân các xã"


def test_the_congress_of_a_level_is_held_by_that_level() -> None:
    body = (
        "1. Đại hội cơ sở: Hoàn thành trước ngày 31/12/2024.\n\n2. Đại hội cấp huyện: Hoàn thành trong tháng 11/2024."
    )
    assert [level for _, level, _, _, _ in said(body)] == [Level.BASE, Level.UPPER]
    assert plan(body).breaks


@pytest.mark.parametrize(
    ("body", "actor", "level"),
    [
        ("- Sơ kết 01 năm: trong tháng 7/2024, do Văn phòng Đảng ủy tham mưu.", "văn phòng đảng ủy", 1),
        ("- Tổng kết: trước ngày 15/11/2024 (Ban Xây dựng Đảng chủ trì, Văn phòng phối hợp).", "ban xây dựng đảng", 1),
        ("1. Các thôn\n\n- Sơ kết (Văn phòng Đảng ủy chủ trì): trong tháng 7/2024.", "văn phòng đảng ủy", 1),
        ("1. Các thôn\n\n- Lấy ý kiến trước ngày 15/4/2024 (Hội đồng tư vấn Dân chủ chủ trì).", "hội đồng tư vấn dân chủ", None),
        ("1. Các thôn\n\n- Lấy ý kiến trước ngày 15/4/2024 (đồng chí Võ Thị Bưởi phụ trách).", "", None),
        ("1. Các thôn lấy ý kiến trước ngày 15/4/2024 (đồng chí Võ Thị Bưởi phụ trách).", "thôn", 0),
        ("1. Các thôn\n\n- Lấy ý kiến trước ngày 15/4/2024 (Cộng tác viên chủ trì).", "thôn", 0),
        ("1. Các thôn\n\n- Lấy ý kiến đến ngày 15/4/2024; không công bố kết quả (Văn phòng Đảng ủy chủ trì).", "văn phòng đảng ủy", 1),
        ("1. Các thôn\n\n- Đồng chí Mai Thị Thơ, Phó Chủ tịch Thường trực: duyệt xong trước ngày 15/4/2024.", "thôn", 0),
        ("1. Rà soát\n\n- Đồng chí Mai Văn Thắm, Chủ tịch Hội Nông dân xã: xong trước ngày 15/4/2024.", "hội nông dân xã", 1),
        ("1. Văn phòng\n\n- Đ/c Mai Văn Thắm - Trưởng Công an xã rà soát xong trước ngày 15/4/2024.", "công an xã", 1),
        ("1. Đồng chí Mai Thị Thơ, Ủy viên Ban Thường vụ, Trưởng Ban Xây dựng Đảng lập sổ trước ngày 15/4/2024.", "ban xây dựng đảng", 1),
        ("1. Đ/c Mai Thị Thơ (Chủ tịch Hội Phụ nữ xã) rà soát xong trước ngày 15/4/2024.", "hội phụ nữ xã", 1),
        ("1. Đồng chí Mai Thị Thơ, Phó Bí thư: duyệt hồ sơ trước ngày 15/4/2024.", "phó bí thư", 1),
        ("1. Giám sát\n\n- Thời gian: Trong tháng 5/2024.\n\n- Chủ trì: Đồng chí Mai Văn Thắm, Chủ tịch Hội Nông dân xã.",
         "hội nông dân xã", 1),
        ("1. Nói chuyện\n\n- Tại Trường THPT Lê Lợi: sáng thứ Hai, ngày 22/4/2024.", "", None),
        ("1. Ở cấp xã: hoàn thành trước ngày 22/4/2024.", "cấp xã", 1),
        ("1. Tại các xã: hoàn thành trước ngày 22/4/2024.", "xã", 1),
        ("1. Các thôn\n\n- Hai đơn vị họp rà soát vào ngày 22/4/2024.", "hai đơn vị", None),
    ],
)  # fmt: skip
def test_owners_in_brackets_behind_the_day_and_by_their_posts(body: str, actor: str, level: int | None) -> None:
    one = only(body)
    assert (one.actor.name if one.actor else "", one.level) == (actor, level)


def test_days_in_a_row_each_with_what_is_done_by_it() -> None:
    body = (
        "1. Các chi bộ\n\na) Văn kiện: 10/3/2024 xong đề cương; 28/3/2024 xong dự thảo; 14/4/2024 lấy ý kiến đảng viên;"
        " 25/4/2024 trình Đảng ủy duyệt.\n\nb) 10/01/2024 thành lập Hội; 20/4/2024 là ngày giỗ Tổ."
    )
    assert [(actor, kind, last) for actor, _, kind, _, last in said(body)] == [
        ("chi bộ", "task", "2024-03-10"),
        ("chi bộ", "task", "2024-03-28"),
        ("chi bộ", "task", "2024-04-14"),
        ("chi bộ", "task", "2024-04-25"),
    ]


@pytest.mark.parametrize(
    ("body", "actors"),
    [
        (
            "1. Đoàn khảo sát làm việc tại cơ sở:\n\n+ Đảng ủy xã Tam Hợp: 8 giờ 00 ngày 25/4/2024.\n\n+ Đảng ủy xã Yên Lạc: ngày 27/4/2024.",
            ["đoàn khảo sát", "đoàn khảo sát"],
        ),
        ("1. Đối tượng, thời gian kiểm tra\n\n+ Công đoàn cơ sở Sở Tư pháp: 14 giờ 00 ngày 25/4/2024.", [""]),
        ("1. Đối tượng, thời gian kiểm tra\n\n+ Công an xã gửi hồ sơ: trước ngày 25/4/2024.", ["công an xã"]),
        ("1. Ở chi bộ: hoàn thành trước ngày 25/4/2024.", ["chi bộ"]),
        ("1. Đoàn kiểm tra làm việc với các đơn vị:\n\n+ Công an xã: ngày 25/4/2024.", ["đoàn kiểm tra"]),
        (
            "1. Đoàn kiểm tra làm việc với các xã:\n\n+ Đảng ủy các xã Tam Hợp, Yên Lạc: ngày 25/4/2024.",
            ["đoàn kiểm tra"],
        ),
        ("1. Đoàn kiểm tra làm việc với các đơn vị:\n\n+ Công an xã gửi báo cáo trước ngày 25/4/2024.", ["công an xã"]),
        (
            "1. Các chi bộ được khảo sát gửi báo cáo về Ban Thường vụ\nHuyện ủy trước ngày 20/4/2024.",
            ["chi bộ được khảo sát"],
        ),
        (
            "1. Các chi bộ được khảo sát gửi báo cáo về Ban Thường vụ\n\n2\n\nHuyện ủy trước ngày 20/4/2024.",
            ["chi bộ được khảo sát"],
        ),
        ("1. Ban Tổ chức Hội thi: họp trước ngày 20/4/2024.", ["ban tổ chức hội thi"]),
    ],
)
def test_neither_who_is_visited_nor_the_rest_of_a_cut_name_owes(body: str, actors: list[str]) -> None:
    assert [actor for actor, *_ in said(body)] == actors


@pytest.mark.parametrize(
    ("first", "second"),
    [("10/4/2024", "17/4/2024"), ("10.4.2024", "17.4.2024"), ("10 tháng 4 năm 2024", "17 tháng 4 năm 2024")],
)
def test_the_label_of_an_item_speaks_for_all_its_parts(first: str, second: str) -> None:
    body = f"1. Đại hội điểm: Chi bộ cơ sở Trường Lê Lợi, ngày {first}; Đảng bộ xã Tam Hợp, ngày {second}; các xã xem xét, tháng 5."
    assert [(kind, last) for _, _, kind, _, last in said(body)] == [
        ("meeting", "2024-04-10"),
        ("meeting", "2024-04-17"),
    ]
    assert [last for *_, last in said("1. Hồ sơ: Nghị quyết ngày 10/4/2024; Quyết định của xã, ngày 17/4/2024.")] == []


def test_days_in_a_row_in_words_and_with_dots() -> None:
    words = "1. Văn kiện: 10 tháng 3 năm 2024 xong đề cương; 28 tháng 3 năm 2024 trình Đảng ủy duyệt."
    assert [last for *_, last in said(words)] == ["2024-03-10", "2024-03-28"]
    dots = "1. Đại hội điểm: Chi bộ cơ sở Trường Lê Lợi, ngày 10.4.2024; Đảng bộ xã Tam Hợp, ngày 17.4.2024."
    assert [last for *_, last in said(dots)] == ["2024-04-10", "2024-04-17"]


def test_who_acts_on_the_level_that_a_label_names() -> None:
    assert said("1. Cấp Đảng bộ xã: Ban Thường vụ Đảng ủy xã tổ chức hội nghị sơ kết trước ngày 20/5/2024.")[0][:2] == (
        "ban thường vụ đảng ủy xã",
        1,
    )
    assert said("1. Cấp cơ sở: Đảng ủy Khối chọn điểm trước ngày 20/5/2024.")[0][:2] == ("cấp cơ sở", 1)
