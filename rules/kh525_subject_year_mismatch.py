"""Năm trong trích yếu khác với năm ở câu mở đầu hoặc câu kết.

Trích yếu ghi “năm 2025” mà câu “… ban hành Kế hoạch … năm 2024 như sau” hay “Trên đây là Kế hoạch … năm 2024” là dấu vết của kế hoạch năm
trước. Học kỳ, quý, đợt, tháng cũng vậy. Chỉ so ở những câu nhắc lại đúng trích yếu. Lần đại hội,
khóa của hội nghị cũng được so như vậy, cả ở văn bản mà kế hoạch triển khai.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule


@rule(
    id="KH525",
    name="subject-year-mismatch",
    family="header",
    severity=Severity.ERROR,
    message=Text(
        vi="ở đây là “{label} {found}”, trích yếu ghi “{label} {right}”",
        en="“{label} {found}” here, “{label} {right}” in the subject",
    ),
    hint=Text(
        vi="ghi thống nhất {label} giữa trích yếu và nội dung", en="give the same {label} in the subject and the text"
    ),
    basis={"*": "các chỗ nói về cùng một việc phải khớp nhau"},
    options=Options,
    good=(
        "KẾ HOẠCH\nTiêm phòng cho đàn vật nuôi đợt 1 năm 2026\n\nUBND xã xây dựng Kế hoạch tiêm phòng cho đàn vật nuôi đợt I năm 2026, sau khi"
        " họp ngày 02 tháng 3, như sau:\n\nI. MỤC ĐÍCH\n1. Phòng dịch.\n",
        "KẾ HOẠCH\ntổ chức Đại hội Chi bộ lần thứ XII\n-----\n\nThực hiện Nghị quyết Đại hội Chi bộ lần thứ XI và Kế hoạch số 05-KH/ĐU, ngày"
        " 02/12/2024 của Đảng ủy xã về thực hiện Nghị quyết Đại hội Chi bộ lần thứ XI, Chi ủy xây dựng Kế hoạch như sau:\n\n"
        "I. MỤC ĐÍCH\n1. Dân chủ.\n",
        "KẾ HOẠCH\nCải cách hành chính nhà nước năm 2025\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2025 của UBND tỉnh,"
        " UBND xã ban hành Kế hoạch cải cách hành chính nhà nước năm 2025 như sau:\n\nI. MỤC TIÊU\n1. Giữ vững kết quả năm 2024.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nHoạt động ngoại khóa toàn trường tháng 10 năm 2025\n\nTrường xây dựng Kế hoạch hoạt động ngoại khóa toàn trường tháng ⟦9⟧ năm"
            " 2025 như sau:\n\nI. MỤC ĐÍCH\n1. Rèn kỹ năng.\n"
        ),
        Bad(
            "KẾ HOẠCH\nhọc tập, quán triệt và triển khai thực hiện\nNghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII\n"
            "-----\n\nThực hiện Kế hoạch số 19-KH/TW, ngày 06/12/2023 của Ban Bí thư về học tập, quán triệt, triển khai thực hiện Nghị quyết Hội"
            " nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa ⟦XII⟧, Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch như sau:\n\n"
            "I- MỤC ĐÍCH\n1- Nắm vững.\n"
        ),
        Bad(
            "KẾ HOẠCH\ntổ chức Đại hội Chi bộ lần thứ XII\n-----\n\nThực hiện chỉ đạo của Đảng ủy xã, Chi ủy xây dựng Kế hoạch tổ chức Đại hội"
            " Chi bộ lần thứ ⟦XI⟧ như sau:\n\nI. MỤC ĐÍCH\n1. Dân chủ.\n"
        ),
        Bad(
            "KẾ HOẠCH\nkiểm tra, giám sát 6 tháng cuối năm 2026\n\nĐảng ủy xã xây dựng Kế hoạch kiểm tra, giám sát 6 tháng cuối năm ⟦2025⟧"
            " như sau:\n\nI. MỤC ĐÍCH\n1. Chấn chỉnh hạn chế.\n"
        ),
        Bad(
            "KẾ HOẠCH\nCải cách hành chính nhà nước năm 2025\n\nThực hiện chỉ đạo của UBND tỉnh, UBND xã ban hành Kế hoạch cải cách"
            " hành chính nhà nước năm ⟦2024⟧ như sau:\n\nI. MỤC TIÊU\n1. Giữ vững kết quả.\n"
        ),
        Bad(
            "KẾ HOẠCH PHỐI HỢP\nPhòng, chống bạo lực gia đình năm 2026\n\nHội Liên hiệp Phụ nữ xã và Công an xã ban hành Kế hoạch phối hợp"
            " năm ⟦2025⟧ như sau:\n\nI. MỤC ĐÍCH\n1. Giảm số vụ bạo lực.\n"
        ),
        Bad(
            "KẾ HOẠCH PHỐI HỢP\nPhòng, chống bạo lực gia đình năm 2026\n\nHội Liên hiệp Phụ nữ xã và Công an xã ban hành Kế hoạch phối hợp"
            " phòng, chống bạo lực gia đình năm ⟦2025⟧ như sau:\n\nI. MỤC ĐÍCH\n1. Giảm số vụ bạo lực.\n"
        ),
        Bad(
            "KẾ HOẠCH\nV/v tổ chức “Tết Sum vầy” năm 2025\n\nI. MỤC ĐÍCH\n1. Chăm lo đoàn viên.\n\n"
            "Trên đây là kế hoạch tổ chức “Tết Sum vầy” năm ⟦2024⟧ của Công đoàn trường.\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nVũ Thị Lan\n"
        ),
        Bad(
            "KẾ HOẠCH\nÔn tập cho học sinh lớp 12 năm học 2024 - 2025\n\nI. MỤC ĐÍCH\n1. Củng cố kiến thức.\n\n"
            "Trên đây là Kế hoạch ôn tập cho học sinh lớp 12 năm học ⟦2023 - 2024⟧, đề nghị các tổ thực hiện.\n\n"
            "Nơi nhận:\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nVũ Thị Lan\n"
        ),
        Bad(
            "KẾ HOẠCH\nKiểm tra cuối học kỳ I năm học 2025 - 2026\n\nThực hiện chỉ đạo của Sở, trường xây dựng Kế hoạch kiểm tra cuối học kỳ ⟦II⟧"
            " năm học 2025 - 2026 như sau:\n\nI. MỤC ĐÍCH\n1. Đánh giá đúng.\n\nTrên đây là Kế hoạch kiểm tra cuối học kỳ ⟦II⟧.\n"
        ),
        Bad(
            "KẾ HOẠCH\nV/v tổ chức Đại hội thành viên năm 2026\n\nThực hiện Điều lệ, Hội đồng quản trị lập Kế hoạch tổ chức Đại hội thành"
            " viên năm ⟦2025⟧, cụ thể như sau:\n\nI. MỤC ĐÍCH\n1. Phát huy dân chủ.\n"
        ),
        Bad(
            "KẾ HOẠCH TỔ CHỨC HỘI THI “BÉ KHỎE, BÉ NGOAN”\nCẤP TRƯỜNG NĂM HỌC 2025 - 2026\n\nI. MỤC ĐÍCH\n1. Tạo sân chơi cho trẻ.\n\n"
            "Trên đây là kế hoạch tổ chức hội thi “Bé khỏe, bé ngoan” năm học ⟦2024 - 2025⟧, đề nghị các lớp thực hiện.\n\n"
            "Nơi nhận:\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nVũ Thị Lan\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for other in plan.other_congresses:
        values = {"label": other.label, "found": other.found, "right": other.right}
        related = (Related(other.subject, Text(vi="trích yếu", en="the subject")),)
        yield Finding(other.span, values, related=related, severity=None if other.is_own else Severity.WARNING)
    for label in ("năm", "năm học", "giai đoạn", "nhiệm kỳ"):
        subject = [one for one in plan.subject_years if one.label == label]
        if len({one.years for one in subject}) != 1:
            continue
        for one in plan.echoed_years:
            if one.label == label and one.years != subject[0].years:
                values = {"label": label, "found": one.years, "right": subject[0].years}
                related = (Related(subject[0].span, Text(vi="trích yếu", en="the subject")),)
                yield Finding(one.span, values, related=related)
    yield from _turns(plan)


def _turns(plan: Plan) -> Iterator[Finding]:
    """Another half-year, round or month than the subject's; where the subject names two of a kind, nobody knows which."""
    named = plan.subject_turns
    for label in {one.label for one in named}:
        subject = [one for one in named if one.label == label]
        echoes = [one for one in plan.echoed_turns if one.label == label]
        if len({one.number for one in subject}) != 1 or len({one.number for one in echoes}) > 1:
            continue
        for one in echoes:
            if one.number != subject[0].number:
                values = {"label": label, "found": plan.plain(one.span), "right": plan.plain(subject[0].span)}
                related = (Related(subject[0].span, Text(vi="trích yếu", en="the subject")),)
                yield Finding(one.span, values, related=related, severity=Severity.WARNING)
