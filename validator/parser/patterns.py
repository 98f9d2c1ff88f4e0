"""By what a line is recognised: literals of the format, compared without tone marks so that a slip hides none."""

import re
from functools import lru_cache
from unicodedata import normalize

from validator.parser.posts import DEPUTIES, POSTS

_MARKS = re.compile("[\u0300-\u036f]")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Capitals without marks, single blanks: "Nơi  nhận" and "NỚI NHẬN" are one."""
    return " ".join(filter(None, map(_word, text.split())))


@lru_cache(maxsize=16384)
def _word(word: str) -> str:
    """A word folded; the same few syllables make up every text."""
    bare = _MARKS.sub("", normalize("NFD", word.upper()))
    return bare.replace("Đ", "D").replace("Ð", "D")


@lru_cache(maxsize=4096)
def pair(two: str) -> str:
    """The two letters a folded text opens with whose first two characters these are; "" where more of it decides."""
    folded = fold(two)
    return folded if len(folded) == 2 else ""


# The pairs of letters are those with which a pattern's words can open: most lines open with others, and need not be folded.
_MOTTO = re.compile(
    r"(DANG CONG SAN VIET NAM|CONG HO?A XA HOI CHU NGHIA VIET NAM|DOC LAP ?[-–] ?TU DO ?[-–] ?HANH PHUC"
    r"|DOAN TNCS HO CHI MINH|DOAN THANH NIEN CONG SAN HO CHI MINH|DOI TNTP HO CHI MINH|DOI THIEU NIEN TIEN PHONG HO CHI MINH)"
)
_IN_MOTTO = ("VIET NAM", "TU DO", "HO CHI MINH")  # one of these stands in every motto


def has_motto(folded: str) -> bool:
    """A national title, the motto or the title of the Youth Union or the Pioneers stands in folded words."""
    return any(map(folded.__contains__, _IN_MOTTO)) and _MOTTO.search(folded) is not None


def besides_motto(folded: str) -> str:
    """Folded words without the national title, motto or title of the Youth Union in them."""
    return _MOTTO.sub(" ", folded, count=1)


TYPES = (
    "KE HOACH", "CHUONG TRINH", "BAO CAO", "QUYET DINH", "NGHI QUYET", "CHI THI", "THONG BAO", "HUONG DAN", "TO TRINH",
    "CONG VAN", "KET LUAN", "QUY CHE", "QUY DINH", "DE AN", "PHUONG AN", "THONG TRI", "BIEN BAN", "GIAY MOI",
)  # fmt: skip
TYPE = re.compile(rf"({'|'.join(TYPES)})(?![A-Z])")
NUMBER = re.compile(
    r"SO ?[:.]? ?(?:[\d.…_ ]{0,40}|\\?\[[^\]]{0,16}\]|X{1,4} ?)[-/–].{0,40}$|SO ?: ?[\d.…_ ]{0,12}$|SO ?[.…_]{2,12}$|SO \d{1,4}$"
)
PLACE_AND_DATE = re.compile(
    r"(?!.{3,40}\bSO ?\d{1,4}[-/])(?:.{2,40}[,.]? ?NGAY ?.{0,14}THANG ?.{0,14}NAM ?(?:[\d.…_\\X]{0,8}|\\?\[[^\]]{0,12}\])\.?$"
    r"|.{2,40}, ?NGAY [\d/.-]{6,10}\.?$)"
)
RULE_SIGNS = frozenset("\\-_=*~–—.oO>+")  # with one of these a rule begins, behind ">" too
RULE = re.compile(
    r"(?:\\?[-_=*~–—.]\s?){1,80}\s{0,3}\\?$|\\?\*$|o0o$|\+[-=:+]{3,}$", re.I
)  # the last between rows of a grid
PAGE = re.compile(
    r"[-–—]? ?\d{1,3} ?[-–—]?$|\d{1,3} ?/ ?\d{1,3}$"
    r"|(?:TRANG|PAGE)(?: SO)?:? \d{1,3}(?: ?(?:/|OF|TREN|\|) ?\d{1,3})?$|\d{1,3} \| ?(?:TRANG|PAGE|P A G E)$|(?:TRANG|PAGE) \| \d{1,3}$"
)
RECIPIENTS = re.compile(
    r"NOI (?:NHAN|GUI) ?(?::|$|\W*$)|NOI NHAN (?=(?:T/M|TM|K/T|KT|T/L|TL|TUQ)[. ]|(?:PHO |TONG )?(?:GIAM DOC|HIEU TRUONG|CHU TICH|BI THU)$)"
)
RECIPIENTS_PAIRS = frozenset({"NO"})
AUTHORITY = re.compile(
    r"(?:(?:T/M|K/T|T/L|T/UQ)[. ]{0,2}|(?:TM|KT|TL|TUQ)[./ ]{1,2}|Q\. ?)[A-Z]{2}"
    r"|Q (?:BI THU|CHU TICH|(?:TONG )?GIAM DOC|HIEU TRUONG|CHU NHIEM|TRUONG (?:BAN|PHONG|KHOA|TRAM|DOAN)|CHANH |(?:CHI )?CUC TRUONG|VIEN TRUONG)"
)
AUTHORITY_PAIRS = frozenset({"T/", "K/", "TM", "KT", "TL", "TU", "Q."})
_POSTS = "|".join(map(fold, (*DEPUTIES, *POSTS, "THỦ TRƯỞNG")))
TITLE = re.compile(rf"(?:PHO |P\. ?|QUYEN |Q\. ?)?(?:TONG )?(?:{_POSTS})(?: [A-Z ,]{{2,60}})?$")
# A body that a chairman signs for.
COLLECTIVE = re.compile(
    r"(?:UY BAN NHAN DAN|UBND|(?:THUONG TRUC )?(?:HOI DONG NHAN DAN|HDND))(?: (?:TINH|THANH PHO|HUYEN|QUAN|THI XA|XA|PHUONG|DAC KHU)[A-Z ]{0,30})?"
)
# A title in small letters opens a signature only where the line holds nothing else.
TITLE_ALONE = re.compile(
    r"(?:(?:KT|TM|TL|K/T|T/M|T/L)[./ ]{1,2})?(?:PHO |Q\. ?)?(?:TONG )?(?:BI THU|CHU TICH|GIAM DOC|HIEU TRUONG|CHU NHIEM"
    r"|TRUONG BAN|TRUONG PHONG|CHANH VAN PHONG|TO TRUONG)$"
)
TITLE_ALONE_PAIRS = frozenset({"K/", "T/", "KT", "TM", "TL", "PH", "Q.", "TO", "BI", "CH", "GI", "HI", "TR"})
ENDORSEMENT = re.compile(
    r"(?:NGUOI (?:LAP|XAY DUNG|VIET)|XAC NHAN CUA|DUYET CUA|PHE DUYET|DUYET$|KY DUYET|THU TRUONG DON VI)"
)
ANNEX = re.compile(
    r"(?:PHU LUC|DE CUONG|MAU SO|MAU BIEU|BIEU MAU|BIEU SO|MAU \d|BIEU \d|DANH SACH|LICH TRINH|BANG PHAN CONG"
    r"|BANG TONG HOP)(?![A-Z])"
)
ANNEX_NOTE = re.compile(r"\( ?(?:KEM THEO|BAN HANH KEM THEO|DINH KEM|GUI KEM) ")
ANNEX_NOTE_PAIRS = frozenset({"(K", "(B", "(D", "(G"})
# How the name of an issuing body begins.
BODY_WORDS = re.compile(
    r"(?!(?:TO CHUC|SO (?:KET|TUYEN|CHE)|HOI (?:NGHI|THI|THAO|DAM)|BAN HANH|BO (?:SUNG|TRI|NHIEM)|DOI (?:MOI|THOAI)|BAO (?:VE|DAM)|DAI HOI)\b)"
    r"(?:DANG BO|DANG UY|CHI BO|CHI UY|TINH UY|THANH UY|HUYEN UY|QUAN UY|THI UY|BAN|UY BAN|UBND|HDND|HOI DONG|SO|PHONG"
    r"|TRUONG|CONG TY|TONG CONG TY|TAP DOAN|LIEN DOAN|CONG DOAN|HOI|DOAN|BCH|BO|CUC|CHI CUC|TRUNG TAM|VAN PHONG"
    r"|MAT TRAN|UBMTTQ|VIEN|TOA AN|KHOA|TO|NGAN HANG|BENH VIEN|CONG AN|BAO HIEM|KHO BAC|DAI|BAO|TONG CUC|THANH TRA"
    r"|XA DOAN|HUYEN DOAN|TINH DOAN|HOP TAC XA|QUAN DOI|BCHQS|TRAM|DOI|LDLD|(?:QUAN|SU|LU|TRUNG|TIEU) DOAN|DAI DOI|QUAN KHU|HAT"
    r"|THU VIEN|BAO TANG|NHA (?:HAT|MAY|VAN HOA|THIEU NHI|XUAT BAN)|NHAC VIEN|HOC VIEN|PHAN HIEU|DON BIEN PHONG|XI NGHIEP|CHI NHANH"
    r"|CHI HOI|CHI DOAN|LIEN CHI|LIEN DOI|CDCS|HTX|TTYT|BQL|LIEN HIEP|LIEN MINH|TIEU BAN|THUONG TRUC|TONG LIEN DOAN|DANG DOAN|TAP CHI|BUU DIEN"
    r"|HCCB|HLHPN|HPN|HND|HCTD|HKH|PGD|PGDDT|SGD|SGDDT"
    r"|(?:THUE|THONG KE)(?= (?:TINH|THANH PHO|CO SO))|THI HANH AN(?= DAN SU)|HAI QUAN(?= CUA KHAU)|KIEM TOAN NHA NUOC"
    r"|CANG VU|VUON QUOC GIA|CANH SAT BIEN|VUNG CANH SAT BIEN|TRAI (?:TAM )?GIAM|DU TRU NHA NUOC|QUY (?:BAO VE|DAU TU|PHAT TRIEN|HO TRO))\b"
)
OPENING_END = re.compile(r"[Ss](?i:au(?:(?<=như sau)| đây))\s?[:.]\W*$")
OPENING_START = re.compile(
    r"(?:Căn cứ|Thực hiện|Nhằm|Để |Sau |Triển khai|Trên cơ sở|Theo |Tiếp tục|Xét |Năm |Ngày |Trong |Hưởng ứng|Nhân dịp"
    r"|Với mục)"
)
BASIS = re.compile(r"(?:Căn cứ|Xét |Theo đề nghị|Thực hiện|Trên cơ sở|Được sự|Tiếp theo)")
# The heading, folded, of what the plan rests on, no such line itself: "I. Căn cứ xây dựng kế hoạch".
BASIS_HEADING = re.compile(
    r"(?:NHUNG |CAC )?(?:CAN CU(?:(?: VA|,)? CO SO)?|CO SO(?= (?:PHAP LY|(?:XAY DUNG|LAP|BAN HANH) KE HOACH)))"
    r"(?: PHAP LY| THUC TIEN|,? (?:DE )?(?:XAY DUNG|LAP|BAN HANH)(?: \w+){0,5}| THUC HIEN)?"
    r"(?:(?: VA|,) (?:CO SO |CAN CU )?(?:THUC TIEN|PHAP LY))?[:.]?$"
)
CLOSING = re.compile(
    r"(?:Trên đây là|Đề nghị (?:các|Thường|cấp|các đồng|đồng chí)|Yêu cầu các|Quá trình (?:tổ chức )?(?:triển khai"
    r"|thực hiện)|Trong quá trình|Nhận được|Kế hoạch này)"
)
SIGNED = re.compile(r"[(\[]?(?:DA KY|CHO KY|CHU KY|KY TEN|KY,? ?(?:VA )?(?:DONG DAU|GHI RO)|KY SO)")
