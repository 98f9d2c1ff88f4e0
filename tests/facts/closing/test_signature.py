"""Signatures in the layouts they come in: stacked, side by side, flattened into a cell, with and without marks."""

import pytest

from validator.facts.closing.names import is_name, is_rank
from validator.facts.closing.organs import Organ, organ, organ_tail
from validator.facts.closing.signature import signatures
from validator.facts.closing.titles import DEPUTIES, POSTS, Title, deputy_of, is_member, title
from validator.plan import plans
from validator.source import Source, Span, plain

BODY = """KẾ HOẠCH
kiểm tra công tác phòng cháy năm 2024

I. MỤC ĐÍCH
Đánh giá việc phòng cháy ở cơ sở.

II. TỔ CHỨC THỰC HIỆN
1. Văn phòng theo dõi việc thực hiện.

"""
RECIPIENTS = "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n"


def signers(closing: str) -> list[dict[str, object]]:
    """What is read of each signer, as plain words."""
    plan = plans(Source("example", BODY + closing))[0]

    def quote(span: Span) -> str:
        return plain(plan.quote(span))

    return [
        {
            "authorities": [(one.kind, one.separator, quote(one.organ)) for one in signer.authorities],
            "titles": [quote(one) for one in signer.titles],
            "rank": quote(signer.rank) if signer.rank else "",
            "name": quote(signer.name) if signer.name else "",
            "posts": [quote(one.span) for one in signer.posts],
            "endorses": signer.is_endorsement,
        }
        for signer in signatures(plan._closing, plan.text)
    ]


def one(closing: str) -> dict[str, object]:
    """The only signer."""
    (signer,) = signers(closing)
    return signer


@pytest.mark.parametrize("post", [*POSTS.values(), *(spelt for _, spelt in DEPUTIES.values())])
@pytest.mark.parametrize("behind", ["", RECIPIENTS])
def test_every_post_that_is_known_opens_a_signature(post: str, behind: str) -> None:
    signer = one(f"{post}\n\n(Đã ký)\n\nLò Văn Panh\n\n{behind}")
    assert (signer["titles"], signer["name"]) == ([post], "Lò Văn Panh")


