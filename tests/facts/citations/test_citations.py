"""Cited documents in all their forms; later mentions lead back to the first."""

import pytest

from validator.facts.citations.citations import Citation
from validator.plan import Plan, plans
from validator.source import Source

HEAD = "KẾ HOẠCH\ntổ chức hội nghị\n\n"


def plan(text: str, head: str = HEAD) -> Plan:
    return plans(Source("a.txt", f"{head}I. NỘI DUNG\n\n1. {text}\n"))[0]


def only(text: str) -> tuple[Plan, Citation]:
    it = plan(text)
    (found,) = it.citations
    return it, found


@pytest.mark.parametrize(
    ("text", "kind", "number", "form", "dated", "issuer"),
    [
        ("Kế hoạch số 41-KH/HU, ngày 05/3/2023 của Ban Thường vụ Huyện ủy về sơ kết",
         "Kế hoạch", "41-KH/HU", "party", "2023-03-05", "Ban Thường vụ Huyện ủy"),
        ("Nghị định số 24/2019/NĐ-CP ngày 05 tháng 3 năm 2019 của Chính phủ",
         "Nghị định", "24/2019/NĐ-CP", "state", "2019-03-05", "Chính phủ"),
        ("Nghị định số 83/2017/NĐ-CP ngày 18/7/2017 của Chính phủ Quy định về công tác cứu nạn, cứu hộ",
         "Nghị định", "83/2017/NĐ-CP", "state", "2017-07-18", "Chính phủ"),
        ("Công văn số 57/CV-HKH ngày 26/8/2024 của Hội Khuyến học huyện Yên Thế “V/v tổ chức Tháng Khuyến học”",
         "Công văn", "57/CV-HKH", "state", "2024-08-26", "Hội Khuyến học huyện Yên Thế"),
        ("Kế hoạch số 98/KH-THPTGL ngày 10/9/2025 của trường THPT Gia Lộc về kế hoạch giáo dục",
         "Kế hoạch", "98/KH-THPTGL", "state", "2025-09-10", "trường THPT Gia Lộc"),
        ("Kế hoạch số 98/KH-THCS NVT ngày 10/9/2025 của Trường THCS Nguyễn Văn Trỗi về kế hoạch giáo dục",
         "Kế hoạch", "98/KH-THCSNVT", "state", "2025-09-10", "Trường THCS Nguyễn Văn Trỗi"),
        ("Thông bạch số 045/TB-HĐTS ngày 02/3/2026 của Hội đồng Trị sự",
         "Thông bạch", "045/TB-HĐTS", "state", "2026-03-02", "Hội đồng Trị sự"),
        ("Luật số 17/2008/QH12", "Luật", "17/2008/QH12", "law", None, None),
        ("Kế hoạch số 141/KH-UBND ngày 28/12/2018 của Ủy ban nhân dân (UBND) tỉnh về cải cách hành chính",
         "Kế hoạch", "141/KH-UBND", "state", "2018-12-28", "Ủy ban nhân dân tỉnh"),
        ("Công văn số 212/LĐLĐ ngày 18/9/2023 của Liên đoàn Lao động thành phố Vinh",
         "Công văn", "212/LĐLĐ", "bare", "2023-09-18", "Liên đoàn Lao động thành phố Vinh"),
        ("Kế hoạch số 15/KH-UBND ngày 03/01/2024 của Ủy ban nhân dân huyện Lâm Thao;",
         "Kế hoạch", "15/KH-UBND", "state", "2024-01-03", "Ủy ban nhân dân huyện Lâm Thao"),
        ("Quyết định số 12-QĐ/TU của Ban Thường vụ Tỉnh ủy, ngày 09/7/2022 về",
         "Quyết định", "12-QĐ/TU", "party", "2022-07-09", "Ban Thường vụ Tỉnh ủy"),
        ("Chương trình hành động số 09 - CTr/HU, ngày 11/5/2021",
         "Chương trình", "09-CTr/HU", "party", "2021-05-11", None),
        ("Kế hoạch số 33-KH/TU, ngày 20/5/2026 của Ban Thường vụ Tỉnh ủy An Giang, Ban Tuyên giáo và Dân vận Tỉnh ủy xây dựng",
         "Kế hoạch", "33-KH/TU", "party", "2026-05-20", "Ban Thường vụ Tỉnh ủy An Giang"),
        ("Thông tư số 21/2020/TT-BVHTTDL ngày 6/5/2020 của Bộ Văn hóa, Thể thao và Du lịch và các văn bản",
         "Thông tư", "21/2020/TT-BVHTTDL", "state", "2020-05-06", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("Chỉ thị 23 của Ban Bí thư", "Chỉ thị", "23", "bare", None, "Ban Bí thư"),
        ("Công văn số 278/PGD&ĐT-THCS", "Công văn", "278/PGD&ĐT-THCS", "state", None, None),
        ("Nghị quyết HĐND tỉnh số 25/2021/NQ-HĐND", "Nghị quyết", "25/2021/NQ-HĐND", "state", None, None),
        ("Chương trình công tác kiểm tra, giám sát số 21-CTr/HU ngày 10/01/2022 của Ban Chấp hành Đảng bộ huyện",
         "Chương trình", "21-CTr/HU", "party", "2022-01-10", "Ban Chấp hành Đảng bộ huyện"),
        ("Chỉ lệnh số 2207/CL-CHT ngày 30/7/2025", "Chỉ lệnh", "2207/CL-CHT", "state", "2025-07-30", None),
        ("Kế hoạch số 15/KH/ĐU ngày 03/3/2020", "Kế hoạch", "15/KH/ĐU", "other", "2020-03-03", None),
        ("Kế hoạch số 15KH/ĐU", "Kế hoạch", "15KH/ĐU", "other", None, None),
        ("NQ số 08-NQ/TU", "Nghị quyết", "08-NQ/TU", "party", None, None),
        ("công văn số 77/SNV-CCVC", "Công văn", "77/SNV-CCVC", "state", None, None),
        ("Chỉ thị số 14-CT/TU của Ban Thường vụ Tỉnh ủy khóa XVI ngày 08/6/2023 về",
         "Chỉ thị", "14-CT/TU", "party", "2023-06-08", "Ban Thường vụ Tỉnh ủy"),
        ("Kết luận số 31-KL/TU (ngày 09 tháng 5 năm 2024) của Ban Thường vụ Tỉnh ủy",
         "Kết luận", "31-KL/TU", "party", "2024-05-09", "Ban Thường vụ Tỉnh ủy"),
        ("Hướng dẫn số 06-HD/BTCTU của Ban Tổ chức Tỉnh ủy (ngày 11/4/2025)",
         "Hướng dẫn", "06-HD/BTCTU", "party", "2025-04-11", "Ban Tổ chức Tỉnh ủy"),
        ("Kế hoạch của Huyện ủy số 52-KH/HU, ngày 17/3/2022", "Kế hoạch", "52-KH/HU", "party", "2022-03-17", "Huyện ủy"),
        ("số 318/QĐ-UBND ngày 02/02/2024", "Quyết định", "318/QĐ-UBND", "state", "2024-02-02", None),
        ("số 41-QĐ/HU ngày 02/02/2024", "", "41-QĐ/HU", "party", "2024-02-02", None),
        ("Nghị định số 217/2025/NĐ-\nCP ngày 05/8/2025", "Nghị định", "217/2025/NĐ-CP", "state", "2025-08-05", None),
        ("Quyết định số\n12-QĐ/ĐU, ngày **09/7/2022**", "Quyết định", "12-QĐ/ĐU", "party", "2022-07-09", None),
    ],
)  # fmt: skip
def test_forms(text: str, kind: str, number: str, form: str, dated: str | None, issuer: str | None) -> None:
    _, found = only(text)
    (read,) = found.numbers
    assert (found.kind, read.text, read.form) == (kind, number, form)
    assert (str(found.date.first) if found.date else None) == dated
    assert (found.issuer.text if found.issuer else None) == issuer


@pytest.mark.parametrize(
    ("text", "name", "dated"),
    [
        ("Luật Bảo vệ và phát triển rừng ngày 03 tháng 12 năm 2004", "Luật Bảo vệ và phát triển rừng", "2004-12-03"),
        ("Luật Phòng, chống tác hại của rượu, bia năm 2019", "Luật Phòng, chống tác hại của rượu, bia", "2019-01-01"),
        ("Luật Thú y và Nghị định, ngày 19/6/2015", None, None),
        ("Luật Đất đai và các văn bản ban hành năm 2024", None, None),
    ],
)
def test_names_of_laws(text: str, name: str | None, dated: str | None) -> None:
    found = [(one.name, str(one.date.first)) for one in plan(text).citations if one.date and one.name]
    assert found == ([(name, dated)] if name else [])


def test_several_numbers_share_a_symbol() -> None:
    it, found = only("thực hiện Nghị quyết số 05, 06 và 07-NQ/HU của Huyện ủy")
    assert [number.text for number in found.numbers] == ["05-NQ/HU", "06-NQ/HU", "07-NQ/HU"]
    assert [it.quote(number.span) for number in found.numbers] == ["05", "06", "07-NQ/HU"]


@pytest.mark.parametrize(
    "text",
    [
        "trụ sở tại số 15 Lê Lợi",
        "xây dựng kế hoạch 5 năm",
        "gửi báo cáo trước ngày 10/3/2024",
        "báo cáo số 3 trong hồ sơ",
        "thực hiện nghị quyết đại hội nhiệm kỳ 2020 - 2025",
        "chương trình 02 buổi",
        "đạt 15/20 chỉ tiêu",
    ],
)
def test_no_document(text: str) -> None:
    assert plan(text).citations == []


def test_figures_behind_a_number_belong_to_the_sentence() -> None:
    _, found = only("Theo Nghị quyết số 02-NQ/HU, 15 đảng bộ đã sơ kết")
    assert [number.text for number in found.numbers] == ["02-NQ/HU"]


def test_laws_have_names_and_an_amending_law_is_another() -> None:
    it = plan(
        "Luật Thú y ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Thú y ngày 02 tháng 6 năm 2020;"
    )
    first, second = it.citations
    assert first.name == "Luật Thú y"
    assert second.name == "Luật sửa đổi, bổ sung một số điều của Luật Thú y"
    assert (first.first, second.first) == (0, 1)


def test_a_law_is_known_again_by_its_name_and_year() -> None:
    it = plan(
        "Luật Đất đai năm 2013; Luật Đất đai năm 2024; Luật Đất đai số 31/2024/QH15; theo Luật Lưu trữ, Luật Đất đai năm 2024"
    )
    assert [(one.name, one.first) for one in it.citations] == [
        ("Luật Đất đai", 0),
        ("Luật Đất đai", 1),
        ("Luật Đất đai", 1),
        ("Luật Đất đai", 1),
    ]


@pytest.mark.parametrize(
    ("basis", "names"),
    [
        ("Căn cứ Luật Giáo dục;", ["Luật Giáo dục"]),
        ("Căn cứ Luật Việc làm và Bộ luật Lao động;", ["Luật Việc làm"]),
        ("Theo đề nghị của Trường Đại học Luật Hà Nội,", []),
    ],
)
def test_a_law_that_a_plan_rests_on_needs_no_date(basis: str, names: list[str]) -> None:
    text = (
        f"KẾ HOẠCH\nTập huấn\n\n{basis}\nTrường xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n- Học tập Luật Giáo dục.\n"
    )
    assert [one.name for one in plans(Source("a", text))[0].citations] == names


def test_later_mentions_lead_to_the_first() -> None:
    it = plan(
        "Nghị quyết số 05-NQ/HU, ngày 11/5/2021 của Huyện ủy về chuyển đổi số; Chỉ thị số 05-CT/HU, ngày 12/5/2021; "
        "Nghị quyết số 05-NQ/HU và Nghị quyết 05; Nghị quyết số 05-NQ/HU, ngày 11/5/2021"
    )
    assert [one.first for one in it.citations] == [0, 1, 0, 0, 0]
    assert [one.is_short for one in it.citations] == [False, False, True, True, False]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Kế hoạch số 41-KH/HU, ngày 05/3/2023 của Huyện ủy về chuyển đổi số trong Đảng; căn cứ", "chuyển đổi số trong Đảng"),
        ("Kế hoạch số 41-KH/HU, ngày 05/3/2023 về “Nếp sống mới, người mới”, Đảng ủy", "“Nếp sống mới, người mới”"),
        ("Kế hoạch số 41-KH/HU của Huyện ủy khóa XX về chuyển đổi số, Đảng ủy xã xây dựng", "chuyển đổi số"),
        ("Quyết định số 12/QĐ-UBND ngày 5/3/2023 của UBND tỉnh phê duyệt Đề án đô thị.", "phê duyệt Đề án đô thị"),
        ("Kế hoạch số 41-KH/HU của Huyện ủy về phong trào “Sạch nhà, đẹp ngõ” năm 2026, Hội xây dựng", "phong trào “Sạch nhà, đẹp ngõ” năm 2026"),
        ("Kế hoạch số 41-KH/HU của Huyện ủy về phong trào “Sạch nhà, đẹp ngõ", "phong trào"),
        ("Kế hoạch số 41-KH/HU của Huyện ủy trong năm nay", None),
        ("Nghị quyết số 201/2025/QH15 của Quốc hội thí điểm về một số cơ chế", "thí điểm về một số cơ chế"),
        ("Quyết định số 444/QĐ-TTg của Thủ tướng Chính phủ giao chỉ tiêu hoàn thành nhà ở.", "giao chỉ tiêu hoàn thành nhà ở"),
        ("Quyết định số 4417/QĐ-KBNN của Kho bạc Nhà nước về giao nhiệm vụ năm 2023 và Công văn số 902/KBNN-TTKT, phòng xây dựng",
         "giao nhiệm vụ năm 2023"),
        ("Quyết định số 4417/QĐ-KBNN của Kho bạc Nhà nước về việc thực hiện Nghị quyết số 12/NQ-CP và Nghị quyết số 15/NQ-CP.",
         "thực hiện Nghị quyết số 12/NQ-CP và Nghị quyết số 15/NQ-CP"),
        ("Kế hoạch số 311/KH-UBND của UBND tỉnh về an toàn thực phẩm, liên ngành Công an - Y tế thống nhất", "an toàn thực phẩm"),
    ],
)  # fmt: skip
def test_subject(text: str, subject: str | None) -> None:
    it = plan(text)
    found = it.citations[0]
    assert (it.quote(found.subject) if found.subject else None) == subject


