"""kehoach words: prints candidates for a project's word list."""

import sys
from typing import Any

import click

from validator.cli import options


@click.command(no_args_is_help=True, epilog="Ví dụ / example: kehoach words van-ban/ >> tu-rieng.txt")
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True,
              help="Dạng kết quả / form of the output.")  # fmt: skip
@options.language
@options.config
@options.stdin_filename
def command(paths: tuple[str, ...], format: str, stdin_filename: str | None, **asked: Any) -> None:
    """In những từ mà quy tắc chính tả nghi ngờ, để chọn từ đưa vào danh sách từ riêng (words, words-file).

    Prints the words that the typo rules suspect, for you to choose those that belong into the project's word list. Read
    them first: among them are the real typos.
    """
    with options.trouble_told(asked["language"]):
        from validator.reporters import candidates as reporter
        from validator.run import Input, run
        from validator.words import FAMILY, candidates

        session = options.checking_session(**asked, select=(FAMILY,), ignore=(), level="complete")
        stdin = Input(sys.stdin.buffer, stdin_filename or "<stdin>", stdin_filename) if "-" in paths else None
        files = options.files([path for path in paths if path != "-"])
        with options.progress(len(files)) as step:
            result = run(session, files, stdin, each=step)
        rules = frozenset(key for key, notice in result.known.items() if notice.family == FAMILY)
        found = candidates(result.files, rules)
        (reporter.report_json if format == "json" else reporter.report)(found, sys.stdout)
        troubles = reporter.troubles(result)
        for line in troubles:
            click.echo(line, err=True)
    sys.exit(2 if troubles else 0)
