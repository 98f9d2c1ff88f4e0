"""A timeline as a Mermaid Gantt chart, for Markdown pages."""

from datetime import timedelta

from validator.rule import Language
from validator.timeline.model import Timeline, level_name


def mermaid(timeline: Timeline, language: Language = "vi") -> str:
    """The chart as text; broken orders are critical tasks."""
    title = next((plan.title for plan in timeline.plans if plan.title), "Kế hoạch")
    lines = ["gantt", f"  title {_plain(title)}", "  dateFormat YYYY-MM-DD", "  axisFormat %d/%m/%Y"]
    level: object = object()
    for index, entry in sorted(enumerate(timeline.entries), key=lambda pair: (_rank(pair[1].level), pair[0])):
        if entry.level != level:
            level = entry.level
            lines.append(f"  section {level_name(entry.level, language)}")
        words = _plain(f"{entry.actor} - {entry.what}" if entry.actor else entry.what)
        state = "crit, " if timeline.broken(index) else ""
        if entry.first and entry.first != entry.last and entry.window:
            lines.append(f"  {words} :{state}{entry.first}, {entry.last + timedelta(days=1)}")
        else:
            lines.append(f"  {words} :{state}milestone, {entry.last}, 0d")
    return "\n".join(lines) + "\n"


def _rank(level: int | None) -> int:
    return -1 if level is None else level


def _plain(words: str) -> str:
    """Mermaid ends a name at a colon, a comment at a hash, a statement at a semicolon."""
    flat = " ".join(words.split()).replace(":", " -").replace(";", ",").replace("#", "")
    return flat if len(flat) <= 80 else flat[:79] + "…"
