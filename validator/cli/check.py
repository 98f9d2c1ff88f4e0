"""kehoach check: checks files, folders and standard input."""

import sys
from typing import Any

import click

from validator.cli import options

FORMATS = ("text", "json", "github", "gitlab", "sarif")


@click.command(no_args_is_help=True, epilog="Ví dụ / example: kehoach check ke-hoach/ --format json")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--format", type=click.Choice(FORMATS), default="text", show_default=True,
              help="Dạng kết quả / form of the report.")  # fmt: skip
@options.language
@options.rules
@click.option("--fail-on", type=click.Choice(["error", "warning", "note", "never"]),
              help="Mức làm mã kết thúc bằng 1 / severity that makes the exit status 1.")  # fmt: skip
@options.config
@options.stdin_filename
@click.option("--jobs", type=click.IntRange(0), default=0,
              help="Số tiến trình, 0: tự chọn / processes, 0: as many as pay.")  # fmt: skip
def command(
    paths: tuple[str, ...], format: str, stdin_filename: str | None, jobs: int, fail_on: str | None, **asked: Any
) -> None:
    """Kiểm tra các kế hoạch trong tệp, thư mục (.md, .txt) hoặc đầu vào chuẩn (-).

    Checks plans in files, folders (.md, .txt) or standard input (-). RULES are ids (KH301), beginnings of ids (KH3),
    names or families, separated by commas.
    """
    with options.trouble_told(asked["language"]):
        from validator.reporters import reporter
        from validator.rule import Severity
        from validator.run import Input, run

        limit: dict[str, Any] = {"fail_on": None if fail_on == "never" else Severity(fail_on)} if fail_on else {}
        session = options.checking_session(**asked, **limit)
        named = [path for path in paths if path != "-"]
        stdin = None
        if "-" in paths:
            stdin = Input(sys.stdin.buffer, stdin_filename or "<stdin>", stdin_filename)
        files = options.files(named)
        with options.progress(len(files)) as step:
            result = run(session, files, stdin, jobs=jobs, each=step)
        reporter(format).report(result, sys.stdout)
    sys.exit(result.exit_status)
