"""Any text parses, and the lines of the tree put together give the text back."""

import random
import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from validator.document import Document, Line, Section
from validator.parser import parse
from validator.source import Source

CORPUS = sorted((Path(__file__).parents[1] / "corpus").glob("*.[tm][xd]*"))
_PIECES = st.sampled_from(
    ["I. MỤC ĐÍCH", "II- NỘI DUNG", "1. Việc", "1.1. Việc", "a) Ý", "đ) Ý", "- Ý", "+ Ý", "* Ý", "KẾ HOẠCH"]
    + ["Nơi nhận:", "- Lưu VP.", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "(Đã ký)", "Nguyễn Văn An", "PHỤ LỤC 1"]
    + [
        "(Kèm theo Kế hoạch số 1-KH/ĐU)",
        "-----",
        "\\*",
        "  ",
        "",
        "Số 12-KH/ĐU",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "ĐẢNG ỦY XÃ",
    ]
    + ["Hà Nội, ngày 01 tháng 02 năm 2024", "| a | b |", "## Tên", "**1. Đậm:** chữ", "12", "chữ thường nối tiếp"]
    + ["\u3000x", "\x0b", "a\x0cb", "Phần I", "C. Ba"]
)
plans = st.lists(_PIECES, max_size=30).map("\n".join)


def _leaves(document: Document) -> list[Line]:
    zones = [
        document.head,
        document.type_line,
        document.subject,
        document.separator,
        document.opening,
        document.closing,
    ]
    lines = [line for zone in (*zones, *document.recipients, *document.signatures) if zone for line in zone.lines]
    for annex in document.annexes:
        lines += annex.lines + [line for section in annex.sections for line in _section_lines(section)]
    return lines + [line for section in document.sections for line in _section_lines(section)]


def _section_lines(section: Section) -> list[Line]:
    return [line for one in section.walk() for line in one.lines]


def check(text: str) -> None:
    source = Source("x", text)
    documents = parse(source)
    lines = [line for document in documents for line in document.lines]
    assert documents
    assert "".join(source.text[line.begin : line.until] for line in lines) == (source.text if lines else "")
    visible = "".join(source.text[line.start : line.end] for line in lines)
    # a bare ">" is a blank line of a quotation
    assert re.sub(r"\s", "", visible) == re.sub(r"\s", "", re.sub(r"(?m)^[^\S\n]*(?:>[^\S\n]*)+$", "", source.text))
    for document in documents:
        leaves = sorted(_leaves(document), key=lambda line: line.begin)
        assert [line.begin for line in leaves] == [line.begin for line in document.lines]
        for section in document.all_sections():
            assert all(section.span.holds(child.span) for child in section.children)


@settings(max_examples=150, deadline=None)
@given(plans)
def test_plans_of_pieces(text: str) -> None:
    check(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_random_unicode(text: str) -> None:
    check(text)


def test_shuffled_cut_and_doubled_lines_of_the_corpus() -> None:
    shuffled = random.Random(5)
    for path in CORPUS:
        lines = path.read_text(encoding="utf-8").split("\n")
        for _ in range(4):
            shuffled.shuffle(lines)
            check("\n".join(lines))
            check("\n".join(line[: shuffled.randrange(1, 60)] for line in lines))
            check("\n".join(line for line in lines for _ in range(shuffled.randrange(3))))


@settings(max_examples=80, deadline=None)
@given(plans, st.sampled_from(["\n", "\r\n", "\r"]))
def test_the_file_comes_back_with_its_line_ends(text: str, newline: str) -> None:
    raw = text.replace("\n", newline)
    source = Source("x", raw)
    lines = [line for document in parse(source) for line in document.lines]
    parts = [source.raw[source.raw_offset(line.begin) : source.raw_offset(line.until)] for line in lines]
    assert "".join(parts) == (raw if lines else "")


def test_text_between_sections_and_behind_them() -> None:
    check("- Lưu VP.\n\x0b\nSố 12-KH/ĐU\n- Ý\n\x0b\nNguyễn Văn An")
