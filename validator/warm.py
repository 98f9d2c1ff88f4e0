"""Keeps between runs what Python makes anew in every process: regular expressions, methods of dataclasses and records,
and the code of modules, which else is found in hundreds of files.

Expressions and methods are compiled from text while modules are loaded, and make up a third of a start. What the
compilers made is kept in the user's cache folder, for this very Python only, and handed over as it was. Whatever goes
wrong here just means to compile as always.

The file: the length of a table of contents, that table (where each entry begins and ends), the entries. Only what a run
asks for is read.
"""

import dataclasses
import marshal
import os
import sys
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from io import FileIO
from types import CodeType, ModuleType
from typing import Any

from validator import cache, record

# A pattern and its flags; the text of methods; the file of a module, when it was written, its size.
Key = tuple[str, int] | str | tuple[str, int, int]
_HEAD = 8  # bytes that tell the length of the table of contents

_UNREADABLE = (OSError, ValueError, EOFError, TypeError)


class Kept:
    """What earlier runs compiled; `attach` lets this process use it and add to it."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._opened: FileIO | None = None
        self._places: dict[Key, tuple[int, int]] = {}  # offsets in the file
        self._used: set[Key] = set()
        self._made: dict[Key, bytes] = {}  # by this run
        try:
            self._opened = FileIO(file)
            length = int.from_bytes(self._opened.read(_HEAD), "big")
            self._begin = _HEAD + length
            self._places = dict(marshal.loads(self._opened.read(min(length, os.path.getsize(file)))))
        except _UNREADABLE:
            return

    def attach(self) -> None:
        """Lets the compilers look here first."""
        from re import _compiler  # type: ignore[attr-defined]

        engine = _Engine(_compiler._sre)
        compile_anew = _compiler.compile

        def compile_pattern(pattern: Any, flags: Any = 0) -> Any:
            if not isinstance(pattern, str):
                return compile_anew(pattern, flags)
            key = (pattern, int(flags))
            if made := self._get(key):
                return engine.real.compile(*map(_unpacked, made))
            found = compile_anew(pattern, flags)
            self._add(key, tuple(map(_packed, engine.handed)))
            return found

        def run_text(text: Any, *spaces: Any) -> None:
            if isinstance(text, str):
                key, text = text, self._get(text) or compile(text, "<string>", "exec")
                self._add(key, text)
            exec(text, *spaces)

        def code_of(loader: SourceFileLoader, name: str) -> CodeType | None:
            if type(loader) is not SourceFileLoader:  # one that makes something else of the source
                return code_anew(loader, name)
            written = os.stat(loader.path)
            key = (str(loader.path), written.st_mtime_ns, written.st_size)
            code: CodeType | None = self._get(key)
            if code is None:
                code = code_anew(loader, name)
                self._add(key, code)
            return code

        code_anew = SourceFileLoader.get_code
        SourceFileLoader.get_code = code_of  # type: ignore[assignment, method-assign]
        _compiler._sre = engine
        _compiler.compile = compile_pattern
        dataclasses.exec = run_text  # type: ignore[attr-defined]
        record.exec = run_text  # type: ignore[attr-defined]

    def keep(self) -> None:
        """Writes what is new, for the next run; what is more than twice of what this run used begins anew."""
        if not self._made:
            return
        old = self._places if len(self._places) + len(self._made) <= 2 * len(self._used) else self._used
        temporary = f"{self._file}.{os.getpid()}"
        try:
            entries = {key: self._read(key) for key in old if key in self._places} | self._made
            with open(temporary, "wb") as file:
                file.write(_contents(entries))
                file.writelines(entries.values())
            if self._opened:
                self._opened.close()
            os.replace(temporary, self._file)
        except _UNREADABLE:
            with suppress(OSError):
                os.remove(temporary)

    def _get(self, key: Key) -> Any:
        if key in self._made:
            return marshal.loads(self._made[key])
        if key not in self._places:
            return None
        try:
            found = marshal.loads(self._read(key))
        except _UNREADABLE:  # cut off
            del self._places[key]
            return None
        self._used.add(key)
        return found

    def _read(self, key: Key) -> bytes:
        begin, end = self._places[key]
        assert self._opened
        self._opened.seek(self._begin + begin)
        return self._opened.read(end - begin)

    def _add(self, key: Key, made: Any) -> None:
        if key not in self._made and key not in self._places:
            with suppress(ValueError):  # of a kind that cannot be written
                self._made[key] = marshal.dumps(made)
                self._used.add(key)


def _contents(entries: dict[Key, bytes]) -> bytes:
    """The head of the file and its table of contents."""
    places, at = {}, 0
    for key, entry in entries.items():
        places[key] = at, at + len(entry)
        at += len(entry)
    table = marshal.dumps(places)
    return len(table).to_bytes(_HEAD, "big") + table


class _Engine:
    """Stands before the matching engine and notes what the compiler hands it."""

    def __init__(self, real: ModuleType) -> None:
        self.real: Any = real
        self.handed: tuple[Any, ...] = ()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def compile(self, *args: Any) -> Any:
        self.handed = args
        return self.real.compile(*args)


def begin() -> Kept | None:
    """What is kept for this Python, attached; None where nothing can be kept."""
    file = cache.file(f"compiled-{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.flags.optimize}")
    if not isinstance(file, str):
        return None
    try:
        kept = Kept(file)
        kept.attach()
    except (ImportError, AttributeError):  # a Python that is built otherwise
        return None
    return kept


def _packed(value: Any) -> Any:
    """A value as it can be written: the compiler's codes, a kind of int of their own, as bytes."""
    if isinstance(value, list):
        from array import array

        return array("I", value).tobytes()
    if isinstance(value, int):
        return int(value)
    return value if isinstance(value, (str, tuple)) else dict(value)


def _unpacked(value: Any) -> Any:
    return memoryview(value).cast("I").tolist() if isinstance(value, bytes) else value
