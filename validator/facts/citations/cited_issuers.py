"""The bodies that issue cited documents: what the words after "của" name, and what the symbol of a number names.

The words stand in running text, so that tone marks and small letters count, and what matters is which bodies share a symbol.
The other tables of bodies: docs/architecture.md.
"""

import re
from enum import StrEnum

from validator.facts.citations.citations import Citation
from validator.facts.header.symbols import OF_ADVISORY
from validator.record import Record


class Seat(StrEnum):
    """Whose paper it is, as far as its symbol can tell."""

    CENTRE = "Trung ương"
    POLITBURO = "Bộ Chính trị"
    SECRETARIAT = "Ban Bí thư"
    PROVINCE = "Tỉnh ủy"
    CITY = "Thành ủy"  # under the centre or under a province
    DISTRICT = "Huyện ủy"
    URBAN = "Quận ủy"
    TOWN = "Thị ủy"
    BLOC = "Đảng ủy Khối"
    COMMITTEE = "Đảng ủy"
    CELL = "chi bộ"
    ASSEMBLY = "Quốc hội"
    ASSEMBLY_STANDING = "Ủy ban Thường vụ Quốc hội"
    GOVERNMENT = "Chính phủ"
    PREMIER = "Thủ tướng Chính phủ"
    PRESIDENT = "Chủ tịch nước"
    MINISTRY = "bộ"
    DEPARTMENT = "sở"
    PEOPLES_COMMITTEE = "Ủy ban nhân dân"
    PEOPLES_COUNCIL = "Hội đồng nhân dân"


PARTY_SEATS = frozenset({
    Seat.CENTRE, Seat.POLITBURO, Seat.SECRETARIAT, Seat.PROVINCE, Seat.CITY, Seat.DISTRICT, Seat.URBAN, Seat.TOWN, Seat.BLOC,
    Seat.COMMITTEE, Seat.CELL,
})  # fmt: skip


class Named(Record):
    """A body as far as it is known: its seat, and for an advisory body, a ministry its name in one spelling.

    `standing` tells ban thường vụ ("BTV"), ban chấp hành ("BCH") or neither.
    """

    seat: Seat
    organ: str = ""
    standing: str = ""
    rest: str = ""  # the words behind the seat: the place


