"""Where a project begins, which config file rules a folder, and whether its code may run."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FILE = "kehoach.toml"
SHARED_FILE = "pyproject.toml"  # holds a config when it has a table [tool.kehoach]


@cache
def config_of(folder: Path) -> Path | None:
    """The nearest config file from a folder upwards, at most to the root of its repository."""
    for place in _upwards(folder):
        if (own := place / FILE).is_file():
            return own
        if (shared := place / SHARED_FILE).is_file() and b"tool.kehoach" in shared.read_bytes():
            return shared
    return None


@cache
def repository(folder: Path) -> Path | None:
    """The root of the repository that holds a folder."""
    return next((place for place in (folder, *folder.parents) if (place / ".git").exists()), None)


def trusted(config: Path, current: Path) -> bool:
    """True when a config lies in the current project: only then may it name code to run.

    The current project is the repository of the current folder, or without one the current folder and those above
    it. A config above must belong to whoever owns the current folder: another user may have put one into /tmp.
    """
    home = repository(current)
    above = config.parent in (current, *current.parents)
    return (repository(config.parent) == home if home else above) and _same_owner(config, current)


def _upwards(folder: Path) -> Iterator[Path]:
    root = repository(folder)
    for place in (folder, *folder.parents):
        yield place
        if place == root:
            return


def _same_owner(config: Path, current: Path) -> bool:
    if not hasattr(os, "getuid"):
        return True
    return config.stat().st_uid in (os.getuid(), current.stat().st_uid)
