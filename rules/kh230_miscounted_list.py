"""Số mục liệt kê khác với số đã nêu.

“thực hiện 04 nhiệm vụ sau:” mà bên dưới chỉ có ba mục, “gồm 05 đồng chí” mà kể tên sáu người: một mục bị mất khi sửa, hoặc con số chưa
sửa theo. Chỉ xét danh sách đứng ngay sau con số, các mục cùng một kiểu đánh số hay gạch đầu dòng và không có đoạn văn chen giữa; trong
câu thì chỉ xét các mục đánh số (1), (2) hoặc cách nhau bằng dấu chấm phẩy, và người có ghi đồng chí, ông, bà trước họ tên.
"""

from collections.abc import Iterator

from validator.api import Finding, Options, Plan, Related, Severity, Text, doubt, rule


@rule(
    id="KH230",
    name="miscounted-list",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="nêu {said} {thing}, liệt kê {found}",
        en="{said} {thing} are announced, {found} are listed",
    ),
    hint=Text(vi="thêm mục còn thiếu hoặc sửa con số", en="add the item that is missing, or correct the number"),
    basis={"*": "con số nêu trong câu phải khớp với danh sách ngay sau câu đó"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Kiểm tra 04 chi bộ ấp (Tân Thành, Tân Phú, Bờ Đập và Cây Dương), 02 phòng (Nội vụ, Văn hóa và Thông tin).\n"
        "- Làm việc với 05 xã (Tân Đức, Tạ An Khương, ...), 03 trường (THCS, THPT), 02 xã (huyện Đầm Dơi, tỉnh Cà Mau).\n",
        "II. NỘI DUNG\n1. Tổ giúp việc gồm 05 đồng chí: đồng chí Lò Văn Pao làm Tổ trưởng; các đồng chí Bế Nga, Lù Sử.\n2. Đoàn có 03 đồng chí, "
        "do  đồng chí Lò Pao làm Trưởng đoàn.\n3. Hội thi có 04 phần: chào hỏi; kiến thức; xử lý tình huống và năng khiếu.\n",
        "II. NỘI DUNG\n1. Ban Tổ chức gồm 05 đồng chí: đồng chí Y Blim Niê, Trưởng ban; đồng chí H'Nuên Êban, Phó Trưởng ban; các đồng chí Chi hội"
        " trưởng là thành viên.\n",
        "II. NỘI DUNG\n1. Tập trung 03 nhiệm vụ sau:\n- Rà soát.\n- Bổ sung.\n- Báo cáo.\n2. Thời gian: Quý II.\n",
        "II. NỘI DUNG\n1. Thực hiện hai việc sau đây:\n- Rà soát.\n- Bổ sung.\n\nRiêng các tổ báo cáo thêm:\n- Kết quả.\n",
        "II. NỘI DUNG\n1. Tổ chức 02 đợt, mỗi đợt theo các bước sau:\n- Khảo sát.\n- Tổng hợp.\n- Báo cáo.\n",
        "II. NỘI DUNG\n1. Thực hiện 04 nhiệm vụ sau: rà soát, bổ sung.\n- Báo cáo.\n- Lưu hồ sơ.\n",
    ),
    bad=(
        "II. NỘI DUNG\n1. Giám sát ⟦05⟧ đồng chí, gồm:\n- Đồng chí Bí thư Đảng ủy xã An Hà;\n- Đồng chí Chủ tịch Hội Nông dân.\n2. Khác: Không.\n",
        "II. NỘI DUNG\n1. Diễn tập ⟦03⟧ cuộc, cuộc thứ nhất trong tháng 5, cuộc thứ hai trong tháng 11.\n2. Kiểm tra ⟦02⟧ huyện: Mai Châu,"
        " Lạc Sơn, Kim Bôi.\n",
        "Phần II\nNHIỆM VỤ\n\nTập trung thực hiện ⟦04⟧ nhiệm vụ sau:\n\n1. Rà soát.\n2. Bổ sung.\n3. Báo cáo.\n\nPhần III\nKINH PHÍ\n\n1. Tự lo.\n",
        "II. NỘI DUNG\n- Kiểm tra ⟦05⟧ chi bộ ấp (Tân Thành, Tân Phú, Bờ Đập, Cây Dương); khảo sát ⟦02⟧ xã (Tân Đức, Tân Tiến, Tân Dân).\n",
        "II. NỘI DUNG\n1. Tập trung thực hiện ⟦03⟧ nhiệm vụ trọng tâm:\n- Rà soát.\n- Bổ sung.\n- Báo cáo.\n- Lưu hồ sơ.\n2. Khác: Không.\n",
        "II. NỘI DUNG\n1. Tổ giúp việc gồm ⟦03⟧ đồng chí: đồng chí Lò Văn Pao, Phó Bí thư, Tổ trưởng; đồng chí Bế Thị Nga; đồng chí Lù A Sử; "
        "đồng chí Hà Văn Tư.\n2. Thời gian: Quý II.\n",
        "II. NỘI DUNG\n1. Tổ công tác gồm ⟦04⟧ thành viên:\n- Ông Lò Văn Pao.\n- Bà Bế Thị Nga.\n- Ông Lù A Sử.\n2. Khác: Không.\n",
        "II. NỘI DUNG\n- Hội thi gồm ⟦ba⟧ phần: (1) Chào hỏi; (2) Kiến thức; (3) Xử lý tình huống; (4) Năng khiếu.\n",
        "II. NỘI DUNG\n1. Tập trung ⟦04⟧ nhiệm vụ trọng tâm sau:\n- Rà soát.\n- Bổ sung.\n- Báo cáo.\n2. Thời gian: Quý II.\n",
        "II. NỘI DUNG\nCác tổ thực hiện ⟦ba⟧ giải pháp sau đây:\n1. Rà soát.\n2. Bổ sung.\n3. Báo cáo.\n4. Lưu hồ sơ.\n\n"
        "III. KINH PHÍ\n- Tự bảo đảm.\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.miscounted_lists:
        values = {"said": one.said, "thing": one.thing, "found": str(one.listed)}
        related = (Related(one.last, Text(vi="danh sách đến đây", en="the list ends here")),)
        # More of them than announced: the last ones may say something else ("- Thời gian: Quý II").
        yield Finding(one.span, values, related=related, severity=doubt(plan) if one.is_sure else Severity.NOTE)
