"""Kế hoạch không có phần Nơi nhận.

Nơi nhận là thành phần bắt buộc: cho biết kế hoạch gửi ai để báo cáo, ai thực hiện, lưu ở đâu. Hãy bổ sung “Nơi nhận:” cùng
danh sách và dòng lưu, hoặc kiểm tra lại bản sao có bị mất phần cuối hay không.
"""

from collections.abc import Iterator

from validator.api import Finding, Good, Options, Plan, Severity, Span, Text, doubt_at_end, rule


@rule(
    id="KH451",
    name="missing-recipients",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(vi="kế hoạch không có phần Nơi nhận", en="the plan has no list of recipients (Nơi nhận)"),
    hint=Text(
        vi="thêm “Nơi nhận:”, danh sách nơi nhận và dòng lưu",
        en="add “Nơi nhận:” with the recipients and the archive line",
    ),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "văn bản phải ghi nơi nhận",
    },
    options=Options,
    good=(
        "TRƯỜNG THPT EA RỐK\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH CÁ NHÂN\nNĂM HỌC 2026 - 2027\n\n"
        "I. NHIỆM VỤ\nDạy lớp 11A5.\n\nII. BIỆN PHÁP\nDự giờ.\n\nEa Rốk, ngày 10 tháng 9 năm 2026\n\nNGƯỜI LẬP KẾ HOẠCH\n\nTrịnh Thị Hải\n",
        "KẾ HOẠCH\nkiểm tra việc thu, nộp đảng phí\n\nI. MỤC ĐÍCH\nChấn chỉnh việc thu đảng phí.\n\nII. TỔ CHỨC THỰC HIỆN\n"
        "Các chi bộ chuẩn bị sổ sách.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Thị Phương\n",
        Good("I. MỤC ĐÍCH\nChấn chỉnh việc thu đảng phí.\n", norm="hd05"),
        "QUYẾT ĐỊNH\nvề việc khen thưởng\n\nI. KHEN THƯỞNG\nTập thể.\n\nII. THỰC HIỆN\nCác chi bộ.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Thị Phương\n",
    ),
    bad=(
        "KẾ HOẠCH\nkiểm tra việc thu, nộp đảng phí\n\nI. MỤC ĐÍCH\nChấn chỉnh việc thu đảng phí.\n\nII. TỔ CHỨC THỰC HIỆN\n"
        "Các chi bộ chuẩn bị sổ sách.\n\n⟦⟧T/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Thị Phương\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.recipients or plan.is_personal or not plan.is_whole_plan:
        return
    signers = [*plan.signatures, *plan.endorsements]
    at = min((one.span.start for one in signers), default=plan.end_of_text)
    yield Finding(Span(at, at), severity=doubt_at_end(plan))
