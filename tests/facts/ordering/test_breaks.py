"""The gravest broken order of each deadline, found without holding each deadline against each other."""

import random
from datetime import date, timedelta

import pytest

from validator.facts.deadlines.deadlines import Deadline
from validator.facts.ordering.breaks import _gravest, breaks
from validator.facts.ordering.ordering import Orders, Verdict, orders
from validator.plan import plans
from validator.source import Source

_WHO = (
    "Các chi bộ trực thuộc đảng ủy cơ sở",
    "Chi bộ Văn phòng",
    "Đảng ủy xã Tam Hợp",
    "Đảng ủy Khối",
    "Văn phòng Tỉnh ủy",
    "Ban Tổ chức Tỉnh ủy",
)
_WHAT = (
    "gửi báo cáo về Đảng ủy Khối", "tổ chức hội nghị sơ kết", "tham mưu dự thảo báo cáo", "chốt số liệu", "hoàn thành tổng kết",
    "ban hành hướng dẫn", "tổ chức kiểm tra",
)  # fmt: skip
_WHEN = (
    "trước ngày {:%d/%m/%Y}",
    "trong tháng {:%m/%Y}",
    "ngày {:%d/%m/%Y}",
    "trong quý II/{:%Y}",
    "chậm nhất ngày {:%d/%m/%Y}",
)


def _deadlines(seed: int, count: int) -> list[Deadline]:
    pick = random.Random(seed)
    items = []
    for _ in range(count):
        when = pick.choice(_WHEN).format(date(2024, 3, 1) + timedelta(days=pick.randrange(150)))
        items.append(f"{pick.choice(_WHO)} {pick.choice(_WHAT)} {when}.")
    return _of(items)


def _of(items: list[str]) -> list[Deadline]:
    head = "ĐẢNG ỦY KHỐI\n\nKẾ HOẠCH\nsơ kết 02 năm thực hiện Nghị quyết số 05-NQ/TU\n\nI. NỘI DUNG\n\n"
    body = "\n\n".join(f"{at}. {item}" for at, item in enumerate(items, 1))
    return plans(Source("a.txt", head + body))[0].deadlines


_PLANS = [*((seed, 40) for seed in range(4)), *((seed, 4) for seed in range(40))]


@pytest.mark.parametrize(("seed", "count"), _PLANS)
@pytest.mark.parametrize("review", [True, False])
def test_the_gravest_is_the_one_that_stands_out_among_all(seed: int, count: int, review: bool) -> None:
    found = orders(_deadlines(seed, count), review=review)
    assert breaks(found) == _gravest(found)


def test_the_deadlines_of_this_test_break_orders_in_many_ways() -> None:
    broken = [order for plan in _PLANS for order in breaks(orders(_deadlines(*plan), review=True))]
    assert {order.verdict for order in broken} == {Verdict.BROKEN, Verdict.OVERLAP}
    assert len({order.reason for order in broken}) >= 4


def test_two_windows_meet() -> None:
    items = [
        "Các chi bộ trực thuộc đảng ủy cơ sở hoàn thành tổng kết trong quý II/2024.",
        "Đảng ủy Khối tổ chức hội nghị sơ kết trong tháng 5/2024.",
        "Đảng ủy Khối tổ chức hội nghị tổng kết trong tháng 4/2024.",
    ]
    [order] = breaks(orders(_of(items), review=True))
    assert order.verdict is Verdict.MEETS
    assert order.late.last == date(2024, 4, 30)


def test_a_cell_meets_in_the_first_days_of_the_month() -> None:
    meeting = "Các chi bộ trực thuộc đảng ủy cơ sở đưa nội dung vào kỳ sinh hoạt thường kỳ tháng 9 năm 2024."
    assert not breaks(orders(_of([meeting, "Đảng ủy Khối hoàn thành tổng kết trước ngày 20/9/2024."]), review=True))
    assert breaks(orders(_of([meeting, "Đảng ủy Khối hoàn thành tổng kết trước ngày 30/8/2024."]), review=True))


def test_orders_are_paired_off_when_asked_for() -> None:
    found = orders(_deadlines(1, 12), review=True)
    assert isinstance(found, Orders)
    assert list(found) == found[:]
    assert len(found) == len(list(found)) > 0
    assert found
    assert not orders([], review=True)
