"""Type, subject, and the date at the end."""

from datetime import date

import pytest

from tests.facts.header.example import BODY, head, plan


class TestTypeAndSubject:
    @pytest.mark.parametrize("line", ["Kế hoạch", "**Kế hoạch**", "# Kế hoạch", "K Ế  H O Ạ C H"])
    def test_a_type_not_in_plain_capitals(self, line: str) -> None:
        one, found = head(f"UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\n{line}\nTổ chức Ngày hội đọc sách")
        assert found.kind == "KE HOACH"
        assert found.subject and one.quote(found.subject) == "Tổ chức Ngày hội đọc sách"

    def test_the_subject_on_the_line_of_the_type(self) -> None:
        one, found = head("UBND XÃ TÂN LẬP\n\nKẾ HOẠCH TỔ CHỨC NGÀY HỘI ĐỌC SÁCH")
        assert found.subject and one.quote(found.subject) == "TỔ CHỨC NGÀY HỘI ĐỌC SÁCH"

    def test_no_type(self) -> None:
        _, found = head("UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nCăn cứ Kế hoạch số 5/KH-UBND, UBND xã thực hiện như sau:")
        assert found.type_span is None

    def test_the_date_above_the_signature(self) -> None:
        one = plan(
            "KẾ HOẠCH\nNgày hội đọc sách" + BODY + "\nTân Lập, ngày 05 tháng 9 năm 2025\nHIỆU TRƯỞNG\n\nVũ Thị Lan\n"
        )
        assert one.header.date_at_end
        assert one.issued == date(2025, 9, 5)


def test_years_cut_at_their_dash_stay_in_the_subject() -> None:
    text = "KẾ HOẠCH\nchuẩn bị đại hội chi bộ, nhiệm kỳ 2025\n- 2027\n-----\n\nI. MỤC ĐÍCH\n1. Kiện toàn chi ủy.\n"
    one = plan(text)
    assert one.header.subject is not None
    assert one.quote(one.header.subject).endswith("2025\n- 2027")


def test_a_subject_of_two_lines_set_apart_above_the_row_of_hyphens() -> None:
    text = "KẾ HOẠCH\n\ntổ chức đại hội chi bộ tiến tới Đại hội\n\nĐảng bộ xã Tân Lập\n\n-----\n\nCăn cứ Chỉ thị số 35-CT/TW;\n\nI. MỤC ĐÍCH\n"
    one = plan(text)
    assert one.header.subject is not None
    assert one.quote(one.header.subject).endswith("Đảng bộ xã Tân Lập")


def test_the_date_of_a_cited_paper_at_a_line_end_is_no_date_of_issue() -> None:
    subject = "Thực hiện Chỉ thị số 11-CT/TU ngày 04 tháng 01 năm 2026\ncủa Ban Thường vụ Tỉnh ủy về khoáng sản"
    one = plan(f"UBND XÃ TÂN LẬP\n\nKẾ HOẠCH\n{subject}\n\nI. MỤC ĐÍCH\n1. Tăng cường quản lý.\n")
    assert one.header.issued is None
    assert one.header.subject is not None and one.quote(one.header.subject) == subject


@pytest.mark.parametrize(
    "subject",
    [
        "Tuyên truyền kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)",
        "TUYÊN TRUYỀN KỶ NIỆM 96 NĂM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM",
        "Tuyên truyền kỷ niệm 96 năm Ngày thành lập\nĐảng Cộng sản Việt Nam",
        "Hưởng ứng Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        "Đại hội Đoàn TNCS Hồ Chí Minh các cấp",
        "Tổ chức Hội thi tìm hiểu về Đảng Cộng sản Việt Nam",
    ],
)
def test_a_subject_may_name_the_party_the_country_or_the_youth_union(subject: str) -> None:
    one, found = head(
        "UBND TỈNH SƠN LA\nSỞ TƯ PHÁP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        f"Số: 48/KH-STP\n\nSơn La, ngày 11 tháng 01 năm 2026\n\nKẾ HOẠCH\n{subject}\n\nCăn cứ Luật Tiếp cận thông tin;\n"
        "Sở Tư pháp ban hành Kế hoạch như sau:"
    )
    assert found.subject and one.quote(found.subject) == subject
    assert [title.kind for title in found.titles] == ["state", "motto"]


@pytest.mark.parametrize("rest", ["Giai đoạn 2021 - 2025", "Huyện Ba Vì\nNăm 2025"])
def test_the_first_line_alone_of_a_subject_is_in_capitals(rest: str) -> None:
    one, found = head(f"CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nTỔNG KẾT CÔNG TÁC DÂN VẬN\n{rest}\n-----")
    assert found.subject and found.separator
    assert one.quote(found.subject) == f"TỔNG KẾT CÔNG TÁC DÂN VẬN\n{rest}"


def test_a_subject_in_capitals_ends_where_a_sentence_begins() -> None:
    one, found = head(
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nTỔNG KẾT CÔNG TÁC DÂN VẬN\nChi bộ xây dựng Kế hoạch như sau:"
    )
    assert found.subject and one.quote(found.subject) == "TỔNG KẾT CÔNG TÁC DÂN VẬN"


@pytest.mark.parametrize(
    "subject",
    [
        "TỔ CHỨC HƯỞNG ỨNG NGÀY PHÁP LUẬT NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM NĂM 2026",
        "tổ chức thực hiện Nghị quyết số 45-NQ/TW, ngày 24/11/2023",
    ],
)
def test_a_subject_that_looks_like_another_line_of_the_head(subject: str) -> None:
    one, found = head(
        f"UBND TỈNH AN GIANG\nSỞ TƯ PHÁP\nSố: 12/KH-STP\nAn Giang, ngày 05 tháng 9 năm 2026\n\nKẾ HOẠCH\n{subject}"
    )
    assert found.subject is not None
    assert one.quote(found.subject) == subject


def test_the_note_of_the_covering_paper_is_no_part_of_the_subject() -> None:
    one, found = head("KẾ HOẠCH\nTRỒNG CÂY ĐẦU XUÂN\n(Kèm theo Quyết định số: 31/QĐ-UBND ngày 24/4/2023 của UBND xã)")
    assert found.subject and one.quote(found.subject) == "TRỒNG CÂY ĐẦU XUÂN"


@pytest.mark.parametrize("kind", ["LIÊN NGÀNH", "LIÊN TỊCH", "PHỐI HỢP"])
def test_the_kind_of_a_plan_of_several_branches_is_no_subject(kind: str) -> None:
    one, found = head(f"CÔNG AN TỈNH - SỞ Y TẾ\nSố: 21/KHLN-CAT-SYT\n\nKẾ HOẠCH {kind}\nBảo đảm an ninh bệnh viện")
    assert found.subject and one.quote(found.subject) == "Bảo đảm an ninh bệnh viện"
    assert found.type_span and one.quote(found.type_span) == "KẾ HOẠCH"
