"""Bodies are known by any of their names, and their level is told or unknown, never guessed."""

import pytest

from validator.facts.actors.actors import actors
from validator.facts.actors.issuer_level import level_of_issuer
from validator.facts.actors.levels import Level
from validator.plan import plans
from validator.source import Source


def found(text: str, own: Level | None = None) -> list[tuple[str, Level | None]]:
    return [(one.name, one.level) for one in actors(text, 0, len(text), own)]


@pytest.mark.parametrize(
    "text",
    [
        "ĐUK",
        "Đảng ủy Khối",
        "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
        "Đảng ủy Khôi",
        "Đảng ủy Khối các cơ quan",
    ],
)
def test_one_body_under_many_names(text: str) -> None:
    assert found(text) == [("đảng ủy khối", Level.UPPER)]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Các chi bộ, đảng bộ cơ sở", Level.BASE),
        ("các đảng ủy, chi bộ cơ sở", Level.BASE),
        ("Các chi, đảng bộ cơ sở", Level.BASE),
        ("cấp ủy, tổ chức cơ sở đảng", Level.BASE),
        ("UBND các xã, phường", Level.BASE),
        ("Chi bộ trực thuộc Đảng ủy cơ sở", Level.CELL),
        ("tổ chuyên môn", Level.CELL),
        ("Các tổ công đoàn", Level.CELL),
        ("Tỉnh Hội", Level.PROVINCE),
        ("Huyện Hội", Level.UPPER),
        ("Các CĐCS", Level.BASE),
        ("Công đoàn các Khu công nghiệp", Level.UPPER),
        ("Công đoàn ngành Giáo dục", Level.UPPER),
        ("Thường trực Huyện hội", Level.UPPER),
        ("đại hội cơ sở", Level.BASE),
        ("Các tổ chức chính trị - xã hội phường", Level.BASE),
        ("các tổ chức chính trị - xã hội huyện", Level.UPPER),
        ("Ban Tuyên giáo Đảng ủy Khối", Level.UPPER),
        ("Ủy ban nhân dân các huyện, thị xã", Level.UPPER),
        ("Ban Thường vụ Tỉnh ủy", Level.PROVINCE),
        ("Sở Nội vụ", Level.PROVINCE),
        ("Ban Bí thư", Level.CENTRAL),
        ("Ban Thường vụ", None),
        ("Thành ủy", None),
        ("Chánh án Tòa án nhân dân khu vực 3", Level.UPPER),
        ("VKSND khu vực 3", Level.UPPER),
        ("Thuế tỉnh", Level.PROVINCE),
        ("BHXH Việt Nam", Level.CENTRAL),
        ("Ban CHQS xã", Level.BASE),
        ("Trạm y tế các xã", Level.BASE),
        ("Phòng Văn hóa - Xã hội các xã, phường", Level.BASE),
    ],
)
def test_levels(text: str, level: Level | None) -> None:
    assert [one for _, one in found(text)] == [level]


def test_a_body_without_qualifier_belongs_to_the_issuer() -> None:
    assert found("Văn phòng chủ trì", Level.UPPER) == [("văn phòng", Level.UPPER)]