@pytest.mark.parametrize(
    ("closing", "authorities", "titles", "name"),
    [
        ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nLò Văn Panh\n", [("TM", "/", "BAN THƯỜNG VỤ")], ["PHÓ BÍ THƯ"], "Lò Văn Panh"),
        ("**T/M CHI BỘ  \nBÍ THƯ**\n\n(Đã ký)\n\nVừ A Dế\n", [("TM", "/", "CHI BỘ")], ["BÍ THƯ"], "Vừ A Dế"),
        ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nH’Yim Kđoh\n",
         [("TM", ".", "ỦY BAN NHÂN DÂN"), ("KT", ".", "CHỦ TỊCH")], ["PHÓ CHỦ TỊCH"], "H’Yim Kđoh"),
        ("TM. UBND\nCHỦ TỊCH\n\nK’ Sa Na\n", [("TM", ".", "UBND")], ["CHỦ TỊCH"], "K’ Sa Na"),
        ("KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nK’ Brôi\n", [("KT", ".", "CHỦ TỊCH")], ["PHÓ CHỦ TỊCH"], "K’ Brôi"),
        ("TM. UBND XÃ\nCHỦ TỊCH\nNGUYỄN THỊ HOA\n", [("TM", ".", "UBND XÃ")], ["CHỦ TỊCH"], "NGUYỄN THỊ HOA"),
        ("TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nÂu Văn Tám\n",
         [("TL", ".", "CHỦ TỊCH"), ("KT", ".", "CHÁNH VĂN PHÒNG")], ["PHÓ CHÁNH VĂN PHÒNG"], "Âu Văn Tám"),
        ("TRUNG ĐOÀN TRƯỞNG\n\n\nLê Bá Khiêm\n", [], ["TRUNG ĐOÀN TRƯỞNG"], "Lê Bá Khiêm"),
        ("CHÍNH TRỊ VIÊN\n\n\nMa Văn Tới\n", [], ["CHÍNH TRỊ VIÊN"], "Ma Văn Tới"),
        ("Hiệu trưởng\n\n\nÔn Thị Sen\n", [], ["Hiệu trưởng"], "Ôn Thị Sen"),
        ("KT. Hiệu trưởng\nPhó Hiệu trưởng\n\nÔn Thị Sen\n",
         [("KT", ".", "Hiệu trưởng")], ["Phó Hiệu trưởng"], "Ôn Thị Sen"),
        ("HIỆU TRƯỞNG\n\n\nÔn Thị Sen\n", [], ["HIỆU TRƯỞNG"], "Ôn Thị Sen"),
        ("Q. TRƯỞNG BAN\n\nLương Mai\n", [("Q", ".", "TRƯỞNG BAN")], [], "Lương Mai"),
        ("Q TRƯỞNG BAN\n\nLương Mai\n", [("Q", "", "TRƯỞNG BAN")], [], "Lương Mai"),
        ("T/M BAN THƯỜNG VỤ\n\nHà Văn Ích\n", [("TM", "/", "BAN THƯỜNG VỤ")], [], "Hà Văn Ích"),
        ("T/M. ĐẢNG ỦY\nBÍ THƯ\nLý Sĩ Đa\n", [("TM", "/.", "ĐẢNG ỦY")], ["BÍ THƯ"], "Lý Sĩ Đa"),
        ("TM UBND\nCHỦ TỊCH\nLý Sĩ Đa\n", [("TM", "", "UBND")], ["CHỦ TỊCH"], "Lý Sĩ Đa"),
        ("| TM. ỦY BAN NHÂN DÂN **KT. CHỦ TỊCH PHÓ CHỦ TỊCH** **Lê Thị Thanh Vân** |\n",
         [("TM", ".", "ỦY BAN NHÂN DÂN"), ("KT", ".", "CHỦ TỊCH")], ["PHÓ CHỦ TỊCH"], "Lê Thị Thanh Vân"),
        ("KT. BỘ TRƯỞNG THỨ TRƯỞNG Đào Duy Nghĩa\n", [("KT", ".", "BỘ TRƯỞNG")], ["THỨ TRƯỞNG"], "Đào Duy Nghĩa"),
        ("TM. ĐOÀN CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Ý\n", [("TM", ".", "ĐOÀN CHỦ TỊCH")], ["PHÓ CHỦ TỊCH"], "Lê Thị Ý"),
        ("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\nLê Thị Ý\n", [("TUQ", ".", "CHỦ TỊCH")], ["GIÁM ĐỐC SỞ NỘI VỤ"], "Lê Thị Ý"),
        ("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n", [("TM", "/", "BAN THƯỜNG VỤ")], ["BÍ THƯ"], ""),
        ("TM.\nỦY BAN NHÂN DÂN\nKT. CHỦ\nTỊCH\nPHÓ CHỦ\nTỊCH\nLê Thị Ý\n",
         [("TM", ".", "ỦY BAN NHÂN DÂN"), ("KT", ".", "CHỦ TỊCH")], ["PHÓ CHỦ TỊCH"], "Lê Thị Ý"),
        ("TM. ỦY\nBAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Ý\n", [("TM", ".", "ỦY BAN NHÂN DÂN")], ["CHỦ TỊCH"], "Lê Thị Ý"),
        ("TUQ. CHỦ\nTỊCH\nGIÁM ĐỐC\nSỞ NỘI VỤ\nRơ Lan Hùng\n",
         [("TUQ", ".", "CHỦ TỊCH")], ["GIÁM ĐỐC SỞ NỘI VỤ"], "Rơ Lan Hùng"),
        ("|\nTM. ỦY BAN\nNHÂN DÂN\nKT.\nCHỦ TỊCH\nPHÓ\nCHỦ TỊCH\n\nLê Thị Ý\n|\n",
         [("TM", ".", "ỦY BAN NHÂN DÂN"), ("KT", ".", "CHỦ TỊCH")], ["PHÓ CHỦ TỊCH"], "Lê Thị Ý"),
    ],
)  # fmt: skip
def test_one_signer(closing: str, authorities: list[object], titles: list[str], name: str) -> None:
    signer = one(RECIPIENTS + closing)
    assert signer == {
        "authorities": authorities, "titles": titles, "rank": "", "name": name, "posts": [], "endorses": False,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("line", "rank", "name"),
    [
        ("ThS. Phùng Thị Hạ", "ThS.", "Phùng Thị Hạ"),
        ("PGS.TS. Trần Đăng Minh", "PGS.TS.", "Trần Đăng Minh"),
        ("Đại tá Võ Trung Kiên", "Đại tá", "Võ Trung Kiên"),
        ("BSCKII. Cao Thị Nở", "BSCKII.", "Cao Thị Nở"),
        ("Tiến sỹ, Bác sỹ Cao Thị Nở", "Tiến sỹ, Bác sỹ", "Cao Thị Nở"),
        ("Hòa thượng Thích Giác Nhuận", "Hòa thượng", "Thích Giác Nhuận"),
        ("ĐĐ. Thích Minh Đạo", "ĐĐ.", "Thích Minh Đạo"),
        ("Linh mục Phêrô Hà Văn Xuân", "Linh mục", "Phêrô Hà Văn Xuân"),
        ("Đ/c Cao Thị Nở", "", "Cao Thị Nở"),
        ("Ông Cao Văn Nở", "", "Cao Văn Nở"),
        ("TTƯT.BS Ông Văn Rạng", "TTƯT.BS", "Ông Văn Rạng"),
        ("Ksor H’Nan", "", "Ksor H’Nan"),
        ("Bác Thị Kỷ", "", "Bác Thị Kỷ"),
    ],
)
def test_ranks_before_a_name(line: str, rank: str, name: str) -> None:
    signer = one(f"{RECIPIENTS}GIÁM ĐỐC\n\n{line}\n")
    assert (signer["rank"], signer["name"]) == (rank, name)


