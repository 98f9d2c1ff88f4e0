"""Totals that their parts do not make: the last row of a table, "tổng kinh phí 120 triệu đồng, gồm: ..."."""

import re
from collections.abc import Iterator, Sequence

from validator.facts.counts.figures import WrongFigure
from validator.facts.counts.parted import parted_totals
from validator.facts.paragraphs.prose import Found, Words
from validator.facts.tables.tables import Table
from validator.parser.patterns import fold
from validator.source import Span

_TOTAL = re.compile(r"(?:TONG(?: CONG| SO| KINH PHI)?|CONG)(?: \(?(?:TONG|1 ?\+.*))?[\s:.)]*")
_NO_SUM = re.compile(r"TY LE|%|DON GIA|BINH QUAN|TRUNG BINH|DIEM|MUC|HE SO|NAM|XEP|LUY KE")
_PLAIN_ROW = re.compile(r"\d{1,3}\.?|")  # neither a group (I, A) nor a part of another row (1.1)
_PART = re.compile(r"[-–+*•]|.*\b(?:TRONG DO|BAO GOM|CONG|TONG)\b")
_AMOUNT = r"(?P<figure>\d{1,3}(?:\.\d{3})+|\d+)(?P<rest>,\d{1,6})?"
_CELL = re.compile(rf"{_AMOUNT}(?P<unit>(?: ?[a-zà-ỹđ]+){{0,3}})\.?")
_UNIT = r"(?P<unit>(?:triệu |nghìn |tỷ )?đồng|người|đại biểu|đoàn viên|đảng viên|học sinh|suất|lớp|cuộc|hộ|ha|km)"
_WRITTEN = re.compile(
    rf"ổng (?<=[Tt]ổng )(?:số |cộng |kinh phí |dự toán |chi )?(?:thực hiện |là |khoảng )?:? ?{_AMOUNT} {_UNIT},?"
    r" (?:bao )?gồm(?: có)?:? (?P<parts>(?:[^.\n]|\.(?=\d)){10,400})\.?$",
    re.M,
)
_BETWEEN = re.compile(r"[;,] (?:và )?| và ")
_ONE = re.compile(rf"\D*(?<![\d.,/]){_AMOUNT} {_UNIT}(?![\w/])\D*")
# A part that may be counted among the others: "120 đại biểu, gồm: ...; 45 đại biểu nữ".
_AMONG = re.compile(r"(?<!\w)(?:nữ|trẻ|trong đó|dân tộc|tôn giáo|ngoài Đảng|đảng viên)(?!\w)", re.I)
# "45 giáo viên (20 nam, 25 nữ)"
_BOTH_SEXES = re.compile(
    r"[0-9](?<![\w.,/].)(?P<more>\d{0,3})(?: [^\W\d_]+){1,4}?,? ?(?:\(|(?:trong đó|gồm)(?: có)?:? )(?:trong đó:? |có )?"
    r"(?P<men>\d{1,4}) (?P<first>nam|nữ)(?: và |, |; )(?P<women>\d{1,4}) (?P<second>nam|nữ)(?!\w)"
)
# "06 giải, gồm: 01 giải Nhất, 02 giải Nhì, 03 giải Ba"
_PRIZES = re.compile(
    r"(?P<total>[0-9](?<![\w.,/].)\d?) giải(?: thưởng)?(?:,? (?:bao )?gồm(?: có)?:?|,? trong đó:?|:) "
    r"(?P<parts>\d{1,2} giải [^\W\d_]+(?: [^\W\d_]+)?(?:(?:, (?:và )?|; (?:và )?| và )\d{1,2} giải [^\W\d_]+(?: [^\W\d_]+)?)+)(?= ?[.;)\n]|$)",
    re.M,
)
_PRIZE = re.compile(r"(\d{1,2}) giải")
_FEWEST_ROWS = 4  # titles, two parts and their total
_DECIMALS = 6  # that a figure may have


def wrong_totals(text: str, tables: Sequence[Table], prose: Words) -> Iterator[WrongFigure]:
    """The totals of tables and of sentences that are wrong; none where a part is no plain figure of the same unit."""
    for table in tables:
        yield from _of_table(text, table)
    told = set()
    for found in prose.find(_WRITTEN):
        parts = [_ONE.fullmatch(part) for part in _BETWEEN.split(found["parts"])]
        known = [part for part in parts if part and part["unit"] == found["unit"] and not _AMONG.search(part[0])]
        if 2 <= len(known) == len(parts):
            right = sum(map(_value, known))
            if right != _value(found.match):
                told.add(found.span("figure").start)
                yield WrongFigure(found.span("figure"), found["figure"], _written(right))
    for one in parted_totals(prose):
        if one.span.start not in told:
            yield WrongFigure(one.span, one.said, _written(one.right))
    yield from _of_people_and_prizes(prose)


def _of_people_and_prizes(prose: Words) -> Iterator[WrongFigure]:
    for found in prose.find(_BOTH_SEXES):
        said, right = int(found[0][0] + found["more"]), int(found["men"]) + int(found["women"])
        if said != right and found["first"] != found["second"]:
            yield WrongFigure(_figure(found), str(said), str(right))
    for found in prose.find(_PRIZES):
        right = sum(map(int, _PRIZE.findall(found["parts"])))
        if int(found["total"]) != right:
            yield WrongFigure(found.span("total"), found["total"], str(right))


def _figure(found: Found) -> Span:
    """The figure a match begins with."""
    span = found.span()
    return Span(span.start, span.start + 1 + len(found["more"]))


def _of_table(text: str, table: Table) -> Iterator[WrongFigure]:
    """The last row adds up those between it and the titles, column by column."""
    rows = table.rows
    last = [cell.words(text).strip() for cell in rows[-1]]
    width = len(last)
    if len(rows) < _FEWEST_ROWS or any(len(row) != width for row in rows) or not any(map(_is_total, last[:2])):
        return
    titles, *items = [[cell.words(text).strip() for cell in row] for row in rows[:-1]]
    counts = table.is_numbered(text)
    names = 1 if counts else 0
    if any((counts and not _PLAIN_ROW.fullmatch(row[0])) or _PART.match(fold(row[names])) for row in items):
        return
    for column in range(names + 1, width):
        said = _CELL.fullmatch(last[column])
        parts = [_CELL.fullmatch(row[column]) for row in items if row[column] not in ("", "-", "–")]
        known = [one for one in parts if one and said and one["unit"] == said["unit"]]
        if said and 2 <= len(known) == len(parts) and not _NO_SUM.search(fold(titles[column])):
            right = sum(map(_value, known))
            if right != _value(said) and not any(one["rest"] for one in (said, *known)):
                yield WrongFigure(rows[-1][column].pieces[0], last[column], _written(right))


def _is_total(cell: str) -> bool:
    return _TOTAL.fullmatch(fold(cell)) is not None


def _value(amount: re.Match[str]) -> int:
    """A figure in the smallest parts that are told apart."""
    return int(amount["figure"].replace(".", "") + (amount["rest"] or ",")[1:].ljust(_DECIMALS, "0"))


def _written(value: int) -> str:
    """As the others are written: 6.500.000, 12,5."""
    whole, rest = divmod(value, 10**_DECIMALS)
    figure = f"{whole:,}".replace(",", ".")
    return f"{figure},{rest:0{_DECIMALS}}".rstrip("0").rstrip(",")
