"""kehoach rules: lists the rules."""

import sys

import click

from validator.cli import options
from validator.rule import Language


@click.command()
@options.language
@options.config
def command(language: Language | None, config: str | None, no_config: bool) -> None:
    """Liệt kê các quy tắc.

    Lists the rules that run in the current folder: kehoach's own, plugins' and your own.
    """
    with options.trouble_told(language):
        from validator.reporters.catalogue import listing
        from validator.reporters.paper import width, write

        setup = options.session(language, config, no_config).setup()
        running = setup.chosen(())
        now = {one.rule.id for one in running}
        write(listing(setup.known.values(), now, setup.settings.language, width()), sys.stdout)
