"""Văn bản gõ bằng bảng mã cũ.

Tệp gõ bằng TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times) mở trong môi trường Unicode thành chữ lạ. Chỉ báo một lần; các quy tắc
chính tả khác không xét tệp này cho đến khi chuyển mã.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH014",
    name="legacy-encoding",
    family="encoding",
    severity=Severity.ERROR,
    message=Text(
        vi="văn bản dùng bảng mã {encoding}, không phải Unicode", en="the text is in {encoding}, not in Unicode"
    ),
    hint=Text(vi="chuyển mã sang Unicode rồi kiểm tra lại", en="convert it to Unicode and check again"),
    basis={"*": "bộ mã tiếng Việt Unicode, TCVN 6909:2001"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Nhãn hiệu VIETGAP®, sản phẩm OCOP®, xem § 5; giá 10 ¢; «Tuổi trẻ».\n",
        "II. NỘI DUNG\n- Ông Jürgen Müller (Köln) tham dự hội thảo về Åland và Malmö cùng các đại biểu của tỉnh.\n",
    ),
    bad=(
        Bad(
            "I. NéI DUNG\n- Ban Th⟦\u00ad⟧êng vô giao c¸c chi bé tæ chøc thùc hiÖn nghÞ quyÕt, b¸o c¸o kÕt qu¶ vÒ V¨n phßng tr­íc "
            "ngµy 15/4; ®«n ®èc, kiÓm tra viÖc triÓn khai ë c¬ së.\n"
        ),
        Bad(
            "II. ⟦N⟧OäI DUNG\n- Ban Thöôøng vuï giao caùc chi boä toå chöùc thöïc hieän nghò quyeát, baùo caùo keát quaû veà Vaên phoøng "
            "tröôùc ngaøy 15/4.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    spelling = plan.spelling
    if spelling.encoding and spelling.sign:
        yield Finding(spelling.sign, {"encoding": spelling.encoding})
