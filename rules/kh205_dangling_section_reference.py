"""Dẫn đến một mục không có trong kế hoạch.

“theo mục V Kế hoạch này” khi kế hoạch chỉ có bốn mục: thường do đánh lại số hoặc bỏ mục mà quên sửa chỗ dẫn.
Dòng “Như mục V” ở Nơi nhận cũng vậy.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH205",
    name="dangling-section-reference",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="Kế hoạch này không có mục “{found}”", en="this plan has no section “{found}”"),
    hint=Text(vi="sửa chỗ dẫn theo số mục hiện có", en="correct the reference"),
    basis={"*": "chỗ dẫn phải đúng với số mục của văn bản"},
    options=Options,
    good=(
        "KẾ HOẠCH\ngiám sát năm 2026\n\nI. MỤC ĐÍCH\n- Nắm tình hình theo Hướng dẫn số 05-HD/TU, nhất là tại Mục V.\n\nII. NỘI DUNG\n"
        "- Các cuộc nêu tại Mục I; số liệu theo biểu mẫu tại Mục IV. Đề cương, mục VI.\n",
        "KẾ HOẠCH\nkhảo sát\n\nI. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG\n- Theo mục I Kế hoạch này và mục V Kế hoạch số 12-KH/TU.\n",
        "KẾ HOẠCH\nthực hiện\n\nThực hiện Kế hoạch số 12-KH/TU của Tỉnh ủy.\n\nI. MỤC ĐÍCH\n- Quán triệt.\n\nII. NỘI DUNG\n"
        "- Các thôn làm theo nội dung tại mục V của Kế hoạch.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\ngiám sát năm 2026\n\nI. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG\n- Giám sát việc thu quỹ.\n\nIII. TIẾN ĐỘ\n"
            "1. Tháng 4: Tổ chức giám sát theo nội dung tại Mục ⟦V⟧.\n"
        ),
        Bad(
            "KẾ HOẠCH\nkhảo sát\n\nI. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. PHÂN CÔNG\n- Các thôn.\n\n"
            "Nơi nhận:\n- Như mục ⟦III⟧ (t/h);\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nVũ Thị Lan\n"
        ),
        Bad(
            "KẾ HOẠCH\nkhảo sát\n\nI. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG\n2.1. Khảo sát.\n2.2. Tổng hợp.\n\nIII. TỔ CHỨC THỰC HIỆN\n"
            "- Các chi bộ báo cáo theo nội dung tại khoản ⟦2.4⟧, mục II và mục ⟦IV⟧ của Kế hoạch này.\n"
        ),
        Bad(
            "KẾ HOẠCH\nkhảo sát\n\nI. NỘI DUNG\n1. Khảo sát.\n2. Tổng hợp.\n\nII. TỔ CHỨC THỰC HIỆN\n"
            "- Các chi bộ báo cáo theo khoản ⟦3⟧ Mục I, khoản 1 Mục II Kế hoạch này.\n"
            "- Thực hiện như đã nêu tại mục ⟦5⟧, phần I; nội dung ở mục ⟦VIII⟧ nói trên.\n"
            "- Căn cứ mục I, mục ⟦VII⟧ của Kế hoạch, các chi bộ thực hiện.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.header.type_span is None:
        return  # a part of a plan
    for one in plan.dangling_references:
        yield Finding(one.span, {"found": one.label})