def test_an_impossible_date_keeps_its_parts() -> None:
    _, found = only("Kế hoạch số 41-KH/HU, ngày 31/4/2023 của Huyện ủy")
    assert found.date is not None
    assert (found.date.day, found.date.month, found.date.year, found.date.valid) == (31, 4, 2023, False)


def test_own_number_and_annex_note() -> None:
    text = (
        "ĐẢNG BỘ HUYỆN CẦN GIUỘC\nĐẢNG ỦY XÃ TÂN TẬP\n*\nSố 21-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Tập, ngày 05 tháng 3 năm 2024\n\n"
        "KẾ HOẠCH\nsơ kết công tác dân vận\n-----\n\nI- NỘI DUNG\n\n1. Theo Kế hoạch số 30-KH/HU.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\n\n"
        "Trần Văn Mẫu\n\nPHỤ LỤC\nMẫu báo cáo\n(Kèm theo Kế hoạch số 21-KH/ĐU, ngày 05/3/2024 của Đảng ủy xã)\n"
    )
    it = plans(Source("a.txt", text))[0]
    assert [(one.numbers[0].text, one.is_own, one.in_annex_note) for one in it.citations] == [
        ("30-KH/HU", False, False),
        ("21-KH/ĐU", True, True),
    ]


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("Ủy ban nhân dân (UBND) xã", "UBND", "Ủy ban nhân dân"),
        ("Hội đồng giáo dục quốc phòng và an ninh (HĐGDQPAN)", "HĐGDQPAN", "Hội đồng giáo dục quốc phòng và an ninh"),
        ("Ngày hội văn hóa các dân tộc (sau đây gọi tắt là Ngày hội)", "Ngày hội", "Ngày hội văn hóa các dân tộc"),
        ("Kết luận số 05-KL/HU, ngày 03/3/2023 của Huyện ủy về nước sạch (viết tắt là Kết luận số 05-KL/HU)", "Kết luận số 05-KL/HU",
         "Kết luận số 05-KL/HU, ngày 03/3/2023 của Huyện ủy về nước sạch"),
        ("thi tốt nghiệp trung học phổ thông (viết tắt: THPT)", "THPT", "trung học phổ thông"),
    ],
)  # fmt: skip
def test_abbreviations(text: str, short: str, long: str) -> None:
    it = plan(text)
    (found,) = it.abbreviations
    assert (found.short, found.long) == (short, long)
    assert it.quote(found.span).startswith("(") and it.quote(found.span).endswith(")")


