"""Địa danh một âm tiết không kèm tên đơn vị hành chính.

Tên đơn vị hành chính chỉ có một âm tiết, là chữ số hoặc là tên người thì địa danh ghi cả tên đơn vị: “Thành phố Huế, ngày …”,
“Phường 5, ngày …”.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH128",
    name="one-syllable-place",
    family="header",
    severity=Severity.NOTE,
    message=Text(vi="địa danh “{found}” chỉ có một âm tiết", en="place “{found}” is a single syllable"),
    hint=Text(vi="ghi kèm tên đơn vị hành chính (Thành phố …, Phường …)", en="add the unit (Thành phố …, Phường …)"),
    basis={
        "hd05": "Phần II, mục I.4.1.1",
        "nd30": "Phụ lục I, phần II, mục 4.a (tên bằng chữ số)",
    },
    options=Options,
    good=("UBND PHƯỜNG 5\nSố: 12/KH-UBND\nPhường 5, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",),
    bad=(
        Bad("UBND PHƯỜNG 5\nSố: 12/KH-UBND\n⟦5⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n"),
        Bad(
            "ĐẢNG BỘ THÀNH PHỐ HUẾ\nĐẢNG ỦY PHƯỜNG PHÚ XUÂN\nSố 12-KH/ĐU\n⟦Huế⟧, ngày 14 tháng 12 năm 2026\n\nKẾ HOẠCH\nhọc tập\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued = plan.header.issued
    if issued is None:
        return
    found = plan.quote(issued.place)
    if found and len(found.split()) == 1 and (found.isdigit() or plan.profile.id == "hd05"):
        yield Finding(issued.place, {"found": found})
