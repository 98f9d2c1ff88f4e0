"""The JSON report: what it holds, and that its schema is true."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.reporters.made import made
from validator.loader import Rules
from validator.reporters import json as reporter
from validator.reporters import schema
from validator.reporters.schema import Report

SCHEMA = Path(__file__).parents[2] / "docs" / "report.schema.json"


def table(own: Rules, text: str, **asked: Any) -> dict[str, Any]:
    out = io.StringIO()
    reporter.report(made(own, text, **asked), out)
    read: dict[str, Any] = json.loads(out.getvalue())
    return read


def test_the_schema_is_current() -> None:
    assert SCHEMA.read_text("utf-8") == schema.text()


@pytest.mark.parametrize("text", ["", "Một.", "xấu, xấu\ncháy", "nổ", "a <!-- kehoach: bỏ qua GL001 -->"])
def test_reports_follow_the_schema(own: Rules, text: str) -> None:
    Report.model_validate(table(own, text, norm="nd30"), strict=False)


def test_a_finding_in_full(own: Rules) -> None:
    (file,) = table(own, "Việc\n\tlàm xấu.", norm="hd36")["files"]
    assert file == {
        "path": "a.md", "norm": "hd36", "norm_reason": "theo yêu cầu", "rules_run": 2, "rules_skipped": 1,
        "findings": [{
            "rule": "GL001", "name": "banned-word", "family": "typos", "severity": "error",
            "message": "không viết “xấu”", "hint": "viết “tốt”", "basis": {"norm": "hd36", "clause": "điểm 1.2"},
            "line": 2, "column": 6, "end_line": 2, "end_column": 9, "quote": "xấu",
            "values": {"found": "xấu", "expected": "tốt"}, "related": [],
            "fix": {"safe": True, "edits": [{"start": 10, "end": 13, "text": "tốt"}]},
        }],
    }  # fmt: skip


def test_places_count_code_points_of_the_composed_text_whatever_the_line_ends(own: Rules) -> None:
    text = "Việc\r\n\U0001f600 la\u0300m xấu."
    (finding,) = table(own, text)["files"][0]["findings"]
    assert (finding["line"], finding["column"], finding["end_column"]) == (2, 7, 10)
    (edit,) = finding["fix"]["edits"]
    assert edit == {"start": 11, "end": 14, "text": "tốt"}


def test_related_places_and_no_fix(own: Rules) -> None:
    (finding,) = table(own, "Một.\nHai.", norm="nd30", language="en")["files"][0]["findings"]
    assert finding["fix"] is None
    assert finding["quote"] == ""
    assert finding["related"] == [{"line": 2, "column": 4, "end_line": 2, "end_column": 5, "message": "until here"}]


def test_the_summary_counts(own: Rules) -> None:
    made = table(own, "xấu\nxấu <!-- kehoach: bỏ qua GL001 vì thế -->\ncháy")
    assert made["summary"] == {"files": 1, "errors": 1, "warnings": 1, "notes": 0, "suppressed": 1}
    assert made["tool"]["name"] == "kehoach"
    assert made["schema_version"] == 1
