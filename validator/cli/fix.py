"""kehoach fix: applies the fixes that rules offer."""

import sys
from typing import TYPE_CHECKING, Any

import click

from validator.cli import options

if TYPE_CHECKING:
    from validator.fixes.run import FixResult


@click.command(no_args_is_help=True, epilog="Ví dụ / example: kehoach fix ke-hoach/ --diff")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--unsafe", is_flag=True, help="Cả những cách sửa cần người xem lại / fixes that need your eyes, too.")
@click.option("--diff", is_flag=True, help="In khác biệt, không ghi tệp / print a patch, write nothing.")
@click.option("--check", is_flag=True,
              help="Chỉ cho biết sẽ sửa gì; mã 1 nếu có / only tell what would change; status 1 if anything.")  # fmt: skip
@options.language
@options.rules
@options.config
@options.stdin_filename
def command(
    paths: tuple[str, ...], unsafe: bool, diff: bool, check: bool, stdin_filename: str | None, **asked: Any
) -> None:
    """Sửa những lỗi có cách sửa chắc chắn trong tệp, thư mục (.md, .txt) hoặc đầu vào chuẩn (-).

    Applies the safe fixes of the rules to files, folders (.md, .txt) or standard input (-), whose fixed text goes to
    standard output. A fix that would raise a new error or warning is left out.
    """
    with options.trouble_told(asked["language"]):
        from validator.fixes.run import fix
        from validator.reporters.fixes import patch, report, troubles
        from validator.run import Input

        session = options.checking_session(**asked)
        stdin = Input(sys.stdin.buffer, stdin_filename or "<stdin>", stdin_filename) if "-" in paths else None
        files = options.files([path for path in paths if path != "-"])
        writes = not (diff or check)
        with options.progress(len(files)) as step:
            result = fix(session, files, stdin, unsafe=unsafe, writes=writes, each=step)
        sys.stdout.buffer.write(b"".join(patch(file) for file in result.changed) if diff else _text(result, writes))
        sys.stdout.buffer.flush()
        troubles(result, sys.stderr)
        report(result, sys.stderr if diff or stdin else sys.stdout, would=not writes)
    sys.exit(2 if result.broken else int(check and bool(result.changed)))


def _text(result: "FixResult", writes: bool) -> bytes:
    """What standard input has become."""
    return b"".join(file.data for file in result.files if writes and file.is_stream)
