"""Ways of signing and listing recipients that are right: no rule on signer or recipients may speak."""

import pytest

from validator.engine import check
from validator.loader import shipped_rules
from validator.selection import Chosen
from validator.source import Source

RULES = [
    Chosen(rule, rule.options(), rule.severity)
    for rule in shipped_rules().values()
    if rule.family in ("signer", "recipients")
]
STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
# Head and author by kind of issuer.
HEADS = {
    "school": (
        f"UBND HUYỆN LẮK\nTRƯỜNG TIỂU HỌC YANG TAO\n\n{STATE}\n\nSố: 15/KH-THYT\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Trường Tiểu học Yang Tao",
    ),
    "ubnd": (
        f"ỦY BAN NHÂN DÂN\nXÃ YANG TAO\n\n{STATE}\n\nSố: 15/KH-UBND\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Ủy ban nhân dân xã",
    ),
    "so": (f"UBND TỈNH ĐẮK LẮK\nSỞ Y TẾ\n\n{STATE}\n\nSố: 15/KH-SYT\n\nĐắk Lắk, ngày 05 tháng 9 năm 2024", "Sở Y tế"),
    "ca": (
        f"CÔNG AN HUYỆN LẮK\nCÔNG AN XÃ YANG TAO\n\n{STATE}\n\nSố: 15/KH-CAX\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Công an xã",
    ),
    "bch": (
        f"BỘ CHỈ HUY QUÂN SỰ TỈNH\nBAN CHỈ HUY QUÂN SỰ HUYỆN LẮK\n\n{STATE}\n\nSố: 15/KH-BCH\n\nLắk, ngày 05 tháng 9 năm 2024",
        "Ban Chỉ huy",
    ),
    "party": (
        "ĐẢNG BỘ HUYỆN LẮK\nĐẢNG ỦY XÃ YANG TAO\n*\nSố 15-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Ban Thường vụ Đảng ủy xã",
    ),
    "partybch": (
        "ĐẢNG BỘ HUYỆN LẮK\nĐẢNG ỦY XÃ YANG TAO\n*\nSố 15-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Đảng ủy xã",
    ),
    "cell": (
        "ĐẢNG BỘ XÃ YANG TAO\nCHI BỘ TRƯỜNG TIỂU HỌC\n*\nSố 15-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Chi bộ",
    ),
    "ubkt": (
        "ĐẢNG ỦY XÃ YANG TAO\nỦY BAN KIỂM TRA\n*\nSố 15-KH/UBKTĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Ủy ban Kiểm tra Đảng ủy",
    ),
    "vp": (
        "TỈNH ỦY ĐẮK LẮK\nVĂN PHÒNG\n*\nSố 15-KH/VPTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐắk Lắk, ngày 05 tháng 9 năm 2024",
        "Văn phòng Tỉnh ủy",
    ),
    "doan": (
        "HUYỆN ĐOÀN LẮK\nBAN CHẤP HÀNH ĐOÀN XÃ YANG TAO\n***\nSố: 15-KH/ĐTN\n\nĐOÀN TNCS HỒ CHÍ MINH\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Ban Thường vụ Đoàn xã",
    ),
    "cd": (
        f"LIÊN ĐOÀN LAO ĐỘNG HUYỆN LẮK\nCÔNG ĐOÀN TRƯỜNG TIỂU HỌC\n\n{STATE}\n\nSố: 15/KH-CĐ\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Ban Chấp hành Công đoàn trường",
    ),
    "mttq": (
        f"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ YANG TAO\n\n{STATE}\n\nSố: 15/KH-MTTQ\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc xã",
    ),
    "pn": (
        f"HỘI LIÊN HIỆP PHỤ NỮ TỈNH\nHỘI LIÊN HIỆP PHỤ NỮ HUYỆN LẮK\n\n{STATE}\n\nSố: 15/KH-BTV\n\nLắk, ngày 05 tháng 9 năm 2024",
        "Ban Thường vụ Hội",
    ),
    "cty": (
        f"TỔNG CÔNG TY CÀ PHÊ\nCÔNG TY TNHH MTV CÀ PHÊ ĐẮK LẮK\n\n{STATE}\n\nSố: 15/KH-CTY\n\nĐắk Lắk, ngày 05 tháng 9 năm 2024",
        "Công ty",
    ),
    "bv": (
        f"SỞ Y TẾ ĐẮK LẮK\nBỆNH VIỆN ĐA KHOA HUYỆN LẮK\n\n{STATE}\n\nSố: 15/KH-BV\n\nLắk, ngày 05 tháng 9 năm 2024",
        "Bệnh viện",
    ),
    "bcd": (
        f"UBND XÃ YANG TAO\nBAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI\n\n{STATE}\n\nSố: 15/KH-BCĐ\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Ban Chỉ đạo",
    ),
    "hdnd": (
        f"HỘI ĐỒNG NHÂN DÂN\nXÃ YANG TAO\n\n{STATE}\n\nSố: 15/KH-HĐND\n\nYang Tao, ngày 05 tháng 9 năm 2024",
        "Thường trực Hội đồng nhân dân xã",
    ),
}
PARTY = ("party", "partybch", "cell", "ubkt", "vp")
SIGNATURES = [
    ("school", "HIỆU TRƯỞNG\n\n\nH’ Lem Ông"),
    ("school", "KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\n\n\nThS. Y Mơ Hra"),
    ("school", "Hiệu trưởng\n\n\nVõ Lệ"),
    ("school", "KT. Hiệu trưởng\nPhó Hiệu trưởng\n\n\nVõ Lệ Hằng"),
    ("school", "TM. BAN GIÁM HIỆU\nHIỆU TRƯỞNG\n\n\nVõ Lệ Hằng"),
    ("school", "TM. NHÀ TRƯỜNG\nHIỆU TRƯỞNG\n\n(Ký, ghi rõ họ tên)\n\nVõ Lệ Hằng"),
    ("school", "NGƯỜI LẬP KẾ HOẠCH\n\n\nVõ Lệ Hằng\n\nDUYỆT CỦA HIỆU TRƯỞNG\n\n\nY Mơ Hra"),
    ("school", "DUYỆT CỦA BAN GIÁM HIỆU\nHIỆU TRƯỞNG\n\n\nY Mơ Hra"),
    (
        "school",
        "HIỆU TRƯỞNG                         CHỦ TỊCH CÔNG ĐOÀN\n\n\nVõ Lệ Hằng                            Y Mơ Hra",
    ),
    ("school", "TM. HỘI ĐỒNG TRƯỜNG\nCHỦ TỊCH\n\n\nVõ Lệ Hằng"),
    ("school", "TM. HỘI ĐỒNG SƯ PHẠM\nHIỆU TRƯỞNG\n\n\nVõ Lệ Hằng"),
    ("school", "TM. TỔ CHUYÊN MÔN\nTỔ TRƯỞNG\n\n\nVõ Lệ Hằng"),
    ("school", "Q. HIỆU TRƯỞNG\n\n\nVõ Lệ Hằng"),
    ("ubnd", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nY Mơ Hra"),
    ("ubnd", "TM. UBND XÃ\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nY Mơ Hra"),
    ("ubnd", "TM. ỦY BAN NHÂN DÂN XÃ\nQ. CHỦ TỊCH\n\n\nY Mơ Hra"),
    ("ubnd", "TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n\nY Mơ Hra"),
    ("ubnd", "TL. CHỦ TỊCH\nTRƯỞNG PHÒNG KINH TẾ\n\n\nY Mơ Hra"),
    ("ubnd", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\n(Đã ký và đóng dấu)\n\n\nY Mơ Hra"),
    ("ubnd", "TM.ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nĐẶNG THỊ BÍCH"),
    ("ubnd", "TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\nđã ký\n\nY Mơ Hra"),
    ("so", "GIÁM ĐỐC\n\n\nBS. Y Mơ Hra"),
    ("so", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nY Mơ Hra"),
    ("so", "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\n\nY Mơ Hra"),
    ("so", "KT. GIÁM ĐỐC, VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG\n\n[Đã ký]\n\nY Mơ Hra"),
    ("so", "GIÁM ĐỐC\n\n[Chờ ký]\n\nY Mơ Hra"),
    ("so", "TL. GIÁM ĐỐC\nKT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\n\n\nY Mơ Hra"),
    ("ca", "TRƯỞNG CÔNG AN XÃ\n\n\nThiếu tá Y Mơ Hra"),
    ("ca", "KT. TRƯỞNG CÔNG AN XÃ\nPHÓ TRƯỞNG CÔNG AN XÃ\n\n\nĐại úy Y Mơ Hra"),
    ("bch", "CHỈ HUY TRƯỞNG\n\n\nTrung tá Y Mơ Hra"),
    ("bch", "KT. CHỈ HUY TRƯỞNG\nPHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG\n\n\nThượng tá\nY Mơ Hra"),
    ("party", "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nY Mơ Hra"),
    ("party", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\n(đã ký)\n\nY Mơ Hra"),
    ("party", "T/M BAN THƯỜNG VỤ\n\n\nY Mơ Hra"),
    ("party", "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\n\nY Mơ Hra"),
    ("party", "T/M BAN THƯỜNG VỤ ĐẢNG ỦY\nPHÓ BÍ THƯ\n\n\nY Mơ Hra"),
    ("partybch", "T/M ĐẢNG ỦY\nBÍ THƯ\n\n\nY Mơ Hra"),
    ("cell", "T/M CHI BỘ\nBÍ THƯ\n\n\nY Mơ Hra"),
    ("cell", "T/M CHI ỦY\nPHÓ BÍ THƯ\n\n\nY Mơ Hra"),
    ("cell", "T/M CHI BỘ - BÍ THƯ\n\n(Ký, ghi rõ họ tên)\n\nY Mơ Hra"),
    ("cell", "T/M CẤP ỦY CHI BỘ\nBÍ THƯ\n\n\nY Mơ Hra"),
    ("ubkt", "T/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM\n\n\nY Mơ Hra"),
    ("ubkt", "T/M ỦY BAN KIỂM TRA\nPHÓ CHỦ NHIỆM THƯỜNG TRỰC\n\n\nY Mơ Hra"),
    ("vp", "CHÁNH VĂN PHÒNG\n\n\nY Mơ Hra"),
    ("vp", "K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\nY Mơ Hra"),
    ("vp", "PHÓ CHÁNH VĂN PHÒNG\n\n\nY Mơ Hra"),
    ("doan", "TM. BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nY Mơ Hra"),
    ("cd", "TM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\n\nY Mơ Hra"),
    ("cd", "TM. BCH CÔNG ĐOÀN\nCHỦ TỊCH\n\n\nY Mơ Hra"),
    ("mttq", "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n\n\nY Mơ Hra"),
    ("mttq", "TM. ỦY BAN MTTQ VIỆT NAM XÃ\nPHÓ CHỦ TỊCH\n\n\nY Mơ Hra"),
    ("pn", "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\n\nH’ Lem Ông"),
    ("cty", "TỔNG GIÁM ĐỐC\n\n\nY Mơ Hra"),
    ("cty", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nY Mơ Hra"),
    ("cty", "TM. HỘI ĐỒNG THÀNH VIÊN\nCHỦ TỊCH\n\n\nY Mơ Hra"),
    ("bv", "GIÁM ĐỐC\n\n\nBSCKII. Y Mơ Hra"),
    ("bcd", "TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\n\nY Mơ Hra\nCHỦ TỊCH UBND XÃ"),
    ("bcd", "TRƯỞNG BAN\n\n\nCHỦ TỊCH UBND XÃ\nY Mơ Hra"),
    ("bcd", "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\n\nPHÓ CHỦ TỊCH UBND XÃ\nY Mơ Hra"),
    ("bcd", "TM. BAN CHỈ ĐẠO\nCHỦ TỊCH UBND XÃ\nkiêm TRƯỞNG BAN\n\n\nY Mơ Hra"),
    ("hdnd", "TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n\n\nY Mơ Hra"),
    ("hdnd", "TM. HỘI ĐỒNG NHÂN DÂN\nPHÓ CHỦ TỊCH\n\n\nY Mơ Hra"),
    ("hdnd", "TM. THƯỜNG TRỰC HĐND\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nY Mơ Hra"),
]


def plan(kind: str, signature: str, *, signature_first: bool) -> str:
    """A whole plan of that kind of issuer."""
    head, author = HEADS[kind]
    recipients = "Nơi nhận:\n- Các đơn vị;\n- Lưu: VT."
    subject = "Tổ chức Ngày hội"
    if kind in PARTY:
        recipients, subject = "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.", "tổ chức Ngày hội\n-----"
    closing = [signature, recipients] if signature_first else [recipients, signature]
    return "\n\n".join(
        [
            head,
            f"KẾ HOẠCH\n{subject}",
            f"Thực hiện nhiệm vụ năm 2024, {author} xây dựng Kế hoạch như sau:",
            "I. MỤC ĐÍCH, YÊU CẦU\nTạo sân chơi bổ ích.",
            "II. TỔ CHỨC THỰC HIỆN\nCác đơn vị thực hiện.",
            *closing,
        ]
    )


@pytest.mark.parametrize("signature_first", [False, True], ids=["below", "above"])
@pytest.mark.parametrize(("kind", "signature"), SIGNATURES)
def test_a_right_closing_is_left_alone(kind: str, signature: str, signature_first: bool) -> None:
    text = plan(kind, signature, signature_first=signature_first)
    result = check(Source("example", text), RULES, {one.rule.id: one.rule.id for one in RULES})
    assert [(one.rule, dict(one.values)) for one in result.diagnostics] == []
