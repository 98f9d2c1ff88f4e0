"""How grave a rule takes what it finds, where that depends on the words around it."""

import pytest

from validator.loader import shipped_rules
from validator.plan import plans
from validator.rule import Severity
from validator.source import Source


def severities(rule: str, text: str) -> list[Severity | None]:
    """The severity of each finding of a rule; None is the rule's own."""
    one = shipped_rules()[rule]
    return [finding.severity for plan in plans(Source("x", text)) for finding in one.check(plan, one.options())]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Thi xong trước 29/3/2024", None),
        ("Thi từ 25/3 đến 29/3/2024", Severity.NOTE),
        ("Thi trong tuần 27 (25/3 đến 29/3/2024)", Severity.NOTE),
    ],
)
def test_a_range_without_the_word_for_day_at_either_end_is_written_short(words: str, severity: Severity | None) -> None:
    text = f"II. THỜI GIAN\n- Đăng ký trước ngày 10/3/2024; bốc thăm trước ngày 12/3/2024.\n- {words}.\n"
    assert set(severities("KH617", text)) == {severity}


@pytest.mark.parametrize(
    ("line", "severity"),
    [("3. Đại diện cha mẹ học sinh", Severity.NOTE), ("**3. Đại diện cha mẹ học sinh**", None), ("3. Kinh phí", None)],
)
def test_a_short_line_among_headings_may_be_an_item_without_more_words(line: str, severity: Severity | None) -> None:
    text = (
        "II. THÀNH PHẦN\n1. Ban Giám hiệu\n- Hiệu trưởng.\n- Phó hiệu trưởng.\n2. Tổ chuyên môn\n- Các tổ trưởng.\n- Các tổ phó.\n"
        f"{line}\n4. Đoàn trường\n- Bí thư.\n- Phó bí thư.\n"
    )
    assert severities("KH202", text) == [severity]


def test_a_body_behind_a_plural_and_in_front_of_its_rank_is_told_once() -> None:
    text = "II. NỘI DUNG\n- Họp với các chi bộ.\n- Giao các Đảng ủy cơ sở rà soát hồ sơ.\n"
    assert severities("KH619", text) == [None]


@pytest.mark.parametrize(
    ("bare", "severity"),
    [
        (["15/3/2024"], None),
        (["15/3/2024", "18/3/2024"], None),
        (["15/3/2024", "18/3/2024", "20/3/2024"], Severity.NOTE),
    ],
)
def test_a_plan_that_mostly_names_the_day_has_slipped_where_it_does_not(
    bare: list[str], severity: Severity | None
) -> None:
    worded = "".join(f"- Xong trước ngày {day}/3/2024.\n" for day in range(21, 28))
    text = f"II. THỜI GIAN\n{worded}" + "".join(f"- Gửi trước {day}.\n" for day in bare)
    assert set(severities("KH617", text)) == {severity}


@pytest.mark.parametrize(("planned", "severity"), [("", None), ("dự kiến ", Severity.WARNING)])
def test_a_time_that_is_only_planned_may_still_move(planned: str, severity: Severity | None) -> None:
    text = (
        "ĐẢNG BỘ TỈNH LẠNG SƠN\nĐẢNG ỦY PHƯỜNG TAM THANH\n*\nSố 41-KH/ĐU\n\nKẾ HOẠCH\ntổng kết 05 năm thực hiện Chỉ thị số 05-CT/TU\n\n"
        "I. TIẾN ĐỘ\n1. Đảng ủy phường gửi báo cáo về Ban Tổ chức Tỉnh ủy trước ngày 30/10/2026.\n"
        f"2. Đảng ủy phường tổ chức hội nghị tổng kết: {planned}ngày 05/11/2026.\n"
    )
    assert severities("KH312", text) == [severity]
