"""The whole of a text: its parts, zones that are skipped, words of one's own, old encodings."""

import pytest

from validator.facts.spelling.spelling import spelling
from validator.source import Span


class TestWhole:
    def test_the_parts_of_a_file_are_told_apart(self) -> None:
        text = "đơn đốc. đơn đốc"
        assert [one.span for one in spelling(text, 5).slips] == [Span(9, 12)]
        assert [one.span for one in spelling(text, 0, 7).slips] == [Span(0, 3)]

    def test_zones_are_skipped(self) -> None:
        assert spelling("đơn đốc, đơn đốc", skip=[Span(0, 7)]).slips == spelling("đơn đốc, đơn đốc").slips[1:]

    @pytest.mark.parametrize("own", [{"đơn đốc"}, {"đơn"}, {"cơ sở đơn đốc"}])
    def test_own_words_are_skipped(self, own: set[str]) -> None:
        assert (
            spelling("cơ sở đơn đốc, Chù trì phối hợp", own=own).slips
            == spelling("cơ sở aaa aaa, Chù trì phối hợp").slips
        )

    def test_legacy_text_is_told_and_left(self) -> None:
        found = spelling(
            "Thùc hiÖn NghÞ quyÕt cña Ban ChÊp hµnh §¶ng bé tØnh, Ban Th­êng vô TØnh uû x©y dùng kÕ ho¹ch qu¸n triÖt" * 2
        )
        assert found.encoding == "TCVN3"
        assert found.slips == ()

    def test_nothing(self) -> None:
        assert spelling("").slips == ()
