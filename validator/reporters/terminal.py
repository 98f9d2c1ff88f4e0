"""What needs rich: colours on a terminal and the progress bar."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text
from rich.theme import Theme

STYLES = {
    "error": "bold red",
    "error-text": "red",
    "warning": "bold yellow",
    "warning-text": "yellow",
    "note": "bold cyan",
    "note-text": "cyan",
    "related": "blue",
    "related-text": "blue",
    "clean": "bold green",
    "file": "bold underline",
    "message": "bold",
    "path": "default",
    "frame": "bright_black",
    "label": "green",
    "quiet": "dim",
}


def paint(rows: Iterable[list[tuple[str, str]]], out: TextIO) -> None:
    """Writes rows of styled pieces in colour."""
    forced = True if os.environ.get("FORCE_COLOR") else None
    console = Console(file=out, theme=Theme(STYLES), force_terminal=forced, highlight=False, soft_wrap=True)
    for row in rows:
        console.print(Text.assemble(*row))


@contextmanager
def progress(files: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error for so many files; gives the function that moves it one file on."""
    columns = (TextColumn("Đang kiểm tra"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=files)
        yield lambda: bar.advance(task)
