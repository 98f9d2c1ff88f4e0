"""Faults of tables and of labelled lines: what stands in the wrong place, twice, or not at all."""

from collections.abc import Iterator

from tests.quality.plants.kinds import kind, leaves, put
from validator.plan import Plan
from validator.source import Span

_TITLES = "| TT | Nội dung | Thời gian | Đơn vị thực hiện |\n|---|---|---|---|\n| 1 | Rà soát hồ sơ | Tháng 10/2027 | Văn phòng |\n"
_LAST = "| 3 | Tổng hợp kết quả | Tháng 12/2027 | Phòng Nội vụ |"
_ORDERS = ("KH304", "KH312")


@kind("KH327", *_ORDERS)
def cells_that_changed_places(plan: Plan) -> Iterator[str]:
    for one in leaves(plan)[::4]:
        for row in (
            "| 2 | Thẩm định | Tổ giúp việc | Tháng 11/2027 |",
            "| 2 | Thẩm định | Văn phòng | Trước ngày 15/11/2027 |",
        ):
            yield put(plan, Span(one.span.end, one.span.end), f"\n\n{_TITLES}{row}\n{_LAST}\n")


@kind("KH236", *_ORDERS)
def row_given_twice(plan: Plan) -> Iterator[str]:
    row = "| 2 | Rà soát hồ sơ | Tháng 10/2027 | Văn phòng |"
    for one in leaves(plan)[::4]:
        yield put(plan, Span(one.span.end, one.span.end), f"\n\n{_TITLES}{row}\n{_LAST}\n")


@kind("KH204", "KH202", "KH614")
def label_without_its_value(plan: Plan) -> Iterator[str]:
    for one in leaves(plan)[1::4]:
        yield put(plan, Span(one.span.end, one.span.end), "\n\n- Địa điểm:\n\n- Thành phần: Toàn thể cán bộ.")
