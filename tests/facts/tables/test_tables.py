"""Tables in every dress: bars, grids, tabs, runs of blanks, one cell a line, HTML."""

import pytest

from validator.markup import unmarked
from validator.plan import Plan, plans
from validator.source import Source

HEAD = (
    "ĐẢNG BỘ HUYỆN TAM NÔNG\nĐẢNG ỦY XÃ DÂN QUYỀN\n*\nSố 14-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nDân Quyền, ngày 10 tháng 3 năm 2025\n\n"
    "KẾ HOẠCH\ntổng kết công tác dân vận\n-----\n\nĐảng ủy xã xây dựng Kế hoạch như sau:\n\nI- MỤC ĐÍCH\n- Đánh giá kết quả.\n\nII- TIẾN ĐỘ\n"
)
END = "\nIII- TỔ CHỨC THỰC HIỆN\n- Các chi bộ thực hiện Kế hoạch này.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu.\n"
ROWS = (
    ("TT", "Nội dung", "Đơn vị chủ trì", "Thời gian hoàn thành"),
    ("1", "Tổng kết ở chi bộ", "Các chi bộ trực thuộc", "Trước 20/5/2025"),
    ("2", "Báo cáo về Đảng ủy xã", "Các chi bộ trực thuộc", "25/5/2025"),
    ("3", "Hội nghị tổng kết", "Ban Thường vụ Đảng ủy xã", "Tháng 6/2025"),
)
READ = [
    ("Trước 20/5/2025", "2025-05-19", ["chi bộ trực thuộc"], "Tổng kết ở chi bộ"),
    ("25/5/2025", "2025-05-25", ["chi bộ trực thuộc"], "Báo cáo về Đảng ủy xã"),
    ("Tháng 6/2025", "2025-06-30", ["ban thường vụ đảng ủy xã"], "Hội nghị tổng kết"),
]


def read(table: str) -> Plan:
    """A plan with a table in its second part."""
    return plans(unmarked(Source("example", f"{HEAD}{table}{END}")))[0]


def said(table: str) -> list[tuple[str, str, list[str], str]]:
    """The deadlines of a table: words, last day, actors, what is due."""
    plan = read(table)
    return [
        (plan.quote(one.span), str(one.last), [each.name for each in one.actors], one.clause) for one in plan.deadlines
    ]


def html(rows: tuple[tuple[str, ...], ...]) -> str:
    """One cell a line."""
    cells = ["\n".join(f"<td>{cell}</td>" for cell in row) for row in rows]
    return "<table>\n" + "\n".join(f"<tr>\n{row}\n</tr>" for row in cells) + "\n</table>\n"


DRESSES = {
    "bars": "".join(f"| {' | '.join(row)} |\n" for row in ROWS),
    "tabs": "".join("\t".join(row) + "\n" for row in ROWS),
    "blanks": "".join(f"{row[0]:5}{row[1]:30}{row[2]:30}{row[3]}\n" for row in ROWS),
    "blanks apart": "\n".join(f"{row[0]:^5}{row[1]:30}{row[2]:30}{row[3]}\n" for row in ROWS),
    "one cell a line": "".join("\n".join(row) + "\n" for row in ROWS),
    "one cell a line, apart": "".join("\n\n".join(row) + "\n\n" for row in ROWS),
    "html": html(ROWS),
    "html in one line": "<table>" + "\n".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in ROWS) + "</table>\n",
}  # fmt: skip


@pytest.mark.parametrize("dress", DRESSES)
def test_deadlines_are_read_by_row_and_column(dress: str) -> None:
    assert said(DRESSES[dress]) == READ


@pytest.mark.parametrize("dress", ["tabs", "blanks", "one cell a line", "html"])
def test_a_row_without_its_owner_takes_none_from_its_neighbours(dress: str) -> None:
    rows = (ROWS[0], ROWS[1], ("2", "Rà soát số liệu", "", "25/5/2025"), ROWS[3])
    table = {
        "tabs": "".join("\t".join(row) + "\n" for row in rows),
        "blanks": "".join(f"{row[0]:5}{row[1]:30}{row[2]:30}{row[3]}\n" for row in rows),
        "one cell a line": "".join("\n".join(cell or "-" for cell in row) + "\n" for row in rows),
        "html": html(rows),
    }[dress]
    assert [one[2] for one in said(table)] == [["chi bộ trực thuộc"], [], ["ban thường vụ đảng ủy xã"]]


@pytest.mark.parametrize("apart", ["", "\n"])
def test_html_rows_of_two_cells_below_titles(apart: str) -> None:
    rows = [f"<tr>{apart}<td>{row[1]}</td>{apart}<td>{row[3]}</td>{apart}</tr>\n" for row in ROWS]
    assert [(one[0], one[3]) for one in said(f"<table>\n{''.join(rows)}</table>\n")] == [
        (one[0], one[3]) for one in READ
    ]


