"""Who signs for an issuing body, and bodies that cannot be one."""

import pytest

from validator.facts.closing.issuers import head_posts, names_another


@pytest.mark.parametrize(
    ("issuer", "posts"),
    [
        ("SỞ Y TẾ TỈNH SƠN LA", {"GIAM DOC"}),
        ("TRƯỜNG TIỂU HỌC HÒA BÌNH", {"HIEU TRUONG"}),
        ("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", {"TRUONG PHONG"}),
        ("CHI CỤC THUẾ", {"CHI CUC TRUONG"}),
        ("BAN TỔ CHỨC", {"TRUONG BAN"}),
        ("BỘ CHỈ HUY QUÂN SỰ TỈNH", {"CHI HUY TRUONG", "CHINH UY"}),
        ("CÔNG AN TỈNH", {"GIAM DOC"}),
        ("CÔNG AN XÃ TÂN LẬP", {"TRUONG CONG AN"}),
        ("CÔNG AN THÀNH PHỐ", set()),
        ("TRUNG ĐOÀN 88", {"TRUNG DOAN TRUONG", "CHINH UY"}),
        ("BỘ MÔN TOÁN", set()),
        ("SỞ CHỈ HUY DIỄN TẬP", set()),
        ("PHÒNG GIAO DỊCH NGÂN HÀNG", set()),
        ("ỦY BAN NHÂN DÂN XÃ", set()),
        ("SỞ NỘI VỤ - SỞ TÀI CHÍNH", set()),
        ("", set()),
    ],
)
def test_the_post_of_a_head(issuer: str, posts: set[str]) -> None:
    assert head_posts(issuer) == posts


@pytest.mark.parametrize(
    ("body", "issuer"),
    [
        ("HUYỆN ỦY", "ĐẢNG ỦY XÃ TÂN LẬP"),
        ("BAN THƯỜNG VỤ", "CHI BỘ BẢN DỌI"),
        ("BAN THƯỜNG VỤ HUYỆN ỦY", "ĐẢNG ỦY XÃ TÂN LẬP"),
        ("ĐẢNG ỦY", "ỦY BAN KIỂM TRA"),
        ("ỦY BAN NHÂN DÂN", "SỞ TƯ PHÁP"),
        ("HỘI ĐỒNG NHÂN DÂN", "ỦY BAN NHÂN DÂN XÃ TÂN LẬP"),
        ("UBND HUYỆN", "ỦY BAN NHÂN DÂN XÃ TÂN LẬP"),
    ],
)
def test_bodies_that_cannot_be_the_issuer(body: str, issuer: str) -> None:
    assert names_another(body, issuer)


@pytest.mark.parametrize(
    ("body", "issuer"),
    [
        ("BAN THƯỜNG VỤ", "ĐẢNG ỦY XÃ TÂN LẬP"),
        ("BAN THƯỜNG VỤ", "BAN CHẤP HÀNH ĐOÀN TỈNH"),
        ("ĐẢNG ỦY", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH"),
        ("UBND", "ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ"),
        ("UBND THÀNH PHỐ", "ỦY BAN NHÂN DÂN TP. HUẾ"),
        ("ĐOÀN KIỂM TRA", "SỞ TƯ PHÁP"),
        ("HUYỆN ỦY", ""),
    ],
)
def test_bodies_that_may_be_the_issuer(body: str, issuer: str) -> None:
    assert not names_another(body, issuer)
