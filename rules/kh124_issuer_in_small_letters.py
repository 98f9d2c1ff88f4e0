"""Tên cơ quan ban hành không in hoa.

Tên cơ quan ban hành và tên cơ quan cấp trên ở phần đầu viết bằng chữ in hoa.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH124",
    name="issuer-in-small-letters",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="tên cơ quan “{found}” không in hoa", en="“{found}” is not in capitals"),
    hint=Text(vi="viết in hoa: {right}", en="write it in capitals: {right}"),
    basis={
        "hd36": "mục II.1.2",
        "hd05": "Phần II, mục I.2",
        "party": "tên cơ quan ở phần đầu in hoa",
        "nd30": "Phụ lục I, phần II, mục 2",
    },
    options=Options,
    good=("UBND XÃ TÂN LẬP\nTRƯỜNG TIỂU HỌC TÂN LẬP\nSố: 08/KH-THTL\n\nKẾ HOẠCH\nNgày hội đọc sách\n",),
    bad=(
        Bad(
            "ĐẢNG BỘ HUYỆN MỘC CHÂU\n⟦Đảng ủy xã Tân Lập⟧\nSố 12-KH/ĐU\n\nKẾ HOẠCH\ntập huấn\n",
            "ĐẢNG BỘ HUYỆN MỘC CHÂU\nĐẢNG ỦY XÃ TÂN LẬP\nSố 12-KH/ĐU\n\nKẾ HOẠCH\ntập huấn\n",
        ),
        Bad(
            "SỞ GIÁO DỤC VÀ ĐÀO TẠO\n⟦Trường THPT Tân Lập⟧\nSố: 08/KH-THPTTL\n\nKẾ HOẠCH\nNgày hội đọc sách\n",
            "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG THPT TÂN LẬP\nSố: 08/KH-THPTTL\n\nKẾ HOẠCH\nNgày hội đọc sách\n",
        ),
        Bad(
            "HUYỆN ỦY MỘC CHÂU\n⟦Ủy ban Kiểm tra⟧\nSố 08-KH/UBKTHU\n\nKẾ HOẠCH\nkiểm tra\n",
            "HUYỆN ỦY MỘC CHÂU\nỦY BAN KIỂM TRA\nSố 08-KH/UBKTHU\n\nKẾ HOẠCH\nkiểm tra\n",
        ),
        Bad(
            "⟦UBND xã Tân Lập⟧\n⟦Trường Tiểu học Tân Lập⟧\nSố: 08/KH-THTL\n\nKẾ HOẠCH\nNgày hội đọc sách\n",
            "UBND XÃ TÂN LẬP\nTRƯỜNG TIỂU HỌC TÂN LẬP\nSố: 08/KH-THTL\n\nKẾ HOẠCH\nNgày hội đọc sách\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for body in plan.header.bodies:
        for cell in body:
            found = plan.quote(cell)
            if not found.isupper():
                fix = Fix((Edit(cell, found.upper()),))
                yield Finding(cell, {"found": found, "right": found.upper()}, fix)
