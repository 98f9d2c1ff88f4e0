"""Decomposed, look-alike, invisible and lost characters."""

from unicodedata import normalize

import pytest

from validator.facts.spelling.characters import Characters, characters
from validator.source import Source, Span


def said(raw: str) -> Characters:
    """What stands in a whole file."""
    source = Source("plan.txt", raw)
    return characters(source, Span(0, len(source.text)))


def test_plain_text_holds_nothing() -> None:
    assert said("Tổ chức thực hiện nghị quyết, góc α, tiếng Nga: хорошо; café.\n") == Characters()
    assert said("") == Characters()


class TestDecomposed:
    def test_points_at_the_first_and_counts_the_marks(self) -> None:
        found = said("Ban thường vụ " + normalize("NFD", "tổ chức")).decomposed
        assert found is not None
        assert found.span == Span(15, 16)
        assert found.count == 4

    @pytest.mark.parametrize("line", ["\r\n", "\r", "\n"])
    def test_line_ends_do_not_count(self, line: str) -> None:
        found = said(f"ab{line}cd{line}" + normalize("NFD", "ế")).decomposed
        assert found is not None
        assert (found.span, found.count) == (Span(6, 7), 2)


class TestLookalikes:
    def test_words(self) -> None:
        raw = "\u00d0oàn tổ \u0441hức ngày \uff11\uff15/\uff14/2024"
        assert [(raw[one.span.start : one.span.end], one.right) for one in said(raw).lookalikes] == [
            ("\u00d0oàn", "Đoàn"), ("\u0441hức", "chức"), ("\uff11\uff15/\uff14", "15/4"),
        ]  # fmt: skip

    def test_a_whole_word_in_disguise(self) -> None:
        assert [one.right for one in said("giao \u0422\u041e\u0410 án").lookalikes] == ["TOA"]

    def test_foreign_lines_are_left(self) -> None:
        assert said("\u043e\u043d\u0430 \u0442\u0430\u043c, \u0445\u043e\u0440\u043e\u0448\u043e").lookalikes == ()


class TestInvisible:
    def test_runs_are_one(self) -> None:
        found = said("tổ\u200b\u200b ch\u00adức").invisible
        assert [(one.span, one.name) for one in found] == [
            (Span(2, 4), "zero-width space"), (Span(7, 8), "soft hyphen"),
        ]  # fmt: skip

    def test_emoji_keep_their_joiners(self) -> None:
        assert said("\U0001f468\u200d\U0001f33e").invisible == ()


def test_lost_characters() -> None:
    raw = "trách nhi\ufffdm của c\ufffd\ufffdp ủy"
    assert [raw[one.start : one.end] for one in said(raw).lost] == ["nhi\ufffdm", "c\ufffd\ufffdp"]
