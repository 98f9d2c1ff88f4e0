"""Thiếu tên cơ quan ban hành.

Tên cơ quan, tổ chức ban hành đứng ở góc trái phía trên, dưới tên cơ quan cấp trên trực tiếp (nếu có). Không có tên này thì
không biết văn bản của ai. Bản chép ra văn bản thuần hay bị mất phần đầu: hãy đối chiếu với bản gốc và bổ sung. Chỉ báo khi văn
bản có đủ dấu hiệu là một văn bản trọn vẹn.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, doubt, rule

_WHOLE = 4  # signs that this is a whole paper


@rule(
    id="KH102",
    name="missing-issuing-body",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="không thấy tên cơ quan ban hành", en="the name of the issuing body is missing"),
    hint=Text(
        vi="ghi tên cơ quan ban hành (và cơ quan cấp trên trực tiếp, nếu có) ở góc trái phía trên",
        en="name the issuing body (and its direct superior, if it has one) at the upper left",
    ),
    basis={
        "hd36": "mục II.1",
        "hd05": "Phần II, mục I.2",
        "party": "tên cơ quan ban hành là thành phần thể thức bắt buộc",
        "nd30": "Phụ lục I, phần II, mục 2",
        "*": "văn bản nào cũng mang tên cơ quan ban hành",
    },
    options=Options,
    good=(
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\n*\nSố 03-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
        "Ba Vì, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2025\n",
        "UBND xã Tân Lập\nTrường Tiểu học Tân Lập\nSố: 08/KH-THTL\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\nTân Lập, ngày 05 tháng 9 năm 2025\n\nKẾ HOẠCH\nTổ chức Ngày hội đọc sách\n",
    ),
    bad=(
        Bad(
            "Số 03-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
            "⟦⟧KẾ HOẠCH\nkết nạp đảng viên năm 2025\n"
        ),
        Bad(
            "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\n\nSố: 08/KH-THTL\n"
            "*Tân Lập, ngày 05 tháng 9 năm 2025*\n\n# ⟦⟧KẾ HOẠCH\n\nTổ chức Ngày hội đọc sách\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.evidence >= _WHOLE and not plan.header.bodies:
        yield Finding(plan.header.anchor, severity=doubt(plan))
