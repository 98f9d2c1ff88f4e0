"""The deadlines of plans of the state: tables of annexes, stages in brackets, the year of a month, what is a meeting."""

import pytest

from validator.plan import plans
from validator.source import Source

CALL_UP = (
    "ỦY BAN NHÂN DÂN HUYỆN PHÚ LƯƠNG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 21/KH-UBND\n"
    "Phú Lương, ngày 04 tháng 10 năm 2024\n\nKẾ HOẠCH\nTuyển chọn và gọi công dân nhập ngũ năm 2025\n\nI. NỘI DUNG\n\n"
)


@pytest.mark.parametrize(
    ("body", "last"),
    [
        ("1. Khám sức khỏe: 06 ngày, từ 02/12 - 07/12/2024, theo lịch:\n- Ngày 03/12: khám cho xã Yên Đổ;", "2024-12-03"),
        ("1. Khám sức khỏe: từ ngày 02/12/2025 đến ngày 07/12/2025, theo lịch:\n- Ngày 03/12: khám cho xã Yên Đổ;", "2025-12-03"),
        ("1. Giao quân: từ 13 đến 15/02/2025.\n- Ngày 14/02: giao quân tại huyện;", "2025-02-14"),
    ],
)  # fmt: skip
def test_the_months_before_the_year_of_the_subject_are_in_that_of_issue_where_a_day_says_so(
    body: str, last: str
) -> None:
    assert str(plans(Source("a.txt", f"{CALL_UP}{body}\n"))[0].deadlines[-1].last) == last
