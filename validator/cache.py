"""Where the tool may keep what it can compute again: the user's cache folder."""

import os
import sys


def folder() -> str | None:
    """The tool's folder in the user's cache, made when missing; None where nothing may be written.

    `XDG_CACHE_HOME` leads; else `LOCALAPPDATA` on Windows, `~/Library/Caches` on macOS, `~/.cache`.
    """
    try:
        path = os.path.join(_base(), "kehoach")
        os.makedirs(path, mode=0o700, exist_ok=True)
    except OSError:  # read-only or full disk; no home at all
        return None
    return path if os.access(path, os.W_OK) and _is_ours(path) else None


def file(name: str) -> str | None:
    """Path of a file in the cache folder, None without one."""
    place = folder()
    return None if place is None else os.path.join(place, name)


def _is_ours(path: str) -> bool:
    """False where another user could plant what we then run: what is kept here is loaded without question."""
    if not hasattr(os, "getuid"):
        return True
    status = os.stat(path)
    return status.st_uid == os.getuid() and not status.st_mode & 0o022


def _base() -> str:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA" if sys.platform == "win32" else ""):
        value = os.environ.get(name, "")
        if value and os.path.isabs(value):
            return value
    home = os.path.expanduser("~")
    if not os.path.isabs(home):
        raise FileNotFoundError(home)
    return os.path.join(home, *(("Library", "Caches") if sys.platform == "darwin" else (".cache",)))
