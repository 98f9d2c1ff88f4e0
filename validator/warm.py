"""Keeps between runs what Python compiles anew in every process: regular expressions and the methods of dataclasses.

Both are compiled from text while modules are loaded, and make up a third of a start. What the compilers made is kept in
the user's cache folder, for this very Python only, and handed over as it was. Whatever goes wrong here just means to
compile as always.
"""

import dataclasses
import marshal
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from types import CodeType, ModuleType
from typing import Any

from validator import cache

_MOST = 5_000  # entries, five times what is needed; beyond it much is of older versions, and all begins anew


class Kept:
    """What earlier runs compiled; `attach` lets this process use it and add to it."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._patterns: dict[tuple[str, int], tuple[Any, ...]] = {}
        self._methods: dict[str, CodeType] = {}
        self._grown = False
        try:
            with open(file, "rb") as opened:
                patterns, methods = marshal.loads(opened.read())
            if len(patterns) + len(methods) <= _MOST:
                self._patterns, self._methods = dict(patterns), dict(methods)
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
            if key in self._patterns:
                return engine.real.compile(*self._patterns[key])
            made = compile_anew(pattern, flags)
            self._patterns[key] = _plain(engine.handed)
            self._grown = True
            return made

        def run_text(text: Any, *spaces: Any) -> None:
            if isinstance(text, str):
                if text not in self._methods:
                    self._methods[text] = compile(text, "<string>", "exec")
                    self._grown = True
                text = self._methods[text]
            exec(text, *spaces)

        _compiler._sre = engine
        _compiler.compile = compile_pattern
        dataclasses.exec = run_text  # type: ignore[attr-defined]

    def keep(self) -> None:
        """Writes what is new, for the next run."""
        if not self._grown:
            return
        temporary = f"{self._file}.{os.getpid()}"
        try:
            made = marshal.dumps((self._patterns, self._methods))
            with open(temporary, "wb") as file:
                file.write(made)
            os.replace(temporary, self._file)
        except (OSError, ValueError):
            with suppress(OSError):
                os.remove(temporary)


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
    file = cache.file(f"warm-{sys.implementation.cache_tag}-{sys.hexversion:x}")
    if not isinstance(file, str):
        return None
    try:
        kept = Kept(file)
        kept.attach()
    except (ImportError, AttributeError):  # a Python that is built otherwise
        return None
    return kept


def _plain(value: Any) -> Any:
    """The same in types that can be written: the compiler's codes are a kind of int of their own."""
    if isinstance(value, int):
        return int(value)
    if isinstance(value, (list, tuple)):
        return type(value)(map(_plain, value))
    return dict(value) if isinstance(value, Mapping) else value
