"""The inline grammar takes any row of terminals, its callbacks any text, and its patterns need linear time."""

import logging
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark, logger

from tests.growth import grows_no_faster, seconds
from tests.walk import Stack, feed
from validator import shipped
from validator.inline import parse
from validator.inline.issuer import issuer_end
from validator.inline.nodes import When, Word
from validator.inline.reading import grammar
from validator.inline.vocabulary import WORDS
from validator.inline.words import words
from validator.lalr_tables import lexer


def _terminals() -> list[str]:
    """All that the grammar file declares."""
    text = Path(shipped.folder("grammar"), "inline.lark").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("%declare")]
    return sorted(name for line in lines for name in line.split()[1:])


def test_every_terminal_is_welcome_in_every_reachable_state() -> None:
    tables = grammar().tables
    terminals = [*_terminals(), "$END"]
    seen: set[Stack] = set()
    waiting: list[Stack] = [(tables.start,)]
    refused = []
    while waiting:
        stack = waiting.pop()
        if stack in seen:
            continue
        seen.add(stack)
        for terminal in terminals:
            after = feed(tables, stack, terminal)
            if after is None:
                refused.append((terminal, stack))
            elif terminal != "$END" and after not in seen:
                waiting.append(after)
    assert refused == []
    assert len(seen) > 300  # the walk went somewhere; that it ended shows that the stack is bounded


def test_the_choices_left_to_the_parser_are_the_known_ones() -> None:
    """Each is a longer reading preferred to a shorter one. Look at what is new before changing the number."""
    messages: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: messages.append(record.getMessage())  # type: ignore[method-assign]
    level, handlers = logger.level, logger.handlers[:]
    logger.setLevel(logging.DEBUG)
    logger.handlers = [handler]
    try:
        text = Path(shipped.folder("grammar"), "inline.lark").read_text(encoding="utf-8")
        Lark(text, parser="lalr", lexer=lexer(), maybe_placeholders=False, debug=True)
    finally:
        logger.setLevel(level)
        logger.handlers = handlers
    conflicts = [message for message in messages if "onflict" in message]
    assert all("resolving as shift" in message for message in conflicts)
    assert len(conflicts) == CONFLICTS


CONFLICTS = 407

_SAMPLES = {
    "INT": ["5", "2024", "0", "9999"], "DMY": ["05/3/2024", "99/99/99", "1.1.2024"], "DM": ["5/3", "99/99"], "MY": ["3/2024"],
    "MONTHYEAR": ["T3/2024"], "DAY": ["14/11", "15", "99/99"],
    "YEARS": ["2021 - 2025"], "DAYTO": ["01 - "], "QUARTER": ["quý I", "QUÝ IV, III", "quý 2"], "MONTHS": ["6 tháng đầu năm"],
    "PARTUNIT": ["cuối năm"], "PART": ["đầu"], "SCHOOLYEAR": ["năm học"], "DOCNUM": ["12-NQ/ĐUK"], "DRAFT": ["số   -KH/ĐU"],
    "KIND": ["Nghị quyết"], "LAW": ["Luật Đất đai"], "TU": ["từ", "từ nay"], "DEN": ["đến hết"],
}  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_no_callback_fails_on_any_row_of_terminals(data: st.DataObject) -> None:
    names = _terminals()
    row, at = [], 0
    for _ in range(data.draw(st.integers(1, 30))):
        name = data.draw(st.sampled_from(names))
        text = data.draw(st.sampled_from(_SAMPLES.get(name, [name.lower()])))
        row.append(Word(name, at, at + len(text), text))
        at += len(text) + 1
    nodes: Any = grammar().parse(row)
    for node in nodes:
        assert 0 <= node.start <= node.end <= at


_PIECES = [
    *sorted({row.word for row in WORDS}),
    "05/3/2024", "31/4", "3/2024", "2021 - 2025", "01 -", "15", "12-NQ/ĐUK", "30/2020/NĐ-CP", "số", "**", "\n", "\n\n", "- ", ", ",
    " và ", "(", ")", "I", "IV", "8 giờ 30", "6 tháng đầu năm", "Đảng ủy Khối", "9" * 5000, "năm " + "1" * 5000, "\t", "|", "…", "\u00a0",
]  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=40), st.sampled_from(["", " "]))
def test_any_text_gives_nodes_in_order_and_inside_it(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    at = 0
    for node in parse(text):
        assert at <= node.start < node.end <= len(text)
        at = node.end
        if isinstance(node, When):
            for date in node.origin + node.dates:
                assert node.start <= date.start < date.end <= node.end


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_random_text_does_not_fail(text: str) -> None:
    parse(text)


def test_a_year_of_five_thousand_digits_is_no_year() -> None:
    assert parse(f"trước ngày 10 tháng 3 năm {'2' * 5000}")
    assert not parse(f"năm {'2' * 5000}")


_NASTY = [
    " ", "\n", "ngày ", "ngày\n", "ngày . . ", "tháng … ", "số . ", "số: ", "trước ", "*", "_", "từ ", "từ 1 - ", "quý I, ", "1", "1/", "1-", "1/1/",
    "1.", "a", "Đ", "số 02, ", "của A ", "của Ban a ", "Luật A ", "Luật A a,", "kế hoạch ", "kế hoạch a ", "nghị quyết số ", "Nghị quyết 1 ",
    "ngày 1, ", "tháng 1 và ", "2021 - ", "đầu ", "đầu của ", "trong khoảng ", "(", "viết tắt là ", "8 giờ ", "1 tháng đầu ", "hoàn thành xong ",
    "1-A/", "1/A-", "1-A/A-", "1/2020/A-", "trước **", "đến hết ", "chậm nhất là ", "dự kiến tổ chức ", "1 -\t", "\u00a0", "thứ ", "cho ", ", ",
]  # fmt: skip


@pytest.mark.parametrize("piece", _NASTY)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def cost(times: int) -> float:
        text = piece * times
        return seconds(lambda: words(text, 0, len(text), []))

    assert grows_no_faster(cost, 2_000, 0.0005)


def test_an_issuer_has_bounded_length() -> None:
    assert issuer_end("Ban " * 50_000, 0) <= 200


@pytest.mark.parametrize("seed", range(5))
def test_shuffled_words_do_not_fail(seed: int) -> None:
    pieces = _PIECES * 3
    random.Random(seed).shuffle(pieces)
    parse(" ".join(pieces))
