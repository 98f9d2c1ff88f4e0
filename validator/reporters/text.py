"""The report for people."""

from typing import TextIO

from validator.reporters.json import place
from validator.reporters.words import message
from validator.run import Result


def report(result: Result, out: TextIO) -> None:
    """Writes the findings."""
    for file in result.files:
        for one in file.diagnostics:
            at = place(file.source, one.span)
            said = message(one, result.known, result.language)
            out.write(f"{file.path}:{at['line']}:{at['column']}: {one.severity.value} {one.rule} {said}\n")
