"""Paragraphs: joined over soft wraps and pages, without emphasis, and each character leads back to the text."""

from pathlib import Path

import pytest

from validator.facts.paragraphs.joining import paragraphs
from validator.facts.paragraphs.paragraphs import Kind, Paragraph, Place
from validator.parser import parse
from validator.plan import plans
from validator.source import Source

CORPUS = sorted(path for path in (Path(__file__).parents[2] / "corpus").glob("*.[tm]*") if path.stem != "README")


def read(text: str) -> list[Paragraph]:
    source = Source("plan", text)
    return [one for document in parse(source) for one in paragraphs(document, source.text)]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_line_is_in_one_paragraph_and_every_character_leads_back(path: Path) -> None:
    source = Source(str(path), path.read_text(encoding="utf-8"))
    for document in parse(source):
        found = paragraphs(document, source.text)
        lines = [line for one in found for line in one.lines]
        assert sorted(map(id, lines)) == sorted(map(id, document.lines))
        for one in found:
            for at, char in enumerate(one.plain):
                assert source.text[one.at(at)] == char or char == " "


def test_a_wrapped_paragraph_is_one_and_keeps_its_place() -> None:
    text = (
        "I. MỤC ĐÍCH\n"
        "1. Chi ủy chuẩn bị nội dung sinh hoạt chuyên đề, phân công đảng viên viết\n"
        "tham luận và gửi bí thư chi bộ xem xét, cho ý kiến trước khi họp; bảo đảm\n"
        "đúng thời gian quy định.\n"
        "2. Đảng viên dự đủ.\n"
    )
    first = next(one for one in read(text) if one.plain.startswith("Chi ủy"))
    assert first.kind is Kind.ITEM
    assert first.plain.endswith(
        "viên viết tham luận và gửi bí thư chi bộ xem xét, cho ý kiến trước khi họp; bảo đảm đúng thời gian quy định."
    )
    start = first.plain.index("đúng thời gian")
    span = first.place_of(start, start + len("đúng thời gian"))
    assert text[span.start : span.end] == "đúng thời gian"


def test_a_dash_within_a_wrapped_sentence_opens_no_item() -> None:
    text = (
        "I. MỤC ĐÍCH\n"
        "1. Phát huy vai trò của các thiết chế ở cơ sở trong phong trào văn hóa\n"
        "- nghệ thuật, thể dục và thể thao; các thôn giữ gìn nếp sống văn minh, phát\n"
        "huy thuần phong mỹ tục của địa phương, giới thiệu trên trang thông tin của xã\n"
        "(https://xa-yang-tao.example.vn/chuyen-muc/van-hoa-the-thao/2025), đưa tin.\n"
        "2. Đảng viên dự đủ, ghi chép đầy đủ và báo cáo kết quả thực hiện với chi ủy\n"
        "trong tháng.\n"
    )
    found = read(text)
    assert [one.kind for one in found] == [Kind.HEADING, Kind.ITEM, Kind.ITEM]
    assert "phong trào văn hóa - nghệ thuật" in found[1].plain


def test_a_gap_for_a_figure_makes_no_table() -> None:
    text = "II. NỘI DUNG\nTheo Kế hoạch số       /KH-UBND ngày      tháng      năm 2025 của xã.\n1        2        3\n"
    assert [one.kind for one in read(text)] == [Kind.HEADING, Kind.TEXT, Kind.TABLE]


def test_a_heading_followed_by_a_capital_is_no_wrap_where_a_line_is_a_paragraph() -> None:
    text = (
        "III. NHIỆM VỤ\n"
        "1. Nâng cao trách nhiệm của cấp ủy và người đứng đầu trong thực hiện quy chế\n"
        "Cấp ủy gương mẫu đi đầu. " + "Từng đảng viên đăng ký việc làm theo. " * 6 + "\n"
    )
    kinds = [(one.kind, one.place) for one in read(text)]
    assert kinds == [(Kind.HEADING, Place.BODY), (Kind.HEADING, Place.BODY), (Kind.TEXT, Place.BODY)]


def test_a_sentence_goes_on_behind_a_page_number() -> None:
    text = (
        "I. NỘI DUNG\n"
        "1. Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề theo hướng dẫn của\n"
        "cấp trên, kết hợp tự phê bình và phê bình; chọn một việc phù hợp với\n"
        "đặc điểm của đơn vị để làm trước, gắn với nhiệm vụ chuyên môn và chính\n"
        "\n   2\n\n"
        "trị của đơn vị, có phân công người chuẩn bị.\n"
    )
    found = read(text)
    assert [one.kind for one in found] == [Kind.HEADING, Kind.ITEM, Kind.PAGE]
    assert found[1].plain.endswith("chuyên môn và chính trị của đơn vị, có phân công người chuẩn bị.")


