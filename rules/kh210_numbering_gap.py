"""Số thứ tự nhảy cách.

Trong một cấp, các mục, khoản, điểm đánh số liên tục. Số bị nhảy thường là dấu vết của một mục đã bỏ đi mà chưa đánh
lại số, hoặc gõ nhầm số. Hãy đánh lại số thứ tự, hoặc khôi phục mục bị mất. Mỗi chỗ sai chỉ báo một lần, tại số đầu tiên
không khớp; phụ lục được đếm riêng, danh sách bắt đầu lại sau một tiêu đề không đánh số vẫn được coi là đúng.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Place, Plan, Related, Severity, SlipKind, Text, rule

_STEP = re.compile(r"(?P<word>Bước|Giai đoạn|Vòng|Cụm|Phần thi) (?P<number>\d{1,2})(?=\s?[:.(–-])")


@rule(
    id="KH210",
    name="numbering-gap",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(
        vi="số thứ tự “{found}” không nối tiếp: lẽ ra là “{expected}”",
        en="“{found}” does not count on: “{expected}” is expected here",
    ),
    hint=Text(
        vi="đánh lại số thứ tự từ đây, hoặc khôi phục mục “{expected}” bị mất",
        en="renumber from here, or restore the missing “{expected}”",
    ),
    basis={
        "hd05": "mục 6.2.4",
        "nd30": "Phụ lục I, phần V, mục 6",
        "*": "các mục cùng cấp được đánh số liên tục",
    },
    options=Options,
    good=(
        "I. MỤC ĐÍCH\n1. Nắm chắc tình hình.\n2. Kịp thời chỉ đạo.\n\nII. NỘI DUNG\n1. Khảo sát.\n2. Tổng hợp.\n",
        "I- YÊU CẦU\n1. Đúng tiến độ.\n2. Tiết kiệm.\n\nII- TỔ CHỨC THỰC HIỆN\n3. Chi ủy chỉ đạo.\n4. Đảng viên thực hiện.\n",
        "KẾ HOẠCH\nTập huấn\n\n1. Thực hiện Kế hoạch số 12/KH-UBND, Phòng lập Kế hoạch như sau:\n2. Mục đích\n- Đọc.\n3. Nội dung\n- Viết.\n",
        "II. TIẾN ĐỘ\nGiai đoạn 1: Chuẩn bị.\n- Bước 1: Lập tổ.\n- Bước 2: Khảo sát.\nGiai đoạn 2: Thực hiện.\n- Bước 1: Làm điểm.\n"
        "- Bước 2: Làm đại trà.\n",
        "1. Khối trường học\na) Rà soát.\nb) Báo cáo.\nc) Lưu hồ sơ.\nd) Công khai.\nđ) Tổng kết.\n",
    ),
    bad=(
        Bad("II. TIẾN ĐỘ\nBước 1: Thành lập tổ.\nBước 2: Khảo sát.\n⟦Bước 4⟧: Tổng hợp.\nBước 5: Báo cáo.\n"),
        Bad(
            "I. MỤC ĐÍCH\n- Nắm tình hình.\n\n⟦III.⟧ NỘI DUNG\n- Khảo sát.\n\nIV. TỔ CHỨC THỰC HIỆN\n- Chi ủy chỉ đạo.\n"
        ),
        Bad("II. NỘI DUNG\n1. Khảo sát.\n2. Tổng hợp.\n⟦5.⟧ Báo cáo kết quả về Đảng ủy.\n"),
        Bad("2. Phân công\na) Tổ Một trực tuần đầu.\nb) Tổ Hai trực tuần sau.\n⟦d)⟧ Tổ Ba dự phòng.\n"),
        Bad(
            "Chi ủy xây dựng Kế hoạch như sau:\nI. NỘI DUNG\n⟦2.⟧ Sinh hoạt chuyên đề quý III.\n3. Kết nạp đảng viên.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.slips:
        if slip.kind not in (SlipKind.GAP, SlipKind.START):
            continue
        values = {"found": slip.label.text, "expected": slip.expected, "other": slip.other.text if slip.other else ""}
        related: tuple[Related, ...] = ()
        if slip.other and slip.kind is SlipKind.GAP:
            related = (Related(slip.other.span, Text(vi="mục liền trước", en="the one before")),)
        yield Finding(slip.label.span, values, related=related)
    yield from _steps(plan)


def _steps(plan: Plan) -> Iterator[Finding]:
    """Steps that are counted in words: "Bước 5: ...", "Bước 7: ..."; each list of them begins with 1."""
    last: dict[str, int] = {}
    for paragraph in plan.paragraphs:
        if paragraph.place is not Place.BODY or not (match := _STEP.match(paragraph.plain)):
            continue
        word, number = match["word"], int(match["number"])
        before = last.get(word, 0)
        if number == 1 or number == before + 1:
            last[word] = number
            continue
        if before > 1 and number == before + 2:
            values = {"found": match[0], "expected": f"{word} {before + 1}", "other": f"{word} {before}"}
            yield Finding(paragraph.place_of(match.start(), match.end()), values)
        last.pop(word, None)
