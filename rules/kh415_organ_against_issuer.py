"""Dòng quyền hạn không khớp cơ quan ban hành ở đầu văn bản.

Ký thay mặt ai thì người ấy phải là cơ quan ban hành: đầu văn bản ghi đảng ủy xã thì không ký T/M HUYỆN ỦY, ghi chi bộ thì
không ký T/M BAN THƯỜNG VỤ (chi bộ không có ban thường vụ), ghi sở thì không ký TM. ỦY BAN NHÂN DÂN. Hãy đối chiếu hai
chỗ; thường một chỗ còn sót từ mẫu cũ.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, names_another, rule


@rule(
    id="KH415",
    name="organ-against-issuer",
    family="signer",
    severity=Severity.WARNING,
    message=Text(
        vi="ký “{authority}” nhưng cơ quan ban hành là “{issuer}”",
        en="signed “{authority}”, but the issuing body is “{issuer}”",
    ),
    hint=Text(vi="sửa dòng quyền hạn hoặc tên cơ quan ban hành", en="correct the authority line or the issuing body"),
    basis={"*": "ký thay mặt chính cơ quan ban hành"},
    options=Options,
    good=(
        "ĐẢNG BỘ HUYỆN MỘC CHÂU\nĐẢNG ỦY XÃ TÂN LẬP\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\ntập huấn\n-----\n\n"
        "I- MỤC ĐÍCH\nNâng cao nghiệp vụ.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Đảng ủy.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nKhà Văn Lập\n",
        "UBND HUYỆN MỘC CHÂU\nUBND XÃ TÂN LẬP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\nPhủ xanh.\n\n"
        "Nơi nhận:\n- Các bản;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN XÃ\nCHỦ TỊCH\n\nKhà Văn Lập\n",
    ),
    bad=(
        "HỘI CỰU CHIẾN BINH TỈNH LÂM ĐỒNG\nHỘI CỰU CHIẾN BINH XÃ ĐƠN DƯƠNG\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n- Ra quân.\n\n"
        "⟦TM. ỦY BAN NHÂN DÂN⟧\nCHỦ TỊCH\n\nKa Bảo\n",
        "ĐẢNG BỘ HUYỆN MỘC CHÂU\nĐẢNG ỦY XÃ TÂN LẬP\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\ntập huấn\n-----\n\n"
        "I- MỤC ĐÍCH\nNâng cao nghiệp vụ.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Đảng ủy.\n\n⟦T/M HUYỆN ỦY⟧\nBÍ THƯ\n\nKhà Văn Lập\n",
        "ĐẢNG BỘ XÃ TÂN LẬP\nCHI BỘ BẢN DỌI\n*\nSố 02-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nsinh hoạt chuyên đề\n-----\n\n"
        "I- MỤC ĐÍCH\nNâng cao nhận thức.\n\nNơi nhận:\n- Đảng ủy xã,\n- Lưu Chi bộ.\n\n⟦T/M BAN THƯỜNG VỤ⟧\nBÍ THƯ\n\nKhà Văn Lập\n",
        "UBND HUYỆN MỘC CHÂU\nUBND XÃ TÂN LẬP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\nPhủ xanh.\n\n"
        "Nơi nhận:\n- Các bản;\n- Lưu: VT.\n\n⟦TM. ỦY BAN NHÂN DÂN HUYỆN⟧\nCHỦ TỊCH\n\nKhà Văn Lập\n",
        Bad(
            "SỞ TƯ PHÁP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nPhổ biến pháp luật\n\nI. MỤC ĐÍCH\nNâng cao hiểu biết.\n\n"
            "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\n⟦TM. ỦY BAN NHÂN DÂN⟧\nCHỦ TỊCH\n\nKhà Văn Lập\n"
        ),
        Bad(
            "UBND XÃ TÂN LẬP\nBAN TỔ CHỨC GIẢI BÓNG CHUYỀN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTổ chức Giải bóng chuyền\n\n"
            "I. MỤC ĐÍCH\nRèn luyện sức khỏe.\n\nNơi nhận:\n- Các đội;\n- Lưu: VT.\n\n⟦TM. BAN CHỈ ĐẠO⟧\nTRƯỞNG BAN\n\nKhà Văn Lập\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issuer = plan.header.issuer
    authorities = [one for signature in plan.signatures if (one := signature.of_kind("TM"))]
    if (
        issuer is None
        or len(authorities) != 1
        or not names_another(plan.quote(authorities[0].organ), plan.issuer_words)
    ):
        return
    values = {"authority": plan.quote(authorities[0].span), "issuer": plan.issuer_words}
    related = (Related(issuer, Text(vi="cơ quan ban hành", en="issuing body")),)
    yield Finding(authorities[0].span, values, related=related)
