"""Facts cost no more a letter in a long text than in a short one, whatever is repeated in it."""

import pytest

from tests.growth import grows_no_faster, seconds
from validator.plan import plans
from validator.source import Source

_PIECES = [
    "Đảng ủy ", "các chi bộ, ", "Sở Nông nghiệp và ", "UBND xã ", "Ban Tuyên giáo, ", "(ABC) ", "(viết tắt là ",
    "Nghị quyết số 24-NQ/TU, ngày 1/1/2024 ", "trước ngày 1/1/2024, ", "trước ngày 1/1/2024; ", "\n\n- trước ngày 1/1/2024",
    "\n\n1. Các chi bộ báo cáo trước ngày 1/1", "Kế hoạch số 1-KH/ĐU về a ", "gửi ", "báo cáo về ", "định kỳ ",
    "aaaaaaaa", "99999999", "ngày 1/1/2024 đến ", "\n| a | 1/1/2024 ", "tháng 1, ", "của Ban ",
    "\n\n1. Chi bộ cơ sở gửi báo cáo về Đảng ủy Khối trước ngày 1/1/2024; kiểm tra, tổng hợp kết quả trước ngày 2/1/2024",
    "\n\n2. Văn phòng gửi giấy mời dự hội nghị sơ kết trước ngày 1/1/2024", "theo mục II Kế hoạch này ",
    "Nghị quyết Đại hội ", "Kế hoạch kiểm tra của ",
]  # fmt: skip
_FACTS = (
    "dates",
    "citations",
    "named_papers",
    "abbreviations",
    "actors",
    "deadlines",
    "spelling",
    "orders",
    "late_preparations",
    "dangling_references",
    "wrong_totals",
    "wrong_shares",
    "miscounted_lists",
)


def _cost(text: str) -> float:
    plan = plans(Source("a.txt", text))[0]
    assert plan.nodes is not None and plan.paragraphs and plan.header and plan.annexes is not None
    return sum(seconds(lambda name=name: getattr(plan, name)) for name in _FACTS)  # type: ignore[misc]


@pytest.mark.parametrize("piece", _PIECES)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    opening = "KẾ HOẠCH\na\n\nI. NỘI DUNG\n\n1. "
    assert grows_no_faster(lambda times: _cost(opening + piece * times), 250, 0.01)
