"""Headings that a web page or PDF text cut over lines, and subjects that end where the opening begins."""

import pytest

from validator.plan import Plan, plans
from validator.source import Source

HEAD = "ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n\nSố: 45/KH-UBND\n\nTân Lập, ngày 04 tháng 3 năm 2024\n\nKẾ HOẠCH\n"


def plan(body: str, subject: str = "Trồng cây đầu xuân") -> Plan:
    return plans(Source("t", f"{HEAD}{subject}\n{body}"))[0]


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        ("I. TỔ CHỨC\nTHỰC HIỆN\n- Các thôn đăng ký.\n", ["TỔ CHỨC THỰC HIỆN"]),
        ("1. Mục\nđích\nPhủ xanh đồi trọc.\n", ["Mục đích"]),
        ("1. Công tác tuyên\ntruyền, vận động:\n- Phát thanh.\n", ["Công tác tuyên truyền, vận động", "Phát thanh."]),
        ("1. Thành phần\nĐại diện các thôn.\n", ["Thành phần"]),
        ("1. Văn phòng Sở\nBố trí phòng họp.\n", ["Văn phòng Sở"]),
        ("1. Sở\nTài chính bố trí kinh phí.\n", ["Sở Tài chính bố trí kinh phí."]),
        ("IV. GIẢI THƯỞNG\n01 giải Nhất: 300.000 đồng.\n02 giải Nhì: 200.000 đồng.\n", ["GIẢI THƯỞNG"]),
        ("IV. KẾ HOẠCH\n5 NĂM\n- Trồng 500 cây.\n", ["KẾ HOẠCH 5 NĂM", "Trồng 500 cây."]),
        (
            "Phần I\n\nKẾT QUẢ THỰC HIỆN\n\nI. KẾT QUẢ\n1. Đã trồng 500 cây.\n",
            ["KẾT QUẢ THỰC HIỆN", "KẾT QUẢ", "Đã trồng 500 cây."],
        ),
    ],
)
def test_titles(body: str, titles: list[str]) -> None:
    one = plan(body)
    found = [one.plain(section.title) for section in one.document.all_sections()]
    assert [title for title in found if title in titles] == titles


@pytest.mark.parametrize(
    ("subject", "last"),
    [
        ("TRỒNG CÂY ĐẦU XUÂN\nTRÊN ĐỊA BÀN XÃ\nThực hiện Công văn số 12/UBND-KT", "TRỒNG CÂY ĐẦU XUÂN TRÊN ĐỊA BÀN XÃ"),
        ("TRỒNG CÂY GIAI ĐOẠN\n2024 - 2025\nThực hiện Công văn số 12/UBND-KT", "TRỒNG CÂY GIAI ĐOẠN 2024 - 2025"),
        (
            "TRỒNG CÂY\n(Giai đoạn 2024 - 2025)\nUBND xã xây dựng kế hoạch trồng cây",
            "TRỒNG CÂY (Giai đoạn 2024 - 2025)",
        ),
        ("Trồng cây đầu xuân\ntrên địa bàn xã\nCăn cứ Công văn số 12/UBND-KT", "Trồng cây đầu xuân trên địa bàn xã"),
        (
            "Trồng cây đầu xuân\nNăm học 2023 - 2024\nThực hiện Công văn số 12/UBND-KT",
            "Trồng cây đầu xuân Năm học 2023 - 2024",
        ),
        (
            "Trồng cây đầu xuân\nThực hiện Công văn số 12/UBND-KT ngày 02/01/2024,\nUBND xã ra kế hoạch",
            "Trồng cây đầu xuân",
        ),
        ("trồng cây đầu xuân\ntrên địa bàn\nThực hiện Công văn số 12/UBND-KT", "trồng cây đầu xuân trên địa bàn"),
    ],
)
def test_a_subject_does_not_swallow_the_opening(subject: str, last: str) -> None:
    one = plan("ngày 02 tháng 01 năm 2024 như sau:\nI. MỤC ĐÍCH\nPhủ xanh đồi trọc.\n", subject)
    assert one.header.subject and one.plain(one.header.subject) == last


@pytest.mark.parametrize(
    ("end", "broken"), [("đăng ký số c", True), ("đăng ký số cây.", False), ("đăng ký\n\nNơi nhận:\n- Các thôn", False)]
)
def test_a_copy_that_breaks_off(end: str, broken: bool) -> None:
    assert plan(f"I. MỤC ĐÍCH\nPhủ xanh đồi trọc.\nII. TỔ CHỨC THỰC HIỆN\n- Các thôn {end}\n").breaks_off is broken


@pytest.mark.parametrize(
    "title",
    [
        "I. Căn cứ xây dựng kế hoạch",
        "**I. Căn cứ pháp lý và thực tiễn**",
        "I. Căn cứ:",
        "1. Căn cứ lập kế hoạch",
        "I. Thực hiện nhiệm vụ năm học 2025 - 2026",
    ],
)
def test_the_first_section_may_hold_the_grounds(title: str) -> None:
    one = plan(f"\n{title}\nCăn cứ Điều lệ trường học;\n\nII. Mục tiêu\n- Giữ vững sĩ số.\n")
    assert len(one.document.sections) == 2


@pytest.mark.parametrize(
    "basis", ["- Căn cứ Điều lệ trường học;", "1. Căn cứ Điều lệ trường học", "I. Căn cứ Luật Giáo dục;"]
)
def test_grounds_with_marks_are_no_sections(basis: str) -> None:
    one = plan(f"\n{basis}\n\nUBND xã xây dựng Kế hoạch như sau:\n\nI. Mục tiêu\n- Giữ vững sĩ số.\n")
    assert [one.plain(section.title) for section in one.document.sections] == ["Mục tiêu"]


@pytest.mark.parametrize(
    ("rest", "broken"),
    [
        ("II. NỘI DUNG\n- Trồng 500 cây.\n", True),
        ("II. PHÂN CÔNG\n- Các thôn đăng ký.\n", False),
        ("II. NỘI DUNG\n- Trồng 500 cây.\n\nTrên đây là Kế hoạch trồng cây, yêu cầu các thôn thực hiện.\n", False),
        ("II. NỘI DUNG\n- Trồng 500 cây.\n\nNơi nhận:\n- Các thôn.\n", False),
    ],
)
def test_an_extract_has_no_part_on_who_carries_it_out(rest: str, broken: bool) -> None:
    assert plan(f"I. MỤC ĐÍCH\nPhủ xanh đồi trọc.\n\n{rest}").breaks_off is broken
