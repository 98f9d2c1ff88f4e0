"""How running text is cut."""

import pytest

from validator.vietnamese.tokens import places, words


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Tổ chức thực hiện.", ["Tổ", "chức", "thực", "hiện", "."]),
        ("**Tổ** _chức_ `thực`", ["Tổ", "chức", "thực"]),
        ("trách\nnhiệm", ["trách", "nhiệm"]),
        ("trách\n  nhiệm", ["trách", "nhiệm"]),
        ("trách\n        nhiệm", ["trách", "\n", "nhiệm"]),
        ("YÊU CẦU\nĐánh giá", ["YÊU", "CẦU", "\n", "Đánh", "giá"]),
        ("tổ\n\nchức", ["tổ", "\n", "chức"]),
        ("- tổ, chức", ["-", "tổ", ",", "chức"]),
        ("thu7c5 ngày 15/4", ["thu7c5", "ngày", "15", "/", "4"]),
    ],
)
def test_cuts(text: str, cut: list[str]) -> None:
    assert words(text) == cut


def test_places_are_offsets_of_the_whole_text() -> None:
    assert [(one[0], one.start()) for one in places("ab cd ef", 3, 8)] == [("cd", 3), ("ef", 6)]
