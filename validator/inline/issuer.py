"""Where the name of an issuing body ends: "của Ban Chấp hành Đảng bộ huyện | về phát triển ..."."""

import re

_WORD = re.compile(r"\S{1,60}")
_LONGEST = 200  # characters
# Words that no name goes on with; what a paper does may open with a capital, as in its title.
_STOP = re.compile(
    r"(?:[Vv]ề(?: việc)?|ngày|[Qq]uy định|hướng dẫn|[Bb]an hành|[Pp]hê duyệt|[Ss]ửa đổi|thí điểm|khóa|khoá|nhiệm|số|nhằm|để|đối với|trong|tại|trên|đã"
    r"|với|được|theo|thực hiện|gắn|năm|giai đoạn"
    r"|triển khai|[Vv]/v|gửi|yêu cầu|đề nghị|là|như|từ|đến|khi|mà|do|này|cũng|phải|cần|chỉ|lần|chịu|tiếp|căn cứ|bảo|đảm"
    r"|có|sau|trước|vào|giao|xây dựng|tổ chức thực hiện|thông qua|cho|nêu|đề ra|tổ chức)(?!\w)"
)
_STOP_AFTER_AND = re.compile(
    r"(?:các|những|việc|một|theo|trên|căn cứ|tình hình|nhiệm vụ|yêu cầu|điều kiện|khả năng|hướng dẫn|thực hiện|tổ chức"
    r"|(?i:nghị quyết|nghị định|chỉ thị|kế hoạch|kết luận|chương trình|thông báo|thông tư|quyết định|quy định|quy chế|báo cáo"
    r"|công văn|luật|đề án|văn bản))(?!\w)"
)
# "Bộ Văn hóa, Thể thao và Du lịch": a comma inside a name; "..., Ban Tuyên giáo và Dân vận" is another body.
_GOES_ON = re.compile(
    r"[^\S\n]{1,3}(?!(?:Ban|Sở|Phòng|Văn phòng|Ủy ban|UBND|Đảng|Chi|Trung tâm|Trường|Công (?:an|ty|đoàn)|Hội|Đoàn|Liên đoàn|Viện|Cục|Bộ)(?!\w))"
    r"(?:[A-ZĐÁÀÂẤẦĂÊÍÔƠƯÚÝ]\w{0,9}[^\S\n]){1,2}(?:\w{1,9}[^\S\n]){0,2}và[^\S\n][A-ZĐ]"
)
# "Ủy ban nhân dân (UBND) tỉnh": the name goes on behind its short form.
_SHORT_FORM = re.compile(
    r"\([A-ZĐ&-]{2,10}\)[^\S\n]{1,3}(?=(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|Việt Nam|Trung ương)(?!\w))"
)
_EDGE = "*_“”\"'’‘"


def issuer_end(text: str, start: int) -> int:
    """The offset behind the last word of the name that begins (behind blanks) at `start`; `start` for no name."""
    end = start
    joined = False  # the word before was "và"
    for word in _WORD.finditer(text, start, min(len(text), start + _LONGEST)):
        if text.count("\n", end, word.start()) > 1 or word[0][0] in "([|":
            if end > start and _SHORT_FORM.match(text, word.start()):
                continue
            break
        letters = word[0].strip(_EDGE)
        bare = letters.rstrip(",;:.)”\"'*_|")
        opens = word.end() - len(word[0].lstrip(_EDGE))  # a title may stand in quotes: “V/v tổ chức ...”
        if (end > start or joined) and (_STOP_AFTER_AND if joined else _STOP).match(text, opens):
            break
        if bare.lower() == "và":
            joined = True
            continue
        joined = False
        if bare:
            end = word.start() + word[0].index(bare) + len(bare)
        if bare != letters.rstrip(_EDGE) and not (letters.endswith(",") and _GOES_ON.match(text, word.end())):
            break
    return end
