"""Telex and VNI keystrokes left in a text."""

import pytest

from validator.vietnamese.keying import decoded


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("dduwowcj", "được"), ("ddoong", "đông"), ("thuwcj", "thực"), ("thuwjc", "thực"), ("nghieepj", "nghiệp"),
        ("nghiepej", "nghiệp"), ("chuwcs", "chức"), ("trieenr", "triển"), ("chuwowng", "chương"), ("toor", "tổ"),
        ("thu7c5", "thực"), ("thuc75", "thực"), ("d9o6ng", "đông"), ("d9u7o7c5", "được"), ("to63", "tổ"),
        ("hoawcj", "hoặc"), ("vieejt", "việt"),
    ],
)  # fmt: skip
def test_reads_keystrokes(keys: str, word: str) -> None:
    assert decoded(keys) == word


@pytest.mark.parametrize("word", ["khai", "game", "web", "2021", "a4", "word", "class", "thực", "covid19", "x2y", "5"])
def test_leaves_the_rest(word: str) -> None:
    assert decoded(word) is None
