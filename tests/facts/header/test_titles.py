"""The titles of country, Party and youth above the head."""

import pytest

from tests.facts.header.example import head, names
from validator.facts.header.header import System


class TestTitles:
    @pytest.mark.parametrize("slip", ["ĐẢNG CỘNG SẢN VIÊT NAM", "ĐẢNG CÔNG SẢM VIỆT NAM", "ĐẢNG CỘNG SẢN VỆT NAM"])
    def test_a_slip_does_not_hide_the_title(self, slip: str) -> None:
        _, found = head(f"CHI BỘ THÔN 1\n{slip}\nSố 03-KH/CB\n\nKẾ HOẠCH\nlàm theo gương Bác")
        assert [title.kind for title in found.titles] == ["party"]

    def test_a_sentence_that_names_the_party_is_no_title(self) -> None:
        _, found = head("Trang tin về Đảng Cộng sản Việt Nam\n\nKẾ HOẠCH\nlàm theo gương Bác")
        assert found.titles == []


@pytest.mark.parametrize("title", ["ĐỘI TNTP HỒ CHÍ MINH", "ĐỘI THIẾU NIÊN TIỀN PHONG HỒ CHÍ MINH"])
def test_the_title_of_the_pioneers(title: str) -> None:
    one, found = head(
        f"HĐĐ XÃ MƯỜNG PHĂNG                       {title}\nLIÊN ĐỘI TH MƯỜNG PHĂNG\n***\nSố: 04/KH-LĐ"
        "                  Mường Phăng, ngày 06 tháng 10 năm 2025\n\nKẾ HOẠCH\nhoạt động Đội tháng 10"
    )
    assert [(each.kind, one.quote(each.span)) for each in found.titles] == [("youth", title)]
    assert found.system is System.MASS


def test_the_youth_union_of_a_place_is_a_body_and_no_title() -> None:
    one, found = head(
        "ĐOÀN TNCS HỒ CHÍ MINH PHƯỜNG AN KHÊ\nHỘI ĐỒNG ĐỘI\n***\n\nĐỘI TNTP HỒ CHÍ MINH\n\nAn Khê, ngày 03 tháng 3 năm 2026\n\n"
        "KẾ HOẠCH\nTổ chức Liên hoan Chỉ huy Đội giỏi"
    )
    assert names(one) == ["ĐOÀN TNCS HỒ CHÍ MINH PHƯỜNG AN KHÊ", "HỘI ĐỒNG ĐỘI"]
    assert [title.literal for title in found.titles] == ["ĐỘI TNTP HỒ CHÍ MINH"]
    assert found.system is System.MASS
    one, found = head("BCH ĐOÀN XÃ TÂN LẬP ĐOÀN TNCS HỒ CHÍ MINH\n***\n\nKẾ HOẠCH\nTháng Thanh niên")
    assert names(one) == ["BCH ĐOÀN XÃ TÂN LẬP"]