@pytest.mark.parametrize(
    "text", ["đúng quy định (nếu có)", "báo cáo (b/c)", "Công ty Điện lực (EVN)", "Hội thi (Lần II)"]
)
def test_brackets_that_introduce_nothing(text: str) -> None:
    assert plan(text).abbreviations == []


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("được sự đồng ý của Thường trực Huyện ủy tại Công văn số 602-CV/HU, ngày 18/3/2024", "Thường trực Huyện ủy"),
        ("xét đề nghị của Ban Xây dựng Đảng tại Tờ trình số 35-TTr/BXDĐ, ngày 18/6/2026", "Ban Xây dựng Đảng"),
        ("thực hiện nhiệm vụ của Đảng ủy tại Kế hoạch số 12-KH/TU, ngày 18/3/2024", None),
        ("theo đề nghị của Ban Tổ chức, tại Kế hoạch số 12-KH/TU, ngày 18/3/2024 của Tỉnh ủy", "Tỉnh ủy"),
    ],
)
def test_whose_word_a_paper_is(text: str, issuer: str | None) -> None:
    plan = plans(
        Source(
            "a",
            f"KẾ HOẠCH\nbồi dưỡng\n\nCăn cứ tình hình thực tế; {text}, Ban Tổ chức xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Nắm.\n",
        )
    )[0]
    (cited,) = plan.citations
    assert (cited.issuer.text if cited.issuer else None) == issuer


