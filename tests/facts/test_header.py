"""What the head says: titles, bodies, number, place and date, type, subject, in every layout copies come in."""

from datetime import date

import pytest

from validator.facts.header import Header, System
from validator.plan import Plan, plans
from validator.source import Source

BODY = "\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.\n"


def plan(text: str) -> Plan:
    return plans(Source("t", text))[0]


def head(text: str) -> tuple[Plan, Header]:
    one = plan(text + BODY)
    return one, one.header


def names(one: Plan) -> list[str]:
    return [" ".join(one.quote(cell) for cell in body) for body in one.header.bodies]


@pytest.mark.parametrize(
    ("superior", "issuer", "system"),
    [
        ("PGD&ĐT HUYỆN XUYÊN MỘC", "TRƯỜNG TH HÒA HIỆP", System.STATE),
        ("HLHPN HUYỆN LỤC NAM", "HLHPN XÃ BẢO SƠN", System.MASS),
        ("HCCB TỈNH NINH BÌNH", "HCCB HUYỆN GIA VIỄN", System.MASS),
        ("HND TỈNH BẾN TRE", "HND XÃ TÂN THÀNH BÌNH", System.MASS),
    ],
)
def test_bodies_by_their_letters(superior: str, issuer: str, system: System) -> None:
    one, found = head(f"{superior}\n{issuer}\n\nHòa Hiệp, ngày 09 tháng 10 năm 2023\n\nKẾ HOẠCH\nkiểm tra cuối năm")
    assert names(one) == [superior, issuer]
    assert found.system is system


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


class TestTitles:
    @pytest.mark.parametrize("slip", ["ĐẢNG CỘNG SẢN VIÊT NAM", "ĐẢNG CÔNG SẢM VIỆT NAM", "ĐẢNG CỘNG SẢN VỆT NAM"])
    def test_a_slip_does_not_hide_the_title(self, slip: str) -> None:
        _, found = head(f"CHI BỘ THÔN 1\n{slip}\nSố 03-KH/CB\n\nKẾ HOẠCH\nlàm theo gương Bác")
        assert [title.kind for title in found.titles] == ["party"]

    def test_a_sentence_that_names_the_party_is_no_title(self) -> None:
        _, found = head("Trang tin về Đảng Cộng sản Việt Nam\n\nKẾ HOẠCH\nlàm theo gương Bác")
        assert found.titles == []


class TestSystem:
    @pytest.mark.parametrize(
        ("lines", "system"),
        [
            ("UBND XÃ ĐOÀN KẾT", System.STATE),
            ("ĐOÀN XÃ TÂN LẬP", System.MASS),
            ("BAN CHẤP HÀNH TRUNG ƯƠNG                    ĐOÀN TNCS HỒ CHÍ MINH\n***", System.MASS),
            ("HỘI LIÊN HIỆP PHỤ NỮ XÃ TÂN LẬP", System.MASS),
            ("HỘI ĐỒNG NHÂN DÂN\nTỈNH CÀ MAU", System.STATE),
            ("TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC", System.PARTY),
            ("CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP", System.MASS),
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐẢNG ỦY XÃ TÂN LẬP", System.PARTY),
            ("ĐẢNG CỘNG SẢN VIỆT NAM\nUBND XÃ TÂN LẬP", System.STATE),
            ("TỈNH ỦY CÀ MAU\nTRƯỜNG CHÍNH TRỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", System.STATE),
            ("ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH CÀ MAU", System.MASS),
            ("MẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ TÂN LẬP", System.MASS),
            ("Số: 12-KH/ĐTN", System.MASS),
            ("Số 12-KH/ĐU", System.PARTY),
        ],
    )
    def test_by_the_issuer_then_the_title_then_the_number(self, lines: str, system: System) -> None:
        _, found = head(f"{lines}\n\nKẾ HOẠCH\nNgày hội đọc sách")
        assert found.system is system


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
    plan = plans(Source("example", text))[0]
    assert plan.header.subject is not None
    assert plan.quote(plan.header.subject).endswith("2025\n- 2027")


def test_the_date_of_a_cited_paper_at_a_line_end_is_no_date_of_issue() -> None:
    subject = "Thực hiện Chỉ thị số 11-CT/TU ngày 04 tháng 01 năm 2026\ncủa Ban Thường vụ Tỉnh ủy về khoáng sản"
    one = plans(Source("example", f"UBND XÃ TÂN LẬP\n\nKẾ HOẠCH\n{subject}\n\nI. MỤC ĐÍCH\n1. Tăng cường quản lý.\n"))[
        0
    ]
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


