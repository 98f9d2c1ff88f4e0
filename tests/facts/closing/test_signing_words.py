"""Slips in the fixed words of a signature."""

import pytest

from validator.facts.closing.signing_words import word_slips
from validator.source import Span


def slips(words: str) -> list[tuple[str, str, bool]]:
    """The wrong words, the right ones, certain or not."""
    return [
        (words[one.span.start : one.span.end], one.right, one.is_certain)
        for one in word_slips(words, Span(0, len(words)))
    ]


@pytest.mark.parametrize(
    "words",
    [
        "BAN THƯỜNG VỤ", "BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI", "ĐẢNG UỶ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "THỨ TRƯỞNG", "THỦ TRƯỞNG",
        "TRƯỞNG BẢN", "HỘI TRƯỞNG", "ĐỘI TRƯỞNG", "Hiệu trưởng", "PHÓ CHỦ TỊCH UBND XÃ", "CHI HỘI", "CHI ĐOÀN", "BCH CÔNG ĐOÀN",
        "TỔ PHÓ", "THƯ KÝ", "GIÁM ĐỐC SỞ TÀI CHÍNH", "TỈNH ĐOÀN", "ỦY BAN MTTQ", "BAN GIÁM HIỆU", "TƯ LỆNH", "CHÍNH TRỊ VIÊN",
    ],
)  # fmt: skip
def test_right_words(words: str) -> None:
    assert slips(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("BAN THUỜNG VỤ", [("THUỜNG", "THƯỜNG", True)]),
        ("PHÓ BÌ THƯ", [("BÌ", "BÍ", True)]),
        ("HIỆU TRUỞNG", [("TRUỞNG", "TRƯỞNG", True)]),
        ("Hiệu truởng", [("truởng", "trưởng", True)]),
        ("ỦY BAN NHẬN DÂN", [("NHẬN", "NHÂN", True)]),
        ("PHÓ CHỦ TỊCH ỦY BAN NHÂN DẨN", [("DẨN", "DÂN", True)]),
        ("BAN THƯỜNGVỤ", [("BAN THƯỜNGVỤ", "BAN THƯỜNG VỤ", True)]),
        ("GIÁM ĐÓC", [("ĐÓC", "ĐỐC", True)]),
        ("HIỆU TRƯỎNG", [("TRƯỎNG", "TRƯỞNG", True)]),
        ("PHÓ BÍ TH", [("PHÓ BÍ TH", "PHÓ BÍ THƯ", False)]),
        ("CHÁNH VĂN PHÒN", [("CHÁNH VĂN PHÒN", "CHÁNH VĂN PHÒNG", False)]),
    ],
)
def test_wrong_words(words: str, expected: list[tuple[str, str, bool]]) -> None:
    assert slips(words) == expected


def test_a_line_cut_over_two_has_no_slip_at_the_cut() -> None:
    text = "KT. CHỦ\nTỊCH"
    assert not list(word_slips(text, Span(4, len(text))))
