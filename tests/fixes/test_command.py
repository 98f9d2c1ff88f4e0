"""kehoach fix on files, folders and standard input."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.conftest import OWN_RULES
from validator.cli import cli


def kehoach(*args: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args], input=stdin, catch_exceptions=False)


@pytest.fixture
def file(project: Path) -> Path:
    path = project / "a.md"
    path.write_bytes("\ufeffViệc xấu.\r\nRất xấu.\n".encode())
    return path


FIXED = "\ufeffViệc tốt.\r\nRất tốt.\n".encode()


class TestFiles:
    def test_are_fixed_in_place(self, file: Path) -> None:
        done = kehoach("fix", "a.md", "--language", "en")
        assert done.exit_code == 0
        assert file.read_bytes() == FIXED
        assert done.stdout.splitlines() == [
            "a.md: GL001 ×2",
            "    2 GL001 banned-word",
            "places fixed: 2, files: 1",
        ]

    def test_are_left_alone_the_second_time(self, file: Path) -> None:
        kehoach("fix", "a.md")
        before = file.stat()
        done = kehoach("fix", "a.md")
        assert (done.exit_code, done.stdout) == (0, "không có gì để sửa\n")
        assert (file.stat().st_mtime_ns, file.stat().st_ino) == (before.st_mtime_ns, before.st_ino)

    def test_of_a_folder_are_all_fixed(self, file: Path) -> None:
        (file.parent / "b.md").write_text("xấu", "utf-8")
        assert "sửa 3 chỗ trong 2 tệp" in kehoach("fix", ".").stdout
        assert (file.parent / "b.md").read_text("utf-8") == "tốt"

    def test_in_utf16_stay_in_it(self, project: Path) -> None:
        (project / "a.md").write_bytes("\ufeffxấu".encode("utf-16-be"))
        assert kehoach("fix", "a.md").exit_code == 0
        assert (project / "a.md").read_bytes() == "\ufefftốt".encode("utf-16-be")

    def test_with_findings_that_stay_are_counted(self, project: Path) -> None:
        (project / "a.md").write_text("xấu, nặng\n", "utf-8")
        done = kehoach("fix", "a.md", "--norm", "nd30")
        assert done.exit_code == 0
        assert "còn lại: 1 " in done.stdout

    def test_with_another_norm_or_rules_are_fixed_by_those(self, file: Path) -> None:
        assert kehoach("fix", "a.md", "--ignore", "GL001").stdout == "không có gì để sửa\n"
        assert kehoach("fix", "a.md", "--select", "GL003").stdout == "không có gì để sửa\n"
        assert kehoach("fix", "a.md", "--no-config").exit_code == 0
        assert b"x\xe1\xba\xa5u" in file.read_bytes()


class TestCheck:
    def test_only_says_what_would_change(self, file: Path) -> None:
        before = file.read_bytes()
        done = kehoach("fix", "a.md", "--check")
        assert done.exit_code == 1
        assert "sẽ sửa 2 chỗ trong 1 tệp" in done.stdout
        assert file.read_bytes() == before

    def test_is_0_when_nothing_would(self, file: Path) -> None:
        file.write_text("tốt", "utf-8")
        assert kehoach("fix", "a.md", "--check").exit_code == 0


class TestDiff:
    @pytest.mark.parametrize(
        "data",
        [
            "\ufeffViệc xấu.\r\nRất xấu.\n".encode(),
            "xấu".encode(),
            "một\nhai\nxấu\rxấu".encode(),
            ("một\n" * 20 + "xấu\n" + "một\n" * 20 + "xấu\n").encode(),
        ],
    )
    def test_is_a_patch_that_gives_what_fixing_gives(self, project: Path, data: bytes) -> None:
        (project / "a.md").write_bytes(data)
        done = kehoach("fix", "a.md", "--diff")
        assert done.exit_code == 0
        assert (project / "a.md").read_bytes() == data
        patched = subprocess.run(
            ["git", "apply", "-p0", "--unsafe-paths", "-"], input=done.stdout_bytes, cwd=project, capture_output=True
        )
        assert patched.returncode == 0, patched.stderr
        by_patch = (project / "a.md").read_bytes()
        (project / "a.md").write_bytes(data)
        kehoach("fix", "a.md")
        assert by_patch == (project / "a.md").read_bytes() != data

    def test_tells_the_rest_on_standard_error(self, file: Path) -> None:
        done = kehoach("fix", "a.md", "--diff")
        assert done.stdout.startswith("--- a.md")
        assert "sẽ sửa 2 chỗ" in done.stderr

    def test_with_check_is_1(self, file: Path) -> None:
        assert kehoach("fix", "a.md", "--diff", "--check").exit_code == 1

    def test_of_nothing_is_empty(self, file: Path) -> None:
        file.write_text("tốt", "utf-8")
        assert kehoach("fix", "a.md", "--diff").stdout == ""


class TestStandardInput:
    def test_comes_out_fixed(self, project: Path) -> None:
        done = kehoach("fix", "-", stdin="\ufeffxấu\r\n".encode())
        assert done.exit_code == 0
        assert done.stdout_bytes == "\ufefftốt\r\n".encode()
        assert "sửa 1 chỗ" in done.stderr

    @pytest.mark.parametrize(("data", "status"), [(b"", 0), (b" \n", 0), ("tốt\r".encode(), 0), (b"\xff\xe1", 2)])
    def test_without_anything_to_fix_comes_out_as_it_went_in(self, project: Path, data: bytes, status: int) -> None:
        done = kehoach("fix", "-", stdin=data)
        assert (done.exit_code, done.stdout_bytes) == (status, data)

    def test_as_a_patch(self, project: Path) -> None:
        done = kehoach("fix", "-", "--diff", "--stdin-filename", "b.md", stdin="xấu\n".encode())
        assert done.stdout.splitlines()[0] == "--- b.md"

    def test_that_is_only_checked_does_not_come_out(self, project: Path) -> None:
        done = kehoach("fix", "-", "--check", stdin="xấu\n".encode())
        assert (done.exit_code, done.stdout) == (1, "")
        assert "sẽ sửa 1 chỗ" in done.stderr


class TestTrouble:
    @pytest.mark.parametrize(
        ("data", "said"),
        [(b"\xc3\x28 xau", "UTF-8"), (b"a\0b", "văn bản thuần"), ("xấu nổ".encode(), "GL002")],
    )
    def test_with_one_file_is_told_and_the_others_are_fixed(self, file: Path, data: bytes, said: str) -> None:
        (file.parent / "b.md").write_bytes(data)
        done = kehoach("fix", "b.md", "missing.md", "a.md")
        assert done.exit_code == 2
        assert file.read_bytes() == FIXED
        assert [line.split(": ")[0] for line in done.stderr.splitlines()] == ["b.md", "missing.md"]
        assert said in done.stderr

    def test_a_file_that_cannot_be_written_is_told(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(os, "access", lambda *_: False)
        done = kehoach("fix", "a.md")
        assert done.exit_code == 2
        assert "a.md: tệp chỉ cho phép đọc" in done.stderr
        assert done.stdout.startswith("sửa 0 chỗ")

    @pytest.mark.parametrize("args", [["--select", "GL9", "a.md"], ["nowhere-to-be-found/"], ["--stage", "x", "a.md"]])
    def test_a_wrong_call_is_2(self, file: Path, args: Sequence[str]) -> None:
        assert kehoach("fix", *args).exit_code == 2

    def test_rules_that_may_not_run_are_told(self, project: Path, tmp_path: Path) -> None:
        other = tmp_path / "other"
        (other / ".git").mkdir(parents=True)
        (other / "kehoach.toml").write_text(f"rules-dirs = ['{OWN_RULES}']\n", "utf-8")
        (other / "a.md").write_text("xấu", "utf-8")
        done = kehoach("fix", other / "a.md")
        assert "own_rules" in done.stderr
        assert (other / "a.md").read_text("utf-8") == "xấu"
