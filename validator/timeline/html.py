"""A timeline as one HTML page: the picture, and a table that says the same in words; no script, no network."""

from html import escape

from validator.rule import Language, Text
from validator.timeline.model import Timeline, day, kind_name, level_name, span_of_days
from validator.timeline.svg import svg

_STYLE = """
body{font-family:'Noto Sans','Segoe UI',Arial,sans-serif;margin:1.5rem auto;max-width:72rem;padding:0 1rem;color:#1f2933}
svg{width:100%;height:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border-bottom:1px solid #d9e2ec;padding:.35rem .5rem;text-align:left;vertical-align:top}
th{background:#f0f4f8}.broken td{color:#a02617}caption{text-align:left;font-weight:600;padding:.5rem 0}
@media print{@page{size:A4 landscape;margin:12mm}body{margin:0;max-width:none}tr,svg{break-inside:avoid}}
"""

_TITLE = Text(vi="Tiến độ kế hoạch", en="Timeline")
_BREAKS = Text(vi="Thứ tự chưa hợp lý", en="Orders that break")
_CAPTION = Text(vi="Các mốc thời gian", en="Deadlines")
_HEADS = (
    Text(vi="Thời hạn", en="Due"),
    Text(vi="Cơ quan", en="Who"),
    Text(vi="Cấp", en="Level"),
    Text(vi="Việc", en="What"),
    Text(vi="Loại", en="Kind"),
    Text(vi="Vị trí", en="Place"),
)


def html(timeline: Timeline, language: Language = "vi") -> str:
    """The page as text."""
    title = _TITLE.said(language)
    rows = []
    for index, entry in enumerate(timeline.entries):
        plan = timeline.plans[entry.plan]
        cells = [
            span_of_days(entry) if entry.window else day(entry.last),
            entry.actor,
            level_name(entry.level, language),
            entry.what,
            kind_name(entry.kind, language),
            f"{plan.path}:{entry.line}",
        ]
        style = ' class="broken"' if timeline.broken(index) else ""
        rows.append(f"<tr{style}>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>")
    plans = "".join(
        f"<li>{escape(' '.join(part for part in (plan.number, plan.title, plan.issued and day(plan.issued)) if part))}</li>"
        for plan in timeline.plans
    )
    breaks = "".join(f"<li>{escape(one.reason)}</li>" for one in timeline.breaks)
    broken = f"<h2>{_BREAKS.said(language)}</h2><ul>{breaks}</ul>" if breaks else ""
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body><h1>{title}</h1><ul>{plans}</ul>{svg(timeline, language)}{broken}"
        f"<table><caption>{_CAPTION.said(language)}</caption>"
        f"<thead><tr>{''.join(f'<th>{head.said(language)}</th>' for head in _HEADS)}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
        "</body></html>\n"
    )
