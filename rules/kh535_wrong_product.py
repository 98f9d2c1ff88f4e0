"""Tích ghi ra không bằng các số nhân với nhau.

“50 người x 20.000 đồng = 10.000.000 đồng”, “03 lớp, mỗi lớp 40 học viên, tổng số 150 học viên”: một con số gõ thừa, thiếu chữ số hoặc sửa
chỗ này quên chỗ kia. Hãy tính lại. Phép tính có phần trăm, dấu cộng hay số ước lượng thì không bị xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH535",
    name="wrong-product",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="ghi {said}, nhân ra là {right}", en="it says {said}, the product is {right}"),
    hint=Text(vi="tính lại và sửa con số sai", en="reckon again and correct the wrong figure"),
    basis={"*": "các con số trong một phép tính phải khớp nhau"},
    options=Options,
    good=(
        "II. KINH PHÍ\n- Nước uống: 50 người x 20.000 đồng = 1.000.000 đồng.\n- Thuê xe: 02 xe × 1,5 triệu đồng/xe = 3.000.000 đồng.\n"
        "- In: 120 bộ x 15.000đ/bộ = 1.800.000đ; sân 20 x 40 m; 5 + 02 người x 3 = 11; 10% x 300 = 30; 2 người x 3 ngày x 200 = 1.200.000.\n",
        "II. NỘI DUNG\n- Mở 03 lớp, mỗi lớp 40 học viên, tổng số 120 học viên.\n",
    ),
    bad=(
        Bad(
            "II. KINH PHÍ\n- Nước uống: 50 người x 20.000 đồng = ⟦10.000.000⟧ đồng.\n- Thuê xe: 02 xe × 1,5 triệu đồng/xe = ⟦2.500.000⟧ đồng.\n"
            "- Báo cáo viên: 02 người x 03 buổi x 400.000 đồng = ⟦1.200.000⟧ đồng.\n"
        ),
        Bad("II. NỘI DUNG\n- Trao 05 Mái ấm Công đoàn, mỗi căn 60 triệu đồng, tổng trị giá ⟦350⟧ triệu đồng.\n"),
        Bad("II. NỘI DUNG\n- Mở 03 lớp, mỗi lớp 40 học viên, tổng số ⟦150⟧ học viên.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.wrong_products:
        yield Finding(one.span, {"said": one.said, "right": one.right})
