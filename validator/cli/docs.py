"""kehoach docs: writes the pages of the rules."""

import json
import sys
from pathlib import Path

import click

from validator.cli import options
from validator.rule import Language


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), default=Path("docs/rules"), show_default=True,
              help="Thư mục của các trang / folder of the pages.")  # fmt: skip
@click.option("--check", is_flag=True, help="Chỉ báo trang đã cũ / only say which pages are stale; exit 1 if some are.")
@options.language
def command(folder: Path, check: bool, language: Language | None) -> None:
    """Sinh trang tài liệu của các quy tắc.

    Writes a page for every rule, made from the rule itself.
    """
    with options.trouble_told(language):
        from validator.authoring.pages import pages, write
        from validator.loader import shipped_rules
        from validator.notices import NOTICES

        figures = folder / "quality.json"
        quality = json.loads(figures.read_text("utf-8")) if figures.is_file() else {}
        made = pages({**NOTICES, **shipped_rules()}, {key: one["said"] for key, one in quality.items()})
        if check:
            stale = [name for name, text in made.items() if not _is(folder / name, text)]
            stale += [file.name for file in folder.glob("*.md") if file.name not in made]
            click.echo("\n".join(sorted(stale)), nl=bool(stale))
            sys.exit(1 if stale else 0)
        click.echo("\n".join(write(folder, made)))


def _is(file: Path, text: str) -> bool:
    return file.is_file() and file.read_text("utf-8") == text
