"""Annexes, what they say of their plan, and where the text announces them."""

from datetime import date

import pytest

from validator.plan import Plan, plans
from validator.source import Source

SIGNED = "\n\nT/M CHI BỘ\nBÍ THƯ\n\nLò Văn Pao\n\n"


def plan(text: str) -> Plan:
    return plans(Source("t", text))[0]


class TestPromises:
    @pytest.mark.parametrize(
        ("words", "thing", "label"),
        [
            ("Tự kiểm tra (có đề cương gửi kèm).", "đề cương", ""),
            ("Theo Đề cương báo cáo gửi kèm.", "đề cương", ""),
            ("Chi tiết tại Phụ lục 02.", "phụ lục", "02"),
            ("Theo mẫu tại Phụ lục II kèm theo Kế hoạch này.", "phụ lục", "II"),
            ("Thành phần (theo danh sách đính kèm).", "danh sách", ""),
            ("Phân công theo lịch ban hành kèm theo Kế hoạch này.", "lịch", ""),
            ("(Gửi kèm Kế hoạch này đề cương gợi ý).", "đề cương", ""),
        ],
    )
    def test_announced(self, words: str, thing: str, label: str) -> None:
        (found,) = plan(f"I. NỘI DUNG\n1. {words}\n").promises
        assert (found.thing, found.label) == (thing, label)

    @pytest.mark.parametrize(
        "words",
        [
            "Theo mẫu tại Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP.",
            "Thực hiện theo phụ lục kèm theo Thông tư số 12/2025/TT-BNV.",
            "Gửi báo cáo và các phụ lục kèm theo về Văn phòng.",
            "Gửi danh sách kèm theo ảnh về Ban Tổ chức.",
            "Tổ chức hội thi (có kế hoạch riêng kèm theo).",
            "Soạn đề cương ôn tập cho học sinh.",
        ],
    )
    def test_another_papers_or_none(self, words: str) -> None:
        assert plan(f"I. NỘI DUNG\n1. {words}\n").promises == []

    def test_over_a_line_end(self) -> None:
        (found,) = plan("1. Nội dung\nCác chi bộ làm theo phụ lục\nđính kèm và báo cáo Đảng ủy.\n").promises
        assert found.thing == "phụ lục"


class TestNotes:
    @pytest.mark.parametrize(
        ("note", "number", "day", "issuer"),
        [
            (
                "(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 09/10/2025 của Ban Thường vụ Đảng ủy xã)",
                "12-KH/ĐU",
                date(2025, 10, 9),
                "Ban Thường vụ Đảng ủy xã",
            ),
            (
                "*(Ban hành kèm theo Kế hoạch số: 12 /KH-UBND ngày09 tháng 10 năm 2025\ncủa Ủy ban nhân dân xã)*",
                "12/KH-UBND",
                date(2025, 10, 9),
                "Ủy ban nhân dân xã",
            ),
            ("(Kèm theo Kế hoạch số    /KH-THTL ngày    tháng 9 năm 2025 của Trường)", "/KH-THTL", None, "Trường"),
            ("(Đính kèm Kế hoạch số 12-KH/ĐU)", "12-KH/ĐU", None, None),
        ],
    )
    def test_parts(self, note: str, number: str, day: date | None, issuer: str | None) -> None:
        one = plan(f"KẾ HOẠCH\nhọc tập{SIGNED}PHỤ LỤC\nThời gian\n{note}\n\nI. ĐỢT MỘT\n")
        (annex,) = one.annexes
        assert annex.note and annex.note.number
        assert annex.note.number.text == number
        assert annex.note.date == day
        assert (one.quote(annex.note.issuer) if annex.note.issuer else None) == issuer

    def test_title_and_label(self) -> None:
        one = plan(f"KẾ HOẠCH\nhọc tập{SIGNED}PHỤ LỤC SỐ 02\nThời gian học tập\n\nI. ĐỢT MỘT\n")
        (annex,) = one.annexes
        assert (annex.thing, annex.label) == ("PHU LUC", "02")
        assert annex.label_span and one.quote(annex.label_span) == "02"
        assert annex.title and one.quote(annex.title) == "Thời gian học tập"


@pytest.mark.parametrize(
    ("words", "mentioned"),
    [
        ("Mỗi hạn chế nêu ra phải kèm theo hướng khắc phục (sau đây gọi tắt là Hạn chế).", False),
        ("Kinh phí theo bảng kê kèm theo.", True),
        ("Phân công nhiệm vụ (chi tiết kèm theo).", True),
    ],
)
def test_what_announces_an_annex(words: str, mentioned: bool) -> None:
    made = plan(f"KẾ HOẠCH\nkiểm tra\n\nI. NỘI DUNG\n1. {words}{SIGNED}PHỤ LỤC\nDANH SÁCH TỔ GIÚP VIỆC\n\n1. Chi ủy.\n")
    assert [one.is_mentioned for one in made.annexes] == [mentioned]


@pytest.mark.parametrize(("heading", "label"), [("Phụ lục1", "1"), ("PHỤ LỤC C", "C"), ("PHỤ LỤC", "")])
def test_the_number_of_an_annex_also_where_its_blank_is_lost(heading: str, label: str) -> None:
    one = plan(f"KẾ HOẠCH\nthăm hỏi\n\nI. MỤC ĐÍCH\n\nĐộng viên.{SIGNED}{heading}\nDANH SÁCH\n\n1. Ông An.\n")
    (annex,) = one.annexes
    assert (annex.label, one.quote(annex.label_span) if annex.label_span else "") == (label, label)
