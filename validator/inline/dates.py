"""Grammar callbacks for dates: what is written becomes numbers, and several dates may share a month or a year."""

import re
from functools import lru_cache
from typing import Any

from validator.inline.nodes import Date, Word

_DIGITS = re.compile(r"\d{1,5}")
_QUARTERS = re.compile(r"IV|I{1,3}|[1-4]")
_QUARTER = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_UNITS = {"tháng": "month", "quý": "quarter", "năm": "year"}
_WORDS_OF = {unit: word for word, unit in _UNITS.items()}
_FORMS = {"/": "slash", "-": "dash", ".": "dot"}


class Dates:
    """One method for each rule about dates; each gives one date or more."""

    def day(self, parts: list[Any]) -> list[Date]:
        """One date, or several that share month and year ("ngày 10, 11/3/2024")."""
        first: Any = parts[0]
        if len(parts) == 1 or (len(parts) == 2 and first.__class__ is Word and first.type == "NGAY"):
            figures = parts[-1]
            if figures.__class__ is Word and figures.type == "DMY":  # most dates are such
                day, month, year = _dmy(figures.text)
                return [Date(first.start, figures.end, "day", day, month, year, form=_form(figures.text))]
        last = Date(first.start, first.end, "day")
        days: list[Word] = []
        for part in parts:
            kind = part.type if part.__class__ is Word else "month"
            if kind == "month":
                self._borrow(last, part)
            elif kind in ("INT", "DAYTO"):
                days.append(part)
                if kind == "DAYTO":
                    part.end = part.start + len(str(part.text).rstrip(" -–\t\u00a0"))
                    continue
            elif kind == "DMY":
                last.day, last.month, last.year = _dmy(part.text)
                last.form = _form(part.text)
            elif kind == "DAY" and len(_integers(part)) == 1:
                last.day = _integers(part)[0]
            elif kind in ("DM", "DAY"):
                last.day, last.month = _integers(part)[:2]
                last.form = _form(part.text)
            elif kind == "MY":
                last.month, last.year = _integers(part)[:2]
                last.form = "slash"
            else:
                continue
            last.end = part.end if kind != "month" else last.end
        _year_of(last, parts)
        return _shared_days(last, days, parts)

    def _borrow(self, day: Date, months: list[Date]) -> None:
        month = months[0]
        day.month, day.year, day.end = month.month, month.year, months[-1].end

    def short(self, parts: list[Word]) -> list[Date]:
        """A date without its word: "trước 20/3", "trước 3/2024", "từ 01" """
        word = parts[0]
        date = Date(word.start, word.end, "day", bare=True)
        numbers = _integers(word)
        if word.type == "MY":
            date.unit, date.form, (date.month, date.year) = "month", "slash", numbers[:2]
        elif word.type == "DM":
            date.form, (date.day, date.month) = _form(word.text), numbers[:2]
        elif numbers[0] > 31:
            date.unit, date.year = "year", numbers[0]
        else:
            date.day = numbers[0]
        _year_of(date, parts)
        return [date]

    def month(self, parts: list[Word]) -> list[Date]:
        """One month, or several that share the year ("tháng 3, 4 năm 2021")."""
        last = Date(parts[0].start, parts[0].end, "month")
        several: list[Word] = []
        for part in parts:
            if part.type in ("MY", "MONTHYEAR") and len(numbers := _integers(part)) > 1:
                last.month, last.year = numbers[:2]
                last.form, last.end = "slash", part.end
            elif part.type == "INT" and not _is_year(part, parts):
                several.append(part)
        _year_of(last, parts)
        if last.month is None and several:
            word = several.pop()
            last.month = _integers(word)[0]
            last.end = max(last.end, word.end)
        if last.year is None and any(part.type == "COMMA" for part in parts) and not _are_months(several, last):
            return _first_only(last, several)  # "tháng 3, 15 xã ...": no list of months
        found = []
        for word in several:
            date = Date(word.start, word.end, "month", month=_integers(word)[0], year=last.year, shared=True)
            found.append(date)
        for date in found:
            date.to = any(part.type == "DASH" for part in parts)
        if found:
            found[0].start, last.start = parts[0].start, _written(last, parts).start
        last.to = parts[-1].type == "DASH"
        return [*found, last]

    def quarter(self, parts: list[Word]) -> list[Date]:
        numbers = [_QUARTER[each.upper()] for each in _QUARTERS.findall(parts[0].text.upper().removeprefix("QUÝ"))]
        date = Date(parts[0].start, parts[0].end, "quarter", number=numbers[0] if numbers else None)
        date.last_number = numbers[-1] if numbers else None
        _year_of(date, parts)
        return [date]

    def months(self, parts: list[Word]) -> list[Date]:
        text = parts[0].text.lower()
        date = Date(parts[0].start, parts[0].end, "months", number=_integers(parts[0])[0])
        date.part = "cuối" if "cuối" in text else "đầu"
        _year_of(date, parts)
        return [date]

    def year(self, parts: list[Word]) -> list[Date]:
        first, last = parts[0], parts[-1]
        date = Date(first.start, last.end, "school_year" if first.type == "SCHOOLYEAR" else "year")
        numbers = _integers(last) if last.type in ("INT", "YEARS") else ()
        date.year = numbers[0] if numbers else None
        if len(numbers) > 1:
            date.year_to = numbers[1]
            date.unit = "years" if date.unit == "year" else date.unit
        return [date]

    def part(self, parts: list[Any]) -> list[Date]:
        """ "cuối tháng 5", "đầu năm": a part of the unit that follows."""
        word = parts[0]
        unit = _UNITS.get(word.text.lower().split()[-1], "")
        dates: list[Date] = parts[1] if len(parts) > 1 else [Date(word.start, word.end, unit)]
        dates[0].part, dates[0].start = (
            " ".join(word.text.lower().split()).removesuffix(f" {_WORDS_OF[unit]}" if unit else ""),
            word.start,
        )
        return dates


