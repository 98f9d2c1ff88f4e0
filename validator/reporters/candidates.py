"""The candidates for a word list: as lines of one, or as JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TextIO

from validator.notices import EMPTY, NOTICES
from validator.reporters.excerpt import visible
from validator.reporters.words import message
from validator.rule import Severity
from validator.run import Result
from validator.words import Candidate


def report(found: Sequence[Candidate], out: TextIO) -> None:
    """Writes one candidate a line, with count and first place behind `#`: a word list takes the lines as they are."""
    width = max((len(one.word) for one in found), default=0)
    for one in found:
        out.write(f"{visible(one.word):{width}}  # {one.count}×, {visible(one.path)}:{one.line}:{one.column}\n")


def report_json(found: Sequence[Candidate], out: TextIO) -> None:
    """Writes one object, on one line."""
    json.dump({"schema_version": 1, "words": [asdict(one) for one in found]}, out, ensure_ascii=False)
    out.write("\n")


def troubles(result: Result) -> list[str]:
    """A line for each file that could not be read or checked in full."""
    return [
        f"{visible(file.path)}: {message(one, result.known, result.language)}"
        for file in result.files
        for one in file.diagnostics
        if one.rule in NOTICES and one.rule != EMPTY.id and one.severity is Severity.ERROR
    ]
