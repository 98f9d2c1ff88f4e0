"""Numbers of cited documents that are in no form."""

import pytest

from validator.plan import plans
from validator.source import Source


def broken(words: str) -> list[tuple[str, str]]:
    (plan,) = plans(Source("t", f"KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. {words}.\n"))
    return [(plan.quote(one.span), one.right) for one in plan.broken_numbers]


@pytest.mark.parametrize(
    ("words", "found", "right"),
    [
        ("Nghị quyết số 08NQ/TU", "08NQ/TU", "08-NQ/TU"),
        ("Hướng dẫn số 12 HD/BTCTU", "12 HD/BTCTU", "12-HD/BTCTU"),
        ("Kế hoạch 40-KH-UBND", "40-KH-UBND", "40/KH-UBND"),
        ("Chỉ thị số 05/CT/TW", "05/CT/TW", "05-CT/TW"),
        ("Nghị định số 30/2020/NĐ/CP", "30/2020/NĐ/CP", "30/2020/NĐ-CP"),
        ("Nghị định số 30/2020-NĐ-CP", "30/2020-NĐ-CP", "30/2020/NĐ-CP"),
    ],
)
def test_found(words: str, found: str, right: str) -> None:
    assert broken(words) == [(found, right)]


@pytest.mark.parametrize(
    "words",
    ["Nghị quyết số 08-NQ/TU", "Kế hoạch số 40/KH-UBND", "Nghị định số 30/2020/NĐ-CP", "Kế hoạch số 12 KH UBND", "số 17, 18-NQ/ĐUK",
     "Quyết định số 12/QĐ/THPT", "Chỉ thị số 05 - CT/TW", "số 5 KH kèm theo"],
)  # fmt: skip
def test_not_found(words: str) -> None:
    assert broken(words) == []