def test_a_rank_on_a_line_of_its_own() -> None:
    signer = one(f"{RECIPIENTS}CHỈ HUY TRƯỞNG\n\nThượng tá\nVõ Trung Kiên\n")
    assert (signer["titles"], signer["rank"], signer["name"]) == (["CHỈ HUY TRƯỞNG"], "Thượng tá", "Võ Trung Kiên")


def test_a_digital_signature_is_no_name() -> None:
    closing = "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nSignature Not Verified\nKý bởi: Sở Y Tế\nNgày ký: 04/3/2024\n\nCao Thị Nở\n"
    signer = one(closing)
    assert (signer["titles"], signer["name"]) == (["GIÁM ĐỐC"], "Cao Thị Nở")


def test_recipients_and_signature_side_by_side() -> None:
    closing = (
        "Nơi nhận:                                   TM. ỦY BAN NHÂN DÂN\n"
        "- Sở Nội vụ (báo cáo);                          KT. CHỦ TỊCH\n"
        "- Các phòng, ban thuộc                          PHÓ CHỦ TỊCH\n"
        "  huyện;\n"
        "- Lưu: VT.\n"
        "                                               Triệu Là Pham\n"
    )
    signer = one(closing)
    assert signer["titles"] == ["PHÓ CHỦ TỊCH"]
    assert signer["name"] == "Triệu Là Pham"


def test_an_authority_line_without_its_prefix_is_no_recipient() -> None:
    signer = one("Nơi nhận:\n- Các chi bộ,\n- Lưu Đảng ủy.\n\nBAN THƯỜNG VỤ\nBÍ THƯ\n\nBàn Văn Đức\n")
    assert signer["titles"] == ["BAN THƯỜNG VỤ", "BÍ THƯ"]


