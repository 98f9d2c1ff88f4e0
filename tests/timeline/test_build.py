"""From plans to a timeline: entries, breaks, the plan that carries out another, and what moving the days does."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.facts.ordering.ordering import Verdict
from validator.facts.ordering.steps import Reason
from validator.plan import Plan, plans
from validator.source import Source
from validator.timeline.build import build

SOUND = [
    ("Các chi bộ cơ sở tổ chức hội nghị sơ kết, hoàn thành trước ngày {}.", date(2023, 3, 6)),
    ("Các chi bộ cơ sở gửi báo cáo về Đảng ủy Khối trước ngày {}.", date(2023, 3, 13)),
    ("Ban Tuyên giáo Đảng ủy Khối tổng hợp, dự thảo báo cáo sơ kết, hoàn thành trước ngày {}.", date(2023, 3, 24)),
    ("Đảng ủy Khối tổ chức hội nghị sơ kết, hoàn thành trước ngày {}.", date(2023, 4, 14)),
]


def plan_of(items: list[tuple[str, date]]) -> Plan:
    lines = [f"- {words.format(f'{day.day:02d}/{day.month}/{day.year}')}" for words, day in items]
    text = "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết\n-----\nI. TIẾN ĐỘ\n" + "\n".join(lines) + "\n"
    (plan,) = plans(Source("a.md", text))
    return plan


def test_a_sound_plan_has_no_breaks() -> None:
    plan = plan_of(SOUND)
    assert len(plan.deadlines) == len(SOUND)
    assert plan.orders
    assert plan.breaks == []


@settings(max_examples=40, deadline=None)
@given(st.integers(-400, 4000))
def test_moving_all_days_keeps_a_plan_sound(days: int) -> None:
    assert plan_of([(words, day + timedelta(days=days)) for words, day in SOUND]).breaks == []


@settings(max_examples=40, deadline=None)
@given(st.sampled_from([0, 1]), st.sampled_from([2, 3]), st.integers(0, 900))
def test_swapping_two_levels_is_always_found(base: int, upper: int, days: int) -> None:
    items = [(words, day + timedelta(days=days)) for words, day in SOUND]
    items[base], items[upper] = (items[base][0], items[upper][1]), (items[upper][0], items[base][1])
    reasons = {order.reason for order in plan_of(items).breaks}
    assert Reason.SUBORDINATE in reasons


@settings(max_examples=30, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_presentation_never_matters(chance: random.Random) -> None:
    items = list(SOUND)
    chance.shuffle(items)
    assert plan_of(items).breaks == []


def test_equal_days_hold() -> None:
    items = [(words, date(2023, 3, 6)) for words, _ in SOUND]
    plan = plan_of(items)
    assert plan.breaks == []
    assert {order.verdict for order in plan.orders} == {Verdict.EQUAL}


def test_a_broken_order_names_both_places() -> None:
    items = [SOUND[0], (SOUND[1][0], date(2023, 5, 3)), *SOUND[2:]]
    timeline = build([plan_of(items)])
    assert [entry.last for entry in timeline.entries] == sorted(entry.last for entry in timeline.entries)
    (found,) = timeline.breaks
    assert timeline.entries[found.early].line == 6
    assert "03/5/2023" in found.reason


def test_reports_that_come_after_they_are_put_together_are_shown() -> None:
    items = [
        ("Văn phòng Đảng ủy tổng hợp, báo cáo Huyện ủy trước ngày {}.", date(2022, 9, 16)),
        ("Các chi bộ gửi báo cáo kết quả về Văn phòng Đảng ủy trước ngày {}.", date(2022, 9, 23)),
    ]
    (plan,) = plans(Source("a.md", plan_of(items).text.replace("sơ kết 04 năm thực hiện Nghị quyết", "trồng cây")))
    (found,) = build([plan]).breaks
    assert "23/9/2022" in found.reason


def test_a_plan_is_tied_to_the_one_it_carries_out() -> None:
    upper = "ĐẢNG BỘ TỈNH LÀO CAI\nTỈNH ỦY LÀO CAI\nSố 96-KH/TU\nKẾ HOẠCH\nsơ kết\n"
    lower = "KẾ HOẠCH\nsơ kết\n\nThực hiện Kế hoạch số 96-KH/TU, ngày 14/3/2023, Đảng ủy xây dựng Kế hoạch như sau:\n"
    given_plans = [plans(Source(name, text))[0] for name, text in (("a.md", lower), ("b.md", upper))]
    assert [info.parent for info in build(given_plans).plans] == [1, None]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (
            "Ra quân Tháng Thanh niên: 7h30, ngày 07/3/2024 (thứ Năm), tại Nhà văn hóa",
            "Ra quân Tháng Thanh niên: tại Nhà văn hóa",
        ),
        (
            "Giải bóng chuyền các xã: vòng loại ngày 21/3/2024, chung kết tại tỉnh",
            "Giải bóng chuyền các xã: vòng loại, chung kết tại tỉnh",
        ),
    ],
)
def test_what_is_due_is_said_without_its_day(line: str, what: str) -> None:
    found = build(plans(Source("a", f"KẾ HOẠCH\nnăm 2024\n\nI. NỘI DUNG\n1. {line}.\n")))
    assert [one.what for one in found.entries] == [what]
