"""Tổng số không bằng các số thành phần cộng lại.

Dòng “Cộng”, “Tổng cộng” ở cuối bảng phải bằng tổng các dòng trên; “tổng kinh phí 120 triệu đồng, gồm: ...” phải bằng các khoản kể sau đó.
Sai thường do sửa một khoản mà chưa sửa tổng. Bảng chia nhóm, có dòng cộng nhỏ, có tỷ lệ hay đơn giá thì cột ấy không bị xét.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from validator.api import Bad, Cell, Finding, Options, Plan, Severity, Text, folded, rule

_TOTAL = re.compile(r"(?:TONG(?: CONG| SO| KINH PHI)?|CONG)(?: \(?(?:TONG|1 ?\+.*))?[\s:.)]*")
_COUNT = re.compile(r"(?:S?TT|SO (?:TT|THU TU))\W*")
_NO_SUM = re.compile(r"TY LE|%|DON GIA|BINH QUAN|TRUNG BINH|DIEM|MUC|HE SO|NAM|XEP|LUY KE")
_PLAIN_ROW = re.compile(r"\d{1,3}\.?|")  # neither a group (I, A) nor a part of another row (1.1)
_PART = re.compile(r"[-–+*•]|.*\b(?:TRONG DO|BAO GOM|CONG|TONG)\b")
_AMOUNT = r"(?P<figure>\d{1,3}(?:\.\d{3})+|\d+)(?P<rest>,\d+)?"
_CELL = re.compile(rf"{_AMOUNT}(?P<unit>(?: ?[a-zà-ỹđ]+){{0,3}})\.?")
_UNIT = r"(?P<unit>(?:triệu |nghìn |tỷ )?đồng|người|đại biểu|đoàn viên|đảng viên|học sinh|suất|lớp|cuộc|hộ|ha|km)"
_WRITTEN = re.compile(
    rf"[Tt]ổng (?:số |cộng |kinh phí |dự toán |chi )?(?:thực hiện |là |khoảng )?:? ?{_AMOUNT} {_UNIT},?"
    r" (?:bao )?gồm(?: có)?:? (?P<parts>(?:[^.\n]|\.(?=\d)){10,400})\.?$",
    re.M,
)
_BETWEEN = re.compile(r"[;,] (?:và )?| và ")
_ONE = re.compile(rf"\D*(?<![\d.,/]){_AMOUNT} {_UNIT}(?![\w/])\D*")


@rule(
    id="KH533",
    name="wrong-total",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="tổng ghi {found}, các số thành phần cộng lại là {right}",
        en="the total says {found}, its parts make {right}",
    ),
    hint=Text(
        vi="cộng lại, sửa tổng hoặc khoản ghi sai", en="add up again; correct the total or the part that is wrong"
    ),
    basis={"*": "tổng phải bằng các số thành phần cộng lại"},
    options=Options,
    good=(
        "II. KINH PHÍ\n\n| TT | Nội dung | Số tiền |\n|---|---|---|\n| 1 | In tài liệu | 5.000.000 |\n| 2 | Nước uống | 1.500.000 |\n"
        "| | Cộng | 6.500.000 |\n",
        "II. KINH PHÍ\n\n| TT | Nội dung | Số tiền |\n|---|---|---|\n| I | Hội nghị | 5.000.000 |\n| 1 | Nước uống | 2.000.000 |\n"
        "| 2 | Tài liệu | 3.000.000 |\n| | Cộng | 5.000.000 |\n",
        "II. KINH PHÍ\n1. Tổng kinh phí 120 triệu đồng, gồm: chi in ấn 50 triệu đồng; chi tập huấn 70 triệu đồng.\n"
        "2. Tổng số 15 lớp, gồm các lớp cấp tỉnh, 10 lớp cấp xã.\n",
    ),
    bad=(
        Bad(
            "II. KINH PHÍ\n\n| TT | Nội dung | Số tiền |\n|---|---|---|\n| 1 | In tài liệu | 5.000.000 |\n| 2 | Nước uống | 1.500.000 |\n"
            "| | Tổng cộng | ⟦7.500.000⟧ |\n"
        ),
        Bad(
            "II. KINH PHÍ\n1. Tổng kinh phí ⟦120⟧ triệu đồng, gồm: chi in ấn 50 triệu đồng, chi tập huấn 60 triệu đồng.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for table in plan.tables:
        yield from _of_table(plan, table.rows)
    for found in plan.prose.find(_WRITTEN):
        parts = [_ONE.fullmatch(part) for part in _BETWEEN.split(found["parts"])]
        known = [part for part in parts if part and part["unit"] == found["unit"]]
        if 2 <= len(known) == len(parts):
            right = sum(map(_value, known), Decimal())
            if right != _value(found.match):
                yield Finding(found.span("figure"), {"found": found["figure"], "right": _written(right)})


def _of_table(plan: Plan, rows: list[list[Cell]]) -> Iterator[Finding]:
    """The last row adds up those between it and the titles, column by column."""
    words = [[cell.words(plan.text).strip() for cell in row] for row in rows]
    titles, *items, last = words
    width = len(titles)
    if len(items) < 2 or any(len(row) != width for row in words) or not any(map(_is_total, last[:2])):
        return
    counts = _COUNT.fullmatch(folded(titles[0])) is not None
    names = 1 if counts else 0
    if any((counts and not _PLAIN_ROW.fullmatch(row[0])) or _PART.match(folded(row[names])) for row in items):
        return
    for column in range(names + 1, width):
        said = _CELL.fullmatch(last[column])
        parts = [_CELL.fullmatch(row[column]) for row in items if row[column] not in ("", "-", "–")]
        known = [one for one in parts if one and said and one["unit"] == said["unit"]]
        if said and 2 <= len(known) == len(parts) and not _NO_SUM.search(folded(titles[column])):
            right = sum(map(_value, known), Decimal())
            if right != _value(said) and not any(one["rest"] for one in (said, *known)):
                yield Finding(rows[-1][column].pieces[0], {"found": last[column], "right": _written(right)})


def _is_total(cell: str) -> bool:
    return _TOTAL.fullmatch(folded(cell)) is not None


def _value(amount: re.Match[str]) -> Decimal:
    return Decimal(amount["figure"].replace(".", "") + (amount["rest"] or "").replace(",", "."))


def _written(value: Decimal) -> str:
    """As the others are written: 6.500.000, 12,5."""
    return f"{value:,}".replace(",", " ").replace(".", ",").replace(" ", ".")