_LEAD = re.compile(
    r"(?:(?:chủ tịch|phó chủ tịch|bộ trưởng|giám đốc|thường trực|đồng chí|hội nghị(?: lần thứ \w+)?"
    r"|đại hội(?: đại biểu)?(?: toàn quốc)?(?: lần thứ \w+)?(?: của)?)(?!\w)(?! nước),? ?)*"
)
_STANDING = re.compile(r"(?:(?P<btv>ban thường vụ|btv)|(?P<bch>ban chấp hành|bch))(?!\w) ?")
_ADVISORY = re.compile(
    r"(?:(?P<UBKT>ủy ban kiểm tra|ubkt)|(?P<BTC>ban tổ chức)|(?P<BTGDV>ban tuyên giáo và dân vận)|(?P<BTG>ban tuyên giáo)"
    r"|(?P<BDV>ban dân vận)|(?P<BNC>ban nội chính)|(?P<VP>văn phòng|vp))(?!\w) ?"
)
_SEATS = (
    (Seat.POLITBURO, r"bộ chính trị"),
    (Seat.SECRETARIAT, r"ban bí thư(?! trung ương (?:đoàn|hội))"),
    (Seat.CENTRE, r"trung ương(?: đảng)?(?! (?:đoàn|hội|mặt trận))|đảng cộng sản việt nam|đảng(?=$|,| khóa)"),
    (Seat.PROVINCE, r"tỉnh ủy|đảng bộ tỉnh"),
    (Seat.CITY, r"thành ủy|đảng bộ thành phố"),
    (Seat.DISTRICT, r"huyện ủy|đảng bộ huyện"),
    (Seat.URBAN, r"quận ủy|đảng bộ quận"),
    (Seat.TOWN, r"thị ủy|đảng bộ thị xã"),
    (Seat.BLOC, r"(?:đảng ủy|đảng bộ|đb) khối|đuk"),
    (Seat.COMMITTEE, r"đảng ủy|đảng bộ (?:xã|phường|thị trấn|đặc khu|cơ sở|công ty|tổng công ty|trường|sở|bộ phận|các cơ quan)"),
    (Seat.CELL, r"chi bộ|chi ủy"),
    (Seat.ASSEMBLY_STANDING, r"(?:ủy ban|ub) thường vụ quốc hội|ubtvqh"),
    (Seat.ASSEMBLY, r"quốc hội"),
    (Seat.PREMIER, r"thủ tướng"),
    (Seat.GOVERNMENT, r"chính phủ"),
    (Seat.PRESIDENT, r"chủ tịch nước"),
    (Seat.PEOPLES_COMMITTEE, r"ủy ban nhân dân|ubnd"),
    (Seat.PEOPLES_COUNCIL, r"hội đồng nhân dân|hđnd"),
    (Seat.DEPARTMENT, r"sở(?= \w)"),
    (Seat.MINISTRY, r"bộ(?= \w)"),
)  # fmt: skip
_SEAT = tuple((seat, re.compile(rf"(?:{pattern})(?!\w)")) for seat, pattern in _SEATS)
# Ministries and their letters; those that were merged keep the letters of their own time.
_MINISTRIES = {
    "y tế": ("BYT",), "giáo dục và đào tạo": ("BGDĐT", "BGD&ĐT", "BGD-ĐT", "BGD"), "nội vụ": ("BNV",), "tài chính": ("BTC",),
    "tư pháp": ("BTP",), "công an": ("BCA",), "quốc phòng": ("BQP",), "ngoại giao": ("BNG",), "công thương": ("BCT",),
    "xây dựng": ("BXD",), "giao thông vận tải": ("BGTVT",), "tài nguyên và môi trường": ("BTNMT",),
    "nông nghiệp và môi trường": ("BNNMT", "BNN&MT"), "khoa học và công nghệ": ("BKHCN", "BKH&CN"),
    "nông nghiệp và phát triển nông thôn": ("BNNPTNT", "BNN", "BNN&PTNT", "BNN-PTNT"), "thông tin và truyền thông": ("BTTTT", "BTT&TT"),
    "văn hóa, thể thao và du lịch": ("BVHTTDL", "BVHTT&DL"), "kế hoạch và đầu tư": ("BKHĐT", "BKH&ĐT"),
    "lao động - thương binh và xã hội": ("BLĐTBXH", "BLĐTB&XH", "BLĐ-TB&XH"), "dân tộc và tôn giáo": ("BDTTG",),
}  # fmt: skip
_MINISTRY_OF = {letters: name for name, all_letters in _MINISTRIES.items() for letters in all_letters}
_SEAT_LETTERS = {
    "TW": Seat.CENTRE, "TU": Seat.PROVINCE, "HU": Seat.DISTRICT, "QU": Seat.URBAN, "ThU": Seat.CITY, "ĐUK": Seat.BLOC,
    "ĐU": Seat.COMMITTEE, "CB": Seat.CELL, "CP": Seat.GOVERNMENT, "TTg": Seat.PREMIER, "TTG": Seat.PREMIER, "CTN": Seat.PRESIDENT,
}  # fmt: skip
_BEFORE = 300  # characters
_ASSEMBLY = re.compile(r"(UBTV)?QH\d{1,2}")
# Seats whose papers one symbol covers.
_SHARED = (
    frozenset({Seat.CENTRE, Seat.POLITBURO, Seat.SECRETARIAT}),
    frozenset({Seat.PROVINCE, Seat.CITY, Seat.TOWN}),  # towns under a province write ThU, some TU
    frozenset({Seat.BLOC, Seat.COMMITTEE}),
)
# A plan to carry out a paper may stand in front of it: "Chương trình thực hiện Nghị quyết số 18-NQ/TW của Tỉnh ủy".
_OF_ANOTHER = re.compile(
    r"(?:kế hoạch|chương trình|báo cáo|nghị quyết|hướng dẫn|đề án|kết luận|quyết định|chỉ thị|công văn|văn bản|việc|kết quả|tình hình"
    r"|công tác|quá trình|nhiệm vụ|mục tiêu|nội dung|giải pháp|hội nghị)(?!\w)[^.;:]{0,200}?"
    r"(?:thực hiện|triển khai|cụ thể hóa|quán triệt|học tập|sơ kết|tổng kết|tuyên truyền|theo|tại)(?!\w)(?:\s\w+){0,4}\s*$"
)