def test_a_signer_in_one_cell_of_a_table() -> None:
    row = "**KT. HIỆU TRƯỞNG**<br>**PHÓ HIỆU TRƯỞNG**<br><br><br>**TS. Bàn Văn Đức**"
    signer = one(f"| ***Nơi nhận:***<br>- Các khoa;<br>- Lưu: VT. | {row} |\n| --- | --- |\n")
    assert (signer["titles"], signer["name"]) == (["PHÓ HIỆU TRƯỞNG"], "Bàn Văn Đức")


def test_two_signers_in_two_cells_of_a_table() -> None:
    left, right = signers(
        "| Nơi nhận:<br>- Lưu: VT. | NGƯỜI LẬP<br><br>Lý Thị Mẩy | HIỆU TRƯỞNG<br><br>Bàn Văn Đức |\n"
    )
    assert (left["name"], right["name"]) == ("Lý Thị Mẩy", "Bàn Văn Đức")


def test_two_signers_side_by_side() -> None:
    closing = (
        "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n"
        "T/M BAN THƯỜNG VỤ                          TM. ỦY BAN NHÂN DÂN\n"
        "      BÍ THƯ                                    CHỦ TỊCH\n\n\n"
        "   Lý Thị Mẩy                                Bàn Văn Đức\n"
    )
    left, right = signers(closing)
    assert (left["titles"], left["name"]) == (["BÍ THƯ"], "Lý Thị Mẩy")
    assert (right["titles"], right["name"]) == (["CHỦ TỊCH"], "Bàn Văn Đức")


def test_a_page_number_is_no_title() -> None:
    signer = one(RECIPIENTS + "GIÁM ĐỐC\n\n3\n\nBàn Văn Đức\n")
    assert (signer["titles"], signer["name"]) == (["GIÁM ĐỐC"], "Bàn Văn Đức")


def test_three_signers_side_by_side() -> None:
    closing = (
        RECIPIENTS
        + "NGƯỜI LẬP              KẾ TOÁN              HIỆU TRƯỞNG\n\n\n"
        + "Lý Thị Mẩy          Vừ A Dế               Bàn Văn Đức\n"
    )
    assert [signer["name"] for signer in signers(closing)] == ["Lý Thị Mẩy", "Vừ A Dế", "Bàn Văn Đức"]


def test_who_made_it_and_who_signs() -> None:
    closing = (
        "Nơi nhận:\n- Tổ chuyên môn;\n- Lưu: VT.\n\n"
        "NGƯỜI LẬP KẾ HOẠCH                          HIỆU TRƯỞNG\n\n\n"
        "   Lý Thị Mẩy                                Bàn Văn Đức\n"
    )
    left, right = signers(closing)
    assert (left["endorses"], left["name"]) == (True, "Lý Thị Mẩy")
    assert (right["endorses"], right["titles"], right["name"]) == (False, ["HIỆU TRƯỞNG"], "Bàn Văn Đức")


def test_the_post_of_a_boards_signer_stands_below_the_name() -> None:
    signer = one(f"{RECIPIENTS}TM. ĐOÀN KIỂM TRA\nTRƯỞNG ĐOÀN\n\nVũ Đình Nghệ\nPHÓ GIÁM ĐỐC\nSỞ TÀI CHÍNH\n")
    assert signer["titles"] == ["TRƯỞNG ĐOÀN"]
    assert signer["posts"] == ["PHÓ GIÁM ĐỐC SỞ TÀI CHÍNH"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("PHÓ BÍ THƯ", Title("BI THU", is_deputy=True)),
        ("PHÓ BÍ THƯ THƯỜNG TRỰC", Title("BI THU", is_deputy=True, degree="THUONG TRUC")),
        ("BÍ THƯ TỈNH ỦY", Title("BI THU", tail="TINH UY")),
        ("Q. GIÁM ĐỐC", Title("GIAM DOC", is_acting=True)),
        ("THỨ TRƯỞNG", Title("BO TRUONG", is_deputy=True)),
        ("THỦ TRƯỞNG ĐƠN VỊ", Title("THU TRUONG", tail="DON VI")),
        ("PHÓ TỔNG GIÁM ĐỐC", Title("TONG GIAM DOC", is_deputy=True)),
        ("TỔ PHÓ", Title("TO TRUONG", is_deputy=True)),
        ("CHI CỤC TRƯỞNG", Title("CHI CUC TRUONG")),
        ("ỦY VIÊN BAN THƯỜNG VỤ", None),
        ("Nguyễn Chủ Tịnh", None),
    ],
)
def test_titles(words: str, expected: Title | None) -> None:
    assert title(words) == expected


