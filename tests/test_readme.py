"""What the README shows is true: its commands, its sample, its config."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from validator import config
from validator.loader import shipped_rules
from validator.notices import NOTICES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def fenced(after: str, kind: str) -> str:
    """The first fenced block of a kind after a text."""
    found = re.search(rf"```{kind}\n(.*?)```", README[README.index(after) :], re.DOTALL)
    assert found
    return found[1]


@pytest.mark.parametrize("name", ["install", "test"])
def test_ci_finds_its_commands(name: str) -> None:
    command = fenced(f"<!-- ci: {name} -->", "sh").splitlines()
    assert len(command) == 1
    assert command[0].startswith("python3 -m venv .venv && ")


def test_the_sample_is_what_is_printed() -> None:
    environment = {**os.environ, "COLUMNS": "90", "PYTHONPATH": str(ROOT)}
    for name in ("NO_COLOR", "FORCE_COLOR"):
        environment.pop(name, None)
    command = [sys.executable, "-m", "validator", "check", "examples/loi.md"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    *printed, total = done.stdout.decode("utf-8").strip().split("\n\n")
    *shown, summary = fenced("<!-- sample:", "text").strip().split("\n\n")
    for block in shown:
        assert block in printed
    assert summary == total


def test_the_config_is_accepted(tmp_path: Path) -> None:
    file = tmp_path / "kehoach.toml"
    file.write_text(fenced("## Cấu hình", "toml"), "utf-8")
    (tmp_path / "tu-rieng.txt").write_text("Cái Vồn\n", "utf-8")
    (tmp_path / "the-thuc-rieng.toml").write_text('id = "rieng"\ntitle = "Thể thức riêng"\nextends = "hd36"\n', "utf-8")
    made = config.settings(config.read(file), file, {**NOTICES, **shipped_rules()})
    assert made.words == {"kênh xáng", "cái vồn"}
    unshown = set(made._fields) - {"file", "houses"}
    assert {name for name in unshown if name.replace("_", "-") not in README} == set()


def test_the_changelog_names_every_rule() -> None:
    """When this fails: add the rule to its family in CHANGELOG.md."""
    told = " ".join((ROOT / "CHANGELOG.md").read_text("utf-8").split())
    assert [one.id for one in (NOTICES | shipped_rules()).values() if f"{one.id} {one.name}" not in told] == []


def test_the_architecture_names_every_room() -> None:
    told = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    paths = [
        path for path in (ROOT / "validator").iterdir() if not path.name.startswith("__") and path.suffix in ("", ".py")
    ]
    rooms = [f"{path.name}/" if path.is_dir() else path.stem for path in paths]
    assert [room for room in rooms if f"`{room}`" not in told and f"`{room}.py`" not in told] == []


def test_links_lead_somewhere() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "docs/architecture.md", "CHANGELOG.md"):
        text = (ROOT / page).read_text("utf-8")
        for link in re.findall(r"\]\(([^)#:]+)\)", text):
            assert ((ROOT / page).parent / link).exists(), f"{page}: {link}"
