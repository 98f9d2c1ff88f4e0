"""The code of modules, kept between runs: it is what Python would load, and goes when the file changes."""

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

from validator import modules


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that is imported as `validator.office`, with one module in it."""
    package = ModuleType("validator.office")
    package.__path__ = [str(tmp_path)]
    monkeypatch.setitem(sys.modules, "validator.office", package)
    monkeypatch.setattr(sys, "meta_path", sys.meta_path[:])
    monkeypatch.setattr(modules, "_kept", {})
    (tmp_path / "words.py").write_text("WORD = 'một'\n", "utf-8")
    yield tmp_path
    forget()


def forget() -> None:
    for name in [name for name in sys.modules if name.startswith("validator.office.")]:
        del sys.modules[name]


def anew(kept: modules.Codes) -> ModuleType:
    """The module as another run would import it."""
    forget()
    modules._kept.clear()
    modules.begin(kept)
    return import_module("validator.office.words")


def learnt() -> modules.Codes:
    import_module("validator.office.words")
    found = modules.learnt()
    assert found
    return found


def test_a_module_is_what_python_would_load(folder: Path) -> None:
    python = import_module("validator.office.words")
    kept = anew(learnt())
    assert type(kept.__loader__) is not SourceFileLoader
    assert (kept.WORD, kept.__file__) == ("một", str(folder / "words.py"))
    assert kept.__spec__ and python.__spec__
    assert (kept.__cached__, kept.__package__) == (python.__cached__, python.__package__)
    assert kept.__spec__.has_location and kept.__spec__.loader.get_source(kept.__name__)  # type: ignore[union-attr]


def test_a_module_that_has_changed_is_loaded_anew(folder: Path) -> None:
    kept = learnt()
    (folder / "words.py").write_text("WORD = 'hai'\n", "utf-8")  # as long as it was
    os.utime(folder / "words.py", ns=(1, 1))
    assert anew(kept).WORD == "hai"
    again = modules.learnt()
    assert again
    assert anew(again).WORD == "hai"


def test_a_module_that_is_gone_is_not_kept(folder: Path) -> None:
    kept = learnt()
    (folder / "words.py").rename(folder / "terms.py")
    with pytest.raises(ModuleNotFoundError):
        anew(kept)
    import_module("validator.office.terms")
    again = modules.learnt()
    assert again and str(folder / "words.py") not in again and str(folder / "terms.py") in again


def test_nothing_new_is_nothing_to_keep(folder: Path) -> None:
    anew(learnt())
    assert modules.learnt() is None


def test_a_package_is_left_to_python(folder: Path) -> None:
    (folder / "words.py").unlink()
    (folder / "words").mkdir()
    (folder / "words" / "__init__.py").write_text("WORD = 'ba'\n", "utf-8")
    import_module("validator.office.words")
    assert not any(file.endswith("__init__.py") for file in modules.learnt() or ())
