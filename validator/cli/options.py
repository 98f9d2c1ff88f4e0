"""Options that several commands share, and how trouble is told."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

import click

from validator.norms import SHIPPED
from validator.rule import Language, Text
from validator.selection import LEVELS
from validator.trouble import Trouble, no_rule

if TYPE_CHECKING:
    from validator.rule import Notice
    from validator.session import Session

Command = Callable[..., Any]
_ERROR = Text(vi="lỗi", en="error")

MANY = 20  # files from which on a progress bar is worth the look


def language(command: Command) -> Command:
    """`--language vi|en`"""
    return click.option(
        "--language", type=click.Choice(["vi", "en"]), help="Ngôn ngữ của thông báo / language of the messages."
    )(command)


def config(command: Command) -> Command:
    """`--config FILE` and `--no-config`"""
    named = click.option(
        "--config",
        type=click.Path(exists=True, dir_okay=False),
        help="Tệp cấu hình / config file (kehoach.toml, pyproject.toml).",
    )
    none = click.option("--no-config", is_flag=True, help="Không dùng tệp cấu hình nào / use no config file.")
    return named(none(command))


def rules(command: Command) -> Command:
    """What is checked: `--norm`, `--stage`, `--level`, `--select` and `--ignore`."""
    for option in reversed((
        click.option("--norm", type=click.Choice(["auto", *SHIPPED]), help="Chuẩn áp dụng / norm to check against."),
        click.option("--stage", type=click.Choice(["auto", "draft", "signing", "issued"]),
                     help="Giai đoạn của văn bản / stage the paper is in."),
        click.option("--level", type=click.Choice(LEVELS), help="Mức kiểm tra / how much to check."),
        click.option("--select", multiple=True, metavar="RULES",
                     help="Chỉ chạy các quy tắc này / run these rules only."),
        click.option("--ignore", multiple=True, metavar="RULES",
                     help="Bỏ qua các quy tắc này / leave these rules out."),
    )):  # fmt: skip
        command = option(command)
    return command


def stdin_filename(command: Command) -> Command:
    """`--stdin-filename NAME`"""
    return click.option(
        "--stdin-filename", metavar="NAME", help="Tên cho nội dung đọc từ “-” / name for standard input."
    )(command)


def checking_session(
    config: str | None, no_config: bool, select: tuple[str, ...], ignore: tuple[str, ...], **changes: Any
) -> "Session":
    """The session of a command that runs rules; `changes` are fields of Settings, None where nothing was asked."""
    from validator.session import Asked, Session

    given = {name: value for name, value in changes.items() if value is not None or name == "fail_on"}
    if select:
        given["select"] = _split(select)
    return Session(Asked(_from_root(config), no_config, _split(ignore), given), os.getcwd())


def _from_root(config: str | None) -> str | None:
    return os.path.join(os.getcwd(), config) if config else None


def _split(lists: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for part in lists for name in part.replace(",", " ").split())


def files(paths: list[str]) -> list[str]:
    """The files meant by some paths, if any; finding none is trouble, for it looks like a clean run otherwise."""
    from validator.rule import Text
    from validator.search import files

    found = files(paths)
    if paths and not found:
        where = ", ".join(paths)
        raise Trouble(Text(vi=f"không thấy tệp .md hay .txt nào trong {where}", en=f"no .md or .txt file in {where}"))
    return found


def progress(files: int) -> AbstractContextManager[Callable[[], None]]:
    """What to call after each file: a step of a bar on a terminal, else nothing."""
    if files < MANY or not sys.stderr.isatty():
        return nullcontext(lambda: None)
    from validator.reporters.terminal import progress

    return progress(files)


def session(language: Language | None, config: str | None, no_config: bool) -> "Session":
    """The session of a command that checks nothing."""
    from validator.session import Asked, Session

    changes = {"language": language} if language else {}
    return Session(Asked(_from_root(config), no_config, changes=changes), os.getcwd())


def notice(name: str, known: "Mapping[str, Notice]") -> "Notice":
    """The rule of an id or a name; raises Trouble with the nearest when there is none."""
    for one in known.values():
        if name.upper() == one.id or name.lower() == one.name:
            return one
    raise no_rule(name, known)


@contextmanager
def trouble_told(language: Language | None) -> Iterator[None]:
    """Tells what keeps the tool from its work, and ends with status 2."""
    try:
        yield
    except Trouble as trouble:
        told = language or "vi"
        click.echo(f"kehoach: {_ERROR.said(told)}: {trouble.text.said(told)}", err=True)
        sys.exit(2)
