"""What a timeline shows: plans, entries, and the pairs of entries whose order breaks."""

from dataclasses import dataclass, field
from datetime import date

from validator.rule import Language, Text


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """One plan on the timeline. `parent` is the index of the plan it carries out, when that is on the timeline too."""

    path: str
    title: str
    number: str  # "" where the head has none
    issuer: str
    issued: date | None
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One deadline. `first` is None where the text sets no beginning; both days are included."""

    plan: int  # index into Timeline.plans
    line: int  # place in the file, from 1
    column: int
    quote: str  # the words of the deadline
    what: str  # what is due
    actor: str  # "" where the text names nobody
    level: int | None  # 0 (chi bộ trực thuộc) to 4 (Trung ương)
    kind: str  # task, report, cutoff, meeting
    first: date | None
    last: date
    window: bool = False  # the last day is only the end of a month or quarter
    tentative: bool = False  # dự kiến
    addressee: str = ""


@dataclass(frozen=True, slots=True)
class Break:
    """An order that does not hold: `early` must not end after `late`, and it does."""

    early: int  # indexes into Timeline.entries
    late: int
    severity: str
    reason: str


@dataclass(slots=True)
class Timeline:
    """Entries sorted by their last day; breaks name them by index."""

    plans: list[PlanInfo]
    entries: list[Entry]
    breaks: list[Break] = field(default_factory=list)
    today: date | None = None

    def broken(self, index: int) -> list[Break]:
        """The breaks an entry has a part in."""
        return [one for one in self.breaks if index in (one.early, one.late)]

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day to show, issue dates and today (when near) included."""
        days = [entry.last for entry in self.entries]
        days += [entry.first for entry in self.entries if entry.first]
        days += [plan.issued for plan in self.plans if plan.issued]
        if not days:
            day = self.today or date(2000, 1, 1)
            return day, day
        if self.today and min(days) <= self.today <= max(days):
            days.append(self.today)
        return min(days), max(days)


_LEVELS = {
    None: Text(vi="Chưa rõ cấp", en="Level unknown"),
    0: Text(vi="Chi bộ trực thuộc", en="Cells"),
    1: Text(vi="Cơ sở", en="Base level"),
    2: Text(vi="Cấp trên trực tiếp cơ sở", en="Above base"),
    3: Text(vi="Tỉnh", en="Province"),
    4: Text(vi="Trung ương", en="Centre"),
}
_KINDS = {
    "task": Text(vi="việc", en="task"),
    "report": Text(vi="báo cáo", en="report"),
    "cutoff": Text(vi="chốt số liệu", en="data cut-off"),
    "meeting": Text(vi="hội nghị", en="meeting"),
}


def level_name(level: int | None, language: Language) -> str:
    """The name of a level."""
    return _LEVELS[level].said(language)


def kind_name(kind: str, language: Language) -> str:
    """The name of a kind of deadline."""
    return _KINDS[kind].said(language)


def day(value: date) -> str:
    """A day as Vietnamese papers write it: 05/3/2024."""
    return (
        f"{value.day:02d}/{value.month:02d}/{value.year}"
        if value.month < 3
        else f"{value.day:02d}/{value.month}/{value.year}"
    )


def span_of_days(entry: Entry) -> str:
    """The interval of an entry in words."""
    if entry.first and entry.first != entry.last:
        return f"{day(entry.first)} - {day(entry.last)}"
    return day(entry.last)
