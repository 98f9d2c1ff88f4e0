"""Figures that contradict each other: products, shares, changes and ranges."""

import pytest

from validator.facts.counts.figures import figure, value
from validator.facts.counts.shares import ShareFault
from validator.plan import Plan, plans
from validator.source import Source


def plan(*items: str) -> Plan:
    body = "".join(f"- {item}\n" for item in items)
    return plans(Source("t", f"KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n{body}"))[0]


def products(words: str) -> list[tuple[str, str, str]]:
    one = plan(words)
    return [(one.quote(wrong.span), wrong.said, wrong.right) for wrong in one.wrong_products]


def shares(words: str) -> list[tuple[str, ShareFault, str, str]]:
    one = plan(words)
    return [(one.quote(wrong.span), wrong.fault, wrong.right, wrong.of) for wrong in one.wrong_shares]


def reversed_figures(words: str) -> list[str]:
    one = plan(words)
    assert [one.quote(wrong.span) for wrong in one.reversed_figures] == [wrong.words for wrong in one.reversed_figures]
    return [wrong.words for wrong in one.reversed_figures]


@pytest.mark.parametrize(
    ("words", "number", "decimals"), [("1.200.000", 1_200_000, 2), ("7,5", 7.5, 2), ("0,25", 0.25, 2), ("100", 100, 1)]
)
def test_a_figure_is_read_and_written_again(words: str, number: float, decimals: int) -> None:
    assert value(words) == number
    assert figure(number, decimals) == words


def test_a_figure_is_rounded_to_its_decimals() -> None:
    assert (figure(200 / 3, 1), figure(200 / 3, 2)) == ("66,7", "66,67")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Nước uống: 40 người x 25.000 đồng = 100.000 đồng.", [("100.000", "100.000", "1.000.000")]),
        ("Thuê xe: 03 xe × 1,5 triệu đồng = 5 triệu đồng.", [("5 triệu", "5 triệu", "4.500.000")]),
        ("Tặng 10 suất quà, mỗi suất 500 nghìn đồng, tổng số 6 triệu đồng.", [("6", "6", "5.000.000")]),
        ("Mở 02 lớp, mỗi lớp 35 học viên, tổng số 75 học viên.", [("75", "75", "70")]),
    ],
)
def test_results_that_are_no_product(words: str, found: list[tuple[str, str, str]]) -> None:
    assert products(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "Nước uống: 40 người x 25.000 đồng = 1.000.000 đồng.",
        "Nước uống: 40 người x 25 = 1.000.000 đồng.",  # in thousands
        "In: 3 tập x 33.333 đồng = 100.000 đồng.",  # rounded
        "Chi: 5 + 02 người x 3 = 11; 10% x 300 = 40.",  # more than a product
        "Mở 02 lớp, mỗi lớp 35 học viên, tổng số 70 học viên.",
    ],
)
def test_right_and_uncertain_products_are_silent(words: str) -> None:
    assert products(words) == []


def test_shares_that_cannot_be_right() -> None:
    assert shares("Có 1.200/1.500 hộ (đạt 75%).") == [("75", ShareFault.RECKONED, "80", "1.200/1.500")]
    assert shares("Phấn đấu 950% hộ dân tham gia.") == [("950%", ShareFault.MORE_THAN_ALL, "", "")]
    assert shares("Xếp loại: Tốt 60%, Khá 45%, Đạt 5,5%.") == [
        ("Tốt 60%, Khá 45%, Đạt 5,5%", ShareFault.TOGETHER, "110,5", "")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Có 1.200/1.500 hộ (đạt 80%).",
        "Có 2/3 hộ (67%).",  # rounded
        "Đến ngày 10/12 đạt 75%.",
        "Niên khóa 2024/2025 đạt 98%.",
        "Trồng 12/16 ha, đạt 85% so với cùng kỳ.",
        "Thu đạt 150% dự toán.",
        "Đạt 98%, khá 60%, giỏi 30%.",  # one holds the others
        "Tốt 70%, Khá 80%, Đạt 90%.",  # too much for parts of one whole
    ],
)
def test_right_and_uncertain_shares_are_silent(words: str) -> None:
    assert shares(words) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Phấn đấu nâng tỷ lệ từ 92% lên 90%.", ["nâng tỷ lệ từ 92% lên 90%"]),
        ("Giảm thời gian giải quyết từ 5 ngày xuống còn 7 ngày.", ["Giảm thời gian giải quyết từ 5 ngày xuống còn 7 ngày"]),
        ("Mỗi đội gồm từ 12 đến 10 người.", ["từ 12 đến 10 người"]),
        ("Bài thi dài 900 - 700 từ.", ["900 - 700 từ"]),
    ],
)  # fmt: skip
def test_figures_in_the_wrong_order(words: str, found: list[str]) -> None:
    assert reversed_figures(words) == found


@pytest.mark.parametrize(
    "words",
    [
        "Nâng tỷ lệ từ 90% lên 92%; giảm từ 7 ngày xuống còn 5 ngày; mỗi đội từ 10 đến 12 người.",
        "Nâng thứ hạng từ 45 lên 40.",
        "Tăng từ 800 nghìn đồng lên 1,2 triệu đồng; tăng từ 5 xã lên 3 cụm; nâng từ 900 lên 1,2 triệu đồng.",
        "Mỗi suất quà từ 500 đến 1 triệu đồng; học từ tiết 4 đến 2 tiết.",
        "Rút ngắn thời gian từ 10 đến 7 ngày làm việc.",
    ],
)
def test_right_and_uncertain_orders_are_silent(words: str) -> None:
    assert reversed_figures(words) == []
