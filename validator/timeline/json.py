"""A timeline as JSON."""

import json as writer
from dataclasses import asdict

from validator.rule import Language
from validator.timeline.model import Timeline

SCHEMA_VERSION = 1


def json(timeline: Timeline, language: Language = "vi") -> str:
    """The timeline as one object; days in ISO form, breaks by index of entry."""
    table = {
        "schema_version": SCHEMA_VERSION,
        "plans": [asdict(plan) for plan in timeline.plans],
        "entries": [asdict(entry) for entry in timeline.entries],
        "breaks": [asdict(one) for one in timeline.breaks],
    }
    return writer.dumps(table, ensure_ascii=False, default=str) + "\n"
