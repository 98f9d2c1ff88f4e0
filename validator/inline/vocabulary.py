"""The words of dates, deadlines and references, and what must follow each: the terminals of grammar/inline.lark.

A word is found by its letters (small, with a capital, or all capitals); it counts when its `tail` matches behind it. What
a tail consumes belongs to the terminal. Every repetition is bounded, so that no text makes the scan slow.
"""

from typing import NamedTuple

# One blank between words, perhaps a line end; blanks and emphasis.
BLANK = r"(?:[^\S\n]{1,4}+\n?+|\n)[^\S\n]{0,12}+"
GLUE = r"[\s*_]{1,12}+"

_CLOCK = (
    r"\d{1,2}[^\S\n]?(?:giờ|h\d{0,2}|g\d{0,2}|:\d\d|\.\d\d(?=[^\S\n](?:đến|-|–)[^\S\n]\d{1,2}\.\d\d[^\S\n]ngày))(?!\w)"
)
_WEEKDAY = r"(?i:thứ[^\S\n](?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)"
_OFTEN = r"(?i:hằng|hàng|mỗi)"
_WEEKS = rf"{BLANK}tuần{BLANK}(?:đầu|cuối)(?:{BLANK}tiên|{BLANK}cùng)?(?:{BLANK}của)?(?={BLANK}(?i:tháng){BLANK}\d)"  # "2 tuần đầu"
_PARTS = ("đầu", "cuối", "giữa", "nửa đầu", "nửa cuối", "thượng tuần", "trung tuần", "hạ tuần")
_PART = rf"(?i:{'|'.join(_PARTS)})"
# One week of a month, or several: "tuần đầu", "tuần thứ 2", "tuần 1, 2"; not a count of weeks ("2 tuần đầu").
_WEEK = (
    rf"(?<!\d[^\S\n]....)(?<!(?:hai|các)[^\S\n]....)(?<!ba[^\S\n]....){BLANK}(?:(?i:đầu|cuối)(?:{BLANK}tiên|{BLANK}cùng)?"
    rf"|(?:(?i:thứ){BLANK})?(?:[1-5](?!\d)(?:(?:{BLANK})?(?:[-–,]|và)(?:{BLANK})?(?:(?i:tuần){BLANK})?(?:(?i:thứ){BLANK})?[1-5](?!\d))?"
    rf"|(?i:nhất|hai|ba|tư)))(?:{BLANK}của)?(?={BLANK}(?i:tháng){BLANK}\d)"
)
# What a point in time may open with.
_DAYS_OF_MONTH = rf"{BLANK}ngày{BLANK}(?:đầu|cuối)(?:{BLANK}của)?(?={BLANK}tháng{BLANK}\d)"  # 05 ngày đầu tháng 6
_POINT = (
    rf"(?:\d{{1,2}}{_DAYS_OF_MONTH}|(?i:ngày|tháng|năm|quý){GLUE}(?:\d|[IVX]{{1,3}}(?!\w))|(?i:ngày)[\s.…_]{{1,40}}+(?i:tháng)"
    rf"|\d{{1,2}}\s?(?:/|\.(?!\d{{3}}(?!\d))|[-–]\s?[*_]{{0,3}}\d{{1,2}}(?:\s?[/.-]|{BLANK}tháng))\s?\d|(?:19|20)\d\d(?!\w)"
    rf"|T\d{{1,2}}[/.-](?:19|20)\d|Q[1-4]/(?:19|20)\d|{_CLOCK}|{_WEEKDAY}|\d{{1,2}}{BLANK}(?i:tháng){BLANK}(?:\d|đầu|cuối)"
    rf"|{_PART}{BLANK}(?i:năm|tháng|quý)|(?i:năm học){BLANK}\d|(?i:tuần){_WEEK}|(?:0?[23]|hai|ba){_WEEKS}"
    rf"|\d{{1,2}}{BLANK}{_OFTEN}{BLANK}tháng(?!\w)|(?:sáng|trưa|chiều|tối){BLANK}\d{{1,2}}/\d)"
)
_TO_POINT = rf"[\s*_:]{{1,12}}+(?:trước{BLANK})?{_POINT}"
_END_OF_DAY = (
    rf"(?:{BLANK}(?:hết{BLANK}|cuối{BLANK})?giờ(?:{BLANK}(?:làm việc|hành chính|chiều))?(?={BLANK}ngày{BLANK}\d)"
    rf"|{BLANK}cuối(?={BLANK}ngày{BLANK}\d))?+"
)
_LATE = rf"[\s*_:]{{1,12}}+(?:(?i:trước|trong|đến|hết|vào)(?!\w)|{_POINT})"
_WITHIN = rf"[\s*_]{{1,12}}+(?:từ{BLANK})?{_POINT}"
_OPERATOR = r"(?i:trước|trong|vào|chậm|muộn|đến|hết|từ|không quá|ngày|tháng|quý|dự kiến)(?!\w)"
_PLANNED = rf"[\s*_:]{{1,12}}+(?:{_OPERATOR}|{_POINT})"
_TIME = r"trước|trong|vào|chậm|muộn|đến|hết|từ|không|ngày|tháng|năm|quý|dự|xong|hoàn|cuối|đầu|về"
_NUMBER = r"\d{1,5}[a-zA-ZĐ]?[^\S\n]{0,2}(?:[-–/]\s{0,2}[A-ZĐ]|/\d{4}/)"
# What follows the kind of a cited document: a word or two and its number, the number, or its date.
_CITED = (
    rf"(?:(?:{BLANK}(?!(?:[Ss]ố|SỐ|{_TIME})(?!\w))(?:[A-ZĐ]{{2,5}}|[a-zà-ỹđ]{{1,9}})(?!\w)){{0,4}}?(?={GLUE}(?:số|SỐ)[\s:*_]{{1,12}}+{_NUMBER})"
    rf"|{BLANK}(?:công{BLANK}tác{BLANK})?kiểm{BLANK}tra,{BLANK}giám{BLANK}sát(?={GLUE}số[\s:*_]{{1,12}}+{_NUMBER})"
    rf"|(?:{BLANK}(?!(?:số|{_TIME})(?!\w))[a-zà-ỹđ]{{1,9}}){{0,4}}?(?={GLUE}(?:số|SỐ)[\s:*_]{{1,12}}+[\d]|{GLUE}{_NUMBER})"
    rf"|(?={GLUE}(?:[Ss]ố|SỐ)[\s:.…*_]{{1,40}}+(?:\d|[-/–][A-ZĐ]))"
    rf"|(?={BLANK}\d{{1,3}}(?![\w%,/-]|{BLANK}(?:năm|tháng|ngày|nội|đồng|tuần|giờ|điểm|bước|mục|nhóm)))|(?={GLUE}(?i:ngày){GLUE}\d))"
)
_ABBREVIATED = rf"(?=[\s*_]{{1,6}}+{_NUMBER}|[\s*_]{{1,6}}+[Ss]ố\s{{1,4}}\d)"
_DAY_NEXT = rf"(?=[\s*_]{{0,3}}[,)]|{GLUE}\(?(?:(?i:ngày)|\d))"
_CAPITAL = r"[A-ZĐÁÀÂẤẦĂÊÉÍÔƠÓƯÚÝỦỨỂỐ]"

