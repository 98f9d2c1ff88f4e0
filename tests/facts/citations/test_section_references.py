"""Sections of its own that the plan names and does not have."""

import pytest

from validator.plan import plans
from validator.source import Source

_PARTS = "I. MỤC ĐÍCH\n1. Quán triệt.\n2. Gương mẫu.\n\nII. NỘI DUNG\n2.1. Khảo sát.\n2.2. Tổng hợp.\n\nIII. TỔ CHỨC THỰC HIỆN\n"


def dangling(words: str, above: str = "") -> list[str]:
    (plan,) = plans(Source("t", f"KẾ HOẠCH\nhọc tập\n\n{above}{_PARTS}- {words}\n"))
    assert all(one.label.endswith(plan.quote(one.span)) for one in plan.dangling_references)
    return [one.label for one in plan.dangling_references]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Các chi bộ làm theo mục IV Kế hoạch này.", ["IV"]),
        ("Các chi bộ làm theo khoản 2.3, mục II của Kế hoạch này.", ["2.3"]),
        ("Các chi bộ làm theo khoản 3 mục I và mục V của Kế hoạch này.", ["V", "I.3"]),
        ("Các chi bộ làm theo nội dung tại mục VI.", ["VI"]),
        ("Các chi bộ làm theo nội dung tại khoản 4 mục I.", ["I.4"]),
    ],
)
def test_labels_that_no_section_has(words: str, found: list[str]) -> None:
    assert dangling(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "Các chi bộ làm theo khoản 2 mục I, khoản 2.1 mục II Kế hoạch này.",
        "Các chi bộ làm theo mục V Kế hoạch số 12-KH/TU và nội dung tại mục VI.",
        "Các chi bộ làm theo biểu mẫu tại mục VI.",
    ],
)
def test_sections_that_are_there_or_of_another_paper(words: str) -> None:
    assert dangling(words) == []


def test_the_plan_that_is_carried_out_may_have_more_sections() -> None:
    words = "Các chi bộ làm theo mục V của Kế hoạch."
    assert dangling(words) == ["V"]
    assert dangling(words, "Thực hiện Kế hoạch số 12-KH/TU của Tỉnh ủy.\n\n") == []
