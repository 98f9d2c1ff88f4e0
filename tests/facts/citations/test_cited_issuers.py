"""What the words behind "của" and the letters of a number tell of the issuer, and when they contradict each other."""

import pytest

from validator.facts.citations.cited_issuers import Seat, agree, belongs, named, named_by
from validator.plan import plans
from validator.source import Source


@pytest.mark.parametrize(
    ("words", "seat"),
    [
        ("Ban Chấp hành Đảng bộ tỉnh", Seat.PROVINCE),
        ("Thường trực Tỉnh uỷ hoàn thành", Seat.PROVINCE),
        ("Ban Chấp hành Trung ương Đảng (khóa XIII)", Seat.CENTRE),
        ("Hội nghị lần thứ tư Ban Chấp hành Trung ương", Seat.CENTRE),
        ("Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", Seat.CENTRE),
        ("Bộ Chính trị", Seat.POLITBURO),
        ("BTV Đảng ủy Khối", Seat.BLOC),
        ("BCH Đảng bộ xã", Seat.COMMITTEE),
        ("Thủ tướng Chính phủ", Seat.PREMIER),
        ("Chủ tịch nước", Seat.PRESIDENT),
        ("Chủ tịch UBND tỉnh", Seat.PEOPLES_COMMITTEE),
        ("Bộ trưởng Bộ Y tế", Seat.MINISTRY),
        ("Ban Tổ chức Tỉnh ủy", Seat.PROVINCE),
    ],
)
def test_names(words: str, seat: Seat) -> None:
    found = named(words)
    assert found is not None
    assert found.seat is seat


@pytest.mark.parametrize(
    "words",
    ["Ban Thường vụ", "Ban Chấp hành Trung ương Đoàn", "Ban Bí thư Trung ương Đoàn", "Ủy ban Trung ương Mặt trận Tổ quốc", "Quân ủy Trung ương",
     "Bộ Chỉ huy quân sự tỉnh", "Văn phòng Chính phủ", "Công ty", "Liên đoàn Lao động tỉnh", "Ban Tổ chức Lễ hội"],
)  # fmt: skip
def test_names_that_are_not_known(words: str) -> None:
    assert named(words) is None


@pytest.mark.parametrize(
    ("symbol", "issuer"),
    [
        ("TW", "Ban Bí thư"), ("TU", "Ban Thường vụ Thành ủy"), ("TU", "Đảng bộ tỉnh"), ("ThU", "Thị ủy"), ("TU", "Ban Thường vụ Thị ủy"),
        ("ĐU", "Đảng ủy Khối"),
        ("QH15", "Quốc hội"), ("UBTVQH14", "Ủy ban Thường vụ Quốc hội"), ("BGD&ĐT", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
        ("UBND-VX", "Văn phòng UBND tỉnh"), ("BTCTW", "Ban Tổ chức Trung ương"), ("UBKTHU", "Huyện ủy"), ("TU", "Văn phòng Tỉnh ủy"),
    ],
)  # fmt: skip
def test_they_agree(symbol: str, issuer: str) -> None:
    letters, body = named_by(symbol), named(issuer)
    assert letters
    assert body
    assert agree(letters, body)


@pytest.mark.parametrize(
    ("symbol", "issuer"),
    [
        ("TW", "Tỉnh ủy"), ("TU", "Ban Thường vụ Huyện ủy"), ("TU", "Bộ Chính trị"), ("QH15", "Chính phủ"), ("CP", "Thủ tướng Chính phủ"),
        ("QH14", "Ủy ban Thường vụ Quốc hội"), ("BYT", "Bộ Nội vụ"), ("BYT", "Chính phủ"), ("UBND", "HĐND tỉnh"), ("UBND", "Sở Y tế"),
        ("BTCTW", "Ban Tuyên giáo Trung ương"), ("BTCTU", "Ban Tổ chức Trung ương"), ("CB", "Đảng ủy xã"),
    ],
)  # fmt: skip
def test_they_disagree(symbol: str, issuer: str) -> None:
    letters, body = named_by(symbol), named(issuer)
    assert letters
    assert body
    assert not agree(letters, body)


@pytest.mark.parametrize("symbol", ["SYT", "THPTNVT", "BCĐ", "TTLT-BYT-BNV", "ĐTN", "X"])
def test_letters_that_are_not_known(symbol: str) -> None:
    assert named_by(symbol) is None


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("Thực hiện Nghị quyết số 18-NQ/TW của Trung ương", True),
        ("Chương trình hành động thực hiện Nghị quyết số 18-NQ/TW của Tỉnh ủy", False),
        ("Báo cáo kết quả sơ kết việc thực hiện Nghị quyết số 18-NQ/TW của Huyện ủy", False),
        ("Thực hiện Chương trình công tác năm 2024, Nghị quyết số 18-NQ/TW của Trung ương", True),
    ],
)
def test_the_body_may_be_that_of_another_paper(words: str, own: bool) -> None:
    (plan,) = plans(Source("t", f"KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. {words}.\n"))
    assert belongs(plan.text, plan.citations[-1]) is own
