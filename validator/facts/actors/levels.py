"""Levels of bodies, and the lexicon of their names, validator/lexicons/bodies.txt."""

import os
import re
from enum import IntEnum
from functools import cache

from validator import shipped
from validator.facts.paragraphs.letters import UPPER

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

# Cities on the level of a province; Huế was not before 2025.
CENTRAL_CITIES = ("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ")

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
