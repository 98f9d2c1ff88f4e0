"""A timeline as iCalendar: one all-day event a deadline, as RFC 5545 wants it."""

from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha256

from validator.rule import Language
from validator.timeline.model import Entry, Timeline, kind_name

_OCTETS = 75  # a content line has no more; longer ones are folded


def ics(timeline: Timeline, language: Language = "vi") -> str:
    """The calendar as text with CRLF line ends."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kehoach//timeline//VI", "CALSCALE:GREGORIAN"]
    for entry in timeline.entries:
        lines += _event(timeline, entry, language)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(timeline: Timeline, entry: Entry, language: Language) -> list[str]:
    plan = timeline.plans[entry.plan]
    # A deadline is due on its last day; only a window or a meeting fills all of its days.
    first = entry.first if entry.first and entry.window else entry.last
    key = f"{plan.number or plan.path}|{entry.line}|{entry.column}|{entry.last}|{entry.what}"
    stamp = plan.issued or entry.last
    title = f"{entry.actor}: {entry.what}" if entry.actor else entry.what
    note = f"{kind_name(entry.kind, language)} · {plan.number} {plan.title} · {entry.quote}"
    return [
        "BEGIN:VEVENT",
        f"UID:{sha256(key.encode()).hexdigest()[:24]}@kehoach",
        f"DTSTAMP:{_day(stamp)}T000000Z",
        f"DTSTART;VALUE=DATE:{_day(first)}",
        f"DTEND;VALUE=DATE:{_day(entry.last + timedelta(days=1))}",
        f"SUMMARY:{_text(title)}",
        f"DESCRIPTION:{_text(note)}",
        *(["STATUS:TENTATIVE"] if entry.tentative else []),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _day(value: date) -> str:
    return f"{value:%Y%m%d}"


def _text(words: str) -> str:
    flat = " ".join(words.split())
    return flat.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> Iterator[str]:
    """Folds by octets, never inside a letter."""
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _OCTETS:
            yield part
            part, size = " ", 1
        part += letter
        size += octets
    yield part
