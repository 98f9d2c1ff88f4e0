"""The task matrix on a terminal: who does what by when, and reports to whom."""

from rich.console import Console
from rich.table import Table

from validator.rule import Language, Text
from validator.timeline.model import Timeline, kind_name, span_of_days

_HEADS = (
    Text(vi="Cơ quan thực hiện", en="Who"),
    Text(vi="Việc", en="What"),
    Text(vi="Thời hạn", en="Due"),
    Text(vi="Loại", en="Kind"),
    Text(vi="Báo cáo về", en="Reports to"),
)


def draw(timeline: Timeline, console: Console, language: Language = "vi") -> None:
    """Prints the matrix, grouped by body in the order of the text."""
    table = Table(box=None, pad_edge=False, header_style="dim", show_lines=False)
    for head in _HEADS:
        table.add_column(head.said(language), overflow="fold")
    last = ""
    for entry in sorted(timeline.entries, key=lambda one: (one.plan, one.line, one.column)):
        actor = entry.actor or "?"
        shown = actor if actor != last else ""
        due = span_of_days(entry) if entry.window else _due(entry.quote)
        table.add_row(shown, entry.what, due, kind_name(entry.kind, language), entry.addressee)
        last = actor
    console.print(table)


def _due(quote: str) -> str:
    return quote[:1].lower() + quote[1:]
