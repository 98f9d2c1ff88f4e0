"""What kind of duty some words tell of - a task, a report, a meeting, a data cut-off - and what is due in a word or two."""

import re

# All patterns but UPWARD, what is sent to a superior, read small letters. Each alternative opens with a letter, to which the engine skips fast.
_CUTOFF = re.compile(
    r"số liệu|thời điểm (?:đánh giá|chốt|lấy|(?:kiểm tra|giám sát)\s?:)|mốc (?:thời gian )?(?:đánh giá|kiểm tra|giám sát|tính)"
    r"|chốt\b(?<!\wchốt)(?<!chủ chốt)(?<!then chốt)(?! trực| chặn| kiểm)"
    r"|tính (?:đến|từ)|từ (?:ngày|khi) (?:ban hành|có hiệu lực)"
    r"|niên độ"
)
# To whom something is handed out: "gửi kịch bản cho các thành viên".
_DOWN = (
    r"\s(?:các\s(?:thành viên|đội|lớp|tổ|nhóm|đại biểu|đồng chí|đ/c|chi (?:bộ|đoàn|hội)|em|cháu|hộ|thí sinh|học viên)|đại biểu|đảng viên"
    r"|hội viên|đoàn viên|thành viên|học viên|học sinh|thí sinh|từng|mỗi|toàn thể|đối tượng|người (?:dân|dự|tham))\b"
)
# Who reports, right in front of it; "xây dựng báo cáo" is no sending.
_BELOW = "|".join(
    f"(?<={word} )"
    for word in (
        "bộ",
        "ủy",
        "đoàn",
        "hội",
        "thuộc",
        "cơ sở",
        "xã",
        "phường",
        "thị trấn",
        "huyện",
        "thôn",
        "đơn vị",
        "địa phương",
    )
)
UPWARD = re.compile(
    rf"(?:[Gg]ửi|[Nn]ộp|[Bb]áo cáo(?! viên))\b(?:(?!;|\.(?!\d))[^\n]){{0,120}}?\b(?:về|lên|cho(?!{_DOWN}|\sý kiến))\b"
    r"|(?:[Gg]ửi|[Nn]ộp)\s(?=[A-ZĐỦ](?![^.;]{0,60}\sgóp ý)|(?:cô|thầy|ông|bà|anh|chị|đ/c)\s[A-ZĐ]"
    r"|(?:đồng chí|công đoàn|liên đoàn|chi ủy|cấp ủy|cấp trên|lãnh đạo|ban tổ chức|nhà trường|văn phòng|thư ký|(?:phòng|khoa)(?= [A-ZĐ])"
    r"|(?:tổ|hiệu|nhóm) trưởng|ban giám (?:hiệu|đốc))\b)"
    r"|(?:[Gg]ửi|[Nn]ộp)\s(?:bản\s)?(?:báo cáo(?! viên)|(?:bản )?(?:tự )?kiểm điểm|bài thu hoạch)\b"
    r"|(?:[Gg]ửi|[Nn]ộp)\s(?:biên bản|kết quả|số liệu|hồ sơ|danh sách)\b(?:(?!;|\.(?!\d))[^\n]){0,80}?\bđến\s(?:các\s)?(?=[A-ZĐỦ])"
    r"|(?:^|[,;:])\s*[Bb]áo cáo (?!viên)[^;:]{0,60}:[^;:]{0,60}\b(?:gửi|nộp)\s*$"
    r"|[Cc]hế độ (?:thông tin,? )?báo cáo\b[^.;]{0,80}$"
    r"|[Bb]áo cáo định kỳ\b(?<!xây dựng báo cáo định kỳ)[^.;]{0,40}$"
    r"|[Đđ]ăng ký\b(?:(?!;|\.(?!\d))[^\n]){0,120}?\b(?:về|với|tại)\s"
    r"(?=[A-ZĐỦ]|(?:huyện|thành|đảng ủy|công đoàn|cấp trên|ban tổ chức)\b)"
    r"|(?:^|[,;:]|\bvà)\s*[Gg]ửi (?:danh sách|kết quả|báo cáo|biên bản|số liệu|hồ sơ)\s*$"
    r"|(?:^|[,;:]|\bvà)\s*[Bb]áo cáo (?:bằng|qua) [^;]{3,40}$"
    r"|[Bb]áo cáo\s(?:kết quả\s(?:\w+\s){0,6}?)?(?:về\s|lên\s|cho\s|với\s)?"
    r"(?=Ban |Thường trực|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|UBND|Ủy ban|Sở |BTV|ĐUK|Bộ |Bộ trưởng|Chủ tịch|Hiệu trưởng|Giám đốc"
    r"|Chỉ huy|Tổng (?:[Cc]ông ty|[Gg]iám đốc)|Trụ sở|Trung đoàn|Tiểu đoàn|Lãnh đạo |lãnh đạo |cấp trên|cấp ủy (?:cấp|cùng)|Cục |Viện |Công an "
    r"|HĐND|Hội đồng|Trung ương|TW |Đoàn Chủ tịch|Tổng Liên đoàn|Quận ủy|Thị ủy"
    r"|Phòng |Chi ủy|LĐLĐ|Liên đoàn|(?:Tỉnh|Thành|Huyện) [đĐ]oàn|Thủ tướng|Chính phủ|Trạm |Trung tâm |Đoàn (?:xã|phường|trường)|Xã đoàn"
    r"|HĐĐ\b|TGĐ\b|HĐQT\b|BGH\b|BCH\b|BTV\b|BCĐ\b|BTC\b|BGĐ\b|PGD|SGD"
    r"|Tòa án |TAND |VKSND |BHXH |Bảo hiểm |Thuế |Kho bạc |KBNN |Thanh tra |Chánh |đồng chí |đ/c |Trưởng đoàn|Văn phòng |Chi bộ |Bí thư "
    r"|Trưởng (?:[Bb]an|[Pp]hòng|[Kk]hoa)\b|(?:Kiểm toán|Cục|Chi cục|Viện|Đội) trưởng\b"
    r"|Công đoàn |Hội (?:Nông dân|LHPN|Liên hiệp|Cựu chiến binh)|Mặt trận )"
    rf"|(?:(?:^|[,;:]|\bvà|\bxong|\bđịnh kỳ)\s*|{_BELOW})[Bb]áo cáo (?:kết quả|tình hình|tiến độ|tổng kết|sơ kết|quyết toán)"
    r"(?:\s(?!(?:qua|về|lên|cho)\b)\w+){0,9}"
    r"(?:\s\([^()]{1,60}\))?,?[\s:]*$"
    r"|(?:^|[,;:]|\bvà|\bxong)\s*[Bb]áo cáo (?:(?:kết quả|tình hình|sơ kết|công tác) )?"
    r"(?:nhanh|ngày|tuần|tháng|quý|năm|giữa kỳ|0?[69] tháng)\b(?=[^;]{0,120}$)"
    r"|(?:^|[,;:])\s*[Bb]áo cáo (?:(?!viên|qua|về)\w+ ){1,5}(?:0?[69] tháng|quý|(?:cả )?năm)[\s:]*$"
    r"|(?:^|[,;:])\s*[Bb]áo cáo\b[^;]{0,80},\s(?:gửi|nộp)\s*$"
    r"|(?:huẩn bị|ây dựng|ập|oàn thiện) báo cáo(?! viên)[^;]{0,80},\s(?:gửi|nộp)\s*$"
    r"|(?:^|[,;:]|\bvà|\bxong)\s*[Bb]áo cáo (?:kết quả|sơ kết|6 tháng|quý)\b[^;]{0,80}\d\s*(?:,|và)\s*(?:tổng kết|(?:cả )?năm)[\s:]*$"
)
# A report that is written, not one that is sent: "tập huấn viết báo cáo cho các khoa".
_WRITTEN = re.compile(r"(?:viết|kỹ năng|mẫu|làm|góp ý)(?: dự thảo)? báo cáo")
_MEETING = re.compile(
    r"hội nghị|đại hội|hội thi|hội thảo|hội diễn|hội thao|lễ\b(?<!\wlễ)(?<!ngày lễ)(?<!nghỉ lễ)(?<!mùa lễ)|họp\b(?<!\whọp)|sinh hoạt|tập huấn"
    r"|khai mạc|khai giảng(?<!khi khai giảng)(?<!trước khai giảng)"
    r"|đối thoại|liên hoan|giao ban"
    r"|phiên (?:chính thức|trù bị|họp|toàn thể)"
    r"|bế mạc|lớp\b(?<!\wlớp)(?<!các lớp)(?! \d)|sơ kết|tổng kết|tọa đàm|mít tinh|ngày hội|bồi dưỡng|gặp mặt|hội trại|(?:bán|chung|tứ) kết"
)
# What is got ready for a meeting is not held: "xây dựng kịch bản hội nghị", "duyệt đại hội", "xây dựng báo cáo tổng kết".
_READY = re.compile(
    r"(?:xây dựng|ban hành|lập|soạn|soạn thảo|biên soạn|duyệt|phê duyệt|chuẩn bị|trình|in|in ấn|gửi|phát hành|hoàn thiện|hoàn chỉnh|thẩm định"
    r"|trang trí|góp ý|viết|dự thảo|thành lập)\b(?! cơ sở vật chất và tổ chức)[^,;.:()]*$"
)
# What is done at an hour by one person, and gathers nobody.
_ALONE = re.compile(
    r"gửi|nộp|trình|báo cáo|hoàn thành|xong|phát hành|công bố(?<!tổ chức công bố)|thông báo"
    r"|đăng\b(?<!\wđăng)|niêm yết|khóa|đóng|mở|chốt|hết|chạy thử|in\b(?<!\win)"
    r"|cấp\b(?<!\wcấp)|chuyển|bàn giao|nhận\b(?<!\wnhận)"
)
_HELD_TOO = re.compile(r"\b(?:và|để) (?:tổ chức|mở|tiến hành)\b|\btại\b|\btrong\b")
_REPORTING_ROW = re.compile(r"[\s*_+-]*(?:Gửi |Nộp |Tổng hợp, )?[Bb]áo cáo (?!viên|chuyên đề|đề dẫn|tham luận)")
_REPORTS = re.compile(
    r"(?:[^;:]{0,60}, )?(?:(?:định kỳ|tổng hợp),? )?báo cáo(?! viên)[\s:]*$"
)  # and nothing else behind it: "(các xã) tự kiểm tra, báo cáo"
_REVIEWED = r"(?:sơ kết|tổng kết|kiểm điểm|sơ, tổng kết)"
_HELD = r"(?: (?:sơ kết|tổng kết|chuyên đề|triển khai|quán triệt|phổ biến|học tập|tập huấn|khai mạc|bế mạc|phát động|ra quân))?"
# A congress that something else is named after is not what is due: "sơ kết thực hiện Nghị quyết Đại hội lần thứ XII".
_CONGRESS = r"đại hội(?<!nghị quyết đại hội)(?<!chào mừng đại hội)(?<!nhiệm kỳ đại hội)"
_PLAN_TO_WRITE = r"kế hoạch(?:(?<=xây dựng kế hoạch)|(?<=ban hành kế hoạch))"
_EVENTS = {
    "report": re.compile(
        r"báo cáo(?: (?:sơ kết|tổng kết|kết quả|chuyên đề|tự kiểm tra|định kỳ|quý|tháng|năm))?|danh sách|hồ sơ|đăng ký"
        rf"|{_PLAN_TO_WRITE}|bài dự thi"
    ),
    "meeting": re.compile(
        rf"hội nghị{_HELD}|{_CONGRESS}(?: trù bị|{_HELD})|lễ{_HELD}|hội thi{_HELD}|sinh hoạt chuyên đề|sinh hoạt|tập huấn|họp|sơ kết|tổng kết"
        r"|khai mạc|bế mạc|lớp|tọa đàm|gặp mặt|hội trại|diễn tập|(?:bán|chung|tứ) kết|mít tinh|hội thảo|hội diễn|ngày hội|tổng duyệt"
    ),
    "cutoff": re.compile(r"số liệu|thời điểm đánh giá|mốc"),
}
_EVENT = re.compile(
    rf"hội nghị {_REVIEWED}|đại hội {_REVIEWED}|báo cáo {_REVIEWED}|sơ kết|tổng kết|kiểm điểm|sơ, tổng kết|hội nghị|{_CONGRESS}"
    rf"|báo cáo(?! viên)|tập huấn|hội thi|{_PLAN_TO_WRITE}|kiểm tra|giám sát|khảo sát|đăng ký|danh sách|dự toán|quyết toán|đề cương|lễ"
)
# "báo cáo Bộ Công an sơ kết trước ngày ..., tổng kết trước ngày ...": what kind of report stands right in front of its day
_NAMED_REPORT = re.compile(r"báo cáo(?! viên)\b.*\b(sơ kết|tổng kết)[\s:]*$")
BINDING = frozenset({"BEFORE", "NOLATER", "DONE"})  # operators by which a thing is done by a day, not held on it


