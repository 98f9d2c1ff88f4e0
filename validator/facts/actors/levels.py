"""Levels of bodies, and the lexicon of their names, validator/lexicons/bodies.txt."""

import os
import re
from enum import IntEnum
from functools import cache

from validator import shipped
from validator.facts.paragraphs.letters import UPPER
from validator.parser.patterns import fold

_LEXICON = os.path.join(shipped.folder("lexicons"), "bodies.txt")


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

CAPITAL = rf"[{UPPER}]\w*"
# Words in small letters that open what a body does, not its name.
_VERB = (
    r"(?:chủ trì|phối hợp|tham (?:mưu|gia|dự)|tổng hợp|hướng dẫn|báo cáo|xây dựng|phê duyệt|chịu trách|căn cứ|thực hiện"
    r"|triển khai|tổ chức"
    r"|tiếp (?:tục|nhận)|ban hành|rà soát|cung cấp|đôn đốc|bố trí|tiến hành|phân (?:công|bổ)|tuyên truyền|kiểm tra|đề (?:nghị|xuất"
    r"|ra)|hoàn (?:thành|thiện)"
    r"|nghiên cứu|chuẩn bị|thành lập|quán triệt|đánh giá|đăng (?:ký|tải)|lãnh đạo|theo|lập|giúp|gửi|trình|nộp|giao(?!\sthông)|cử|có|là|và"
    r"|về|để|trước|trong|làm"
    r"|cùng|với|khi|được|sau(?!\sđại\shọc)|vào|từ|đến|tại|trên|cho|các|của|phải|(?<!ậu\s)cần|đã|sẽ|do|nêu|như|mở|thường xuyên|kịp thời"
    r"|chậm|định kỳ|hằng|hàng|này|đưa|tăng cường|chỉ đạo|lựa chọn"
    r"|tự (?:kiểm|đánh|rà|tổ|chấm)|tập trung|khen|vận động|xem xét|quyết|thẩm|tư vấn|liên hệ|soạn|biên soạn|phát (?:động|huy|hiện|hành)|dự"
    r"|bảo đảm|đảm bảo|thông (?:qua|báo)|cập nhật|công bố|cân đối|cấp(?!\s(?:phát|phép|cứu))|niêm yết|chủ động|tích cực|duy trì"
    r"|xã(?!\shội)|phường|huyện|tỉnh|thành phố|thị (?:xã|trấn))(?!\w)"
)
_BODY = (
    r"(?:Phòng|Ban|Sở|UBND|Ủy ban|Công an|Chi cục|Cục|Trung tâm|Văn phòng|Đoàn|Hội|Bộ|Đảng ủy|Trường"
    r"|Công ty|BCH|Liên đoàn)"
)
_FIELD = (
    rf"(?!{_BODY}(?!\w)){CAPITAL}(?:-[{UPPER}]{{2,5}}(?!\w))?(?: (?!{_VERB})(?!số \d)(?![{UPPER}])[^\W\d_]+){{0,4}}"
)
# A field of work behind "Sở", "Phòng": "Văn hóa, Thể thao và Du lịch".
FIELDS = rf"{_FIELD}(?:, {_FIELD}(?= và| -))?(?:(?: và| -)? {_FIELD}){{0,4}}(?!\w)(?: số \d{{1,2}}(?!\w))?".replace(
    " ", r"[^\S\n\t]{1,3}"
)
# Sections that hold no names.
NO_NAMES = frozenset({"opens", "each", "organs", "state", "words", "short", "last"})
_NOT_BEFORE = re.compile(r"\(\?!.*")  # "Vụ(?! Xuân) {FIELDS}": the season is no department
FIELD_BEHIND = rf"(?= [{UPPER}])"  # what shows that a field follows


@cache
def lexicon() -> list[tuple[str, list[str]]]:
    """The sections of the lexicon in order: name and lines."""
    sections: list[tuple[str, list[str]]] = []
    with open(_LEXICON, encoding="utf-8") as file:
        lines = file.read().splitlines()
    for line in lines:
        if line.startswith("[") and line.endswith("]") and line[1:-1].isalpha():
            sections.append((line[1:-1], []))
        elif line and not line.startswith("#"):
            sections[-1][1].append(line)
    return sections


def pairs(name: str) -> dict[str, str]:
    """A section whose lines are "word = what it stands for"."""
    return {name: value for name, _, value in (line.partition(" = ") for line in section(name))}


def section(name: str) -> list[str]:
    """The lines of a section, the first of that name."""
    return next(lines for each, lines in lexicon() if each == name)


