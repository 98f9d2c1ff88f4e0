"""A plan issued with a decision has the decision's date."""

from datetime import date

import pytest

from validator.facts.actors.levels import Level
from validator.facts.header.header import System
from validator.plan import plans
from validator.source import Source


@pytest.mark.parametrize(
    ("note", "comes", "day"),
    [
        ("(Ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 24 tháng 4 năm 2023 của UBND xã)", True, date(2023, 4, 24)),
        ("(Kèm theo Quyết định số 31/QĐ-UBND ngày 24/4/2023\ncủa UBND xã)", True, date(2023, 4, 24)),
        ("(Kèm theo Quyết định số    /QĐ-UBND ngày   /4/2023 của UBND xã)", True, None),
        ("(giai đoạn 2023 - 2025)", False, None),
    ],
)
def test_the_covering_paper(note: str, comes: bool, day: date | None) -> None:
    (plan,) = plans(Source("t", f"KẾ HOẠCH\nTrồng cây đầu xuân\n{note}\n\nI. MỤC ĐÍCH\n1. Phủ xanh đồi trọc.\n"))
    assert plan.comes_with_another_paper is comes
    assert plan.issued == day


@pytest.mark.parametrize(
    ("issuer", "level"),
    [
        ("của UBND xã Tân Lập", Level.BASE),
        ("của Bộ trưởng Bộ Xây dựng", Level.CENTRAL),
        ("của Bộ\ntrưởng Bộ Xây dựng", Level.CENTRAL),
        ("", None),
        ("của ông Hải", None),
    ],
)
def test_the_level_of_a_plan_is_that_of_the_covering_paper(issuer: str, level: Level | None) -> None:
    note = f"(Kèm theo Quyết định số 31/QĐ-UBND ngày 24/4/2023 {issuer})"
    (plan,) = plans(Source("t", f"KẾ HOẠCH\nTrồng cây đầu xuân\n{note}\n\nI. MỤC ĐÍCH\n1. Phủ xanh đồi trọc.\n"))
    assert plan.level == level


@pytest.mark.parametrize(
    "note",
    [
        "(Kèm theo Quyết định của UBND xã Tân Lập số 31/QĐ-UBND ngày 24/4/2023)",
        "(Kèm theo Quyết định số 31/QĐ-UBND của UBND xã Tân Lập, ngày 24/4/2023)",
        "(Kèm theo Quyết định số 31/QĐ-UBND ngày 24/4/2023\ncủa UBND xã Tân Lập)",
    ],
)
def test_the_issuer_stands_behind_the_date_or_in_front_of_it(note: str) -> None:
    (plan,) = plans(Source("t", f"KẾ HOẠCH\nTrồng cây đầu xuân\n{note}\n\nI. MỤC ĐÍCH\n1. Phủ xanh đồi trọc.\n"))
    assert plan.covering_note and plan.covering_note.issuer
    assert plan.quote(plan.covering_note.issuer) == "UBND xã Tân Lập"
    assert (plan.issued, plan.level) == (date(2023, 4, 24), Level.BASE)


def test_a_plan_is_of_the_system_of_the_decision_in_front_of_it() -> None:
    decision = (
        "BỘ XÂY DỰNG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 31/QĐ-BXD\n"
        "Hà Nội, ngày 24 tháng 4 năm 2023\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng cây đầu xuân\n\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\n\n"
        "Nơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLò Thị Ó\n\n"
    )
    plan = "KẾ HOẠCH\nTrồng cây đầu xuân\n(Kèm theo Quyết định số 31/QĐ-BXD ngày 24/4/2023)\n\nI. MỤC ĐÍCH\n1. Phủ xanh đồi trọc.\n"
    assert [(one.system.value, one.profile.id) for one in plans(Source("t", decision + plan))] == [
        ("state", "nd30")
    ] * 2
    assert plans(Source("t", plan))[0].system.value == "unknown"


@pytest.mark.parametrize(
    ("issuer", "system"),
    [
        ("Bộ trưởng Bộ Tài chính", System.STATE),
        ("Bộ Tài chính", System.STATE),
        ("Chủ tịch Uỷ ban nhân dân tỉnh", System.STATE),
        ("Chánh án Tòa án nhân dân tối cao", System.STATE),
        ("Ban Thường vụ Tỉnh ủy", System.PARTY),
        ("Bộ Chính trị", System.PARTY),
        ("Ban Tổ chức Tỉnh ủy", System.PARTY),
        ("Ban Thường vụ\nHuyện ủy", System.PARTY),
        ("Ban Chấp hành Đảng bộ tỉnh", System.PARTY),
        ("Ban Thường vụ Tỉnh đoàn", System.UNKNOWN),
        ("Giám đốc Công ty", System.UNKNOWN),
        ("ông Hải", System.UNKNOWN),
    ],
)
def test_a_plan_alone_is_of_the_system_of_who_issued_the_paper_it_comes_with(issuer: str, system: System) -> None:
    note = f"(Kèm theo Quyết định số 31 ngày 24/4/2023 của {issuer})"
    (plan,) = plans(Source("t", f"KẾ HOẠCH\nTrồng cây đầu xuân\n{note}\n\nI. MỤC ĐÍCH\n1. Phủ xanh đồi trọc.\n"))
    assert plan.system is system


def test_a_plan_behind_its_decision_may_have_a_head_of_its_own() -> None:
    titles = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
    decision = (
        f"VƯỜN QUỐC GIA BA VÌ\n\n{titles}Số: 31/QĐ-VQG\nHà Nội, ngày 24 tháng 4 năm 2023\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng cây\n\n"
        "QUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLò Thị Ó\n\n"
    )
    plan = (
        f"VƯỜN QUỐC GIA BA VÌ\n\n{titles}KẾ HOẠCH\nTrồng cây đầu xuân\n(Kèm theo Quyết định số 31/QĐ-VQG ngày 24/4/2023)\n\n"
        "I. MỤC ĐÍCH\n1. Phủ xanh đồi trọc.\n\nPHỤ LỤC\nDANH MỤC CÂY\n(Kèm theo Kế hoạch trồng cây đầu xuân)\n1. Sấu.\n"
    )
    first, second = plans(Source("t", decision + plan))
    assert [one.name and first.quote(one.name) for one in first.signatures] == ["Lò Thị Ó"]
    assert second.quote(second.header.bodies[0][0]) == "VƯỜN QUỐC GIA BA VÌ"
    assert [second.quote(one.label) for one in second.document.all_sections()] == ["I.", "1."]
    (annex,) = second.annexes
    assert annex.note is not None
    assert (annex.note.kind, annex.note.number) == ("Kế hoạch", None)
