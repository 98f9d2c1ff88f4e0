"""Kế hoạch không có phần chữ ký.

Quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền là thành phần bắt buộc; thiếu phần này thì văn bản chưa có
giá trị. Hãy bổ sung dòng quyền hạn (T/M, TM. ...), chức vụ và họ tên người ký, hoặc kiểm tra lại bản sao có bị mất phần
cuối hay không. Chỉ báo khi văn bản đúng là một kế hoạch trọn vẹn.
"""

from collections.abc import Iterator

from validator.api import Finding, Good, Options, Plan, Severity, Span, Text, doubt_at_end, rule


@rule(
    id="KH401",
    name="missing-signature",
    family="signer",
    severity=Severity.WARNING,
    message=Text(vi="kế hoạch không có phần chữ ký", en="the plan has no signature"),
    hint=Text(
        vi="thêm quyền hạn, chức vụ và họ tên người ký ở cuối kế hoạch",
        en="add authority, title and name of the signer at the end of the plan",
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Phụ lục I, phần II, mục 7",
        "*": "văn bản phải có người ký",
    },
    options=Options,
    good=(
        "KẾ HOẠCH\nkiểm tra việc thu, nộp đảng phí\n\nI. MỤC ĐÍCH\nChấn chỉnh việc thu đảng phí.\n\nII. TỔ CHỨC THỰC HIỆN\n"
        "Các chi bộ chuẩn bị sổ sách.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Thị Phương\n",
        Good("Nơi nhận:\n- Các chi bộ;\n- Lưu Chi bộ.\n", norm="hd05"),
        "KẾ HOẠCH\nnăm học\n\nI. NHIỆM VỤ\nDạy và học.\n\nII. THỰC HIỆN\nCác tổ thực hiện.\n\nNơi nhận:\n- Các tổ;\n- Lưu: VT.\n\n"
        "DUYỆT CỦA HIỆU TRƯỞNG\n\nLò Thị Phương\n",
    ),
    bad=(
        "KẾ HOẠCH\nkiểm tra việc thu, nộp đảng phí\n\nI. MỤC ĐÍCH\nChấn chỉnh việc thu đảng phí.\n\nII. TỔ CHỨC THỰC HIỆN\n"
        "Các chi bộ chuẩn bị sổ sách.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.⟦⟧\n",
        "ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n\nSố: 45/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        "Tân Lập, ngày 04 tháng 3 năm 2024\n\nKẾ HOẠCH\nTrồng cây đầu xuân\n\nI. MỤC ĐÍCH\nPhủ xanh đồi trọc.\n\n"
        "II. TỔ CHỨC THỰC HIỆN\nCác thôn đăng ký số cây.⟦⟧\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.signatures or plan.endorsements or not plan.is_whole_plan:
        return
    at = plan.recipients.span.end if plan.recipients else plan.end_of_text
    yield Finding(Span(at, at), severity=doubt_at_end(plan))
