"""Địa danh và ngày ban hành đặt ở cuối văn bản.

Địa danh và ngày, tháng, năm ban hành đặt ở phần đầu, dưới tiêu đề hoặc quốc hiệu, không đặt phía trên chữ ký như trong đơn từ, biên bản.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH123",
    name="date-at-end",
    family="header",
    severity=Severity.WARNING,
    message=Text(
        vi="địa danh và ngày ban hành đặt ở cuối văn bản, lẽ ra ở phần đầu",
        en="place and date of issue stand at the end, not in the head",
    ),
    hint=Text(vi="chuyển dòng này lên phần đầu, dưới tiêu đề hoặc quốc hiệu", en="move the line into the head"),
    basis={
        "hd36": "mục II.1.4",
        "hd05": "Phần II, mục I.4",
        "party": "địa danh và ngày tháng đặt ở phần đầu",
        "nd30": "Phụ lục I, phần II, mục 4.c",
    },
    options=Options,
    good=(
        "TRƯỜNG THPT EA RỐK\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH CÁ NHÂN\nNĂM HỌC 2026 - 2027\n\n"
        "I. NHIỆM VỤ\nDạy lớp 11A5.\n\nII. BIỆN PHÁP\nDự giờ.\n\nEa Rốk, ngày 10 tháng 9 năm 2026\n\nNGƯỜI LẬP KẾ HOẠCH\n\nTrịnh Thị Hải\n",
        "TRƯỜNG TIỂU HỌC BA VÌ\nSố: 12/KH-THBV\nBa Vì, ngày 12 tháng 9 năm 2025\n\nKẾ HOẠCH\nNgày hội đọc sách\n\n"
        "I. MỤC ĐÍCH\n1. Khuyến đọc.\n\nHIỆU TRƯỞNG\n\nVũ Thị Lan\n",
        "KẾ HOẠCH\nNgày hội đọc sách\n\nI. MỤC ĐÍCH\n1. Khuyến đọc.\n\nHIỆU TRƯỞNG\n\nVũ Thị Lan\n\nPHỤ LỤC\nMẫu báo cáo\n\n"
        "......, ngày ... tháng ... năm 2026\n",
    ),
    bad=(
        Bad(
            "TRƯỜNG TIỂU HỌC BA VÌ\nSố: 12/KH-THBV\n\nKẾ HOẠCH\nNgày hội đọc sách\n\nI. MỤC ĐÍCH\n1. Khuyến đọc.\n\n"
            "⟦Ba Vì, ngày 12 tháng 9 năm 2025⟧\nHIỆU TRƯỞNG\n\nVũ Thị Lan\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.header.date_at_end and plan.header.issued is not None and not plan.is_personal:
        yield Finding(plan.header.issued.span)
