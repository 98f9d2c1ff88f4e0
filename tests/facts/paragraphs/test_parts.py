"""What headings, items and lists of people tell of the parts of a plan."""

import pytest

from validator.facts.paragraphs.parts import IMPLEMENTATION, names_who, says
from validator.plan import Plan, plans
from validator.source import Source


def plan(body: str) -> Plan:
    return plans(Source("t", f"KẾ HOẠCH\nhọc tập\n\n{body}"))[0]


def test_items_that_stand_as_headings() -> None:
    one = plan("I. NỘI DUNG\n* Phân công nhiệm vụ:\n- Văn phòng theo dõi.\n- Thời gian: Quý II.\n")
    assert one.item_headings == ["PHAN CONG NHIEM VU:"]


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ("1. Đ/c Lò Văn Pao: thư ký.\n2. Đ/c Lê Thị Mận: theo dõi.\n", True),
        ("1. Trưởng ban: điều hành.\n2. Phó Trưởng ban: giúp việc.\n", True),
        ("1. Đ/c Lò Văn Pao: thư ký.\n2. Thời gian: Quý II.\n", False),
        ("1. Mời đồng chí Lò Văn Pao dự.\n2. Mời đồng chí Lê Thị Mận dự.\n", False),
    ],
)
def test_a_part_that_tells_people_what_to_do(items: str, found: bool) -> None:
    assert plan(f"I. NỘI DUNG\n{items}").hands_out_tasks is found


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ("I. CHỈ TIÊU NĂM 2026", True),
        ("I. ĐÁNH GIÁ CÔNG TÁC THÁNG 10", True),
        ("I. MỤC ĐÍCH", False),
        ("II. CHỈ TIÊU NĂM 2026", False),
    ],
)
def test_a_plan_may_open_with_targets(first: str, found: bool) -> None:
    assert plan(f"{first}\n1. Đạt 95%.\n\nIII. NỘI DUNG\n1. Học tập.\n").opens_with_targets is found
    assert plan("1. Đạt chỉ tiêu.\n").opens_with_targets is False


def test_a_heading_of_a_part_tells_who_and_an_item_only_in_certain_words() -> None:
    headings = plan("I. TỔ CHỨC HỘI NGHỊ\n1. Phân công\na) Văn phòng.\n2. Tổ chức hội nghị\na) Phòng họp.\n").headings
    assert [one.words for one in headings if says(one, IMPLEMENTATION)] == [
        "TỔ CHỨC HỘI NGHỊ",
        "Phân công",
        "Tổ chức hội nghị",
    ]
    assert [one.words for one in headings if names_who(one, IMPLEMENTATION)] == ["TỔ CHỨC HỘI NGHỊ", "Phân công"]
    assert names_who("PHAN CONG NHIEM VU:", IMPLEMENTATION)
    assert not names_who("TO CHUC HOI NGHI:", IMPLEMENTATION)
