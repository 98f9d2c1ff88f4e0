"""Endings of paragraphs and lists, and headings with and without numbers."""

import pytest

from validator.facts.endings.endings import final_mark
from validator.plan import Plan, plans
from validator.source import Source


def plan(text: str) -> Plan:
    return plans(Source("plan", text))[0]


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("Xong.", "."), ("Xong", ""), ("Xong (nếu có)", ""), ("Xong (nếu có).", "."), ("gọi là “Xong.”", "."),
        ("Xong./.", "."), ("gồm:", ":"), ("và khác…", "…"), ("một;", ";"), ("", ""), ("năm 2024", ""),
    ],
)  # fmt: skip
def test_final_marks(words: str, mark: str) -> None:
    assert final_mark(words) == mark


def test_items_with_items_of_their_own_are_not_compared() -> None:
    text = "II. HỒ SƠ\na) Đơn;\nb) Giấy tờ gồm:\n- Bản sao;\n- Bản chính;\nc) Ảnh.\n"
    lists = plan(text).endings.lists
    assert [[item.end for item in one.items] for one in lists] == [[";", ";"], [";", "."]]
    assert [one.above for one in lists] == [None, None]


def test_a_remark_in_brackets_does_not_belong_to_the_item() -> None:
    text = "II. NỘI DUNG\n1. Kết quả đạt được.\n2. Hạn chế\n\n(Có đề cương kèm theo)\n"
    assert [[item.end for item in one.items] for one in plan(text).endings.lists] == [[".", ""]]


def test_a_writer_who_ends_his_sentences_is_known() -> None:
    sentence = "Mỗi chi bộ chọn một việc cụ thể để làm trước trong quý."
    ended = plan("I. VIỆC\n" + "".join(f"- {sentence}\n" for _ in range(6)))
    unended = plan("I. VIỆC\n" + "".join(f"- {sentence[:-1]}\n" for _ in range(6)))
    assert ended.endings.are_regular
    assert not unended.endings.are_regular


def test_headings_of_sections_and_short_lines_without_a_number() -> None:
    text = (
        "KẾ HOẠCH\nhọc tập\n\nChi ủy xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nNâng cao nhận thức.\n\n"
        "II. NỘI DUNG\n1. Hình thức: Tập trung.\n\nĐối với tổ đảng\nMỗi tổ một bài viết.\n"
    )
    assert [(one.folded, one.level) for one in plan(text).headings] == [
        ("MUC DICH", 1), ("NOI DUNG", 1), ("HINH THUC", 2), ("DOI VOI TO DANG", 0),
    ]  # fmt: skip
