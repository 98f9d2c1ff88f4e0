"""Which rules run on a file, with which options and which severity."""

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from validator.norms import Profile
from validator.rule import Language, Level, Notice, Options, Rule, Severity

if TYPE_CHECKING:
    from pathlib import Path

LEVELS: tuple[str, ...] = get_args(Level)


class PerFile(NamedTuple):
    """Changes for the files that match one of the patterns (relative to the config's folder)."""

    files: tuple[str, ...]
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}

    def matches(self, path: str) -> bool:
        """True for a path (with `/`) that fits a pattern, whole or by its file name."""
        name = path.rpartition("/")[2]
        return any(fnmatchcase(path, pattern) or fnmatchcase(name, pattern) for pattern in self.files)


class Settings(NamedTuple):
    """What a config and the command line ask for, checked and complete."""

    file: "Path | None" = None  # the config it came from
    select: tuple[str, ...] = ()  # empty: all
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}
    options: Mapping[str, Options] = {}
    per_file: tuple[PerFile, ...] = ()
    rules_dirs: "tuple[Path, ...]" = ()
    level: Level = "complete"
    language: Language = "vi"
    norm: str = "auto"
    stage: str = "auto"
    words: frozenset[str] = frozenset()
    houses: Mapping[str, Profile] = {}  # house styles by name
    fail_on: Severity | None = Severity.ERROR


class Chosen(NamedTuple):
    """A rule that is to run, and how."""

    rule: Rule[Any]
    options: Options
    severity: Severity


def named(selector: str, notice: Notice) -> bool:
    """True when a selector (an id, the beginning of an id, a name or a family) means this rule."""
    return notice.id.startswith(selector.upper()) or selector in (notice.name, notice.family)


def chosen(rules: Iterable[Rule[Any]], settings: Settings, extra: tuple[PerFile, ...] = ()) -> list[Chosen]:
    """The rules that run on the files to which `extra` applies (see `changes_for`), in order of id."""
    ignore = _ignored(settings, extra)
    found = []
    for rule in sorted(rules, key=lambda rule: rule.id):
        if _wanted(rule, settings) and not any(named(selector, rule) for selector in ignore):
            options = settings.options.get(rule.id) or rule.options()
            found.append(Chosen(rule, options, severity_of(rule, settings, extra)))
    return found


def changes_for(settings: Settings, path: str | None) -> tuple[PerFile, ...]:
    """The per-file changes that apply to the file at `path` (None for standard input)."""
    if not settings.per_file or path is None or settings.file is None:
        return ()
    from pathlib import Path

    try:
        relative = Path(path).relative_to(settings.file.parent).as_posix()
    except ValueError:
        return ()
    return tuple(part for part in settings.per_file if part.matches(relative))


def silenced(notice: Notice, settings: Settings, extra: tuple[PerFile, ...]) -> bool:
    """True when the settings do not want to hear of a notice of the engine; only `ignore` counts."""
    return any(named(selector, notice) for selector in _ignored(settings, extra))


def severity_of(notice: Notice, settings: Settings, extra: tuple[PerFile, ...]) -> Severity:
    """The severity that the settings give a rule; the longest selector that means it wins."""
    tables = [settings.severity, *(part.severity for part in extra)]
    asked = [(len(selector), severity) for table in tables for selector, severity in table.items()
             if named(selector, notice)]  # fmt: skip
    return max(asked, key=lambda pair: pair[0])[1] if asked else notice.severity


def _wanted(rule: Rule[Any], settings: Settings) -> bool:
    """Naming one rule is a wish that the level does not overrule."""
    if any(selector.upper() == rule.id or selector == rule.name for selector in settings.select):
        return True
    if settings.select and not any(named(selector, rule) for selector in settings.select):
        return False
    return LEVELS.index(rule.level) <= LEVELS.index(settings.level)


def _ignored(settings: Settings, extra: tuple[PerFile, ...]) -> tuple[str, ...]:
    return settings.ignore + tuple(name for part in extra for name in part.ignore)
