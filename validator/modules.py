"""Modules and rules of ours with code that is kept between runs.

Python looks for each of these three hundred files, opens and reads it; that is a tenth of a check. Here their code comes in
one piece. A file that is not known, or has changed, is left to Python.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType, ModuleType

Codes = dict[str, tuple[int, int, CodeType]]  # file -> when it was last changed (ns), its size, its code

_kept: Codes = {}


def begin(kept: Codes) -> None:
    """Lets modules load with what an earlier run has left."""
    _kept.update(kept)
    sys.meta_path.insert(0, _Finder())


def learnt() -> Codes | None:
    """What the next run is to have; None when this one has learnt nothing new."""
    names = [name for name in sys.modules if name.startswith("validator.")]
    loaders = [(name, sys.modules[name].__loader__) for name in names if not hasattr(sys.modules[name], "__path__")]
    new = [(name, one) for name, one in loaders if type(one) is SourceFileLoader and one.path not in _kept]
    if not new:
        return None
    found = {file: kept for file, kept in _kept.items() if os.path.isfile(file)}
    for name, one in new:
        with suppress(OSError, SyntaxError):  # written anew meanwhile
            changed, size = _stamp(one.path)
            if code := one.get_code(name):
                found[one.path] = changed, size, code
    return found


def loader(name: str, file: str) -> SourceFileLoader:
    """What loads a module from its file."""
    code = _code(file)
    return _Loader(name, file, code) if code else SourceFileLoader(name, file)


class _Finder:
    """Finds the modules whose code is kept, without a look at their folder."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not path or not name.startswith("validator."):
            return None
        file = os.path.join(path[0], f"{name.rpartition('.')[2]}.py")
        code = _code(file)
        if not code:
            return None
        spec = ModuleSpec(name, _Loader(name, file, code), origin=file)
        spec.has_location = True
        return spec


class _Loader(SourceFileLoader):
    """Loads a module whose code is at hand."""

    def __init__(self, name: str, file: str, code: CodeType) -> None:
        super().__init__(name, file)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        return self._code


def _code(file: str) -> CodeType | None:
    """The kept code of a file; None when the file has changed since."""
    if file not in _kept:
        return None
    changed, size, code = _kept[file]
    with suppress(OSError):
        if _stamp(file) == (changed, size):
            return code
    del _kept[file]
    return None


def _stamp(file: str) -> tuple[int, int]:
    status = os.stat(file)
    return status.st_mtime_ns, status.st_size
