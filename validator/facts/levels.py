"""The bodies of the field and their levels: patterns of names, from the most telling down.

Levels follow the reporting line of the Party statutes; state bodies, unions and schools stand beside them by reach.
"""

import re
from enum import IntEnum


class Level(IntEnum):
    """Rank of a body; lower ranks finish first. Unknown is None and common."""

    CELL = 0  # chi bộ trực thuộc; thôn, tổ chuyên môn
    BASE = 1  # cơ sở: xã, phường, chi bộ and đảng bộ cơ sở, a school
    UPPER = 2  # cấp trên trực tiếp cơ sở: Khối, huyện
    PROVINCE = 3
    CENTRAL = 4


_ORGANS = (
    r"(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực|Văn phòng|VP|Ban Tổ chức|Ban Tuyên giáo(?: và Dân vận)?|Ban Dân vận"
    r"|Ban Nội chính|Ủy ban Kiểm tra|UBKT|Ban [Xx]ây dựng Đảng|[Cc]ác (?:ban|cơ quan)(?: xây dựng Đảng|, đơn vị)?"
    r"(?: tham mưu, giúp việc)?(?: của)?|Trung tâm Chính trị|Đoàn kiểm tra|Tổ giúp việc)"
)
# The typo "Khôi" for "Khối" must not hide the body.
_BLOC = r"(?:Kh[ốôồổ]i|ĐUK)(?: các [Cc]ơ quan(?: và [Dd]oanh nghiệp)?| [Dd]oanh nghiệp| [Cc]ơ quan(?: và [Dd]oanh nghiệp)?)?(?: tỉnh)?"
_UPPER_COMMITTEE = rf"(?:(?:Đảng ủy|Đảng bộ|ĐB) {_BLOC}|ĐUK|Huyện ủy|Quận ủy|Thị ủy|Đảng bộ (?:huyện|quận|thị xã))"
_COMMUNE = r"(?:xã|phường|thị trấn|đặc khu)"
_DISTRICT = r"(?:huyện|quận|thị xã)"
_GROUPS = r"(?:[Cc]ác |[Mm]ỗi |[Tt]oàn thể |[Tt]ất cả các )?"

