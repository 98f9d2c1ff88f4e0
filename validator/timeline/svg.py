"""A timeline as SVG: one row an entry, grouped by level, with months across; stands alone and prints."""

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape
from textwrap import wrap

from validator.rule import Language, Text
from validator.timeline.model import Entry, Timeline, day, kind_name, level_name, span_of_days

_WIDTH = 1120
_LABELS = 400  # width of the column of words
_RIGHT = 1090
_ROW = 40
_LANE = 26
_TOP = 74
_WRAP = 56  # characters a line of words holds

_STYLE = (
    "text{font-family:'Noto Sans','Segoe UI',Arial,sans-serif;font-size:12px;fill:#1f2933}"
    ".title{font-size:16px;font-weight:600}.lane{font-size:12px;font-weight:600;fill:#334e68}"
    ".small{font-size:11px;fill:#52606d}.grid{stroke:#d9e2ec}.bar{fill:#2f6f9f}.tentative{fill:#9fb3c8}"
    ".broken{fill:#c0392b}.brokentext{fill:#a02617}.issued{stroke:#2f855a;stroke-dasharray:5 3}"
    ".today{stroke:#b7791f;stroke-dasharray:2 3}.arrow{stroke:#c0392b;fill:none;stroke-width:1.4}"
)

_ISSUED = Text(vi="ban hành", en="issued")
_TODAY = Text(vi="hôm nay", en="today")


def svg(timeline: Timeline, language: Language = "vi") -> str:
    """The picture as text."""
    return "\n".join(_Picture(timeline, language).parts()) + "\n"


