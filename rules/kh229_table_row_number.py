"""Số thứ tự trong bảng nhảy cóc.

Cột “TT”, “STT” của bảng phân công, danh sách phải đếm liên tiếp; nhảy số thường là do xóa một dòng mà chưa đánh lại số, hoặc thiếu một dòng.
Hãy đánh lại số hoặc bổ sung dòng. Bảng chia nhóm được đếm lại từ 1; số lặp lại do gộp ô thì không báo.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Cell, Finding, Options, Plan, Severity, Span, Text, rule

_NUMBER = re.compile(r"(\d{1,3})[.)]?")
_FEWEST = 3  # numbers that show that a column counts


@rule(
    id="KH229",
    name="table-row-number",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(
        vi="số thứ tự “{found}” trong bảng không nối tiếp “{before}”",
        en="row number “{found}” does not follow “{before}”",
    ),
    hint=Text(vi="đánh lại số hoặc bổ sung dòng thiếu", en="number the rows anew, or add the missing one"),
    basis={"*": "số thứ tự đếm liên tiếp"},
    options=Options,
    good=(
        "II. NỘI DUNG\n\n| TT | Việc |\n|---|---|\n| I | Tuyên truyền |\n| 1 | Treo băng rôn |\n| 2 | Phát thanh |\n| II | Kiểm tra |\n"
        "| 1 | Lập đoàn |\n| 2 | Kiểm tra |\n| 2 | Báo cáo |\n| 3 | Họp |\n",
        "II. NỘI DUNG\n\n| STT | Việc |\n|---|---|\n| 5 | Họp |\n| 12 | Khảo sát |\n| 31 | Báo cáo |\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n\n| TT | Việc |\n|---|---|\n| 1 | Lập đoàn |\n| 2 | Kiểm tra |\n| ⟦4⟧ | Báo cáo |\n| 5 | Họp |\n"
        ),
        Bad("II. NỘI DUNG\n\n| STT | Việc |\n|:-:|---|\n| 1. | Lập đoàn |\n| ⟦3.⟧ | Kiểm tra |\n| 4. | Báo cáo |\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for table in plan.tables:
        if table.is_numbered(plan.text):
            numbers = [one for row in table.rows[1:] if row and (one := _number(plan, row[0]))]
            gaps = [at for at in range(1, len(numbers)) if numbers[at][0] > numbers[at - 1][0] + 1]
            if len(numbers) >= _FEWEST and len(gaps) == 1:
                at = gaps[0]
                yield Finding(
                    numbers[at][1], {"found": plan.quote(numbers[at][1]), "before": plan.quote(numbers[at - 1][1])}
                )


def _number(plan: Plan, cell: Cell) -> tuple[int, Span] | None:
    found = _NUMBER.fullmatch(cell.words(plan.text))
    return (int(found[1]), cell.pieces[0]) if found else None
