"""The command `kehoach`: one module per subcommand, imported only when it is called."""

from importlib import import_module

import click

from validator import __version__

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
