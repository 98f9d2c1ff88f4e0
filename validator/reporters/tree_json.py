"""The tree and the facts of a file as JSON, a public contract: docs/tree.schema.json describes it."""

from typing_extensions import TypedDict

from validator import __version__
from validator.document import Annex as AnnexZone
from validator.document import Line, Section, Zone
from validator.plan import Plan
from validator.reporters.facts_json import facts
from validator.reporters.facts_tables import FactsTable, Place, Words
from validator.reporters.spans_json import place, words
from validator.source import Source, Span

SCHEMA_VERSION = 1


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
    facts: FactsTable


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
