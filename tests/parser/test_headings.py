"""Which lines make a heading, and what stands in what."""

import pytest

from validator.plan import plans
from validator.source import Source

HEAD = "KẾ HOẠCH\nkiểm tra việc thu phí\n\n"


def sections(body: str) -> list[tuple[int, str]]:
    """Level and title of each section, titles on one line."""
    plan = plans(Source("example", HEAD + body))[0]
    return [(one.level, " ".join(plan.quote(one.title).split())) for one in plan.document.all_sections()]


@pytest.mark.parametrize(
    "title",
    [
        "PHẦN I\nMỤC ĐÍCH",
        "PHẦN I  \nMỤC ĐÍCH  ",
        "PHẦN I\n\nMỤC ĐÍCH",
        "**PHẦN I**\n\n**MỤC ĐÍCH**",
        "## Phần I\n\n## MỤC ĐÍCH",
        "Phần thứ nhất\n\nMỤC ĐÍCH",
    ],
)
def test_the_title_of_a_part_stands_on_its_own_line(title: str) -> None:
    assert sections(f"{title}\n\n1. Chấn chỉnh việc thu phí\n") == [(1, "MỤC ĐÍCH"), (2, "Chấn chỉnh việc thu phí")]


@pytest.mark.parametrize("mark", ["*", "-", "+"])
def test_a_bullet_stands_in_one_of_its_own_mark_that_announces_it(mark: str) -> None:
    body = f"1. Phân công\n\n{mark} **Phòng A**\n  {mark} Làm.\n  {mark} Báo cáo.\n{mark} Phòng B:\n\t{mark} Rà.\n{mark} Phòng C.\n  {mark} Xem.\n"
    assert sections(body) == [
        (1, "Phân công"),
        (2, "Phòng A"),
        (3, "Làm."),
        (3, "Báo cáo."),
        (2, "Phòng B:"),
        (3, "Rà."),
        (2, "Phòng C."),
        (2, "Xem."),
    ]


def test_a_wrapped_title_is_one() -> None:
    body = (
        "I. NỘI DUNG\n\n1. Đảng ủy các xã, phường và các chi bộ trực thuộc Đảng bộ thành\nphố, thị trấn\n\n"
        "- Tự kiểm tra việc thu phí, gửi kết quả về Ban Thường vụ trước kỳ họp\ncuối năm.\n"
    )
    assert sections(body)[1] == (2, "Đảng ủy các xã, phường và các chi bộ trực thuộc Đảng bộ thành phố, thị trấn")


def test_a_page_number_behind_a_title_takes_nothing_from_it() -> None:
    assert sections("I. NỘI DUNG\n1. Tự kiểm tra\n2\n- Thu đúng mức.\n")[1] == (2, "Tự kiểm tra")
    assert sections("I. NỘI DUNG\n1. Tự kiểm tra\n- 2 -\n- Thu đúng mức.\n")[1:] == [
        (2, "Tự kiểm tra"),
        (3, "Thu đúng mức."),
    ]


def test_decimal_numbers_go_under_the_bracket_they_count_on() -> None:
    body = "I. NỘI DUNG\n\n1) Tự kiểm tra\n\n1.1. Thu đúng mức.\n\n1.2. Nộp đúng hạn.\n\n2) Kiểm tra\n\n2.1. Chọn đơn vị.\n"
    assert [level for level, _ in sections(body)] == [1, 2, 3, 3, 2, 3]


def test_decimal_numbers_with_a_dash_are_marks_too() -> None:
    body = "I- NỘI DUNG\n\n1- Văn kiện\n\n1.1- Viết dự thảo.\n\n1.2- In tài liệu.\n\n1.2.1- Đóng quyển.\n\n2- Nhân sự\n"
    plan = plans(Source("example", HEAD + body))[0]
    assert [plan.quote(one.label) for one in plan.document.all_sections()] == [
        "I-",
        "1-",
        "1.1-",
        "1.2-",
        "1.2.1-",
        "2-",
    ]


def test_letters_with_a_dash_are_marks_like_numbers_with_one() -> None:
    body = "I- NỘI DUNG\n\n1- Văn kiện\n\na- Hoàn thành dự thảo lần 1.\n\nb- In tài liệu.\n"
    plan = plans(Source("example", HEAD + body))[0]
    assert [plan.quote(one.label) for one in plan.document.all_sections()] == ["I-", "1-", "a-", "b-"]


