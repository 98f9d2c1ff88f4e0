"""Tiếng không có trong chính tả tiếng Việt.

Phụ âm đầu, vần hoặc thanh không ghép được với nhau (“nghành”, “ngiệm”, “qủa”), hoặc phím gõ còn sót (“dduwowcj”, “thu7c5”).
Tiếng ghép được mà không ai dùng (“luất”) thì chỉ nhắc.
Từ mượn, chữ viết tắt, công thức và địa danh các dân tộc không xét. Chữ viết hoa chỉ xét khi biết chắc chữ đúng.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH603",
    name="impossible-syllable",
    family="typos",
    severity=Severity.ERROR,
    message=Text(vi="“{word}” không phải là tiếng viết đúng chính tả", en="“{word}” is no Vietnamese syllable"),
    hint=Text(
        vi="có lẽ là “{expected}”; nếu là tên riêng hay từ mượn, hãy thêm vào danh sách words",
        en="perhaps “{expected}”; if it is a name or a loan, add it to the list of words",
    ),
    basis={"*": "văn bản phải viết đúng chính tả tiếng Việt"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Ngành giáo dục khuyến khích học sinh dùng Zalo, email; mua 02 kg sơn, 5 m² kính, axít, ôxy.\n",
        "II. NỘI DUNG\n- Xã Ea Súp, huyện Krông Bông, tỉnh Đắk Lắk; UBND, HĐND và các đ/c trong BCĐ dự.\n",
        "II. NỘI DUNG\n- Xoá nhà tạm, củng cố khối đoàn kết; khoẻ để lập nghiệp; kí cam kết.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các ⟦nghành⟧ nâng cao hiệu ⟦qủa⟧ công tác, rút kinh ⟦ngiệm⟧ hằng quý.\n"
            "- Kế hoạch ⟦dduwowcj⟧ triển khai ⟦thu7c5⟧ hiện ở các xã.\n",
            fixed="II. NỘI DUNG\n- Các ngành nâng cao hiệu quả công tác, rút kinh nghiệm hằng quý.\n"
            "- Kế hoạch được triển khai thực hiện ở các xã.\n",
        ),
        Bad("II. NỘI DUNG\n- Tặng quà cho các hộ gặp hoàn cảnh ⟦ngẳt⟧ trong dịp Tết.\n"),
        Bad("II. NỘI DUNG\n- Các hộ kê khai theo ⟦luất⟧ hiện hành trước ngày 15/4.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.spelling.of("syllable"):
        yield Finding(
            slip.span,
            {"word": plan.quote(slip.span), "expected": slip.expected or "…"},
            Fix((Edit(slip.span, slip.fixed),), safe=slip.sure) if slip.fixed else None,
            severity=Severity.WARNING if slip.tier == "warning" else None,
        )