@cache
def heads() -> frozenset[str]:
    """Words that are a name only with the field of work behind them: Sở, Phòng."""
    lines = [line for name, lines in lexicon() if name == "last" or name not in NO_NAMES for line in lines]
    return frozenset(
        _NOT_BEFORE.sub("", line.removesuffix(" {FIELDS}")) for line in lines if line.endswith(" {FIELDS}")
    )


@cache
def short_names() -> dict[str, str]:
    """Abbreviations of bodies in small letters, and what they stand for."""
    return pairs("short")


_BOARDS = "BAN CHAP HANH|BAN THUONG VU|BAN THUONG TRUC|BCH|BTV"
_MASS = (
    rf"^(?:{_BOARDS}|(?:(?:{_BOARDS}) )?(?:(?:UY BAN )?(?:MAT TRAN TO QUOC|MTTQ)|UBMTTQ|HOI (?:LIEN HIEP PHU NU|LHPN|NONG DAN"
    r"|CUU CHIEN BINH|CCB)|DOAN TNCS HO CHI MINH|LIEN DOAN LAO DONG|LDLD)(?: VIET NAM)?"
    r"|VIEN KIEM SAT NHAN DAN|VKSND|TOA AN NHAN DAN|TAND|CONG AN|(?:BAN|BO) CHI HUY QUAN SU|HOI DONG NHAN DAN"
    r"|(?:UY )?BAN BAU CU|BAN CHI HUY PHONG THU DAN SU|TRUNG TAM (?:CUNG UNG DICH VU|PHUC VU HANH CHINH) CONG)"
)
# Cities on the level of a province; Huế was not before 2025.
CENTRAL_CITIES = ("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ")
_CENTRAL = "|".join(map(fold, CENTRAL_CITIES))
# Titles of issuing bodies in capitals, folded, and the level they stand on.
ISSUERS: list[tuple[Level, re.Pattern[str]]] = [
    (Level.UPPER, re.compile(r"DANG UY (?:KHOI|CAC CO QUAN|UY BAN NHAN DAN|UBND|(?:CONG AN|QUAN SU|BO DOI BIEN PHONG) TINH)"
                            r"|CONG DOAN (?:CAC )?(?:KHU CONG NGHIEP|KCN|KHU CONG NGHE CAO|KHU KINH TE|KKT)\b"
                            r"|HUYEN UY|QUAN UY|THI UY|(?:UY BAN NHAN DAN|UBND) ?(?:HUYEN|QUAN|THI XA)|HUYEN DOAN|DOAN (?:HUYEN|QUAN|THI XA)\b"
                            r"|(?:VIEN KIEM SAT NHAN DAN|VKSND|TOA AN NHAN DAN|TAND) KHU VUC\b")),
    (Level.BASE, re.compile(r"(?:DANG UY|UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN) (?:XA|PHUONG|THI TRAN|DAC KHU)"
    r"|TRUONG (?:MAM NON|MAU GIAO|MN\b|MG\b|PTDTBT|PTDTNT"
                            r"|TIEU HOC|TH|THCS|THPT|TRUNG HOC)|DANG UY CO SO|CHI BO|XA DOAN|DOAN (?:XA|PHUONG|THI TRAN|DAC KHU)\b")),
    (Level.PROVINCE, re.compile(r"TINH UY|(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN) ?TINH|^SO |TINH DOAN|DOAN TINH"
    r"|LAO DONG TINH"
                                r"|TO QUOC VIET NAM TINH")),
    (Level.PROVINCE, re.compile(rf"^(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|THANH UY) ?(?:THANH PHO |TP ?)?(?:{_CENTRAL})\b")),
    (Level.PROVINCE, re.compile(r"^(?:BO (?:CHI HUY QUAN SU|CHI HUY BO DOI BIEN PHONG|CHQS|CH BDBP)|LDLD) TINH\b")),
    (Level.PROVINCE, re.compile(
        r"^(?:(?:CUC )?(?:THUE|THONG KE|THI HANH AN DAN SU|HAI QUAN)|THANH TRA|BAO HIEM XA HOI|BHXH|KHO BAC NHA NUOC) TINH\b"
    )),
    (Level.CENTRAL, re.compile(r"^BO (?!CHI HUY|CHQS|CH BDBP|TU LENH)|TRUNG UONG|CHINH PHU|TONG LIEN DOAN")),
    # mass organisations, their standing boards, courts and the like, by the unit behind the name
    (Level.BASE, re.compile(rf"{_MASS} (?:XA|PHUONG|THI TRAN|DAC KHU)\b")),
    (Level.UPPER, re.compile(rf"{_MASS} (?:HUYEN|QUAN|THI XA)\b")),
    (Level.PROVINCE, re.compile(rf"{_MASS} TINH\b")),
]  # fmt: skip
