"""Tone placement, i and y, capitals of bodies: two forms of which a text should use one."""

import pytest

from validator.facts.spelling.bodies import uneven_bodies
from validator.facts.spelling.placement import ToneMarks, mixed_i_and_y
from validator.vietnamese.placement import Style


def marks(text: str) -> list[tuple[str, str, str]]:
    """The syllables with a choice, their style and other form, in reading order."""
    found = ToneMarks(text, 0, len(text))
    ways: tuple[Style, ...] = ("old", "new")
    said = [(one.span, one.word, way, one.other) for way in ways for one in found.placed(way)]
    assert [found.count(way) for way in ways] == [sum(one[2] == way for one in said) for way in ways]
    return [one[1:] for one in sorted(said)]


def test_tone_marks() -> None:
    assert marks("Đảng ủy, UỶ BAN, hóa đơn, Khoẻ") == [
        ("ủy", "old", "uỷ"), ("UỶ", "new", "ỦY"), ("hóa", "old", "hoá"), ("Khoẻ", "new", "Khỏe"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["quý, quả, toàn, hoạt", "tỉnh Hoà Bình, Khánh Hòa", "ông Lê Văn Thuỵ, bà Hoà Thuý Nga", ""]
)
def test_no_tone_marks(text: str) -> None:
    assert marks(text) == []


def test_i_and_y() -> None:
    text = "kỹ thuật, kỹ thuật, kĩ thuật; kĩ năng"
    assert [(one.span.start, one.word, one.usual) for one in mixed_i_and_y(text, 0, len(text))] == [(20, "kĩ", "kỹ")]


@pytest.mark.parametrize(
    "text", ["kĩ thuật, kỹ năng", "kỹ thuật, kĩ thuật", "công ty, hi vọng", "Lý Mỹ Kì, kỳ họp, kì họp"]
)
def test_no_i_and_y(text: str) -> None:
    assert mixed_i_and_y(text, 0, len(text)) == ()


def bodies(text: str) -> list[tuple[str, str]]:
    """The uneven names and their right forms."""
    return [(one.written, one.right) for one in uneven_bodies(text, 0, len(text))]


def test_the_lexicon_decides_not_the_count() -> None:
    text = "Giao Hội cựu chiến binh, Hội cựu chiến binh và Hội Cựu chiến binh; Hội Cựu Chiến Binh."
    assert bodies(text) == [("Hội cựu chiến binh", "Hội Cựu chiến binh")] * 2 + [
        ("Hội Cựu Chiến Binh", "Hội Cựu chiến binh")
    ]


def test_the_same_name_behind_it_tells_a_name_from_a_common_noun() -> None:
    text = "Giao Ban Thường vụ Đảng ủy xã và Ban Tuyên giáo và Dân vận Tỉnh ủy.\n- Ban thường vụ Đảng ủy các xã.\n- Ban tuyên giáo và Dân vận họp."
    assert bodies(text) == [("Ban thường vụ", "Ban Thường vụ"), ("Ban tuyên giáo", "Ban Tuyên giáo")]


@pytest.mark.parametrize(
    "text",
    [
        "Giao Ban Thường vụ Đảng ủy xã.\n- Ban thường vụ Công đoàn các trường.",
        "Hội cựu chiến binh, Hội cựu chiến binh", "Hội Cựu chiến binh; HỘI CỰU CHIẾN BINH; hội cựu chiến binh",
        "Giao Hội Cựu chiến binh.\n- Hội cựu chiến binh các xã dự.", "Giao Ban Tổ chức chủ trì, Ban tổ chức hội thi phối hợp",
    ],
)  # fmt: skip
def test_even_bodies(text: str) -> None:
    assert bodies(text) == []
