"""Entry point of the command: what earlier runs have compiled is at hand before anything is imported, click included."""

import gc

# Little of what a start makes is garbage; looking for it, even once, costs a tenth of a check, the import of click included.
gc.set_threshold(200_000)

import os
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from validator.warm import Kept


def main() -> NoReturn:
    """Exit status 0 nothing to fail on, 1 findings, 2 the tool could not do its work."""
    for stream in (sys.stdout, sys.stderr):
        # Paths may hold bytes that are no characters, and a pipe on Windows may not be UTF-8.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    kept = _warm() if sys.argv[1:2] and not sys.argv[1].startswith("-") else None
    status = _status()
    if kept:
        kept.keep()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:  # nobody reads on
        status = status or 1
    os._exit(status)  # all is written; freeing every object one by one costs as much as checking a plan


def _warm() -> "Kept | None":
    from validator.warm import begin

    return begin()


def _status() -> int:
    from validator.cli import cli

    try:
        cli(prog_name="kehoach")
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else int(done.code is not None)
    except Exception:  # a bug of ours must not look like "findings", which is what status 1 says
        import traceback

        traceback.print_exc()
        return 2
    return 0
