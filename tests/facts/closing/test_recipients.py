"""Nơi nhận in the layouts it comes in."""

import pytest

from validator.facts.closing.recipients import Recipients
from validator.plan import plans
from validator.source import Source

BODY = """KẾ HOẠCH
kiểm tra công tác phòng cháy năm 2024

I. MỤC ĐÍCH
Đánh giá việc phòng cháy ở cơ sở.

II. TỔ CHỨC THỰC HIỆN
1. Văn phòng theo dõi việc thực hiện.

"""


def read(closing: str) -> Recipients:
    """The list of a plan that closes like this."""
    found = plans(Source("example", BODY + closing))[0].recipients
    assert found is not None
    return found


def items(closing: str) -> list[tuple[str, str, str, bool]]:
    """Mark, words, closing punctuation, archive line or not."""
    return [(one.mark, one.words, one.end, one.is_archive) for one in read(closing).items]


STACKED = [("-", "Sở Nội vụ (báo cáo)", ";", False), ("-", "Các phòng, ban", ";", False), ("-", "Lưu: VT", ".", True)]


@pytest.mark.parametrize(
    "closing",
    [
        "Nơi nhận:\n- Sở Nội vụ (báo cáo);\n- Các phòng, ban;\n- Lưu: VT.\n",
        "Nơi nhận:                            GIÁM ĐỐC\n- Sở Nội vụ (báo cáo);\n-   Các phòng, ban;\n\n-   Lưu: VT.\n\nLê Thị Ý\n",
        "> Nơi nhận:\n>\n> \\- Sở Nội vụ (báo cáo);\n>\n> \\- Các phòng, ban;\n>\n> \\- Lưu: VT.\n",
        "***Nơi nhận:***\n\n\\- Sở Nội vụ (báo cáo);  \n\\- Các phòng, ban;  \n\\- Lưu: VT.\n",
        "Nơi nhận: - Sở Nội vụ (báo cáo); - Các phòng, ban; - Lưu: VT.\n",
        "Nơi nhận:\n- Sở Nội vụ (báo cáo);- Các phòng, ban;\n- Lưu: VT.\n",
        "|\nNơi nhận: |\nTM. ỦY BAN NHÂN DÂN |\n- Sở Nội vụ (báo cáo);\n- Các phòng, ban;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Ý\n",
        "| *Nơi nhận:* - Sở Nội vụ (báo cáo); - Các phòng, ban; - Lưu: VT. | GIÁM ĐỐC Lê Thị Ý |\n| --- | --- |\n",
        "| **Nơi nhận:**<br>- Sở Nội vụ (báo cáo);<br>- Các phòng, ban;<br>- Lưu: VT. | **GIÁM ĐỐC**<br>**Lê Thị Ý** |\n",
        "Nơi nhận:                            GIÁM ĐỐC\n- Sở Nội vụ (báo\ncáo);\n- Các phòng, ban;                    Lê Thị Ý\n- Lưu: VT.\n",
    ],
)  # fmt: skip
def test_layouts(closing: str) -> None:
    assert items(closing) == STACKED
    assert read(closing).has_colon


def test_marks_may_be_missing() -> None:
    assert items("Nơi nhận:\nSở Nội vụ;\nLưu: VT.\n") == [("", "Sở Nội vụ", ";", False), ("", "Lưu: VT", ".", True)]


def test_items_on_the_line_of_the_label() -> None:
    assert items("Nơi nhận: Sở Nội vụ; Lưu: VT.\n") == [("", "Sở Nội vụ", ";", False), ("", "Lưu: VT", ".", True)]


def test_a_title_beside_a_wrapped_item_is_no_part_of_it() -> None:
    closing = (
        "Nơi nhận:                                       TM. ỦY BAN NHÂN DÂN\n"
        "- Văn phòng Ủy ban (bố trí phòng họp,                CHỦ TỊCH\n"
        "máy chiếu);\n"
        "- Lưu: VT.                                          Lê Thị Ý\n"
    )
    assert [one.words for one in read(closing).items] == ["Văn phòng Ủy ban (bố trí phòng họp, máy chiếu)", "Lưu: VT"]


@pytest.mark.parametrize("name", ["Lê Thị Ý", "(Đã ký)\n\nLê Thị Ý", "TS. Lê Thị Ý"])
def test_a_name_that_lost_its_indent_is_no_recipient(name: str) -> None:
    closing = f"Nơi nhận:                            GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT.\n\n{name}\n"
    assert [one[1] for one in items(closing)] == ["Các phòng", "Lưu: VT"]
    plan = plans(Source("example", BODY + closing))[0]
    assert [plan.quote(signer.name) for signer in plan.signatures if signer.name] == ["Lê Thị Ý"]


def test_a_remark_on_its_own_line_belongs_to_the_item_above() -> None:
    closing = "Nơi nhận:\n- Trung tâm Văn hóa phường\n(đưa tin trên loa);\n- Lưu: VT.\n"
    assert [one.words for one in read(closing).items] == ["Trung tâm Văn hóa phường (đưa tin trên loa)", "Lưu: VT"]


