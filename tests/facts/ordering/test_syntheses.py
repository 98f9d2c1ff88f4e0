"""Inside one house, whatever its levels: what a body is to hand on waits for what it is to get."""

import pytest

from validator.facts.ordering.steps import Reason
from validator.plan import plans
from validator.source import Source

HEAD = (
    "{above}\n{issuer}\n-------\nSố: 45/KH-X\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
    "Hòa Bình, ngày 10 tháng 5 năm 2025\n\nKẾ HOẠCH\n{subject}\n\nI. MỤC ĐÍCH\n- Đánh giá kết quả.\n\nII. TIẾN ĐỘ\n"
)
REVIEW = "Sơ kết công tác 6 tháng đầu năm 2025"
HOUSES = {
    "hospital": ("SỞ Y TẾ TỈNH HÒA BÌNH", "BỆNH VIỆN ĐA KHOA"),
    "company": ("TỔNG CÔNG TY MAY", "CÔNG TY CỔ PHẦN MAY TÂY BẮC"),
    "bank": ("NGÂN HÀNG NÔNG NGHIỆP", "CHI NHÁNH HÒA BÌNH"),
    "university": ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG ĐẠI HỌC TÂY BẮC"),
    "school": ("UBND XÃ TÂN LẬP", "TRƯỜNG THCS TÂN LẬP"),
    "office": ("UBND HUYỆN ĐÀ BẮC", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"),
    "youth": ("HUYỆN ĐOÀN ĐÀ BẮC", "ĐOÀN TRƯỜNG THPT ĐÀ BẮC"),
}


def broken(house: str, subject: str, body: str) -> list[Reason]:
    """Why the orders that do not hold must."""
    above, issuer = HOUSES[house]
    head = HEAD.format(above=above, issuer=issuer, subject=subject)
    return [one.reason for one in plans(Source("a", head + body))[0].breaks]


CHAINS = [
    ("hospital", "Các khoa, phòng nộp báo cáo về Phòng Kế hoạch tổng hợp", "Phòng Kế hoạch tổng hợp trình Ban Giám đốc"),
    ("hospital", "Khoa, phòng tự đánh giá, nộp kết quả về Phòng KHTH", "Phòng Kế hoạch tổng hợp tổng hợp, trình Ban Giám đốc"),
    ("hospital", "Các khoa gửi báo cáo về Phòng Điều dưỡng", "Phòng Điều dưỡng tổng hợp báo cáo Giám đốc"),
    ("company", "Các phân xưởng, tổ sản xuất gửi báo cáo về Phòng Kế hoạch", "Phòng Kế hoạch tổng hợp, báo cáo Ban Giám đốc"),
    ("bank", "Các chi nhánh loại II gửi báo cáo về Hội sở tỉnh", "Hội sở tỉnh tổng hợp, báo cáo Tổng Giám đốc"),
    ("university", "Các bộ môn nộp báo cáo về khoa", "Các khoa tổng hợp, báo cáo Ban Giám hiệu"),
    ("school", "Các tổ chuyên môn nộp báo cáo về nhà trường", "Nhà trường báo cáo Phòng Giáo dục và Đào tạo"),
    ("school", "Các lớp gửi báo cáo về Liên đội", "Liên đội tổng hợp, báo cáo Hội đồng Đội huyện"),
    ("office", "Các trường gửi báo cáo về Phòng GD&ĐT", "Phòng GD&ĐT báo cáo Sở GD&ĐT"),
    ("youth", "Các chi đoàn gửi báo cáo về Đoàn trường", "Đoàn trường báo cáo Huyện đoàn"),
]  # fmt: skip


@pytest.mark.parametrize(("house", "early", "late"), CHAINS)
def test_what_is_handed_on_too_early(house: str, early: str, late: str) -> None:
    found = broken(house, REVIEW, f"1. {early} trước ngày 20/6/2025.\n2. {late} trước ngày 15/6/2025.\n")
    assert len(found) == 1
    assert found[0] in (Reason.SYNTHESIS, Reason.SUBORDINATE)


@pytest.mark.parametrize(("house", "early", "late"), CHAINS)
def test_what_is_handed_on_in_time(house: str, early: str, late: str) -> None:
    assert broken(house, REVIEW, f"1. {early} trước ngày 15/6/2025.\n2. {late} trước ngày 20/6/2025.\n") == []


@pytest.mark.parametrize(
    ("subject", "early", "late"),
    [
        # of another matter: only a review is one campaign
        (
            "Tổ chức hội thi tay nghề",
            "Các khoa nộp báo cáo về Phòng Điều dưỡng",
            "Phòng Điều dưỡng trình Ban Giám đốc thể lệ",
        ),
        (REVIEW, "Các khoa gửi danh sách về Phòng Điều dưỡng", "Phòng Điều dưỡng tổng hợp, trình Ban Giám đốc"),
        (
            REVIEW,
            "Các khoa nộp báo cáo về Phòng Điều dưỡng",
            "Phòng Điều dưỡng trình Ban Giám đốc dự thảo đề cương báo cáo",
        ),
        (REVIEW, "Các khoa nộp báo cáo về Phòng Điều dưỡng", "Phòng Kế hoạch tổng hợp trình Ban Giám đốc"),
        (
            REVIEW,
            "Các khoa nộp báo cáo về Phòng Điều dưỡng",
            "Phòng Điều dưỡng trình Ban Giám đốc thành lập tổ kiểm tra",
        ),
        (REVIEW, "Các khoa nộp báo cáo về Phòng Điều dưỡng", "Phòng Điều dưỡng tổng hợp nhu cầu, trình Ban Giám đốc"),
        (REVIEW, "Các khoa nộp báo cáo về Phòng Điều dưỡng", "Phòng Điều dưỡng kiểm tra quy trình tại các khoa"),
    ],
)
def test_what_waits_for_nothing(subject: str, early: str, late: str) -> None:
    assert broken("hospital", subject, f"1. {early} trước ngày 20/6/2025.\n2. {late} trước ngày 15/6/2025.\n") == []


@pytest.mark.parametrize(
    ("sent", "passed_on", "late"),
    [("30/4", "10/4", [Reason.SYNTHESIS]), ("31/3", "10/4", [])],
)
def test_who_gets_a_report_on_its_way_hands_it_on(sent: str, passed_on: str, late: list[Reason]) -> None:
    head = (
        "TỈNH ỦY HÀ GIANG\n*\nSố 218-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Giang, ngày 08 tháng 01 năm 2024\n\nKẾ HOẠCH\n"
        "học tập, quán triệt Nghị quyết\n-----\n\nI- TỔ CHỨC THỰC HIỆN\n\n"
    )
    body = (
        f"1- Các huyện ủy, thành ủy báo cáo kết quả về Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo Tỉnh ủy) trước ngày {sent}/2024.\n\n"
        "2- Ban Tuyên giáo Tỉnh ủy theo dõi, tổng hợp, tham mưu Ban Thường vụ Tỉnh ủy báo cáo Ban Tuyên giáo Trung ương trước"
        f" ngày {passed_on}/2024.\n"
    )
    assert [one.reason for one in plans(Source("a", head + body))[0].breaks] == late


@pytest.mark.parametrize(("sent", "late"), [("22/6", [Reason.SYNTHESIS]), ("02/6", [])])
def test_a_society_is_named_by_its_level(sent: str, late: list[Reason]) -> None:
    head = (
        "HỘI CHỮ THẬP ĐỎ TỈNH LÂM ĐỒNG\nHỘI CHỮ THẬP ĐỎ HUYỆN DI LINH\n\nSố: 12/KH-CTĐ\n\nDi Linh, ngày 05 tháng 4 năm 2023\n\nKẾ HOẠCH\n"
        "Tổ chức Tháng Nhân đạo\n\nI. TỔ CHỨC THỰC HIỆN\n\n"
    )
    body = (
        "1. Hội Chữ thập đỏ huyện tổng hợp, báo cáo kết quả về Tỉnh Hội trước ngày 10/6/2023.\n"
        f"2. Hội Chữ thập đỏ các xã, thị trấn gửi báo cáo tổng kết về Huyện Hội trước ngày {sent}/2023.\n"
    )
    assert [one.reason for one in plans(Source("a", head + body))[0].breaks] == late


def test_a_list_that_is_put_together_in_the_next_words() -> None:
    early, late = "Các khoa lập danh sách, gửi Phòng Tổ chức", "Phòng Tổ chức tổng hợp, công bố"
    assert broken("hospital", "Tập huấn năm 2025", f"1. {early} trước ngày 20/6/2025; {late} trước ngày 15/6/2025.\n")
    assert not broken(
        "hospital", "Tập huấn năm 2025", f"1. {early} trước ngày 10/6/2025; {late} trước ngày 15/6/2025.\n"
    )
    apart = f"1. {early} trước ngày 20/6/2025.\n2. {late} trước ngày 15/6/2025.\n"
    assert not broken("hospital", "Tập huấn năm 2025", apart)


def test_a_report_does_not_wait_for_the_data_of_the_next_one() -> None:
    half = "1. Các khoa báo cáo 6 tháng (số liệu từ 01/12/2024 đến {}) trước ngày 05/6/2025"
    body = f"{half}; báo cáo năm (số liệu từ 01/12/2024 đến 30/11/2025) trước ngày 03/12/2025.\n"
    assert broken("hospital", "Công tác năm 2025", body.format("31/5/2025")) == []
    assert broken("hospital", "Công tác năm 2025", body.format("30/6/2025"))
    told_behind = "1. Các khoa gửi báo cáo trước ngày 05/6/2025; số liệu tính đến hết ngày {}.\n"
    assert broken("hospital", "Công tác năm 2025", told_behind.format("10/6/2025"))
    assert broken("hospital", "Công tác năm 2025", told_behind.format("31/5/2025")) == []


REPORTS = [
    ("Các chi bộ hoàn thành việc học tập trước ngày {0}; gửi báo cáo kết quả về Đảng ủy trước ngày {1}.", Reason.WORK),
    ("Đợt 1: Từ ngày 01/6/2025 đến ngày {0}.\n2. Phòng Kinh tế tổng hợp kết quả tiêm phòng đợt 1, báo cáo UBND xã trước ngày {1}.",
     Reason.WORK),
    ("Công đoàn cơ sở gửi báo cáo kết quả về công đoàn cấp trên trực tiếp trước ngày {0}.\n2. Liên đoàn Lao động huyện gửi báo cáo về Liên đoàn"
     " Lao động tỉnh trước ngày {1}.", Reason.SYNTHESIS),
    ("Sở Y tế tổng hợp kết quả, báo cáo UBND tỉnh trước ngày {1}.\n2. UBND các huyện báo cáo kết quả gửi Sở Y tế định kỳ trước ngày 20 hằng"
     " tháng; báo cáo năm gửi trước ngày {0}.", Reason.SYNTHESIS),
]  # fmt: skip


@pytest.mark.parametrize(("words", "reason"), REPORTS)
def test_reports_that_the_words_tie_to_their_work(words: str, reason: Reason) -> None:
    assert reason in broken("office", "Tiêm phòng", f"1. {words.format('25/8/2025', '20/8/2025')}\n")
    assert broken("office", "Tiêm phòng", f"1. {words.format('20/8/2025', '25/8/2025')}\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "Các chi bộ hoàn thành việc học tập trước ngày 25/8/2025; gửi báo cáo tiến độ, kết quả bước đầu trước ngày 20/8/2025.",
        "Đợt 1: Từ ngày 01/6/2025 đến ngày 25/8/2025.\n2. Phòng Kinh tế báo cáo kết quả chuẩn bị đợt 1 trước ngày 20/8/2025.",
        "Các sở báo cáo UBND tỉnh trước ngày 20/8/2025.\n2. UBND các huyện báo cáo UBND tỉnh trước ngày 25/8/2025.",
    ],
)
def test_reports_that_nothing_ties(words: str) -> None:
    assert broken("office", "Tiêm phòng", f"1. {words}\n") == []


