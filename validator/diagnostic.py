"""What a check gives: diagnostics, still without words, and all that is known of one file."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from validator.rule import Fix, Related, Severity
from validator.source import Source, Span


class Diagnostic(NamedTuple):
    """A finding of a named rule, with the severity it has here and the clause it rests on.

    Rules are named by id, not held, so that a diagnostic can travel between processes.
    """

    rule: str
    severity: Severity
    span: Span
    values: Mapping[str, Any] = {}
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    norm: str = ""  # the norm that the clause belongs to; empty where none is named
    clause: str = ""


class FileResult(NamedTuple):
    """One checked file."""

    source: Source
    norm: str = ""  # of its first plan
    norm_reason: str = ""  # why that norm (Vietnamese)
    diagnostics: tuple[Diagnostic, ...] = ()
    rules_run: frozenset[str] = frozenset()
    rules_skipped: int = 0  # switched off, or without basis under the norm of any plan in the file
    suppressed: int = 0
    broken: bool = False  # unreadable, or a rule crashed: the tool could not do its work
    failed: bool = False  # holds a diagnostic at or above the severity that was asked to fail on

    @property
    def path(self) -> str:
        """The path as the user gave it."""
        return self.source.path
