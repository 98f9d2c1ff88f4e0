"""Edits in a file's own characters: what is beside them stays."""

from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.fixes.edits import edited
from validator.rule import Edit
from validator.source import Source, Span


def raw_after(raw: str, *edits: tuple[int, int, str]) -> str | None:
    made = edited(Source("a.md", raw), [Edit(Span(start, end), text) for start, end, text in edits])
    return made.raw if made else None


class TestLineEnds:
    def test_beside_an_edit_stay_whatever_they_are(self) -> None:
        assert raw_after("a\r\nb\rc\nd", (2, 3, "B"), (4, 5, "C")) == "a\r\nB\rC\nd"

    def test_inside_an_edit_stay_in_their_order(self) -> None:
        assert raw_after("a\r\nb\rc\nd", (0, 7, "x\ny\nz\nt")) == "x\r\ny\rz\nt"

    def test_that_are_new_are_those_of_the_line(self) -> None:
        assert raw_after("một hai\r\nba\n", (3, 4, "\n")) == "một\r\nhai\r\nba\n"
        assert raw_after("một\r\nhai ba", (7, 8, "\n")) == "một\r\nhai\r\nba"
        assert raw_after("một hai", (3, 4, "\n")) == "một\nhai"

    def test_of_the_rule_do_not_get_into_the_file(self) -> None:
        assert raw_after("một hai\n", (3, 4, "\r\n")) == "một\nhai\n"

    def test_that_would_grow_together_make_an_edit_impossible(self) -> None:
        assert raw_after("a\rX\nb", (2, 3, "")) is None


class TestEdits:
    def test_only_replace_what_differs(self) -> None:
        decomposed = normalize("NFD", "đảng ủy")
        assert raw_after(decomposed, (0, 7, "đảng úy")) == normalize("NFD", "đảng ") + "ú" + "y"

    def test_at_one_place_are_made_in_their_order(self) -> None:
        assert raw_after("ab", (1, 1, "x"), (1, 1, "y")) == "axyb"

    @pytest.mark.parametrize("span", [(0, 3), (-1, 1), (3, 4), (2, 1)])
    def test_outside_the_text_are_impossible(self, span: tuple[int, int]) -> None:
        assert raw_after("ab", (*span, "x")) is None

    def test_that_overlap_are_impossible(self) -> None:
        assert raw_after("abcd", (0, 2, "x"), (1, 3, "y")) is None

    def test_keep_the_byte_order_mark(self) -> None:
        made = edited(Source("a.md", "ab", bom=True), [Edit(Span(0, 1), "x")])
        assert made
        assert made.bom


# Letters as they stand in a file, among them decomposed ones and one that stays two characters when composed.
LETTERS = ["a", "ế", " ", "\n", "\r\n", "\r", "𝒳", normalize("NFD", "ậ"), normalize("NFD", "ủ"), "q\u0301", "\u200b"]


@st.composite
def files_with_edits(draw: st.DrawFn) -> tuple[list[str], list[tuple[int, int, str]]]:
    """The letters of a file, and which ranges of them are replaced by what."""
    letters: list[str] = []
    for letter in draw(st.lists(st.sampled_from(LETTERS), max_size=30)):
        if not (letter == "\n" and letters and letters[-1] == "\r"):
            letters.append(letter)
    cuts = sorted(draw(st.lists(st.integers(0, len(letters)), max_size=6)))
    new = st.sampled_from(["", "X", "một", "ở"])
    return letters, [(start, end, draw(new)) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]


@settings(max_examples=200, deadline=None)
@given(files_with_edits())
def test_what_is_not_edited_stays_to_the_letter(case: tuple[list[str], list[tuple[int, int, str]]]) -> None:
    letters, ranges = case
    offsets = [0]
    for letter in letters:
        offsets.append(offsets[-1] + (1 if letter == "\r\n" else len(normalize("NFC", letter))))
    raw = text = ""
    at = 0
    for start, end, new in [*ranges, (len(letters), len(letters), "")]:
        raw += "".join(letters[at:start]) + new
        text += Source("", "".join(letters)).text[offsets[at] : offsets[start]] + new
        at = end

    edits = [Edit(Span(offsets[start], offsets[end]), new) for start, end, new in ranges]
    made = edited(Source("a.md", "".join(letters)), edits)

    if made is None:
        assert Source("", raw).text != text, "only refused where line ends grow together"
    else:
        assert (made.raw, made.text) == (raw, text)
