"""Cấp trên có kế hoạch được thực hiện nhưng không có trong Nơi nhận.

Kế hoạch mở đầu bằng “Thực hiện Kế hoạch số ... của” cấp trên thì cấp trên ấy thường là nơi nhận để báo cáo. Nếu trong Nơi nhận
không có cơ quan nào của cấp ấy (hoặc cấp cao hơn) thì hãy xem có sót không. Đây chỉ là nhắc: có nơi gửi báo cáo riêng.
"""

import re
from collections.abc import Iterator

from validator.api import Finding, Level, Options, Plan, Related, Severity, Text, actors, body_kind, folded, rule

# Who at the house of a people's committee of a province may be told instead of it.
_HOUSE = re.compile(
    r"(?:UBND|UY BAN NHAN DAN|HDND|HOI DONG NHAN DAN)(?! CAC)[^,;]{0,30} (?:TINH|THANH PHO|TP)(?![A-Z])|(?:TINH|THANH) UY|NHU TREN"
)
_ASKING = frozenset({"Kế hoạch", "Hướng dẫn", "Công văn"})


@rule(
    id="KH461",
    name="superior-not-informed",
    family="recipients",
    severity=Severity.NOTE,
    message=Text(
        vi="kế hoạch thực hiện văn bản của {superior} nhưng Nơi nhận không có cơ quan cấp ấy",
        en="the plan carries out a paper of {superior}, but no body of that level is among its recipients",
    ),
    hint=Text(
        vi="xem có cần gửi {superior} để báo cáo không", en="see whether {superior} should get it for information"
    ),
    basis={"*": "cấp trên giao việc thường là nơi nhận để báo cáo"},
    options=Options,
    good=(
        "UBND TỈNH LÀO CAI\nSỞ Y TẾ\n\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng\n\nThực hiện Kế hoạch số 31/KH-UBND ngày 04/9/2025 của Ủy ban nhân dân"
        " tỉnh Lào Cai về tiêm chủng, Sở Y tế ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nNâng cao sức khỏe.\n\nNơi nhận:\n- Văn phòng UBND tỉnh;\n"
        "- UBND các xã, phường;\n- Lưu: VT, NVY.\n",
        "ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY XÃ BẮC HÀ\n*\nSố 15-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBắc Hà, ngày 12 tháng 9 năm 2025\n\n"
        "KẾ HOẠCH\ntập huấn\n-----\n\nThực hiện Kế hoạch số 31-KH/TU, ngày 04/9/2025 của Ban Thường vụ Tỉnh ủy về tập huấn, Đảng ủy xã ban hành "
        "Kế hoạch như sau:\n\nI- MỤC ĐÍCH\nNâng cao nghiệp vụ.\n\nNơi nhận:\n- Ban Tổ chức Tỉnh ủy (báo cáo),\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        "LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ ĐÀ NẴNG\nCÔNG ĐOÀN KHU CÔNG NGHỆ CAO\nSố: 15/KH-CĐ\n\nKẾ HOẠCH\ntập huấn\n\nThực hiện Kế hoạch số 31/KH-LĐLĐ "
        "ngày 04/9/2025 của Liên đoàn Lao động thành phố Đà Nẵng về tập huấn, Ban Thường vụ ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n"
        "Nâng cao nghiệp vụ.\n\nNơi nhận:\n- Thường trực LĐLĐ thành phố (b/c);\n- CĐCS;\n- Lưu: VT.\n",
        "PHÒNG GD&ĐT HUYỆN XUYÊN MỘC\nTRƯỜNG TIỂU HỌC HÒA HIỆP\nSố: 15/KH-THHH\n\nKẾ HOẠCH\ntập huấn\n\nThực hiện Kế hoạch số 31/KH-PGDĐT "
        "ngày 04/9/2023 của Phòng GD&ĐT huyện Xuyên Mộc về tập huấn, Trường Tiểu học Hòa Hiệp xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH\n"
        "Nâng cao nghiệp vụ.\n\nNơi nhận:\n- PGD&ĐT (b/c);\n- CB, GV, NV (t/h);\n- Lưu: VT.\n",
    ),
    bad=(
        "UBND TỈNH LÀO CAI\nSỞ Y TẾ\n\nSố: 15/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng\n\nThực hiện Kế hoạch số 31/KH-UBND ngày 04/9/2025 của Ủy ban nhân dân"
        " tỉnh Lào Cai về tiêm chủng, Sở Y tế ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\nNâng cao sức khỏe.\n\n⟦Nơi nhận:⟧\n- Các phòng thuộc Sở;\n"
        "- UBND các xã, phường;\n- Lưu: VT, NVY.\n",
        "ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY XÃ BẮC HÀ\n*\nSố 15-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBắc Hà, ngày 12 tháng 9 năm 2025\n\n"
        "KẾ HOẠCH\ntập huấn\n-----\n\nThực hiện Kế hoạch số 31-KH/TU, ngày 04/9/2025 của Ban Thường vụ Tỉnh ủy về tập huấn, Đảng ủy xã ban hành "
        "Kế hoạch như sau:\n\nI- MỤC ĐÍCH\nNâng cao nghiệp vụ.\n\n⟦Nơi nhận:⟧\n- Các đồng chí Đảng ủy viên,\n- Các chi bộ,\n- Lưu Văn phòng.\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    found, own = plan.recipients, plan.level
    if found is None or own is None or len(found.items) < 2:
        return
    first, last = found.items[0].span.start, found.items[-1].span.end
    informed = [one.level for one in plan.actors if first <= one.span.start < last]
    for citation in plan.citations:
        issuer = citation.issuer
        if issuer is None or not citation.paragraph.is_basis or citation.kind not in _ASKING:
            continue
        levels = [one.level for one in actors(plan.text, issuer.span.start, issuer.span.end)]
        level, kind = levels[0] if levels else None, body_kind(folded(issuer.text))
        if plan.header.issuer_kind == "department" and kind == "people's committee" and level == own:
            # A department has the rank of its people's committee, and stands below it.
            told = any(one is not None and one > own for one in informed) or any(
                _HOUSE.search(folded(item.words)) for item in found.items
            )
        elif level is None or not own < level < Level.CENTRAL:
            continue
        else:
            told = any(one is None or one >= level for one in informed) or (
                kind != "" and any(body_kind(folded(item.words)) == kind for item in found.items)
            )
        if not told:
            related = (Related(citation.span, Text(vi="văn bản của cấp trên", en="the superior's paper")),)
            yield Finding(found.label, {"superior": issuer.text}, related=related)
            return
