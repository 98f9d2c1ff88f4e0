"""Where the name of a law ends: "Luật Bảo vệ và phát triển rừng ngày ...", "Luật sửa đổi, bổ sung ..."."""

import re

_LAW = re.compile(
    r"[^;.:()“”\"\n]{2,140}?(?=[\s*_]{0,4}(?:,\s{1,3}ngày|ngày[\s*_]{1,5}\d|số\s{0,3}:?\s{0,3}\d|năm\s{1,3}(?:19|20)\d\d"
    r"|[;.:()\n]|,?\s(?:và|của|về|sửa đổi|được|đã|trên|trong)\s|,\s{1,3}(?:Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết|Hiến)\s))"
)
# A name with "và" or "của" in it, up to its date or number: "Luật Bảo vệ và phát triển rừng ngày ...".
_DATED_LAW = re.compile(
    r"(?:(?!(?:Luật|Bộ luật|Nghị|Quyết|Kế hoạch|Thông tư|Chỉ thị|Chương trình|Công văn|Pháp lệnh|Đề án|quy định|ban hành|thực hiện|được|đã|trên"
    r"|theo|ngày|năm|số|khi|từ|trong|tại|đến|trước)\b)[^;.:()“”\"\n]){2,140}?"
    r"(?=[\s*_]{0,4}(?:,\s{1,3}ngày[\s*_]{1,5}\d|ngày[\s*_]{1,5}\d|số\s{0,3}:?\s{0,3}\d|năm\s{1,3}(?:19|20)\d\d))"
)
_AMENDING = re.compile(
    r"[\s*_]{1,3}sửa đổi,? bổ sung[^;.:()“”\"\n]{5,220}?(?=[\s*_]{0,4}(?:,\s{1,3}ngày|ngày[\s*_]{1,5}\d|số\s{0,3}:?\s{0,3}\d|năm\s{1,3}\d{4}"
    r"|[;.:()\n]))",
    re.I,
)
_LAWS = (_AMENDING, _DATED_LAW, _LAW)


def end_of_law(text: str, at: int, end: int) -> int:
    """Where the name of a law ends that goes on behind its first word; -1 where none does."""
    return next((named.end() for form in _LAWS if (named := form.match(text, at, end))), -1)
