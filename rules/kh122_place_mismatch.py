"""Địa danh không phải nơi của cơ quan ban hành.

Địa danh trên văn bản của cơ quan cấp tỉnh là tên tỉnh, thành phố; của cơ quan cấp xã là tên xã, phường đó. Địa danh của nơi khác thường
còn sót lại từ mẫu hoặc văn bản cũ. Chỉ báo khi tên cơ quan ban hành nói rõ tỉnh hoặc xã; chỉ nhắc khi cơ quan cấp huyện ghi tên một tỉnh,
hoặc địa danh là một tỉnh mà phần đầu, nội dung không nói tới, trong khi có nói tới tỉnh khác.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, PlaceFault, Plan, Related, Severity, Text, rule

_SEAT = Text(vi="nơi cơ quan đóng trụ sở", en="the place where the body sits")
_SURE = (PlaceFault.SPELLING, PlaceFault.COMMUNE, PlaceFault.PROVINCE)


@rule(
    id="KH122",
    name="place-mismatch",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="địa danh “{found}” không phải nơi của {issuer}", en="place “{found}” is not that of {issuer}"),
    hint=Text(vi="ghi địa danh là tên {right}", en="let the place be the name of {right}"),
    basis={
        "hd36": "mục II.1.4",
        "hd05": "Phần II, mục I.4.1.1",
        "party": "địa danh là tên đơn vị hành chính nơi cơ quan đóng trụ sở",
        "nd30": "Phụ lục I, phần II, mục 4.a",
    },
    options=Options,
    good=(
        "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
        "TỈNH ỦY KHÁNH HÒA\nSố 12-KH/TU\nNha Trang, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nkiểm tra\n",
        "ĐẢNG BỘ TỈNH PHÚ THỌ\nĐẢNG ỦY XÃ HÒA BÌNH\nSố 12-KH/ĐU\nHoà Bình, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nhọc tập\n",
        "SỞ Y TẾ TỈNH NINH BÌNH\nBỆNH VIỆN ĐA KHOA HÀ NAM\nSố: 12/KH-BV\nHà Nam, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
        "UBND XÃ VĨNH XƯƠNG\nTRƯỜNG TIỂU HỌC A\nSố: 12/KH-THA\nAn Giang, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
        "HUYỆN ỦY PHƯỚC LONG\nVĂN PHÒNG\nSố 12-KH/VPHU\nThị trấn Phước Long, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nRa quân\n",
        "UBND PHƯỜNG 5\nSố: 12/KH-UBND\nPhường 5, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
    ),
    bad=(
        Bad(
            "HUYỆN ỦY MỘC CHÂU\nỦY BAN KIỂM TRA\nSố 31-KH/UBKTHU\n⟦Lai Châu⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nkiểm tra\n"
        ),
        Bad(
            "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH SƠN LA\nSố: 31/KH-NHCS\n⟦Bến Tre⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nTập huấn\n"
        ),
        Bad("UBND XÃ NGHI LỘC\nSố: 12/KH-UBND\n⟦Nghi Lôc⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n"),
        Bad("TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/BTCTU\n⟦Lai Châu⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nmở lớp\n"),
        Bad(
            "UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\nSố: 12/KH-SYT\n⟦Đắk Nông⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nTiêm chủng\n"
        ),
        Bad(
            "ĐẢNG BỘ TỈNH KHÁNH HÒA\nHUYỆN ỦY DIÊN KHÁNH\nSố 12-KH/HU\n⟦Cà Mau⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nhọc tập\n"
        ),
        Bad(
            "SỞ GIÁO DỤC VÀ ĐÀO TẠO AN GIANG\nTRƯỜNG THPT A\nSố: 12/KH-THA\n⟦Sóc Trăng⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nRa quân\n"
        ),
        Bad(
            "UBND XÃ VĨNH XƯƠNG\nTRƯỜNG TIỂU HỌC A\nSố: 12/KH-THA\n⟦Sóc Trăng⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nRa quân\n\n"
            "Thực hiện chỉ đạo của UBND tỉnh An Giang, nhà trường xây dựng Kế hoạch như sau:\n"
        ),
        Bad(
            "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ ĐƠN DƯƠNG\nSố 12-KH/ĐU\n⟦Ka Đô⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nhọc tập\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    stray, head = plan.stray_place, plan.header.issuer
    if stray is None or head is None:
        return
    # Wards of a city often give the city's name; only the newer Party guidance rules it out in so many words.
    is_sure = stray.fault in _SURE or (stray.fault is PlaceFault.CITY and plan.profile.id == "hd05")
    right = Text(vi=stray.right, en=stray.right) if stray.right else _SEAT
    values = {"found": plan.quote(stray.span), "issuer": plan.issuer_words, "right": right}
    related = Related(head, Text(vi="cơ quan ban hành", en="the issuing body"))
    yield Finding(
        stray.span,
        values,
        related=() if stray.fault is PlaceFault.SPELLING else (related,),
        severity=None if is_sure else Severity.NOTE,
    )
