"""The config file: its model, its checks, and what it asks for as Settings. The only user of pydantic in a check."""

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from validator.house import load
from validator.norms import SHIPPED
from validator.rule import Language, Level, Notice, Options, Rule, Severity, Text
from validator.selection import PerFile, Settings, named
from validator.trouble import Trouble, nearest, no_rule


class ConfigError(Trouble):
    """A config file cannot be used."""


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=_kebab)


class PerFileTable(_Table):
    """One `[[per-file]]` table."""

    files: str | list[str]
    ignore: list[str] = []
    severity: dict[str, Severity] = {}


class Config(_Table):
    """The root of kehoach.toml, or the table [tool.kehoach] of pyproject.toml."""

    select: list[str] = []
    ignore: list[str] = []
    severity: dict[str, Severity] = {}
    options: dict[str, dict[str, Any]] = {}
    per_file: list[PerFileTable] = []
    rules_dirs: list[str] = []
    level: Level = "complete"
    language: Language = "vi"
    norm: str = "auto"
    house: str = ""
    stage: Literal["auto", "draft", "signing", "issued"] = "auto"
    words: list[str] = []
    words_file: str = ""
    fail_on: Literal["error", "warning", "note", "never"] = "error"


def read(file: Path) -> Config:
    """Reads and checks a config file; raises ConfigError with the file, the key and the nearest known name."""
    try:
        table = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise _error(file, "", Text(vi=f"không đọc được ({error})", en=f"cannot be read ({error})")) from error
    if file.name == "pyproject.toml":
        table = table.get("tool", {}).get("kehoach", {})
    try:
        return Config.model_validate(table)
    except ValidationError as error:
        raise _refused(file, error) from error


def folders(config: Config, file: Path) -> tuple[Path, ...]:
    """The folders named by `rules-dirs`, which count from the config's own folder."""
    return tuple((file.parent / name).resolve() for name in config.rules_dirs)


def settings(config: Config, file: Path, known: Mapping[str, Notice], *, whole: bool = True) -> Settings:
    """The config as settings; raises ConfigError for a rule or an option that does not exist.

    `known` are all rules and notices by id; they are not the `whole` when some rules were not loaded for lack of
    trust, and then only ids of kehoach's own can be checked.
    """
    for key, selectors in _selectors(config):
        for selector in selectors:
            if (whole or selector.startswith("KH")) and not any(named(selector, one) for one in known.values()):
                raise _unknown_rule(file, key, selector, known)
    house = load(file.parent / config.house) if config.house else None
    norms = ["auto", *SHIPPED, *([house.id] if house else [])]
    if config.norm not in norms:
        near = nearest(config.norm, norms)
        said = Text(vi=f"không có chuẩn “{config.norm}”{near.vi}", en=f"there is no norm “{config.norm}”{near.en}")
        raise _error(file, "norm", said)
    return Settings(
        file=file,
        select=tuple(config.select),
        ignore=tuple(config.ignore),
        severity=config.severity,
        options=_options(config, file, known, whole),
        per_file=tuple(_per_file(table) for table in config.per_file),
        rules_dirs=folders(config, file),
        level=config.level,
        language=config.language,
        norm=config.norm,
        stage=config.stage,
        houses={house.id: house} if house else {},
        words=frozenset(word.lower() for word in _words(config, file)),
        fail_on=None if config.fail_on == "never" else Severity(config.fail_on),
    )


def _selectors(config: Config) -> list[tuple[str, list[str]]]:
    tables = [("select", config.select), ("ignore", config.ignore), ("severity", list(config.severity))]
    for table in config.per_file:
        tables += [("per-file.ignore", table.ignore), ("per-file.severity", list(table.severity))]
    return tables


def _options(config: Config, file: Path, known: Mapping[str, Notice], whole: bool) -> dict[str, Options]:
    """Each rule's table as that rule's own options."""
    made = {}
    for selector, table in config.options.items():
        rule = next((one for one in known.values() if selector in (one.id, one.name)), None)
        if not isinstance(rule, Rule):
            if not whole and not selector.startswith("KH"):
                continue
            raise _unknown_rule(file, "options", selector, known)
        names = {_kebab(field.name): field.name for field in fields(rule.options)}
        for key in table:
            if key not in names:
                raise _unknown_key(file, f"options.{selector}.{key}", list(names))
        try:
            made[rule.id] = TypeAdapter(rule.options).validate_python({names[key]: table[key] for key in table})
        except ValidationError as error:
            raise _refused(file, error, f"options.{selector}.") from error
    return made


def _per_file(table: PerFileTable) -> PerFile:
    files = (table.files,) if isinstance(table.files, str) else tuple(table.files)
    return PerFile(files, tuple(table.ignore), table.severity)


def _words(config: Config, file: Path) -> set[str]:
    """The user's own words: the list, and the lines of the file (`#` begins a comment)."""
    words = set(config.words)
    if config.words_file:
        try:
            lines = (file.parent / config.words_file).read_text("utf-8-sig").splitlines()
        except (OSError, ValueError) as error:
            why = Text(vi=f"không đọc được ({error})", en=f"cannot be read ({error})")
            raise _error(file, "words-file", why) from error
        words.update(word for line in lines if (word := line.partition("#")[0].strip()))
    return words


def _refused(file: Path, error: ValidationError, under: str = "") -> ConfigError:
    """The first complaint of pydantic, with the key as the user writes it."""
    first = error.errors()[0]
    place = [str(part) for part in first["loc"] if not str(part).startswith("list[") and part != "str"]
    key = under + _kebab(".".join(place))
    if first["type"] == "extra_forbidden":
        table = PerFileTable if place[0] == "per-file" else Config
        return _unknown_key(file, key, [_kebab(name) for name in table.model_fields])
    said, got = first["msg"], first["input"]
    return _error(
        file,
        key,
        Text(vi=f"giá trị {got!r} không hợp lệ ({said})", en=f"the value {got!r} is not valid ({said})"),
    )


def _unknown_key(file: Path, key: str, known: list[str]) -> ConfigError:
    near = nearest(key.rpartition(".")[2], known)
    return _error(file, key, Text(vi=f"không có khóa này{near.vi}", en=f"there is no such key{near.en}"))


def _unknown_rule(file: Path, key: str, name: str, known: Mapping[str, Notice]) -> ConfigError:
    return _error(file, key, no_rule(name, known).text)


def _error(file: Path, key: str, what: Text) -> ConfigError:
    where = f"{file}: {key}" if key else str(file)
    return ConfigError(Text(vi=f"{where}: {what.vi}", en=f"{where}: {what.en}"))
