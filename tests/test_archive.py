"""The file of what is kept: values come back, one by one; what is damaged or of older versions goes."""

import marshal
import os
from pathlib import Path

import pytest

from validator.archive import Archive


def written(file: Path, **values: object) -> Path:
    archive = Archive(str(file))
    for key, value in values.items():
        archive.put(key, value)
    archive.write()
    return file


def held(file: Path, *keys: str) -> list[object]:
    archive = Archive(str(file))
    return [archive.get(key) for key in keys]


def test_gives_back_what_was_put_in(tmp_path: Path) -> None:
    file = written(tmp_path / "kept", a=(1, "ngày"), b=b"2")
    assert held(file, "a", "b", "c") == [(1, "ngày"), b"2", None]


def test_gives_what_is_new_before_it_is_written(tmp_path: Path) -> None:
    archive = Archive(str(tmp_path / "kept"))
    archive.put(("a", 1), 2)
    assert archive.get(("a", 1)) == 2


def test_takes_a_value_for_another(tmp_path: Path) -> None:
    file = written(tmp_path / "kept", a=1, b=2)
    assert held(written(file, a=3), "a", "b") == [3, 2]


def test_what_other_runs_use_stays(tmp_path: Path) -> None:
    file = written(tmp_path / "kept", a=1)
    assert held(written(file, b=2), "a", "b") == [1, 2]


def test_what_is_of_older_versions_goes(tmp_path: Path) -> None:
    file = written(tmp_path / "kept", **{f"old{n}": n for n in range(9)})
    archive = Archive(str(file))
    assert archive.get("old3") == 3
    archive.put("new", 1)
    archive.write()
    assert held(file, "new", "old3", "old4") == [1, 3, None]


@pytest.mark.parametrize("nothing", [object(), lambda: 1])
def test_what_cannot_be_written_is_left_out(tmp_path: Path, nothing: object) -> None:
    assert held(written(tmp_path / "kept", a=nothing, b=1), "a", "b") == [None, 1]


@pytest.mark.parametrize("rubbish", [b"", b"\0", b"kehoach2", b"rubbish" * 9, marshal.dumps({"a": 1}), bytes(99)])
def test_what_cannot_be_read_is_made_anew(tmp_path: Path, rubbish: bytes) -> None:
    (tmp_path / "kept").write_bytes(rubbish)
    assert held(tmp_path / "kept", "a") == [None]
    assert held(written(tmp_path / "kept", a=1), "a") == [1]


@pytest.mark.parametrize("at", [0, 9, 13, 17, 30, -1])
def test_a_damaged_file_is_an_empty_one(tmp_path: Path, at: int) -> None:
    """Marshal is never given what it did not write: it may ask for all the memory there is."""
    file = written(tmp_path / "kept", a=1, b="x" * 99)
    whole = bytearray(file.read_bytes())
    if at < 0:
        del whole[-50:]
    else:
        whole[at] ^= 255
    file.write_bytes(whole)
    assert held(file, "a", "b") == [None, None]
    assert held(written(file, b=2), "b") == [2]


def test_a_damaged_value_is_none(tmp_path: Path) -> None:
    file = written(tmp_path / "kept", a="x" * 99, b=2)
    whole = bytearray(file.read_bytes())
    whole[whole.index(b"x" * 9) - 2] = ord("?")  # the kind of the value
    file.write_bytes(whole)
    assert held(file, "a", "b") == [None, 2]


def test_nothing_new_is_not_written(tmp_path: Path) -> None:
    file = written(tmp_path / "kept", a=1)
    os.utime(file, (1, 1))
    assert held(written(file), "a") == [1]
    assert file.stat().st_mtime == 1


def test_where_nothing_can_be_written_nothing_is_left(tmp_path: Path) -> None:
    written(tmp_path / "none" / "kept", a=1)
    (tmp_path / "kept").mkdir()
    written(tmp_path / "kept", a=1)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
