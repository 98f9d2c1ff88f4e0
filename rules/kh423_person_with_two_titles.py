"""Một người lúc ghi là cấp trưởng, lúc ghi là cấp phó.

Phần nội dung ghi “bà Lò Thị Nga, Phó Hiệu trưởng” mà cuối văn bản bà Nga ký HIỆU TRƯỞNG: một trong hai chỗ chép từ văn bản cũ hoặc chưa
sửa khi thay đổi chức vụ. Chỉ so cùng một chức vụ của cùng một cơ quan; người giữ nhiều chức vụ khác nhau thì không bị xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule


@rule(
    id="KH423",
    name="person-with-two-titles",
    family="signer",
    severity=Severity.WARNING,
    message=Text(
        vi="{name} ở đây là “{found}”, chỗ khác là “{other}”", en="{name} is “{found}” here and “{other}” elsewhere"
    ),
    hint=Text(vi="ghi đúng chức vụ hiện nay ở cả hai chỗ", en="give the present title in both places"),
    basis={"*": "chức vụ của một người ghi thống nhất trong văn bản"},
    options=Options,
    good=(
        "ĐẢNG ỦY XÃ TÂN LẬP\nSố 08-KH/ĐU\n\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Đồng chí Bế Thị Nga, Bí thư Chi bộ Trường, chủ trì.\n"
        "2. Đồng chí Bế Thị Nga, Bí thư Đảng ủy Quân sự.\n\nNơi nhận:\n- Lưu.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nBế Thị Nga\n",
        "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n1. Ông Lò Văn Pao, Phó Bí thư Đảng ủy, Chủ tịch UBND xã, Trưởng ban.\n"
        "2. Ông Lò Văn Pao, Chủ tịch Hội đồng nghĩa vụ quân sự, Phó Chủ tịch Hội Khuyến học.\n\n"
        "Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pao\n",
    ),
    bad=(
        Bad(
            "TRƯỜNG TIỂU HỌC TÂN LẬP\nSố: 08/KH-THTL\n\nKẾ HOẠCH\nNgày hội đọc sách\n\nI. NỘI DUNG\n1. Bà Bế Thị Nga, ⟦Phó Hiệu trưởng⟧ - Trưởng ban."
            "\n\nNơi nhận:\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nBế Thị Nga\n"
        ),
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n1. Ông Lò Văn Pao, ⟦Chủ tịch Ủy ban nhân dân xã⟧, Trưởng ban.\n\n"
            "Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLò Văn Pao\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Đồng chí Lò Văn Pao, Phó Chủ tịch UBND xã.\n2. Đồng chí Lò Văn Pao, ⟦Chủ tịch UBND xã⟧, chủ trì hội nghị.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.posts_that_differ:
        values = {"name": one.name, "found": plan.plain(one.span), "other": plan.plain(one.other)}
        yield Finding(one.span, values, related=(Related(one.other, Text(vi="chỗ khác", en="elsewhere")),))
