"""Grammar callbacks for dates: what is written becomes numbers, and several dates may share a month or a year."""

import re
from typing import Any

from validator.inline.date_figures import day_month_year, form_of, integers, is_year, take_year
from validator.inline.date_lists import shared_days, shared_months
from validator.inline.nodes import Date, Word

_QUARTERS = re.compile(r"IV|I{1,3}|[1-4]")
_QUARTER = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_UNITS = {"tháng": "month", "quý": "quarter", "năm": "year"}
_WORDS_OF = {unit: word for word, unit in _UNITS.items()}


class Dates:
    """One method for each rule about dates; each gives one date or more."""

    def day(self, parts: list[Any]) -> list[Date]:
        """One date, or several that share month and year ("ngày 10, 11/3/2024")."""
        first: Any = parts[0]
        if len(parts) == 1 or (len(parts) == 2 and first.__class__ is Word and first.type == "NGAY"):
            figures = parts[-1]
            if figures.__class__ is Word and figures.type == "DMY":  # most dates are such
                day, month, year = day_month_year(figures.text)
                return [Date(first.start, figures.end, "day", day, month, year, form=form_of(figures.text))]
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
                last.day, last.month, last.year = day_month_year(part.text)
                last.form = form_of(part.text)
            elif kind == "DAY" and len(integers(part)) == 1:
                last.day = integers(part)[0]
            elif kind in ("DM", "DAY"):
                last.day, last.month = integers(part)[:2]
                last.form = form_of(part.text)
            elif kind == "MY":
                last.month, last.year = integers(part)[:2]
                last.form = "slash"
            else:
                continue
            last.end = part.end if kind != "month" else last.end
        take_year(last, parts)
        return shared_days(last, days, parts)

    def _borrow(self, day: Date, months: list[Date]) -> None:
        month = months[0]
        day.month, day.year, day.end = month.month, month.year, months[-1].end

    def short(self, parts: list[Word]) -> list[Date]:
        """A date without its word: "trước 20/3", "trước 3/2024", "từ 01" """
        word = parts[0]
        date = Date(word.start, word.end, "day", bare=True)
        numbers = integers(word)
        if word.type == "MY":
            date.unit, date.form, (date.month, date.year) = "month", "slash", numbers[:2]
        elif word.type == "DM":
            date.form, (date.day, date.month) = form_of(word.text), numbers[:2]
        elif numbers[0] > 31:
            date.unit, date.year = "year", numbers[0]
        else:
            date.day = numbers[0]
        take_year(date, parts)
        return [date]

    def month(self, parts: list[Word]) -> list[Date]:
        """One month, or several that share the year ("tháng 3, 4 năm 2021")."""
        last = Date(parts[0].start, parts[0].end, "month")
        several: list[Word] = []
        for part in parts:
            if part.type in ("MY", "MONTHYEAR") and len(numbers := integers(part)) > 1:
                last.month, last.year = numbers[:2]
                last.form, last.end = "slash", part.end
            elif part.type == "INT" and not is_year(part, parts):
                several.append(part)
        take_year(last, parts)
        return shared_months(last, several, parts)

    def quarter(self, parts: list[Word]) -> list[Date]:
        numbers = [_QUARTER[each.upper()] for each in _QUARTERS.findall(parts[0].text.upper().removeprefix("QUÝ"))]
        date = Date(parts[0].start, parts[0].end, "quarter", number=numbers[0] if numbers else None)
        date.last_number = numbers[-1] if numbers else None
        take_year(date, parts)
        return [date]

    def months(self, parts: list[Word]) -> list[Date]:
        text = parts[0].text.lower()
        date = Date(parts[0].start, parts[0].end, "months", number=integers(parts[0])[0])
        date.part = "cuối" if "cuối" in text else "đầu"
        take_year(date, parts)
        return [date]

    def year(self, parts: list[Word]) -> list[Date]:
        first, last = parts[0], parts[-1]
        date = Date(first.start, last.end, "school_year" if first.type == "SCHOOLYEAR" else "year")
        numbers = integers(last) if last.type in ("INT", "YEARS") else ()
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
