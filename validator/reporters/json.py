"""The JSON report, a public contract: docs/report.schema.json describes it."""

import json
from typing import Any, TextIO

from validator import __version__
from validator.diagnostic import Diagnostic, FileResult
from validator.reporters.words import filled, hint, message, values
from validator.rule import Severity
from validator.run import Result
from validator.source import Source, Span

SCHEMA_VERSION = 1


def report(result: Result, out: TextIO) -> None:
    """Writes the report as one object on one line, and a line feed."""
    json.dump(as_table(result), out, ensure_ascii=False, default=str)
    out.write("\n")


def as_table(result: Result) -> dict[str, Any]:
    """The report as plain dicts and lists."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "kehoach", "version": __version__},
        "files": [_file(file, result) for file in result.files],
        "summary": {
            "files": len(result.files),
            "errors": result.count(Severity.ERROR),
            "warnings": result.count(Severity.WARNING),
            "notes": result.count(Severity.NOTE),
            "suppressed": sum(file.suppressed for file in result.files),
        },
    }


def place(source: Source, span: Span) -> dict[str, int]:
    """Line and column of both ends of a span, from 1."""
    line, column = source.place(span.start)
    end_line, end_column = source.place(span.end)
    return {"line": line, "column": column, "end_line": end_line, "end_column": end_column}


def _file(file: FileResult, result: Result) -> dict[str, Any]:
    return {
        "path": file.path,
        "norm": file.norm,
        "norm_reason": file.norm_reason,
        "rules_run": len(file.rules_run),
        "rules_skipped": file.rules_skipped,
        "findings": [_finding(one, file.source, result) for one in file.diagnostics],
    }


def _finding(one: Diagnostic, source: Source, result: Result) -> dict[str, Any]:
    notice = result.known[one.rule]
    return {
        "rule": one.rule,
        "name": notice.name,
        "family": notice.family,
        "severity": one.severity.value,
        "message": message(one, result.known, result.language),
        "hint": hint(one, result.known, result.language),
        "basis": {"norm": one.norm, "clause": one.clause},
        **place(source, one.span),
        "quote": source.quote(one.span),
        "values": values(one, result.language),
        "related": [
            {**place(source, other.span), "message": filled(other.text, one, result.language)} for other in one.related
        ],
        "fix": {
            "safe": one.fix.safe,
            "edits": [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in one.fix.edits],
        }
        if one.fix
        else None,
    }
