"""Pages made from rules, and the skeleton of a new rule."""

import subprocess
import sys
from pathlib import Path

import pytest

from validator.authoring.coverage import also, clauses, covering, unplaced
from validator.authoring.pages import pages, write
from validator.authoring.skeleton import new_rule
from validator.loader import Rules, folder_rules, shipped_rules
from validator.notices import NOTICES
from validator.plan import plans
from validator.source import Source
from validator.trouble import Trouble

ROOT = Path(__file__).parents[1]


def test_a_page_says_why_and_shows_the_examples(own: Rules) -> None:
    made = pages(own, {"GL001": "đúng 9/10"})
    page = made["gl001.md"]
    assert own["GL001"].why in page
    assert own["GL001"].bad[0].text.rstrip() in page
    assert "đúng 9/10" in page
    assert "[GL001](gl001.md)" in made["README.md"]


def test_pages_of_rules_that_are_gone_are_removed(tmp_path: Path, own: Rules) -> None:
    made = pages(own, {})
    (tmp_path / "gl999.md").write_text("cũ", "utf-8")
    assert "gl999.md" in write(tmp_path, made)
    assert not (tmp_path / "gl999.md").exists()
    assert write(tmp_path, made) == []


def test_the_skeleton_is_a_rule_that_runs(tmp_path: Path) -> None:
    file = new_rule(tmp_path, "GL007", "late-report")
    assert file.name == "gl007_late_report.py"
    rule = folder_rules([tmp_path])["GL007"]
    (plan,) = plans(Source("x", rule.bad[0].text))
    assert [plan.quote(finding.span) for finding in rule.check(plan, rule.options())]


def test_every_clause_a_rule_names_is_in_the_table() -> None:
    assert unplaced(shipped_rules()) == []


def test_every_rule_the_table_names_is_there() -> None:
    known = {**NOTICES, **shipped_rules()}
    named = {key for listed in clauses().values() for clause in listed for key in clause.get("also", ())}
    assert named <= known.keys()


def test_a_clause_has_rules_or_says_why_it_has_none() -> None:
    known = {**NOTICES, **shipped_rules()}
    for norm, listed in clauses().items():
        for clause in listed:
            rules = {*covering(norm, clause, known), *also(clause, known)}
            assert bool(rules) != ("state" in clause), clause["clause"]


def test_the_pages_in_docs_are_current() -> None:
    """When this fails: `kehoach docs`."""
    done = subprocess.run(
        [sys.executable, "-m", "validator", "docs", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(("id", "name"), [("KH1", "late-report"), ("GL001", "Late"), ("gl001", "late-report")])
def test_bad_names_are_refused(tmp_path: Path, id: str, name: str) -> None:
    with pytest.raises(Trouble):
        new_rule(tmp_path, id, name)


def test_no_rule_gets_the_id_of_another(tmp_path: Path) -> None:
    new_rule(tmp_path, "GL007", "late-report")
    for name in ("late-report", "missing-slogan"):
        with pytest.raises(Trouble):
            new_rule(tmp_path, "GL007", name)
    assert [file.name for file in tmp_path.iterdir()] == ["gl007_late_report.py"]
