"""Names of people as they stand under a signature, and the ranks that must not stand before them."""

import re

from validator.facts.closing.organs import Organ, organ
from validator.facts.closing.titles import title
from validator.parser.patterns import fold
from validator.source import Span

# A line in capitals is taken for a name only where it opens with a family name.
_FAMILY_NAMES = (
    "NGUYỄN TRẦN LÊ PHẠM HOÀNG HUỲNH PHAN VŨ VÕ ĐẶNG BÙI ĐỖ HỒ NGÔ DƯƠNG LÝ ĐINH TRỊNH MAI ĐÀO LƯƠNG TRƯƠNG LƯU TÔ CAO "
    "CHÂU VƯƠNG TẠ QUÁCH KIỀU THÁI TĂNG LÂM HÀ TRIỆU NÔNG HỨA LA TỐNG BẾ MÃ MA VI LÒ CẦM QUẢNG LỤC KHƯƠNG CHU GIANG TỪ "
    "THẠCH SƠN KIM DANH LIÊU NGỤY NGHIÊM ÂU ÔNG DIỆP HÀN PHÙNG BẠCH THÂN ĐÀM GIÁP VÀNG VỪ GIÀNG THÀO SÙNG HẦU LẦU CÙ "
    "HẠNG MÙA SẦM KSOR SIU RAH NAY RƠ KPĂ Y A H H’ K’ ALĂNG BRÍU ĐIỂU CHẢO PHÀN TRÁNG KHỔNG KHÚC THIỀU CHUNG NHÂM UÔNG "
    "CẤN KHUẤT MẠC ĐOÀN ĐỒNG BÀN LÙ TÒNG QUÀNG HOA THIỆU VĂN ÔN NINH ĐẬU CUNG ỨNG YÊN"
)
_FAMILIES = frozenset(_FAMILY_NAMES.split())
# Those that open no other line ("Hồ sơ gửi kèm", "Danh sách").
_ONLY_FAMILIES = frozenset(
    ["NGUYỄN", "TRẦN", "PHẠM", "HUỲNH", "PHAN", "VÕ", "ĐẶNG", "BÙI", "NGÔ", "ĐINH", "TRỊNH", "QUÁCH"]
)
_LONGEST = 5  # words of a name without its capitals
_WORD = re.compile(r"[A-ZĐÀ-ỸẠ-Ỵ][\w'’]{0,12}(?:-[A-ZĐÀ-Ỹ][\w'’]{0,12})?|[A-ZĐÀ-Ỹ]\.")
_RANK_WORDS = (
    r"GS|PGS|TSKH|TS|Th\.?S|Ths|BS(?:CK)?(?: ?I{1,2}| ?[12])?|CK ?(?:I{1,2}|[12])|DS(?:CK)?(?: ?I{1,2})?|KTS|KS|CN|LS|NCS"
    r"|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|NNƯT|AHLĐ"
    r"|Giáo sư|Phó Giáo sư|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Bác s[ĩỹ]|Dược s[ĩỹ]|Kỹ sư|Cử nhân|Kiến trúc sư|Luật sư"
    r"|Nhà giáo (?:ưu tú|nhân dân)|Thầy thuốc (?:ưu tú|nhân dân)"
    r"|Hòa thượng|Thượng tọa|Đại đức|Ni trưởng|Ni sư|Sư cô|Linh mục|Giám mục|Mục sư|(?:Chánh )?Phối sư|Giáo hữu|Lễ sanh"
    r"|(?:HT|TT|ĐĐ|NT|NS|SC|LM|MS)(?=\.)"
    r"|(?:Đại|Thượng|Trung|Thiếu) tướng|(?:Đại|Thượng|Trung|Thiếu) tá|(?:Đại|Thượng|Trung|Thiếu) [uú][ýy]"
)
_RANK = re.compile(rf"(?:(?:{_RANK_WORDS})(?![\w’'])\s?[.,;–-]{{0,2}}\s?){{1,5}}", re.I)
# "Ông" is a family name in front of a middle name: Ông Văn Quyến, Ông Thị Hoa.
_ADDRESS = re.compile(r"(?:Đ/c|Đồng chí|Ông(?! (?:Văn|Thị|Ích|Đình|Hữu|Đức|Thế|Ngọc|Xuân|Quang|Minh) )|Bà)[:.]?\s{1,3}")
_NO_NAME = re.compile(r"SIGNATURE|VERIFIED|DIGITAL|HO VA TEN|HO TEN|CONG HOA|DOC LAP|VIET NAM$|NOI NHAN")


def name(text: str, span: Span) -> tuple[Span | None, Span] | None:
    """The rank (None for none) and the name that a cell consists of; None where it is no name."""
    start, end = span.start, span.end
    while end > start and text[end - 1] in " .,;":
        end -= 1
    if address := _ADDRESS.match(text, start, end):
        start = address.end()
    rank = _RANK.match(text, start, end)
    if rank and rank.end() < end and is_name(text[rank.end() : end]):
        return Span(start, start + len(rank[0].rstrip(" .,;–-")) + _dot(rank[0])), Span(rank.end(), end)
    return (None, Span(start, end)) if is_name(text[start:end]) else None


def with_capitals(words: str) -> str:
    """A name some of whose words have lost their capital, put right ("Lò văn Pao"); "" where it is none."""
    parts = words.split()
    right = " ".join(part[:1].upper() + part[1:] for part in parts)
    family = parts[0].upper() if parts else ""
    if right == words or not 2 <= len(parts) <= _LONGEST or not is_name(right) or family not in _FAMILIES:
        return ""
    inside = parts[0][0].isupper() and parts[-1][0].isupper()
    return right if inside or family in _ONLY_FAMILIES else ""


def is_rank(words: str) -> bool:
    """True for a line that holds nothing but a rank: "Đại tá"."""
    return _RANK.fullmatch(words) is not None


def is_name(words: str) -> bool:
    """True for two to seven words with capitals that are neither a title nor a body."""
    parts = words.split()
    if not 2 <= len(parts) <= 7 or not all(_WORD.fullmatch(part) for part in parts):
        return False
    folded = fold(words)
    if _NO_NAME.search(folded) or title(words) or organ(words) is not Organ.OTHER:
        return False
    return words != words.upper() or parts[0] in _FAMILIES


def _dot(rank: str) -> int:
    """The full stop that belongs to the rank: "ThS. " has one."""
    return 1 if rank.rstrip(" ").endswith(".") else 0
