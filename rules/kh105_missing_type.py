"""Thiếu tên loại văn bản.

Dòng “KẾ HOẠCH” in hoa, đứng riêng, cho biết đây là văn bản gì. Thiếu dòng này, trích yếu và nội dung không còn gắn với tên loại
trong ký hiệu. Hãy ghi “KẾ HOẠCH” thành một dòng riêng phía trên trích yếu. Chỉ báo khi văn bản có đủ dấu hiệu là một kế hoạch
trọn vẹn: có phần đầu, hoặc có câu “ban hành Kế hoạch như sau” cùng nơi nhận và chữ ký; và văn bản tự gọi là kế hoạch hoặc có bố cục
của một kế hoạch.
"""

import re
from collections.abc import Iterator

from validator.api import IMPLEMENTATION, PURPOSE, Bad, Finding, Options, Plan, Severity, Text, doubt, rule, says

_WHOLE = 4  # signs that this is a whole paper
_ITSELF = re.compile(r"[Kk]ế hoạch (?:này|như sau)|[Tt]rên đây là (?:toàn bộ |nội dung )?[Kk]ế hoạch")


@rule(
    id="KH105",
    name="missing-type",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="không thấy tên loại văn bản (KẾ HOẠCH)", en="the type of the paper (KẾ HOẠCH) is missing"),
    hint=Text(
        vi="ghi “KẾ HOẠCH” thành một dòng riêng phía trên trích yếu", en="set “KẾ HOẠCH” on a line above the subject"
    ),
    basis={
        "hd36": "mục II.1.5",
        "hd05": "Phần II, mục I.5.1",
        "party": "tên loại văn bản là thành phần thể thức bắt buộc",
        "nd30": "Phụ lục I, phần II, mục 5",
        "*": "văn bản hành chính (trừ công văn) mang tên loại",
    },
    options=Options,
    good=(
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
        "**Kế hoạch**\nkết nạp đảng viên năm 2025\n\nI. MỤC ĐÍCH\n1. Bổ sung lực lượng cho chi bộ.\n",
        "Chi ủy ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Bổ sung lực lượng.\n\nII. NỘI DUNG\n1. Bồi dưỡng quần chúng.\n",
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-CV/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
        "Kính gửi: Các tổ đảng\n\nĐề nghị các tổ đảng báo cáo.\n",
        "UBND XÃ BA VÌ\nTRƯỜNG MẦM NON HOA BAN\nSố: 12/KH-TC\nV/v tổ chức Ngày hội đọc sách\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\nBa Vì, ngày 14 tháng 3 năm 2005\n\nKính gửi: Các tổ chuyên môn\n\nĐề nghị các tổ:\n1. Chuẩn bị sách.\n"
        "2. Trang trí phòng đọc.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nLò Thị Mai\n",
    ),
    bad=(
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
            "⟦⟧kết nạp đảng viên năm 2025\n\nI. MỤC ĐÍCH\n1. Bổ sung lực lượng cho chi bộ.\n"
        ),
        Bad(
            "⟦⟧Thực hiện chương trình công tác năm, Chi bộ thôn Yên Sơn ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n"
            "1. Bổ sung lực lượng.\n\nII. NỘI DUNG\n1. Bồi dưỡng quần chúng.\n\nNơi nhận:\n- Đảng ủy xã,\n- Lưu Chi bộ.\n\n"
            "T/M CHI BỘ\nBÍ THƯ\n\nLò Văn Pao\n"
        ),
        Bad(
            "UBND XÃ BA VÌ\nTRƯỜNG MẦM NON HOA BAN\nSố: 12/KH-MNHB\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            "Ba Vì, ngày 14 tháng 3 năm 2025\n\n⟦⟧Về việc tổ chức Ngày hội đọc sách\n\nI. MỤC ĐÍCH\n1. Khuyến đọc.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    symbol = head.number.type_symbol if head.number is not None else ""
    if head.type_span is not None or plan.comes_with_another_paper:
        return
    if symbol not in ("", "KH") or (head.about is not None and symbol != "KH"):
        return  # a letter (công văn) or another type of paper
    if not _calls_itself_a_plan(plan):
        return  # an old letter, its number that of a section named Kế hoạch: "Số: 15/KH-TC"
    # Without its type a paper has one sign less: an opening that makes a plan stands in for it.
    if plan.evidence + (plan.opening is not None) >= _WHOLE:
        yield Finding(head.anchor, severity=doubt(plan))


def _calls_itself_a_plan(plan: Plan) -> bool:
    """By its words, or by the headings that plans have."""
    if plan.opening is not None or any(says(one, PURPOSE) or says(one, IMPLEMENTATION) for one in plan.headings):
        return True
    return next(iter(plan.prose.find(_ITSELF)), None) is not None