def test_what_a_body_puts_together_of_its_own_checks_waits_for_nobody() -> None:
    reports = "1. Các trường gửi báo cáo kết quả về Phòng GD&ĐT trước ngày 05/12/2025.\n"
    own = "2. Phòng GD&ĐT kiểm tra từ ngày 20/7 đến ngày 20/8/2025; tổng hợp kết quả, báo cáo Sở GD&ĐT trước ngày 28/8/2025.\n"
    theirs = "2. Phòng GD&ĐT tổng hợp kết quả, báo cáo Sở GD&ĐT trước ngày 28/8/2025.\n"
    assert broken("office", "kiểm tra năm 2025", reports + own) == []
    assert broken("office", "kiểm tra năm 2025", reports + theirs) == [Reason.SYNTHESIS]


def test_reports_of_two_parts_of_a_plan_are_not_of_one_list() -> None:
    report = "báo cáo kết quả cấp gạo với UBND tỉnh trước ngày 05/7/2025"
    body = f"1. UBND các xã gửi báo cáo về UBND huyện trước ngày 20/11/2025.\n{{}}2. UBND huyện {report}.\n"
    assert broken("office", "Rà soát", body.format(""))
    assert broken("office", "Rà soát", body.format("III. PHÂN CÔNG\n1. Họp giao ban.\n")) == []
