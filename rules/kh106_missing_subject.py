"""Thiếu trích yếu nội dung.

Dưới tên loại là trích yếu: một cụm từ ngắn nói kế hoạch về việc gì. Thiếu trích yếu thì không vào sổ, không viện dẫn được. Hãy
ghi trích yếu ngay dưới dòng tên loại. Chỉ báo khi văn bản có đủ dấu hiệu là một văn bản trọn vẹn.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Span, Text, doubt, rule

_WHOLE = 4  # signs that this is a whole paper


@rule(
    id="KH106",
    name="missing-subject",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="không thấy trích yếu nội dung dưới tên loại", en="no subject stands below the type"),
    hint=Text(vi="ghi trích yếu ngay dưới dòng tên loại", en="say below the type what the paper is about"),
    basis={
        "hd36": "mục II.1.5",
        "hd05": "Phần II, mục I.5.2",
        "party": "trích yếu là thành phần thể thức bắt buộc",
        "nd30": "Phụ lục I, phần II, mục 5",
        "*": "văn bản có tên loại thì có trích yếu",
    },
    options=Options,
    good=(
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
        "KẾ HOẠCH\nkết nạp đảng viên năm 2025\n-----\n\nI. MỤC ĐÍCH\n1. Bổ sung lực lượng cho chi bộ.\n",
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
        "KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2025\n\nI. MỤC ĐÍCH\n1. Bổ sung lực lượng cho chi bộ.\n",
    ),
    bad=(
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
            "KẾ HOẠCH⟦⟧\n-----\n\nChi ủy xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Bổ sung lực lượng cho chi bộ.\n"
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 41/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            "Ba Vì, ngày 14 tháng 3 năm 2025\n\n**KẾ HOẠCH⟦⟧**\n\nI. MỤC ĐÍCH\n1. Chống úng đầu vụ.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    kind = plan.header.type_span
    if kind is not None and plan.header.subject is None and plan.evidence >= _WHOLE:
        yield Finding(Span(kind.end, kind.end), severity=doubt(plan))
