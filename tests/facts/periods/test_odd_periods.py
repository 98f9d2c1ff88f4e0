"""Periods that disagree with other mentions of the same thing."""

import pytest

from validator.plan import plans
from validator.source import Source


def odd(*items: str) -> list[tuple[str, str, bool]]:
    body = "".join(f"{at}. {item}.\n" for at, item in enumerate(items, 1))
    (plan,) = plans(Source("t", f"KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n{body}"))
    return [(plan.quote(one.odd.span), plan.quote(one.usual.span), one.is_sure) for one in plan.odd_periods]


def test_one_paper_has_one_period() -> None:
    cited = "Đề án số 03-ĐA/TU về phát triển du lịch, giai đoạn {}"
    assert odd(cited.format("2021 - 2030"), cited.format("2021 - 2025"), cited.format("2021-2030")) == [
        ("2021 - 2025", "2021 - 2030", True)
    ]


def test_words_in_front_tell_what_it_is_the_period_of() -> None:
    words = "Thực hiện chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn {}"
    assert odd(*[words.format("2021 - 2025")] * 2, words.format("2021 - 2024")) == [
        ("2021 - 2024", "2021 - 2025", True)
    ]
    assert odd(words.format("2021 - 2025"), words.format("2020 - 2025")) == [("2020 - 2025", "2021 - 2025", False)]


@pytest.mark.parametrize(
    "items",
    [
        ("đại hội chi bộ nhiệm kỳ 2025 - 2027", "đại hội đảng bộ xã nhiệm kỳ 2025 - 2030"),
        ("Nghị quyết Đại hội nhiệm kỳ 2020 - 2025", "Nghị quyết Đại hội nhiệm kỳ 2015 - 2020"),
        ("đầu tư công trung hạn giai đoạn 2021 - 2025", "quy hoạch tỉnh giai đoạn 2021 - 2030"),
        (
            "Nghị quyết số 03-NQ/TU về du lịch giai đoạn 2021 - 2025",
            "Nghị quyết số 04-NQ/TU về giao thông giai đoạn 2020 - 2025",
        ),
        ("năm học 2023 - 2024", "năm học 2024 - 2025"),
    ],
)
def test_unknown_is_silent(items: tuple[str, ...]) -> None:
    assert odd(*items) == []
