"""The JSON report as a pydantic model: the source of docs/report.schema.json. No check imports it.

`python -m validator.reporters.schema > docs/report.schema.json` writes the schema anew.
"""

import json
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from validator.rule import Family, Severity

_Place = Field(ge=1, description="From 1, in code points of the text as a person sees it.")
_Offset = Field(ge=0, description="From 0, in code points of the text as a person sees it.")


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Place(_Part):
    """Where something stands; the end is behind the last character."""

    line: int = _Place
    column: int = _Place
    end_line: int = _Place
    end_column: int = _Place


class Related(Place):
    """Another place that belongs to a finding."""

    message: str


class Edit(_Part):
    """Replace the text from `start` to `end`."""

    start: int = _Offset
    end: int = _Offset
    text: str


class Fix(_Part):
    """Edits that belong together. A safe fix cannot change the meaning."""

    safe: bool
    edits: list[Edit]


class Basis(_Part):
    """What a finding rests on: the clause of a norm; without norm, practice."""

    norm: str
    clause: str


class Finding(Place):
    """One finding. A missing thing points at the place where it belongs, with an empty quote."""

    rule: str
    name: str
    family: Family
    severity: Severity
    message: str
    hint: str
    basis: Basis
    quote: str
    values: dict[str, Any]
    related: list[Related]
    fix: Fix | None


class File(_Part):
    """One file, with its path as it was given."""

    path: str
    norm: str = Field(description="Id of the norm it was checked under; empty when it was not checked.")
    norm_reason: str = Field(description="Why that norm (Vietnamese).")
    rules_run: int
    rules_skipped: int = Field(description="Rules switched off or without basis under the norm.")
    findings: list[Finding]


class Summary(_Part):
    """Numbers over all files."""

    files: int
    errors: int
    warnings: int
    notes: int
    suppressed: int = Field(description="Findings silenced by a marker with a reason.")


class Tool(_Part):
    """Who made the report."""

    name: str
    version: str


class Report(_Part):
    """What `kehoach check --format json` prints."""

    schema_version: int
    tool: Tool
    files: list[File]
    summary: Summary


def text() -> str:
    """The JSON Schema, as it stands in docs/report.schema.json."""
    return json.dumps(Report.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    print(text(), end="")
