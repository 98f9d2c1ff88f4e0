"""One slip is told once, also where a rule of its own knows the words by heart."""

import pytest

from validator.loader import shipped_rules
from validator.plan import plans
from validator.source import Source

PLAN = """ĐẢNG BỘ HUYỆN YÊN LẬP
ĐẢNG ỦY XÃ ĐỒNG THỊNH
*
Số 12-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Đồng Thịnh, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
tổ chức học tập chuyên đề năm 2024

I. MỤC ĐÍCH
- Nâng cao nhận thức của đảng viên.
II. NỘI DUNG
- Học tập tại chi bộ.

Nơi nhận:
- Các chi bộ,
- Lưu Văn phòng.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Hà Văn Tấn
"""
WORDS_OF_RULES = ("KH108", "KH125", "KH413", "KH452", "KH60")


def told(text: str) -> list[str]:
    """The rules that speak of misspelled words in a plan."""
    rules = [rule for rule in shipped_rules().values() if rule.id.startswith(WORDS_OF_RULES)]
    return [rule.id for plan in plans(Source("x", text)) for rule in rules for _ in rule.check(plan, rule.options())]


def test_the_plan_is_clean() -> None:
    assert told(PLAN) == []


@pytest.mark.parametrize(
    ("right", "wrong", "rule"),
    [
        ("T/M BAN THƯỜNG VỤ", "T/M BAN THUỜNG VỤ", "KH413"),
        ("PHÓ BÍ THƯ", "PHÓ BÍ THU", "KH413"),
        ("\nKẾ HOẠCH\n", "\nKÊ HOẠCH\n", "KH125"),
        ("SẢN VIỆT NAM", "SẢN VIÊT NAM", "KH108"),
        ("Nơi nhận:", "Nơi nhân:", "KH452"),
        ("\nKẾ HOẠCH\n", "\nKẾ HOẠCHH\n", "KH603"),
        ("nhận thức", "nhân thức", "KH601"),
    ],
)
def test_a_slip_is_told_once(right: str, wrong: str, rule: str) -> None:
    assert told(PLAN.replace(right, wrong, 1)) == [rule]
