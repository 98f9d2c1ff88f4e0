"""Where a project begins, which config file rules a folder, and whether its code may run."""

import os
from collections.abc import Iterator
from functools import cache

FILE = "kehoach.toml"
SHARED_FILE = "pyproject.toml"  # holds a config when it has a table [tool.kehoach]


@cache
def config_of(folder: str) -> str | None:
    """The nearest config file from a folder (absolute) upwards, at most to the root of its repository."""
    root = repository(folder)
    for place in _upwards(folder):
        if os.path.isfile(own := os.path.join(place, FILE)):
            return own
        if _holds_table(shared := os.path.join(place, SHARED_FILE)):
            return shared
        if place == root:
            return None
    return None


@cache
def repository(folder: str) -> str | None:
    """The root of the repository that holds a folder."""
    return next((place for place in _upwards(folder) if os.path.exists(os.path.join(place, ".git"))), None)


def trusted(config: str, current: str) -> bool:
    """True when a config lies in the current project: only then may it name code to run.

    The current project is the repository of the current folder, or without one the current folder and those above
    it. A config above must belong to whoever owns the current folder: another user may have put one into /tmp.
    """
    home, folder = repository(current), os.path.dirname(config)
    return (repository(folder) == home if home else folder in _upwards(current)) and _same_owner(config, current)


def _upwards(folder: str) -> Iterator[str]:
    """A folder and those above it."""
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder:
            return
        folder = above


def _holds_table(file: str) -> bool:
    if not os.path.isfile(file):
        return False
    with open(file, "rb") as opened:
        return b"tool.kehoach" in opened.read()


def _same_owner(config: str, current: str) -> bool:
    if not hasattr(os, "getuid"):
        return True
    return os.stat(config).st_uid in (os.getuid(), os.stat(current).st_uid)
