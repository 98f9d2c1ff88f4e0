"""What is kept between runs: it is used, it changes nothing, and nothing depends on it."""

import collections
import dataclasses
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from re import _compiler  # type: ignore[attr-defined]

import pytest

from validator import modules, record, warm

ROOT = Path(__file__).parents[1]
PATTERN = r"(?P<ngày>\d{1,2})/(?i:thÁng)(?=[à-ỹ]|$)"


@pytest.fixture
def compilers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Puts the compilers back afterwards."""
    for module, name in ((re, "_compile"), (_compiler, "_sre")):
        monkeypatch.setattr(module, name, getattr(module, name))
    monkeypatch.setattr(sys, "meta_path", sys.meta_path[:])
    monkeypatch.setattr(modules, "_kept", {})
    for made_by in (dataclasses, record):
        monkeypatch.setattr(made_by, "exec", exec, raising=False)
    monkeypatch.setattr(collections, "eval", eval, raising=False)
    re.purge()
    yield
    re.purge()


def kept(file: Path) -> warm.Kept:
    found = warm.Kept(str(file))
    found.attach()
    return found


@pytest.mark.usefixtures("compilers")
class TestKept:
    def test_patterns_work_as_if_compiled_anew(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        first = kept(tmp_path / "kept")
        anew = re.compile(PATTERN)
        first.keep()
        re.purge()
        second = warm.Kept(str(tmp_path / "kept"))
        monkeypatch.setattr(_compiler, "compile", None)  # whoever compiles anew now, fails
        second.attach()
        again = re.compile(PATTERN)
        assert again is not anew
        assert (again.pattern, again.flags, again.groupindex) == (anew.pattern, anew.flags, anew.groupindex)
        assert again.search("ngày 5/THáng") and not again.search("5/thang")
        assert again.search("5/tháng")["ngày"] == "5"  # type: ignore[index]

    def test_patterns_of_bytes_are_kept_too(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        first = kept(tmp_path / "kept")
        re.compile(rb"(?P<sign>[\x80-\xff])+")
        first.keep()
        re.purge()
        second = warm.Kept(str(tmp_path / "kept"))
        monkeypatch.setattr(_compiler, "compile", None)
        second.attach()
        again = re.compile(rb"(?P<sign>[\x80-\xff])+")
        assert re.compile(rb"(?P<sign>[\x80-\xff])+") is again
        assert again.search(b"a\xc3\xa1")["sign"] == b"\xa1"  # type: ignore[index]
        assert again.pattern == rb"(?P<sign>[\x80-\xff])+"

    def test_flags_tell_patterns_apart(self, tmp_path: Path) -> None:
        kept(tmp_path / "kept")
        assert not re.compile("a").match("A")
        assert re.compile("a", re.IGNORECASE).match("A")
        assert re.compile(b"a").match(b"a")

    def test_dataclasses_work(self, tmp_path: Path) -> None:
        for _ in range(2):
            found = kept(tmp_path / "kept")

            @dataclasses.dataclass(frozen=True, order=True)
            class Place:
                line: int
                column: int = 1

            assert Place(1) < Place(1, 2)
            assert repr(Place(3)).endswith("Place(line=3, column=1)")
            found.keep()

    def test_named_tuples_work(self, tmp_path: Path) -> None:
        for _ in range(2):
            found = kept(tmp_path / "kept")
            place = collections.namedtuple("place", ("line", "column"), defaults=(1,))
            assert place(3) == (3, 1) and place(line=2, column=4).column == 4
            found.keep()

    def test_what_cannot_be_written_is_let_go(self, tmp_path: Path) -> None:
        found = kept(tmp_path / "none" / "kept")
        re.compile(PATTERN)
        found.keep()
        assert list(tmp_path.iterdir()) == []


def test_nothing_is_kept_without_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("validator.cache.file", lambda _: None)
    assert warm.begin() is None


def test_the_second_run_says_what_the_first_said(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(tmp_path),
        "LOCALAPPDATA": str(tmp_path),
    }
    command = [sys.executable, "-m", "validator", "check", "--format", "json", str(ROOT / "examples")]
    outputs = [subprocess.run(command, env=environment, capture_output=True, check=False).stdout for _ in range(2)]
    (file,) = (tmp_path / "kehoach").glob("kept-*")
    written = file.stat().st_mtime_ns
    outputs.append(subprocess.run(command, env=environment, capture_output=True, check=False).stdout)
    assert outputs[0] and len(set(outputs)) == 1
    assert file.stat().st_mtime_ns == written  # nothing new, nothing written


def test_the_second_run_opens_no_module_of_ours_by_itself(tmp_path: Path) -> None:
    opened = """
import sys
found = []
sys.addaudithook(lambda event, args: event == "open" and found.append(str(args[0])))
from validator import warm
kept = warm.begin()
from validator.loader import shipped_rules
shipped_rules()
kept.keep()
print(*(path for path in found if path.endswith(".pyc")), sep="\\n")
"""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(tmp_path),
        "LOCALAPPDATA": str(tmp_path),
    }
    runs = [
        subprocess.run(
            [sys.executable, "-c", opened], env=environment, capture_output=True, check=True, text=True
        ).stdout
        for _ in range(2)
    ]
    ours = [[Path(path).name.partition(".")[0] for path in run.splitlines()] for run in runs]
    assert {"api", "source", "kh301_late_subordinate_deadline"} <= {*ours[0]}
    assert not {"api", "source", "kh301_late_subordinate_deadline"} & {*ours[1]}
