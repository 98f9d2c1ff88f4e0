"""Ngoặc hoặc nháy không khép.

Mỗi dấu mở ngoặc, mở nháy phải có dấu đóng. Ký hiệu điểm như a), 1) không phải ngoặc; ngoặc mở ở đoạn này khép ở đoạn sau
cũng được chấp nhận.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH612",
    name="unbalanced-brackets",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="“{mark}” không có dấu tương ứng", en="“{mark}” has no counterpart"),
    hint=Text(vi="thêm dấu còn thiếu hoặc xóa dấu thừa", en="add the missing one or delete this one"),
    basis={"*": "dấu ngoặc, dấu nháy đi thành cặp"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Cấp ủy (qua Văn phòng) tổng hợp: a) kết quả; b) hạn chế.\n1) Rà soát.\n2) Bổ sung (nếu có).\n",
        'II. NỘI DUNG\n- Chủ đề “Tuổi trẻ sáng tạo”, khẩu hiệu "Một xanh" và "Hai sạch".\n',
        "II. NỘI DUNG\n- Hồ sơ (gồm:\n+ Đơn;\n+ Ảnh).\n",
        "Trên đây là Kế hoạch thực hiện.\n\nNơi nhận:\n- Sở Nội vụ;\n- Sở Y tế; } để b/c\n- Lưu: VT.\n",
    ),
    bad=(
        Bad("II. NỘI DUNG\n- Báo cáo gửi về Đảng ủy ⟦(⟧qua Ban Tuyên giáo.\n- Thời gian: Quý II.\n"),
        Bad("II. NỘI DUNG\n- Báo cáo gửi về Đảng ủy qua Ban Tuyên giáo⟦)⟧.\n- Thời gian: Quý II.\n"),
        Bad("II. NỘI DUNG\n- Phong trào ⟦“⟧Dân vận khéo trong toàn Đảng bộ.\n"),
        Bad('II. NỘI DUNG\n- Phong trào ⟦"⟧Dân vận khéo trong toàn Đảng bộ.\n'),
        Bad(
            "II. NỘI DUNG\n- Rà soát.\n\nNơi nhận:                         HIỆU TRƯỞNG\n- Phòng Giáo dục ⟦(⟧để báo cáo;\n"
            "- Các tổ (để thực hiện);\n- Lưu: VT.                         Lò Thị Ó\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.spelling.encoding:
        return  # letters of an old encoding look like quotation marks (KH014)
    for one in plan.lone_brackets:
        yield Finding(one, {"mark": plan.quote(one)})
