"""Look-alike letters and invisible signs."""

import pytest

from validator.vietnamese.lookalikes import INVISIBLE, WORD, is_mixed, twin


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("\u00d0oàn", "Đoàn"), ("\u0441hức", "chức"), ("\u0412an", "Ban"), ("b\u00e1\u043e", "báo"), ("N\u00d0", "NĐ"),
        ("\uff11\uff12", "12"), ("\u039fanh", "Oanh"),
    ],
)  # fmt: skip
def test_twin(word: str, right: str) -> None:
    assert twin(word) == right
    assert is_mixed(word)


@pytest.mark.parametrize("word", ["Đoàn", "sin\u03b1", "\u0445\u043e\u0440\u043e\u0448\u043e", "12"])
def test_no_twin(word: str) -> None:
    assert twin(word) is None


def test_a_full_width_date_is_one_word() -> None:
    found = WORD.search("ngày \uff11\uff18/\uff19/\uff12\uff10\uff12\uff14 của")
    assert found is not None
    assert twin(found[0]) == "18/9/2024"


def test_invisible_signs() -> None:
    assert INVISIBLE.findall("tổ\u200b ch\u00adức\u00a0thực") == ["\u200b", "\u00ad"]