@pytest.mark.parametrize(
    "text",
    [
        "ban hành văn bản",
        "đồng chí Khôi",
        "Vụ Hè Thu: xuống giống",
        "Vụ Đông năm 2026",
        "Vụ Đông Xuân",
        "cơ quan nào",
        "khối lượng công việc",
        "bản cam kết",
    ],
)
def test_ordinary_words_are_no_bodies(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("head", "level"),
    [
        ("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY KHỐI CÁC CƠ QUAN", Level.UPPER),
        ("ĐẢNG BỘ HUYỆN QUỲ HỢP\nĐẢNG ỦY XÃ TAM HỢP", Level.BASE),
        ("TỈNH ỦY NGHỆ AN", Level.PROVINCE),
        ("TỈNH ỦY NGHỆ AN\nBAN TỔ CHỨC", Level.PROVINCE),
        ("ỦY BAN NHÂN DÂN\nXÃ CẨM XUYÊN", Level.BASE),
        ("ỦY BAN MTTQ VIỆT NAM XÃ A LƯỚI 2\nBAN THƯỜNG TRỰC", Level.BASE),
        ("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN THƯỜNG VỤ HUYỆN CHI LĂNG", Level.UPPER),
        ("HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH", None),
        ("VIỆN KIỂM SÁT NHÂN DÂN TỈNH BẮC KẠN\nVIỆN KIỂM SÁT NHÂN DÂN HUYỆN CHỢ MỚI", Level.UPPER),
        ("HUYỆN ỦY ĐAM RÔNG\nTRUNG TÂM CHÍNH TRỊ", Level.UPPER),
        (
            "| **ỦY BAN NHÂN DÂN** **TỈNH CÀ MAU** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc** |",
            Level.PROVINCE,
        ),
        ("BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC TÂY NGUYÊN", None),
        ("SỞ Y TẾ PHÚ YÊN\nBỆNH VIỆN ĐA KHOA TỈNH", None),
        ("CÔNG TY CỔ PHẦN SÔNG LAM", None),
        ("TỈNH ĐOÀN LÂM ĐỒNG\nBCH ĐOÀN XÃ ĐƠN DƯƠNG", Level.BASE),
        ("ĐOÀN TNCS HỒ CHÍ MINH\nBCH ĐOÀN PHƯỜNG XUÂN TRƯỜNG", Level.BASE),
        ("UBND XÃ TÂN LẬP\nTRƯỜNG MN HOA BAN", Level.BASE),
        ("UBND XÃ TÂN LẬP\nTRƯỜNG PTDTBT TH&THCS TÂN LẬP", Level.BASE),
        ("VIỆN KIỂM SÁT NHÂN DÂN TỈNH ĐẮK LẮK\nVIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 3", Level.UPPER),
        ("TÒA ÁN NHÂN DÂN TỈNH SƠN LA\nTÒA ÁN NHÂN DÂN KHU VỰC 1", Level.UPPER),
        ("ỦY BAN BẦU CỬ\nXÃ TAM NÔNG", Level.BASE),
        ("ỦY BAN BẦU CỬ TỈNH PHÚ THỌ", Level.PROVINCE),
        ("UBND TỈNH PHÚ THỌ\nBAN CHỈ HUY PHÒNG THỦ DÂN SỰ XÃ TAM NÔNG", Level.BASE),
        ("LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLĐLĐ TỈNH HƯNG YÊN", Level.PROVINCE),
        ("HỘI CỰU CHIẾN BINH VIỆT NAM\nHỘI CCB PHƯỜNG VINH HƯNG", Level.BASE),
        ("ĐẢNG BỘ PHƯỜNG HẢI CHÂU\nỦY BAN KIỂM TRA", Level.BASE),
        ("ĐẢNG BỘ XÃ HÀM YÊN\nĐẢNG ỦY CÔNG TY CHÈ", None),
        ("BỘ CHỈ HUY QUÂN SỰ TỈNH THANH HÓA", Level.PROVINCE),
        ("LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH DƯƠNG\nCÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP", Level.UPPER),
        ("ĐẢNG BỘ TỈNH ĐIỆN BIÊN\nĐẢNG ỦY CÔNG AN TỈNH", Level.UPPER),
        ("ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nTHÀNH ỦY", Level.PROVINCE),
        ("ĐẢNG BỘ TỈNH LÂM ĐỒNG\nTHÀNH ỦY ĐÀ LẠT", Level.UPPER),
        ("BỘ CHQS TỈNH THANH HÓA\nTRUNG ĐOÀN 45", None),
        ("LĐLĐ TỈNH QUẢNG TRỊ\nCÔNG ĐOÀN VIÊN CHỨC TỈNH", Level.UPPER),
        ("CỤC THUẾ\nTHUẾ TỈNH CÀ MAU", Level.PROVINCE),
        ("THUẾ TỈNH CÀ MAU\nTHUẾ CƠ SỞ 3", None),
        ("THUẾ TỈNH CÀ MAU\nPHÒNG NGHIỆP VỤ", Level.PROVINCE),
        ("CỤC THUẾ TỈNH BẾN TRE\nCHI CỤC THUẾ KHU VỰC BA TRI", None),
    ],
)
def test_the_level_of_the_issuer(head: str, level: Level | None) -> None:
    (plan,) = plans(Source("x", f"{head}\nKẾ HOẠCH\nsơ kết\n"))
    assert level_of_issuer(plan.header, plan.text) == level


