"""Keeps between runs what Python compiles anew in every process: regular expressions, methods of dataclasses,
records and named tuples.

They are compiled from text while modules are loaded, and make up a third of a start. What the compilers made is kept in
the user's cache folder, for this very Python only, and handed over as it was; the code of our modules with it. Whatever
goes wrong here just means to compile as always.
"""

import collections
import dataclasses
import os
import re
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

from validator import cache, modules, record
from validator.archive import Archive

# The key of the code of modules; patterns go by text and flags, methods by text.
_MODULES = f"modules in {os.path.dirname(__file__)}"


class Kept:
    """What earlier runs compiled; `attach` lets this process use it and add to it."""

    def __init__(self, file: str) -> None:
        self._archive = Archive(file)

    def attach(self) -> None:
        """Lets the compilers look here first."""
        kept = self._archive
        engine = _Engine(re._compiler._sre)  # type: ignore[attr-defined]
        compile_pattern = _compile_pattern(kept, engine, re._compile)  # type: ignore[attr-defined]

        def compiled(text: str, mode: str) -> Any:
            code = compile(text, "<string>", mode)
            kept.put(text, code)
            return code

        def run_text(text: Any, *spaces: Any) -> None:
            if isinstance(text, str):
                text = kept.get(text) or compiled(text, "exec")
            exec(text, *spaces)

        def value_of(text: Any, *spaces: Any) -> Any:
            return eval(kept.get(text) or compiled(text, "eval"), *spaces)

        re._compiler._sre = engine  # type: ignore[attr-defined]
        # This one, for what Python does before it asks its own compiler takes longer than all that is done here.
        re._compile = compile_pattern  # type: ignore[attr-defined]
        collections.eval = value_of  # type: ignore[attr-defined]
        dataclasses.exec = run_text  # type: ignore[attr-defined]
        record.exec = run_text  # type: ignore[attr-defined]
        modules.begin(kept.get(_MODULES) or {})

    def keep(self) -> None:
        """Writes what is new, for the next run."""
        if codes := modules.learnt():
            self._archive.put(_MODULES, codes)
        self._archive.write()


def _compile_pattern(kept: Archive, engine: "_Engine", anew: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """What compiles a pattern with flags: from what is kept, or `anew`, which hands what it makes to the engine."""
    patterns: dict[Any, Any] = {}

    def compile_pattern(pattern: Any, flags: Any) -> Any:
        if not isinstance(pattern, (str, bytes)):
            return anew(pattern, flags)
        key = (pattern, int(flags))
        if found := patterns.get(key):
            return found
        if made := kept.get(key):
            given, code, *groups = made
            codes = memoryview(code).cast("I").tolist()
            found = patterns[key] = engine.real.compile(pattern, given, codes, *groups)
            return found
        engine.handed = ()
        found = anew(pattern, flags)
        if engine.handed:  # not one that Python keeps itself
            kept.put(key, tuple(map(_packed, engine.handed[1:])))
        return found

    return compile_pattern


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
    file = cache.file(f"kept-{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.flags.optimize}")
    if file is None:
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