def test_deputies_are_spelt_as_they_sign() -> None:
    assert deputy_of("CHU TICH") == "PHÓ CHỦ TỊCH"
    assert deputy_of("BO TRUONG") == "THỨ TRƯỞNG"


@pytest.mark.parametrize("words", ["ỦY VIÊN BAN THƯỜNG VỤ", "UVBTV", "ĐẢNG ỦY VIÊN", "Ủy viên", "UV BAN CHẤP HÀNH"])
def test_members(words: str) -> None:
    assert is_member(words)


@pytest.mark.parametrize(
    ("words", "kind", "behind"),
    [
        ("BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI", Organ.STANDING, "DANG UY KHOI"),
        ("Ủy ban nhân dân tỉnh", Organ.PEOPLES_COMMITTEE, "TINH"),
        ("UBND XÃ", Organ.PEOPLES_COMMITTEE, "XA"),
        ("THƯỜNG TRỰC HĐND", Organ.PEOPLES_COUNCIL, ""),
        ("BAN TỔ CHỨC TỈNH ỦY", Organ.OTHER, "BAN TO CHUC TINH UY"),
        ("HỘI ĐỒNG TRƯỜNG", Organ.COUNCIL, "TRUONG"),
    ],
)
def test_organs(words: str, kind: Organ, behind: str) -> None:
    assert organ(words) is kind
    assert organ_tail(words) == behind


@pytest.mark.parametrize(
    "words", ["Đinh Y", "Y Biêr Niê", "K’ Thành Luân", "Lê Thị Thủy", "PHẠM VĂN ĐỒNG", "Trần N. Vân"]
)
def test_names(words: str) -> None:
    assert is_name(words)


@pytest.mark.parametrize(
    "words", ["SỞ TÀI CHÍNH", "Ủy Ban Nhân Dân", "Signature Not Verified", "Hiệu Trưởng", "PHÓ CHỦ TỊCH", "Họ Và Tên"]
)
def test_no_names(words: str) -> None:
    assert not is_name(words)


def test_ranks() -> None:
    assert is_rank("Đại tá")
    assert not is_rank("Đại tá Lê Thị Ý")


def test_the_name_on_a_row_below_a_short_list() -> None:
    closing = "Nơi nhận:\t\tKT. GIÁM ĐỐC\n- Các phòng;\t\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\n\t\tQuàng Văn Inh\n"
    assert one(closing)["name"] == "Quàng Văn Inh"


def test_an_endorsement_above_the_signature_leaves_it_to_its_signer() -> None:
    closing = "DUYỆT CỦA CHI BỘ\n\nTM BCH CHI ĐOÀN\n\nBÍ THƯ\n\nSầm Thị Hợi\n"
    endorsed, signed = signers(closing)
    assert endorsed["endorses"] and not signed["endorses"]
    assert (signed["titles"], signed["name"]) == (["BÍ THƯ"], "Sầm Thị Hợi")


