"""Rules from folders and installed packages."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tests.conftest import OWN_RULES
from validator import loader
from validator.loader import RuleError, Rules

SOURCE = (OWN_RULES / "gl001_banned_word.py").read_text("utf-8")


def rules_in(folder: Path, **files: str) -> Path:
    """A folder with rule files, each given by its stem."""
    folder.mkdir(exist_ok=True)
    for stem, text in files.items():
        (folder / f"{stem}.py").write_text(text, "utf-8")
    return folder


class TestFolder:
    def test_gives_its_rules_by_id(self, own: Rules) -> None:
        assert list(own) == ["GL001", "GL002", "GL003"]
        assert own["GL001"].name == "banned-word"
        assert own["GL001"].why.startswith("Không dùng từ đã bỏ.\n\n")

    def test_may_hold_files_named_like_other_modules_and_shared_ones(self, tmp_path: Path) -> None:
        shared = SOURCE.replace("import re\n", "import re\n\nfrom ._words import WORD\n").replace('"xấu"', "WORD")
        folder = rules_in(tmp_path / "r", json=shared, _words="WORD = 'cũ'\n")
        (rule,) = loader.folder_rules([folder]).values()
        assert rule.options().word == "cũ"
        assert import_module("json").loads("1") == 1

    def test_of_the_same_name_elsewhere_is_another(self, tmp_path: Path) -> None:
        one = rules_in(tmp_path / "a", gl=SOURCE)
        two = rules_in(tmp_path / "b", gl=SOURCE.replace("GL001", "GL101").replace("banned-word", "other"))
        assert list(loader.folder_rules([one, two])) == ["GL001", "GL101"]

    @pytest.mark.parametrize(
        ("files", "said"),
        [
            ({}, "no rules in"),
            ({"_hidden": SOURCE}, "no rules in"),
            ({"a": "x = 1\n"}, "no rules in"),
            ({"a": "1/0\n"}, "ZeroDivisionError"),
            ({"a": "def (\n"}, "SyntaxError"),
            ({"a": SOURCE, "b": SOURCE}, "two rules are called GL001"),
            ({"a": SOURCE, "b": SOURCE.replace("GL001", "GL002")}, "two rules are called banned-word"),
            ({"a": SOURCE.replace("GL001", "KH301")}, "kehoach's own"),
        ],
    )
    def test_that_cannot_be_used_is_refused(self, tmp_path: Path, files: dict[str, str], said: str) -> None:
        with pytest.raises(RuleError, match=said):
            loader.folder_rules([rules_in(tmp_path / "r", **files)])

    def test_that_is_not_there_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(RuleError, match="no such folder"):
            loader.folder_rules([tmp_path / "none"])


class TestPlugin:
    """An installed package: its folder and the folder of its metadata lie side by side on sys.path."""

    @pytest.fixture
    def site(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
        rules_in(tmp_path / "office_rules", __init__="", gl001_banned_word=SOURCE)
        info = tmp_path / "office_rules-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: office-rules\nVersion: 1.0\n", "utf-8")
        (info / "entry_points.txt").write_text("[kehoach.rules]\noffice = office_rules\n", "utf-8")
        monkeypatch.syspath_prepend(str(tmp_path))
        yield tmp_path
        for name in [name for name in sys.modules if name.partition(".")[0] == "office_rules"]:
            del sys.modules[name]

    def test_is_found(self, site: Path) -> None:
        assert list(loader.plugin_rules()) == ["GL001"]

    def test_that_cannot_be_imported_is_refused(self, site: Path) -> None:
        (site / "office_rules" / "broken.py").write_text("1/0\n", "utf-8")
        with pytest.raises(RuleError, match="ZeroDivisionError"):
            loader.plugin_rules()

    def test_may_not_use_our_ids(self, site: Path) -> None:
        (site / "office_rules" / "gl001_banned_word.py").write_text(SOURCE.replace("GL001", "KH999"), "utf-8")
        with pytest.raises(RuleError, match="kehoach's own"):
            loader.plugin_rules()

    def test_of_another_kind_is_not_looked_at(self, site: Path) -> None:
        (site / "office_rules-1.0.dist-info" / "entry_points.txt").write_text("[console_scripts]\n", "utf-8")
        assert loader.plugin_rules() == {}


def test_a_checkout_holds_its_folders_once() -> None:
    package = Path(loader.__file__).parent
    assert not (package / "rules").exists()
    assert not (package / "grammar").exists()
