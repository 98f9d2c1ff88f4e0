"""Thiếu tên cơ quan cấp trên trực tiếp.

Phía trên tên đảng ủy, chi bộ là tên đảng bộ cấp trên trực tiếp (“ĐẢNG BỘ XÃ …” / “CHI BỘ …”); phía trên tên ban, văn phòng giúp việc
là tên cấp ủy; phía trên tên sở, phòng, trường là tên cơ quan chủ quản. Tỉnh ủy, thành ủy trực thuộc Trung ương, ủy ban nhân dân,
hội đồng nhân dân chỉ ghi một dòng. Chỉ lưu ý khi phần đầu còn đủ các thành phần khác.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Span, Text, folded, rule

_ABOVE = {
    "committee": "ĐẢNG BỘ …",
    "military committee": "ĐẢNG BỘ …",
    "bloc": "ĐẢNG BỘ …",
    "cell": "ĐẢNG BỘ …",
    "district committee": "ĐẢNG BỘ TỈNH …",
    "urban committee": "ĐẢNG BỘ THÀNH PHỐ …",
    "town committee": "ĐẢNG BỘ TỈNH …",
    "inspection": "TỈNH ỦY …, ĐẢNG ỦY …",
    "department": "ỦY BAN NHÂN DÂN TỈNH …",
}
# Advisory bodies; their name alone does not say whose they are.
_ADVISORY = re.compile(r"BAN (?:TO CHUC|TUYEN GIAO(?: VA DAN VAN)?|NOI CHINH|DAN VAN|XAY DUNG DANG)|VAN PHONG")


@rule(
    id="KH119",
    name="missing-superior-body",
    family="header",
    severity=Severity.NOTE,
    message=Text(
        vi="không thấy tên cơ quan cấp trên trực tiếp phía trên “{issuer}”",
        en="no direct superior stands above “{issuer}”",
    ),
    hint=Text(vi="ghi tên cấp trên trực tiếp ở dòng trên (“{above}”)", en="name the direct superior above (“{above}”)"),
    basis={
        "hd36": "mục II.1.2",
        "hd05": "Phần II, mục I.2.1",
        "party": "cơ quan có cấp trên trực tiếp thì ghi tên cấp trên ở dòng trên",
        "nd30": "Phụ lục I, phần II, mục 2",
    },
    options=Options,
    good=(
        "TỈNH ỦY CÀ MAU\n*\nSố 45-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nCà Mau, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nkiểm tra\n",
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
        "KẾ HOẠCH\nkết nạp đảng viên\n",
    ),
    bad=(
        Bad(
            "⟦⟧BAN TỔ CHỨC\nSố 31-KH/BTCTU\nĐẢNG CỘNG SẢN VIỆT NAM\nCà Mau, ngày 14 tháng 3 năm 2024\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n"
        ),
        Bad(
            "⟦⟧CHI BỘ THÔN YÊN SƠN\n*\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
            "KẾ HOẠCH\nkết nạp đảng viên\n"
        ),
        Bad(
            "⟦⟧SỞ Y TẾ\nSố: 31/KH-SYT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            "An Giang, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2025\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    above = _ABOVE.get(head.issuer_kind)
    if "party" in plan.norms and _ADVISORY.fullmatch(folded(plan.issuer_words)):
        above = "TỈNH ỦY …, ĐẢNG ỦY …"
    whole = head.titles and head.number and head.issued and head.type_span and not head.date_at_end
    if above is None or not whole or head.issuer is None or len(head.bodies) > 1:
        return
    values = {"issuer": plan.plain(head.issuer), "above": above}
    yield Finding(Span(head.issuer.start, head.issuer.start), values)
