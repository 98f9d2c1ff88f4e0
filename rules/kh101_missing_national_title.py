"""Thiếu tiêu đề hoặc quốc hiệu, tiêu ngữ.

Văn bản của Đảng mang tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ở góc phải phía trên; văn bản hành chính nhà nước mang quốc hiệu và
dưới đó là tiêu ngữ. Bản chép ra văn bản thuần hay bị mất phần đầu, vì vậy đây là cảnh báo về bản đang xét: hãy đối chiếu với
bản gốc và bổ sung. Chỉ báo khi văn bản có đủ dấu hiệu là một văn bản trọn vẹn.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Good, Options, Plan, Severity, Span, System, Text, doubt, rule

_PARTY = "“ĐẢNG CỘNG SẢN VIỆT NAM”"
_STATE = "“CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”"
_MOTTO = "“Độc lập - Tự do - Hạnh phúc”"
_WHOLE = 4  # signs that this is a whole paper

_PARTS = {
    System.PARTY: Text(vi=f"tiêu đề {_PARTY}", en=f"the Party title {_PARTY}"),
    System.STATE: Text(vi=f"quốc hiệu {_STATE} và tiêu ngữ", en=f"the national title {_STATE} and motto"),
    System.MASS: Text(vi="tiêu đề (hoặc quốc hiệu, tiêu ngữ)", en="the title of the organisation or of the state"),
    System.UNKNOWN: Text(vi="tiêu đề hoặc quốc hiệu, tiêu ngữ", en="the Party title, or the national title and motto"),
}


@rule(
    id="KH101",
    name="missing-national-title",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="không thấy {part}", en="{part} is missing"),
    hint=Text(vi="bổ sung {part} ở góc phải phía trên", en="add {part} at the upper right"),
    basis={
        "hd36": "mục II.1.1",
        "hd05": "Phần II, mục I.1",
        "party": "tiêu đề là thành phần thể thức bắt buộc",
        "nd30": "Phụ lục I, phần II, mục 1",
        "*": "văn bản hành chính nào cũng mang tiêu đề hoặc quốc hiệu, tiêu ngữ",
    },
    options=Options,
    good=(
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\n*\nSố 03-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
        "Ba Vì, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2025\n",
        "UBND TỈNH AN GIANG\nSỞ Y TẾ\nSố: 31/KH-SYT\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "An Giang, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2025\n",
        Good("KẾ HOẠCH\nTiêm chủng mở rộng năm 2025\n\nI. MỤC ĐÍCH\n1. Phòng bệnh.\n\nII. NỘI DUNG\n1. Tiêm chủng.\n"),
    ),
    bad=(
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\n*\nSố 03-KH/CB\n\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
            "⟦⟧KẾ HOẠCH\nkết nạp đảng viên năm 2025\n"
        ),
        Bad(
            "UBND TỈNH AN GIANG\nSỞ Y TẾ\nSố: 31/KH-SYT\n\nAn Giang, ngày 14 tháng 3 năm 2025\n\n"
            "⟦⟧KẾ HOẠCH\nTiêm chủng mở rộng năm 2025\n"
        ),
        Bad(
            "UBND TỈNH AN GIANG\nSỞ Y TẾ\nSố: 31/KH-SYT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟦⟧\n"
            "An Giang, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nTiêm chủng mở rộng năm 2025\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    if plan.evidence < _WHOLE:
        return
    kinds = {title.kind for title in head.titles}
    if not kinds:
        weak = plan.system is System.MASS
        yield Finding(head.anchor, {"part": _PARTS[plan.system]}, severity=Severity.NOTE if weak else doubt(plan))
    elif kinds == {"state"}:
        end = head.titles[0].span.end
        yield Finding(Span(end, end), {"part": Text(vi=f"tiêu ngữ {_MOTTO}", en=f"the motto {_MOTTO}")})
    elif kinds == {"motto"}:
        start = head.titles[0].span.start
        yield Finding(Span(start, start), {"part": Text(vi=f"quốc hiệu {_STATE}", en=f"the national title {_STATE}")})
