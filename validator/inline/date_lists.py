"""Several dates that share a month or a year: "ngày 10, 11/3/2024", "tháng 3, 4 năm 2021", "28/12 - 05/01/2026"."""

from typing import Any

from validator.inline.date_figures import integers, is_year
from validator.inline.nodes import Date, Word


def shared_days(last: Date, days: list[Word], parts: list[Any]) -> list[Date]:
    """Dates for each of several days; the last one carries month and year."""
    if days:
        days = [word for word in days if not is_year(word, parts)]
    if last.day is None and days:
        word = days.pop()
        last.day, last.end = integers(word)[0], max(last.end, word.end)
        if last.month is None and days:
            return _first_only(last, days, "day")
        if days:
            last.start = word.start
    elif days:
        last.start = next(part for part in parts if part.__class__ is Word and part.type in ("DMY", "DM")).start
    found = [_first_day(word, last) for word in days]
    if found:
        found[0].start = parts[0].start
    for date in found:
        date.to = any(_is_dash(part) for part in parts)
    last.to = _is_dash(parts[-1])
    return [*found, last]


def shared_months(last: Date, several: list[Word], parts: list[Any]) -> list[Date]:
    """Dates for each of several months; the last one carries the year. `several` are the figures that may be months."""
    if last.month is None and several:
        word = several.pop()
        last.month = integers(word)[0]
        last.end = max(last.end, word.end)
    if last.year is None and any(part.type == "COMMA" for part in parts) and not _are_months(several, last):
        return _first_only(last, several)  # "tháng 3, 15 xã ...": no list of months
    found = [
        Date(word.start, word.end, "month", month=integers(word)[0], year=last.year, shared=True) for word in several
    ]
    for date in found:
        date.to = any(part.type == "DASH" for part in parts)
    if found:
        found[0].start, last.start = parts[0].start, _month_word(parts).start
    last.to = parts[-1].type == "DASH"
    return [*found, last]


def _first_day(word: Word, last: Date) -> Date:
    """One of several days in front of the last one; it has at most its own month ("28/12 - 05/01/2026")."""
    day, *months = integers(word)
    month = months[0] if months else last.month
    year = last.year
    if year is not None and months and last.month is not None and months[0] > last.month:
        year -= 1
    return Date(word.start, word.end, "day", day, month, year, form="slash" if months else "words", shared=True)


def _first_only(last: Date, others: list[Word], unit: str = "month") -> list[Date]:
    """What looked like a list is a date and some other number."""
    if others:
        setattr(last, unit, integers(others[0])[0])
        last.end = others[0].end
    return [last]


def _are_months(several: list[Word], last: Date) -> bool:
    """ "các tháng 3, 6, 9": three or more, each after the one before, where no year tells that they are months."""
    numbers = [integers(word)[0] for word in several] + [last.month or 0]
    return len(numbers) > 2 and numbers == sorted(set(numbers)) and numbers[-1] <= 12


def _month_word(parts: list[Word]) -> Word:
    """The word that carries the month of the last of several."""
    words = [part for part in parts if part.type in ("MY", "INT") and not is_year(part, parts)]
    return words[-1]


def _is_dash(part: Any) -> bool:
    return part.__class__ is Word and part.type in ("DASH", "DAYTO")
