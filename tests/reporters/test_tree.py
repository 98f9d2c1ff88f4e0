"""The tree as JSON follows its published schema, and as a drawing shows every section."""

import io
import json
from pathlib import Path

import pytest
from pydantic import TypeAdapter
from rich.console import Console

from validator.reading import ReadError, read
from validator.reporters.tree_json import Report, report
from validator.reporters.tree_text import draw

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "docs" / "tree.schema.json"
CORPUS = sorted(path for path in (ROOT / "tests" / "corpus").glob("*.*") if path.stem != "README")


def test_the_schema_is_current(request: pytest.FixtureRequest) -> None:
    text = json.dumps(TypeAdapter(Report).json_schema(), ensure_ascii=False, indent=1) + "\n"
    if request.config.getoption("--update"):
        SCHEMA.write_text(text, encoding="utf-8")
    assert SCHEMA.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_reports_follow_the_schema(path: Path) -> None:
    made = report([(path.name, read(path))])
    adapter = TypeAdapter(Report)
    assert adapter.validate_json(json.dumps(made), strict=True) == made
    text = path.read_text(encoding="utf-8")
    for plan in made["files"][0]["plans"]:
        for node in plan["tree"]:
            for line in node["lines"]:
                assert text[line["start"] : line["end"]] == line["text"]


def test_bodies_and_annexes_are_told_with_what_is_known_of_them(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        "ĐẢNG BỘ TỈNH ĐẮK LẮK\nĐẢNG ỦY KHỐI CÁC CƠ QUAN\n*\nSố 21-KH/ĐUK\n\nKẾ HOẠCH\nsơ kết 03 năm thực hiện Chỉ thị số 05-CT/TU\n\n"
        "I- NỘI DUNG\n1. Đảng ủy Khối hướng dẫn.\n2. Chi bộ cơ sở gửi báo cáo về Đảng ủy Khối (qua Ban Tuyên giáo) trước ngày 05/3/2024.\n\n"
        "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLò Văn Pao\n\nĐỀ CƯƠNG\nBáo cáo sơ kết 03 năm thực hiện Chỉ thị số 05-CT/TU\n",
        encoding="utf-8",
    )
    facts = report([("a.md", read(file))])["files"][0]["plans"][0]["facts"]
    mentions = {one["name"]: [place["text"] for place in one["mentions"]] for one in facts["bodies"]}
    assert mentions["đảng ủy khối"] == ["Đảng ủy Khối", "Đảng ủy Khối"]
    (deadline,) = facts["deadlines"]
    assert deadline["through"] is not None and deadline["through"]["text"] == "Ban Tuyên giáo"
    assert [annex["years"] for annex in facts["annexes"]] == [3]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("gửi báo cáo trước ngày 05/4/2024", "2024-03-11", "2024-04-04"),
        ("sơ kết từ ngày 01/4/2024 đến ngày 05/4/2024", "2024-04-01", "2024-04-05"),
        ("lấy số liệu đến hết ngày 31/3/2024", None, "2024-03-31"),
        ("hoàn thành trước ngày 05/3/2024", None, "2024-03-04"),
    ],
)
def test_a_deadline_without_a_beginning_begins_with_the_day_of_issue(
    tmp_path: Path, words: str, first: str | None, last: str
) -> None:
    file = tmp_path / "a.md"
    head = "ĐẢNG BỘ TỈNH ĐẮK LẮK\nĐẢNG ỦY KHỐI CÁC CƠ QUAN\n*\nSố 21-KH/ĐUK\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐắk Lắk, ngày 11 tháng 3 năm 2024\n\n"
    file.write_text(f"{head}KẾ HOẠCH\nsơ kết\n\nI- NỘI DUNG\n1. Các chi bộ cơ sở {words}.\n", encoding="utf-8")
    (deadline,) = report([("a.md", read(file))])["files"][0]["plans"][0]["facts"]["deadlines"]
    assert (deadline["first"], deadline["last"]) == (first, last)


@pytest.mark.parametrize("width", [50, 120])
def test_the_drawing_keeps_to_the_width(width: int) -> None:
    out = io.StringIO()
    plans = read(CORPUS[0])
    draw("a.md", plans, Console(file=out, width=width), "vi", stats=True)
    lines = out.getvalue().splitlines()
    assert all(len(line) <= width for line in lines)
    assert sum("Nơi nhận" in line for line in lines) == 1


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        read(tmp_path / "khong-co.md")
