"""The config file: what it may say, and how it is refused."""

from pathlib import Path

import pytest

from tests.conftest import OWN_RULES
from validator import config
from validator.config import ConfigError
from validator.loader import Rules
from validator.notices import NOTICES
from validator.rule import Options, Severity
from validator.selection import Settings, changes_for, chosen, severity_of, silenced


def settings(folder: Path, own: Rules, text: str, name: str = "kehoach.toml") -> Settings:
    """The settings that a config of this text gives."""
    file = folder / name
    file.write_text(text, "utf-8")
    return config.settings(config.read(file), file, {**NOTICES, **own})


def running(settings: Settings, own: Rules, path: Path | None = None) -> list[str]:
    """The ids of the rules that run."""
    return [one.rule.id for one in chosen(own.values(), settings, changes_for(settings, str(path) if path else None))]


class TestAccepted:
    def test_an_empty_config_changes_nothing(self, tmp_path: Path, own: Rules) -> None:
        made = settings(tmp_path, own, "")
        assert made == Settings(file=tmp_path / "kehoach.toml")
        assert running(made, own) == ["GL001", "GL002", "GL003"]

    def test_the_table_in_pyproject(self, tmp_path: Path, own: Rules) -> None:
        made = settings(tmp_path, own, "[tool.kehoach]\nlanguage = 'en'\n", "pyproject.toml")
        assert made.language == "en"

    @pytest.mark.parametrize(
        ("text", "ids"),
        [
            ("select = ['GL001']", ["GL001"]),
            ("select = ['banned-word', 'header']", ["GL001", "GL003"]),
            ("select = ['gl']\nignore = ['GL002', 'typos']", ["GL003"]),
            ("ignore = ['GL']", []),
            ("level = 'essential'", ["GL001"]),
            ("level = 'standard'", ["GL001", "GL002", "GL003"]),
            ("level = 'essential'\nselect = ['GL003', 'typos']", ["GL001", "GL003"]),
        ],
    )
    def test_selection(self, tmp_path: Path, own: Rules, text: str, ids: list[str]) -> None:
        assert running(settings(tmp_path, own, text), own) == ids

    def test_the_longest_selector_decides_the_severity(self, tmp_path: Path, own: Rules) -> None:
        made = settings(tmp_path, own, "severity = {GL = 'note', GL001 = 'warning'}")
        assert severity_of(own["GL001"], made, ()) is Severity.WARNING
        assert severity_of(own["GL002"], made, ()) is Severity.NOTE

    def test_options_belong_to_the_rule(self, tmp_path: Path, own: Rules) -> None:
        made = settings(tmp_path, own, "[options.GL001]\nword = 'dở'\n")
        (first, second, _) = chosen(own.values(), made)
        assert first.options == own["GL001"].options(word="dở")
        assert second.options == Options()
        assert settings(tmp_path, own, "[options.banned-word]\nlimit = 2\n").options["GL001"].limit == 2  # type: ignore[attr-defined]

    def test_files_of_their_own(self, tmp_path: Path, own: Rules) -> None:
        made = settings(
            tmp_path, own,
            "[[per-file]]\nfiles = 'luu-tru/**'\nignore = ['GL001', 'KH004']\n"
            "[[per-file]]\nfiles = ['README.md', '*.txt']\nseverity = {GL002 = 'note'}\n",
        )  # fmt: skip
        assert running(made, own, tmp_path / "luu-tru" / "2020" / "a.md") == ["GL002", "GL003"]
        assert running(made, own, tmp_path / "a.md") == running(made, own) == ["GL001", "GL002", "GL003"]
        assert silenced(NOTICES["KH004"], made, changes_for(made, str(tmp_path / "luu-tru" / "a.md")))
        assert not silenced(NOTICES["KH004"], made, changes_for(made, str(tmp_path / "a.md")))
        assert severity_of(own["GL002"], made, changes_for(made, str(tmp_path / "sub" / "README.md"))) is Severity.NOTE
        assert severity_of(own["GL002"], made, changes_for(made, str(tmp_path / "sub" / "a.txt"))) is Severity.NOTE
        assert severity_of(own["GL002"], made, changes_for(made, str(tmp_path.parent / "a.txt"))) is Severity.WARNING

    def test_words_from_the_list_and_the_file(self, tmp_path: Path, own: Rules) -> None:
        (tmp_path / "tu.txt").write_text("\ufeffKênh Xáng\n\n# ghi chú\nRạch Bàng  # tên riêng\n", "utf-8")
        made = settings(tmp_path, own, "words = ['Cái Vồn']\nwords-file = 'tu.txt'\n")
        assert made.words == {"cái vồn", "kênh xáng", "rạch bàng"}

    def test_the_rest(self, tmp_path: Path, own: Rules) -> None:
        text = f"norm = 'hd05'\nstage = 'draft'\nfail-on = 'never'\nrules-dirs = ['quy-tac', '{OWN_RULES}']\n"
        made = settings(tmp_path, own, text)
        assert (made.norm, made.stage, made.fail_on) == ("hd05", "draft", None)
        assert made.rules_dirs == (tmp_path.resolve() / "quy-tac", OWN_RULES)


