"""The hook, installed in another repository by pre-commit itself, from a clone of this checkout."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
Git = Callable[..., "subprocess.CompletedProcess[str]"]

IDENTITY = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com",
            "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.com"}  # fmt: skip


@pytest.fixture(scope="session")
def git(tmp_path_factory: pytest.TempPathFactory) -> Git:
    """Calls git with an environment of its own: no user's settings, no outer repository's hook variables."""
    home = tmp_path_factory.mktemp("pre-commit")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    own = {"PRE_COMMIT_HOME": str(home), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    environment = {**inherited, **IDENTITY, **own}

    def call(*args: str, cwd: Path, check: bool = True) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            args, cwd=cwd, env=environment, check=check, text=True, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    return call


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory, git: Git) -> Path:
    """A repository with the hook installed; the tool's repository is a snapshot of this checkout as it is now."""
    tool = tmp_path_factory.mktemp("tool")
    names = git("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT).stdout.split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (tool / name).parent.mkdir(parents=True, exist_ok=True)
            (tool / name).write_bytes((ROOT / name).read_bytes())
    git("git", "init", "-q", ".", cwd=tool)
    git("git", "add", "-A", cwd=tool)
    git("git", "commit", "-qm", "snapshot", cwd=tool)

    folder = tmp_path_factory.mktemp("office")
    git("git", "init", "-q", ".", cwd=folder)
    head = git("git", "rev-parse", "HEAD", cwd=tool).stdout.strip()
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {tool.as_posix()}\n    rev: {head}\n    hooks:\n      - id: kehoach\n", "utf-8"
    )
    (folder / "kehoach.toml").write_text("fail-on = 'warning'\n", "utf-8")
    git(sys.executable, "-m", "pre_commit", "install", cwd=folder)
    return folder


def test_a_bad_plan_is_stopped_and_a_good_one_passes(office: Path, git: Git) -> None:
    bad, good = ((ROOT / "examples" / f"{name}.md").read_text("utf-8") for name in ("loi", "sach"))

    (office / "Kế hoạch 01.md").write_text(bad, "utf-8")
    git("git", "add", "-A", cwd=office)
    stopped = git("git", "commit", "-m", "bad", cwd=office, check=False)
    assert stopped.returncode == 1, stopped.stdout
    assert "KH210" in stopped.stdout
    assert "Kế hoạch 01.md:" in stopped.stdout

    (office / "Kế hoạch 01.md").write_text(good, "utf-8")
    git("git", "add", "-A", cwd=office)
    passed = git("git", "commit", "-m", "good", cwd=office, check=False)
    assert passed.returncode == 0, passed.stdout
    assert "Passed" in passed.stdout
    assert git("git", "log", "--format=%s", cwd=office).stdout == "good\n"


def test_the_hook_leaves_other_files_alone(office: Path, git: Git) -> None:
    (office / "program.py").write_text("x = 1\n", "utf-8")
    git("git", "add", "-A", cwd=office)
    skipped = git("git", "commit", "-m", "code", cwd=office)
    assert "(no files to check)" in skipped.stdout
