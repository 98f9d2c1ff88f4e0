"""The command `kehoach`: one module per subcommand, imported only when it is called."""

import gc

# Little of what a start makes is garbage; looking for it, even once, costs a tenth of a check, the import of click included.
gc.set_threshold(200_000)

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

import click

from validator import __version__

if TYPE_CHECKING:
    from validator.warm import Kept

COMMANDS = (
    "check",
    "docs",
    "explain",
    "fix",
    "new-rule",
    "rules",
    "timeline",
    "tree",
    "words",
)  # each a module of this package


class Commands(click.Group):
    """Subcommands by name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names, for the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"validator.cli.{cmd_name.replace('-', '_')}").command
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(
    __version__, prog_name="kehoach", message="%(prog)s %(version)s", help="In số phiên bản / print the version."
)
def cli() -> None:
    """Kiểm tra kế hoạch theo quy định về thể thức, bố cục, thời hạn, thẩm quyền và chính tả.

    Checks Vietnamese plan documents (Kế hoạch) against the norms they are written under.
    """


def main() -> NoReturn:
    """Entry point. Exit status 0 nothing to fail on, 1 findings, 2 the tool could not do its work."""
    for stream in (sys.stdout, sys.stderr):
        # Paths may hold bytes that are no characters, and a pipe on Windows may not be UTF-8.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    kept = _warm() if sys.argv[1:2] and sys.argv[1] in COMMANDS else None
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
    try:
        cli(prog_name="kehoach")
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else int(done.code is not None)
    except Exception:  # a bug of ours must not look like "findings", which is what status 1 says
        import traceback

        traceback.print_exc()
        return 2
    return 0