@pytest.mark.parametrize(
    ("text", "own", "expected"),
    [
        ("Ủy ban Kiểm tra, Văn phòng Tỉnh ủy", Level.UPPER, [Level.PROVINCE, Level.PROVINCE]),
        ("các cơ quan, đơn vị", Level.PROVINCE, [None]),
        ("Thanh tra Sở chủ trì", Level.PROVINCE, [Level.PROVINCE]),
        ("Các chi bộ", Level.BASE, [Level.CELL]),
        ("các chi bộ, đảng bộ", Level.UPPER, [Level.BASE]),
        ("các chi bộ, đảng bộ", Level.PROVINCE, [None]),
        ("các đảng ủy trực thuộc Tỉnh ủy", None, [Level.UPPER]),
        ("các đơn vị trực thuộc", Level.UPPER, [Level.BASE]),
        ("Đảng uỷ", Level.CELL, [Level.BASE]),
        ("Đảng ủy Ủy ban nhân dân xã", Level.BASE, [None]),
        ("Đảng ủy viên", Level.BASE, []),
        ("Sở Văn hóa, Thể thao và Du lịch, Sở Xây dựng chủ trì", None, [Level.PROVINCE, Level.PROVINCE]),
        ("Công an tỉnh, Phòng Văn hóa - Xã hội xã", None, [Level.PROVINCE, Level.BASE]),
        ("Bộ Nông nghiệp và Môi trường báo cáo Chính phủ", None, [Level.CENTRAL, Level.CENTRAL]),
    ],
)
def test_levels_that_depend_on_the_issuer_or_on_what_follows(
    text: str, own: Level | None, expected: list[Level | None]
) -> None:
    assert [level for _, level in found(text, own)] == expected


def test_a_name_ends_where_the_sentence_goes_on() -> None:
    names = [name for name, _ in found("Ủy ban Kiểm tra Đảng ủy xã và Đoàn xã; Sở Công Thương chủ trì")]
    assert names == ["ủy ban kiểm tra đảng ủy xã", "đoàn xã", "sở công thương"]


def test_every_name_opens_with_a_listed_word() -> None:
    """The cheap look must not hide a name."""
    text = "Ban Chỉ huy Quân sự xã; giáo viên chủ nhiệm; Mặt trận Tổ quốc xã; Hạt Kiểm lâm huyện; Nhà trường; khu phố; mỗi thôn"
    assert len(found(text)) >= 6


