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

_UPPER = "A-ZÀ-ÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_CAPITAL = rf"[{_UPPER}]\w*"
# Words in small letters that open what a body does, not its name.
_VERB = (
    r"(?:chủ trì|phối hợp|tham (?:mưu|gia|dự)|tổng hợp|hướng dẫn|báo cáo|xây dựng|chịu trách|căn cứ|thực hiện"
    r"|triển khai|tổ chức"
    r"|tiếp (?:tục|nhận)|ban hành|rà soát|cung cấp|đôn đốc|bố trí|tiến hành|phân (?:công|bổ)|tuyên truyền|kiểm tra|đề (?:nghị|xuất"
    r"|ra)|hoàn (?:thành|thiện)"
    r"|nghiên cứu|chuẩn bị|thành lập|quán triệt|đánh giá|đăng (?:ký|tải)|lãnh đạo|theo|lập|giúp|gửi|trình|nộp|giao|cử|có|là|và"
    r"|về|để|trước|trong|làm"
    r"|cùng|với|khi|được|sau|vào|từ|đến|tại|trên|cho|các|của|phải|cần|đã|sẽ|do|nêu|như|mở|thường xuyên|kịp thời"
    r"|chậm|định kỳ|hằng|hàng|này|đưa|tăng cường|chỉ đạo|lựa chọn"
    r"|tập trung|khen|vận động|xem xét|quyết|thẩm|tư vấn|liên hệ|soạn|biên soạn|phát (?:động|huy|hiện|hành)|dự"
    r"|bảo đảm|đảm bảo|thông (?:qua|báo)|cập nhật|công bố"
    r"|xã|phường|huyện|tỉnh|thành phố|thị)(?!\w)"
)
_BODY = (
    r"(?:Phòng|Ban|Sở|UBND|Ủy ban|Công an|Chi cục|Cục|Trung tâm|Văn phòng|Đoàn|Hội|Bộ|Đảng ủy|Trường"
    r"|Công ty|BCH|Liên đoàn)"
)
_FIELD = rf"(?!{_BODY}(?!\w)){_CAPITAL}(?: (?!{_VERB})(?![{_UPPER}])[^\W\d_]+){{0,4}}"
# A field of work behind "Sở", "Phòng": "Văn hóa, Thể thao và Du lịch".
FIELDS = rf"{_FIELD}(?:, {_FIELD}(?= và| -))?(?:(?: và| -)? {_FIELD}){{0,4}}(?!\w)".replace(" ", r"\s{1,3}")
_NO_NAMES = frozenset({"opens", "each", "organs", "state", "words", "short"})
_BUILT_IN = {"NAME": rf"(?:(?: {_CAPITAL}){{1,5}})", "MANY": r"(?:(?<=[Cc]ác\s)|(?<=ỗi\s)|(?<=ừng\s))"}
_WITH_FIELD = rf"(?= [{_UPPER}])"
_BRACED = re.compile(r"\{([A-Z]+)\}")
# What may stand behind a state body.
_PLACE = (
    r"(?: (?:(?P<in_base>{COMMUNE}(?:(?:, | và ){COMMUNE}){0,3}{NAME}?)|(?P<in_province>tỉnh{NAME}?)"
    r"|(?P<in_upper>{DISTRICT}(?:(?:, | và )(?:{DISTRICT}|thành phố)){0,3}{NAME}?)))?"
)
_PLACES = {"in_base": "base", "in_upper": "upper", "in_province": "province", "own": "own"}


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
    return {name: value for name, _, value in (line.partition(" = ") for line in _lines(section))}


def _expanded(pattern: str, words: dict[str, str]) -> str:
    while _BRACED.search(pattern):
        pattern = _BRACED.sub(lambda place: words[place[1]], pattern)
    return pattern


def _lines(section: str) -> list[str]:
    return next(lines for name, lines in _lexicon() if name == section)


