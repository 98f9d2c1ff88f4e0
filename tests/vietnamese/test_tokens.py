"""How running text is cut."""

import pytest

from validator.vietnamese.tokens import LINE_END, chunks, pieces, places


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tổ chức thực hiện.", ["Tổ", "chức", "thực", "hiện", "."]),
        ("**Tổ** _chức_ `thực`", ["Tổ", "chức", "thực"]),
        ("trách\nnhiệm", ["trách", "nhiệm"]),
        ("trách\n  nhiệm", ["trách", "nhiệm"]),
        ("trách\n        nhiệm", ["trách", LINE_END, "nhiệm"]),
        ("YÊU CẦU\nĐánh giá", ["YÊU", "CẦU", LINE_END, "Đánh", "giá"]),
        ("tổ\n\nchức", ["tổ", LINE_END, "chức"]),
        ("- tổ, chức", ["-", "tổ", ",", "chức"]),
        (
            "theo luật¹, 20 m² sàn (500 m³/ngày)⁽²⁾",
            ["theo", "luật", ",", "20", "m", "sàn", "(", "500", "m", "/", "ngày", ")"],
        ),
        ("thu7c5 ngày 15/4", ["thu7c5", "ngày", "15", "/", "4"]),
    ],
)
def test_cuts(text: str, words: list[str]) -> None:
    assert [word for chunk in chunks(text) for word in pieces(chunk)] == words
    assert [one[0].replace("\n", LINE_END) for one in places(text)] == words


def test_places_are_offsets_of_the_whole_text() -> None:
    assert [(one[0], one.start()) for one in places("ab cd ef", 3, 8)] == [("cd", 3), ("ef", 6)]