def test_a_span_of_time_below_a_short_heading_is_said_of_it() -> None:
    body = "I. MỤC ĐÍCH\n\nThu đúng.\n\nII. THỜI GIAN\n45 ngày, từ ngày 05/3/2026 đến hết ngày 18/4/2026.\n"
    assert sections(body) == [(1, "MỤC ĐÍCH"), (1, "THỜI GIAN")]
    assert sections("I. NỘI DUNG\n\n1. Thời gian thực hiện\n02 buổi, sáng và chiều ngày 12/3/2026.\n")[1:] == [
        (2, "Thời gian thực hiện")
    ]


@pytest.mark.parametrize("mark", ["a/", "đ/", "a/-"])
def test_a_letter_with_a_stroke_opens_an_item(mark: str) -> None:
    assert sections(f"2/ Phân công\n{mark} Phòng Kế toán: dự trù kinh phí.\n3/ Kinh phí\nTheo dự toán.\n")[1] == (
        2,
        "Phòng Kế toán",
    )


def test_a_capital_with_a_stroke_opens_a_part() -> None:
    assert sections("A/ Đánh giá\n1/ Ưu điểm\n- Dạy đủ giờ.\nB/ Kế hoạch\n")[::3] == [(1, "Đánh giá"), (1, "Kế hoạch")]


def test_decimal_numbers_with_a_stroke() -> None:
    body = "1/ Khảo sát cuối kỳ\n1.1/ Khảo sát kỹ năng đọc.\n1.2/ Khảo sát môn Tin học.\n2/ Coi và chấm bài\nCoi chéo khối.\n"
    assert [level for level, _ in sections(body)] == [1, 2, 2, 1]


def test_the_name_of_a_step_belongs_to_its_title() -> None:
    body = "I. NỘI DUNG\n\n**1. Bước 1: Công tác chuẩn bị**\n\n- Lập danh sách.\n\n2. Bước 2: Các tổ tự kiểm tra, gửi báo cáo.\n"
    assert [title for _, title in sections(body)] == [
        "NỘI DUNG",
        "Bước 1: Công tác chuẩn bị",
        "Lập danh sách.",
        "Bước 2",
    ]


def test_the_sentence_behind_bases_with_dashes_opens_no_section() -> None:
    body = (
        "- Căn cứ Quy định số 22-QĐ/TW, ngày 28/7/2021;\n- Căn cứ Quyết định số 12-QĐ/ĐU, ngày 05/4/2024,\n"
        "- Đoàn giám sát xây dựng kế hoạch như sau:\n\nI- MỤC ĐÍCH\n- Nhắc nhở, uốn nắn.\n"
    )
    assert [title for _, title in sections(body)] == ["MỤC ĐÍCH", "Nhắc nhở, uốn nắn."]


def test_a_stroke_and_a_dash_behind_a_number() -> None:
    body = "I/- MỤC ĐÍCH:\n1/- Tiếp nhận 250 đơn vị máu.\nII/- NỘI DUNG:\n1.1/- Hiến máu tại chỗ.\n"
    assert [level for level, _ in sections(body)] == [1, 2, 1, 2]


@pytest.mark.parametrize("aside", ["(qua Văn phòng) trước ngày 15/9/2026.", "(kèm bản mềm)."])
def test_a_line_may_go_on_with_a_bracket(aside: str) -> None:
    found = plans(
        Source("x", f"I. NỘI DUNG\n1. Các chi bộ gửi báo cáo kết quả về Đảng ủy xã\n{aside}\n2. Việc khác.\n")
    )[0]
    assert [one.is_prose for one in found.paragraphs if aside[:9] in found.quote(one.span)] == [True]
    assert f"Đảng ủy xã {aside}" in found.running


def test_a_bracket_of_its_own_does_not_go_on() -> None:
    found = plans(
        Source("x", "I. NỘI DUNG\n1. Các đơn vị được kiểm tra trong năm\n(có danh sách kèm theo)\n2. Việc khác.\n")
    )[0]
    assert "trong năm\n(có" in found.running


