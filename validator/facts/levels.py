"""Levels of bodies, and the patterns of their names, from validator/lexicons/bodies.toml."""

import re
import tomllib
from enum import IntEnum
from functools import cache
from pathlib import Path

_LEXICON = Path(__file__).resolve().parent.parent / "lexicons" / "bodies.toml"


class Level(IntEnum):
    """Rank of a body; lower ranks finish first. Unknown is None and common."""

    CELL = 0  # chi bộ trực thuộc; thôn, tổ chuyên môn
    BASE = 1  # cơ sở: xã, phường, chi bộ and đảng bộ cơ sở, a school
    UPPER = 2  # cấp trên trực tiếp cơ sở: Khối, huyện
    PROVINCE = 3
    CENTRAL = 4


LEVELS = {"cell": Level.CELL, "base": Level.BASE, "upper": Level.UPPER, "province": Level.PROVINCE, "central": Level.CENTRAL}

_CAPITALS = "".join(letter for letter in map(chr, range(0x41, 0x1EFA)) if letter.isalpha() and letter.isupper())
_CAPITAL = rf"[{_CAPITALS}]\w*"
# Words in small letters that open what a body does, not its name.
_VERB = (
    r"(?:chủ|phối|tham|tổng|hướng|báo|có|là|và|xây|chịu|căn|gửi|thực|triển|tổ|theo|tiếp|về|để|trước|trong|ban|giúp|lập|làm|rà|cung|đôn|bố|tiến"
    r"|phân|tuyên|kiểm|đề|hoàn|trình|nghiên|chuẩn|thành|quán|đánh|đăng|nộp|giao|tham|cử|chỉ|cùng|với|khi|được|sau|vào|từ|đến|tại|trên|cho|các)(?!\w)"
)
_BODY = r"(?:Phòng|Ban|Sở|UBND|Ủy ban|Công an|Chi cục|Cục|Trung tâm|Văn phòng|Đoàn|Hội|Bộ|Đảng ủy|Trường|Công ty|BCH|Liên đoàn)"
_FIELD = rf"(?!{_BODY}(?!\w)){_CAPITAL}(?: (?!{_VERB})[^\W\d_]+)?"
_BUILT_IN = {
    "NAME": rf"(?:(?: {_CAPITAL}){{1,5}})",
    "FIELDS": rf"{_FIELD}(?:, {_FIELD}(?= và| -))?(?:(?: và| -)? {_FIELD}){{0,4}}",
}
_PLACE = re.compile(r"\{([A-Z]+)\}")


@cache
def _lexicon() -> dict[str, object]:
    return tomllib.loads(_LEXICON.read_text(encoding="utf-8"))


def _expanded(pattern: str, words: dict[str, str]) -> str:
    while _PLACE.search(pattern):
        pattern = _PLACE.sub(lambda place: words[place[1]], pattern)
    return pattern


@cache
def names() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of all names, and what level each of its groups stands for (a word of the lexicon)."""
    lexicon = _lexicon()
    words = {**_BUILT_IN, **lexicon["words"]}  # type: ignore[dict-item]
    rows: list[dict[str, object]] = lexicon["row"]  # type: ignore[assignment]
    parts, levels = [], {}
    for at, row in enumerate(rows):
        listed: list[str] = row["names"]  # type: ignore[assignment]
        pattern = "|".join(_expanded(name, words) for name in listed)
        pattern = pattern.replace("ủy", "(?:ủy|uỷ)").replace("Ủy", "(?:Ủy|Uỷ)").replace(" ", r"\s{1,3}")
        parts.append(rf"(?P<r{at}>{pattern})")
        levels[f"r{at}"] = str(row["level"])
    return re.compile(rf"(?:{'|'.join(parts)})(?!\w)"), levels


@cache
def openings() -> re.Pattern[str]:
    """Where a name may begin: a cheap look before the names are tried."""
    words = sorted(str(_lexicon()["opens"]).split(), key=len, reverse=True)
    seconds: dict[str, list[str]] = {}
    for word in words:
        seconds.setdefault(word[1], []).append(rf"(?<={word[0]}{word[1]}){re.escape(word[2:])}")
    firsts = "".join(sorted({word[0] for word in words}))
    choice = "|".join(rf"{second}(?:{'|'.join(rests)})(?!\w)" for second, rests in sorted(seconds.items()))
    return re.compile(rf"[{firsts}](?<!\w.)(?:{choice})".replace("ủy", "(?:ủy|uỷ)"))


@cache
def short_names() -> dict[str, str]:
    """Abbreviations of bodies in small letters, and what they stand for."""
    return dict(_lexicon()["short"])  # type: ignore[call-overload, no-any-return]


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
