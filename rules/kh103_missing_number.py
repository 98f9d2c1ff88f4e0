"""Thiếu số và ký hiệu.

Số và ký hiệu để đăng ký, tra cứu, viện dẫn văn bản: “Số 05-KH/ĐU” (văn bản của Đảng), “Số: 05/KH-UBND” (văn bản nhà nước). Bản dự
thảo vẫn ghi dòng này và để trống phần số. Bản chép ra văn bản thuần hay bị mất phần đầu: hãy đối chiếu với bản gốc và bổ sung.
Chỉ báo khi văn bản có đủ dấu hiệu là một văn bản trọn vẹn.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, System, Text, doubt, rule

_WHOLE = 4  # signs that this is a whole paper
_FORMS = {System.PARTY: "“Số …-KH/…”", System.STATE: "“Số: …/KH-…”"}


@rule(
    id="KH103",
    name="missing-number",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="không thấy số và ký hiệu văn bản", en="the number and symbol are missing"),
    hint=Text(vi="ghi số và ký hiệu theo mẫu {form}", en="add the number and symbol in the form {form}"),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3",
        "party": "số và ký hiệu là thành phần thể thức bắt buộc",
        "nd30": "Phụ lục I, phần II, mục 3",
        "*": "văn bản nào cũng mang số và ký hiệu",
    },
    options=Options,
    good=(
        "TRƯỜNG THPT EA RỐK\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH CÁ NHÂN\nNĂM HỌC 2026 - 2027\n\n"
        "I. NHIỆM VỤ\nDạy lớp 11A5.\n\nII. BIỆN PHÁP\nDự giờ.\n\nEa Rốk, ngày 10 tháng 9 năm 2026\n\nNGƯỜI LẬP KẾ HOẠCH\n\nTrịnh Thị Hải\n",
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\n*\nSố 03-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
        "Ba Vì, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2025\n",
        "UBND XÃ BA VÌ\nSố:       /KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Ba Vì, ngày     tháng 3 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
    ),
    bad=(
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
            "Ba Vì, ngày 14 tháng 3 năm 2025\n\n⟦⟧KẾ HOẠCH\nkết nạp đảng viên năm 2025\n"
        ),
        Bad(
            "UBND XÃ BA VÌ    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n                 Độc lập - Tự do - Hạnh phúc\n"
            "                 Ba Vì, ngày 14 tháng 3 năm 2025\n\n          ⟦⟧KẾ HOẠCH\n      Ra quân làm thủy lợi\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.evidence >= _WHOLE and plan.header.number is None and not plan.is_personal:
        yield Finding(plan.header.anchor, {"form": _FORMS.get(plan.system, "“Số … KH …”")}, severity=doubt(plan))
