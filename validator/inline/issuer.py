"""Where the name of an issuing body ends: "của Ban Chấp hành Đảng bộ Khối | về nâng cao ..."."""

import re

_WORD = re.compile(r"\S{1,60}")
_LONGEST = 200  # characters
_STOPS = frozenset({
    "về", "ngày", "quy", "hướng", "ban", "phê", "sửa", "khóa", "khoá", "nhiệm", "số", "nhằm", "để", "đối",
    "trong", "tại", "trên", "đã", "với", "được", "theo", "thực", "gắn", "năm", "giai", "triển", "v/v",
    "gửi", "yêu", "đề", "là", "như", "từ", "đến", "khi", "mà", "do", "này", "cũng", "phải", "cần", "chỉ",
    "lần", "chịu", "tiếp", "căn", "bảo", "đảm", "có", "sau", "trước", "vào", "giao",
})  # fmt: skip
_STOPS_AFTER_AND = frozenset({
    "các", "những", "việc", "chỉ", "nghị", "kế", "kết", "chương", "thông", "hướng", "quyết", "quy", "báo",
    "thực", "tổ", "tình", "nhu", "yêu", "điều", "căn", "cấp", "nhiệm", "trên", "khả", "đề", "văn", "công",
    "luật", "một", "theo",
})  # fmt: skip
# "Bộ Văn hóa, Thể thao và Du lịch": a comma inside a name.
_GOES_ON = re.compile(r"[^\S\n]{1,3}(?:[A-ZĐÁÀÂẤẦĂÊÍÔƠƯÚÝ]\w{0,9}[^\S\n]){1,2}(?:\w{1,9}[^\S\n]){0,2}và[^\S\n][A-ZĐ]")
_EDGE = "*_“”\"'’‘"


def issuer_end(text: str, start: int) -> int:
    """The offset behind the last word of the name that begins (behind blanks) at `start`; `start` for no name."""
    end = start
    joined = False  # the word before was "và"
    for word in _WORD.finditer(text, start, min(len(text), start + _LONGEST)):
        if text.count("\n", end, word.start()) > 1:
            break
        letters = word[0].strip(_EDGE)
        bare = letters.rstrip(",;:.)”\"'*_|")
        lower = bare.lower()
        if end > start and bare == lower and lower in (_STOPS_AFTER_AND if joined else _STOPS):
            break
        if joined and bare.istitle() and lower in _STOPS_AFTER_AND:
            break  # "và Kế hoạch số ..."
        if letters[:1] in "([|":
            break
        if lower == "và":
            joined = True
            continue
        joined = False
        end = word.start() + word[0].index(bare) + len(bare) if bare else end
        if bare != letters.rstrip(_EDGE) and not (letters.endswith(",") and _GOES_ON.match(text, word.end())):
            break
    return end
