"""A timeline, or the tasks of a plan, as CSV that a spreadsheet opens with the Vietnamese letters right."""

import csv as writer_of
from io import StringIO

from validator.timeline.model import Timeline, kind_name, level_name

_MARK = "\ufeff"  # without it, a spreadsheet takes UTF-8 for a local code page
_HEADS = {
    "vi": ["Kế hoạch", "Cơ quan thực hiện", "Cấp", "Việc", "Loại", "Từ ngày", "Đến ngày", "Dự kiến", "Báo cáo về", "Dòng", "Lưu ý"],
    "en": ["Plan", "Who", "Level", "What", "Kind", "From", "Until", "Tentative", "Reports to", "Line", "Remark"],
}  # fmt: skip


def csv(timeline: Timeline, language: str = "vi") -> str:
    """The table as text, byte order mark included; days in ISO form."""
    out = StringIO(newline="")
    writer = writer_of.writer(out)
    writer.writerow(_HEADS[language])
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
