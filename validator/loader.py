"""Finds rules: a folder or an installed package of rule files, one rule in each."""

import os
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module, invalidate_caches
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

from validator import modules, shipped
from validator.rule import Rule, Text
from validator.trouble import Trouble

if TYPE_CHECKING:
    from pathlib import Path

Rules = dict[str, Rule[Any]]

GROUP = "kehoach.rules"  # entry points of installed packages that hold rules


class RuleError(Trouble):
    """A rule file or folder cannot be used."""


def shipped_rules() -> Rules:
    """The rules that come with kehoach, by id."""
    return rules_of(mount(shipped.folder("rules"), "validator.rules"))


def plugin_rules() -> Rules:
    """The rules of installed packages (entry point group `kehoach.rules`), by id."""
    if not _plugins_possible():
        return {}
    from importlib.metadata import entry_points

    return merged(rules_of(_loaded(entry.module), foreign=True) for entry in entry_points(group=GROUP))


def folder_rules(folders: "Iterable[Path]") -> Rules:
    """The rules of a user's own folders, by id."""
    invalidate_caches()
    return merged(
        rules_of(mount(folder, f"validator_user_rules_{_number(folder)}"), foreign=True) for folder in folders
    )


def mount(folder: "Path | str", package: str) -> ModuleType:
    """Makes a folder importable as a package of the given name; raises RuleError when there is no such folder."""
    if not os.path.isdir(folder):
        raise RuleError(Text(vi=f"không có thư mục quy tắc: {folder}", en=f"no such folder: {folder}"))
    module = ModuleType(package)
    module.__path__ = [str(folder)]
    sys.modules[package] = module
    return module


def rules_of(package: ModuleType, *, foreign: bool = False) -> Rules:
    """The rules of a package by id; raises RuleError when there are none or two have the same id.

    Ids that begin with KH are kehoach's own: a foreign package may not use them.
    """
    rules = merged({rule.id: rule} for rule in _found(package))
    if not rules:
        where = ", ".join(package.__path__)
        raise RuleError(Text(vi=f"không có quy tắc nào trong {where}", en=f"no rules in {where}"))
    for id in rules if foreign else ():
        if id.startswith("KH"):
            raise RuleError(Text(vi=f"mã {id} là của kehoach; quy tắc riêng phải dùng chữ đầu khác",
                                 en=f"the id {id} is kehoach's own; other rules begin with other letters"))  # fmt: skip
    return rules


def merged(groups: Iterable[Rules]) -> Rules:
    """Several groups of rules as one; raises RuleError when two rules have the same id or name."""
    rules: Rules = {}
    names: dict[str, str] = {}
    for group in groups:
        for rule in group.values():
            for key in (rule.id, rule.name):
                if names.setdefault(key, rule.id) != rule.id or rule.id in rules:
                    raise RuleError(Text(vi=f"có hai quy tắc cùng tên {key}", en=f"two rules are called {key}"))
            rules[rule.id] = rule
    return rules


def _found(package: ModuleType) -> Iterator[Rule[Any]]:
    for folder in package.__path__:
        for file in sorted(os.listdir(folder)):
            stem, suffix = os.path.splitext(file)
            if suffix == ".py" and not stem.startswith("_"):
                module = _loaded(f"{package.__name__}.{stem}", os.path.join(folder, file))
                yield from (value for value in vars(module).values() if isinstance(value, Rule))


def _loaded(module: str, file: str = "") -> ModuleType:
    """Imports a module; from its file where that is known, without a search along the path for each of the rules."""
    try:
        return _from_file(module, file) if file else import_module(module)
    except Exception as error:  # a user's code may raise anything
        said = f"{type(error).__name__}: {error}"
        name = module.rpartition(".")[2]
        raise RuleError(
            Text(
                vi=f"không nạp được tệp quy tắc {name}: {said}",
                en=f"the rule file {name} cannot be loaded: {said}",
            )
        ) from error


def _from_file(name: str, file: str) -> ModuleType:
    if name in sys.modules:
        return sys.modules[name]
    loader = modules.loader(name, file)
    module = ModuleType(name)
    module.__spec__ = ModuleSpec(name, loader, origin=file)
    module.__file__, module.__loader__, module.__package__ = file, loader, name.rpartition(".")[0]
    module.__spec__.has_location = True
    sys.modules[name] = module
    try:
        loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


_folders: "list[Path]" = []


def _number(folder: "Path") -> int:
    """One package name per folder: two folders, or the same one again, never take each other's modules."""
    if folder not in _folders:
        _folders.append(folder)
    return _folders.index(folder)


def _plugins_possible() -> bool:
    """A cheap look for the group's name where installed packages list their entry points.

    Importing importlib.metadata costs a third of a whole run, and nearly always there is no plugin.
    """
    finders = [finder for finder in sys.meta_path if hasattr(finder, "find_distributions")]
    if any(getattr(finder, "__name__", "") != "PathFinder" for finder in finders):
        return True
    return any(_mentions_group(folder or ".") for folder in sys.path)


def _mentions_group(folder: str) -> bool:
    try:
        names = os.listdir(folder)
    except OSError:  # a zip file or a folder that is not there
        return folder.endswith((".zip", ".egg", ".whl")) and os.path.isfile(folder)
    for name in names:
        if name.endswith((".dist-info", ".egg-info")):
            try:
                with open(os.path.join(folder, name, "entry_points.txt"), "rb") as file:
                    if f"[{GROUP}]".encode() in file.read():
                        return True
            except OSError:
                continue
    return False