@pytest.mark.parametrize(
    ("text", "own", "name", "level"),
    [
        ("Thanh tra tỉnh", None, "thanh tra tỉnh", Level.PROVINCE),
        ("Cục Biến đổi khí hậu", Level.CENTRAL, "cục biến đổi khí hậu", Level.CENTRAL),
        ("Cục Biến đổi khí hậu", Level.PROVINCE, "cục biến đổi khí hậu", None),
        ("Ban Công tác Mặt trận các tổ dân phố", None, "ban công tác mặt trận các tổ dân phố", Level.CELL),
        ("Đảng ủy Ủy ban nhân dân tỉnh", Level.PROVINCE, "đảng ủy ủy ban nhân dân tỉnh", None),
        ("Các bệnh viện, trung tâm y tế", Level.PROVINCE, "bệnh viện, trung tâm y tế", None),
        ("Chi nhánh loại II", None, "chi nhánh loại ii", None),
        ("Tiểu đoàn 1", None, "tiểu đoàn 1", None),
        ("Ban Hậu cần - Kỹ thuật", Level.UPPER, "ban hậu cần - kỹ thuật", Level.UPPER),
        ("Hợp tác xã Vĩnh Nam", None, "hợp tác xã vĩnh nam", None),
        ("Tiểu ban văn kiện", None, "tiểu ban văn kiện", None),
    ],
)
def test_bodies_of_many_fields(text: str, own: Level | None, name: str, level: Level | None) -> None:
    assert found(text, own) == [(name, level)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Trung tâm Trợ giúp pháp lý nhà nước: tổ chức", ["trung tâm trợ giúp pháp lý nhà nước"]),
        ("Tổ Quản lý số 1, số 2 rà soát", ["tổ quản lý số 1"]),
        (
            "Cơ quan Cảnh sát điều tra Công an phường Bến Nghé gửi",
            ["cơ quan cảnh sát điều tra công an phường bến nghé"],
        ),
        ("Các Tòa chuyên trách, TAND khu vực đăng ký", ["tòa chuyên trách", "tòa án nhân dân khu vực"]),
        ("Trưởng đoàn thanh tra tổng hợp", ["trưởng đoàn thanh tra"]),
        ("BHXH cơ sở và Kho bạc Nhà nước khu vực XI", ["bảo hiểm xã hội cơ sở", "kho bạc nhà nước khu vực xi"]),
        ("vận động Nhân dân tham gia BHXH, BHYT", []),
        ("Phòng Nghiệp vụ 6 là đầu mối", ["phòng nghiệp vụ 6"]),
        ("Thường trực, tổng hợp tình hình", []),
        ("Phòng VH-XH: theo dõi", ["phòng vh-xh"]),
        ("Đài Truyền thanh huyện mở chuyên mục", ["đài truyền thanh huyện"]),
        ("Đơn vị chịu sự giám sát gửi", ["đơn vị chịu sự giám sát"]),
        ("Ban Thường vụ Đảng ủy Sở gửi báo cáo", ["ban thường vụ đảng ủy sở"]),
    ],
)
def test_bodies_of_courts_tax_and_insurance(text: str, names: list[str]) -> None:
    assert [name for name, _ in found(text)] == names


@pytest.mark.parametrize(
    ("head", "text", "level"),
    [
        ("ĐẢNG BỘ TỈNH QUẢNG TRỊ\nĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH", "Đảng ủy Ủy ban nhân dân tỉnh", Level.UPPER),
        ("ĐẢNG BỘ TỈNH QUẢNG TRỊ\nĐẢNG ỦY XÃ CAM LỘ", "Đảng ủy Ủy ban nhân dân xã", None),
        ("TỈNH ỦY BẾN TRE\nVĂN PHÒNG", "Văn phòng Thành ủy Bến Tre", Level.UPPER),
        ("THÀNH ỦY HẢI PHÒNG", "Văn phòng Thành ủy", Level.PROVINCE),
    ],
)
def test_what_the_head_tells_of_a_level(head: str, text: str, level: Level | None) -> None:
    plan = plans(Source("a", f"{head}\n*\nSố 09-KH/ĐU\n\nKẾ HOẠCH\nkiểm tra\n\nI. NỘI DUNG\n1. {text} gửi báo cáo.\n"))[
        0
    ]
    assert [one.level for one in plan.actors][-1:] == [level]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Phòng Cảnh sát giao thông giao các đội tuần tra", "phòng cảnh sát giao thông"),
        ("Phòng Hậu cần - Kỹ thuật: bảo đảm vật chất", "phòng hậu cần - kỹ thuật"),
        ("Phòng Kinh tế cần rà soát", "phòng kinh tế"),
        ("Phòng Kinh tế, Hạ tầng và Đô thị: chủ trì", "phòng kinh tế, hạ tầng và đô thị"),
        ("Phòng Đào tạo sau đại học lập danh sách", "phòng đào tạo sau đại học"),
        ("Phòng Văn hóa sau khi rà soát", "phòng văn hóa"),
        ("Phòng Lao động xã hội: chủ trì", "phòng lao động xã hội"),
        ("Ban Chỉ huy phòng thủ khu vực 2 - Ea Kar báo cáo", "ban chỉ huy phòng thủ khu vực 2"),
        ("Trung tâm Cung ứng dịch vụ sự nghiệp công xã chủ trì", "trung tâm cung ứng dịch vụ sự nghiệp công xã"),
        ("Ban Quản lý dự án đầu tư xây dựng khu vực lập hồ sơ", "ban quản lý dự án đầu tư xây dựng khu vực"),
        ("Hải quan cửa khẩu quốc tế Cầu Treo gửi danh sách", "hải quan cửa khẩu quốc tế cầu treo"),
        ("Tiểu ban Cơ sở vật chất trang trí lễ đài", "tiểu ban cơ sở vật chất"),
        ("Phòng Tài chính - Kế hoạch cấp kinh phí", "phòng tài chính - kế hoạch"),
        ("các Chi cục Thú y vùng gửi mẫu", "chi cục thú y vùng"),
        ("Công an thành phố lập phương án", "công an thành phố"),
    ],
)
def test_words_of_a_name_that_are_verbs_elsewhere(text: str, name: str) -> None:
    assert found(text)[0][0] == name


