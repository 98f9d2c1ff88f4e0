"""A file of values by key, of which only those are read that are asked for."""

import marshal
import os
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from typing import Any
from zlib import crc32

_MARK = b"kehoach2"  # what such a file begins with; the length and the checksum of the index follow
_HEAD = len(_MARK) + 8

Key = tuple[str | bytes, int] | str


class Archive:
    """What a file holds, and what is added to it. A file that is not there or cannot be read is an empty one."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._places: dict[Key, tuple[int, int]] = {}  # where the values of the file begin and end
        self._values = memoryview(b"")
        self._added: dict[Key, bytes] = {}
        self._used: set[Key] = set()
        try:
            with open(file, "rb") as opened:
                whole = memoryview(mmap(opened.fileno(), 0, access=ACCESS_READ))
            size, check = (int.from_bytes(whole[at : at + 4], "little") for at in (_HEAD - 8, _HEAD - 4))
            index, values = whole[_HEAD : _HEAD + size], whole[_HEAD + size :]
            # What is no index must never be read as one: marshal may take it for a list of a thousand million.
            if whole[: len(_MARK)] == _MARK and crc32(index) == check:
                places, length = marshal.loads(index)
                if length == len(values):  # not cut short
                    self._places, self._values = places, values
        except (OSError, ValueError, EOFError):
            return

    def get(self, key: Key) -> Any:
        """The value of a key, None without one."""
        if key not in self._places:
            return marshal.loads(self._added[key]) if key in self._added else None
        self._used.add(key)
        begin, end = self._places[key]
        try:
            return marshal.loads(self._values[begin:end])
        except (ValueError, EOFError, TypeError):  # damaged
            return None

    def put(self, key: Key, value: Any) -> None:
        """Adds a value, or puts it in place of the one there was."""
        with suppress(ValueError):  # of a kind that cannot be written
            self._added[key] = marshal.dumps(value)

    def write(self) -> None:
        """Writes what is new, for the next run; what is more than twice of what this run used begins anew."""
        if not self._added:
            return
        keeps_all = len(self._places) <= 2 * len(self._used | self._added.keys())
        kept = {
            key: bytes(self._values[begin:end])
            for key, (begin, end) in self._places.items()
            if keeps_all or key in self._used
        }
        self._places, self._values = {}, memoryview(b"")  # where it lies in memory, Windows does not let it be replaced
        _write(self._file, {**kept, **self._added})


def _write(file: str, values: dict[Key, bytes]) -> None:
    places, end = {}, 0
    for key, value in values.items():
        places[key] = end, end + len(value)
        end += len(value)
    index = marshal.dumps((places, end))
    head = [number.to_bytes(4, "little") for number in (len(index), crc32(index))]
    temporary = f"{file}.{os.getpid()}"
    try:
        with open(temporary, "wb") as opened:
            opened.write(b"".join((_MARK, *head, index, *values.values())))
        os.replace(temporary, file)
    except OSError:
        with suppress(OSError):
            os.remove(temporary)
