"""Tên cơ quan, tổ chức viết hoa không thống nhất và không đúng.

Tên gọi chính thức của các cơ quan, tổ chức thường gặp (Hội Cựu chiến binh, Ủy ban Kiểm tra, Mặt trận Tổ quốc Việt Nam ...) có cách
viết hoa đã quen. Khi văn bản có chỗ viết đúng như vậy mà chỗ khác viết khác, quy tắc chỉ ra chỗ viết khác, dù chỗ ấy nhiều hơn.
Danh từ chung viết thường và chỗ in hoa toàn bộ không xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH608",
    name="inconsistent-body-name",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="“{written}” ở chỗ khác viết là “{right}”", en="“{written}” is written “{right}” elsewhere"),
    hint=Text(vi="viết “{right}” cho thống nhất", en="write “{right}” throughout"),
    basis={"nd30": "Phụ lục II, mục IV", "*": "tên cơ quan, tổ chức viết hoa thống nhất"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Mặt trận Tổ quốc chủ trì; MẶT TRẬN TỔ QUỐC các cấp; các ủy ban nhân dân cấp xã, Ủy ban nhân dân tỉnh.\n",
        "II. NỘI DUNG\n- Hội cựu chiến binh giúp nhau làm kinh tế.\n- Hội cựu chiến binh các xã dự.\n",
        "Hội cựu chiến binh xã Tân Lập\nSố: 08/KH-CCB\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n- Hội Cựu chiến binh xã trồng 300 cây.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Ban Dân vận phối hợp với Mặt trận Tổ quốc tỉnh.\n- Giao ⟦Mặt trận tổ quốc⟧ huyện chủ trì, "
            "⟦Mặt trận tổ quốc⟧ xã phối hợp.\n",
            fixed="II. NỘI DUNG\n- Ban Dân vận phối hợp với Mặt trận Tổ quốc tỉnh.\n- Giao Mặt trận Tổ quốc huyện chủ trì, "
            "Mặt trận Tổ quốc xã phối hợp.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    # The issuer's name belongs in capitals anyway: KH124.
    head = [cell for body in plan.header.bodies for cell in body]
    for one in plan.uneven_bodies:
        if any(one.span.overlaps(cell) for cell in head):
            continue
        values = {"written": one.written, "right": one.right}
        yield Finding(one.span, values, Fix((Edit(one.span, one.right),), safe=False))
