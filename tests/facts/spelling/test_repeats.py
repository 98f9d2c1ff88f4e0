"""Words that stand twice."""

import pytest

from tests.facts.spelling.reading import only, said
from validator.facts.spelling.spelling import spelling


class TestRepeats:
    @pytest.mark.parametrize(
        "text",
        [
            "trách nhiệm của của cấp ủy",
            "các các chi bộ",
            "trong trong năm 2024",
            "đối với với chi bộ",
            "đôn đốc việc việc thực hiện",
        ],
    )
    def test_small_words(self, text: str) -> None:
        assert [one.kind for one in spelling(text).slips] == ["repeat"]

    def test_terms(self) -> None:
        found = only("tổ chức thực hiện thực hiện nghị quyết")
        assert (found.written, found.fixed) == ("thực hiện thực hiện", "thực hiện")

    @pytest.mark.parametrize(
        ("text", "fixed"),
        [
            ("KẾ HOẠCH CẢI CÁCH CÁCH HÀNH CHÍNH NĂM 2026", "CÁCH"), ("đẩy mạnh cải cách cách hành chính", "cách"),
            ("theo Kế hoạch số số 12/KH-UBND", "số"), ("trước ngày ngày 15/3/2026", "ngày"), ("hết tháng tháng 9", "tháng"),
        ],
    )  # fmt: skip
    def test_inside_a_phrase_and_before_figures(self, text: str, fixed: str) -> None:
        assert only(text).kind == "repeat"
        assert only(text).fixed == fixed

    @pytest.mark.parametrize(
        "text",
        [
            "một số số liệu, số số lượng", "làm việc việc làng", "tháng tháng tổng hợp", "cải cách cách làm", "cải cách, cách làm hành chính",
            "ngày ngày, luôn luôn, dần dần, thường thường, đời đời, khác khác", "kết quả của\ncủa từng xã", "của, của", "người người",
            "tổ chức. Tổ chức", "trong năm năm qua", "bảo đảm đảm đương", "học sinh học", "số 1 1", "hiện thực hiện nay", "Ba Ba", "a a",
            "giảm đề kháng kháng sinh", "TL. GIÁM ĐỐC GIÁM ĐỐC TRUNG TÂM", "T/L TRƯỞNG BAN TRƯỞNG BAN TỔ CHỨC",
        ],
    )  # fmt: skip
    def test_good_repeats(self, text: str) -> None:
        assert said(text) == []