def test_a_list_without_its_label_is_known_by_its_archive_line() -> None:
    found = read("- Thường trực Tỉnh ủy;\n- Các chi bộ;\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Thị Ý\n")
    assert len(found.label) == 0
    assert [one.words for one in found.items] == ["Thường trực Tỉnh ủy", "Các chi bộ", "Lưu VPĐU"]


def test_a_list_without_its_label_in_a_quotation() -> None:
    closing = "> \\- Các phòng;\n\n> \\- Các thôn;\n\n> \\- Lưu VT.\n\n> CHỦ TỊCH\n\n> Lê Thị Ý\n"
    assert [(words, archive) for _, words, _, archive in items(closing)] == [
        ("Các phòng", False), ("Các thôn", False), ("Lưu VT", True),
    ]  # fmt: skip


def test_a_closing_list_of_tasks_is_no_list_of_recipients() -> None:
    text = BODY + "- Các phòng phối hợp;\n- Các xã thực hiện.\nGIÁM ĐỐC\nLê Thị Ý\n"
    assert plans(Source("example", text))[0].recipients is None


def test_students_abroad_are_no_archive() -> None:
    assert not read("Nơi nhận:\n- Lưu học sinh Lào;\n- Lưu: VT.\n").items[0].is_archive


@pytest.mark.parametrize(("label", "colon"), [("Nơi nhận:", True), ("Nơi nhận", False), ("NƠI NHẬN :", True)])
def test_the_label(label: str, colon: bool) -> None:
    found = read(f"{label}\n- Sở Nội vụ;\n- Lưu: VT.\n")
    assert found.has_colon is colon


@pytest.mark.parametrize("closing", ["- Lưu: VT.\nLưu Thị Hạnh\n", "- Lưu: VT.\n\nHIỆU TRUỎN\n\nLưu Thị Hạnh\n"])
def test_a_signature_without_a_known_title_is_no_recipient(closing: str) -> None:
    found = read("Nơi nhận:\n- Các tổ;\n" + closing)
    assert [one.words for one in found.items] == ["Các tổ", "Lưu: VT"]


@pytest.mark.parametrize(
    ("line", "words", "end"),
    [
        ("Các phòng, ban v.v...;", "Các phòng, ban v.v...", ";"),
        ("Các phòng, ban…;", "Các phòng, ban…", ";"),
        ("Các phòng;.", "Các phòng", ";."),
        ("Các phòng ;", "Các phòng", ";"),
        ("Công an TP. Huế,", "Công an TP. Huế", ","),
    ],
)
def test_closing_punctuation(line: str, words: str, end: str) -> None:
    item = read(f"Nơi nhận:\n- {line}\n- Lưu: VT.\n").items[0]
    assert (item.words, item.end) == (words, end)


def test_a_narrow_column_wraps_items_also_before_capitals() -> None:
    closing = "Nơi nhận:\n- Đảng ủy các xã, phường và Đảng bộ\nCông an,\n- Lưu Văn phòng.\n"
    assert [words for _, words, _, _ in items(closing)] == [
        "Đảng ủy các xã, phường và Đảng bộ Công an",
        "Lưu Văn phòng",
    ]


def test_a_wrapped_enumeration_of_rooms_is_one_item() -> None:
    first = "Văn phòng UBND xã: Chánh Văn phòng, các Phó Chánh Văn phòng, các tổ Hành chính,"
    closing = f"Nơi nhận:\n- {first}\nTài vụ, TH;\n- Các thôn, buôn;\n- Lưu: VT.\n"
    wide = "".join(
        f"Việc thứ {at} do thôn làm trong tuần đầu của tháng và do xã kiểm tra vào\ncuối tháng.\n" for at in range(3)
    )
    found = plans(Source("example", BODY + wide + "\n" + closing))[0].recipients
    assert found and [one.words for one in found.items] == [f"{first} Tài vụ, TH", "Các thôn, buôn", "Lưu: VT"]


def test_the_date_above_the_signature_is_no_recipient() -> None:
    found = read("Nơi nhận:\n- Các tổ;\n- Lưu: VT.\n\nBa Vì, ngày 12 tháng 9 năm 2025\nHIỆU TRƯỞNG\n\nVũ Thị Lan\n")
    assert [one.words for one in found.items] == ["Các tổ", "Lưu: VT"]


@pytest.mark.parametrize(
    "below",
    [
        "Nguồn: Trang thông tin điện tử",
        "[1] Số liệu đến ngày 31/5/2024.",
        "Tệp đính kèm: ke-hoach.pdf\nLượt xem: 204",
        "HỎA TỐC",
    ],
)
def test_what_a_site_puts_behind_the_archive_line_is_no_recipient(below: str) -> None:
    closing = "TRƯỞNG PHÒNG\n\nBùi Văn Chiến\n\nNơi nhận:\n- Các tổ;\n- Lưu: VT.\n\n" + below
    assert [one.words for one in read(closing).items] == ["Các tổ", "Lưu: VT"]
    assert [one.words for one in read(closing.replace("- Lưu: VT.\n\n", "- Lưu: VT.\n- ")).items][1] == "Lưu: VT"


