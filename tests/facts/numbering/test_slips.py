"""Slips of numbering: one for each slip of the pen, none for habits of real plans."""

import pytest

from validator.document import Mark
from validator.facts.numbering.labels import roman, written
from validator.facts.numbering.slips import SlipKind
from validator.plan import plans
from validator.source import Source

OPENING = "Thực hiện Nghị quyết của chi bộ, Chi ủy xây dựng Kế hoạch như sau:\n"


def found(*labels: str) -> list[tuple[str, str, str]]:
    """What is said of items with these labels (a trailing "!" makes the line a heading without a label)."""
    lines = [
        f"{one[:-1]}" if one.endswith("!") else f"{one} Việc cần làm trong quý thứ {at}."
        for at, one in enumerate(labels)
    ]
    plan = plans(Source("plan", OPENING + "\n".join(lines) + "\n"))[0]
    return [(slip.kind.value, slip.label.text, slip.expected) for slip in plan.slips]


@pytest.mark.parametrize(
    "labels",
    [
        ("I.", "1.", "2.", "II.", "1.", "2.", "3."),
        ("I.", "1.", "2.", "II.", "3.", "4."),  # counts on over the sections
        ("I.", "a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)", "II."),
        ("I.", "a)", "b)", "c)", "d)", "e)", "f)", "g)", "II."),
        ("1.", "2.", "Đối với tổ đảng!", "1.", "2."),
        ("1.", "a)", "1.", "2.", "b)", "1.", "2.", "2."),  # numbers inside letters
        ("A.", "I.", "1.", "II.", "B.", "I.", "II."),
        ("1.", "2.", "3.", "1.", "2."),  # two lists in a row: doubtful
        ("2.", "2.1.", "2.2."),
        ("(i)", "(v)", "(x)"),
        ("I.", "1.1.", "1.2.", "2.1.", "2.2."),
    ],
)
def test_habits_are_no_slips(labels: tuple[str, ...]) -> None:
    assert found(*labels) == []


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("I.", "III.", "IV."), ("gap", "III", "II")),
        (("I.", "III.", "III."), ("gap", "III", "II")),
        (("I.", "II.", "II.", "III."), ("repeated", "II", "III")),
        (("I.", "II.", "II.", "IV."), ("repeated", "II", "III")),
        (("1.", "1.", "3."), ("repeated", "1", "2")),
        (("1.", "2.", "5."), ("gap", "5", "3")),
        (("1.", "3.", "2.", "4."), ("order", "3", "2")),
        (("1.", "2.", "9.", "4."), ("gap", "9", "3")),
        (("I.", "2.", "3."), ("start", "2", "1")),
        (("2.", "2.1.", "2.3."), ("gap", "2.3", "2.2")),
        (("a)", "b)", "d)", "đ)"), ("gap", "d", "c")),
        (("a)", "b)", "c)", "d)", "e)", "h)"), ("gap", "h", "g")),
    ],
)
def test_a_slip_is_found_once(labels: tuple[str, ...], expected: tuple[str, str, str]) -> None:
    assert found(*labels) == [expected]


def test_a_number_in_another_dress_fills_its_place() -> None:
    plan = plans(Source("plan", "I. VIỆC\n1. Một việc.\n2) Hai việc.\n3. Ba việc.\n"))[0]
    assert [run.stray for run in plan.numbering] == [False, False, True]
    assert plan.slips == []


def test_too_many_slips_are_a_tree_that_was_misread() -> None:
    assert found("1.", "1.", "2.", "2.", "3.", "3.") == []


def test_annexes_count_for_themselves() -> None:
    text = (
        f"KẾ HOẠCH\nhọc tập\n{OPENING}I. MỘT\n- Ý.\nII. HAI\n- Ý.\nNơi nhận:\n- Các tổ,\n- Lưu chi bộ.\n"
        "T/M CHI BỘ\nBÍ THƯ\n\nPhạm Thị Hòa\n\nPHỤ LỤC\n\nI. MỘT\n\nII. HAI\n\nIV. BỐN\n"
    )
    plan = plans(Source("plan", text))[0]
    assert [(slip.kind, slip.run.scope, slip.expected) for slip in plan.slips] == [(SlipKind.GAP, 0, "III")]


def test_numerals() -> None:
    assert [roman(one) for one in ("I", "IV", "IX", "XIV", "XXXIX", "IIII", "VV", "IXI", "")] == [
        1,
        4,
        9,
        14,
        39,
        None,
        None,
        None,
        None,
    ]
    assert [written(Mark.ROMAN, one) for one in (4, 10, 19)] == ["IV", "X", "XIX"]
    assert (written(Mark.ALPHA, 5), written(Mark.LETTER, 5), written(Mark.ARABIC2, 3, (2,))) == ("đ", "Đ", "2.3")