@cache
def names() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of all names, and what level each of its groups stands for (a section of the lexicon).

    A state body has the group of the place behind it; without a place it has none.
    """
    words = {**_BUILT_IN, **_pairs("words")}
    rows, levels = [], {**_PLACES}
    for at, (level, lines) in enumerate(_lexicon()):
        if level not in _NO_NAMES:
            rows.append(f"(?P<r{at}>{'|'.join(line.replace(' {FIELDS}', _WITH_FIELD) for line in lines)})")
            levels[f"r{at}"] = level
    each, organs, state = ("|".join(_lines(section)) for section in ("each", "organs", "state"))
    own = rf"(?P<own>(?:{organs})(?: (?:Đảng ủy|Thành ủy|Đảng bộ|Chi (?:bộ|ủy)|UBND|Ủy ban nhân dân|Sở|Ban))?)"
    placed = rf"(?:Thường trực )?(?:{state})(?:(?: và|,) (?:{state}))?(?: các| cấp)?{_PLACE}"
    pattern = rf"(?:(?:{each}) )?(?:(?:(?:{organs}) )?(?:{'|'.join(rows)})|(?!Thường trực (?:HĐND|Hội đồng)){own}|{placed})(?!\w)"
    pattern = _expanded(pattern, words)
    pattern = pattern.replace("ủy", "(?:ủy|uỷ)").replace("Ủy", "(?:Ủy|Uỷ)").replace(" ", r"\s{1,3}")
    return re.compile(pattern), levels


@cache
def heads() -> frozenset[str]:
    """Words that are a name only with the field of work behind them: Sở, Phòng."""
    lines = [line for name, lines in _lexicon() if name not in _NO_NAMES for line in lines]
    return frozenset(line.removesuffix(" {FIELDS}") for line in lines if line.endswith(" {FIELDS}"))


@cache
def openings() -> re.Pattern[str]:
    """Where a name may begin: a cheap look before the names are tried."""
    words = sorted(" ".join(_lines("opens")).split(), key=len, reverse=True)
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


_BOARDS = "BAN CHAP HANH|BAN THUONG VU|BAN THUONG TRUC|BCH|BTV"
_MASS = (
    rf"^(?:{_BOARDS}|(?:(?:{_BOARDS}) )?(?:(?:UY BAN )?(?:MAT TRAN TO QUOC|MTTQ)|UBMTTQ|HOI (?:LIEN HIEP PHU NU|LHPN|NONG DAN"
    r"|CUU CHIEN BINH)|DOAN TNCS HO CHI MINH|LIEN DOAN LAO DONG|LDLD)(?: VIET NAM)?)"
)
# Titles of issuing bodies in capitals, folded, and the level they stand on.
ISSUERS: list[tuple[Level, re.Pattern[str]]] = [
    (Level.UPPER, re.compile(r"DANG UY (?:KHOI|CAC CO QUAN|UY BAN NHAN DAN|UBND)"
                            r"|HUYEN UY|QUAN UY|THI UY|(?:UY BAN NHAN DAN|UBND) ?(?:HUYEN|QUAN|THI XA)|HUYEN DOAN")),
    (Level.BASE, re.compile(r"(?:DANG UY|UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN) (?:XA|PHUONG|THI TRAN|DAC KHU)"
    r"|TRUONG (?:MAM NON|MAU GIAO"
                            r"|TIEU HOC|TH|THCS|THPT|TRUNG HOC)|DANG UY CO SO|CHI BO|XA DOAN")),
    (Level.PROVINCE, re.compile(r"TINH UY|(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN) ?TINH|^SO |TINH DOAN|DOAN TINH"
    r"|LAO DONG TINH"
                                r"|TO QUOC VIET NAM TINH")),
    (Level.CENTRAL, re.compile(r"^BO |TRUNG UONG|CHINH PHU|TONG LIEN DOAN")),
    # mass organisations and their standing boards, by the unit behind the name
    (Level.BASE, re.compile(rf"{_MASS} (?:XA|PHUONG|THI TRAN|DAC KHU)\b")),
    (Level.UPPER, re.compile(rf"{_MASS} (?:HUYEN|QUAN|THI XA)\b")),
    (Level.PROVINCE, re.compile(rf"{_MASS} TINH\b")),
]  # fmt: skip
