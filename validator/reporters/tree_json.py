"""The tree and the facts of a file as JSON, a public contract: docs/tree.schema.json describes it."""

from datetime import date
from typing import Any

from typing_extensions import TypedDict

from validator import __version__
from validator.document import Annex as AnnexZone
from validator.document import Line, Section, Zone
from validator.facts.number import Number
from validator.plan import Plan
from validator.source import Source, Span

SCHEMA_VERSION = 1


class Place(TypedDict):
    """Offsets from 0 into the text (code points, NFC, line feeds only); lines and columns from 1."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


class Words(Place):
    """A place with its words."""

    text: str


class LineTable(Words):
    """A line of a zone; `kind` is the grammar's terminal in small letters."""

    kind: str


class Node(TypedDict):
    """A zone, section or item. Sections alone have a label, title, mark, level and run-in text."""

    kind: str
    place: Place
    confidence: float
    lines: list[LineTable]
    label: str | None
    mark: str | None
    level: int | None
    heading: bool | None
    title: Words | None
    run_in: Words | None
    children: list["Node"]


class PlanTable(TypedDict):
    """One plan of a file."""

    norm: str
    norm_reason: str
    system: str
    stage: str
    unclaimed: float
    tree: list[Node]
    facts: dict[str, Any]


class FileTable(TypedDict):
    """One file with its plans."""

    path: str
    plans: list[PlanTable]


class Report(TypedDict):
    """What `kehoach tree --format json` prints."""

    schema_version: int
    tool: dict[str, str]
    files: list[FileTable]


def report(files: list[tuple[str, list[Plan]]]) -> Report:
    """The report for files, each with its path and its plans."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "kehoach", "version": __version__},
        "files": [{"path": path, "plans": [plan_table(plan) for plan in plans]} for path, plans in files],
    }


def plan_table(plan: Plan) -> PlanTable:
    """Tree and facts of one plan."""
    return {
        "norm": plan.profile.id,
        "norm_reason": plan.norm_reason,
        "system": plan.system.value,
        "stage": plan.stage,
        "unclaimed": plan.unclaimed,
        "tree": tree(plan),
        "facts": facts(plan),
    }


def tree(plan: Plan) -> list[Node]:
    """The zones of a plan in reading order."""
    document, source = plan.document, plan.source
    zones = [
        ("head", document.head), ("type", document.type_line), ("subject", document.subject),
        ("separator", document.separator), ("opening", document.opening), ("closing", document.closing),
        *(("recipients", zone) for zone in document.recipients), *(("signature", zone) for zone in document.signatures),
    ]  # fmt: skip
    nodes = [_zone(kind, zone, source) for kind, zone in zones if zone]
    nodes += [section_node(section, source) for section in document.sections]
    nodes += [_annex(annex, source) for annex in document.annexes]
    return sorted(nodes, key=lambda node: node["place"]["start"])


def section_node(section: Section, source: Source) -> Node:
    """A section or item with all below it."""
    return {
        "kind": "section",
        "place": place(source, section.span),
        "confidence": 1.0,
        "lines": [_line(line, source) for line in section.lines],
        "label": source.quote(section.label),
        "mark": section.mark.value,
        "level": section.level,
        "heading": section.is_heading,
        "title": words(source, section.title),
        "run_in": words(source, section.run_in),
        "children": [section_node(child, source) for child in section.children],
    }


def _zone(kind: str, zone: Zone, source: Source) -> Node:
    return _bare(kind, zone.span, zone.confidence, zone.lines, source)


def _annex(annex: AnnexZone, source: Source) -> Node:
    node = _bare("annex", annex.span, annex.confidence, annex.lines, source)
    node["children"] = [section_node(section, source) for section in annex.sections]
    return node


def _bare(kind: str, span: Span, confidence: float, lines: list[Line], source: Source) -> Node:
    return {
        "kind": kind,
        "place": place(source, span),
        "confidence": confidence,
        "lines": [_line(line, source) for line in lines],
        "label": None,
        "mark": None,
        "level": None,
        "heading": None,
        "title": None,
        "run_in": None,
        "children": [],
    }


def _line(line: Line, source: Source) -> LineTable:
    return {"kind": line.type.lower(), **place(source, line.span), "text": source.quote(line.span)}


def place(source: Source, span: Span) -> Place:
    """Where a span stands."""
    line, column = source.place(span.start)
    end_line, end_column = source.place(span.end)
    return {
        "start": span.start,
        "end": span.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def words(source: Source, span: Span | None) -> Words | None:
    """A span with its words; None for None."""
    return None if span is None else {**place(source, span), "text": source.quote(span)}


def facts(plan: Plan) -> dict[str, Any]:
    """The facts of a plan; a fact that is not there is null or empty."""
    source, head = plan.source, plan.header
    return {
        "header": {
            "titles": [words(source, title.span) for title in head.titles],
            "superior": words(source, head.superior),
            "issuer": words(source, head.issuer),
            "number": _number(head.number, source),
            "place": words(source, head.issued.place) if head.issued else None,
            "date": _day(plan.issued),
            "type": words(source, head.type_span),
            "subject": words(source, head.subject),
            "separator": words(source, head.separator),
        },
        "author": words(source, plan.opening.author) if plan.opening else None,
        "signatures": [
            {
                "place": place(source, one.span),
                "authorities": [
                    {"kind": line.kind, "separator": line.separator, "organ": words(source, line.organ)}
                    for line in one.authorities
                ],
                "titles": [words(source, span) for span in one.titles],
                "rank": words(source, one.rank),
                "name": words(source, one.name),
                "signed_mark": words(source, one.signed_mark),
            }
            for one in plan.signatures
        ],
        "recipients": _recipients(plan),
        "promises": [{"thing": one.thing, **(words(source, one.span) or {})} for one in plan.promises],
        "annexes": [
            {
                "heading": words(source, one.heading),
                "label": one.label,
                "title": words(source, one.title),
                "note": {
                    "kind": one.note.kind,
                    "number": _number(one.note.number, source),
                    "date": _day(one.note.date),
                    "issuer": words(source, one.note.issuer),
                }
                if one.note
                else None,
            }
            for one in plan.annexes
        ],
    }


def _recipients(plan: Plan) -> dict[str, Any] | None:
    source, found = plan.source, plan.recipients
    if found is None:
        return None
    return {
        "label": words(source, found.label),
        "items": [
            {**(words(source, item.span) or {}), "mark": item.mark, "end_mark": item.end, "archive": item.is_archive}
            for item in found.items
        ],
    }


def _number(number: Number | None, source: Source) -> dict[str, Any] | None:
    if number is None:
        return None
    return {
        **place(source, number.span),
        "text": number.text,
        "serial": number.serial,
        "type_symbol": number.type_symbol,
        "body_symbol": number.body_symbol,
        "form": number.form,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
