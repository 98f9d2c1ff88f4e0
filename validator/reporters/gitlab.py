"""A GitLab code quality report."""

import json
from collections import Counter
from hashlib import sha256
from typing import Any, TextIO

from validator.diagnostic import Diagnostic, FileResult
from validator.reporters.json import place
from validator.reporters.words import message
from validator.rule import Severity
from validator.run import Result

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def report(result: Result, out: TextIO) -> None:
    """Writes the list of findings."""
    seen: Counter[str] = Counter()
    json.dump(
        [_finding(one, file, result, seen) for file in result.files for one in file.diagnostics],
        out, ensure_ascii=False,
    )  # fmt: skip
    out.write("\n")


def _finding(one: Diagnostic, file: FileResult, result: Result, seen: Counter[str]) -> dict[str, Any]:
    at = place(file.source, one.span)
    path = file.path.replace("\\", "/").removeprefix("./")
    # Lines move; what is quoted, and which of the same it is, stays: so GitLab tells old findings from new.
    same = f"{path}\0{one.rule}\0{file.source.quote(one.span)}\0{sorted(one.values)}"
    seen[same] += 1
    return {
        "description": message(one, result.known, result.language),
        "check_name": one.rule,
        "fingerprint": sha256(f"{same}\0{seen[same]}".encode("utf-8", "surrogateescape")).hexdigest(),
        "severity": _SEVERITY[one.severity],
        "location": {"path": path, "lines": {"begin": at["line"], "end": at["end_line"]}},
    }
