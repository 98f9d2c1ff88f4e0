"""The names of bodies: what the lines of the lexicon can begin with, and that none is passed over for its letters."""

import pytest

from validator.facts.actors.body_names import beginnings, name_at
from validator.facts.actors.pattern_starts import Starts, starts


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("Ban [Tt]ổ chức", {"Ba"}),
        ("[Cc]hi (?:bộ|ủy)", {"Ch", "ch"}),
        ("(?:Tỉnh|Huyện) ủy", {"Tỉ", "Hu"}),
        ("(?:Các )?xã", {"Cá", "xã"}),
        (r"(?:(?<=[Cc]ác\s)|(?<=ỗi\s))thôn", {"th"}),
        ("[Cc],? bộ", {"C,", "c,", "C ", "c "}),
        (r"T\w+", {"T."}),
        ("[A-ZĐ]&", {".&"}),
        ("Sở(?= [A-Z])", {"Sở"}),
        ("Ủ|(?:a|b{2})c", {"Ủ", "ac", ".."}),
    ],
)
def test_beginnings_of_a_pattern(pattern: str, found: set[str]) -> None:
    assert starts(pattern, 2) == found


@pytest.mark.parametrize(
    ("letters", "found"),
    [("Tổ", [0, 3]), ("tổ", [3]), ("Sở", [1, 2, 3]), ("S.", [2, 3]), ("S", [1, 2, 3]), ("x", [3]), ("", [0, 1, 2, 3])],
)
def test_only_patterns_that_agree_in_their_beginning_are_tried(letters: str, found: list[int]) -> None:
    assert Starts([r"T\w+", "Sở", "S", r"\w?"]).opening(letters) == found


@pytest.mark.parametrize(
    ("text", "name", "section"),
    [
        ("Ban Tổ chức Huyện ủy", "Ban Tổ chức Huyện ủy", "upper"),
        ("các chi bộ trực thuộc", "các chi bộ trực thuộc", "below"),
        ("Mỗi thôn", "Mỗi thôn", "cell"),
        ("UBND và HĐND các xã, phường", "UBND và HĐND các xã, phường", "base"),
        ("Thường trực HĐND tỉnh", "Thường trực HĐND tỉnh", "province"),
        ("Văn phòng Đảng ủy", "Văn phòng Đảng ủy", "committee"),
        ("Thường trực", "Thường trực", "own"),
        ("UBND", "UBND", ""),
    ],
)
def test_a_name_is_found_with_its_section(text: str, name: str, section: str) -> None:
    for before in ("", "với ", "("):
        whole = f"{before}{text}."
        at = next(beginnings(whole, 0, len(whole)))
        assert at == len(before)
        assert name_at(whole, at, len(whole)) == (at + len(name), section)


def test_a_word_inside_another_opens_no_name() -> None:
    assert list(beginnings("Lan ban; xban, яban _ban", 0, 24)) == [4, 16]  # the last is left to who asks


def test_beginnings_keep_inside_their_bounds() -> None:
    text = "ban, chi bộ, ban"
    assert list(beginnings(text, 1, len(text))) == [5, 13]
    assert list(beginnings(text, 5, 13)) == [5]
