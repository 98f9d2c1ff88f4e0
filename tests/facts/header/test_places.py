"""Names of places and schools in the names of bodies."""

import pytest

from validator.facts.header.places import bare_name, localities, names_differ
from validator.facts.header.provinces import province


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ỦY BAN NHÂN DÂN XÃ TAM HỢP", {"xã": "TAM HOP"}),
        ("Ban Thường vụ Đảng ủy xã Tam Hợp, huyện Quỳ Hợp", {"xã": "TAM HOP", "huyện": "QUY HOP"}),
        ("Ban Thường vụ Đảng ủy xã", {}),
        ("HUYỆN ỦY NĂM CĂN", {"huyện": "NAM CAN"}),
        ("BẢO HIỂM XÃ HỘI TỈNH CÀ MAU", {"tỉnh": "CA MAU"}),
        ("BAN CHỈ HUY QUÂN SỰ PHƯỜNG 5", {"phường": "5"}),
        ("Trường THPT Đốc Binh Kiều xây dựng", {"trường": "DOC BINH KIEU"}),
        ("Ủy ban nhân dân tỉnh ban hành", {}),
        ("BAN THƯỜNG VỤ TỈNH ĐOÀN", {}),
        ("UBND XÃ ĐOÀN KẾT", {"xã": "DOAN KET"}),
    ],
)
def test_localities(words: str, found: dict[str, str]) -> None:
    assert localities(words) == found


def test_a_short_form_is_the_same_name() -> None:
    assert names_differ(localities("xã Tam Hợp"), localities("ĐẢNG ỦY XÃ TAM HỢP A")) == ""
    assert names_differ(localities("xã Tam Hợp"), localities("ĐẢNG ỦY XÃ TAM QUANG")) == "xã"
    assert names_differ(localities("xã Tam Hợp"), localities("HUYỆN ỦY QUỲ HỢP")) == ""


def test_provinces() -> None:
    assert province("TP. Hồ Chí Minh") == province("Thành phố Hồ Chí Minh") == "HO CHI MINH"
    assert province("tỉnh Đắk Lắk") == "DAK LAK"
    assert province("Pleiku") == ""
    assert bare_name("Phường Quy Nhơn") == "QUY NHON"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Tịnh Khê", "TINH KHE"),
        ("Quan Hóa", "QUAN HOA"),
        ("Phượng Mao", "PHUONG MAO"),
        ("Xà Phiên", "XA PHIEN"),
        ("xã Tịnh Khê", "TINH KHE"),
        ("TP.Huế", "HUE"),
        ("Phường 5", "5"),
    ],
)
def test_a_name_that_begins_like_a_unit_keeps_its_first_syllable(written: str, name: str) -> None:
    assert bare_name(written) == name
