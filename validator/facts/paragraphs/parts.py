"""The parts of a plan by the words of their headings: what it is for, and who carries it out."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from validator.document import BULLETS, Document
from validator.facts.paragraphs.headings import Heading
from validator.parser.patterns import fold

PURPOSE = (
    "mục đích", "yêu cầu", "mục tiêu", "ý nghĩa", "quan điểm", "sự cần thiết", "căn cứ", "phương châm", "nguyên tắc",
    "đặc điểm tình hình", "tình hình", "bối cảnh", "cơ sở xây dựng", "lý do",
)  # fmt: skip
IMPLEMENTATION = (
    "tổ chức thực hiện", "tổ chức triển khai", "triển khai thực hiện", "phân công", "trách nhiệm", "thực hiện kế hoạch",
    "biện pháp thực hiện", "biện pháp tổ chức", "công tác tổ chức", "công tác chỉ đạo", "chỉ đạo thực hiện", "ban tổ chức",
    "tổ chức, thực hiện", "tổ chức và thực hiện", "tổ chức chỉ đạo", "triển khai kế hoạch", "tiến trình thực hiện",
    "thông tin, báo cáo", "chế độ báo cáo", "kiểm tra, giám sát", "nhiệm vụ của các", "nhiệm vụ cụ thể", "giao nhiệm vụ",
    "các bước tiến hành", "biện pháp tiến hành", "phương pháp tiến hành", "lộ trình thực hiện", "tiến độ thực hiện",
    "tổ chức hội nghị", "điều khoản thi hành",
)  # fmt: skip
# With such words an item within a part names who carries the plan out; other words of the kind ("tổ chức hội nghị") may tell only what is done.
_NAMES_WHO = re.compile(
    r"(?:BIEN PHAP|PHUONG PHAP) TIEN HANH|(?:(?:CONG TAC )?(?:TO CHUC|PHAN CONG|TRACH NHIEM|TRIEN KHAI|GIAO NHIEM VU|CHI DAO)"
    r"(?: (?:THUC HIEN|TRIEN KHAI|NHIEM VU|CHI DAO)|,|$))|PHAN CONG|TRACH NHIEM"
)
# Who does what, one after another: "Đ/c Sương: thư ký", "Trưởng ban: điều hành".
_PERSON = re.compile(
    r"(?:(?:Đ/c|Đồng chí|Thầy|Cô|Ông|Bà) |(?:Phó )?(?:Trưởng|Chủ tịch|Hiệu trưởng|Giám đốc|Tổ trưởng|Bí thư)\b)[^:.;]{0,60}:"
)
_PERSONS = 2
_OUTSET = (
    "chỉ tiêu", "đánh giá công tác", "đánh giá năm", "đánh giá kết quả", "kết quả công tác", "kết quả thực hiện", "kết quả năm",
)  # fmt: skip
_FIRST = ("I", "1", "A", "Phần I", "Phần 1", "Phần thứ nhất", "PHẦN I", "PHẦN 1", "PHẦN THỨ NHẤT")


def says(heading: Heading | str, names: tuple[str, ...]) -> bool:
    """True for a heading (or folded words) with one of these words in it, in capitals or small letters; there may be no words."""
    words = heading if isinstance(heading, str) else heading.folded
    return bool(names) and _any_of(names).search(words) is not None


def names_who(named: Heading | str, names: tuple[str, ...]) -> bool:
    """Is this the heading of a part on who does what, or of an item (folded words) that opens with such words?"""
    if not says(named, names):
        return False
    if isinstance(named, str):
        return _NAMES_WHO.search(named) is not None
    return named.level <= 1 or named.section is None or _NAMES_WHO.match(named.folded) is not None


def item_headings(document: Document, text: str) -> Iterator[str]:
    """Items that stand as headings: "* Phân công nhiệm vụ:", folded."""
    for one in document.all_sections():
        words = text[one.title.start : one.title.end] if one.mark in BULLETS else ""
        if words.endswith(":"):
            yield fold(words)


def hands_out_tasks(document: Document, text: str) -> bool:
    """Does a part, whatever it is called, tell one person after another what to do?"""
    return any(
        sum(_PERSON.match(text, one.title.start, one.span.end) is not None for one in section.children) >= _PERSONS
        for section in document.all_sections()
    )


def opens_with_targets(headings: Sequence[Heading], text: str) -> bool:
    """A plan of the year's or month's work may open with what is to be reached or was: "I. CHỈ TIÊU CÔNG TÁC", "I. ĐÁNH GIÁ
    CÔNG TÁC THÁNG 10"."""
    first = next((one for one in headings if one.section), headings[0] if headings else None)
    if first is None or first.section is None:
        return False
    label = text[first.section.label.start : first.section.label.end].strip("*.,:-–)/ ")
    return label in _FIRST and says(first, _OUTSET)


@cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(fold(name)) for name in names)})\b")
