"""The reports for services: GitHub, GitLab, SARIF."""

import io
import json
from typing import Any

import pytest

from tests.reporters.made import made
from validator.loader import Rules
from validator.reporters import reporter


def shown(own: Rules, format: str, text: str, **asked: Any) -> str:
    out = io.StringIO()
    reporter(format).report(made(own, text, **asked), out)
    return out.getvalue()


def test_github(own: Rules) -> None:
    assert shown(own, "github", "Việc xấu.\n100%", path="a, b:c.md", language="en") == (
        "::error file=a%2C b%3Ac.md,line=1,endLine=1,col=6,endColumn=9,title=GL001 banned-word"
        "::do not write “xấu”%0Awrite “tốt”\n"
    )


def test_gitlab(own: Rules) -> None:
    first, second = json.loads(shown(own, "gitlab", "xấu\nxấu", path="./a.md"))
    assert first["location"] == {"path": "a.md", "lines": {"begin": 1, "end": 1}}
    assert (first["check_name"], first["severity"]) == ("GL001", "major")
    assert first["fingerprint"] != second["fingerprint"]


def test_gitlab_knows_a_finding_again_when_lines_move(own: Rules) -> None:
    (before,), (after,) = (json.loads(shown(own, "gitlab", text)) for text in ("xấu", "\n\nxấu"))
    assert before["fingerprint"] == after["fingerprint"]


def test_sarif(own: Rules) -> None:
    log = json.loads(shown(own, "sarif", "Việc xấu.", norm="nd30", path="kế hoạch.md"))
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["GL001", "GL003"]
    paper, word = run["results"]
    location = word["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "k%E1%BA%BF%20ho%E1%BA%A1ch.md"
    assert location["region"] == {"startLine": 1, "startColumn": 6, "endLine": 1, "endColumn": 9}
    (change,) = word["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"] == {"text": "tốt"}
    assert paper["relatedLocations"][0]["message"] == {"text": "đến đây"}


@pytest.mark.parametrize("format", ["github", "gitlab", "sarif"])
def test_a_clean_run_is_a_valid_report(own: Rules, format: str) -> None:
    said = shown(own, format, "Một.")
    assert said == "" if format == "github" else json.loads(said) is not None
