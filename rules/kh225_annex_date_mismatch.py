"""Ngày ghi ở phụ lục khác với ngày ban hành.

Dòng “(Kèm theo Kế hoạch số …, ngày …)” phải đúng ngày ban hành ở phần đầu văn bản. Lỗi này thường do phụ lục soạn sau hoặc lấy từ
bản cũ. Hãy ghi lại đúng ngày ban hành.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, folded, rule

_TAIL = "\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Theo phụ lục kèm theo.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\nPHỤ LỤC\nThời gian\n"
_HEAD = f"ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nBa Vì, ngày 14 tháng 3 năm 2025\n{_TAIL}"


@rule(
    id="KH225",
    name="annex-date-mismatch",
    family="annex",
    severity=Severity.ERROR,
    message=Text(
        vi="phụ lục ghi ngày {found}, văn bản ban hành ngày {right}",
        en="the annex says {found}, the paper is of {right}",
    ),
    hint=Text(vi="ghi ở phụ lục đúng ngày ban hành: {right}", en="write in the annex the date of issue: {right}"),
    basis={
        "hd36": "phụ lục ghi ngày của văn bản",
        "hd05": "Phần II, mục II.1",
        "party": "phụ lục ghi ngày của văn bản",
        "nd30": "Phụ lục I, phần III, mục 1",
        "*": "phụ lục ghi ngày của văn bản",
    },
    options=Options,
    good=(
        f"{_HEAD}(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n",
        f"{_HEAD}(Kèm theo Kế hoạch số 12-KH/ĐU ngày 14 tháng 3 năm 2025 của Đảng ủy xã)\n",
        f"{_HEAD}(Kèm theo Hướng dẫn số 06-HD/ĐU, ngày 02/3/2025 của Đảng ủy xã)\n",
    ),
    bad=(
        "UBND XÃ BA VÌ\nSố: 31/QĐ-UBND\n\nBa Vì, ngày 14 tháng 3 năm 2025\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng cây\n\nĐiều 1. Ban hành Kế"
        " hoạch.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pao\n\nKẾ HOẠCH\nTRỒNG CÂY\n(Kèm theo Quyết định số 31/QĐ-UBND ⟦ngày 17/3/2025⟧"
        " của UBND xã)\n\nI. MỤC ĐÍCH\n1. Phủ xanh đồi trọc.\n",
        Bad(f"{_HEAD}(Kèm theo Kế hoạch số 12-KH/ĐU, ⟦ngày 17/3/2025⟧ của Đảng ủy xã)\n"),
        Bad(f"{_HEAD}(Kèm theo Kế hoạch số 12-KH/ĐU ⟦ngày 14 tháng 3 năm 2024⟧ của Đảng ủy xã)\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for note, paper in plan.notes:
        issued = paper.header.issued
        if issued is None or issued.value is None:
            continue
        if note.date is None or note.date_span is None or note.date == issued.value:
            continue
        if folded(note.kind) == paper.header.kind:
            values = {"found": f"{note.date:%d/%m/%Y}", "right": f"{issued.value:%d/%m/%Y}"}
            related = (Related(issued.date_span, Text(vi="ngày ban hành", en="the date of issue")),)
            yield Finding(note.date_span, values, related=related)
