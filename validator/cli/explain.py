"""kehoach explain: the page of a rule."""

import sys

import click

from validator.cli import options
from validator.rule import Language


@click.command(no_args_is_help=True)
@click.argument("rules", nargs=-1, required=True, metavar="RULE...")
@options.language
@options.config
def command(rules: tuple[str, ...], language: Language | None, config: str | None, no_config: bool) -> None:
    """Giải thích một quy tắc: vì sao, căn cứ, ví dụ đúng và sai, cách sửa.

    Explains a rule (KH301, or its name): why, what it rests on, good and bad examples.
    """
    with options.trouble_told(language):
        from validator.reporters.catalogue import page
        from validator.reporters.paper import width, write

        setup = options.session(language, config, no_config).setup()
        for at, name in enumerate(rules):
            if at:
                click.echo()
            write(page(options.notice(name, setup.known), setup.settings.language, width()), sys.stdout)
