"""kehoach tree: draws what the parser read, or prints it as JSON."""

import json
import sys
from typing import Any

import click

from validator.cli import options
from validator.norms import SHIPPED
from validator.rule import Language


@click.command(no_args_is_help=True, epilog="Ví dụ / example: kehoach tree ke-hoach.md --stats")
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True,
              help="Dạng kết quả / form of the output.")  # fmt: skip
@options.language
@click.option("--norm", type=click.Choice(["auto", *SHIPPED]), default="auto", help="Chuẩn áp dụng / norm.")
@click.option("--stats", is_flag=True, help="Độ tin cậy của từng phần / confidence of each part.")
def command(paths: tuple[str, ...], format: str, language: Language | None, norm: str, stats: bool) -> None:
    """Vẽ cây bố cục của kế hoạch: phần đầu, mục, nơi nhận, chữ ký, phụ lục.

    Draws the tree of a plan; --format json gives the tree and the facts for other programs.
    """
    with options.trouble_told(language):
        from validator.reading import ReadError, read
        from validator.rule import Text
        from validator.trouble import Trouble

        try:
            files = [(path, read(path, norm)) for path in paths]
        except ReadError as error:
            raise Trouble(Text(vi=f"không đọc được {error}", en=f"cannot read {error}")) from error
        _print(files, format, language or "vi", stats)


def _print(files: list[tuple[str, Any]], format: str, language: Language, stats: bool) -> None:
    if format == "json":
        from validator.reporters.tree_json import report

        json.dump(report(files), sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
        return
    from rich.console import Console

    from validator.reporters.tree_text import draw

    console = Console()
    for path, plans in files:
        draw(path, plans, console, language, stats=stats)
