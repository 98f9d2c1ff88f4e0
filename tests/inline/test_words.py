"""The words of the vocabulary are found wherever a word can begin, and nowhere else."""

import pytest

from validator.inline.words import words


def found(text: str, start: int, end: int) -> list[str]:
    return [word.text for word in words(text, start, end, []) if word.text]


@pytest.mark.parametrize("before", ["", " ", "(", "\n", "_", "**", "không "])
def test_a_word_is_found_behind_any_sign_and_at_the_beginning(before: str) -> None:
    text = f"{before}Tháng 5"
    assert found(text, 0, len(text)) == ["Tháng", "5"]
    assert found(text, len(before), len(text)) == ["Tháng", "5"]  # where a part of a text begins


@pytest.mark.parametrize("before", ["a", "đ", "7", "я"])
def test_no_word_begins_inside_another(before: str) -> None:
    text = f"{before}tháng 5"
    assert "tháng" not in found(text, 0, len(text))
    assert "tháng" not in found(text, 1, len(text))


def test_words_that_touch_are_both_found() -> None:
    assert found("5/tháng 6", 0, 9)[-2:] == ["tháng", "6"]
    assert found("tháng 6,tháng 7", 0, 15) == ["tháng", "6", ",", "tháng", "7"]
