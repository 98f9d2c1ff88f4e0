"""Levels of bodies, and the patterns of their names, from validator/lexicons/bodies.txt."""

import re
from enum import IntEnum
from functools import cache
from pathlib import Path

_LEXICON = Path(__file__).resolve().parent.parent / "lexicons" / "bodies.txt"


class Level(IntEnum):
    """Rank of a body; lower ranks finish first. Unknown is None and common."""

    CELL = 0  # chi bộ trực thuộc; thôn, tổ chuyên môn
    BASE = 1  # cơ sở: xã, phường, chi bộ and đảng bộ cơ sở, a school
    UPPER = 2  # cấp trên trực tiếp cơ sở: Khối, huyện
    PROVINCE = 3
    CENTRAL = 4


LEVELS = {
    "cell": Level.CELL,
    "base": Level.BASE,
    "upper": Level.UPPER,
    "province": Level.PROVINCE,
    "central": Level.CENTRAL,
}

_CAPITALS = "".join(letter for letter in map(chr, range(0x41, 0x1EFA)) if letter.isalpha() and letter.isupper())
_SMALL = "".join(letter for letter in map(chr, range(0x61, 0x1EFA)) if letter.isalpha() and letter.islower())
_CAPITAL = rf"[{_CAPITALS}]\w*"
# Words in small letters that open what a body does, not its name.
_VERB = (
    r"(?:chủ trì|phối hợp|tham (?:mưu|gia|dự)|tổng hợp|hướng dẫn|báo cáo|xây dựng|chịu trách|căn cứ|thực hiện|triển khai|tổ chức|tiếp (?:tục|nhận)"
    r"|ban hành|rà soát|cung cấp|đôn đốc|bố trí|tiến hành|phân (?:công|bổ)|tuyên truyền|kiểm tra|đề (?:nghị|xuất|ra)|hoàn (?:thành|thiện)|nghiên cứu"
    r"|chuẩn bị|thành lập|quán triệt|đánh giá|đăng (?:ký|tải)|lãnh đạo|theo|lập|giúp|gửi|trình|nộp|giao|cử|có|là|và|về|để|trước|trong|làm|cùng|với|khi"
    r"|được|sau|vào|từ|đến|tại|trên|cho|các|của|phải|cần|đã|sẽ|do|nêu|như|mở|thường xuyên|kịp thời|chậm|định kỳ|hằng|hàng|này|đưa|tăng cường|chỉ đạo"
    r"|lựa chọn|tập trung|khen|vận động|xem xét|quyết|thẩm|tư vấn|liên hệ|soạn|biên soạn|phát (?:động|huy|hiện|hành)|dự|bảo đảm|đảm bảo|thông (?:qua|báo)|cập nhật|công bố"
    r"|xã|phường|huyện|tỉnh|thành phố|thị)(?!\w)"
)
_BODY = r"(?:Phòng|Ban|Sở|UBND|Ủy ban|Công an|Chi cục|Cục|Trung tâm|Văn phòng|Đoàn|Hội|Bộ|Đảng ủy|Trường|Công ty|BCH|Liên đoàn)"
_FIELD = rf"(?!{_BODY}(?!\w)){_CAPITAL}(?: (?!{_VERB})[{_SMALL}][^\W\d_]*){{0,4}}"
_NO_NAMES = frozenset({"opens", "words", "short"})
_BUILT_IN = {
    "NAME": rf"(?:(?: {_CAPITAL}){{1,5}})",
    "FIELDS": rf"{_FIELD}(?:, {_FIELD}(?= và| -))?(?:(?: và| -)? {_FIELD}){{0,4}}",
}
_PLACE = re.compile(r"\{([A-Z]+)\}")


@cache
def _lexicon() -> list[tuple[str, list[str]]]:
    """The sections of the lexicon in order: name and lines."""
    sections: list[tuple[str, list[str]]] = []
    for line in _LEXICON.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1].isalpha():
            sections.append((line[1:-1], []))
        elif line and not line.startswith("#"):
            sections[-1][1].append(line)
    return sections


def _pairs(section: str) -> dict[str, str]:
    lines = next(lines for name, lines in _lexicon() if name == section)
    return {name: value for name, _, value in (line.partition(" = ") for line in lines)}


def _expanded(pattern: str, words: dict[str, str]) -> str:
    while _PLACE.search(pattern):
        pattern = _PLACE.sub(lambda place: words[place[1]], pattern)
    return pattern


@cache
def names() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of all names, and what level each of its groups stands for (a section of the lexicon)."""
    words = {**_BUILT_IN, **_pairs("words")}
    parts, levels = [], {}
    for at, (level, lines) in enumerate(_lexicon()):
        if level not in _NO_NAMES:
            pattern = "|".join(_expanded(line, words) for line in lines)
            pattern = pattern.replace("ủy", "(?:ủy|uỷ)").replace("Ủy", "(?:Ủy|Uỷ)").replace(" ", r"\s{1,3}")
            parts.append(rf"(?P<r{at}>{pattern})")
            levels[f"r{at}"] = level
    return re.compile(rf"(?:{'|'.join(parts)})(?!\w)"), levels


@cache
def openings() -> re.Pattern[str]:
    """Where a name may begin: a cheap look before the names are tried."""
    listed = next(lines for name, lines in _lexicon() if name == "opens")
    words = sorted(" ".join(listed).split(), key=len, reverse=True)
    seconds: dict[str, list[str]] = {}
    for word in words:
        seconds.setdefault(word[1], []).append(rf"(?<={word[0]}{word[1]}){re.escape(word[2:])}")
    firsts = "".join(sorted({word[0] for word in words}))
    choice = "|".join(rf"{second}(?:{'|'.join(rests)})(?!\w)" for second, rests in sorted(seconds.items()))
    return re.compile(rf"[{firsts}](?<!\w.)(?:{choice})")


@cache
def short_names() -> dict[str, str]:
    """Abbreviations of bodies in small letters, and what they stand for."""
    return _pairs("short")


# Titles of issuing bodies in capitals, folded, and the level they stand on.
ISSUERS: list[tuple[Level, re.Pattern[str]]] = [
    (Level.UPPER, re.compile(r"DANG UY (?:KHOI|CAC CO QUAN|UY BAN NHAN DAN|UBND)"
                            r"|HUYEN UY|QUAN UY|THI UY|(?:UY BAN NHAN DAN|UBND) ?(?:HUYEN|QUAN|THI XA)|HUYEN DOAN")),
    (Level.BASE, re.compile(r"(?:DANG UY|UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN) (?:XA|PHUONG|THI TRAN|DAC KHU)|TRUONG (?:MAM NON|MAU GIAO"
                            r"|TIEU HOC|TH|THCS|THPT|TRUNG HOC)|DANG UY CO SO|CHI BO|XA DOAN")),
    (Level.PROVINCE, re.compile(r"TINH UY|(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN) ?TINH|^SO |TINH DOAN|DOAN TINH|LAO DONG TINH"
                                r"|TO QUOC VIET NAM TINH")),
    (Level.CENTRAL, re.compile(r"^BO |TRUNG UONG|CHINH PHU|TONG LIEN DOAN")),
]  # fmt: skip
