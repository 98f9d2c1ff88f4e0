"""What tests share: the rules of an imaginary office, and a project that uses them."""

from pathlib import Path

import pytest

from validator.loader import Rules, folder_rules

OWN_RULES = Path(__file__).parent / "own_rules"


@pytest.fixture(scope="session")
def own() -> Rules:
    """The rules of tests/own_rules: GL001 banned-word, GL002 explosive-word, GL003 state-paper."""
    return folder_rules([OWN_RULES])


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is its own repository and the current folder; its config runs the office's rules only."""
    folder = tmp_path / "project"
    (folder / ".git").mkdir(parents=True)
    (folder / "kehoach.toml").write_text(f"rules-dirs = ['{OWN_RULES}']\nselect = ['GL']\n", "utf-8")
    monkeypatch.chdir(folder)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` writes the expected pages of tests/corpus anew."""
    parser.addoption("--update", action="store_true", help="write the expected pages of tests/corpus anew")