# Order matters: at one place the first that fits is taken, so groups of the base stand before single words.
_NAMES: list[tuple[Level | None, str]] = [
    (Level.CENTRAL, r"Ban Chấp hành Trung ương(?: Đảng)?|Bộ Chính trị|Ban Bí thư|Trung ương (?:Đảng|Đoàn|Hội)|Chính phủ|Thủ tướng"
                    r"(?: Chính phủ)?|Quốc hội|Tổng Liên đoàn(?: Lao động Việt Nam)?|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
    (Level.CELL, rf"{_GROUPS}[Cc]hi bộ trực thuộc(?: [Đđ]ảng ủy(?: cơ sở| {_COMMUNE})?| các đảng bộ)?"
                 r"|(?:[Cc]ác )?[Cc]hi bộ (?:thôn|xóm|ấp|bản|làng|khu phố|tổ dân phố|khối phố|buôn)"
                 r"|(?:[Cc]ác )?(?:tổ|nhóm) chuyên môn|(?:[Cc]ác )?[Gg]iáo viên(?: chủ nhiệm| bộ môn)?|(?:[Cc]ác )?[Cc]hi đoàn|(?:[Cc]ác )?[Cc]hi hội"
                 r"|(?:[Cc]ác )(?:thôn|xóm|ấp|bản|tổ dân phố|khu phố)|(?:[Cc]ác )?khu dân cư"),
    (Level.BASE, rf"{_GROUPS}(?:[Cc]hi,? ?(?:bộ)?(?:, | và )?[Đđ]ảng bộ|[Đđ]ảng bộ(?:, | và )[Cc]hi bộ|[Đđ]ảng ủy(?:, | và )[Cc]hi (?:bộ|ủy)"
                 r"|[Cc]hi (?:bộ|ủy)(?:, | và )[Đđ]ảng ủy|[Cc]ấp ủy(?:,? [Tt]ổ chức)?|[Tt]ổ chức|[Đđ]ảng bộ|[Đđ]ảng ủy|[Cc]hi bộ|[Cc]hi ủy|[Cc]ấp)"
                 r" cơ sở(?: đảng)?(?: trực thuộc)?"
                 rf"|{_GROUPS}[Cc]ấp ủy,? (?:[Cc]ác )?(?:chi, )?(?:đảng bộ|tổ chức) cơ sở(?: đảng)?"
                 rf"|{_GROUPS}(?:[Đđ]ảng ủy|[Đđ]ảng bộ|UBND|Ủy ban nhân dân|Hội đồng nhân dân|HĐND|Công an|Ủy ban Mặt trận Tổ quốc(?: Việt Nam)?)"
                 rf"(?: các| cấp)? {_COMMUNE}(?:, {_COMMUNE}){{0,3}}"
                 rf"|{_GROUPS}(?:xã, phường|phường, xã)(?:, (?:thị trấn|đặc khu))?|[Cc]ấp xã"
                 r"|(?:[Cc]ác )?(?:[Cc]ông đoàn|[Đđ]oàn|[Hh]ội) cơ sở|(?:[Cc]ác )?(?:[Nn]hà )?[Tt]rường (?:[Mm]ầm non|[Tt]iểu học|THCS|THPT)"),
    (Level.PROVINCE, rf"(?:{_ORGANS} )?(?:Tỉnh ủy|Đảng bộ tỉnh|Tỉnh Đoàn|Tỉnh đoàn)"
                     r"|(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Công an|Liên đoàn Lao động(?: \(LĐLĐ\))?|LĐLĐ|Đoàn"
                     r"|Hội (?:Nông dân|Liên hiệp Phụ nữ|Cựu chiến binh|Chữ thập đỏ)) tỉnh|(?:[Cc]ác )?[Ss]ở, (?:ban, )?ngành"
                     r"|Sở [A-ZĐ]\w+(?:(?:, | và | )[A-ZĐ]?\w+){0,6}?"
                     r"(?= (?:chủ trì|phối hợp|tham mưu|tổng hợp|hướng dẫn|báo cáo|có|là|xây|chịu)|[,;:.()\n]|$)"),
    (Level.UPPER, rf"(?:{_ORGANS} )?{_UPPER_COMMITTEE}|(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Công an|LĐLĐ|Liên đoàn Lao động)"
                  rf"(?: các)? {_DISTRICT}(?:, (?:{_DISTRICT}|thành phố)){{0,3}}"
                  rf"|(?:[Cc]ác )?(?:[Hh]uyện, )?(?:thị, |thành )?[Hh]uyện ủy|Huyện đoàn|Đoàn Kh[ốôồổ]i"
                  r"|(?:[Cc]ác )?cấp huyện"),
    (None, rf"{_ORGANS}(?: (?:Đảng ủy|Thành ủy|Chi bộ|UBND|Ủy ban nhân dân|Sở|Ban))?"
           r"|(?:[Cc]ác )?(?:Đảng ủy|đảng ủy|Thành ủy|Chi bộ|chi bộ|Chi ủy|Đảng bộ|cấp ủy)"
           r"|Ban Giám hiệu|Hiệu trưởng|Nhà trường|(?:[Cc]ác )?Phòng [A-ZĐ]\w+(?:(?:, | và | - | )[A-ZĐ]?\w+){0,5}?"
           r"(?= (?:chủ trì|phối hợp|tham mưu|tổng hợp|hướng dẫn|báo cáo|có|là|xây|chịu)|[,;:.()\n]|$)"
           r"|(?:[Cc]ác )?(?:phòng|ban|cơ quan|đơn vị)(?:, (?:ban|đơn vị|cơ quan|bộ phận|phòng|địa phương)){1,3}|UBND|Ủy ban nhân dân"),
]  # fmt: skip
NAMES = re.compile(
    r"(?<![\wÀ-ỹ])(?:" + "|".join(f"(?P<n{at}>{pattern})" for at, (_, pattern) in enumerate(_NAMES)) + r")(?![\wÀ-ỹ])"
)
# Where a name may begin: a cheap look before the names are tried.
HEADS = re.compile(
    r"[BCĐGHLMNPQSTUVXbcđghkmnptxỦấ](?<!\w.)(?:(?<=B)(?:an|TV|CH|ộ|í)|(?<=C)(?:ác|hi|ấp|hính|ông)|(?<=Đ)(?:ảng|oàn|UK|B )"
    r"|(?<=G)iáo|(?<=H)(?:ội|uyện|ĐND|iệu)|(?<=L)(?:ĐLĐ|iên)|(?<=M)ỗi|(?<=N)(?:hà|hóm)|(?<=P)hòng|(?<=Q)u|(?<=S)ở"
    r"|(?<=T)(?:rung|hủ|ổ|oàn|ất|ỉnh|hị|hành|hường|rường)|(?<=U)B|(?<=V)(?:P|ăn)|(?<=X)ã|(?<=b)an|(?<=c)(?:ác|hi|ấp|ông|ơ)"
    r"|(?<=đ)(?:ảng|oàn|ơn)|(?<=g)iáo|(?<=h)ội|(?<=k)hu|(?<=m)ỗi|(?<=n)(?:hà|hóm)|(?<=p)h|(?<=t)(?:ổ|oàn|ất|rường)|(?<=x)ã"
    r"|(?<=Ủ)y)"
)
LEVEL_OF = {f"n{at}": level for at, (level, _) in enumerate(_NAMES)}

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
