"""Spaces that are missing or too many."""

import pytest

from tests.facts.spelling.reading import said
from validator.facts.spelling.spelling import spelling
from validator.source import Span


class TestSpaces:
    @pytest.mark.parametrize(
        ("text", "wrong", "right"),
        [
            ("thực hiệncác nghị quyết", "hiệncác", "hiện các"), ("thực hiện cácnghị quyết", "cácnghị", "các nghị"),
            ("tổchức sơ kết", "tổchức", "tổ chức"), ("Đảng ủyKhối tổ chức", "ủyKhối", "ủy Khối"),
            ("trước ngày15/4", "ngày15", "ngày 15"), ("quán triệtvà triển khai", "triệtvà", "triệt và"),
            ("tổ ch ức sơ kết", "ch ức", "chức"), ("th ực hiện nghị quyết", "th ực", "thực"),
        ],
    )  # fmt: skip
    def test_finds(self, text: str, wrong: str, right: str) -> None:
        assert said(text) == [(wrong, right, "warning")]

    def test_damaged_text_is_said_once(self) -> None:
        text = (
            "Banthườngvụ giao cácchibộ tổchức sơkết, gửibáocáo vềvănphòng đúngthờigian quyđịnh, khôngđể chậmtrễ. " * 3
        )
        found = spelling(text)
        assert found.slips == ()
        assert found.damage == Span(0, 11)

    def test_torn_text_is_said_once(self) -> None:
        assert spelling("Đ ả n g b ộ t ỉ n h " * 10).damage == Span(0, 1)
