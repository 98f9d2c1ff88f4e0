"""Letters in the head's number that are not those of the issuer."""

import pytest

from validator.facts.header.symbols import SymbolFault
from validator.plan import plans
from validator.source import Source


def stray(head: str, number: str) -> tuple[SymbolFault, tuple[str, ...]] | None:
    (plan,) = plans(Source("t", f"{head}\nSố {number}\n\nKẾ HOẠCH\nhọc tập\n"))
    found = plan.stray_symbol
    if found is None:
        return None
    assert plan.quote(found.span) == found.letters
    return found.fault, found.right


@pytest.mark.parametrize(
    ("head", "number", "fault", "right"),
    [
        ("TỈNH ỦY GIA LAI\nVĂN PHÒNG", "12-KH/TU", SymbolFault.BODY, ("VPTU",)),
        ("THÀNH ỦY VINH", "12-KH/HU", SymbolFault.BODY, ("TU", "ThU")),
        ("ĐẢNG BỘ XÃ TAM HỢP\nCHI BỘ THÔN ĐÔNG", "12-KH/BTCTU", SymbolFault.BODY, ("CB",)),
        ("ĐẢNG BỘ TỈNH GIA LAI\nĐẢNG ỦY QUÂN SỰ TỈNH", "12-KH/ĐU", SymbolFault.COMMITTEE, ("ĐUQS", "ĐUCA", "ĐUBP")),
        ("ĐẢNG BỘ XÃ TAM HỢP\nĐẢNG ỦY CÔNG TY CHÈ", "12-KH/ĐUCT", SymbolFault.OWN, ("ĐU",)),
        ("UBND TỈNH GIA LAI\nSỞ NỘI VỤ", "12/KH-SYT", SymbolFault.DEPARTMENT, ()),
        ("UBND XÃ TAM HỢP\nTRƯỜNG TIỂU HỌC TAM HỢP", "12/KH-UBND", SymbolFault.PEOPLE, ()),
    ],
)
def test_letters_of_another_body(head: str, number: str, fault: SymbolFault, right: tuple[str, ...]) -> None:
    assert stray(head, number) == (fault, right)


@pytest.mark.parametrize(
    ("head", "number"),
    [
        ("TỈNH ỦY GIA LAI\nVĂN PHÒNG", "12-KH/VPTU"),
        ("TỈNH ỦY GIA LAI", "12-KH/BTCTU"),  # the board's name may stand elsewhere
        ("ĐẢNG BỘ CÔNG AN TỈNH GIA LAI\nĐẢNG ỦY CÔNG AN XÃ TAM HỢP", "12-KH/ĐU"),
        ("UBND TỈNH GIA LAI\nSỞ GD&ĐT", "12/KH-SGDĐT"),
        ("UBND TỈNH GIA LAI\nSỞ Y TẾ\nBỆNH VIỆN MẮT", "12/KH-SYT"),
        ("UBND XÃ TAM HỢP\nTRƯỜNG TIỂU HỌC TAM HỢP", "12/KH-THTH"),
        ("HỘI NÔNG DÂN XÃ TAM HỢP", "12-KH/HND"),
    ],
)
def test_letters_that_may_be_right(head: str, number: str) -> None:
    assert stray(head, number) is None
