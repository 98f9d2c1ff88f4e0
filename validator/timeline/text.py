"""A timeline on a terminal: level by level, days in order, broken orders in red."""

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from validator.timeline.model import Timeline, day, kind_name, level_name, span_of_days


def draw(timeline: Timeline, console: Console, language: str = "vi") -> None:
    """Prints the timeline; narrow terminals get narrower columns, nothing is lost."""
    english = language == "en"
    for plan in timeline.plans:
        head = Text(" ".join(part for part in (plan.number, plan.title or plan.path) if part), style="bold")
        if plan.issued:
            head.append(f"  ({'issued' if english else 'ban hành'} {day(plan.issued)})", style="dim")
        console.print(head)
    if not timeline.entries:
        console.print("no deadlines" if english else "không có mốc thời gian nào", style="dim")
        return
    console.print(_table(timeline, language))
    for one in timeline.breaks:
        console.print(Text(f"✗ {one.reason}", style="red"))


def _table(timeline: Timeline, language: str) -> Table | Group:
    english = language == "en"
    table = Table(box=None, pad_edge=False, show_header=True, header_style="dim", expand=False)
    for head in ("Due", "Kind", "Who and what", "Line") if english else ("Thời hạn", "Loại", "Cơ quan và việc", "Dòng"):
        table.add_column(head, no_wrap=head in ("Due", "Thời hạn", "Kind", "Loại"), overflow="fold")
    today_said = False
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
    if timeline.today and not today_said:
        said = "today" if english else "hôm nay"
        table.add_row(Text(day(timeline.today), style="yellow"), Text(said, style="yellow"))
    return table
