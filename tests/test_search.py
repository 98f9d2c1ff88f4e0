"""Which files a path stands for."""

import os
import subprocess
from pathlib import Path

import pytest

from validator import search


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder `plans` in the current one, outside any repository."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    for name in ("b.md", "a.txt", "c.docx", ".hidden.md", "2023/d.MD", ".git-like/e.md", "node_modules/f.md"):
        path = tmp_path / "plans" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", "utf-8")
    return tmp_path / "plans"


def names(*paths: str) -> list[str]:
    return [path.replace(os.sep, "/") for path in search.files(paths)]


def test_a_folder_stands_for_the_texts_in_it(folder: Path) -> None:
    assert names("plans") == ["plans/2023/d.MD", "plans/a.txt", "plans/b.md"]
    assert names("./plans/") == ["./plans/2023/d.MD", "./plans/a.txt", "./plans/b.md"]


def test_a_file_that_is_named_is_taken_whatever_it_is(folder: Path) -> None:
    assert names("plans/c.docx", "plans/.hidden.md", "none.md") == ["plans/c.docx", "plans/.hidden.md", "none.md"]


def test_a_file_is_taken_once_in_the_order_given(folder: Path) -> None:
    assert names("plans/b.md", "plans", "./plans/a.txt") == ["plans/b.md", "plans/2023/d.MD", "plans/a.txt"]


def test_git_ignored_files_are_left_out(folder: Path) -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    Path(".gitignore").write_text("a.txt\nnode_modules/\n", "utf-8")
    assert names("plans") == ["plans/2023/d.MD", "plans/b.md"]
    subprocess.run(["git", "add", "plans/b.md"], check=True)
    (folder / "b.md").unlink()
    assert names("plans") == ["plans/2023/d.MD"]


def test_works_without_git(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert names("plans") == ["plans/2023/d.MD", "plans/a.txt", "plans/b.md"]


def test_names_with_blanks_and_tone_marks(folder: Path) -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    (folder / "Kế hoạch 01.md").write_text("x", "utf-8")
    assert "plans/Kế hoạch 01.md" in names("plans")
