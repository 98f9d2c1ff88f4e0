"""Chữ hoa nằm giữa một từ.

“bÁo cáo”, “KẾ hoạch”, “kế Hoạch”: phím Shift hoặc Caps Lock nhả sớm hay muộn. Tên riêng, chữ viết tắt, từ không có dấu và tên gọi đứng
sau danh từ chung (xã Hội Sơn) không xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH637",
    name="capital-inside-word",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="chữ hoa giữa từ: “{found}”", en="a capital inside a word: “{found}”"),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={"nd30": "Phụ lục II, phần I", "*": "chỉ viết hoa chữ đầu câu và tên riêng"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Giao xã Hội Sơn, tổ Chức năng, Trưởng ban Hành chính; gửi về BCH TƯ tư liệu. Ý kiến của ThS, TTg, VNeID.\n",
        "II. NỘI DUNG\n- Công nhân công An Phát; phía đông Nam Bộ; CĐ xã, LĐLĐ tỉnh. KẾ HOẠCH số 5/KH-UBND; ĐỘI 1, Đội 2, tổ 3A.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các chi bộ ⟦bÁo⟧ cáo kết quả ⟦tHực⟧ hiện ⟦KẾ⟧ hoạch này.\n- ⟦XÂy⟧ dựng chương trình.\n",
            fixed="II. NỘI DUNG\n- Các chi bộ báo cáo kết quả thực hiện Kế hoạch này.\n- Xây dựng chương trình.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Các đơn ⟦Vị⟧ xây dựng kế ⟦Hoạch⟧, gửi Văn phòng đảng ⟦Ủy⟧ trước ngày 15/5.\n",
            fixed="II. NỘI DUNG\n- Các đơn vị xây dựng kế hoạch, gửi Văn phòng đảng ủy trước ngày 15/5.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.stray_capitals:
        values = {"found": plan.quote(one.span), "right": one.right}
        yield Finding(one.span, values, Fix((Edit(one.span, one.right),), safe=False))
