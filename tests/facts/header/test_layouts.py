"""The head in every layout that copies come in: columns, tables, lines that are cut."""

from datetime import date

import pytest

from tests.facts.header.example import head, names
from validator.facts.header.header import System


class TestLayouts:
    def test_two_columns_with_one_blank_between(self) -> None:
        one, found = head(
            "ĐẢNG BỘ TỈNH AN GIANG ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ CHỢ MỚI\n*\n"
            "Số 12-KH/ĐU Chợ Mới, ngày 09 tháng 10 năm 2025\n\nKẾ HOẠCH\nnâng cao chất lượng sinh hoạt chi bộ"
        )
        assert [(title.kind, one.quote(title.span)) for title in found.titles] == [("party", "ĐẢNG CỘNG SẢN VIỆT NAM")]
        assert names(one) == ["ĐẢNG BỘ TỈNH AN GIANG", "ĐẢNG ỦY XÃ CHỢ MỚI"]
        assert found.number and found.number.text == "12-KH/ĐU"
        assert found.issued and one.quote(found.issued.place) == "Chợ Mới"
        assert one.issued == date(2025, 10, 9)

    def test_titles_names_and_date_cut_over_lines(self) -> None:
        one, found = head(
            "ỦY\nBAN NHÂN DÂN\nTỈNH SƠN LA\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            "---------------\n|\nSố:\n48/KH-UBND\n|\nSơn\nLa, ngày 11 tháng 3\nnăm 2024\n|\nKẾ HOẠCH\nTRỒNG\nCÂY ĐẦU XUÂN\n"
            "Căn cứ Luật Lâm nghiệp ngày\n15/11/2017;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:"
        )
        assert [title.kind for title in found.titles] == ["state", "motto"]
        assert names(one) == ["ỦY BAN NHÂN DÂN TỈNH SƠN LA"]
        assert found.number and found.number.text == "48/KH-UBND"
        assert found.issued and one.plain(found.issued.place) == "Sơn La"
        assert one.issued == date(2024, 3, 11)
        assert found.subject and one.plain(found.subject) == "TRỒNG CÂY ĐẦU XUÂN"

    @pytest.mark.parametrize(
        ("lines", "expected"),
        [
            ("BỘ CHQS TỈNH THANH HÓA\nTRUNG ĐOÀN 45", ["BỘ CHQS TỈNH THANH HÓA", "TRUNG ĐOÀN 45"]),
            ("LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLĐLĐ TỈNH HƯNG YÊN", ["LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "LĐLĐ TỈNH HƯNG YÊN"]),
            (
                "NGÂN HÀNG NÔNG NGHIỆP\nVÀ PHÁT TRIỂN NÔNG THÔN VIỆT NAM\nCHI NHÁNH TỈNH SƠN LA",
                ["NGÂN HÀNG NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN VIỆT NAM", "CHI NHÁNH TỈNH SƠN LA"],
            ),
        ],
    )
    def test_bodies_of_army_union_and_bank_stand_apart(self, lines: str, expected: list[str]) -> None:
        one, _ = head(f"{lines}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-TĐ\n\nKẾ HOẠCH\nhuấn luyện năm 2026")
        assert names(one) == expected

    @pytest.mark.parametrize(
        ("line", "number", "day"),
        [
            ("Số: 41/KH-UBND\nBa Vì, ngày   10   tháng  8   năm 2026", "41/KH-UBND", date(2026, 8, 10)),
            ("Số:    41/KH-UBND     Ba Vì, ngày    10    tháng    8    năm    2026", "41/KH-UBND", date(2026, 8, 10)),
            ("Số:      /KH-UBND     Ba Vì, ngày       tháng    8    năm    2026", "/KH-UBND", None),
            ("Số: \\.../KH-UBND\n*Ba Vì, ngày \\... tháng 8 năm 2026*", "/KH-UBND", None),
            ("Số: \\[...\\]/KH-UBND\nBa Vì, ngày \\[...\\] tháng 8 năm 2026", "/KH-UBND", None),
            ("Số: [số]/KH-UBND\nBa Vì, ngày [ngày] tháng [tháng] năm 2026", "/KH-UBND", None),
            ("Số: xx/KH-UBND\nBa Vì, ngày xx tháng xx năm 20xx", "/KH-UBND", None),
        ],
    )
    def test_gaps_beside_the_figures_part_nothing(self, line: str, number: str, day: date | None) -> None:
        one, found = head(f"UBND XÃ BA VÌ\n{line}\n\nKẾ HOẠCH\nRa quân làm thủy lợi")
        assert found.number and found.number.text == number
        assert found.issued and one.quote(found.issued.place) == "Ba Vì"
        assert one.issued == day

    @pytest.mark.parametrize(
        ("lines", "bodies"),
        [
            ("TRƯỜNG CAO ĐẲNG Y\nTHƯ VIỆN", ["TRƯỜNG CAO ĐẲNG Y", "THƯ VIỆN"]),
            ("CHI CỤC KIỂM LÂM\nHẠT KIỂM LÂM LẮK", ["CHI CỤC KIỂM LÂM", "HẠT KIỂM LÂM LẮK"]),
            ("CÔNG TY CỔ PHẦN\nXÍ NGHIỆP CHÈ", ["CÔNG TY CỔ PHẦN XÍ NGHIỆP CHÈ"]),
            ("TRUNG TÂM VĂN HÓA -\nTHƯ VIỆN TỈNH", ["TRUNG TÂM VĂN HÓA - THƯ VIỆN TỈNH"]),
            ("UBND TỈNH\nSỞ VĂN HÓA VÀ\nTRUYỀN THÔNG", ["UBND TỈNH", "SỞ VĂN HÓA VÀ TRUYỀN THÔNG"]),
        ],
    )
    def test_where_a_body_begins(self, lines: str, bodies: list[str]) -> None:
        one, _ = head(f"{lines}\n\nSố: 08/KH-TV\n\nKẾ HOẠCH\nTổ chức Ngày hội đọc sách")
        assert names(one) == bodies

    @pytest.mark.parametrize("title", ["CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ\nNGHĨA VIỆT NAM |"])
    def test_a_title_cut_elsewhere(self, title: str) -> None:
        one, found = head(
            f"ỦY BAN NHÂN DÂN |\n{title}\n|\nSố: 48/KH-UBND |\nHà Nội, ngày 01\ntháng 7 năm 2021 |\nKẾ HOẠCH\ntrồng cây"
        )
        assert [title.kind for title in found.titles] == ["state"]
        assert names(one) == ["ỦY BAN NHÂN DÂN"]
        assert one.issued == date(2021, 7, 1)

    def test_the_number_in_a_table_about_the_paper_is_no_body(self) -> None:
        one, _ = head(
            "| Số hiệu | 48/KH-UBND |\n| Người ký | Lò Văn An |\nỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 48/KH-UBND\n\nKẾ HOẠCH\ntrồng cây"
        )
        assert names(one) == ["ỦY BAN NHÂN DÂN TỈNH SƠN LA"]

    def test_a_head_below_the_subject(self) -> None:
        one, found = head(
            "# KẾ HOẠCH\n\n**trồng cây đầu xuân**\n\nUBND HUYỆN YÊN CHÂU\nTRƯỜNG TIỂU HỌC CHIỀNG PẰN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
            "Độc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-THCP\n\nYên Châu, ngày 05 tháng 02 năm 2024\n\n"
            "Trường Tiểu học Chiềng Pằn xây dựng Kế hoạch như sau:"
        )
        assert names(one) == ["UBND HUYỆN YÊN CHÂU", "TRƯỜNG TIỂU HỌC CHIỀNG PẰN"]
        assert found.subject and one.plain(found.subject) == "trồng cây đầu xuân"
        assert found.number and found.number.text == "12/KH-THCP"

    def test_a_table(self) -> None:
        one, found = head(
            "| UBND XÃ TÂN LẬP<br>**TRƯỜNG TIỂU HỌC TÂN LẬP** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** Độc lập - Tự do"
            " - Hạnh phúc ------- |\n| --- | --- |\n| Số: 08/KH-THTL | *Tân Lập, ngày 05 tháng 9 năm 2025* |\n\n"
            "KẾ HOẠCH\nTổ chức Ngày hội đọc sách"
        )
        assert [title.kind for title in found.titles] == ["state", "motto"]
        assert names(one) == ["UBND XÃ TÂN LẬP", "TRƯỜNG TIỂU HỌC TÂN LẬP"]
        assert found.number and found.number.text == "08/KH-THTL"
        assert one.issued == date(2025, 9, 5)
        assert found.system is System.STATE

    def test_a_superior_and_its_issuer_on_one_line(self) -> None:
        one, _ = head("ĐẢNG BỘ XÃ BA VÌ CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nlàm theo gương Bác")
        assert names(one) == ["ĐẢNG BỘ XÃ BA VÌ", "CHI BỘ THÔN YÊN SƠN"]

    def test_a_committee_of_a_state_body_on_two_lines(self) -> None:
        one, found = head("ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG ỦY\nỦY BAN NHÂN DÂN TỈNH\n*\nSố 31-KH/ĐU\n\nKẾ HOẠCH\nhọc tập")
        assert names(one) == ["ĐẢNG BỘ TỈNH CÀ MAU", "ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH"]
        assert found.system is System.PARTY

    def test_stamps_and_drafts_are_no_bodies(self) -> None:
        one, found = head("MẬT\nDỰ THẢO LẦN 1\nUBND TỈNH CÀ MAU\nSố: /KH-UBND\n\nKẾ HOẠCH\nPhòng cháy rừng")
        assert names(one) == ["UBND TỈNH CÀ MAU"]
        assert found.draft_mark
        assert one.stage == "draft"

    def test_names_in_small_letters_when_there_are_no_others(self) -> None:
        one, _ = head("UBND xã Tân Lập\nTrường Tiểu học Tân Lập\nSố: 08/KH-THTL\n\nKẾ HOẠCH\nNgày hội đọc sách")
        assert names(one) == ["UBND xã Tân Lập", "Trường Tiểu học Tân Lập"]

    @pytest.mark.parametrize(
        ("upper", "name"),
        [
            ("SỞ Y TẾ NINH BÌNH", "Bệnh Viện Đa Khoa Hà Nam"),
            ("TỈNH ỦY ĐỒNG THÁP", "Ban Tổ Chức"),
            ("TỈNH ỦY NGHỆ AN", "Ban Tuyên Giáo và Dân Vận"),
        ],
    )
    def test_an_issuer_with_a_capital_in_each_word(self, upper: str, name: str) -> None:
        one, _ = head(f"{upper}\n{name}\nSố: 08/KH-BV\n\nKẾ HOẠCH\nNgày hội đọc sách")
        assert names(one) == [upper, name]

    def test_the_number_of_the_decision_in_a_name_is_not_the_number(self) -> None:
        _, found = head(
            "SỞ Y TẾ\nĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 77/QĐ-SYT\n\nSố: 301/KH-ĐKT\n\nKẾ HOẠCH\nKiểm tra bếp ăn tập thể"
        )
        assert found.number and found.number.text == "301/KH-ĐKT"

    def test_a_head_in_two_columns_without_a_type(self) -> None:
        one, found = head(
            "ĐẢNG BỘ XÃ TÂN LẬP          ĐẢNG CỘNG SẢN VIỆT NAM\n   CHI BỘ THÔN MỘT\n         *          "
            "Tân Lập, ngày 03 tháng 01 năm 2024\n   Số 07-KH/CB\n\nkết nạp đảng viên năm 2024"
        )
        assert found.number and found.number.text == "07-KH/CB"
        assert one.issued == date(2024, 1, 3)
        assert found.type_span is None


def test_the_second_line_of_a_subject_below_a_blank_line_as_everywhere() -> None:
    opening = "Thực hiện Công văn số 12/UBND-KT, UBND xã xây dựng Kế hoạch như sau:"
    one, found = head(
        f"UBND XÃ TÂN LẬP\n\nSố: 08/KH-UBND\n\nKẾ HOẠCH\n\nTổ chức Ngày hội đọc sách chào mừng 80 năm\n\nQuốc khánh 2/9\n\n{opening}"
    )
    assert found.subject and one.plain(found.subject).endswith("Quốc khánh 2/9")
    one, found = head(
        "UBND XÃ TÂN LẬP\n\nSố: 08/KH-UBND\n\nKẾ HOẠCH\n\nTổ chức Ngày hội đọc sách\n\nĐặc điểm tình hình\n\nXã có 12 thôn."
    )
    assert found.subject and one.plain(found.subject) == "Tổ chức Ngày hội đọc sách"


def test_a_head_read_off_below_the_subject_keeps_its_titles() -> None:
    _, found = head(
        "KẾ HOẠCH\nTrồng cây đầu xuân\n\nỦY BAN NHÂN DÂN XÃ MƯỜNG BÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\nSố: 48/KH-UBND\nMường Bú, ngày 11 tháng 01 năm 2026"
    )
    assert [title.kind for title in found.titles] == ["state", "motto"]


def test_a_hard_line_break_behind_the_line_below_the_subject() -> None:
    one, found = head("CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2026\\\n-----\\\n")
    assert found.separator is not None
    assert one.quote(found.separator).startswith("-----")
