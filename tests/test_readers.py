"""Bytes to text, and everything that can be wrong with them."""

import codecs
import io
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.readers import text


def problem(path: Path) -> tuple[str, str, bool]:
    """The id and the detail of a problem, and whether the file can be checked all the same."""
    reading = text.read(str(path))
    assert reading.problem
    return reading.problem.notice, reading.problem.detail, reading.readable


@pytest.mark.parametrize("head", [b"", codecs.BOM_UTF8])
def test_reads_utf8_with_and_without_mark(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "a.md").write_bytes(head + "KẾ HOẠCH\r\nMột\rHai\n".encode())
    reading = text.read(str(tmp_path / "a.md"))
    assert reading.problem is None
    assert reading.source.text == "KẾ HOẠCH\nMột\nHai\n"
    assert reading.source.bom is bool(head)


def test_composes_letters(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Ke\u0302\u0301 hoa\u0323ch", "utf-8")
    source = text.read(str(tmp_path / "a.md")).source
    assert source.text == "Kế hoạch"
    assert not source.is_nfc


@pytest.mark.parametrize(("mark", "encoding"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")])
def test_reads_utf16_and_says_so(tmp_path: Path, mark: bytes, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(mark + "Kế hoạch".encode(encoding))
    assert problem(tmp_path / "a.txt") == ("KH008", "UTF-16", True)
    assert text.read(str(tmp_path / "a.txt")).source.text == "Kế hoạch"


def test_points_at_the_first_byte_that_is_no_letter() -> None:
    reading = text.decode("Kế\nhoạch ".encode() + b"\xe0o", "a.md")
    assert reading.problem and not reading.readable
    assert reading.problem.notice == "KH008"
    assert reading.source.place(reading.problem.span.start) == (2, 7)


@pytest.mark.parametrize("data", [b"a\0b", b"PK\3\4\0\0", codecs.BOM_UTF32_LE + "a".encode("utf-32-le"), b"\xff\0\xff"])
def test_refuses_what_is_not_text(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.md").write_bytes(data)
    assert problem(tmp_path / "a.md") == ("KH003", "", False)


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_refuses_what_is_empty(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.md").write_bytes(data)
    assert problem(tmp_path / "a.md") == ("KH004", "", False)


def test_refuses_what_is_too_large_without_reading_it(tmp_path: Path) -> None:
    with open(tmp_path / "a.md", "wb") as file:
        file.truncate(100_000_000)
    assert problem(tmp_path / "a.md") == ("KH005", "", False)
    assert text.read_stream(io.BytesIO(b"a" * (text.LIMIT + 1)), "-").problem == text.Problem("KH005")


def test_tells_why_it_cannot_read(tmp_path: Path) -> None:
    assert problem(tmp_path / "none.md") == ("KH002", "missing", False)
    assert problem(tmp_path / "no" / "a\0b.md")[0] == "KH002"
    if os.name == "posix":
        assert problem(tmp_path) == ("KH002", "folder", False)
        assert problem(tmp_path / ("x" * 400))[0] == "KH002"


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root may read everything")
def test_tells_when_it_may_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("a", "utf-8")
    (tmp_path / "a.md").chmod(0)
    assert problem(tmp_path / "a.md") == ("KH002", "denied", False)


@settings(max_examples=200)
@given(st.binary(max_size=40))
def test_never_fails(data: bytes) -> None:
    reading = text.decode(data, "a.md")
    assert reading.readable or reading.problem
    if reading.problem:
        assert reading.problem.span.end <= max(len(reading.source.text), 1)
