"""Writing a file in place: all of it or nothing."""

import os
import stat
from pathlib import Path

import pytest

from validator.fixes.write import WriteError, write

POSIX = pytest.mark.skipif(os.name != "posix", reason="modes and links of POSIX")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kế hoạch.md"
    path.write_bytes(b"old")
    return path


def reason(path: Path, old: bytes = b"old") -> str:
    """Why a file is not written; nothing is left behind, and it is as it was."""
    before = {one: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    with pytest.raises(WriteError) as caught:
        write(str(path), old, b"new")
    assert {one: one.read_bytes() for one in path.parent.iterdir() if one.is_file()} == before
    return caught.value.text.en


def test_replaces_the_content_and_leaves_nothing_else(file: Path) -> None:
    write(str(file), b"old", b"new")
    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o664])
def test_keeps_the_mode(file: Path, mode: int) -> None:
    file.chmod(mode)
    write(str(file), b"old", b"new")
    assert stat.S_IMODE(file.stat().st_mode) == mode


@POSIX
def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.md"
    link.parent.mkdir()
    link.symlink_to(file)
    write(str(link), b"old", b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_a_file_that_changed_meanwhile_is_left_alone(file: Path) -> None:
    assert reason(file, old=b"older") == "the file changed meanwhile"


@POSIX
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert reason(tmp_path / "pipe.md") == "not a regular file"


def test_a_read_only_file_is_left_alone(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # the tests may run as root, who may write anything
    assert reason(file) == "the file is read-only"


def test_a_failure_while_replacing_leaves_the_file_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for step in ("fsync", "replace"):
        with monkeypatch.context() as patched:
            patched.setattr(os, step, full)
            assert reason(file) == "cannot be written (No space left on device)"


def test_a_file_that_is_gone_is_told(file: Path) -> None:
    file.unlink()
    assert reason(file).startswith("cannot be written")
