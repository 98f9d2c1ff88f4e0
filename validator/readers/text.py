"""Reads text and Markdown files: bytes to Source, and what can be wrong with the bytes."""

import codecs
import stat
from os import fstat
from typing import BinaryIO, NamedTuple

from validator.source import Source, Span

LIMIT = 20_000_000  # bytes; a 200-page plan has about half a million

_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class Problem(NamedTuple):
    """Something wrong with a file: the id of a notice and, where it has one, the detail it speaks of."""

    notice: str
    detail: str = ""
    span: Span = Span(0, 0)


class Reading(NamedTuple):
    """What came of reading a file. Without `readable` there is nothing for rules to look at; then `source` only
    serves to show the place of the problem."""

    source: Source
    problem: Problem | None = None
    readable: bool = True
    encoding: str = "utf-8"


def read(path: str) -> Reading:
    """Reads a file; every trouble comes back as a problem, none is raised."""
    try:
        with open(path, "rb") as file:
            status = fstat(file.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size > LIMIT:
                return _unreadable(path, Problem("KH005"))
            return read_stream(file, path)
    except FileNotFoundError:
        return _unreadable(path, Problem("KH002", "missing"))
    except PermissionError:
        return _unreadable(path, Problem("KH002", "denied"))
    except IsADirectoryError:
        return _unreadable(path, Problem("KH002", "folder"))
    except (OSError, ValueError) as error:
        return _unreadable(path, Problem("KH002", getattr(error, "strerror", None) or str(error)))


def read_stream(stream: BinaryIO, path: str) -> Reading:
    """Reads an open file or standard input; `path` is only its name."""
    data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        return _unreadable(path, Problem("KH005"))
    return decode(data, path)


def decode(data: bytes, path: str) -> Reading:
    """Bytes to a source. UTF-16 with a byte order mark is a problem, but it is read."""
    if encoding := _UTF16.get(data[:2]):
        reading = _decoded(data[2:], path, encoding, bom=True)
        problem = Problem("KH008", "UTF-16")
        return reading if reading.problem else Reading(reading.source, problem, encoding=encoding)
    bom = data.startswith(codecs.BOM_UTF8)
    return _decoded(data[3:] if bom else data, path, "utf-8", bom)


def encoded(source: Source, encoding: str) -> bytes:
    """The bytes of a file, as `decode` took them."""
    mark = codecs.BOM_UTF8.decode() if source.bom else ""
    return (mark + source.raw).encode(encoding)


def _decoded(data: bytes, path: str, encoding: str, bom: bool) -> Reading:
    try:
        raw = data.decode(encoding)
    except UnicodeDecodeError:
        return _undecodable(data.decode(encoding, "replace"), path)
    if "\0" in raw:
        return _unreadable(path, Problem("KH003"))
    if not raw or raw.isspace():
        return _unreadable(path, Problem("KH004"))
    return Reading(Source(path, raw, bom))


def _undecodable(raw: str, path: str) -> Reading:
    """Binary files get one word; a text in an old encoding gets the place of its first strange letter."""
    if "\0" in raw:
        return _unreadable(path, Problem("KH003"))
    source = Source(path, raw)
    at = max(source.text.find("\ufffd"), 0)
    return Reading(source, Problem("KH008", "", Span(at, at + 1)), readable=False)


def _unreadable(path: str, problem: Problem) -> Reading:
    return Reading(Source(path, ""), problem, readable=False)
