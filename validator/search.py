"""Finds the files to check: those named, and the texts in the folders named."""

import os
from collections.abc import Iterable, Iterator

SUFFIXES = (".md", ".txt")

# Folders of tools, which hold texts but no plans.
_FOREIGN = frozenset({"node_modules", "__pycache__", "site-packages", "venv", "build", "dist"})


def files(paths: Iterable[str]) -> list[str]:
    """The files to check, each once, in the order given; the files of a folder by name.

    A file that is named is taken whatever it is called. In folders, hidden and git-ignored files are skipped.
    """
    found: dict[str, str] = {}
    for path in paths:
        for file in in_folder(path) if os.path.isdir(path) else [path]:
            found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def in_folder(folder: str) -> list[str]:
    """The texts below a folder, sorted, each path beginning with the folder as it was given."""
    names = _listed_by_git(folder)
    if names is None:
        names = list(_walked(folder))
    texts = [name for name in names if name.lower().endswith(SUFFIXES) and not _hidden(name)]
    paths = [os.path.join(folder, name) for name in sorted(texts)]
    return [path for path in paths if os.path.isfile(path)]


def _hidden(name: str) -> bool:
    return any(part.startswith(".") for part in name.split(os.sep))


def _listed_by_git(folder: str) -> list[str] | None:
    """What git knows or would add, relative to the folder; None outside a repository or without git."""
    from subprocess import DEVNULL, run  # costs a tenth of a run, and is needed for folders only

    command = ["git", "-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = run(command, capture_output=True, stdin=DEVNULL, check=False)
    except OSError:
        return None
    if done.returncode:
        return None
    return [os.fsdecode(name).replace("/", os.sep) for name in done.stdout.split(b"\0") if name]


def _walked(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if one not in _FOREIGN and not one.startswith(".")]
        relative = os.path.relpath(place, folder)
        yield from names if relative == os.curdir else (os.path.join(relative, name) for name in names)
