"""Thiếu địa danh và ngày, tháng, năm ban hành.

Ngày ban hành là ngày ký, là mốc tính hiệu lực và để xét mọi thời hạn trong kế hoạch. Không có ngày này thì không kiểm tra được
các thời hạn. Bản chép ra văn bản thuần hay bị mất phần đầu: hãy đối chiếu với bản gốc và bổ sung. Chỉ báo khi văn bản có đủ dấu
hiệu là một văn bản trọn vẹn.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, doubt, rule

_WHOLE = 4  # signs that this is a whole paper


@rule(
    id="KH104",
    name="missing-place-and-date",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="không thấy địa danh và ngày, tháng, năm ban hành", en="the place and date of issue are missing"),
    hint=Text(
        vi="ghi theo mẫu “Địa danh, ngày 05 tháng 02 năm 2025”",
        en="add them in the form “Địa danh, ngày 05 tháng 02 năm 2025”",
    ),
    basis={
        "hd36": "mục II.1.4",
        "hd05": "Phần II, mục I.4",
        "party": "địa danh, ngày tháng năm là thành phần thể thức bắt buộc",
        "nd30": "Phụ lục I, phần II, mục 4",
        "*": "văn bản nào cũng ghi địa danh và ngày, tháng, năm ban hành",
    },
    options=Options,
    good=(
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\n*\nSố 03-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
        "Ba Vì, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2025\n",
        "UBND XÃ BA VÌ\nSố:       /KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Ba Vì, ngày     tháng     năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
    ),
    bad=(
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\n*\nSố 03-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"
            "⟦⟧KẾ HOẠCH\nkết nạp đảng viên năm 2025\n"
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 41/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
            "⟦⟧KẾ HOẠCH\nRa quân làm thủy lợi\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.evidence >= _WHOLE and plan.header.issued is None:
        yield Finding(plan.header.anchor, severity=doubt(plan))