@pytest.mark.parametrize("mark", ["\uf0b7", "§", "Ø", "ü", "v", "q", "➢", "►", "→", "‐", "⁃", "☐"])
def test_the_bullets_of_a_symbol_font_open_items(mark: str) -> None:
    assert [title for _, title in sections(f"I. NỘI DUNG\n{mark} Một việc;\n{mark}\tViệc khác.\n")][1:] == [
        "Một việc;",
        "Việc khác.",
    ]


@pytest.mark.parametrize(
    "line", ["v = s/t, trong đó", "n là cỡ mẫu;", "Ø 26 mm là đường kính", "q (m³/s) là lưu lượng"]
)
def test_the_letters_of_formulas_are_no_bullets(line: str) -> None:
    assert sections(f"I. NỘI DUNG\nTính theo công thức:\n{line}\n")[1:] == []


@pytest.mark.parametrize("name", ["Văn phòng Bộ", "Thanh tra Sở", "Các biểu mẫu kèm theo"])
def test_a_name_that_ends_in_a_word_that_often_goes_on_stands_by_itself(name: str) -> None:
    (plan,) = plans(
        Source("x", f"{HEAD}I. TỔ CHỨC THỰC HIỆN\n1. {name}\nBố trí phòng học, thiết bị.\n2. Các phòng\nCử người dự.\n")
    )
    assert [one.words for one in plan.headings][1:] == [name, "Các phòng"]


@pytest.mark.parametrize("words", ["14.00 ngày 21.5.2026", "16.3 đến 30.5.2026"])
def test_an_hour_or_a_day_at_the_head_of_a_wrapped_line_opens_nothing(words: str) -> None:
    body = f"I. NỘI DUNG\n1. Cấp đảng bộ: Thi trong một ngày, có tổng duyệt, thời gian từ\n{words} tại hội trường.\n"
    assert [level for level, _ in sections(body)] == [1, 2]


def test_a_shortened_word_is_no_lettered_heading() -> None:
    assert sections("I. NỘI DUNG\nMôn  Tốt  Khá\nT.Việt  42  58\nC.Nghệ  51  49\n") == [(1, "NỘI DUNG")]
    glued = "A.MỤC ĐÍCH\nNâng cao.\nB.Nội dung\nNhư sau.\nC.Thực hiện\nCác lớp làm.\n"
    assert [title for _, title in sections(glued)] == ["MỤC ĐÍCH", "Nội dung", "Thực hiện"]
    assert [title for _, title in sections("I.Mục đích\nNâng cao.\nV.Nội dung\nNhư sau.\n")] == ["Mục đích", "Nội dung"]


def test_a_comma_behind_the_number_of_a_heading() -> None:
    body = "I, MỤC ĐÍCH\n1, Thuận lợi\nĐủ thầy cô.\n2, Khó khăn\n- Ít phòng.\nII, Nội dung\n1, Khám bệnh: tháng 10.\n2, Đ/c Hoa: phát thuốc.\n"
    assert sections(body) == [
        (1, "MỤC ĐÍCH"), (2, "Thuận lợi"), (2, "Khó khăn"), (3, "Ít phòng."), (1, "Nội dung"), (2, "Khám bệnh"),
        (2, "Đ/c Hoa"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", ["1, 2 và 3 thi buổi sáng.", "I, II và III học chung.", "3, 5 kg gạo.", "V, X là hai chữ số."]
)
def test_figures_with_a_comma_open_no_heading(line: str) -> None:
    assert sections(f"I. NỘI DUNG\nCác khối:\n{line}\n") == [(1, "NỘI DUNG")]


def test_marks_within_a_wrapped_sentence() -> None:
    text = (
        "I. NỘI DUNG\n1. Tổ chức khai giảng năm học mới cho học sinh các khối lớp của nhà\n"
        "trường theo hướng dẫn của cấp trên, bảo đảm trang trọng, ngắn gọn và\ntạo không khí vui tươi.\n"
        "2. Tập trung tại Nhà thi đấu Hồ Xuân Hương, phường Võ Thị Sáu, Quận\n3.\n"
        "3. Tuyên truyền phong trào thi đua của ngành giáo dục mang tên “Xanh\n- Sạch - Đẹp”.\n"
    )
    assert [title[:8] for _, title in sections(text)] == ["NỘI DUNG", "Tổ chức ", "Tập trun", "Tuyên tr"]
