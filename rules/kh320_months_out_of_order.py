"""Lịch công tác theo tháng có một tháng sai năm.

Các tháng của một lịch công tác nối tiếp nhau: sau “Tháng 11/2025” mà đến “Tháng 12/2024” rồi “Tháng 01/2026” thì một tháng viết nhầm, thường
là quên sửa năm khi dùng lại lịch cũ. Chỉ xét lịch có từ bốn tháng ghi đủ năm, khi chỉ một tháng lạc chỗ và đổi năm thì khớp.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Finding, Kind, Options, Place, Plan, Related, Severity, Span, Text, rule

_MONTH = re.compile(
    r"(?:(?:Tháng|THÁNG) )?(?P<month>0?[1-9]|1[0-2])(?:\s?[/.-]\s?| năm | NĂM )(?P<year>20\d\d)\s?:?(?: (?:\([^()]*\))?)?"
)
_LONGEST = 24  # characters of a line that holds a month and nothing else
_FEWEST = 4
_Month = tuple[Span, int]  # where it stands, and its count from the year 0


@rule(
    id="KH320",
    name="months-out-of-order",
    family="dates",
    severity=Severity.WARNING,
    message=Text(
        vi="“{found}” đứng giữa “{before}” và “{after}”", en="“{found}” stands between “{before}” and “{after}”"
    ),
    hint=Text(vi="sửa năm cho nối tiếp với các tháng khác", en="correct its year, so that it follows the others"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "II. LỊCH\n1. Tháng 9/2025\n- Họp.\n2. Tháng 10/2025\n- Dự giờ.\n3. Tháng 11/2025\n- Thi.\n4. Tháng 12/2025\n- Ôn.\n",
        "II. LỊCH\nTháng 10/2025\n- Họp.\nTháng 11/2025\n- Thi.\nTháng 01/2026\n- Thi.\nIII. THI ĐUA\nTháng 11/2025\n- Đợt 1.\n"
        "Tháng 3/2026\n- Đợt 2.\n",
        "II. LỊCH\n1. Tháng 11/2025\n- Họp.\n2. Tháng 12/2025\n- Thi.\n3. Tháng 11/2025\n- Họp.\n4. Tháng 12/2025\n- Thi.\n",
    ),
    bad=(
        Bad(
            "II. LỊCH\n1. Tháng 9/2025\n- Họp.\n2. Tháng 10/2025\n- Dự giờ.\n3. ⟦Tháng 11/2024⟧\n- Thi.\n4. Tháng 12/2025\n- Ôn.\n"
            "5. Tháng 01/2026\n- Sơ kết.\n"
        ),
        Bad(
            "II. LỊCH\n\nTháng\nNội dung\n9/2025\nHọp tổ\n10/2025\nDự giờ\n⟦11/2024⟧\nThi\n12/2025\nÔn tập\n01/2026\nSơ kết\n"
        ),
        Bad(
            "II. LỊCH\n\n| Tháng | Nội dung |\n|---|---|\n| 10/2025 | Họp |\n| 11/2025 | Thi |\n| ⟦12/2024⟧ | Ôn |\n| 01/2026 | Sơ kết |\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for months in (_headings(plan), *_columns(plan)):
        at = _stray(months)
        if at is not None:
            before, after = (months[at - 1][0], months[at + 1][0])
            values = {"found": plan.plain(months[at][0]), "before": plan.plain(before), "after": plan.plain(after)}
            yield Finding(
                months[at][0], values, related=(Related(before, Text(vi="tháng liền trước", en="the month before")),)
            )


def _headings(plan: Plan) -> list[_Month]:
    """The months that stand alone on their lines: headings, with or without a number, and cells that a copy left on lines."""
    lines = [
        line
        for paragraph in plan.paragraphs
        if paragraph.place is Place.BODY and paragraph.kind is not Kind.TABLE
        for line in paragraph.lines
        if line.text_end - line.text_start <= _LONGEST
    ]
    read = [(line, _MONTH.fullmatch(plan.text, line.text_start, line.text_end)) for line in lines]
    return [(Span(line.text_start, match.end("year")), _count(match)) for line, match in read if match]


def _columns(plan: Plan) -> Iterator[list[_Month]]:
    """The months of each table's column of times."""
    for table in plan.tables:
        if "time" in table.roles:
            column = table.roles.index("time")
            cells = [row[column] for row in table.rows[1:] if column < len(row)]
            alone = [cell.pieces[0] for cell in cells if len(cell.pieces) == 1]
            read = [(piece, _MONTH.fullmatch(plan.text[piece.start : piece.end].strip("*_ "))) for piece in alone]
            yield [(piece, _count(match)) for piece, match in read if match]


def _count(match: re.Match[str]) -> int:
    return int(match["year"]) * 12 + int(match["month"])


def _stray(months: list[_Month]) -> int | None:
    """The one month without which all others come one after another, and which fits in with another year; else None."""
    counts = [count for _, count in months]
    if len(counts) < _FEWEST or _ascends(counts):
        return None
    found = [at for at in range(1, len(counts) - 1) if _ascends(counts[:at] + counts[at + 1 :])]
    if len(found) != 1:
        return None
    at = found[0]
    fits = any(counts[at - 1] < counts[at] + 12 * years < counts[at + 1] for years in (-2, -1, 1, 2))
    return at if fits else None


def _ascends(counts: list[int]) -> bool:
    return all(one < after for one, after in pairwise(counts))