def test_a_town_may_be_of_a_province_or_of_the_centre() -> None:
    assert found("UBND thành phố", Level.BASE) == [("ủy ban nhân dân thành phố", None)]
    assert found("UBND thành phố", Level.UPPER) == [("ủy ban nhân dân thành phố", Level.UPPER)]
    assert found("UBND các huyện, thành phố", Level.BASE) == [("ủy ban nhân dân các huyện, thành phố", Level.UPPER)]


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        ("Ban Thường vụ Hội Nông dân tỉnh hướng dẫn", "ban thường vụ hội nông dân tỉnh", Level.PROVINCE),
        ("Thường trực Hội Nông dân xã gửi báo cáo", "thường trực hội nông dân xã", Level.BASE),
        ("Ban Thường vụ Đoàn các xã, phường", "ban thường vụ đoàn các xã, phường", Level.BASE),
        ("Văn phòng LĐLĐ tỉnh", "văn phòng liên đoàn lao động tỉnh", Level.PROVINCE),
        ("BCH các chi đoàn phổ biến", "ban chấp hành các chi đoàn", Level.CELL),
        ("Ban Thường vụ các huyện ủy", "ban thường vụ các huyện ủy", Level.UPPER),
        ("Ban Thường vụ các đảng ủy trực thuộc Tỉnh ủy", "ban thường vụ các đảng ủy trực thuộc tỉnh ủy", Level.UPPER),
    ],
)
def test_an_organ_stands_where_its_body_stands(text: str, name: str, level: Level) -> None:
    assert found(text, Level.BASE if level is not Level.BASE else Level.PROVINCE) == [(name, level)]


@pytest.mark.parametrize("text", ["Đoàn kiểm tra các chi bộ cơ sở", "Tổ công tác các xã, phường"])
def test_who_checks_somebody_is_no_organ_of_theirs(text: str) -> None:
    assert len(found(text, Level.PROVINCE)) == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ban Tuyên giáo - Nữ công: chủ trì", "ban tuyên giáo - nữ công"),
        ("Ban Tổ chức - Kiểm tra rà soát", "ban tổ chức - kiểm tra"),
        ("Ban Tuyên giáo - Chính sách - Luật pháp tham mưu", "ban tuyên giáo - chính sách - luật pháp"),
        ("Ban Tuyên giáo - Văn phòng chuẩn bị", "ban tuyên giáo"),
        ("Công an các đơn vị, địa phương xây dựng", "công an các đơn vị, địa phương"),
        ("Hội Nông dân các cấp vận động", "hội nông dân các cấp"),
        ("Công an các Phòng", "công an"),
        ("Ban Chỉ đạo 35 Tỉnh ủy ban hành", "ban chỉ đạo 35 tỉnh ủy"),
        ("Cơ quan Thường trực Ban Chỉ đạo 35 Tỉnh ủy", "cơ quan thường trực ban chỉ đạo 35 tỉnh ủy"),
        ("Trung tâm Dịch vụ tổng hợp chuẩn bị âm thanh", "trung tâm dịch vụ tổng hợp"),
        ("Trung tâm Dịch vụ tổng hợp xã Tam Nông trang trí", "trung tâm dịch vụ tổng hợp xã tam nông"),
        ("Báo và phát thanh, truyền hình tỉnh mở chuyên mục", "báo và phát thanh, truyền hình tỉnh"),
        (
            "Báo và Đài Phát thanh - Truyền hình Quảng Trị: Mở chuyên mục",
            "báo và đài phát thanh - truyền hình quảng trị",
        ),
    ],
)
def test_bodies_of_the_party_and_the_fronts_after_the_mergers(text: str, name: str) -> None:
    assert found(text, Level.PROVINCE)[0][0] == name