# A body whose name opens with a small letter: "của trường THPT Gia Lộc", "của nhà trường" has no name.
_OWN_BODY = rf"(?:trường|phòng|sở|công đoàn|công ty|bệnh viện)[^\S\n](?:[a-zà-ỹđ]{{1,9}}[^\S\n]){{0,2}}{_CAPITAL}"

# Terminals met in titles, so also all in capitals.
CAPITALS = frozenset({"NGAY", "THANG", "NAM", "SCHOOLYEAR", "QUARTER", "SO", "KIND", "LAW", "PERIOD", "TU", "DEN"})


# Kinds of papers, and those that are cited by their letters.
KINDS = (
    "nghị quyết", "nghị định", "quyết định", "quy định", "quy chế", "quy hoạch", "chỉ thị", "kế hoạch", "kết luận",
    "chương trình", "hướng dẫn", "thông báo", "thông tư", "thông tri", "tờ trình", "báo cáo", "công văn", "công điện",
    "mệnh lệnh", "chỉ lệnh", "đề án", "phương án", "pháp lệnh", "điều lệ", "biên bản", "chiến lược", "dự án", "giấy mời",
    "lệnh", "luật", "bộ luật", "hiến pháp", "văn bản", "thông cáo", "thông bạch", "công ước",
)  # fmt: skip
SHORT_KINDS = {
    "NQ": "nghị quyết", "NĐ": "nghị định", "QĐ": "quyết định", "KH": "kế hoạch", "CV": "công văn", "TT": "thông tư", "CT": "chỉ thị",
    "KL": "kết luận", "HD": "hướng dẫn", "TB": "thông báo", "BC": "báo cáo", "CTr": "chương trình", "QC": "quy chế", "TTr": "tờ trình",
}  # fmt: skip


