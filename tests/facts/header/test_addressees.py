"""Kính gửi above a plan."""

import pytest

from validator.plan import plans
from validator.source import Source


@pytest.mark.parametrize("line", ["Kính gửi: Các chi bộ", "**Kính gửi:** Các chi bộ", "          Kính trình: Tỉnh ủy"])
def test_found_above_the_text(line: str) -> None:
    plan = plans(Source("example", f"KẾ HOẠCH\ntập huấn\n\n{line}\n\nI. MỤC ĐÍCH\nNâng cao.\n"))[0]
    assert plan.addressees is not None
    assert plan.quote(plan.addressees).startswith("Kính")


def test_a_letter_spoken_of_in_the_text_is_none() -> None:
    plan = plans(Source("example", "KẾ HOẠCH\ntập huấn\n\nI. MỤC ĐÍCH\nNâng cao.\n\nKính gửi: các nơi\n"))[0]
    assert plan.addressees is None
