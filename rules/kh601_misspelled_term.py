"""Sai chính tả trong một từ ngữ quen dùng.

Phần lớn lỗi chính tả trong kế hoạch vẫn cho ra một tiếng có nghĩa (“đơn đốc”, “khắc phụ”, “Chù trì”, “Đảng ủy Khôi”), nên từ điển
không phát hiện được. Quy tắc so từng cặp tiếng với các từ ngữ hành chính quen dùng: chỉ sai một nét so với từ ngữ ấy, và các
tiếng đứng cạnh cho thấy viết như vậy không thể đúng. Tên người và địa danh không xét. Từ ngữ riêng của đơn vị có thể khai ở mục
`words` của cấu hình.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Good, Options, Plan, Severity, Text, rule


@rule(
    id="KH601",
    name="misspelled-term",
    family="typos",
    severity=Severity.ERROR,
    message=Text(
        vi="“{written}” viết sai chính tả, đúng là “{expected}”", en="“{written}” is misspelled: “{expected}”"
    ),
    hint=Text(
        vi="sửa thành “{fixed}”; nếu viết như vậy là đúng ý, hãy thêm vào danh sách words",
        en="write “{fixed}”; if it is meant, add it to the list of words",
    ),
    basis={"*": "văn bản phải viết đúng chính tả tiếng Việt"},
    options=Options,
    good=(
        "II. NỘI DUNG\n1. Chủ trì, phối hợp với các đơn vị đôn đốc việc thực hiện; kịp thời khắc phục hạn chế.\n",
        "II. NỘI DUNG\n- Giao đồng chí Nguyễn Văn Khôi, đồng chí Lê Thị Trúc Quyên theo dõi địa bàn.\n"
        "- Bố trí hai tổ công tác; chi tiêu đúng quy định tại khoản 3.\n",
        Good("NƠI NHẬN\n- Như trên;\n- Ông Vũ Đình Khôi (phối hợp).\n"),
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Văn phòng Đảng ủy ⟦Khôi⟧ ⟦đơn⟧ đốc các chi bộ, kịp thời khắc ⟦phụ⟧ khó khăn.\n",
            fixed="II. NỘI DUNG\n- Văn phòng Đảng ủy Khối đôn đốc các chi bộ, kịp thời khắc phục khó khăn.\n",
        ),
        Bad(
            "**I. MỤC ĐÍCH, YÊU ⟦CÂU⟧**\n\n1. ⟦Phôi⟧ hợp tổ chức, quán **⟦triệc⟧** nghị quyết; nâng cao trách\n⟦nhiêm⟧ của cấp ủy.\n",
            fixed="**I. MỤC ĐÍCH, YÊU CẦU**\n\n1. Phối hợp tổ chức, quán **triệt** nghị quyết; nâng cao trách\nnhiệm của cấp ủy.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.spelling.of("term"):
        if slip.tier == "error":
            values = {"written": slip.written, "expected": slip.expected, "fixed": slip.fixed}
            yield Finding(slip.span, values, Fix((Edit(slip.span, slip.fixed),), safe=slip.sure))
