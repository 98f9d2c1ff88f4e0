"""Capitals inside a word are told from names, abbreviations and headings."""

import pytest

from validator.plan import plans
from validator.source import Source


def stray(words: str) -> list[tuple[str, str]]:
    """Each stray capital and what is right, in an item of a plan."""
    plan = plans(Source("example", f"KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n- {words}\n"))[0]
    return [(plan.quote(one.span), one.right) for one in plan.stray_capitals]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Các tổ bÁo cáo kết quả.", [("bÁo", "báo")]),
        ("CÁc tổ BáO cáo kết quả.", [("CÁc", "Các"), ("BáO", "Báo")]),
        ("Thực hiện KẾ hoạch này.", [("KẾ", "Kế")]),
        ("Gửi ỦY ban và NGHIÊN cứu (KẾ hoạch).", [("ỦY", "Ủy"), ("NGHIÊN", "Nghiên"), ("KẾ", "Kế")]),
        ("Xây dựng kế Hoạch\n- Các tổ họp.", [("Hoạch", "hoạch")]),
        ("Các tổ xây dựng kế Hoạch, gửi tỉnh Ủy.", [("Hoạch", "hoạch"), ("Ủy", "ủy")]),
        ("Báo cáo đảng Ủy phường và tỉnh Ủy Cà Mau.", [("Ủy", "ủy"), ("Ủy", "ủy")]),
        ("Trình ủy ban Nhân dân tỉnh và hội đồng Nhân dân xã.", [("Nhân", "nhân"), ("Nhân", "nhân")]),
    ],
)
def test_finds(words: str, expected: list[tuple[str, str]]) -> None:
    assert stray(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Ý kiến của Ủy ban; Ấn định ngày họp; theo KẾ HOẠCH chung.",
        "Xã Hội Sơn, xã Hội An Đông, tổ Chức năng, Trưởng ban Hành chính dự.",
        "Công nhân công An Phát, phía đông Nam Bộ; BCH TƯ tư liệu hóa.",
        "ThS. Lò Văn Á, VNeID, iOffice, TTg, QĐi, ĐắkLắk.vn, tổ 3Á, CĐ-ĐH, Đ/c Ủy viên.",
        "Nghị quyết thực Hiện Đại.",
        "Theo TM-ỦY ban, NQ/ỦY ban; UBND tỉnh, HĐND xã, LĐLĐ tỉnh, khóa XII về đẩy mạnh.",
        # Such words are no terms of the lists, for their second syllable may have its capital.
        "Toàn Đảng, toàn dân; phát động trong toàn Đảng, toàn Ngành, toàn Trường; tập trung tại sân Trường, cổng Trường.",
        "Xong trước Ngày bầu cử; đến Ngày thành lập ngành; cuối Tháng hành động vì trẻ em; trong Tuần sinh hoạt công dân.",
        "Họp chiều thứ Hai, sáng thứ Bảy; nộp TRƯỚC ngày 20/3, TRƯỚC khi họp; có mặt ĐÚNG giờ; tại phiên Tòa xét xử.",
    ],
)
def test_leaves_alone(words: str) -> None:
    assert stray(words) == []
