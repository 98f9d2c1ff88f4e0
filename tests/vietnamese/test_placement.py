"""Tone placement, mending, and the normal form."""

import pytest

from validator.vietnamese.placement import mended, normal, placed, style, with_missing_tone
from validator.vietnamese.syllables import syllables


@pytest.mark.parametrize(
    ("word", "shown"),
    [("hòa", "old"), ("hoà", "new"), ("ủy", "old"), ("uỷ", "new"), ("khỏe", "old"), ("khoẻ", "new")],
)
def test_style(word: str, shown: str) -> None:
    assert style(word) == shown


@pytest.mark.parametrize(
    "word", ["quý", "quả", "toàn", "hoạt", "thuỷnh", "của", "hoa", "huy", "khuỷu", "loại", "quỳ", "họp"]
)
def test_no_choice(word: str) -> None:
    assert style(word) is None


@pytest.mark.parametrize("word", ["tòá", "ủỷ", "khỏé"])
def test_two_tone_marks_are_no_placement(word: str) -> None:
    assert style(word) is None
    assert placed(word, "old") == normal(word) == word


def test_both_forms_lead_to_each_other() -> None:
    both = [word for word in syllables() if style(word)]
    assert both
    for word in both:
        old, new = placed(word, "old"), placed(word, "new")
        assert old != new
        assert word in (old, new)
        assert style(old) == "old"
        assert style(new) == "new"
        assert normal(new) == normal(old)


def test_normal_form_is_stable() -> None:
    assert [word for word in syllables() if normal(normal(word)) != normal(word)] == []


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("kĩ", "kỹ"),
        ("lí", "lý"),
        ("quí", "quý"),
        ("bác", "bác"),
        ("sỹ", "sĩ"),
        ("vỵ", "vị"),
        ("uỷ", "ủy"),
        ("chi", "chi"),
    ],
)
def test_normal(word: str, form: str) -> None:
    assert normal(word) == form


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("cuả", "của"), ("qủa", "quả"), ("họat", "hoạt"), ("tòan", "toàn"), ("gía", "giá"), ("đựơc", "được")],
)
def test_mends_a_misplaced_mark(wrong: str, right: str) -> None:
    assert mended(wrong) == right


@pytest.mark.parametrize("word", ["kỉểm", "của", "hoà", "xyz", "nghành"])
def test_mends_nothing_else(word: str) -> None:
    assert mended(word) is None


def test_the_tones_a_stop_may_have_lost() -> None:
    assert with_missing_tone("viêc") == ("viếc", "việc")
    assert with_missing_tone("viên") == ()
