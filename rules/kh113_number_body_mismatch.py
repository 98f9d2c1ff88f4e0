"""Ký hiệu cơ quan không khớp với cơ quan ban hành.

Phần cuối của ký hiệu là chữ viết tắt của cơ quan ban hành: tỉnh ủy “TU”, huyện ủy “HU”, đảng ủy “ĐU”, chi bộ “CB”, ủy ban nhân dân
“UBND” … Ký hiệu của một loại cơ quan khác thường còn sót lại từ mẫu cũ. Chỉ báo khi cả ký hiệu và tên cơ quan đều thuộc loại có quy
định chắc chắn. Từ Hướng dẫn 05-HD/VPTW, mọi đảng ủy khác quân sự, công an, biên phòng đều dùng “ĐU”.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Good, Options, Plan, Related, Severity, SymbolFault, Text, rule

_SEVERITY = {
    SymbolFault.DEPARTMENT: Severity.WARNING,
    SymbolFault.PEOPLE: Severity.WARNING,
    SymbolFault.OWN: Severity.WARNING,
    SymbolFault.COMMITTEE: Severity.NOTE,  # the older guidance is read at second hand on the committees' own letters
}


@rule(
    id="KH113",
    name="number-body-mismatch",
    family="header",
    severity=Severity.ERROR,
    message=Text(
        vi="ký hiệu “{found}” không phải của cơ quan ban hành ({issuer})",
        en="symbol “{found}” is not that of the issuing body ({issuer})",
    ),
    hint=Text(vi="dùng ký hiệu {right}", en="use {right}"),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.1.2.b",
        "party": "ký hiệu là chữ viết tắt của cơ quan ban hành",
        "nd30": "Phụ lục I, phần II, mục 3",
    },
    options=Options,
    good=(
        "TỈNH ỦY CÀ MAU\nSố 31-KH/BTCTU\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/BTCTU\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
        "UBND TỈNH AN GIANG\nSỞ Y TẾ\nTRUNG TÂM PHÁP Y\nSố: 31/KH-SYT\n\nKẾ HOẠCH\nTập huấn\n",
        "UBND TỈNH AN GIANG\nSỞ GD&ĐT\nSố: 31/KH-SGDĐT\n\nKẾ HOẠCH\nTập huấn\n",
        "UBND TỈNH AN GIANG\nSỞ LĐ-TB VÀ XH\nSố: 31/KH-SLĐTBXH\n\nKẾ HOẠCH\nTập huấn\n",
        "UBND TỈNH AN GIANG\nSỞ YTẾ\nSố: 31/KH-SYT\n\nKẾ HOẠCH\nTập huấn\n",
        "UBND TỈNH AN GIANG\nSỞ Y TẾ\nSố: 31/KH-SYT\n\nKẾ HOẠCH\nTiêm chủng mở rộng\n",
        "ĐẢNG BỘ CÔNG AN TỈNH CÀ MAU\nĐẢNG ỦY CÔNG AN XÃ NĂM CĂN\nSố 31-KH/ĐU\n\nKẾ HOẠCH\nhội thi\n",
        Good("ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG ỦY QUÂN SỰ TỈNH\nSố 31-KH/ĐUQS\n\nKẾ HOẠCH\nhuấn luyện\n", norm="hd05"),
    ),
    bad=(
        Bad(
            "UBND TỈNH HÒA BÌNH\nSỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\nSố: 09/KH-⟦SGDĐT⟧\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\n"
            "Tổ chức Tháng hành động vì trẻ em\n"
        ),
        Bad(
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\nSố 31-KH/⟦BTCTU⟧\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\nSố 31-KH/HU\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
        ),
        Bad(
            "TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/⟦TU⟧\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
            "TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/BTCTU\n\nKẾ HOẠCH\nmở lớp bồi dưỡng\n",
        ),
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/⟦ĐU⟧\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\nSố 45-KH/⟦TU⟧\n\nKẾ HOẠCH\nkiểm tra\n",
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\nSố 45-KH/HU\n\nKẾ HOẠCH\nkiểm tra\n",
        ),
        Bad("UBND TỈNH LÀO CAI\nCÔNG AN TỈNH\nSố: 12/KH-⟦SYT⟧\n\nKẾ HOẠCH\nRa quân\n"),
        Bad("SƯ ĐOÀN 5\nTRUNG ĐOÀN 271\nSố: 12/KH-⟦UBND⟧\n\nKẾ HOẠCH\nHuấn luyện\n"),
        Bad("UBND XÃ BA VÌ\nTRƯỜNG TIỂU HỌC BA VÌ\nSố: 12/KH-⟦UBND⟧\n\nKẾ HOẠCH\nNgày hội đọc sách\n"),
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nĐẢNG ỦY CÔNG TY CHÈ\nSố 12-KH/⟦ĐUCT⟧\n\nKẾ HOẠCH\nhọc tập\n",
            "ĐẢNG BỘ XÃ BA VÌ\nĐẢNG ỦY CÔNG TY CHÈ\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nhọc tập\n",
            norm="hd05",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    stray, issuer, now = plan.stray_symbol, plan.header.issuer, plan.profile.id == "hd05"
    if stray is None or issuer is None or (stray.fault is SymbolFault.OWN and not now):
        return
    severity = None if stray.fault is SymbolFault.COMMITTEE and now else _SEVERITY.get(stray.fault)
    quoted = [f"“{one}”" for one in stray.right]
    values = {
        "found": stray.letters,
        "issuer": plan.plain(issuer),
        "right": Text(
            vi=" hoặc ".join(quoted) or "viết tắt tên cơ quan ban hành",
            en=" or ".join(quoted) or "the initials of the issuing body",
        ),
    }
    fix = Fix((Edit(stray.span, stray.right[0]),), safe=False) if len(stray.right) == 1 else None
    related = (Related(issuer, Text(vi="cơ quan ban hành", en="the issuing body")),)
    yield Finding(stray.span, values, fix, related, severity)
