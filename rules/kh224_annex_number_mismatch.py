"""Số, ký hiệu ghi ở phụ lục khác với số, ký hiệu của kế hoạch.

Dòng “(Kèm theo Kế hoạch số …)” dưới tiêu đề phụ lục phải đúng số, ký hiệu và tên loại ở phần đầu văn bản. Ghi khác thì phụ lục thành
của một văn bản khác; lỗi này thường do dùng lại phụ lục cũ.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Number, Options, Plan, Related, Severity, Span, Text, folded, rule

_TAIL = "\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Theo phụ lục kèm theo.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\nPHỤ LỤC\nThời gian\n"

# A decision, and the plan that is issued with it.
_DECIDED = (
    "UBND XÃ BA VÌ\nSố: 31/QĐ-UBND\n\nBa Vì, ngày 14 tháng 3 năm 2025\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch trồng cây\n\nĐiều 1. Ban hành Kế"
    " hoạch.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pao\n\nKẾ HOẠCH\nTRỒNG CÂY\n"
)
_BODY = "\nI. MỤC ĐÍCH\n1. Phủ xanh đồi trọc.\n"


@rule(
    id="KH224",
    name="annex-number-mismatch",
    family="annex",
    severity=Severity.ERROR,
    message=Text(
        vi="phụ lục ghi “{found}”, văn bản là “{right}”", en="the annex says “{found}”, the paper is “{right}”"
    ),
    hint=Text(
        vi="ghi ở phụ lục đúng như phần đầu văn bản: {right}", en="write in the annex what the head says: {right}"
    ),
    basis={
        "hd36": "phụ lục ghi số, ký hiệu của văn bản",
        "hd05": "Phần II, mục II.1",
        "party": "phụ lục ghi số, ký hiệu của văn bản",
        "nd30": "Phụ lục I, phần III, mục 1",
        "*": "phụ lục ghi số, ký hiệu của văn bản",
    },
    options=Options,
    good=(
        f"ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\n{_TAIL}(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n",
        f"ĐẢNG ỦY XÃ BA VÌ\nSố: 12/KH-ĐU\n{_TAIL}(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n",
        f"ĐẢNG ỦY XÃ BA VÌ\nSố      -KH/ĐU\n{_TAIL}(Kèm theo Kế hoạch số      -KH/ĐU, ngày    /3/2025 của Đảng ủy xã)\n",
        f"ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\n{_TAIL}(Kèm theo Hướng dẫn số 06-HD/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n",
    ),
    bad=(
        Bad(
            f"{_DECIDED}(Kèm theo Quyết định số ⟦13/QĐ-UBND⟧ ngày 14/3/2025 của UBND xã)\n{_BODY}",
            f"{_DECIDED}(Kèm theo Quyết định số 31/QĐ-UBND ngày 14/3/2025 của UBND xã)\n{_BODY}",
        ),
        Bad(
            f"ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\n{_TAIL}(Kèm theo Kế hoạch số ⟦21-KH/ĐU⟧, ngày 14/3/2025 của Đảng ủy xã)\n",
            f"ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\n{_TAIL}(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n",
        ),
        Bad(
            f"ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\n{_TAIL}(Kèm theo ⟦Chương trình⟧ số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for note, paper in plan.notes:
        head, type_span = paper.header.number, paper.header.type_span
        if head is None or type_span is None or note.number is None:
            continue
        right = head.text
        number, same_kind = note.number, folded(note.kind) == paper.header.kind
        wrong = not _same(number, head)
        related = (Related(head.span, Text(vi="số ở phần đầu", en="the number in the head")),)
        if wrong and same_kind:
            span = Span(number.serial_span.start, number.span.end)
            fix = None if head.is_blank or number.is_blank else Fix((Edit(span, right),), safe=False)
            yield Finding(span, {"found": number.text, "right": right}, fix, related)
        elif not wrong and not same_kind and not number.is_blank:
            named = " ".join(plan.quote(type_span).split())
            yield Finding(note.kind_span, {"found": note.kind, "right": named}, related=related)


def _same(number: Number, head: Number) -> bool:
    """The same serial, type and body; parts not filled in on one side, and the form of the number, do not count."""
    serials = number.serial is None or head.serial is None or number.serial == head.serial
    pairs = ((number.type_symbol, head.type_symbol), (number.body_symbol, head.body_symbol))
    return serials and all(not one or not other or one.casefold() == other.casefold() for one, other in pairs)
