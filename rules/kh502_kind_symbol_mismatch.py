"""Tên loại văn bản được viện dẫn không khớp với ký hiệu của nó.

Chữ viết tắt trong ký hiệu là của tên loại: NQ là nghị quyết, CT là chỉ thị, CTr là chương trình. “Chỉ thị số 08-NQ/TU” thì hoặc tên loại,
hoặc ký hiệu ghi nhầm; người đọc không tìm được văn bản. Hãy xem lại bản gốc. Đề án, quy chế, chương trình ban hành kèm theo một quyết
định được gọi theo số của quyết định đó nên không xét.
"""

from collections.abc import Iterator

from validator.api import (
    Bad,
    Finding,
    Options,
    Plan,
    Severity,
    Span,
    Text,
    disagree,
    is_certain,
    kinds_of,
    letters_of,
    names_another_kind,
    rule,
)


@rule(
    id="KH502",
    name="kind-symbol-mismatch",
    family="citations",
    severity=Severity.ERROR,
    message=Text(
        vi="“{kind}” nhưng ký hiệu “{symbol}” là của {named}",
        en="“{kind}”, but the symbol “{symbol}” is that of {named}",
    ),
    hint=Text(
        vi="xem lại bản gốc: sửa tên loại thành {named}, hoặc ký hiệu thành {right}",
        en="look it up: make the kind {named}, or the symbol {right}",
    ),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.1.2",
        "party": "ký hiệu văn bản của Đảng",
        "nd30": "Phụ lục III",
        "*": "ký hiệu có chữ viết tắt của tên loại văn bản",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Nghị quyết số 08-NQ/TU, Chỉ thị số 05-CT/TW, Chương trình số 27-CTr/ĐUK, Quy định số 11-QĐi/TU.\n",
        "I. NỘI DUNG\n1. Công văn số 123/UBND-VX, Công văn số 1234/CT-TTHT của Cục Thuế, Quyết định số 12/CT-QĐ của Công ty.\n",
        "I. NỘI DUNG\n1. Đề án số 06/QĐ-TTg, Quy chế số 15/2020/TT-BGDĐT, Thông tư liên tịch số 05/2015/TTLT-BYT-BNV.\n",
        "I. NỘI DUNG\n1. Thông báo Kết luận số 12-TB/TU; Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND; Văn bản số 8-CV/TU.\n",
    ),
    bad=(
        Bad("I. NỘI DUNG\n1. Học tập ⟦Chỉ thị số 02-NQ/ĐU⟧, ngày 12/5/2023 của Đảng ủy xã.\n"),
        Bad("I. NỘI DUNG\n1. Thực hiện ⟦Kế hoạch số 52-CTr/HU⟧ và ⟦Nghị định số 09/2022/QĐ-UBND⟧.\n"),
        Bad("I. NỘI DUNG\n1. Thực hiện ⟦Quyết định 45/KH-UBND⟧ ngày 12 tháng 5 năm 2023 của UBND tỉnh.\n"),
        Bad("I. NỘI DUNG\n1. Thực hiện ⟦Chương trình số 05-CT/TU⟧ của Tỉnh ủy.\n"),
        Bad("I. NỘI DUNG\n1. Thực hiện ⟦Chỉ thị số 12/2025/TT-BYT⟧ ngày 12/5/2025 của Bộ Y tế.\n"),
        Bad("I. NỘI DUNG\n1. Thực hiện ⟦Báo cáo số 61/KH-SYT⟧ ngày 12/5/2023 của Sở Y tế.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    behind = 0
    for cited in plan.citations:
        after, behind = behind, cited.span.end
        wrong = [number for number in cited.numbers if disagree(cited.kind, number)]
        if len(wrong) < max(1, len(cited.numbers)) or cited.kind_span is None or cited.in_annex_note:
            continue
        if names_another_kind(plan.text, cited, after):
            continue
        values = {
            "kind": cited.kind,
            "symbol": wrong[0].type_symbol,
            "named": kinds_of(wrong[0].type_symbol)[0].lower(),
            "right": letters_of(cited.kind),
        }
        severity = None if is_certain(cited.kind, wrong[0]) else Severity.WARNING
        yield Finding(Span(cited.kind_span.start, wrong[0].span.end), values, severity=severity)
