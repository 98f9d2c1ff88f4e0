"""Văn bản đã ban hành vẫn còn dòng “Dự thảo”.

Dòng “Dự thảo”, “Dự thảo lần 2” chỉ để trên bản dự thảo; văn bản đã có số, ngày và chữ ký thì phải bỏ.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH132",
    name="leftover-draft-mark",
    family="header",
    severity=Severity.WARNING,
    message=Text(
        vi="còn dòng “{found}” trong khi đã có số và ngày ban hành",
        en="“{found}” still stands although number and date are given",
    ),
    hint=Text(vi="bỏ dòng này trên văn bản đã ban hành", en="drop it from a paper that has been issued"),
    basis={
        "hd36": "ký hiệu dự thảo chỉ ghi trên bản dự thảo",
        "hd05": "ký hiệu dự thảo chỉ ghi trên bản dự thảo",
        "party": "ký hiệu dự thảo chỉ ghi trên bản dự thảo",
        "nd30": "Phụ lục I, phần II",
        "*": "ký hiệu dự thảo chỉ ghi trên bản dự thảo",
    },
    options=Options,
    good=("DỰ THẢO\nUBND XÃ BA VÌ\nSố:     /KH-UBND\nBa Vì, ngày    tháng 01 năm 2025\n\nKẾ HOẠCH\nRa quân\n",),
    bad=(
        Bad(
            "⟦DỰ THẢO⟧\nUBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ngày 08 tháng 01 năm 2025\n\nKẾ HOẠCH\nRa quân\n\n"
            "I. NỘI DUNG\n1. Làm thủy lợi.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Đã ký)\n\nLò Văn Pao\n"
        ),
        Bad("⟦Dự thảo lần 2⟧\nUBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ngày 08 tháng 01 năm 2025\n\nKẾ HOẠCH\nRa quân\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    if head.draft_mark is None or head.number is None or head.number.is_blank or plan.issued is None:
        return
    signed = any(signature.signed_mark for signature in plan.signatures)
    if plan.asked_stage != "draft":
        found = plan.quote(head.draft_mark)
        yield Finding(head.draft_mark, {"found": found}, severity=None if signed else Severity.NOTE)