@pytest.mark.parametrize(
    ("foot", "head"),
    [
        ("Page {} of 3", ""), ("{} | Trang", ""), ("Trang số: {}", ""), ("— {} —", ""), ("{}", "Kế hoạch chuyển đổi số của Trường"),
        ("Trường Mầm non Hoa Sen, trang {}", "{}"),
    ],
)  # fmt: skip
def test_what_stands_on_every_page_is_no_text(foot: str, head: str) -> None:
    pages = [
        "\n".join(f"{20 * page + item + 1}. Việc số {page} của tổ số {item};" for item in range(20))
        for page in range(3)
    ]
    aside = [f"\n{foot.format(page + 1)}\n{head.format(page + 1)}\n" for page in range(3)]
    text = "I. NỘI DUNG\n" + "".join(one for pair in zip(pages, aside, strict=True) for one in pair)
    assert {one.plain for one in read(text) if one.kind is Kind.TEXT} == set()


def test_numbers_of_rows_are_not_those_of_pages() -> None:
    text = "I. NỘI DUNG\n" + "".join(f"{row}\nKhảo sát hiện trạng\nTổ Văn phòng nhà trường\n" for row in range(1, 6))
    assert sum(one.plain == "Tổ Văn phòng nhà trường" and one.kind is Kind.TEXT for one in read(text)) == 5


def test_emphasis_is_taken_off_and_footnote_stars_stay() -> None:
    text = "I. THỜI GIAN\n- Xong **trước ngày 05/5/2024** (*qua Văn phòng*), xem chú thích (*).\n"
    assert read(text)[1].plain == "Xong trước ngày 05/5/2024 (qua Văn phòng), xem chú thích (*)."


def test_kinds() -> None:
    text = "I. NỘI DUNG\n**1. Đối tượng:** Toàn thể đảng viên.\n| TT | Việc |\n- Ý\nA        B     C\n"
    assert [one.kind for one in read(text)] == [Kind.HEADING, Kind.RUN_IN, Kind.TABLE, Kind.ITEM, Kind.TABLE]


def test_rows_of_a_table_without_bars_at_its_edges() -> None:
    rows = "STT | Đơn vị | Thời gian\n1 | Chi bộ Bản Mòn | Tháng 3\n2 | Chi bộ Bản Hụm | Tháng 5\n"
    text = f"KẾ HOẠCH\nkiểm tra\n\nI. NỘI DUNG\n1. Lịch kiểm tra\n\n{rows}\n2. Báo cáo | tham luận | giải trình của chi bộ.\n"
    plan = plans(Source("x", text))[0]
    assert [one.plain for one in plan.paragraphs if one.kind is Kind.TABLE] == rows.splitlines()


def test_one_line_too_long_does_not_widen_the_page() -> None:
    item = "- Các chi bộ phân công đảng viên theo dõi, giúp đỡ hộ gia đình chính\nsách, báo cáo kết quả hằng tháng, hằng quý và từng đợt về\n"
    item += "Đảng ủy để tổng hợp, theo dõi kết quả chung của toàn đảng bộ xã và\ncác đoàn thể.\n"
    long = item.replace("giúp đỡ", "giúp đỡ, động viên, hỗ trợ cây giống, con giống")
    text = "KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n" + item * 20 + long
    found = [one.plain for one in plans(Source("example", text))[0].paragraphs if one.kind is Kind.ITEM]
    assert [one.endswith("đoàn thể.") for one in found] == [True] * 21


GRID = """II. LỊCH
+----+----------------------+------------------+
| TT | **Việc**             | **Thời hạn**     |
+====+======================+==================+
| 1  | Gửi báo cáo tự kiểm  | Trước 15/12/2025 |
|    | tra về Phòng         |                  |
+----+----------------------+------------------+
| 3  | Gửi báo cáo sơ kết   | Bản giấy, trước  |
|    |                      | 20/12/2025       |
|    |                      | Chậm nhất: 25/12 |
+----+----------------------+------------------+
| 2  | Tổng kết công tác    |                  |
|    | kiểm tra             | Tháng 5/2026     |
+----+----------------------+------------------+
"""


def test_a_grid_is_one_table_and_its_rows_may_have_several_lines() -> None:
    (plan,) = plans(Source("plan", f"KẾ HOẠCH\nkiểm tra nội bộ\n\nI. MỤC ĐÍCH\nChấn chỉnh.\n\n{GRID}"))
    (table,) = plan.tables
    assert table.roles == ["", "task", "time"]
    last = table.of_role(len(table.rows) - 1, "task")
    assert last and last.words(plan.text) == "Tổng kết công tác kiểm tra"
    assert [(one.kind, plan.quote(one.span)) for one in plan.deadlines] == [
        ("report", "Trước 15/12/2025"), ("report", "20/12/2025"), ("report", "Chậm nhất: 25/12"), ("meeting", "Tháng 5/2026"),
    ]  # fmt: skip
    assert plan.unclaimed == 0
