"""The command line: paths, exit status, formats, configs, trust."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.conftest import OWN_RULES
from validator.cli import cli
from validator.norms import SHIPPED


def kehoach(*args: str | Path, stdin: str | bytes | None = None) -> Result:
    """Calls the command in this process."""
    return CliRunner().invoke(cli, [str(arg) for arg in args], input=stdin, catch_exceptions=False)


def report(*args: str | Path, stdin: str | bytes | None = None, status: int | None = None) -> dict[str, Any]:
    """The JSON report of a check."""
    done = kehoach("check", "--format", "json", *args, stdin=stdin)
    assert status is None or done.exit_code == status, done.output
    made: dict[str, Any] = json.loads(done.stdout)
    return made


def rules(file: dict[str, Any]) -> list[str]:
    return [finding["rule"] for finding in file["findings"]]


def write(folder: Path, **files: str) -> None:
    """Writes files `name.md`."""
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text, "utf-8")


class TestStatus:
    def test_clean(self, project: Path) -> None:
        write(project, a="Việc tốt.\n")
        done = kehoach("check", "a.md")
        assert done.exit_code == 0
        assert done.stdout.startswith("1 tệp: không có lỗi · chạy 2 quy tắc")

    @pytest.mark.parametrize(
        ("text", "fail_on", "status"),
        [
            ("xấu", None, 1), ("xấu", "never", 0), ("xấu", "note", 1),
            ("cháy", None, 0), ("cháy", "warning", 1), ("cháy", "note", 1),
            ("a <!-- kehoach: bỏ qua GL001 vì thế -->", None, 0), ("a <!-- kehoach: bỏ qua GL001 vì thế -->", "note", 1),
            ("nổ", None, 2), ("nổ", "never", 2),
        ],
    )  # fmt: skip
    def test_by_severity(self, project: Path, text: str, fail_on: str | None, status: int) -> None:
        write(project, a=text)
        report("a.md", *(["--fail-on", fail_on] if fail_on else []), status=status)

    def test_a_config_may_say_what_fails(self, project: Path) -> None:
        with open(project / "kehoach.toml", "a", encoding="utf-8") as file:
            file.write("fail-on = 'never'\n")
        write(project, a="xấu")
        report("a.md", status=0)
        report("a.md", "--fail-on", "error", status=1)

    def test_a_missing_file_is_2_and_the_others_are_checked(self, project: Path) -> None:
        write(project, b="xấu")
        missing, checked = report("a.md", "b.md", status=2)["files"]
        assert (rules(missing), rules(checked)) == (["KH002"], ["GL001"])

    @pytest.mark.parametrize(("data", "rule"), [(b"", "KH004"), (b"a\0", "KH003"), (b"\xe0 ", "KH008")])
    def test_a_file_that_is_no_text_is_1(self, project: Path, data: bytes, rule: str) -> None:
        (project / "a.md").write_bytes(data)
        (file,) = report("a.md", status=1)["files"]
        assert rules(file) == [rule]
        assert report("a.md", "--ignore", rule, status=0)["files"][0]["findings"] == []

    def test_an_unreadable_file_cannot_be_ignored(self, project: Path) -> None:
        report("a.md", "--ignore", "KH002", status=2)

    @pytest.mark.parametrize(
        ("args", "said"),
        [
            (["check"], "PATH"),
            (["check", "a.md", "--format", "xml"], "xml"),
            (["check", "a.md", "--select", "GL01"], "không có quy tắc “GL01” (có phải “GL001”?)"),
            (["check", "a.md", "--ignore", "GL01", "--language", "en"], "there is no rule “GL01” (did you mean “GL001”?)"),
            (["check", "empty"], "không thấy tệp .md hay .txt nào trong empty"),
            (["check", "a.md", "--config", "none.toml"], "none.toml"),
            (["explain", "GL01"], "không có quy tắc “GL01”"),
            (["chek"], "chek"),
        ],
    )  # fmt: skip
    def test_a_wrong_call_is_2(self, project: Path, args: Sequence[str], said: str) -> None:
        (project / "empty").mkdir()
        write(project, a="Một.")
        done = kehoach(*args)
        assert done.exit_code == 2
        assert said in done.output

    def test_a_bad_config_is_2_and_nothing_is_printed(self, project: Path) -> None:
        (project / "kehoach.toml").write_text("selct = []", "utf-8")
        write(project, a="Một.")
        done = kehoach("check", "a.md", "--format", "json")
        assert (done.exit_code, done.stdout) == (2, "")
        assert "selct: không có khóa này (có phải “select”?)" in done.stderr
        assert kehoach("check", "a.md", "--no-config", "--select", "KH001").exit_code == 0


class TestPaths:
    def test_are_printed_as_given(self, project: Path) -> None:
        (project / "plans").mkdir()
        write(project / "plans", a="Một.", b="Hai.")
        (project / "plans" / "c.docx").write_bytes(b"PK")
        paths = [file["path"] for file in report("./plans", project / "plans" / "a.md")["files"]]
        assert paths == [os.path.join("./plans", "a.md"), os.path.join("./plans", "b.md")]

    def test_standard_input(self, project: Path) -> None:
        (file,) = report("-", stdin="xấu\n", status=1)["files"]
        assert (file["path"], rules(file)) == ("<stdin>", ["GL001"])
        (file,) = report("-", "--stdin-filename", "plans/a.md", stdin="xấu".encode("utf-16"), status=1)["files"]
        assert (file["path"], rules(file)) == ("plans/a.md", ["KH008", "GL001"])

    def test_standard_input_beside_files(self, project: Path) -> None:
        write(project, a="Một.")
        assert [file["path"] for file in report("-", "a.md", stdin="Hai.")["files"]] == ["<stdin>", "a.md"]

    def test_many_files_in_several_processes_come_in_order(self, project: Path) -> None:
        names = [f"{number:02}" for number in range(7)]
        write(project, **{name: "Việc " + "xấu " * int(name) for name in names})
        serial, parallel = (report(*(f"{name}.md" for name in names), "--jobs", jobs) for jobs in ("1", "2"))
        assert serial == parallel
        assert [len(file["findings"]) for file in parallel["files"]] == list(range(7))


class TestOptions:
    def test_overrule_the_config(self, project: Path) -> None:
        write(project, a="xấu, cháy")
        assert rules(report("a.md")["files"][0]) == ["GL002", "GL001"]
        assert rules(report("a.md", "--select", "GL002,GL003")["files"][0]) == ["GL002"]
        assert rules(report("a.md", "--ignore", "typos")["files"][0]) == ["GL002"]
        assert rules(report("a.md", "--level", "essential")["files"][0]) == ["GL001"]

    def test_norm_and_language(self, project: Path) -> None:
        write(project, a="Một.")
        (file,) = report("a.md", "--norm", "nd30", "--language", "en")["files"]
        assert file["norm"] == "nd30"
        assert [finding["message"] for finding in file["findings"]] == ["a state paper"]

    def test_no_config(self, project: Path) -> None:
        write(project, a="xấu")
        assert "GL001" not in rules(report("a.md", "--no-config")["files"][0])


class TestConfigs:
    def test_the_nearest_to_the_file_holds(self, project: Path) -> None:
        (project / "sub").mkdir()
        (project / "sub" / "kehoach.toml").write_text(
            f"rules-dirs = ['{OWN_RULES}']\nselect = ['GL']\nseverity = {{GL001 = 'note'}}\n", "utf-8"
        )
        write(project, a="xấu")
        write(project / "sub", b="xấu")
        one, other = report("a.md", "sub", status=1)["files"]
        assert (one["findings"][0]["severity"], other["findings"][0]["severity"]) == ("error", "note")

    def test_the_one_in_pyproject(self, project: Path) -> None:
        text = (project / "kehoach.toml").read_text("utf-8")
        (project / "kehoach.toml").unlink()
        (project / "pyproject.toml").write_text("[tool.kehoach]\n" + text, "utf-8")
        write(project, a="xấu")
        assert rules(report("a.md")["files"][0]) == ["GL001"]

    def test_search_ends_at_the_repository(self, project: Path) -> None:
        (project / "inner" / ".git").mkdir(parents=True)
        write(project / "inner", a="xấu")
        os.chdir(project / "inner")
        assert "GL001" not in rules(report("a.md")["files"][0])


class TestTrust:
    """rules-dirs is code: it runs only from a config in the current project, or one that the user names."""

    @pytest.fixture
    def stranger(self, project: Path) -> Path:
        """A project elsewhere, whose rule leaves a trace when it is loaded."""
        folder = project.parent / "stranger"
        (folder / "rules").mkdir(parents=True)
        (folder / ".git").mkdir()
        source = (OWN_RULES / "gl001_banned_word.py").read_text("utf-8").replace("GL001", "ST001")
        trace = f"\nopen({str(folder / 'trace')!r}, 'w').close()\n"
        (folder / "rules" / "st001_banned_word.py").write_text(source + trace, "utf-8")
        (folder / "kehoach.toml").write_text("rules-dirs = ['rules']\nselect = ['ST001']\n", "utf-8")
        write(folder, a="xấu")
        return folder

    def test_a_config_elsewhere_runs_no_code_and_says_so(self, stranger: Path) -> None:
        config, file = report(stranger / "a.md", status=0)["files"]
        assert not (stranger / "trace").exists()
        assert (config["path"], rules(config)) == (str(stranger / "kehoach.toml"), ["KH009"])
        assert rules(file) == []

    def test_nor_does_one_in_a_repository_inside_the_project(self, project: Path, stranger: Path) -> None:
        stranger = stranger.rename(project / "vendored")
        report("vendored/a.md", status=0)
        assert not (stranger / "trace").exists()

    def test_a_config_that_the_user_names_runs(self, stranger: Path) -> None:
        (file,) = report(stranger / "a.md", "--config", stranger / "kehoach.toml", status=1)["files"]
        assert rules(file) == ["ST001"]

    def test_so_does_one_in_the_current_project(self, stranger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (stranger / "sub").mkdir()
        monkeypatch.chdir(stranger / "sub")
        (file,) = report("../a.md", status=1)["files"]
        assert rules(file) == ["ST001"]

    def test_without_a_repository_only_the_folders_above_count(
        self, stranger: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (stranger / ".git").rmdir()
        (stranger.parent / "project" / ".git").rmdir()
        monkeypatch.chdir(stranger.parent)
        assert len(report("stranger/a.md", status=0)["files"]) == 2
        assert not (stranger / "trace").exists()

    @pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="needs to give a file to another user")
    def test_a_config_of_another_user_above_does_not(self, stranger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (stranger / "sub").mkdir()
        monkeypatch.chdir(stranger / "sub")
        os.chown(stranger / "kehoach.toml", 12345, 12345)
        monkeypatch.setattr(os, "getuid", lambda: 0)
        report("../a.md", status=0)
        assert not (stranger / "trace").exists()


class TestOthers:
    def test_rules_lists_all_and_marks_those_switched_off(self, project: Path) -> None:
        done = kehoach("rules", "--language", "en")
        lines = {line.split()[0]: line for line in done.stdout.splitlines() if line.startswith("  ")}
        assert "error" in lines["GL001"] and "banned-word" in lines["GL001"]
        assert "KH001" in lines
        with open(project / "kehoach.toml", "a", encoding="utf-8") as file:
            file.write("ignore = ['GL001']\n")
        assert "tắt" in next(line for line in kehoach("rules").stdout.splitlines() if "GL001" in line)

    def test_explain_tells_all_of_a_rule(self, project: Path) -> None:
        page = kehoach("explain", "banned-word", "KH006").stdout
        for part in ("Không dùng từ đã bỏ.", "điểm 1.2", SHIPPED["hd36"].title, "word = 'xấu'", "Việc ⟦xấu⟧.", "KH006"):
            assert part in page

    def test_help_and_version(self) -> None:
        assert kehoach("--version").stdout.startswith("kehoach ")
        shown = kehoach("--help").stdout
        for name in ("check", "explain", "rules"):
            assert name in shown


class TestProcess:
    """The real command, in a process of its own."""

    def run(self, *args: str, **env: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "validator", *args], capture_output=True, check=False,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1]), **env},
        )  # fmt: skip

    def test_writes_utf8_whatever_the_locale(self, project: Path) -> None:
        write(project, a="xấu")
        done = self.run("check", "a.md", PYTHONIOENCODING="ascii", LC_ALL="C")
        assert done.returncode == 1
        assert "không viết “xấu”" in done.stdout.decode("utf-8")

    @pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
    def test_a_name_that_is_no_text_does_not_stop_it(self, project: Path) -> None:
        os.rename(project / "kehoach.toml", os.fsencode(project / "kehoach.toml"))
        with open(os.fsencode(project) + b"/\xff.md", "wb") as file:
            file.write("xấu".encode())
        done = self.run("check", ".", "--format", "json")
        assert done.returncode == 1
        assert json.loads(done.stdout)["files"][0]["path"].encode("utf-8", "surrogateescape").endswith(b"\xff.md")

    def test_a_bug_of_ours_is_2_not_1(self, project: Path) -> None:
        code = "import validator.cli as c, validator.start as s; c.cli = lambda **_: 1 / 0; s.main()"
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=False,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        )  # fmt: skip
        assert done.returncode == 2
        assert b"ZeroDivisionError" in done.stderr

    def test_version_loads_nothing_heavy(self) -> None:
        code = (
            "import sys\nfrom validator.cli import cli\ncli(['--version'], standalone_mode=False)\nprint(*sys.modules)"
        )
        loaded = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        ).stdout.split()  # fmt: skip
        heavy = {"lark", "pydantic", "rich", "importlib.metadata", "validator.rule", "validator.engine"}
        assert heavy.isdisjoint(loaded)

    def test_a_check_loads_neither_pydantic_nor_rich_without_need(self) -> None:
        plan = Path(__file__).parent / "corpus" / "party-province-2024-dash-roman.txt"
        code = (
            "import sys\nfrom validator.cli import cli\n"
            f"try: cli(['check', {str(plan)!r}, '--no-config'])\nexcept SystemExit: print(*sys.modules)"
        )
        loaded = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        ).stdout.split()  # fmt: skip
        assert "validator.lalr" in loaded  # a plan was parsed
        heavy = "lark pydantic rich importlib.metadata subprocess tomllib difflib calendar heapq pathlib urllib.parse"
        assert set(heavy.split()).isdisjoint(loaded)
