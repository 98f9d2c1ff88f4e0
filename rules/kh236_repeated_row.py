"""Một dòng của bảng ghi hai lần.

Hai dòng giống hệt nhau từ nội dung đến thời gian, đơn vị thực hiện, chỉ khác số thứ tự: chép dòng trên xuống mà chưa sửa. Chỉ xét bảng có
cột nội dung và cột thời gian hoặc đơn vị.
"""

from collections.abc import Iterator

from validator.api import Bad, Cell, Finding, Options, Plan, Related, Severity, Text, folded, rule

_FEWEST = 3  # words of what is to be done


@rule(
    id="KH236",
    name="repeated-row",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="dòng “{row}” ghi hai lần", en="the row “{row}” is given twice"),
    hint=Text(vi="bỏ một dòng, hoặc sửa theo việc của dòng đó", en="take one away, or write what belongs there"),
    basis={"*": "mỗi việc một dòng"},
    options=Options,
    good=(
        "I. TIẾN ĐỘ\n\n| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Rà soát hồ sơ | Tháng 10 |\n| 2 | Rà soát hồ sơ | Tháng 11 |\n"
        "| 3 | Họp tổ | Tháng 12 |\n| 4 | Họp tổ | Tháng 12 |\n",
    ),
    bad=(
        Bad(
            "I. TIẾN ĐỘ\n\n| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Rà soát hồ sơ | Tháng 10 |\n| 2 | ⟦Rà soát hồ sơ⟧ | Tháng 10 |\n"
            "| 3 | Tổng hợp kết quả | Tháng 12 |\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for table in plan.tables:
        if "task" not in table.roles or not {"time", "actor"} & set(table.roles):
            continue
        task = table.roles.index("task")
        seen: dict[tuple[str, ...], Cell] = {}
        for row in table.rows[1:]:
            words = [folded(cell.words(plan.text)).strip(" .*") for cell in row]
            if len(words) <= task or len(words[task].split()) < _FEWEST or not row[task].pieces:
                continue
            key = tuple(one for at, one in enumerate(words) if not (at == 0 and one.isdigit()))
            first = seen.setdefault(key, row[task])
            if first is not row[task] and sum(map(bool, key)) > 1:
                related = (Related(first.pieces[0], Text(vi="lần thứ nhất", en="the first time")),)
                yield Finding(row[task].pieces[0], {"row": plan.plain(row[task].pieces[0])}, related=related)