def issuers(text: str) -> list[tuple[str, str | None]]:
    return [(one.numbers[-1].text, one.issuer.text if one.issuer else None) for one in plan(text).citations]


def test_papers_of_a_list_are_of_the_body_in_front_of_it() -> None:
    text = (
        "Thực hiện các Thông tư của Bộ Nội vụ: số 04/2023/TT-BNV ngày 10/5/2023 về lưu trữ, số 06/2023/TT-BNV ngày 08/6/2023; "
        "Kế hoạch số 12/KH-SNV và số 15/KH-SNV ngày 03/02/2024."
    )
    assert issuers(text) == [
        ("04/2023/TT-BNV", "Bộ Nội vụ"),
        ("06/2023/TT-BNV", "Bộ Nội vụ"),
        ("15/KH-SNV", None),
    ]


def test_papers_of_one_kind_are_of_the_body_behind_the_last() -> None:
    text = "Theo Quyết định số 118/QĐ-UBND ngày 04/01/2024 và 125/QĐ-UBND ngày 10/01/2024 của Ủy ban nhân dân tỉnh."
    assert issuers(text) == [("118/QĐ-UBND", "Ủy ban nhân dân tỉnh"), ("125/QĐ-UBND", "Ủy ban nhân dân tỉnh")]
    text = "Theo Nghị quyết số 11-NQ/TU và Kế hoạch số 20-KH/TU ngày 05/02/2024 của Ban Thường vụ Tỉnh ủy."
    assert issuers(text) == [("11-NQ/TU", None), ("20-KH/TU", "Ban Thường vụ Tỉnh ủy")]