def levels(head: str, text: str) -> dict[str, Level | None]:
    plan = plans(Source("a.txt", f"{head}\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nkiểm tra\n\nI. NỘI DUNG\n1. {text}\n"))[0]
    return {one.name: one.level for one in plan.actors}


def test_a_city_under_the_centre_is_a_province() -> None:
    text = "Ủy ban nhân dân thành phố giao Công an thành phố Hải Phòng; Ủy ban nhân dân quận phối hợp."
    found = levels("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG", text)
    assert found["ủy ban nhân dân thành phố"] is Level.PROVINCE
    assert found["công an thành phố hải phòng"] is Level.PROVINCE
    assert found["ủy ban nhân dân quận"] is Level.UPPER
    found = levels("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG\nỦY BAN NHÂN DÂN QUẬN SƠN TRÀ", text)
    assert found["ủy ban nhân dân thành phố"] is Level.PROVINCE
    found = levels(
        "LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ ĐÀ NẴNG\nCÔNG ĐOÀN KHU CÔNG NGHỆ CAO", "LĐLĐ thành phố tổng hợp; UBND xã A."
    )
    assert found["liên đoàn lao động thành phố"] is Level.PROVINCE
    found = levels("ỦY BAN NHÂN DÂN TỈNH GIA LAI\nỦY BAN NHÂN DÂN THÀNH PHỐ PLEIKU", text)
    assert found["ủy ban nhân dân thành phố"] is None


def test_a_name_ends_with_its_line() -> None:
    text = "2. Phòng Tài chính - Kế toán\nBố trí kinh phí thực hiện."
    assert found(text) == [("phòng tài chính - kế toán", None)]
    assert found("Bộ Tài chính phê duyệt Đề án")[0][0] == "bộ tài chính"


def test_the_bloc_is_a_rank_of_its_own() -> None:
    assert found("Cấp cơ sở: xong trước 10/4. Cấp Khối: trong quý II.") == [
        ("cấp cơ sở", Level.BASE),
        ("cấp khối", Level.UPPER),
    ]


def test_a_deputy_head_is_no_standing_board() -> None:
    assert found("Phó Trưởng Ban Thường trực chủ trì", Level.PROVINCE) == []
    assert found("Ban Thường trực chủ trì", Level.PROVINCE) == [("ban thường trực", Level.PROVINCE)]


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Thống kê tỉnh", Level.PROVINCE),
        ("Thống kê cơ sở Phố Hiến", Level.UPPER),
        ("Văn phòng Đăng ký đất đai tỉnh", None),
        ("Chi nhánh Văn phòng Đăng ký đất đai", None),
        ("BHXH các huyện, thị xã, thành phố", Level.UPPER),
        ("Hội đồng nghĩa vụ quân sự huyện", Level.UPPER),
        ("Hội đồng NVQS các xã, thị trấn", Level.BASE),
        ("Hội đồng khám sức khỏe", None),
        ("Ban Chỉ huy Phòng thủ dân sự xã", Level.BASE),
        ("Ủy ban bầu cử tỉnh", Level.PROVINCE),
        ("Tổ bầu cử", None),
        ("Bộ đội Biên phòng tỉnh", Level.PROVINCE),
        ("Thi hành án dân sự tỉnh", Level.PROVINCE),
        ("Bảo hiểm xã hội khu vực XVII", None),
        ("Ngân hàng Nhà nước Khu vực 6", None),
        ("Văn phòng Đoàn ĐBQH và HĐND tỉnh", Level.PROVINCE),
        ("Báo và Phát thanh, Truyền hình Hưng Yên", Level.PROVINCE),
        ("Các chủ rừng", None),
        ("Ban Chỉ đạo cấp xã", Level.BASE),
        ("BCĐ tỉnh", Level.PROVINCE),
        ("CDC tỉnh", Level.PROVINCE),
        ("Thành viên Hội đồng", None),
    ],
)
def test_bodies_of_the_state_by_their_whole_names(name: str, level: Level | None) -> None:
    text = f"{name} hoàn thành trước ngày 20/10/2026."
    (one,) = actors(text, 0, len(text), Level.PROVINCE)
    assert (text[one.span.start : one.span.end], one.level) == (name, level)


