"""Grammar callbacks: terminals to time expressions and references, while the text is parsed."""

from typing import Any

from validator.inline.dates import Dates
from validator.inline.nodes import Date, Node, Opener, Reference, When, Word

_OPERATORS = frozenset(
    {"BEFORE", "NOLATER", "DEN", "HET", "IN", "ON", "DONE", "TENTATIVE", "PERIOD", "CLOCK", "WEEKDAY"}
)
_WITHIN = {"quarter": ("month", "day"), "month": ("day",)}  # what a bracket may name more exactly
_JOINTS = frozenset({"COMMA", "AND", "DASH", "OPEN", "SLASH"})


class Builder(Dates):
    """One method for each rule of grammar/inline.lark; the parser calls it with the rule's parts."""

    def start(self, parts: list[Any]) -> list[Node]:
        return [part for part in parts if part.__class__ is not Word]

    def opener(self, parts: list[Word]) -> Opener:
        word = parts[0]
        return Opener(word.start, word.end, word.type, word.text)

    def when(self, parts: list[Any]) -> When:
        operators: list[Word] = []
        origin: list[Date] = []
        dates: list[Date] = []
        since = recurring = None
        joint = ""
        for part in parts:
            if part.__class__ is not Word:
                joint = _join(dates, part, joint)
            elif part.type == "TU":
                since = part
            elif part.type in _OPERATORS:
                if part.type == "WEEKDAY" and dates:
                    dates[-1].weekday = part
                    continue
                if dates and part.type == "DEN" and not origin and (since is not None or not operators):
                    origin, dates, joint = dates, [], ""
                operators.append(part)
            elif part.type == "RECUR":
                recurring = part
            elif dates:
                joint = part.type
        first = parts[0] if parts[0].__class__ is Word else parts[0][0]
        last = first.end
        for part in (*operators, *origin, *dates, since, recurring):
            if part is not None and part.end > last:
                last = part.end
        for date in dates:
            if date.weekday is not None and date.weekday.end > last:
                last = date.weekday.end
        is_range = "-" if joint == "-" else ""
        if len(origin) + len(dates) > 1:
            _share(origin + dates)
        if operators:
            _take_weekdays(operators, origin + dates)
        return When(first.start, last, tuple(operators), dates, origin, is_range, since, recurring)

    # ------------------------------------------------------------------ references
    def reference(self, parts: list[Any]) -> Reference:
        kind = label = issuer = date = None
        numbers: list[Word] = []
        for part in parts:
            if part.__class__ is not Word:
                date = date or part[-1]
            elif part.type in ("KIND", "LAW"):
                kind = part
            elif part.type == "SO":
                label = label or part
            elif part.type == "ISSUER":
                issuer = part
            elif part.type not in _JOINTS:
                numbers.append(part)
        numbers = _only_numbers(numbers)
        end = max([part.end for part in (kind, label, issuer, date, *numbers) if part is not None])
        return Reference(parts[0].start, end, kind, numbers, date, issuer, label)


def ranges(nodes: list[Node], text: str) -> list[Node]:
    """The nodes of a run; "7h30 ngày 10/5 đến 17h00 ngày 12/5", a day at its hour and one up to which, is one range."""
    found: list[Node] = []
    for node in nodes:
        first = found[-1] if found else None
        if isinstance(first, When) and isinstance(node, When) and _goes_on(first, node, text):
            _share(first.dates + node.dates)
            operators = first.operators + node.operators
            found[-1] = When(first.start, node.end, operators, node.dates, first.dates, "", None, node.recurring)
        else:
            found.append(node)
    return found


def _goes_on(first: When, second: When, text: str) -> bool:
    """Is the second the end of a range that the first begins with its hour?"""
    if not second.operators or second.operators[0].type != "DEN" or not second.dates or second.origin or second.since:
        return False
    types = {word.type for word in first.operators}
    alone = len(first.dates) == 1 and first.dates[0].unit == "day" and not first.origin
    if not alone or first.since or first.recurring or "CLOCK" not in types or types - {"CLOCK", "WEEKDAY"}:
        return False
    return not text[first.end : second.start].strip(" )\n")


def _join(dates: list[Date], more: list[Date], joint: str) -> str:
    """Adds dates to a list; a list that holds a dash is a range."""
    if not dates and len(more) == 1 and not joint:
        dates += more
        return "list"
    if joint == "OPEN" and dates and more[0].year is None and more[0].unit in _WITHIN.get(dates[-1].unit, ()):
        more[0].year, more[0].shared = dates[-1].year, dates[-1].year is not None  # "Quý I/2026 (tuần 2 tháng 3)"
    if joint == "COMMA" and dates and more[0].unit == "year" and dates[-1].year is None and dates[-1].unit != "year":
        dates[-1].year, dates[-1].end = more[0].year, more[0].end
        return ""
    if joint == "COMMA" and dates and dates[-1].year is not None and more[0].bare and more[0].year is None:
        return joint  # "ngày 15/3/2024, 2/3 số phiếu": a fraction
    is_range = joint in ("DASH", "-") or any(date.to for date in [*dates[-1:], *more[:-1]])
    dates += more
    return "-" if is_range else "list"


def _share(dates: list[Date]) -> None:
    """Month and year written once, at the end, hold for the dates before: "từ 01 - 05/3/2024"."""
    for before, after in zip(dates[-2::-1], dates[:0:-1], strict=True):
        if before.month is None and before.unit == after.unit == "day" and after.month is not None:
            before.month, before.shared = after.month, True
        if before.year is None and before.unit != "year" and after.year is not None:
            before.year, before.shared = after.year, True
            if _first_month(before) > _last_month(after) > 0:
                before.year -= 1
            if after.unit == "year" and after.year_to is None and before.unit == "day":
                before.year = None  # two dates of different units are not written together
                before.shared = False


def _first_month(date: Date) -> int:
    """The month a date begins in, 0 where it names none."""
    return date.month or (3 * date.number - 2 if date.unit == "quarter" and date.number else 0)


def _last_month(date: Date) -> int:
    """The month a date ends in, 0 where it names none."""
    return date.month or (3 * (date.last_number or date.number) if date.unit == "quarter" and date.number else 0)


def _take_weekdays(operators: list[Word], dates: list[Date]) -> None:
    """Each weekday belongs to the date it stands in front of."""
    for word in operators:
        if word.type == "WEEKDAY":
            named = next((date for date in dates if date.start > word.start), None)
            if named is not None and named.weekday is None:
                named.weekday = word


def _only_numbers(words: list[Word]) -> list[Word]:
    """Bare figures behind the last full number belong to the sentence, not to the reference."""
    full = [at for at, word in enumerate(words) if word.type in ("DOCNUM", "DRAFT")]
    return words[: full[-1] + 1] if full else words
