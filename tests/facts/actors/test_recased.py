"""Bodies in headings that are all in capitals."""

import pytest

from tests.facts.deadlines.test_state_plans import STATE
from validator.facts.actors.recased import recased
from validator.plan import plans
from validator.source import Source


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo"),
        ("UBND CÁC XÃ, PHƯỜNG", "UBND các xã, phường"),
        ("ĐỀ NGHỊ CÔNG AN TỈNH", "Đề nghị Công an tỉnh"),
        ("PHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội"),
        ("PHÒNG CHÁY, CHỮA CHÁY", "Phòng cháy, Chữa cháy"),
        ("ỦY BAN MTTQ VIỆT NAM XÃ", "Ủy ban MTTQ Việt Nam xã"),
        ("ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH", "Đảng ủy Ủy ban nhân dân tỉnh"),
        ("TỔ CHỨC THỰC HIỆN", "Tổ chức thực hiện"),
    ],
)
def test_words_in_capitals_as_in_a_sentence(words: str, expected: str) -> None:
    assert recased(words) == expected


@pytest.mark.parametrize(
    ("heading", "owner", "level"),
    [
        ("SỞ TÀI CHÍNH", "sở tài chính", 3),
        ("UBND CÁC XÃ, PHƯỜNG", "ủy ban nhân dân các xã, phường", 1),
        ("ĐỀ NGHỊ UBND TỈNH HƯNG YÊN", "ủy ban nhân dân tỉnh", 3),
        ("TRÁCH NHIỆM CỦA CÔNG AN XÃ", "công an xã", 1),
        ("CÁC SỞ, BAN, NGÀNH TỈNH", "sở, ban, ngành tỉnh", 3),
        ("TỔ CHỨC THỰC HIỆN", "", None),
        ("PHÒNG CHÁY, CHỮA CHÁY", "", None),
        ("CÔNG TÁC CHỈ ĐẠO", "", None),
        ("CỤC BỘ, ĐỊA PHƯƠNG CHỦ NGHĨA", "", None),
    ],
)
def test_a_heading_in_capitals_names_who_owes_what_stands_below_it(heading: str, owner: str, level: int | None) -> None:
    body = f"II. {heading}\n1. Lập dự toán xong trước ngày 20/5/2026.\n"
    (one,) = plans(Source("a.txt", f"{STATE}{body}"))[0].deadlines
    assert ((one.actor.name if one.actor else ""), one.level) == (owner, level)