WRAPPED = """\
TT   Nội dung                 Đơn vị               Thời gian
     công việc                chủ trì              hoàn thành
1    Tổng kết ở chi bộ,       Các chi bộ           Trước ngày
     rà soát các chỉ tiêu     trực thuộc           20/5/2025
2    Báo cáo về Đảng ủy xã    Các chi bộ           25/5/2025
                              trực thuộc
3    Hội nghị tổng kết        Ban Thường vụ        Trong tháng
                              Đảng ủy xã           6/2025
"""


def test_cells_over_several_lines() -> None:
    assert said(WRAPPED) == [
        ("20/5/2025", "2025-05-19", ["chi bộ trực thuộc"], "Tổng kết ở chi bộ, rà soát các chỉ tiêu"),
        ("25/5/2025", "2025-05-25", ["chi bộ trực thuộc"], "Báo cáo về Đảng ủy xã"),
        ("6/2025", "2025-06-30", ["ban thường vụ đảng ủy xã"], "Hội nghị tổng kết"),
    ]


GRID = """\
+----+--------------------+-----------------------+------------+
| TT | Nội dung           | Đơn vị chủ trì        | Thời gian  |
+====+====================+=======================+============+
| 1  | Tổng kết ở chi bộ  | Các chi bộ trực thuộc | Trước      |
|    |                    |                       | 20/5/2025  |
+----+--------------------+-----------------------+------------+
| 2  | Hội nghị tổng kết  | Ban Thường vụ         | Trước ngày |
|    | công tác dân vận   | Đảng ủy xã            | 30/6/2025  |
+----+--------------------+-----------------------+------------+
"""


def test_cells_of_a_grid_over_several_lines() -> None:
    assert said(GRID) == [
        ("20/5/2025", "2025-05-19", ["chi bộ trực thuộc"], "Tổng kết ở chi bộ"),
        ("30/6/2025", "2025-06-29", ["ban thường vụ đảng ủy xã"], "Hội nghị tổng kết công tác dân vận"),
    ]
    assert [one.kind for one in read(GRID).deadlines] == ["task", "task"]


@pytest.mark.parametrize(
    ("table", "read_off"),
    [
        # rows set in the middle of their height: which line belongs to which row, nobody can tell
        (
            "TT   Nội dung                 Đơn vị chủ trì       Thời gian\n"
            "1    Mở đầu                   Đảng ủy xã           10/5/2025\n"
            "     Tổng kết ở chi bộ và\n"
            "2    rà soát các chỉ tiêu     Các chi bộ           20/5/2025\n"
            "     của nhiệm kỳ\n",
            [],
        ),
        (
            "TT   Nội dung                 Đơn vị chủ trì       Thời gian\n"
            "     Tổng kết ở chi bộ và\n"
            "1    rà soát các chỉ tiêu     Các chi bộ           20/5/2025\n"
            "     của nhiệm kỳ\n",
            [],
        ),
        # a name that runs into the next column
        (
            "TT   Nội dung                 Đơn vị chủ trì       Thời gian\n"
            "1    Tổng kết ở các chi bộ trực thuộc Ban Thường vụ Đảng ủy   20/5/2025\n",
            [("2025-05-20", [])],
        ),
    ],
)
def test_a_row_whose_cells_cannot_be_told_apart_names_nobody(table: str, read_off: list[tuple[str, list[str]]]) -> None:
    assert [(last, actors) for _, last, actors, _ in said(table)] == read_off


def test_who_is_inspected_is_not_who_leads_beside_a_column_of_those() -> None:
    text = (
        "KẾ HOẠCH\nkiểm tra năm 2026\n\nI. LỊCH\n\n| STT | Đơn vị được kiểm tra | Thời gian | Đơn vị chủ trì |\n|---|---|---|---|\n"
        "| 1 | UBND xã Yên Đổ | 15/9/2026 | Phòng Thanh tra |\n"
    )
    (deadline,) = plans(Source("a", text))[0].deadlines
    assert deadline.actor is not None and deadline.actor.name == "phòng thanh tra"


def test_a_table_of_days_between_tabs() -> None:
    rows = "Ngày\tBuổi sáng\tBuổi chiều\n06/6/2025\tVán 1\tVán 2\n07/6/2025\tVán 3\tVán 4\n"
    assert [(one[0], one[1]) for one in said(rows)] == [("06/6/2025", "2025-06-06"), ("07/6/2025", "2025-06-07")]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_one_cell_a_line_without_numbers_of_rows(at: int) -> None:
    """The column of times may be any."""
    rows = [
        ["Nội dung", "Người thực hiện"],
        ["Tổng kết ở chi bộ", "Chi bộ trực thuộc"],
        ["Hội nghị", "Ban Thường vụ Đảng ủy xã"],
    ]
    times = ["Thời gian", "Trước ngày 20/5/2025", "8 giờ 00 phút ngày 05/6/2025"]
    for row, time in zip(rows, times, strict=True):
        row.insert(at, time)
    assert [(one[1], one[2]) for one in said("".join(f"{cell}\n" for row in rows for cell in row))] == [
        ("2025-05-19", ["chi bộ trực thuộc"]),
        ("2025-06-05", ["ban thường vụ đảng ủy xã"]),
    ]
