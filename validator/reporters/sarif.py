"""SARIF 2.1.0, for code scanning services and editors."""

import json
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

from validator import __version__
from validator.diagnostic import Diagnostic, FileResult
from validator.reporters.json import place
from validator.reporters.words import filled, message, values
from validator.rule import Fix, Notice, Severity
from validator.run import Result
from validator.source import Source, Span

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def report(result: Result, out: TextIO) -> None:
    """Writes one run."""
    used = sorted({one.rule for file in result.files for one in file.diagnostics})
    driver = {"name": "kehoach", "version": __version__, "rules": [_rule(result.known[id], result) for id in used]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, file, result) for file in result.files for one in file.diagnostics],
    }
    json.dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, out, ensure_ascii=False, default=str)
    out.write("\n")


def _rule(notice: Notice, result: Result) -> dict[str, Any]:
    short = {"text": notice.message.said(result.language)}
    return {
        "id": notice.id,
        "name": notice.name,
        "shortDescription": short,
        "fullDescription": {"text": notice.why} if notice.why else short,
        "defaultConfiguration": {"level": _LEVEL[notice.severity]},
        "properties": {"family": notice.family, "level": notice.level},
    }


def _result(one: Diagnostic, file: FileResult, result: Result) -> dict[str, Any]:
    made: dict[str, Any] = {
        "ruleId": one.rule,
        "level": _LEVEL[one.severity],
        "message": {"text": message(one, result.known, result.language)},
        "locations": [_location(file.source, one.span)],
        "properties": {"values": values(one, result.language), "norm": one.norm, "clause": one.clause},
    }
    if one.related:
        made["relatedLocations"] = [
            _location(file.source, other.span) | {"message": {"text": filled(other.text, one, result.language)}}
            for other in one.related
        ]
    if one.fix:
        made["fixes"] = [_fix(one.fix, file.source)]
    return made


def _fix(fix: Fix, source: Source) -> dict[str, Any]:
    edits = [
        {"deletedRegion": _region(source, edit.span), "insertedContent": {"text": edit.text}} for edit in fix.edits
    ]
    return {"artifactChanges": [{"artifactLocation": {"uri": _uri(source.path)}, "replacements": edits}]}


def _location(source: Source, span: Span) -> dict[str, Any]:
    where = {"artifactLocation": {"uri": _uri(source.path)}, "region": _region(source, span)}
    return {"physicalLocation": where}


def _region(source: Source, span: Span) -> dict[str, int]:
    at = place(source, span)
    return {
        "startLine": at["line"],
        "startColumn": at["column"],
        "endLine": at["end_line"],
        "endColumn": at["end_column"],
    }


def _uri(path: str) -> str:
    """A path as the reference it is; an absolute one with its scheme."""
    if Path(path).is_absolute():
        return Path(path).as_uri()
    return quote(path.replace("\\", "/"), errors="surrogateescape")