class Row(NamedTuple):
    """A word, its terminal, the pattern it goes on with, and the pattern that must stand behind all that.

    Of several rows for one word the first that matches counts. A word that holds another one is found instead of it,
    even where its own patterns fail.
    """

    word: str
    terminal: str
    tail: str = ""
    look: str = ""


WORDS: list[Row] = [
    # dates
    Row("ngày", "NGAY", rf"(?={GLUE}\d|[\s.…_]{{1,40}}+(?i:tháng))"),
    # "trong 03 ngày (15, 16, 17/11/2025)"
    # "03 ngày: 24, 25 và 26 tháng 8"
    Row("ngày", "NGAY", rf"(?:{BLANK}\(|[^\S\n]?:[^\S\n]{{0,2}}\**)(?=\d{{1,2}}(?:,{BLANK}\d{{1,2}}(?!\d)){{0,4}}"
     rf"(?:,{BLANK}|{BLANK}(?:và|-|–){BLANK})\d{{1,2}}(?:/\d{{1,2}}(?!\d)|\.\d{{1,2}}\.(?:19|20)\d|{BLANK}tháng{BLANK}\d))"),
    # the month of a table: "T9/2026"
    *(Row(f"T{number}", "MONTHYEAR", r"[^\S\n]?[/.-][^\S\n]?(?:19|20)\d\d(?!\d)") for number in
      ("1", "2", "3", "4", "5", "6", "7", "8", "9", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12")),
    *(Row(f"Q{number}", "QUARTER", "", r"[^\S\n]?/[^\S\n]?(?:19|20)\d\d(?!\d)") for number in ("1", "2", "3", "4")),  # "Q2/2026"
    *(Row(part, "CLOCK", "", rf"{BLANK}(?:{_WEEKDAY},?{BLANK})?(?=\d{{1,2}}/\d{{1,2}}(?!\d))") for part in ("sáng", "trưa", "chiều", "tối")),
    Row("tháng", "THANG", rf"(?={GLUE}\d|(?:[^\S\n]{{2,40}}+|[^\S\n]{{0,3}}+[.…_][\s.…_]{{0,40}}+)(?i:năm))"),
    Row("năm", "NAM", rf"(?={GLUE}\d{{4}}(?!\d))"),
    Row("năm", "SCHOOLYEAR", rf"{BLANK}học(?={GLUE}\d{{4}})"),
    Row("quý", "QUARTER", rf"{BLANK}(?:IV|I{{1,3}}|[1-4](?![\d/]{{2}}))(?!\w)"
     rf"(?:(?:{BLANK})?(?:(?:,|và){BLANK}|[-–](?:{BLANK})?)(?:(?i:quý){BLANK})?(?:IV|I{{1,3}}|[1-4])(?!\w))?+",
     rf"(?!{BLANK}\(?(?:trước|chậm{BLANK}nhất){BLANK}ngày(?!\w))"),  # "báo cáo quý III trước ngày 15/9"
    *(Row(f"thứ {day}", "WEEKDAY", _DAY_NEXT) for day in
      ["hai", "Hai", "ba", "Ba", "tư", "Tư", "năm", "Năm", "sáu", "Sáu", "bảy", "Bảy", "bẩy", "2", "3", "4", "5", "6", "7"]),
    Row("chủ nhật", "WEEKDAY", _DAY_NEXT),
    Row("chủ Nhật", "WEEKDAY", _DAY_NEXT),
    *(Row(part, "PARTUNIT", rf"{BLANK}(?i:năm|tháng|quý)(?!\w)(?!{GLUE}(?:\d|[IVX]{{1,3}}(?!\w))|{BLANK}học(?!\w))") for part in
      ("đầu", "cuối", "giữa")),
    *(Row(part, "PART", rf"(?={BLANK}(?:của{BLANK})?(?i:tháng|quý|năm)(?!\w))") for part in _PARTS),
    *(Row(often, "RECUR") for often in
      ("hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "hằng năm", "hàng năm", "hằng tuần", "hàng tuần", "mỗi tháng",
       "mỗi quý", "mỗi tuần", "mỗi năm", "định kỳ", "tháng sau", "tháng cuối quý", "tháng cuối của quý", "tháng cuối mỗi quý",
       "tháng cuối cùng của quý", "tháng cuối cùng của mỗi quý",
       "của tháng cuối quý", "tháng kế tiếp", "của tháng sau", "tháng liền kề")),
    Row("tuần", "PART", _WEEK),
    *(Row(count, "PART", _WEEKS) for count in ("hai", "ba")),
    # operators
    Row("trước", "BEFORE", rf"(?:{BLANK}các(?={BLANK}ngày(?!\w)))?+", _TO_POINT),
    Row("hoàn thành", "DONE", rf"(?:{BLANK}xong(?!\w))?(?=[\s*_]{{1,8}}+(?:{_OPERATOR}|\d{{1,2}}/\d))"),
    Row("xong", "DONE", rf"(?=[\s*_]{{1,8}}+(?:{_OPERATOR}|\d{{1,2}}/\d{{1,2}}/\d))"),
    *(Row(late, "NOLATER", rf"(?:{BLANK}(?:là|vào)(?!\w))?+{_END_OF_DAY}", _LATE) for late in
      ("chậm nhất", "muộn nhất", "trễ nhất", "không quá", "không muộn hơn", "không chậm quá", "không chậm hơn",
       "hạn cuối", "hạn chót", "thời hạn cuối", "hạn cuối cùng")),
    *(Row(until, "DEN", tail, _TO_POINT) for until in ("đến", "tới") for tail in (rf"(?:{BLANK}hết)?+{_END_OF_DAY}", rf"(?={BLANK}trước)")),
    Row("hết", "HET", "", _TO_POINT),
    Row("trong", "IN", rf"(?:{BLANK}(?:các|cả|suốt|vòng|khoảng thời gian|khoảng|thời gian)(?!\w))?+", _WITHIN),
    Row("vào", "ON", rf"(?:{BLANK}(?:lúc|hồi|các|khoảng)(?!\w))?+", _TO_POINT),
    Row("dự kiến", "TENTATIVE", rf"{BLANK}(?:vào{BLANK})?(?:lúc|(?:buổi{BLANK})?(?:sáng|trưa|chiều|tối))", rf"{GLUE}{_POINT}"),
    Row("dự kiến", "TENTATIVE", "", _PLANNED),
    Row("dự kiến", "TENTATIVE", rf"{BLANK}(?:vào{BLANK})?(?:sáng|trưa|chiều|tối)(?={BLANK}ngày(?!\w))"),
    Row("dự kiến", "TENTATIVE", rf"{BLANK}(?:tổ chức|hoàn thành)", _PLANNED),
    Row("từ", "TU", "", _TO_POINT),
    Row("từ", "TU", rf"(?={GLUE}\d{{1,2}}-(?:0?[1-9]|1[0-2]){BLANK}(?:đến|tới)(?!\w))"),
    Row("từ", "TU", rf"{BLANK}nay", rf"(?={BLANK}(?:đến|tới)(?!\w))"),
    Row("từ", "TU", rf"(?={GLUE}\d{{1,2}}(?:{BLANK})?(?:-|–|đến)[\s*_]{{1,4}}(?:ngày{BLANK})?\d{{1,2}}"
        rf"(?:\s?[/.-]\s?\d|{BLANK}tháng{BLANK}\d))"),
    Row("giai đoạn", "PERIOD", rf"(?={GLUE}(?:(?i:năm){BLANK})?\d{{4}}|{GLUE}từ{BLANK})"),
    Row("nhiệm kỳ", "PERIOD", rf"(?={GLUE}\d{{4}})"),
    # references
    Row("số", "DRAFT", r":?[\s.…_]{1,40}+[-/–][A-ZĐ][\w/&-]{1,30}"),
    Row("số", "SO", r"(?:\s?:)?(?=[\s*_]{0,6}+\d)"),
    Row("luật", "LAW", rf"(?={BLANK}(?:{_CAPITAL}|sửa đổi,?{BLANK}bổ))"),
    Row("bộ luật", "LAW", rf"(?={BLANK}{_CAPITAL})"),
    Row("pháp lệnh", "LAW", rf"(?={BLANK}{_CAPITAL})"),
    *(Row(kind, "KIND", _CITED) for kind in KINDS),
    *(Row(short, "KIND", _ABBREVIATED) for short in SHORT_KINDS),
    Row("của", "RECUR", rf"{BLANK}(?:tháng|quý|năm)(?!\w)(?!{GLUE}\d|{BLANK}(?:[IVX]|nay|này|trước|học))"),
    Row("của", "OF", rf"(?={GLUE}(?:{_CAPITAL}|liên[^\S\n]|{_OWN_BODY}))"),
    *(Row(opener, "ABBR", rf"(?:{BLANK}là(?!\w))?+(?=[\s:*_“\"])") for opener in
      ("viết tắt", "gọi tắt", "gọi chung", "sau đây gọi", "sau đây viết", "dưới đây gọi")),
]  # fmt: skip

_DAY_AND_MONTH = r"(?:0\d|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?!\d)"
# Labels behind which a day may stand without its word: "Bán kết: 14/5", "Kiểm tra đợt 2: 19/5".
_DATED_LABEL = "|".join(
    f"(?<={label}: )"
    for label in (
        "kết",
        r"kết \d",
        "mạc",
        "khảo",
        "hời gian",
        "ạn nộp",
        "ổng duyệt",
        r"lần \d",
        r"đợt \d",
        r"òng \d",
        "òng loại",
        "òng bảng",
        "ngày thi",
    )
)
_SYMBOL = r"[A-ZĐƯƠÂÊÔĂ][\wĐđ&]{0,14}"
_WRAP = r"[^\S\n]{0,3}\n[^\S\n]{0,12}(?=[A-ZĐ]{2})"  # a number cut at the end of a line
_MORE = rf"(?:[-–.&/]{_SYMBOL}){{0,3}}"
_JOINT = rf"(?:[-–]{_SYMBOL}){{0,4}}"  # of several ministries: 05/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP-BTP
# The letters of a school's own name, a blank behind those of its kind: 15/KH-THCS NVT.
_OF_SCHOOL = r"(?:(?:(?<=-THCS)|(?<=-THPT)|(?<=-TH)|(?<=-MN)|(?<=-MG))[^\S\n][A-ZĐ]{2,5}(?![\w/-]))?+"
# Terminals that open with a digit, in order of preference.
DIGITS: list[tuple[str, str]] = [
    ("_GAP", rf"(?<!ngày )[1-3]/[2-4](?={BLANK}(?:ngày|giờ|buổi)(?!\w))"),  # "không quá 1/2 ngày"
    ("PART", rf"\d{{1,2}}{_DAYS_OF_MONTH}"),
    # a number of things, by what follows: most are, and so they are not held against all the forms below
    ("INT", r"(?<!\d\.)(?:\d{1,4}(?=[,;)*|]|\.(?!\d)|[ \u00a0](?![đĐ])[a-fi-su-zà-ỹ])|\d{4}(?=\n| [(|]))"),
    # "16/7/20 21": a year with a blank in it
    ("DMY", r"\d{1,2}/\d{1,2}/(?:19|20)[^\S\n]\d\d(?=[^\S\n](?:của|về|và|do)(?!\w)|[,;)]|\.(?!\d)|\n|\Z)"),
    ("DMY", r"\d{1,2}(?:[^\S\n]?/[^\S\n]?\d{1,2}[^\S\n]?/[^\S\n]?\d{2,5}|-\d{1,2}-\d{4}|\.\d{1,2}\.\d{4})(?!\d|[/.-]\d)"),
    ("DOCNUM", r"\d{1,5}[a-zA-ZĐ]?[^\S\n\t]{0,3}(?:"
     rf"[-–][^\S\n]{{0,2}}[A-ZĐ][A-Za-zĐđ]{{0,6}}[^\S\n]{{0,2}}/(?:[^\S\n]{{0,2}}|{_WRAP}){_SYMBOL}{_MORE}"  # 12-NQ/ĐUK
     rf"|/[^\S\n]?(?:19|20)\d\d[^\S\n]?/[^\S\n]?{_SYMBOL}(?:(?<=NQLT)/{_SYMBOL})?"
     rf"(?:[^\S\n]?[-–](?:[^\S\n]?|{_WRAP}){_SYMBOL}{_MORE}{_JOINT})?+"  # 30/2020/NĐ-CP
     rf"|/[^\S\n]?{_SYMBOL}[^\S\n]?[-–](?:[^\S\n]?|{_WRAP}){_SYMBOL}{_MORE}{_OF_SCHOOL}"  # 15/KH-UBND
     rf"|[-–/]?[A-ZĐ]{{2,4}}r?/{_SYMBOL}{_MORE}|[-–][A-ZĐ]{{2,4}}r?-{_SYMBOL}"  # slips: 15/KH/ĐU, 15KH/ĐU, 15-KH-UBND
     r"|(?<=[Ss]ố \d\d)/[A-ZĐ]{3,8}(?![\w–/-])|(?<=[Ss]ố \d\d\d)/[A-ZĐ]{3,8}(?![\w–/-]))"),  # a letter of a small body: 212/LĐLĐ
    # "Thời điểm chốt số liệu: 31 tháng 5 năm 2026", the same alone in a cell
    ("DMY", rf"(?:(?<=[:;|] )|(?<=[:|] \*\*))\d{{1,2}}{BLANK}tháng{BLANK}\d{{1,2}}{BLANK}năm{BLANK}(?:19|20)\d\d(?!\d)"),
    ("MY", r"\d{1,2}[^\S\n]?/[^\S\n]?\d{4}(?![\d/])|(?<=tháng )\d{1,2}\.\d{4}(?!\d|\.\d)"),
    ("DAYTO", r"\d{1,2}/\d{1,2}[^\S\n]{0,2}[-–][^\S\n]{0,2}(?=\d{1,2}/\d{1,2}/(?:19|20)\d\d(?!\d))"),  # 28/9 - 05/10/2025
    ("DAYTO", r"\d{1,2}-\d{1,2}[^\S\n][-–][^\S\n](?=\d{1,2}-\d{1,2}-(?:19|20)\d\d(?!\d))"),  # 24-6 - 12-7-2024
    # a week or a round: "Tuần 10 (06/5 - 11/5)", "Vòng bảng: 10/5 - 14/5"
    ("DAYTO", rf"(?:(?<=\()|(?<=: )){_DAY_AND_MONTH}[^\S\n]{{0,2}}[-–][^\S\n]{{0,2}}(?={_DAY_AND_MONTH}(?![\d/%]))"),
    ("DAY", rf"(?<=\(){_DAY_AND_MONTH}(?=[^\S\n](?:đến|tới)[^\S\n](?:(?:hết|ngày)[^\S\n]){{0,2}}\d)"
     rf"|(?:{_DATED_LABEL}){_DAY_AND_MONTH}(?=[^\S\n]?(?:[.;,)]|\(|\n|\Z)|[^\S\n](?:tại|ở|lúc)(?!\w))"
     rf"|(?:(?<=trước )|(?<=nhất )|(?<=nhất là )|(?<=[a-zà-ỹ]: ))\d{{1,2}}(?={BLANK}{_OFTEN}{BLANK}tháng(?!\w))"),
    ("DM", r"\d{1,2}/[^\S\n]?\d{1,2}(?![\d/%]|[^\S\n]?[-–/][A-ZĐ]{2})"
     r"|(?:(?<=[Tt]ừ )|(?<=[Tt]ừ ngày ))\d{1,2}-(?:0?[1-9]|1[0-2])(?=[^\S\n](?:đến|tới)(?!\w))"  # từ 24-6 đến 12-7-2024
     r"|(?:(?<=[Nn]gày )|(?<=ngày \d\d - )|(?<=ngày \d\d-))\d{1,2}\.\d{1,2}(?![\d%]|\.\d)"  # the army's 05.3
     r"|(?<=[Tt]rước )\d\d\.(?:0?[1-9]|1[0-2])(?=[;,.)\n]|$)(?!\.\d)"  # xong trước 20.11
     r"|(?<=[Tt]ừ )\d{1,2}\.\d{1,2}(?=[^\S\n](?:đến|-|–)[^\S\n](?:ngày[^\S\n])?\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)"),  # từ 16.3 đến 30.5.2026
    ("YEARS", r"(?:19|20)\d\d[^\S\n]{0,2}(?:[-–—]|(?<=[^\S\n])đến(?=[^\S\n]))[^\S\n]{0,2}(?:19|20)\d\d(?!\d)"),
    ("CLOCK", rf"\d{{1,2}}[^\S\n]?(?:giờ(?:{BLANK}\d{{1,2}}(?!\d)(?:(?:{BLANK})?phút)?)?|[hHg]\d{{0,2}}(?:['’′]|ph|p)?|:\d\d(?![\d:])"
     r"|\.\d\d(?=[^\S\n](?:ngày|thứ|sáng|chiều)(?!\w)|[^\S\n](?:đến|-|–)[^\S\n]\d{1,2}\.\d\d[^\S\n]ngày(?!\w)))(?!\w)"
     r"(?:[^\S\n]{0,2}[-–][^\S\n]{0,2}\d{1,2}[^\S\n]?(?:giờ|[hHg:])(?:[^\S\n]?\d{1,2})?(?!\w))?+"),
    ("MONTHS", rf"\d{{1,2}}{BLANK}(?i:tháng){BLANK}(?i:đầu|cuối){BLANK}(?i:năm)(?!\w)"),
    ("DAYTO", r"\d{1,2}[^\S\n]{0,2}[-–][^\S\n]{0,2}(?=\d{1,2}/\d{1,2}(?!\d))"),
    ("PART", rf"0?[23]{_WEEKS}"),
    # no part of 45.000.000 or 6.5, and no months of a span: "trước ngày 15/3, 6 tháng trước ngày 15/6"
    ("INT", rf"(?<!\d\.)(?!(?<=,.)0?[369]{BLANK}tháng{BLANK}(?:trước|chậm|đầu|\())\d{{1,4}}(?![\w%]|\.\d)"),
]  # fmt: skip