def named(words: str) -> Named | None:
    """The body that some words open with; None where it is not known."""
    low = " ".join(words.lower().replace("uỷ", "ủy").replace("hoá", "hóa").split())
    low = low[_end(_LEAD, low) :]
    standing = _STANDING.match(low)
    advisory = None if standing else _ADVISORY.match(low)
    rest = low[(standing or advisory).end() :] if (standing or advisory) else low  # type: ignore[union-attr]
    if advisory and advisory.lastgroup == "VP" and rest.startswith("chính phủ"):
        return None
    for seat, pattern in _SEAT:
        match = pattern.match(rest)
        if match:
            place = rest[match.end() :].strip()
            organ = (advisory.lastgroup or "") if advisory else ""
            if seat is Seat.MINISTRY:
                organ = next((name for name in _MINISTRIES if place.startswith(name)), "")
                if not organ:
                    return None
            return Named(seat, organ, (standing.lastgroup or "").upper() if standing else "", place)
    return None


def named_by(symbol: str) -> Named | None:
    """The body that the letters behind the type name; None for letters that are not known."""
    if assembly := _ASSEMBLY.fullmatch(symbol):
        return Named(Seat.ASSEMBLY_STANDING if assembly[1] else Seat.ASSEMBLY)
    if advisory := OF_ADVISORY.fullmatch(symbol):
        return Named(_SEAT_LETTERS[advisory[2]], advisory[1])
    if symbol in _MINISTRY_OF:
        return Named(Seat.MINISTRY, _MINISTRY_OF[symbol])
    first = symbol.split("-")[0]
    if first in ("UBND", "HĐND"):
        return Named(Seat.PEOPLES_COMMITTEE if first == "UBND" else Seat.PEOPLES_COUNCIL)
    return Named(_SEAT_LETTERS[symbol]) if symbol in _SEAT_LETTERS else None


def agree(letters: Named, issuer: Named) -> bool:
    """Can a paper with these letters be of this issuer? Members of one house that share a symbol agree."""
    if letters.organ or issuer.organ:
        if letters.seat is Seat.MINISTRY or issuer.seat is Seat.MINISTRY:
            return (letters.seat, letters.organ) == (issuer.seat, issuer.organ)
        same_organ = letters.organ == issuer.organ or not (letters.organ and issuer.organ)
        return same_organ and _one_house(letters.seat, issuer.seat)
    return _one_house(letters.seat, issuer.seat)


def _one_house(one: Seat, other: Seat) -> bool:
    return one is other or any({one, other} <= shared for shared in _SHARED)


def belongs(text: str, cited: Citation) -> bool:
    """Is the body behind a citation certainly its issuer? It may be that of a paper that carries the cited one out."""
    if cited.issuer is None:
        return False
    before = text[max(cited.paragraph.span.start, cited.span.start - _BEFORE) : cited.span.start]
    return _OF_ANOTHER.search(before.lower()) is None


def _end(pattern: re.Pattern[str], words: str) -> int:
    match = pattern.match(words)
    return match.end() if match else 0
