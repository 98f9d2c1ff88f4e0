"""Một tiếng đứng lẻ, mất tiếng đi cùng.

“quán triệt, triển nghị quyết”, “tổ chức thực các nhiệm vụ”: có những tiếng chỉ dùng trong từ ngữ hai tiếng (triển khai,
phát triển), không đứng một mình. Khi hai bên tiếng ấy đều là từ ngữ khác thì tiếng đi cùng đã bị xóa nhầm.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH639",
    name="lost-half",
    family="typos",
    severity=Severity.WARNING,
    message=Text(
        vi="“{word}” không đứng một mình: thiếu tiếng đi cùng",
        en="“{word}” does not stand alone: its other half is missing",
    ),
    hint=Text(
        vi="viết đủ từ ngữ; nếu viết như vậy là đúng ý, hãy thêm vào danh sách words",
        en="complete the term; if this is meant, add it to the list of words",
    ),
    basis={"*": "lỗi bỏ sót từ ngữ khi soạn thảo"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Thống đốc Ngân hàng Nhà nước; theo dõi theo thời gian thực các chỉ tiêu; không nhất thiết phải họp; thiên niên kỷ mới.\n",
        "II. NỘI DUNG\n- Dạy chuyên đề: phương trình có nghiệm, vô nghiệm; định lý về nghiệm của đa thức; biểu diễn trên trục thực các số phức.\n",
        "II. NỘI DUNG\n| Đơn vị | Nội dung |\n| --- | --- |\n| Ban tuyên | triển |\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các chi bộ quán triệt, ⟦triển⟧ nghị quyết; tổ chức ⟦thực⟧ các nhiệm vụ được giao.\n"
            "- Văn phòng tổng hợp kết quả, ⟦cáo⟧ cấp trên về tiến độ.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.spelling.of("half"):
        yield Finding(slip.span, {"word": slip.written})