@pytest.mark.parametrize(
    "text",
    [
        "Thống kê tình hình, số liệu",
        "Thống kê cơ sở vật chất",
        "tham gia BHXH tự nguyện",
        "Kiểm toán nội bộ",
        "Thi hành án dân sự",
    ],
)
def test_the_same_words_are_no_bodies_elsewhere(text: str) -> None:
    assert found(text, Level.PROVINCE) == []


def test_a_signer_called_doan_is_no_union() -> None:
    assert found("PHÓ CHỦ TỊCH\n\nĐoàn Hữu Tạo", Level.PROVINCE) == []
    assert found("Đoàn Khối phát động", Level.UPPER) != []


def test_advisers_with_the_committee_they_work_for() -> None:
    text = "Các cơ quan chuyên trách tham mưu, giúp việc của Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh báo cáo; các ban Đảng Tỉnh ủy góp ý"
    assert found(text) == [
        ("cơ quan chuyên trách tham mưu, giúp việc của đảng ủy khối", Level.UPPER),
        ("ban đảng tỉnh ủy", Level.PROVINCE),
    ]
    assert found("các cơ quan tham mưu của Đảng ủy", Level.BASE) == [("cơ quan tham mưu của đảng ủy", Level.BASE)]


def test_a_whole_list_of_organs_takes_the_level_of_the_body_at_its_end() -> None:
    text = "Các ban Đảng, UBKT, Văn phòng Tỉnh ủy"
    assert [level for _, level in found(text, Level.UPPER)] == [Level.PROVINCE] * 3


def test_organisations_of_the_masses_are_one_name() -> None:
    assert found("Các tổ chức đoàn thể trực thuộc") == [("tổ chức đoàn thể", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Các phòng giao dịch gửi báo cáo", [("phòng giao dịch", None)]),
        ("Phòng Giao dịch số 3", [("phòng giao dịch số 3", None)]),
        ("Trạm Chăn nuôi và Thú y khu vực tự kiểm tra", [("trạm chăn nuôi và thú y khu vực", None)]),
        ("Trạm Y tế xã Yên Đổ", [("trạm y tế xã yên đổ", Level.BASE)]),
        ("VKSND các khu vực báo cáo", [("viện kiểm sát nhân dân các khu vực", Level.UPPER)]),
        ("VKSND khu vực 2, 4, 7 tiến hành", [("viện kiểm sát nhân dân khu vực 2, 4, 7", Level.UPPER)]),
        ("Phòng 8 tổng hợp, tham mưu", [("phòng 8", Level.PROVINCE)]),
        ("chia 24 thí sinh vào phòng 8, Phòng 9 có 23 em", []),
        ("Các cơ sở giết mổ báo cáo Chi cục", [("cơ sở giết mổ", None)]),
        ("các cơ sở báo cáo trước ngày 20", [("cơ sở", None)]),
        ("tại các cơ sở trên địa bàn", []),
        ("Vụ Xuân - Hè: tiêm từ ngày 01/3; vụ Đông, Vụ Mùa, Vụ Hè Thu 2026", []),
        ("Ban Thường trực UBMTTQ Việt Nam xã", [("ban thường trực ubmttq việt nam xã", Level.BASE)]),
        ("Vụ Tổ chức cán bộ", [("vụ tổ chức cán bộ", Level.CENTRAL)]),
    ],
)  # fmt: skip
def test_bodies_of_the_state_below_a_province(text: str, expected: list[tuple[str, Level | None]]) -> None:
    assert found(text, Level.PROVINCE) == expected