def kind_of(words: str, ahead: str, *, binds: bool) -> str:
    """The kind of duty that some words on one line tell; `ahead` are those in front of it, with the headings above."""
    if not binds and _CUTOFF.search(on_one_line(ahead).lower()):
        return "cutoff"
    if _may_go_up(words) and UPWARD.search(f"{_WRITTEN.sub('', words)} "):
        return "report"
    return "meeting" if not binds and _is_held(words.lower()) else "task"


def kind_behind_owner(words: str, *, binds: bool) -> str:
    """The kind of what some words behind the name of who owes it tell: "(các cơ sở) báo cáo 6 tháng"."""
    words = words.lstrip(" ,")
    return "report" if _REPORTS.match(words) else kind_of(words, "", binds=binds)


def kind_of_row(words: str, *, binds: bool) -> str:
    """The same for what is due by a row of a table."""
    return "report" if _REPORTING_ROW.match(words) else kind_of(words, words, binds=binds)


def _is_held(around: str) -> bool:
    """Do the words, in small letters, name a meeting that is held, not only got ready?"""
    for meeting in _MEETING.finditer(around):
        ready = _READY.search(around, 0, meeting.start())
        if ready is None or _HELD_TOO.search(around, ready.start(), meeting.start()):
            return True
    return False


def is_held_then(words: str) -> bool:
    """May what has its hour be a gathering, and not the work of one person?"""
    return _ALONE.search(words.lower()) is None


def event(kind: str, words: str) -> str:
    """What is due in a word or two: the last event of its kind in the words, else any."""
    words = words.lower()
    if kind == "report" and (named := _NAMED_REPORT.search(words)):
        return f"báo cáo {named[1]}"
    for pattern in (_EVENTS[kind], _EVENT) if kind in _EVENTS else (_EVENT,):
        if found := pattern.findall(words):
            return str(found[-1])
    return ""


def on_one_line(words: str) -> str:
    """Without wraps and hard blanks."""
    return " ".join(words.split())


def _may_go_up(words: str) -> bool:
    """One of these stands wherever something is sent upward."""
    return "áo cáo" in words or "ửi" in words or "ộp" in words or "ăng ký" in words
