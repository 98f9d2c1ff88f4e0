"""A timeline, or the tasks of a plan, as CSV that a spreadsheet opens with the Vietnamese letters right."""

import csv as writer_of
from io import StringIO

from validator.rule import Language, Text
from validator.timeline.model import Timeline, kind_name, level_name

_MARK = "\ufeff"  # without it, a spreadsheet takes UTF-8 for a local code page
_HEADS = (
    Text(vi="Kế hoạch", en="Plan"),
    Text(vi="Cơ quan thực hiện", en="Who"),
    Text(vi="Cấp", en="Level"),
    Text(vi="Việc", en="What"),
    Text(vi="Loại", en="Kind"),
    Text(vi="Từ ngày", en="From"),
    Text(vi="Đến ngày", en="Until"),
    Text(vi="Dự kiến", en="Tentative"),
    Text(vi="Báo cáo về", en="Reports to"),
    Text(vi="Dòng", en="Line"),
    Text(vi="Lưu ý", en="Remark"),
)


def csv(timeline: Timeline, language: Language = "vi") -> str:
    """The table as text, byte order mark included; days in ISO form."""
    out = StringIO(newline="")
    writer = writer_of.writer(out)
    writer.writerow(head.said(language) for head in _HEADS)
    for index, entry in enumerate(timeline.entries):
        plan = timeline.plans[entry.plan]
        writer.writerow(
            [
                _safe(plan.number or plan.path),
                _safe(entry.actor),
                level_name(entry.level, language),
                _safe(entry.what),
                kind_name(entry.kind, language),
                entry.first or "",
                entry.last,
                "x" if entry.tentative else "",
                _safe(entry.addressee),
                entry.line,
                _safe("; ".join(one.reason for one in timeline.broken(index))),
            ]
        )
    return _MARK + out.getvalue()


def _safe(words: str) -> str:
    """Words that a spreadsheet would take for a formula begin with an apostrophe."""
    return f"'{words}" if words[:1] in ("=", "+", "-", "@") else words
