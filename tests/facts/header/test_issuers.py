"""Who issues a plan, under whom, and in which system."""

import pytest

from tests.facts.header.example import head, names
from validator.facts.header.header import System


@pytest.mark.parametrize(
    ("superior", "issuer", "system"),
    [
        ("PGD&ĐT HUYỆN XUYÊN MỘC", "TRƯỜNG TH HÒA HIỆP", System.STATE),
        ("HLHPN HUYỆN LỤC NAM", "HLHPN XÃ BẢO SƠN", System.MASS),
        ("HCCB TỈNH NINH BÌNH", "HCCB HUYỆN GIA VIỄN", System.MASS),
        ("CÔNG ĐOÀN NGÀNH Y TẾ LÀO CAI", "CĐCS BỆNH VIỆN ĐA KHOA KHU VỰC NGHĨA LỘ", System.MASS),
        ("GIÁO HỘI PHẬT GIÁO VIỆT NAM", "BAN TRỊ SỰ TỈNH VĨNH LONG", System.MASS),
        ("HIỆP HỘI DOANH NGHIỆP TỈNH LÀO CAI", "CHI HỘI PHƯỜNG SA PA", System.MASS),
        ("GIÁO PHẬN XUÂN LỘC", "BAN BÁC ÁI XÃ HỘI", System.MASS),
        ("HND TỈNH BẾN TRE", "HND XÃ TÂN THÀNH BÌNH", System.MASS),
    ],
)
def test_bodies_by_their_letters(superior: str, issuer: str, system: System) -> None:
    one, found = head(f"{superior}\n{issuer}\n\nHòa Hiệp, ngày 09 tháng 10 năm 2023\n\nKẾ HOẠCH\nkiểm tra cuối năm")
    assert names(one) == [superior, issuer]
    assert found.system is system


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


def test_offices_of_tax_statistics_and_enforcement_stand_below_their_own() -> None:
    for lines in ("CỤC THUẾ\nTHUẾ TỈNH CÀ MAU", "CỤC THỐNG KÊ\nTHỐNG KÊ TỈNH CÀ MAU", "THUẾ TỈNH CÀ MAU\nTHUẾ CƠ SỞ 3"):
        one, found = head(f"{lines}\nSố: 12/KH-TCM\n\nKẾ HOẠCH\nNgày hội đọc sách")
        assert names(one) == lines.split("\n")
        assert found.system is System.STATE
    one, _ = head("CỤC\nTHUẾ TỈNH BẾN TRE\nSố: 12/KH-CT\n\nKẾ HOẠCH\nNgày hội đọc sách")
    assert len(one.header.bodies) == 1


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


def test_a_ward_whose_name_begins_with_an_is_no_type() -> None:
    one, found = head(
        "ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG\nĐẢNG ỦY\nPHƯỜNG AN HẢI\n*\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nkiểm tra năm 2026"
    )
    assert (found.kind, one.quote(found.type_span or found.anchor)) == ("KE HOACH", "KẾ HOẠCH")
    assert names(one)[-1] == "ĐẢNG ỦY PHƯỜNG AN HẢI"


@pytest.mark.parametrize(
    ("superior", "issuer"),
    [
        ("LĐLĐ TỈNH TÂY NINH", "CĐCS TRƯỜNG TIỂU HỌC BẾN LỨC"),
        ("HỘI ĐỒNG ĐỘI XÃ SƠN KIM", "LIÊN ĐỘI TRƯỜNG THCS SƠN KIM"),
        ("UBND XÃ TÂN LẬP", "HTX NÔNG NGHIỆP TÂN LẬP"),
        ("SỞ Y TẾ LÀO CAI", "TTYT BẮC HÀ"),
    ],
)
def test_a_shortened_name_opens_a_body(superior: str, issuer: str) -> None:
    one, _ = head(
        f"{superior}\n{issuer}\nSố: 11/KH-ABC\nTân Lập, ngày 10 tháng 10 năm 2025\n\nKẾ HOẠCH\nTổ chức hội thi"
    )
    assert names(one) == [superior, issuer]


def test_a_port_authority_below_its_agency_is_a_body_of_its_own() -> None:
    one, found = head(
        "CỤC HÀNG HẢI VÀ ĐƯỜNG THỦY VIỆT NAM\nCẢNG VỤ HÀNG HẢI HẢI PHÒNG\nSố: 37/KH-CVHHHP\n\nKẾ HOẠCH\nRà soát thủ tục"
    )
    assert names(one) == ["CỤC HÀNG HẢI VÀ ĐƯỜNG THỦY VIỆT NAM", "CẢNG VỤ HÀNG HẢI HẢI PHÒNG"]
    assert found.system.value == "state"
