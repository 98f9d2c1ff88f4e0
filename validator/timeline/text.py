"""A timeline on a terminal: level by level, days in order, broken orders in red."""

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from validator import rule
from validator.rule import Language
from validator.timeline.model import Timeline, day, kind_name, level_name, span_of_days

_DUE, _KIND = rule.Text(vi="Thời hạn", en="Due"), rule.Text(vi="Loại", en="Kind")
_WHAT, _LINE = rule.Text(vi="Cơ quan và việc", en="Who and what"), rule.Text(vi="Dòng", en="Line")
_ISSUED = rule.Text(vi="ban hành", en="issued")
_TODAY = rule.Text(vi="hôm nay", en="today")
_EMPTY = rule.Text(vi="không có mốc thời gian nào", en="no deadlines")


def draw(timeline: Timeline, console: Console, language: Language = "vi") -> None:
    """Prints the timeline; narrow terminals get narrower columns, nothing is lost."""
    for plan in timeline.plans:
        head = Text(" ".join(part for part in (plan.number, plan.title or plan.path) if part), style="bold")
        if plan.issued:
            head.append(f"  ({_ISSUED.said(language)} {day(plan.issued)})", style="dim")
        console.print(head)
    if not timeline.entries:
        console.print(_EMPTY.said(language), style="dim")
        return
    console.print(_table(timeline, language))
    for one in timeline.breaks:
        console.print(Text(f"✗ {one.reason}", style="red"))


def _table(timeline: Timeline, language: Language) -> Table | Group:
    table = Table(box=None, pad_edge=False, show_header=True, header_style="dim", expand=False)
    for head in (_DUE, _KIND):
        table.add_column(head.said(language), no_wrap=True, overflow="fold")
    for head in (_WHAT, _LINE):
        table.add_column(head.said(language), overflow="fold")
    levels = sorted({entry.level for entry in timeline.entries}, key=lambda level: -1 if level is None else level)
    for level in levels:
        table.add_row(Text(level_name(level, language), style="bold cyan"))
        for index, entry in enumerate(timeline.entries):
            if entry.level != level:
                continue
            style = "red" if timeline.broken(index) else "dim" if entry.tentative else ""
            due = span_of_days(entry) if entry.window else day(entry.last)
            late = timeline.today is not None and entry.last < timeline.today
            words = Text(f"{entry.actor}: " if entry.actor else "", style=style or "bold")
            words.append(entry.what, style=style)
            table.add_row(Text(due, style=style or ("dim" if late else "")), Text(kind_name(entry.kind, language), style=style),
                          words, Text(str(entry.line), style="dim"))  # fmt: skip
    if timeline.today:
        table.add_row(Text(day(timeline.today), style="yellow"), Text(_TODAY.said(language), style="yellow"))
    return table
