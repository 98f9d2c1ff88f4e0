"""Annotations for GitHub Actions: one workflow command per finding."""

from typing import TextIO

from validator.reporters.json import place
from validator.reporters.words import hint, message
from validator.rule import Severity
from validator.run import Result

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def report(result: Result, out: TextIO) -> None:
    """Writes a command per finding."""
    for file in result.files:
        for one in file.diagnostics:
            at = place(file.source, one.span)
            where = {"file": file.path.replace("\\", "/"), "line": at["line"], "endLine": at["end_line"]}
            if at["line"] == at["end_line"]:
                where |= {"col": at["column"], "endColumn": at["end_column"]}
            where["title"] = f"{one.rule} {result.known[one.rule].name}"
            properties = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in where.items())
            words = [message(one, result.known, result.language), hint(one, result.known, result.language)]
            said = _escaped("\n".join(filter(None, words)))
            out.write(f"::{_COMMAND[one.severity]} {properties}::{said}\n")


def _escaped(text: str, more: str = "") -> str:
    """A text as workflow commands want it: the marks they are made of, by their codes."""
    for char in "%\r\n" + more:
        text = text.replace(char, f"%{ord(char):02X}")
    return text