def _are_months(several: list[Word], last: Date) -> bool:
    """ "các tháng 3, 6, 9": three or more, each after the one before, where no year tells that they are months."""
    numbers = [_integers(word)[0] for word in several] + [last.month or 0]
    return len(numbers) > 2 and numbers == sorted(set(numbers)) and numbers[-1] <= 12


def _integers(word: Word) -> tuple[int, ...]:
    return _figures(word.text)


@lru_cache(maxsize=4096)
def _figures(text: str) -> tuple[int, ...]:
    """The numbers in some words; the same few come again and again."""
    return tuple([int(each) for each in _DIGITS.findall(text)])


def _dmy(text: str) -> tuple[int, int, int]:
    day, month, year = _figures(text)[:3]
    return day, month, year + 2000 if year < 100 else year


def _form(text: str) -> str:
    for sign, form in _FORMS.items():
        if sign in text:
            return form
    return "words"


def _is_year(word: Word, parts: list[Any]) -> bool:
    """True for the figures behind "năm" or a slash."""
    at = parts.index(word)
    before = parts[at - 1] if at else None
    return before.__class__ is Word and before.type in ("NAM", "SLASH")


def _year_of(date: Date, parts: list[Any]) -> None:
    """The year behind "năm" or a slash, or standing alone behind the unit ("quý I 2024")."""
    before = ""
    for part in parts:
        if part.__class__ is not Word:
            before = ""
            continue
        if part.type == "INT" and (before in ("NAM", "SLASH", "QUARTER", "MONTHS")):
            date.year, date.end = _integers(part)[0], max(date.end, part.end)
        elif part.type == "NAM":
            date.end = max(date.end, part.end)
        before = part.type


def _shared_days(last: Date, days: list[Word], parts: list[Any]) -> list[Date]:
    """Dates for each of several days; the last one carries month and year."""
    if days:
        days = [word for word in days if not _is_year(word, parts)]
    if last.day is None and days:
        word = days.pop()
        last.day, last.end = _integers(word)[0], max(last.end, word.end)
        if last.month is None and days:
            return _first_only(last, days, "day", word)
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


def _first_day(word: Word, last: Date) -> Date:
    """One of several days in front of the last one; it has at most its own month ("28/12 - 05/01/2026")."""
    day, *months = _integers(word)
    month = months[0] if months else last.month
    year = last.year
    if year is not None and months and last.month is not None and months[0] > last.month:
        year -= 1
    return Date(word.start, word.end, "day", day, month, year, form="slash" if months else "words", shared=True)


def _is_dash(part: Any) -> bool:
    return part.__class__ is Word and part.type in ("DASH", "DAYTO")


def _first_only(last: Date, others: list[Word], unit: str = "month", word: Word | None = None) -> list[Date]:
    """What looked like a list is a date and some other number."""
    if others:
        setattr(last, unit, _integers(others[0])[0])
        last.end = others[0].end
    return [last]


def _written(date: Date, parts: list[Word]) -> Word:
    """The word that carries the month of the last of several."""
    words = [part for part in parts if part.type in ("MY", "INT") and not _is_year(part, parts)]
    return words[-1]