class TestRefused:
    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("selct = []", "selct: there is no such key (did you mean “select”?)"),
            ("select = ['GL008']", "select: there is no rule “GL008” (did you mean “GL00"),
            ("ignore = ['baned-word']", "ignore: there is no rule “baned-word” (did you mean “banned-word”?)"),
            ("severity = {GL777 = 'note'}", "severity: there is no rule “GL777”"),
            ("severity = {GL001 = 'fatal'}", "severity.GL001: the value 'fatal' is not valid"),
            ("language = 'fr'", "language: the value 'fr' is not valid"),
            ("level = 3", "level: the value 3 is not valid"),
            ("select = 'GL001'", "select: the value 'GL001' is not valid"),
            ("norm = 'hd35'", "norm: there is no norm “hd35” (did you mean “hd36”?)"),
            ("options.GL999.word = 'a'", "options: there is no rule “GL999”"),
            ("options.KH001.word = 'a'", "options: there is no rule “KH001”"),
            ("options.GL001.wrod = 'a'", "options.GL001.wrod: there is no such key (did you mean “word”?)"),
            ("options.GL001.limit = 'many'", "options.GL001.limit: the value 'many' is not valid"),
            (
                "[[per-file]]\nfiles = 'a'\nignor = []",
                "per-file.0.ignor: there is no such key (did you mean “ignore”?)",
            ),
            ("[[per-file]]\nfiles = 'a'\nignore = ['X1']", "per-file.ignore: there is no rule “X1”"),
            ("[[per-file]]\nignore = []", "per-file.0.files: "),
            ("words-file = 'none.txt'", "words-file: cannot be read"),
            ("select = [", "kehoach.toml: cannot be read"),
        ],
    )
    def test_with_file_key_and_nearest_name(self, tmp_path: Path, own: Rules, text: str, said: str) -> None:
        with pytest.raises(ConfigError) as raised:
            settings(tmp_path, own, text)
        assert str(raised.value).startswith(str(tmp_path / "kehoach.toml"))
        assert said in str(raised.value)
        assert raised.value.text.vi != raised.value.text.en

    def test_rules_that_were_not_loaded_may_be_named(self, tmp_path: Path) -> None:
        file = tmp_path / "kehoach.toml"
        file.write_text("select = ['GL001']\noptions.GL001.word = 'a'\n", "utf-8")
        made = config.settings(config.read(file), file, NOTICES, whole=False)
        assert made.select == ("GL001",)
        file.write_text("select = ['KH777']\n", "utf-8")
        with pytest.raises(ConfigError, match="KH777"):
            config.settings(config.read(file), file, NOTICES, whole=False)
