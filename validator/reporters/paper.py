"""What a report for people is written on: rows of styled pieces, the width, and whether there is colour."""

import os
from collections.abc import Iterable
from shutil import get_terminal_size
from typing import TextIO

Row = list[tuple[str, str]]  # pieces of text, each with the name of its style (terminal.py)

_NARROWEST, _WIDEST, _PIPE = 40, 120, (100, 24)


def width() -> int:
    """Columns to write in: those of the terminal within bounds; in a pipe COLUMNS, or 100."""
    return min(max(get_terminal_size(_PIPE).columns, _NARROWEST), _WIDEST)


def coloured(out: TextIO) -> bool:
    """True on a terminal that can; NO_COLOR and FORCE_COLOR overrule it."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (out.isatty() and os.environ.get("TERM") != "dumb")


def write(rows: Iterable[Row], out: TextIO) -> None:
    """Writes rows, in colour where that is wanted."""
    if coloured(out):
        from validator.reporters.terminal import paint  # rich costs a third of a run

        paint(rows, out)
        return
    for row in rows:
        out.write("".join(text for text, _ in row).rstrip() + "\n")
