"""Keeps between runs what Python compiles anew in every process: regular expressions, methods of dataclasses and records.

Both are compiled from text while modules are loaded, and make up a third of a start. What the compilers made is kept in
the user's cache folder, for this very Python only, and handed over as it was. Whatever goes wrong here just means to
compile as always.
"""

import dataclasses
import marshal
import os
import sys
from contextlib import suppress
from types import ModuleType
from typing import Any

from validator import cache, record

Key = tuple[str, int] | str  # a pattern and its flags, or the text of methods


class Kept:
    """What earlier runs compiled; `attach` lets this process use it and add to it."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._made: dict[Key, bytes] = {}  # read only when used: a file may hold much of older versions
        self._used: set[Key] = set()
        self._grown = False
        try:
            with open(file, "rb") as opened:
                self._made = dict(marshal.loads(opened.read()))
        except (OSError, ValueError, EOFError, TypeError):
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

        _compiler._sre = engine
        _compiler.compile = compile_pattern
        dataclasses.exec = run_text  # type: ignore[attr-defined]
        record.exec = run_text  # type: ignore[attr-defined]

    def keep(self) -> None:
        """Writes what is new, for the next run; what is more than twice of what this run used begins anew."""
        if not self._grown:
            return
        if len(self._made) > 2 * len(self._used):
            self._made = {key: self._made[key] for key in self._used}
        temporary = f"{self._file}.{os.getpid()}"
        try:
            with open(temporary, "wb") as file:
                file.write(marshal.dumps(self._made))
            os.replace(temporary, self._file)
        except OSError:
            with suppress(OSError):
                os.remove(temporary)

    def _get(self, key: Key) -> Any:
        if key not in self._made:
            return None
        self._used.add(key)
        return marshal.loads(self._made[key])

    def _add(self, key: Key, made: Any) -> None:
        if key not in self._made:
            with suppress(ValueError):  # of a kind that cannot be written
                self._made[key] = marshal.dumps(made)
                self._used.add(key)
                self._grown = True


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
    file = cache.file(f"compiled-{sys.implementation.cache_tag}-{sys.hexversion:x}")
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
