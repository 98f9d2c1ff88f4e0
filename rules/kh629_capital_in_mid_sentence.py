"""Chữ thường viết hoa giữa câu.

Sau dấu phẩy, dấu chấm phẩy câu chưa hết: động từ đứng sau viết thường; từ nối (“và”, “của”) giữa câu cũng viết thường. Thường còn sót
khi nối hai câu. Tên gọi, khẩu hiệu trong ngoặc kép không xét. Sau dấu chấm phẩy chỉ nhắc, vì nhiều nơi coi mỗi vế là một ý riêng.
"""

import re
from collections.abc import Iterator

from validator.api import LOWER, Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule

# Verbs of two syllables that plans are made of; none that bodies or papers are called by (Tổ chức, Xây dựng, Báo cáo).
_VERBS = (
    "Đẩy mạnh|Tăng cường|Nâng cao|Triển khai|Thực hiện|Phối hợp|Chủ trì|Tham mưu|Đôn đốc|Rà soát|Phát huy|Tiếp tục|Kịp thời"
    "|Chủ động|Bảo đảm|Đảm bảo|Quán triệt|Hoàn thành|Hoàn thiện|Đánh giá|Tạo điều kiện|Góp phần|Bố trí|Phấn đấu"
)
# Names of papers and offices as well ("Chỉ thị, Hướng dẫn của Trung ương", "Phòng Nghiên cứu, Tổng hợp"): told by what they govern.
_NAMES_TOO = (
    "(?:Hướng dẫn|Chỉ đạo)(?= (?:các (?:chi|tổ chức|đơn vị|xã|phường|thôn|ban|cơ quan|trường)|cho |người |nhân dân |đoàn viên |hội viên ))"
    "|Tổng hợp(?= (?:kết quả|ý kiến|số liệu|danh sách|tình hình|báo cáo|hồ sơ)(?!\\w))"
)
_CAPITAL = re.compile(rf"(?P<mark>[,;])(?<=[{LOWER})”\d].) (?P<verb>{_VERBS}|{_NAMES_TOO})(?= [{LOWER}])")

# Words that only join others. Behind a word for a person or a place they may be a name: "ông Được", "thôn Phải".
_JOINS = re.compile(rf"(?:Và|Của|Được|Hoặc|Nhằm|Cũng|Đã|Sẽ|Đang|Phải)(?= [{LOWER}])")
_BEFORE_JOIN = re.compile(
    rf"(?<![\w“\"(])(?!(?:ông|bà|anh|chị|em|cô|chú|bác|chí|cụ|thầy|cháu|tên|họ|xã|thôn|ấp|bản|làng|buôn|xóm|khu|tổ|sông|suối|núi|đèo|cầu|chợ) $)"
    rf"[{LOWER}]{{2,8}} $"
)


@rule(
    id="KH629",
    name="capital-in-mid-sentence",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” viết hoa giữa câu", en="“{found}” has a capital in mid-sentence"),
    hint=Text(
        vi="viết thường, hoặc kết thúc câu trước bằng dấu chấm", en="use a small letter, or end the sentence before it"
    ),
    basis={"nd30": "Phụ lục II, phần I", "*": "chỉ viết hoa chữ đầu câu và tên riêng"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Ban Tổ chức, Kiểm tra Đảng ủy; rà soát hồ sơ. Chủ trì tổng hợp, báo cáo cấp trên.\n",
        "II. NỘI DUNG\n- Quán triệt các Chỉ thị, Hướng dẫn của Trung ương; Phòng Nghiên cứu, Tổng hợp theo dõi.\n",
        'II. NỘI DUNG\n- Phong trào “Xanh - Sạch - Đẹp, Bảo đảm an toàn lao động”, cuộc thi "Học hay, Thực hiện giỏi mỗi ngày".\n',
        "II. NỘI DUNG\n- Giao ông Được phụ trách; họp tại thôn Phải vào buổi chiều. Của cải được giữ gìn; chương trình “Và những điều khác”.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Lập danh sách ⟦Và⟧ báo cáo kết quả ⟦Của⟧ đơn vị.\n",
            fixed="II. NỘI DUNG\n- Lập danh sách và báo cáo kết quả của đơn vị.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Các chi bộ rà soát hồ sơ, ⟦Hướng dẫn⟧ các đơn vị kê khai, ⟦Tổng hợp⟧ kết quả trước ngày 15/5.\n",
            fixed="II. NỘI DUNG\n- Các chi bộ rà soát hồ sơ, hướng dẫn các đơn vị kê khai, tổng hợp kết quả trước ngày 15/5.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Các chi bộ rà soát hồ sơ, ⟦Phối hợp⟧ tổng hợp kết quả; ⟦Kịp thời⟧ báo cáo cấp trên.\n",
            fixed="II. NỘI DUNG\n- Các chi bộ rà soát hồ sơ, phối hợp tổng hợp kết quả; kịp thời báo cáo cấp trên.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.prose.find(_CAPITAL):
        if _is_quoted(found.before()):
            continue
        span, verb = found.span("verb"), found["verb"]
        right = verb[0].lower() + verb[1:]
        severity = Severity.NOTE if found["mark"] == ";" else None
        yield Finding(span, {"found": verb}, Fix((Edit(span, right),), safe=False), severity=severity)
    for found in plan.prose.find(_JOINS):
        if _BEFORE_JOIN.search(found.before()[-12:]):
            yield Finding(found.span(), {"found": found[0]}, Fix((Edit(found.span(), found[0].lower()),), safe=False))


def _is_quoted(before: str) -> bool:
    """A quotation has begun and not ended."""
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1