def test_who_approves_below_the_name_of_the_signer_is_another() -> None:
    first, second = signers(
        f"{RECIPIENTS}TRƯỞNG ĐOÀN\n\n\nLý Thị Mẩy\n\nPHÊ DUYỆT CỦA NGƯỜI RA QUYẾT ĐỊNH\nCHÁNH THANH TRA\n\n\nBàn Văn Đức\n"
    )
    assert (first["endorses"], first["titles"], first["name"]) == (False, ["TRƯỞNG ĐOÀN"], "Lý Thị Mẩy")
    assert (second["endorses"], second["name"]) == (True, "Bàn Văn Đức")


@pytest.mark.parametrize("line", ["Đã ký: Bàn Văn Đức", "(Đã ký): Bàn Văn Đức"])
def test_the_name_may_stand_behind_the_mark_of_signing(line: str) -> None:
    (signer,) = signers(f"{RECIPIENTS}GIÁM ĐỐC\n\n\n{line}\n")
    assert signer["name"] == "Bàn Văn Đức"


def test_the_authority_stands_above_the_recipients_and_the_title_beside_their_label() -> None:
    closing = (
        " " * 50
        + "TM. BAN THƯỜNG VỤ\nNơi nhận:"
        + " " * 46
        + "CHỦ TỊCH\n- UBND xã (b/c)\n- Chi hội 7 ấp (t/h)\n- Lưu VP\n"
        + " " * 50
        + "Phạm Văn Bé Hai\n"
    )
    signer = one(closing)
    assert signer["authorities"] == [("TM", ".", "BAN THƯỜNG VỤ")]
    assert (signer["titles"], signer["name"]) == (["CHỦ TỊCH"], "Phạm Văn Bé Hai")


def test_a_closing_read_across_with_single_blanks() -> None:
    closing = "Nơi nhận: KT. GIÁM ĐỐC\n- Sở Nội vụ (b/c); PHÓ GIÁM ĐỐC\n- Các phòng, VP;\n- Lưu: VT, PC07 (Đ2).\n\nĐại tá Bàn Văn Đức\n"
    (signer,) = signers(closing)
    assert (signer["titles"], signer["rank"], signer["name"]) == (["PHÓ GIÁM ĐỐC"], "Đại tá", "Bàn Văn Đức")
    plan = plans(Source("example", BODY + closing))[0]
    assert plan.recipients
    assert [one.words for one in plan.recipients.items] == ["Sở Nội vụ (b/c)", "Các phòng, VP", "Lưu: VT, PC07 (Đ2)"]


def test_the_name_may_stand_behind_the_archive_line() -> None:
    (signer,) = signers("Nơi nhận: GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT. Bàn Văn Đức\n")
    assert (signer["titles"], signer["name"]) == (["GIÁM ĐỐC"], "Bàn Văn Đức")


def test_the_title_one_blank_behind_the_label_of_the_recipients() -> None:
    signer = one(
        "Nơi nhận: HIỆU TRƯỞNG\n- UBND phường (báo cáo);\n- Website trường;\n- Lưu: VT, TV.\n Bùi Thị Kim Loan\n3\n"
    )
    assert (signer["titles"], signer["name"]) == (["HIỆU TRƯỞNG"], "Bùi Thị Kim Loan")


def test_the_authority_one_blank_behind_the_label_of_the_recipients() -> None:
    signer = one("Nơi nhận: TM. BAN THƯỜNG VỤ\n- UBND phường (báo cáo);\n- Lưu: VT.\nBùi Thị Kim Loan\n")
    assert (signer["authorities"], signer["name"]) == ([("TM", ".", "BAN THƯỜNG VỤ")], "Bùi Thị Kim Loan")


@pytest.mark.parametrize("line", ["Q. GIÁM ĐỐC", "Q/GIÁM ĐỐC", "KT.GIÁM ĐỐC"])
def test_a_prefix_beside_the_label_of_the_recipients_opens_the_signature(line: str) -> None:
    gap = " " * 40
    (signer,) = signers(f"Nơi nhận:{gap}{line}\n- Các phòng;\n- Lưu: VT, PTM.{gap}Đại tá Bàn Văn Đức\n")
    assert (signer["rank"], signer["name"]) == ("Đại tá", "Bàn Văn Đức")