class _Picture:
    def __init__(self, timeline: Timeline, language: Language) -> None:
        self._timeline, self._language = timeline, language
        first, last = timeline.days
        self._first = first.replace(day=1)
        self._days = max((last - self._first).days + 3, 10)
        self._rows: dict[int, int] = {}
        self._lanes: list[tuple[str, int]] = []
        self._height = self._lay_out()

    def _lay_out(self) -> int:
        y = _TOP
        entries = self._timeline.entries
        levels = sorted({entry.level for entry in entries}, key=lambda level: -1 if level is None else level)
        for level in levels:
            self._lanes.append((level_name(level, self._language), y))
            y += _LANE
            for index, entry in enumerate(entries):
                if entry.level == level:
                    self._rows[index] = y
                    y += _ROW
        return y + 18 + 16 * len(self._timeline.breaks) + 10

    def _x(self, value: date) -> float:
        return round(_LABELS + (_RIGHT - _LABELS) * (value - self._first).days / self._days, 1)

    def parts(self) -> Iterator[str]:
        timeline = self._timeline
        title = " · ".join(dict.fromkeys(plan.title for plan in timeline.plans if plan.title)) or "Kế hoạch"
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {self._height}" width="{_WIDTH}" '
            f'height="{self._height}" role="img" aria-label="{escape(title)}">'
        )
        yield f"<title>{escape(title)}</title><style>{_STYLE}</style>"
        yield (
            '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
            '<path d="M0 0L8 4L0 8z" fill="#c0392b"/></marker></defs>'
        )
        yield f'<rect width="{_WIDTH}" height="{self._height}" fill="#fff"/>'
        yield f'<text class="title" x="16" y="26">{escape(_cut(title, 120))}</text>'
        yield from self._months()
        yield from self._marks()
        for name, y in self._lanes:
            yield f'<rect x="0" y="{y}" width="{_WIDTH}" height="20" fill="#f0f4f8"/>'
            yield f'<text class="lane" x="16" y="{y + 14}">{escape(name)}</text>'
        for index, entry in enumerate(timeline.entries):
            yield from self._entry(index, entry)
        yield from self._breaks()
        yield "</svg>"

    def _months(self) -> Iterator[str]:
        bottom = self._height - 18 - 16 * len(self._timeline.breaks)
        months = list(_months(self._first, self._first + timedelta(days=self._days)))
        step = max(1, len(months) // 10)
        for at, month in enumerate(months):
            x = self._x(month)
            yield f'<line class="grid" x1="{x}" y1="56" x2="{x}" y2="{bottom}"/>'
            if at % step == 0 and x < _RIGHT - 40:
                yield f'<text class="small" x="{x + 3}" y="66">{month.month}/{month.year}</text>'

    def _marks(self) -> Iterator[str]:
        """Issue dates and today, each with its word above the months."""
        issued, today = _ISSUED.said(self._language), _TODAY.said(self._language)
        marks = [
            (plan.issued, "issued", f"{issued} {day(plan.issued)}") for plan in self._timeline.plans if plan.issued
        ]
        first, last = self._timeline.days
        if self._timeline.today and first <= self._timeline.today <= last:
            marks.append((self._timeline.today, "today", today))
        bottom = self._height - 18 - 16 * len(self._timeline.breaks)
        free = 0.0
        for value, style, words in sorted(set(marks)):
            x = self._x(value)
            yield f'<line class="{style}" x1="{x}" y1="46" x2="{x}" y2="{bottom}"/>'
            if x >= free:
                at = round(min(x + 3, _RIGHT - 6.2 * len(words)), 1)
                yield f'<text class="small" x="{at}" y="50">{escape(words)}</text>'
                free = at + 6.4 * len(words)

    def _entry(self, index: int, entry: Entry) -> Iterator[str]:
        y = self._rows[index]
        broken = bool(self._timeline.broken(index))
        words = wrap(f"{entry.actor}: {entry.what}" if entry.actor else entry.what, _WRAP) or [""]
        if len(words) > 2:
            words = [words[0], _cut(" ".join(words[1:]), _WRAP)]
        style = ' class="brokentext"' if broken else ""
        for number, line in enumerate(words):
            yield f'<text{style} x="16" y="{y + 14 + 15 * number}">{escape(line)}</text>'
        yield self._shape(entry, y, "broken" if broken else "tentative" if entry.tentative else "bar")
        yield self._label(entry, y)

    def _start(self, entry: Entry) -> float:
        """Where the shape of an entry begins: windows and meetings are bars, a deadline is a point on its last day."""
        bar = entry.first and entry.first != entry.last and (entry.window or entry.kind == "meeting")
        return self._x(entry.first if bar and entry.first else entry.last)

    def _shape(self, entry: Entry, y: int, style: str) -> str:
        start, end = self._start(entry), self._x(entry.last)
        if start < end:
            return f'<rect class="{style}" x="{start}" y="{y + 6}" width="{max(end - start, 5)}" height="10" rx="3"/>'
        return f'<path class="{style}" d="M{end} {y + 4}l6 7l-6 7l-6 -7z"/>'

    def _label(self, entry: Entry, y: int) -> str:
        """The day and kind beside the shape: right of it, else left, else below where both sides are too narrow."""
        due = span_of_days(entry) if entry.window else day(entry.last)
        words = f"{due} · {kind_name(entry.kind, self._language)}"
        start, end, width = self._start(entry), self._x(entry.last), 6.3 * len(words)
        if _RIGHT + 24 - end > width:
            x, anchor, drop = end + 11, "start", 15
        elif start - 11 - width > _LABELS:
            x, anchor, drop = start - 11, "end", 15
        else:
            x, anchor, drop = end, "end", 29
        return f'<text class="small" x="{round(x, 1)}" y="{y + drop}" text-anchor="{anchor}">{escape(words)}</text>'

    def _breaks(self) -> Iterator[str]:
        y = self._height - 4 - 16 * len(self._timeline.breaks)
        for number, one in enumerate(self._timeline.breaks):
            early, late = self._timeline.entries[one.early], self._timeline.entries[one.late]
            x1, y1 = self._x(early.last), self._rows[one.early] + 11
            x2, y2 = self._x(late.last), self._rows[one.late] + 11
            bend = min(x1, x2) - 14 - 6 * (number % 4)
            yield (
                f'<path class="arrow" marker-end="url(#tip)" d="M{x1 - 7} {y1}C{bend} {y1} {bend} {y2} {x2 - 8} {y2}"/>'
            )
            yield f'<text class="brokentext" x="16" y="{y + 16 * number}">{escape(_cut(f"✗ {one.reason}", 170))}</text>'


def _months(first: date, last: date) -> Iterator[date]:
    month = first
    while month <= last:
        yield month
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
