"""Reporters: one small module per format, imported when asked for."""

from importlib import import_module
from typing import Protocol, TextIO

from validator.run import Result


class Reporter(Protocol):
    """What a module of this package offers."""

    def report(self, result: Result, out: TextIO) -> None:
        """Writes a run's result."""


def reporter(format: str) -> Reporter:
    """The reporter of a format."""
    module: Reporter = import_module(f"validator.reporters.{format}")
    return module