def test_a_head_read_off_below_the_subject_keeps_its_titles() -> None:
    _, found = head(
        "KẾ HOẠCH\nTrồng cây đầu xuân\n\nỦY BAN NHÂN DÂN XÃ MƯỜNG BÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\nSố: 48/KH-UBND\nMường Bú, ngày 11 tháng 01 năm 2026"
    )
    assert [title.kind for title in found.titles] == ["state", "motto"]


@pytest.mark.parametrize("title", ["ĐỘI TNTP HỒ CHÍ MINH", "ĐỘI THIẾU NIÊN TIỀN PHONG HỒ CHÍ MINH"])
def test_the_title_of_the_pioneers(title: str) -> None:
    one, found = head(
        f"HĐĐ XÃ MƯỜNG PHĂNG                       {title}\nLIÊN ĐỘI TH MƯỜNG PHĂNG\n***\nSố: 04/KH-LĐ"
        "                  Mường Phăng, ngày 06 tháng 10 năm 2025\n\nKẾ HOẠCH\nhoạt động Đội tháng 10"
    )
    assert [(each.kind, one.quote(each.span)) for each in found.titles] == [("youth", title)]
    assert found.system is System.MASS


@pytest.mark.parametrize(
    "issuer",
    [
        "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH\nSỐ 215/QĐ-SCT",
        "ĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH SỐ 215/QĐ-SCT",
        "ĐOÀN KIỂM TRA\nTheo Quyết định\nSố 215/QĐ-SCT",
        "ĐOÀN KIỂM TRA THEO QĐ\nSố: 215/QĐ-SCT",
    ],
)
@pytest.mark.parametrize("own", ["", "Số: 01/KH-ĐKT\n"])
def test_the_decision_in_a_name_lends_the_plan_no_number(issuer: str, own: str) -> None:
    one, found = head(
        f"SỞ CÔNG THƯƠNG TỈNH LÀO CAI\n{issuer}\n{own}\nLào Cai, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nKiểm tra cửa hàng xăng dầu"
    )
    assert (found.number.text if found.number else "") == own[4:].strip()
    assert names(one)[1].startswith("ĐOÀN KIỂM TRA")


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


def test_a_ward_whose_name_begins_with_an_is_no_type() -> None:
    one, found = head(
        "ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG\nĐẢNG ỦY\nPHƯỜNG AN HẢI\n*\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nkiểm tra năm 2026"
    )
    assert (found.kind, one.quote(found.type_span or found.anchor)) == ("KE HOACH", "KẾ HOẠCH")
    assert names(one)[-1] == "ĐẢNG ỦY PHƯỜNG AN HẢI"


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


def test_a_hard_line_break_behind_the_line_below_the_subject() -> None:
    one, found = head("CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2026\\\n-----\\\n")
    assert found.separator is not None
    assert one.quote(found.separator).startswith("-----")


def test_offices_of_tax_statistics_and_enforcement_stand_below_their_own() -> None:
    for lines in ("CỤC THUẾ\nTHUẾ TỈNH CÀ MAU", "CỤC THỐNG KÊ\nTHỐNG KÊ TỈNH CÀ MAU", "THUẾ TỈNH CÀ MAU\nTHUẾ CƠ SỞ 3"):
        one, found = head(f"{lines}\nSố: 12/KH-TCM\n\nKẾ HOẠCH\nNgày hội đọc sách")
        assert names(one) == lines.split("\n")
        assert found.system is System.STATE
    one, _ = head("CỤC\nTHUẾ TỈNH BẾN TRE\nSố: 12/KH-CT\n\nKẾ HOẠCH\nNgày hội đọc sách")
    assert len(one.header.bodies) == 1


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


def test_the_note_of_the_covering_paper_is_no_part_of_the_subject() -> None:
    one, found = head("KẾ HOẠCH\nTRỒNG CÂY ĐẦU XUÂN\n(Kèm theo Quyết định số: 31/QĐ-UBND ngày 24/4/2023 của UBND xã)")
    assert found.subject and one.quote(found.subject) == "TRỒNG CÂY ĐẦU XUÂN"


def test_the_kind_of_a_plan_of_several_branches_is_no_subject() -> None:
    one, found = head("CÔNG AN TỈNH - SỞ Y TẾ\nSố: 21/KHLN-CAT-SYT\n\nKẾ HOẠCH LIÊN NGÀNH\nBảo đảm an ninh bệnh viện")
    assert found.subject and one.quote(found.subject) == "Bảo đảm an ninh bệnh viện"
    assert found.type_span and one.quote(found.type_span) == "KẾ HOẠCH"
