"""The one-slip relation."""

import pytest

from validator.vietnamese.slips import HOW, slip


@pytest.mark.parametrize(
    ("written", "meant", "how"),
    [
        ("lảnh", "lãnh", "tone"), ("bô", "bộ", "tone"), ("thưc", "thực", "tone"), ("đơn", "đôn", "mark"),
        ("chuơng", "chương", "mark"), ("dộng", "động", "stroke"), ("hieu", "hiệu", "bare"), ("giõi", "dõi", "onset"),
        ("xúc", "súc", "onset"), ("trỉ", "chỉ", "onset"), ("nâm", "lâm", "onset"), ("triệc", "triệt", "final"),
        ("doang", "doan", "added"), ("khăng", "khăn", "added"), ("thàng", "thành", "final"), ("iu", "iêu", "dropped"),
        ("phụ", "phục", "dropped"), ("ngiệm", "nghiệm", "dropped"), ("nghành", "ngành", "added"), ("thaofn", "thaon", "added"),
        ("huơng", "hươnh", None), ("ohục", "phục", "key"),
        ("hnàh", "hành", "swapped"), ("php", "pháp", "key"),
    ],
)  # fmt: skip
def test_kinds(written: str, meant: str, how: str | None) -> None:
    assert slip(written, meant) == how


@pytest.mark.parametrize(
    ("one", "other"),
    [("ban", "hội"), ("dước", "được"), ("tổ", "chức"), ("việt", "viễn"), ("chính", "chình"), ("bộ", "bộ")],
)
def test_two_slips_are_too_many(one: str, other: str) -> None:
    assert slip(one, other) in (None, "tone")


def test_a_word_is_no_slip_of_itself() -> None:
    assert slip("đảng", "đảng") is None


def test_kinds_are_ranked() -> None:
    assert HOW[0] == "tone"
    assert HOW[-1] == "key"