def test_an_archive_line_that_is_not_the_last_is_followed_by_others() -> None:
    assert [one.is_archive for one in read("Nơi nhận:\n- Lưu: VT.\n- Các tổ;\n- Các đội.\n").items] == [
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("line", "words", "end"),
    [
        ("- Thường trực Đảng ủy; (để b/c)", "Thường trực Đảng ủy (để b/c)", ";"),
        ("- Lãnh đạo Sở; } để b/c", "Lãnh đạo Sở } để b/c", ";"),
        ("- Lãnh đạo Sở (để báo cáo);", "Lãnh đạo Sở (để báo cáo)", ";"),
    ],
)
def test_a_note_behind_the_mark(line: str, words: str, end: str) -> None:
    assert items(f"Nơi nhận:\n{line}\n- Lưu: VT.\n")[0] == ("-", words, end, False)


def test_a_list_in_one_line_with_commas() -> None:
    assert [one[1] for one in items("Nơi nhận: Các tổ đảng, Lưu CB.\n")] == ["Các tổ đảng", "Lưu CB"]


def test_a_titled_annex_behind_the_signature_is_no_recipient() -> None:
    closing = "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nÂu Thị Mai\n\n**Phụ lục 01 – Lịch kiểm tra các cơ sở**\n\n1. Tuần đầu.\n"
    assert [one[1] for one in items(closing)] == ["Các phòng", "Lưu: VT"]
    assert len(plans(Source("example", BODY + closing))[0].annexes) == 1


def test_where_a_paper_is_kept_is_no_signer() -> None:
    line = "Nơi nhận: Ủy ban Kiểm tra Đảng ủy, Các đồng chí đảng viên, Lưu CB\nT/M CHI BỘ\nBÍ THƯ\n\nLưu Văn An\n"
    assert [one.is_archive for one in read(line).items] == [False, True]


def test_the_archive_may_share_its_line_with_another_recipient() -> None:
    assert items("Nơi nhận:\n- Sở Nội vụ;\n- VP: CVP, các PVP; Lưu: VT.\n") == [
        ("-", "Sở Nội vụ", ";", False),
        ("-", "VP: CVP, các PVP", ";", False),
        ("-", "Lưu: VT", ".", True),
    ]


def test_the_old_label_below_the_signature() -> None:
    closing = (
        "T/M BAN THƯỜNG VỤ\nCHỦ TỊCH\nĐinh Công Tráng\nNơi gửi:\n- HCCB tỉnh (b/c);\n- HCCB các xã (t/h);\n- Lưu VP.\n"
    )
    plan = plans(Source("t", f"KẾ HOẠCH\ntổ chức giao lưu\n\nI. MỤC ĐÍCH\n- Ôn truyền thống.\n\n{closing}"))[0]
    assert plan.recipients and plan.quote(plan.recipients.label) == "Nơi gửi:"
    assert [item.is_archive for item in plan.recipients.items] == [False, False, True]
    assert [plan.quote(one.name) for one in plan.signatures if one.name] == ["Đinh Công Tráng"]


def test_a_note_a_wide_gap_behind_the_mark_is_no_item() -> None:
    assert items("Nơi nhận:\n- Thanh tra Chính phủ;\n- UBND tỉnh;      (B/cáo)\n- Lưu: VT.\n") == [
        ("-", "Thanh tra Chính phủ", ";", False),
        ("-", "UBND tỉnh", ";", False),
        ("-", "Lưu: VT", ".", True),
    ]


def test_the_mark_of_signing_a_blank_behind_an_item_is_none_of_its_words() -> None:
    closing = "Nơi nhận: GIÁM ĐỐC\n- Sở Nội vụ;\n- Các Phó Giám đốc; (Đã ký)\n- Lưu: VT, TTPT. Lê Thị Ý\n"
    assert [one[1:3] for one in items(closing)] == [
        ("Sở Nội vụ", ";"),
        ("Các Phó Giám đốc", ";"),
        ("Lưu: VT, TTPT", "."),
    ]
    (signer,) = plans(Source("example", BODY + closing))[0].signatures
    assert signer.signed_mark is not None and signer.name is not None


@pytest.mark.parametrize(
    "place", ["Nơi nhận: Văn phòng nhà trường, điện thoại 0214.3880.000.", "Nơi gửi: thư điện tử của trường."]
)
def test_where_papers_are_handed_in_is_no_list_of_recipients(place: str) -> None:
    body = BODY.replace("Đánh giá việc phòng cháy ở cơ sở.", f"Hồ sơ: 02 bộ.\n{place}")
    plan = plans(Source("example", body + "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Thị Ý\n"))[0]
    assert plan.recipients is not None
    assert [one.words for one in plan.recipients.items] == ["Sở Nội vụ", "Lưu: VT"]
    assert len(plan.document.sections) == 2
