"""What a plan rests on, in the opening and in a section of its own."""

import pytest

from validator.plan import Plan, plans
from validator.source import Source

HEAD = (
    "UBND XÃ HÒA SƠN\nTRƯỜNG THCS HÒA SƠN\nSố: 12/KH-THCS\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Hòa Sơn, ngày 10 tháng 9 năm 2025\n\nKẾ HOẠCH\nTổ chức Ngày hội đọc sách\n\n"
)
BASES = (
    "- Luật Giáo dục số 43/2019/QH14;\n- Kế hoạch số 112/KH-SGDĐT của Sở Giáo dục và Đào tạo, hoàn thành trước ngày 15/9/2025;\n"
    "- Căn cứ điều kiện của nhà trường,\nTrường THCS Hòa Sơn xây dựng Kế hoạch như sau:\n\n"
)
REST = "II. TỔ CHỨC THỰC HIỆN\n- Thư viện chuẩn bị sách, hoàn thành trước ngày 20/9/2025.\n"
HEADINGS = (
    "I. CĂN CỨ",
    "I. CĂN CỨ LẬP KẾ HOẠCH",
    "I. Căn cứ xây dựng kế hoạch:",
    "1. Căn cứ pháp lý",
    "I. CƠ SỞ PHÁP LÝ",
    "A. Căn cứ pháp lý và thực tiễn",
    "CĂN CỨ PHÁP LÝ",
    "Căn cứ pháp lý",
    "Căn cứ pháp lý:",
)


def read(heading: str) -> Plan:
    """A plan with its bases under a heading."""
    return plans(Source("example", f"{HEAD}{heading}\n{BASES}{REST}"))[0]


def bases(plan: Plan) -> list[str]:
    """The paragraphs that say what it rests on."""
    return [
        one.plain for one in plan.paragraphs if one.is_basis and one.plain.startswith(("Luật", "Kế hoạch", "Căn cứ đ"))
    ]


@pytest.mark.parametrize("heading", HEADINGS)
def test_bases_under_a_heading_are_bases(heading: str) -> None:
    plan = read(heading)
    assert len(bases(plan)) == 3
    assert "112/KH-SGDĐT" in plan.opening_numbers
    assert [plan.quote(one.span) for one in plan.deadlines] == ["hoàn thành trước ngày 20/9/2025"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_body_that_makes_the_plan_is_named_at_their_end(heading: str) -> None:
    plan = read(heading)
    assert plan.opening
    assert plan.quote(plan.opening.author) == "Trường THCS Hòa Sơn"


@pytest.mark.parametrize(
    "heading", ["I. MỤC ĐÍCH", "I. CĂN CỨ, MỤC TIÊU", "I. CƠ SỞ VẬT CHẤT", "I. Căn cứ đánh giá, xếp loại"]
)
def test_other_headings_hold_no_bases(heading: str) -> None:
    assert not bases(read(heading))


def test_a_heading_on_the_bases_is_no_subject() -> None:
    plan = read("CĂN CỨ PHÁP LÝ")
    assert plan.header.subject
    assert plan.quote(plan.header.subject) == "Tổ chức Ngày hội đọc sách"
