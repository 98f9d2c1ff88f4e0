"""kehoach check: checks files, folders and standard input."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import click

from validator.cli import options
from validator.norms import SHIPPED
from validator.selection import LEVELS

FORMATS = ("text", "json")
MANY = 20  # files from which on a progress bar is worth the look


@click.command(no_args_is_help=True, epilog="Ví dụ / example: kehoach check ke-hoach/ --format json")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--format", type=click.Choice(FORMATS), default="text", show_default=True,
              help="Dạng kết quả / form of the report.")  # fmt: skip
@options.language
@click.option("--norm", type=click.Choice(["auto", *SHIPPED]), help="Chuẩn áp dụng / norm to check against.")
@click.option("--stage", type=click.Choice(["auto", "draft", "signing", "issued"]),
              help="Giai đoạn của văn bản / stage the paper is in.")  # fmt: skip
@click.option("--level", type=click.Choice(LEVELS), help="Mức kiểm tra / how much to check.")
@click.option("--select", multiple=True, metavar="RULES", help="Chỉ chạy các quy tắc này / run these rules only.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Bỏ qua các quy tắc này / leave these rules out.")
@click.option("--fail-on", type=click.Choice(["error", "warning", "note", "never"]),
              help="Mức làm mã kết thúc bằng 1 / severity that makes the exit status 1.")  # fmt: skip
@options.config
@click.option("--stdin-filename", metavar="NAME", help="Tên cho nội dung đọc từ “-” / name for standard input.")
@click.option("--jobs", type=click.IntRange(0), default=0,
              help="Số tiến trình, 0: tự chọn / processes, 0: as many as pay.")  # fmt: skip
def command(
    paths: tuple[str, ...], format: str, stdin_filename: str | None, jobs: int, config: Path | None, **asked: Any
) -> None:
    """Kiểm tra các kế hoạch trong tệp, thư mục (.md, .txt) hoặc đầu vào chuẩn (-).

    Checks plans in files, folders (.md, .txt) or standard input (-). RULES are ids (KH301), beginnings of ids (KH3),
    names or families, separated by commas.
    """
    with options.trouble_told(asked["language"]):
        from validator.reporters import reporter
        from validator.run import Input, run
        from validator.session import Session

        session = Session(_asked(config, **asked), Path.cwd())
        named = [path for path in paths if path != "-"]
        stdin = None
        if "-" in paths:
            stdin = Input(sys.stdin.buffer, stdin_filename or "<stdin>", stdin_filename)
        files = _files(named, asked["language"]) if named else []
        with _progress(len(files)) as step:
            result = run(session, files, stdin, jobs=jobs, each=step)
        reporter(format).report(result, sys.stdout)
    sys.exit(result.exit_status)


def _asked(config: Path | None, no_config: bool, select: tuple[str, ...], ignore: tuple[str, ...], fail_on: str | None,
           **changes: str | None) -> Any:  # fmt: skip
    """The command line as what a session needs to know."""
    from validator.rule import Severity
    from validator.session import Asked

    given: dict[str, Any] = {name: value for name, value in changes.items() if value is not None}
    if select:
        given["select"] = _split(select)
    if fail_on:
        given["fail_on"] = None if fail_on == "never" else Severity(fail_on)
    return Asked(config.absolute() if config else None, no_config, _split(ignore), given)


def _split(lists: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for part in lists for name in part.replace(",", " ").split())


def _files(paths: list[str], language: str | None) -> list[str]:
    """The files to check; finding none is trouble, for it looks like a clean run otherwise."""
    from validator.rule import Text
    from validator.search import files
    from validator.trouble import Trouble

    found = files(paths)
    if not found:
        where = ", ".join(paths)
        raise Trouble(Text(vi=f"không thấy tệp .md hay .txt nào trong {where}", en=f"no .md or .txt file in {where}"))
    return found


def _progress(files: int) -> AbstractContextManager[Callable[[], None]]:
    """What to call after each file: a step of a bar on a terminal, else nothing."""
    if files < MANY or not sys.stderr.isatty():
        return nullcontext(lambda: None)
    from validator.reporters.terminal import progress

    return progress(files)
