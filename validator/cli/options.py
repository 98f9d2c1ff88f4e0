"""Options that several commands share, and how trouble is told."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from validator.trouble import Trouble, no_rule

if TYPE_CHECKING:
    from validator.rule import Notice
    from validator.session import Session

Command = Callable[..., Any]


def language(command: Command) -> Command:
    """`--language vi|en`"""
    return click.option(
        "--language", type=click.Choice(["vi", "en"]), help="Ngôn ngữ của thông báo / language of the messages."
    )(command)


def config(command: Command) -> Command:
    """`--config FILE` and `--no-config`"""
    named = click.option(
        "--config",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Tệp cấu hình / config file (kehoach.toml, pyproject.toml).",
    )
    none = click.option("--no-config", is_flag=True, help="Không dùng tệp cấu hình nào / use no config file.")
    return named(none(command))


def session(language: str | None, config: Path | None, no_config: bool) -> "Session":
    """The session of a command that checks nothing."""
    from validator.session import Asked, Session

    changes = {"language": language} if language else {}
    return Session(Asked(config.absolute() if config else None, no_config, changes=changes), Path.cwd())


def notice(name: str, known: "Mapping[str, Notice]") -> "Notice":
    """The rule of an id or a name; raises Trouble with the nearest when there is none."""
    for one in known.values():
        if name.upper() == one.id or name.lower() == one.name:
            return one
    raise no_rule(name, known)


@contextmanager
def trouble_told(language: str | None) -> Iterator[None]:
    """Tells what keeps the tool from its work, and ends with status 2."""
    try:
        yield
    except Trouble as trouble:
        head, text = ("error", trouble.text.en) if language == "en" else ("lỗi", trouble.text.vi)
        click.echo(f"kehoach: {head}: {text}", err=True)
        sys.exit(2)
