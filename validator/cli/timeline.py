"""kehoach timeline: the deadlines of plans in order, on the terminal or as a file."""

import sys
from datetime import date
from importlib import import_module
from typing import Any

import click

from validator.cli import options
from validator.rule import Language

FORMATS = ("text", "svg", "html", "mermaid", "csv", "json", "ics")


@click.command(
    no_args_is_help=True, epilog="Ví dụ / example: kehoach timeline ke-hoach.md --format html > tien-do.html"
)
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option("--format", type=click.Choice(FORMATS), default="text", show_default=True,
              help="Dạng kết quả / form of the output.")  # fmt: skip
@click.option("--tasks", is_flag=True, help="Bảng việc: ai, làm gì, hạn nào, báo cáo về đâu / the task matrix.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Ngày coi là hôm nay / the day taken for today.")
@options.language
def command(paths: tuple[str, ...], format: str, tasks: bool, today: Any, language: Language | None) -> None:
    """Vẽ tiến độ của một hay nhiều kế hoạch: ai phải xong việc gì, trước ngày nào.

    Shows the deadlines of plans level by level; SVG and HTML stand alone, ICS imports into calendars.
    """
    with options.trouble_told(language):
        from validator.reading import ReadError, read
        from validator.rule import Text
        from validator.timeline.build import build
        from validator.trouble import Trouble

        try:
            plans = [plan for path in paths for plan in read(path)]
        except ReadError as error:
            raise Trouble(Text(vi=f"không đọc được {error}", en=f"cannot read {error}")) from error
        timeline = build(plans, today.date() if today else date.today(), language or "vi")
        _print(timeline, format, language or "vi", tasks)


def _print(timeline: Any, format: str, language: Language, tasks: bool) -> None:
    if format == "text":
        from rich.console import Console

        module = import_module("validator.timeline.tasks" if tasks else "validator.timeline.text")
        module.draw(timeline, Console(), language)
        return
    made = getattr(import_module(f"validator.timeline.{format}"), format)
    sys.stdout.write(made(timeline, language))
