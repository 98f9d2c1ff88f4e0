"""Số và ký hiệu, taken apart whatever its slips."""

import pytest

from validator.facts.header.number import number
from validator.source import Span


@pytest.mark.parametrize(
    ("written", "said", "form", "colon"),
    [
        ("Số 58-KH/ĐUK", "58-KH/ĐUK", "party", ""),
        ("Số: 15/KH-UBND", "15/KH-UBND", "state", ":"),
        ("Số:15/KH-UBND", "15/KH-UBND", "state", ":"),
        ("Số:** 15/KH-UBND", "15/KH-UBND", "state", ":"),
        ("Số: 134 /KH-UBND", "134/KH-UBND", "state", ":"),
        ("Số: 15/KH-MTTQ-BTT", "15/KH-MTTQ-BTT", "state", ":"),
        ("Số      -KH/ĐU", "-KH/ĐU", "party", ""),
        ("Số: ……/KH-UBND", "/KH-UBND", "state", ":"),
        ("Số: ____/KH-UBND", "/KH-UBND", "state", ":"),
        ("Số 05/KH", "05/KH", "other", ""),
        ("Số: 15/2024/KH-ABC", "15/2024/KH-ABC", "state", ":"),
        ("Số 05–KH/ĐU", "05–KH/ĐU", "party", ""),
        ("Số 12-KH/HU A Lưới, ngày 05 tháng 3 năm 2024", "12-KH/HU", "party", ""),
        ("Số: 12 Lào Cai", "12", "other", ":"),
        ("Số: 15/KH-THCS NVT", "15/KH-THCSNVT", "state", ":"),
        ("Số: 15/KH-TH SB", "15/KH-THSB", "state", ":"),
        ("Số: 15/KH-THCS MẬT", "15/KH-THCS", "state", ":"),
        ("Số: 15/KH-UBND HÀ", "15/KH-UBND", "state", ":"),
    ],
)
def test_parts(written: str, said: str, form: str, colon: str) -> None:
    found = number(written, Span(0, len(written)))
    assert found
    assert (found.text, found.form, found.colon) == (said, form, colon)
    assert written[found.type_span.start : found.type_span.end] == found.type_symbol
    assert written[found.body_span.start : found.body_span.end] == found.body_symbol


def test_a_label_with_nothing_behind_it_is_blank() -> None:
    found = number("Số:   ", Span(0, 6))
    assert found and found.is_blank


@pytest.mark.parametrize("written", ["Số lượng: 12 người", "Sở Y tế", "Số điện thoại: 0912"])
def test_no_number(written: str) -> None:
    assert number(written, Span(0, len(written))) is None