@pytest.mark.parametrize(
    ("text", "own", "expected"),
    [
        ("Huyện ủy viên nộp bài; Tỉnh ủy viên dự; các huyện ủy viên", Level.UPPER, []),
        ("Đảng ủy được giám sát gửi báo cáo", Level.UPPER, [("đảng ủy được giám sát", Level.BASE)]),
        ("Các chi bộ được kiểm tra gửi báo cáo", Level.BASE, [("chi bộ được kiểm tra", Level.CELL)]),
        ("Các đảng ủy được kiểm tra gửi báo cáo", Level.PROVINCE, [("đảng ủy được kiểm tra", None)]),
        ("Đảng bộ Phòng Tham mưu tổ chức", Level.UPPER, [("đảng bộ phòng tham mưu", None)]),
        ("Đảng ủy Công ty Cổ phần Cấp nước gửi", Level.UPPER, [("đảng ủy công ty cổ phần cấp nước", None)]),
        ("Chi bộ Trường Tiểu học Hòa Sơn gửi", Level.BASE, [("chi bộ trường tiểu học hòa sơn", Level.CELL)]),
        ("Chi bộ Trung tâm Y tế gửi", Level.UPPER, [("chi bộ trung tâm y tế", None)]),
        ("Đoàn số 2 làm việc", Level.PROVINCE, [("đoàn số 2", None)]),
        ("Đoàn Trường Cao đẳng Bến Tre gửi", Level.PROVINCE, [("đoàn trường cao đẳng bến tre", None)]),
        ("Công đoàn cấp trên trực tiếp cơ sở gửi", Level.PROVINCE, [("công đoàn cấp trên trực tiếp cơ sở", Level.UPPER)]),
        ("Huyện đoàn Ba Tri chủ trì", Level.PROVINCE, [("huyện đoàn ba tri", Level.UPPER)]),
        ("Các huyện, thành đoàn, Đoàn trực thuộc gửi", Level.PROVINCE, [("huyện, thành đoàn, đoàn trực thuộc", Level.UPPER)]),
        ("Các cơ sở Đoàn đăng ký", Level.PROVINCE, [("cơ sở đoàn", Level.BASE)]),
        ("Ban Phong trào Thanh niên gửi", Level.PROVINCE, [("ban phong trào thanh niên", Level.PROVINCE)]),
        ("Ban Công tác Hội gửi", Level.PROVINCE, [("ban công tác hội", Level.PROVINCE)]),
        ("Tổ trưởng tổ đảng gom phiếu; tổ đảng số 3 họp", Level.CELL, [("tổ trưởng tổ đảng", None), ("tổ đảng số 3", None)]),
        ("Hai bên họp rà soát", Level.UPPER, [("hai bên", None)]),
        ("Các cơ quan tham mưu, giúp việc Đảng ủy Khối cử", Level.UPPER, [("cơ quan tham mưu, giúp việc đảng ủy khối", Level.UPPER)]),
        ("Phòng Công tác đảng và công tác chính trị gửi", Level.UPPER, [("phòng công tác đảng và công tác chính trị", Level.UPPER)]),
    ],
)  # fmt: skip
def test_bodies_of_committees_and_unions_by_their_whole_names(
    text: str, own: Level, expected: list[tuple[str, Level | None]]
) -> None:
    assert found(text, own) == expected


def test_an_organ_of_the_issuer_stands_where_the_issuer_does() -> None:
    head = "TỈNH ỦY PHÚ THỌ\nĐẢNG ỦY CÔNG AN TỈNH"
    text = "Ủy ban Kiểm tra Đảng ủy Công an tỉnh kiểm tra; Đảng bộ Công an tỉnh; Đảng ủy Công an xã."
    assert levels(head, text) == {
        "ủy ban kiểm tra đảng ủy công an tỉnh": Level.UPPER,
        "đảng bộ công an tỉnh": Level.UPPER,
        "đảng ủy công an xã": None,
    }


def test_a_name_ends_with_its_column() -> None:
    assert [name for name, _ in found("Phòng Tổ chức cán bộ\tQuyết định\tKhoa Dược\tBáo cáo")] == [
        "phòng tổ chức cán bộ",
        "khoa dược",
    ]