def test_a_time_in_brackets_behind_a_number_is_no_day_of_the_paper() -> None:
    found = plan("Tập huấn theo Kế hoạch số 33/KH-UBND (từ ngày 05/3/2024 đến ngày 07/3/2024).")
    assert [one.date for one in found.citations] == [None]
    assert len(found.deadlines) == 1


def test_papers_of_one_figure_are_two() -> None:
    text = (
        "Thực hiện Nghị quyết số 18-NQ/TW của Trung ương, Nghị quyết số 18-NQ/TU ngày 05/02/2024 của Tỉnh ủy; "
        "theo Nghị quyết số 18-NQ/TU."
    )
    assert [one.first for one in plan(text).citations] == [0, 1, 1]
    text = (
        "Thực hiện Nghị quyết số 18 của Đảng; Nghị quyết số 18-NQ/TW, Nghị quyết số 18-NQ/TU, Nghị quyết số 18-NQ/TW."
    )
    assert [one.first for one in plan(text).citations] == [0, 0, 2, 0]


def test_the_number_of_a_joint_circular_of_five() -> None:
    text = "KẾ HOẠCH\nmở phiên tòa\n\nThực hiện Thông tư liên tịch số 05/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP-BTP ngày 15/12/2021.\n"
    (cited,) = plans(Source("a", text))[0].citations
    assert [one.text for one in cited.numbers] == ["05/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP-BTP"]
    assert cited.date is not None and str(cited.date.first) == "2021-12-15"


def test_the_number_of_a_joint_resolution() -> None:
    text = "KẾ HOẠCH\ntiếp xúc cử tri\n\nCăn cứ Nghị quyết liên tịch số 525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN ngày 27/9/2012.\n"
    (cited,) = plans(Source("a", text))[0].citations
    assert [one.text for one in cited.numbers] == ["525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN"]
    assert cited.date is not None and str(cited.date.first) == "2012-09-27"


def test_columns_between_tabs_are_no_number() -> None:
    assert plan("Chỉ tiêu\tTH 2025\tKH 2026\tKH/TH (%)").citations == []
