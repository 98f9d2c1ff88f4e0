"""Faults of reckoning: products, shares, figures that are reversed."""

from collections.abc import Iterator

from tests.quality.plants.kinds import kind, saying
from validator.plan import Plan


@kind("KH535")
def product_that_is_wrong(plan: Plan) -> Iterator[str]:
    for words in (
        "; chi nước uống 50 người x 20.000 đồng = 10.000.000 đồng",
        "; mở 03 lớp, mỗi lớp 40 học viên, tổng số 150 học viên",
        "; in 120 bộ × 15.000 đồng/bộ = 1.200.000 đồng",
    ):
        yield from saying(plan, words)


@kind("KH536")
def share_that_is_wrong(plan: Plan) -> Iterator[str]:
    for words in (
        ", đến nay có 45/50 hộ (đạt 80%)",
        ", phấn đấu trên 195% hộ dân tham gia",
        "; kết quả rèn luyện: Tốt 70%, Khá 35%, Đạt 5%",
    ):
        yield from saying(plan, words)


@kind("KH537")
def figures_the_other_way_round(plan: Plan) -> Iterator[str]:
    for words in (
        ", nâng tỷ lệ tham gia từ 85% lên 80%",
        ", mỗi đội có từ 10 đến 08 người",
        ", giảm thời gian giải quyết từ 10 ngày xuống còn 15 ngày",
    ):
        yield from saying(plan, words)
