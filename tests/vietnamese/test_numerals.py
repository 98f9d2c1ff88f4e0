"""Numbers in words are read as people write them; what is no number is None."""

import pytest

from validator.vietnamese.numerals import numeral


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("năm", 5),
        ("mười", 10),
        ("mười lăm", 15),
        ("hai mươi mốt", 21),
        ("Một trăm linh năm", 105),
        ("hai trăm năm mươi nghìn", 250_000),
        ("hai mươi lăm triệu", 25_000_000),
        ("một tỷ hai trăm năm mươi triệu", 1_250_000_000),
        ("một triệu rưỡi", 1_500_000),
        ("ba nghìn tỷ", 3_000_000_000_000),
        ("sáu triệu năm trăm nghìn", 6_500_000),
        ("mười hai triệu không trăm năm mươi nghìn", 12_050_000),
    ],
)
def test_reads(words: str, value: int) -> None:
    assert numeral(words) == value


@pytest.mark.parametrize("words", ["", "hai lăm", "triệu", "năm học", "hai mươi người", "trăm", "một nghìn hai triệu"])
def test_is_no_number(words: str) -> None:
    assert numeral(words) is None
