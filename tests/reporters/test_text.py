"""The report for people: what it looks like, in pipes, narrow terminals and colour."""

import io
import re
from typing import Any

import pytest

from tests.reporters.made import made
from validator.diagnostic import Diagnostic, FileResult
from validator.loader import Rules
from validator.reporters import text as reporter
from validator.reporters.excerpt import cells
from validator.reporters.paper import coloured
from validator.rule import Severity
from validator.run import Result
from validator.source import Source, Span

PLAN = "KẾ HOẠCH\n\nI. MỤC ĐÍCH\n1. Việc xấu, và việc xấu nữa.\n2. Cuối cùng.\n"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")


def shown(own: Rules, text: str, out: io.StringIO | None = None, **asked: Any) -> str:
    out = out or io.StringIO()
    reporter.report(made(own, text, **asked), out)
    return out.getvalue()


def test_a_finding_with_its_line_and_all_its_places(own: Rules) -> None:
    assert (
        shown(own, PLAN, norm="hd36")
        == """\
a.md
theo Hướng dẫn 36-HD/VPTW ngày 03/4/2018 (theo yêu cầu)

lỗi GL001 ×2  không viết “xấu”
  ╭╴a.md:4:9 · banned-word
4 │ 1. Việc xấu, và việc xấu nữa.
  │         ━━━
  ├╴cũng ở: 4:22
  ├╴sửa: “xấu” → “tốt”
  ├╴gợi ý: viết “tốt”
  ╰╴căn cứ: điểm 1.2, Hướng dẫn 36-HD/VPTW ngày 03/4/2018

1 tệp: 2 lỗi · chạy 2 quy tắc · 1 không áp dụng
"""
    )


def test_related_places_and_english(own: Rules) -> None:
    assert (
        shown(own, PLAN, norm="nd30", language="en").split("\n\n")[1]
        == """\
warning GL003  a state paper
  ╭╴a.md:1:1 · state-paper
1 │ KẾ HOẠCH
  │ ▲
  ┆
5 │ 2. Cuối cùng.
  │             ─ until here
  ╰╴basis: Điều 1, Nghị định 30/2020/NĐ-CP ngày 05/3/2020"""
    )


def test_a_clean_run_is_one_line(own: Rules) -> None:
    assert shown(own, "Một.", norm="nd30", language="en").splitlines()[-1] == "1 file: 1 warning · rules run: 3"
    assert shown(own, "Một.") == "1 tệp: không có lỗi · chạy 2 quy tắc · 1 không áp dụng\n"


def test_a_file_that_is_no_text_has_no_lines(own: Rules) -> None:
    assert (
        shown(own, "a\0")
        == """\
a.md

lỗi KH003  tệp không phải là văn bản thuần
  ╭╴a.md · not-text
  ╰╴gợi ý: hãy lưu kế hoạch thành tệp .md hoặc .txt, mã UTF-8

1 tệp: 1 lỗi · 3 không áp dụng
"""
    )


def test_what_is_missing_at_the_end_is_shown_after_the_last_words(own: Rules) -> None:
    source = Source("a.md", "Một.\nHai.\n\n\n")
    missing = Diagnostic("GL002", Severity.WARNING, Span(len(source.text), len(source.text)))
    out = io.StringIO()
    reporter.report(Result((FileResult(source, diagnostics=(missing,)),), own, "vi"), out)
    assert "2 │ Hai.\n  ┆\n5 │\n  │ ▲\n" in out.getvalue()


def test_a_span_of_several_lines_is_shown_by_its_first(own: Rules) -> None:
    source = Source("a.md", "Một.\nHai.\nBa.\n")
    long = Diagnostic("GL002", Severity.WARNING, Span(5, 13))
    out = io.StringIO()
    reporter.report(Result((FileResult(source, diagnostics=(long,)),), own, "vi"), out)
    assert "2 │ Hai.\n  │ ━━━━\n  ┆ đến dòng 3\n" in out.getvalue()


@pytest.mark.parametrize("width", [40, 60, 80, 200])
@pytest.mark.parametrize(
    "text", [PLAN, "Việc " * 90 + "xấu " + "sau đó " * 90, "漢字" * 60 + "xấu" + "\tx" * 60, "xấu\x1b[31m"]
)
def test_fits_the_width(own: Rules, monkeypatch: pytest.MonkeyPatch, width: int, text: str) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for language in ("vi", "en"):
        report = shown(own, text, norm="nd30", language=language)
        assert all(
            cells(line) <= width for line in report.splitlines() if "quy tắc" not in line and "rules" not in line
        )
        assert "\x1b" not in report
        assert re.search(r"━━━\n", report)


def test_the_mark_stands_under_the_span(own: Rules) -> None:
    for text in ("漢字 xấu", "\t\txấu", "e\u0301 xấu", "a\u200bxấu", "từ " * 80 + "xấu"):
        line, mark = re.findall(r"^(?:1| ) │ (.*)$", shown(own, text), re.M)[:2]
        at = cells(mark) - 3
        assert cells(line[: line.index("xấu")]) == at


class TestColour:
    @pytest.mark.parametrize(
        ("terminal", "environment", "colour"),
        [
            (True, {}, True), (False, {}, False), (True, {"NO_COLOR": "1"}, False), (True, {"NO_COLOR": ""}, True),
            (False, {"FORCE_COLOR": "1"}, True), (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
            (True, {"TERM": "dumb"}, False),
        ],
    )  # fmt: skip
    def test_only_where_it_is_wanted(
        self, monkeypatch: pytest.MonkeyPatch, terminal: bool, environment: dict[str, str], colour: bool
    ) -> None:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        assert coloured(Terminal() if terminal else io.StringIO()) is colour

    def test_changes_no_letter(self, own: Rules, monkeypatch: pytest.MonkeyPatch) -> None:
        text = PLAN + "[bold]xấu[/bold] :smile: " + "dài " * 200
        plain = shown(own, text, norm="nd30")
        monkeypatch.setenv("FORCE_COLOR", "1")
        painted = shown(own, text, norm="nd30")
        assert "\x1b[1;31m" in painted
        bare = re.sub(r"\x1b\[[\d;]*m", "", painted)
        assert [line.rstrip() for line in bare.splitlines()] == plain.splitlines()
