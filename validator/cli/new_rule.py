"""kehoach new-rule: writes the skeleton of a rule."""

from pathlib import Path

import click

from validator.cli import options
from validator.rule import Language


@click.command(no_args_is_help=True, epilog="Ví dụ / example: kehoach new-rule GL001 missing-slogan --folder quy-tac")
@click.argument("id")
@click.argument("name")
@click.option("--folder", type=click.Path(path_type=Path), default=Path("rules"), show_default=True,
              help="Thư mục quy tắc / folder of rules.")  # fmt: skip
@options.language
def command(id: str, name: str, folder: Path, language: Language | None) -> None:
    """Tạo khung của một quy tắc mới.

    Writes the skeleton of a new rule: ID like GL001, NAME like late-report.
    """
    with options.trouble_told(language):
        from validator.authoring.skeleton import new_rule

        click.echo(new_rule(folder, id, name))
