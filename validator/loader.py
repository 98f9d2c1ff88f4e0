"""Finds rules: a folder or an installed package of rule files, one rule in each."""

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from validator import shipped
from validator.rule import Rule

Rules = dict[str, Rule[Any]]


class RuleError(Exception):
    """A rule file or folder cannot be used."""


def shipped_rules() -> Rules:
    """The rules that come with kehoach, by id."""
    return rules_of(mount(shipped.folder("rules"), "validator.rules"))


def mount(folder: Path, package: str) -> ModuleType:
    """Makes a folder importable as a package of the given name; raises RuleError when there is no such folder."""
    if not folder.is_dir():
        raise RuleError(f"no such folder: {folder}")
    module = ModuleType(package)
    module.__path__ = [str(folder)]
    sys.modules[package] = module
    return module


def rules_of(package: ModuleType) -> Rules:
    """The rules of a package by id; raises RuleError when there are none or two have the same id."""
    rules: Rules = {}
    for rule in _found(package):
        if rule.id in rules:
            raise RuleError(f"two rules are called {rule.id}")
        rules[rule.id] = rule
    if not rules:
        raise RuleError(f"no rules in {package.__name__}")
    return rules


def _found(package: ModuleType) -> Iterator[Rule[Any]]:
    for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if not info.name.rpartition(".")[2].startswith("_"):
            yield from (v for v in vars(import_module(info.name)).values() if isinstance(v, Rule))
