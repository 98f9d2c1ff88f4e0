"""Cutting lines around a span: what is shown fits, and the span is in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.reporters.excerpt import cells, excerpt, visible, wrapped

LETTERS = "aă ế漢\u0301\t\u200b\x1b\u00a0😀."


@pytest.mark.parametrize(
    ("text", "wide"),
    [("", 0), ("abc", 3), ("Kế hoạch", 8), ("Ke\u0302\u0301", 2), ("漢字", 4), ("\uff21", 2), ("—…", 2)],
)
def test_cells(text: str, wide: int) -> None:
    assert cells(text) == wide


def test_nothing_acts_on_the_terminal() -> None:
    assert visible("a\x1b[31m\tb\x7f\u200b\u202e\nc") == "a␛[31m→b<007F><200B><202E>⏎c"
    assert visible("a\u00a0b") == "a b"
    assert visible("a\u00a0b", "␣") == "a␣b"


def test_a_line_that_fits_is_shown_whole() -> None:
    shown = excerpt("Đảng ủy Khôi họp", 8, 12, 40)
    assert (shown.before, shown.span, shown.after) == ("Đảng ủy ", "Khôi", " họp")


def test_a_long_line_is_cut_between_words() -> None:
    line = " ".join(f"từ{number:03}" for number in range(200))
    at = line.index("từ100")
    shown = excerpt(line, at, at + 5, 40)
    assert shown.span == "từ100"
    assert shown.before.startswith("…") and shown.before.endswith(" từ099 ")
    assert all(len(word) in (0, 5) for word in (shown.before + shown.after).strip("…").split(" "))
    assert cells(shown.before + shown.span + shown.after) >= 30


def test_at_the_ends_of_a_long_line_nothing_is_wasted() -> None:
    line = "a" * 10 + " b" * 300
    assert cells("".join((s := excerpt(line, 0, 10, 60)).before + s.span + s.after)) >= 55
    end = len(line)
    shown = excerpt(line, end - 1, end, 60)
    assert shown.after == "" and shown.before.startswith("…")
    assert cells(shown.before + shown.span) >= 55


@given(st.text(LETTERS, max_size=300), st.integers(0, 300), st.integers(0, 300), st.integers(20, 120))
def test_always_fits_and_shows_the_span(line: str, one: int, other: int, room: int) -> None:
    start, end = sorted((min(one, len(line)), min(other, len(line))))
    shown = excerpt(line, start, end, room)
    assert cells(shown.before + shown.span + shown.after) <= room
    span = visible(line[start:end], "␣")
    assert shown.span == span or (shown.span.endswith("…") and span.startswith(shown.span[:-1]))
    assert shown.before.endswith(visible(line[max(start - 1, 0) : start])) or not shown.before.strip("…")


def test_the_code_of_an_invisible_character_is_shown_whole_or_not_at_all() -> None:
    shown = excerpt("a" * 19 + "\u200b" + "a" * 8 + "\u200b", 20, 23, 20)
    assert shown.before == "…" and shown.span == "aaa"


@given(st.text("aế漢 ", max_size=200), st.integers(16, 60))
def test_wrapping_loses_nothing(text: str, room: int) -> None:
    lines = wrapped(text, room)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert lines and all(cells(line) <= room for line in lines)


def test_a_megabyte_in_one_line_is_no_matter() -> None:
    line = "từ " * 400_000
    shown = excerpt(line, 600_000, 600_002, 80)
    assert shown.span == "từ"