def test_a_bold_label_and_the_authority_beside_it() -> None:
    found = one(
        "***Nơi nhận:*** KT. GIÁM ĐỐC\n- UBND tỉnh (b/c); PHÓ GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT. Lò Văn Chiêu\n"
    )
    assert (found["authorities"], found["titles"], found["name"]) == (
        [("KT", ".", "GIÁM ĐỐC")],
        ["PHÓ GIÁM ĐỐC"],
        "Lò Văn Chiêu",
    )


def test_a_head_of_civil_enforcement_signs_above_the_recipients() -> None:
    found = one("TRƯỞNG THI HÀNH ÁN DÂN SỰ TỈNH\n\n\n\nLò Văn Chiêu\n\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\n")
    assert (found["titles"], found["name"]) == (["TRƯỞNG THI HÀNH ÁN DÂN SỰ TỈNH"], "Lò Văn Chiêu")


def test_the_post_below_the_list_that_began_beside_the_authority() -> None:
    gap = " " * 44
    found = one(
        f"  Nơi nhận:{gap}TM. BAN CHỈ ĐẠO\n- UBND tỉnh (b/c);{gap}TRƯỞNG BAN\n- Các thành viên;\n- Lưu: VT, TKT.\n"
        f"{gap}PHÓ CHỦ TỊCH UBND TỈNH\n{gap}   Lò Văn Chiêu\n"
    )
    assert (found["authorities"], found["titles"], found["name"]) == (
        [("TM", ".", "BAN CHỈ ĐẠO")],
        ["TRƯỞNG BAN", "PHÓ CHỦ TỊCH UBND TỈNH"],
        "Lò Văn Chiêu",
    )


def test_a_body_cut_before_its_last_word_opens_no_signature_of_its_own() -> None:
    found = one(f"{RECIPIENTS}|\nTM. ỦY BAN NHÂN\nDÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Chiêu\n|\n")
    assert (found["authorities"], found["name"]) == (
        [("TM", ".", "ỦY BAN NHÂN DÂN"), ("KT", ".", "CHỦ TỊCH")],
        "Lò Văn Chiêu",
    )


def test_who_approves_stands_beside_who_signs() -> None:
    found = signers(
        "DUYỆT CỦA BGH                        TM. BAN CHỈ HUY LIÊN ĐỘI\nP. HIỆU TRƯỞNG                             TỔNG PHỤ TRÁCH\n\n\n"
        "Đinh Nho Lãm                             Thái Thị Nguyên\n"
    )
    assert [(each["titles"], each["name"]) for each in found if not each["endorses"]] == [
        (["TỔNG PHỤ TRÁCH"], "Thái Thị Nguyên")
    ]
    assert one(f"{RECIPIENTS}KT. HIỆU TRƯỞNG\nP. HIỆU TRƯỞNG\n\nÔn Thị Sen\n")["titles"] == ["P. HIỆU TRƯỞNG"]


def test_signers_of_several_bodies_one_below_the_other() -> None:
    text = (
        "Các đơn vị thực hiện Kế hoạch này.\n\nSỞ CÔNG THƯƠNG\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐoàn Vĩnh Lộc\n\nSỞ Y TẾ\nGIÁM ĐỐC\n"
        "Phạm Thị Ngọc Sương\n\nCÔNG AN TỈNH\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Quốc Bảo\n\nNơi nhận:\n- Các sở;\n- Lưu: VT.\n"
    )
    (plan,) = plans(Source("example", text))
    signers = plan.signatures
    assert [plan.quote(one.name) for one in signers if one.name] == [
        "Đoàn Vĩnh Lộc",
        "Phạm Thị Ngọc Sương",
        "Trần Quốc Bảo",
    ]
    assert [plan.quote(one.title) for one in signers if one.title] == ["PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
