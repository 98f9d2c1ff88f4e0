"""The text as facts read it."""

from hypothesis import given
from hypothesis import strategies as st

from validator.facts.paragraphs.running import smooth
from validator.plan import plans
from validator.source import Source


def test_one_spelling() -> None:
    assert smooth("Uỷ ban, UỶ BAN, hoà, khoẻ") == "Ủy ban, ỦY BAN, hòa, khỏe"
    assert smooth("quý, hoàn, Quỹ, thuở, oan") == "quý, hoàn, Quỹ, thuở, oan"
    assert smooth("Sở\u00a0Y tế<br>Sở Nội vụ<br />") == "Sở Y tế    Sở Nội vụ      "
    assert smooth("trước ngày\u202f05/6,\u2009sau 17\u2003giờ") == "trước ngày 05/6, sau 17 giờ"
    assert smooth("định kì, Kỉ luật, HỌC KÌ, kìm, kỉnh") == "định kỳ, Kỷ luật, HỌC KỲ, kìm, kỉnh"
    assert smooth("Sở Y tế\\\nSở Nội vụ \\-") == "Sở Y tế \nSở Nội vụ \\-"


def test_wraps_and_page_numbers_are_blanks() -> None:
    text = "KẾ HOẠCH\nkiểm tra\n\nI. NỘI DUNG\n\n1. Gửi báo cáo về Văn phòng Đảng ủy\nxã trước ngày\n2\n05/6/2024.\n\n2. Việc khác.\n"
    plan = plans(Source("example", text))[0]
    assert "Đảng ủy xã trước ngày   05/6/2024." in plan.running
    assert "I. NỘI DUNG\n\n1. Gửi" in plan.running


@given(st.text(st.sampled_from("uỷUỶoàqQ nn\u00a0\n<br>/áéỵy1.-"), max_size=60))
def test_every_character_keeps_its_place(text: str) -> None:
    assert len(smooth(text)) == len(text)
    for plan in plans(Source("example", text or "x")):
        assert len(plan.running) == len(plan.text)
