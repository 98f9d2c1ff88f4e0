"""One run's knowledge: which rules and settings hold for each file; and the check of one file."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from validator import project
from validator.diagnostic import Diagnostic, FileResult
from validator.engine import check
from validator.loader import Rules, folder_rules, merged, plugin_rules, shipped_rules
from validator.notices import NOTICES, UNREADABLE, UNSILENCEABLE, UNTRUSTED, of_problem
from validator.readers.text import Reading, read, read_stream
from validator.rule import Notice
from validator.selection import Chosen, PerFile, Settings, changes_for, chosen, named, severity_of, silenced
from validator.source import Source, Span
from validator.trouble import no_rule

if TYPE_CHECKING:
    from pathlib import Path


class Asked(NamedTuple):
    """What the command line says, in plain values that can travel to another process."""

    config: str | None = None  # the config file that the user named, from the root
    no_config: bool = False
    ignore: tuple[str, ...] = ()  # on top of what the config ignores
    changes: Mapping[str, Any] = {}  # fields of Settings, in place of the config's


@dataclass(frozen=True)
class Setup:
    """What holds for the files under one config."""

    settings: Settings
    rules: Rules
    untrusted: FileResult | None = None  # says that the config's own rules were not run
    _chosen: dict[tuple[int, ...], list[Chosen]] = field(default_factory=dict)

    @cached_property
    def known(self) -> dict[str, Notice]:
        """All that can be reported, by id."""
        return {**NOTICES, **self.rules}

    @cached_property
    def ids(self) -> dict[str, str]:
        """The id of each rule by its id and by its name."""
        return {key: rule.id for rule in self.rules.values() for key in (rule.id, rule.name)}

    def chosen(self, extra: tuple[PerFile, ...]) -> list[Chosen]:
        """The rules that run on the files to which these changes apply."""
        key = tuple(map(id, extra))
        if key not in self._chosen:
            self._chosen[key] = chosen(self.rules.values(), self.settings, extra)
        return self._chosen[key]


class Session:
    """Finds configs and loads rules when they are first needed, and keeps them."""

    def __init__(self, asked: Asked, current: str) -> None:
        self.asked = asked
        self.current = current
        self._setups: dict[str | None, Setup] = {}

    def setup(self, path: str | None = None) -> Setup:
        """What holds for a file; without a path, for standard input and the run as a whole."""
        config = self._config(path)
        if config not in self._setups:
            self._setups[config] = self._make(config)
        return self._setups[config]

    def prepare(self, paths: Iterable[str | None]) -> list[Setup]:
        """The setups of all files. Raises Trouble for a config that cannot be used, or an unknown rule."""
        setups = list({id(setup): setup for setup in map(self.setup, paths)}.values())
        known = {key: notice for setup in setups for key, notice in setup.known.items()}
        for selector in (*self.asked.changes.get("select", ()), *self.asked.ignore):
            if not any(named(selector, notice) for notice in known.values()):
                raise no_rule(selector, known)
        return setups

    def check_file(self, path: str) -> FileResult:
        """Reads and checks a file."""
        return self._checked(read(path), self.setup(path), os.path.abspath(path))

    def check_stream(self, stream: BinaryIO, name: str, path: str | None) -> FileResult:
        """Checks standard input, under the settings of the file it stands for, if any."""
        reading = read_stream(stream, name)
        return self._checked(reading, self.setup(path), os.path.abspath(path) if path else None)

    def check_source(self, source: Source, path: str | None) -> FileResult:
        """Checks a text that is at hand, under the settings of the file it stands for, if any."""
        return self._checked(Reading(source), self.setup(path), os.path.abspath(path) if path else None)

    @cached_property
    def _common(self) -> Rules:
        """The rules that run whatever the config says: kehoach's own and those of installed plugins."""
        return merged([shipped_rules(), plugin_rules()])

    def _config(self, path: str | None) -> str | None:
        """The config file for a path: the one named, else the nearest to the file, else the current project's."""
        if self.asked.no_config:
            return None
        if self.asked.config:
            return self.asked.config
        own = project.config_of(os.path.dirname(os.path.abspath(path))) if path else None
        return own or project.config_of(self.current)

    def _make(self, found: str | None) -> Setup:
        if found is None:
            return Setup(self._overruled(Settings()), self._common)
        from pathlib import Path

        from validator import config

        file = Path(found)
        table = config.read(file)
        folders = config.folders(table, file)
        may_run = not folders or found == self.asked.config or project.trusted(found, self.current)
        rules = merged([self._common, folder_rules(folders if may_run else ())])
        settings = config.settings(table, file, {**NOTICES, **rules}, whole=may_run)
        return Setup(self._overruled(settings), rules, None if may_run else _untrusted(file, table.rules_dirs))

    def _overruled(self, settings: Settings) -> Settings:
        return settings._replace(ignore=settings.ignore + self.asked.ignore, **self.asked.changes)

    def _checked(self, reading: Reading, setup: Setup, path: str | None) -> FileResult:
        """The result of a file: reader's problem, rules, then what the settings say about each."""
        settings = setup.settings
        extra = changes_for(settings, path)
        result = FileResult(reading.source)
        if reading.readable:
            result = check(
                reading.source,
                setup.chosen(extra),
                setup.ids,
                norm=settings.norm,
                stage=settings.stage,
                words=settings.words,
                houses=settings.houses,
            )
        said = result.diagnostics
        if reading.problem:
            said = (of_problem(reading.problem), *said)
        said = tuple(one for one in (_settled(one, settings, extra) for one in said) if one)
        return result._replace(
            source=reading.source if said else Source(reading.source.path, ""),  # the text only serves to show places
            diagnostics=said,
            broken=result.broken or any(one.rule == UNREADABLE.id for one in said),
            failed=settings.fail_on is not None and any(one.severity.rank <= settings.fail_on.rank for one in said),
        )


def _settled(one: Diagnostic, settings: Settings, extra: tuple[PerFile, ...]) -> Diagnostic | None:
    """A notice of the engine as the settings want it; None when they do not want it."""
    notice = NOTICES.get(one.rule)
    if notice is None or notice.id in UNSILENCEABLE:
        return one
    if silenced(notice, settings, extra):
        return None
    asked = severity_of(notice, settings, extra)
    return one if asked == notice.severity else one._replace(severity=asked)


def _untrusted(file: "Path", folders: list[str]) -> FileResult:
    said = Diagnostic(UNTRUSTED.id, UNTRUSTED.severity, Span(0, 0), {"folders": ", ".join(folders)})
    return FileResult(Source(str(file), ""), diagnostics=(said,))
