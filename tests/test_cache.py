"""The cache folder: found, made, and done without where it cannot be."""

import os
from pathlib import Path

import pytest

from validator import cache


def test_follows_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "deep" / "cache"))
    assert cache.folder() == str(tmp_path / "deep" / "cache" / "kehoach")
    assert (tmp_path / "deep" / "cache" / "kehoach").is_dir()
    assert cache.file("x") == str(tmp_path / "deep" / "cache" / "kehoach" / "x")


def test_a_relative_setting_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "here")
    monkeypatch.setattr(os.path, "expanduser", lambda _: str(tmp_path / "home"))
    cache.folder()
    assert not (tmp_path / "here").exists()


def test_no_folder_where_a_file_is_in_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kehoach").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache.folder() is None
    assert cache.file("x") is None


def test_no_folder_where_nothing_may_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert cache.folder() is None


@pytest.mark.skipif(os.name != "posix", reason="owners and modes are of another kind elsewhere")
def test_no_folder_that_others_may_write_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    (tmp_path / "kehoach").mkdir()
    (tmp_path / "kehoach").chmod(0o777)
    assert cache.folder() is None
    (tmp_path / "kehoach").chmod(0o755)
    assert cache.folder()
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert cache.folder() is None


def test_no_folder_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)  # as it does where there is none
    assert cache.folder() is None
