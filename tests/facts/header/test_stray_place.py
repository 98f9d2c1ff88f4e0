"""Places of issue that are not those of the issuer."""

import pytest

from validator.facts.header.stray_place import PlaceFault
from validator.plan import plans
from validator.source import Source


def stray(head: str, place: str, body: str = "") -> tuple[PlaceFault, str] | None:
    (plan,) = plans(Source("t", f"{head}\nSố 12\n{place}, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nhọc tập\n\n{body}\n"))
    if plan.stray_place is None:
        return None
    assert plan.quote(plan.stray_place.span) == place
    return plan.stray_place.fault, plan.stray_place.right


@pytest.mark.parametrize(
    ("head", "place", "fault", "right"),
    [
        ("UBND XÃ TAM HỢP", "Tam Hơp", PlaceFault.SPELLING, "Tam Hợp"),
        ("UBND XÃ TAM HỢP", "Quỳ Châu", PlaceFault.COMMUNE, "xã"),
        ("ĐẢNG BỘ TỈNH GIA LAI\nĐẢNG ỦY PHƯỜNG QUY NHƠN", "Gia Lai", PlaceFault.CITY, "phường"),
        ("TỈNH ỦY CÀ MAU\nVĂN PHÒNG", "Bến Tre", PlaceFault.PROVINCE, "tỉnh"),
        ("ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN", "Bến Tre", PlaceFault.DISTRICT, "huyện"),
        ("SỞ Y TẾ GIA LAI\nBỆNH VIỆN MẮT", "Bến Tre", PlaceFault.ELSEWHERE, ""),
        ("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH CÀ MAU", "Bến Tre", PlaceFault.ELSEWHERE, ""),
    ],
)
def test_another_place(head: str, place: str, fault: PlaceFault, right: str) -> None:
    assert stray(head, place) == (fault, right)


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("UBND XÃ TAM HỢP", "Tam Hợp"),
        ("UBND XÃ TAM HỢP", "Xã Tam Hợp"),
        ("TỈNH ỦY CÀ MAU\nVĂN PHÒNG", "Năm Căn"),  # a town of the province, as far as anybody can tell
        ("SỞ Y TẾ GIA LAI\nBỆNH VIỆN MẮT", "Bình Định"),  # one province since 2025
        ("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH CÀ MAU", "Bạc Liêu"),
        ("BỘ XÂY DỰNG\nCỤC HÀNG HẢI", "Bến Tre"),
        ("CÔNG TY CỔ PHẦN CHÈ", "Bến Tre"),
        ("UBND XÃ ĐẮK SONG", "Đăk Song"),
    ],
)
def test_where_the_place_may_be_right(head: str, place: str) -> None:
    assert stray(head, place) is None


def test_the_text_tells_the_province_of_a_body_whose_head_does_not() -> None:
    head = "UBND XÃ TAM HỢP\nTRƯỜNG TIỂU HỌC TAM HỢP"
    assert stray(head, "Bến Tre", "I. NỘI DUNG\n1. Theo chỉ đạo của UBND tỉnh Nghệ An.") == (PlaceFault.ELSEWHERE, "")
    assert stray(head, "Bến Tre", "I. NỘI DUNG\n1. Học tập tại Bến Tre, theo UBND tỉnh Nghệ An.") is None
    assert stray(head, "Bến Tre") is None
