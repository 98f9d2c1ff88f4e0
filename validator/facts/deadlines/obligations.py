"""Which time expressions bind somebody, and which only tell when something is, was or holds."""

import re
from datetime import date

from validator.facts.dates.dates import is_fraction
from validator.facts.dates.intervals import Interval
from validator.facts.deadlines.overdue import is_overdue_hour, is_overdue_plan, is_overdue_task
from validator.inline.nodes import When

# "sinh" of a birth, not of "học sinh", "sinh viên", "sinh hoạt".
_BIRTH = (
    r"sinh(?<!\wsinh)(?<!học sinh)(?<!thí sinh)(?<!vệ sinh)(?<!phát sinh)(?<!khai sinh)(?<!tuyển sinh)(?<!nữ sinh)(?<!nam sinh)"
    r"(?<!dân sinh)(?<!môn sinh)(?<!hồi sinh)(?<!nghiên cứu sinh)(?<!tân sinh)"
    # nor of a person or a subject of that name: "nộp cho đồng chí Sinh"
    r"(?<!chí sinh)(?<!đ/c sinh)(?<!thầy sinh)(?<!cô sinh)(?<!ông sinh)(?<!bà sinh)(?<!văn sinh)(?<!thị sinh)(?<!hóa, sinh)(?<!hóa - sinh)"
    r"(?! (?:viên|hoạt|học|kế|thái|sản|nhật|vật|hóa|trắc)\b)"
)
# All patterns read small letters; where they can, alternatives open with a letter, to which the engine skips fast.
# Right in front of a date that no one has to keep: a birthday, a law in force, an age.
_TELLS = re.compile(
    rf"(?:{_BIRTH}|hiệu lực(?: thi hành)?|kể(?<!\wkể)|kỷ niệm|nhân dịp|nhân ngày|chào mừng|so với|cùng kỳ"
    r"|tại thời điểm|tức(?<!\wtức))[\s*_:(,]{1,4}"
    r"(?:(?!ngày)\w+\s){0,3}$",
)
_BORN = re.compile(rf"{_BIRTH} (?:từ|trước|sau|trong|năm|ngày)[^.;]*$")
_BIRTH_YEAR = re.compile(r"sinh (?:trong )?năm \d{4},?\s*$")  # "lập danh sách trẻ sinh năm 2026 trước ngày 15/3"
# The same, where no operator sets a limit: anniversaries, aims, what was.
_MENTIONS = re.compile(
    r"(?:ra đời|hưởng ứng|tầm nhìn|mục tiêu|phấn đấu|định hướng(?! (?:tuyên truyền|dư luận))|thế giới|quốc tế|việt nam"
    r"|đã(?<!\wđã)|ký(?<!\wký)(?<!đăng ký)(?<!trình ký)"
    r"|có mặt|áp dụng)"
    r"[\s*_:(,]{1,4}(?:(?!ngày)\w+\s){0,2}$"
    r"|hướng (?:tới|đến) [^.;:,]{0,30}$"
    r"|công bố[\s*_:(,]{1,4}$|(?:phục vụ|\bcho)[\s*_]{1,4}$",  # "công bố kết quả trong tháng 12" is a task
)
# "ngày truyền thống 22/12"; not "thi tìm hiểu truyền thống từ ngày 03/02 đến ngày 30/4"
_TRADITION = re.compile(r"truyền thống[\s*_:(,]{1,4}(?:(?!ngày)\w+\s){0,2}$")
_OF = re.compile(r"của(?<!\wcủa)[\s*_:(,]{1,4}(?:(?!ngày)\w+\s){0,2}$")  # of a day; "của tổ vào ngày 25" is on that day
# What was done before a day that is over: things "ban hành trước ngày ...", not tasks.
_PAST_PARTICIPLES = re.compile(
    r"(?:ban hành|phát sinh|kết nạp|tuyển dụng|thành lập|bổ nhiệm|xây dựng|đầu tư|cấp|giao|phê duyệt|đăng ký"
    r"|được \w+|có|từ)[\s*_]{1,4}$",
)
_SETS_TIME = re.compile(
    r"(?:thời gian|thời hạn|tiến độ|hạn\b(?<!\whạn)|mốc|lịch|hoàn thành|xong|tổ chức|khai mạc|bế mạc|khai giảng|tổng kết"
    r"|sơ kết|ra quân"
    r"|phát động|tiến hành|diễn ra|bắt đầu|kết thúc|dự kiến|tập trung|triển khai|họp(?<!\whọp)|sinh hoạt|gửi|nộp|báo cáo"
    r"|thể lệ|bốc thăm|chấm|duyệt|trao|bàn giao|khởi công|khánh thành|tập kết|xuất phát|dâng hương|viếng|biểu diễn|liên hoan|giao lưu"
    r"|đăng tải|xin ý kiến|lấy ý kiến|mở thầu|đóng thầu|mở hồ sơ|trình|lúc|sáng|chiều|tối|vòng|đợt|giai đoạn|buổi|lần|lớp(?<!\wlớp)|thi\b"
    r"|tiết \d|tuần \d|bước \d|đại hội(?<!quyết đại hội)|hội trại|chung kết|bán kết"
    r"|lễ\b(?<!\wlễ)|hội nghị|hội thi|tập huấn|tọa đàm|gặp mặt|kiểm tra|diễn tập|luyện tập|chốt|đến|khảo sát|nghiệm thu|thẩm tra"
    r"|làm việc)[^.;]{0,70}$",
)
# A month or quarter without an operator: the time of a meeting or of a stage, not of what is spoken of.
_MONTHLY = re.compile(
    r"(?:sinh hoạt|họp(?<!\whọp)|phiên|kỳ(?<!\wkỳ)|thường kỳ|định kỳ|tổ chức|hội nghị|dự kiến|thời gian|tiến độ|hoàn thành"
    r"|diễn ra|sơ kết|tổng kết|phát động|khai mạc|khai giảng|bế mạc|cao điểm)[^.;,]{0,40}$",
)
_OFTEN = re.compile(r"định kỳ|h[ằà]ng năm")
_LABEL = re.compile(
    r"^[\s*_+-]*(?:thời gian|thời hạn|tiến độ|hạn|mốc|thời điểm|lịch|ngày (?:chậm nhất|hoàn thành|kết thúc))\b[^.;:]{0,40}:"
)
# A year or half of one binds only where a label, or the doing right in front of it, says that something is done in it.
_LONG_LABEL = re.compile(
    r"^[\s*_+-]*(?:thời gian|thời hạn|tiến độ|hạn)\b(?! (?:đánh giá|giám sát|kiểm tra|thanh tra|báo cáo|lấy|tính|chốt|qua))[^.;:,]{0,40}:[\s*_]*$",
)
_CARRIED_OUT = re.compile(
    r"(?:thực hiện|triển khai|tổ chức|tiến hành|hoàn thành|xong)(?<!được thực hiện)(?<!được triển khai)(?<!được tổ chức)"
    r"(?<!được tiến hành)[\s*_]{1,4}$"
    r"|(?:^[\s*_+-]*|,\s)hoàn thành(?! (?:xuất sắc|tốt|vượt))[^.;,:%]{1,80}$",
)
_AIMS = re.compile(
    r"mục tiêu|chỉ tiêu|phấn đấu|tầm nhìn|định hướng|nhiệm vụ|phương hướng|kết quả|tình hình|tỷ lệ|tỉ lệ|đã(?!\w)(?<!\wđã)"
)
# "03 ngày: 24, 25 và 26 tháng 8", "Ngày 1: Thứ Hai, ngày 24/8"
_COUNTED = re.compile(
    r"[\s*_#+-]*(?:\d{1,2}|cả|(?:ngày (?:thứ )?|buổi )\d{1,2}\s?[:(–-][\s*_]*(?:(?:thứ \w+|chủ nhật)[,\s]*)?)\s*$"
)
# "trong 02 ngày 16 và 17/5/2026", "02 ngày (thứ Bảy, Chủ nhật; ngày 07 và 08/3)"
_IN_DAYS = re.compile(
    r"(?:trong|diễn ra|kéo dài) (?:vòng )?(?:\d{1,2}|hai|ba|bốn|năm)[\s*_]{1,3}$|\((?:(?:thứ \w{2,4}|chủ nhật|và)[,;]?\s){1,5}$"
)
# "Trường THPT: 2 ngày 04, 05/4/2026", "Bồi dưỡng: 02 lớp, tháng 5 và tháng 8"
_BEHIND_COLON = re.compile(r":[\s*_]*(?:\d{1,2}\s(?:(?:lớp|đợt|lần|cuộc|buổi|kỳ|hội nghị|đoàn),\s)?|các\s)?$")
_COLON = re.compile(r"[ *_)]*(?:\([^()\n]{1,60}\)[ *_]*)?:")  # "Ngày 13/5/2026 (buổi chiều): Đoàn làm việc ..."
# "10/3 xong đề cương; 28/3 trình duyệt": what is done by a day stands right behind it
_DONE_BEHIND = re.compile(
    r"[\s*_,:]{1,4}(?:xong|hoàn thành|trình|lấy ý kiến|xin ý kiến|gửi|nộp|báo cáo|họp|tổ chức|khai mạc|bế mạc|duyệt|thông qua|ban hành"
    r"|tổng duyệt|chốt|công bố|phát hành)\b"
)
_ROUND = re.compile(r"đợt[\s*_]{1,4}$")  # a round that is called by its day: "trao Huy hiệu Đảng đợt 19/5/2026"
_AT_A_PLACE = re.compile(r"[\s*_]*,?[\s*_]+tại\s")  # "...; ngày 25 và 26/3/2026, tại hội trường"
_CLOSED = re.compile(r"[\s*_]*(?:$|[,;.:()|/]|để\b)")
# "trình" of a paper that is handed up, not of "công trình", "chương trình".
_HANDED_UP = "".join(
    f"(?<!{word} trình)" for word in ("công", "chương", "quy", "quá", "lộ", "tiến", "giáo", "hành", "giải")
)
_DONE = re.compile(rf"hoàn thành|xong|gửi|nộp|báo cáo(?! viên)|trình{_HANDED_UP}(?! tự)|chậm nhất|tổ chức hội nghị")


def _is_count(when: When, after: str) -> bool:
    """ "Ngày 1: ...": the first day of several, not that of a month."""
    alone = when.since is None and when.recurring is None and len(when.dates) == 1
    point = when.dates[0] if alone else None
    return point is not None and point.unit == "day" and point.month is None and after.lstrip(" *_")[:1] == ":"


def _due(before: str) -> bool:
    return bool(_LABEL.match(before) or _DONE.search(before))


def _binds_long(kinds: set[str], read: Interval, before: str, after: str, issued: date | None, in_part: bool) -> bool:
    """A year as a deadline: "hoàn thành trong năm 2025", "Thời gian thực hiện: Năm 2025"; no aim, no period told of.

    `in_part`: a part of it is named ("cuối năm 2025").
    """
    if (
        issued is not None
        and read.last is not None
        and (read.last < issued or (read.first or issued).year < issued.year)
    ):
        return False
    if _AIMS.search(before) or not _CLOSED.match(after):
        return False
    if _LONG_LABEL.match(before):
        return True
    limited = in_part or bool(kinds & {"IN", "HET", "DEN", "BEFORE", "NOLATER"})
    return limited and ("DONE" in kinds or _CARRIED_OUT.search(before) is not None)


def _lies_ahead(when: When, read: Interval, issued: date | None) -> bool:
    """ "Trà 1: sạ ngày 25 - 30/12/2025": days on end behind the day of issue, which nobody tells of."""
    return when.joint == "-" and issued is not None and read.first is not None and read.first >= issued


def _is_anniversary(when: When, read: Interval) -> bool:
    """ "(26/3/1931 - 26/3/2026)": the same day of another year."""
    if when.since is not None or when.joint != "-" or read.first is None or read.last is None:
        return False
    return read.first.year < read.last.year and read.first.replace(year=2000) == read.last.replace(year=2000)


def binds(when: When, kinds: set[str], read: Interval, before: str, after: str, issued: date | None) -> bool:
    """True when somebody has to keep the time.

    `kinds` are the terminals of its operators, `before` (in small letters) and `after` the words of the clause around it,
    `issued` the plan's date: what ended by then is a fact, unless the words say plainly that it is due (then the date is
    wrong).
    """
    if _only_tells(when, kinds, read, before, after):
        return False
    if read.long:
        in_part = any(point.unit == "year" and point.part for point in when.dates)
        return _binds_long(kinds, read, before, after, issued, in_part)
    limited = bool(kinds & {"BEFORE", "NOLATER", "DONE", "TENTATIVE", "HET"})
    if not limited and _is_mentioned(when, kinds, read, before):
        return False
    if issued is not None and (
        is_overdue_task(before, after, read, issued)
        or is_overdue_hour(kinds, before, read, issued)
        or is_overdue_plan(kinds, before, after, read, issued)
    ):
        return True
    if issued is not None and _is_past(kinds, read, before, issued, limited=limited):
        # a period that data are taken of
        return (read.operator == "from_to" and when.since is not None) or "số liệu" in before
    return limited or "DEN" in kinds or _sets_time(when, kinds, read, before, after, issued)


def _only_tells(when: When, kinds: set[str], read: Interval, before: str, after: str) -> bool:
    """A period, the first of several days, a birthday, a fraction, an anniversary: no time that anybody keeps."""
    if "PERIOD" in kinds or (not kinds and _is_count(when, after)):
        return True
    told = _TELLS.search(before[-70:]) or ("sinh" in before and _BORN.search(before))
    if told and not (kinds & {"BEFORE", "NOLATER", "DONE"} and _BIRTH_YEAR.search(before)):
        return True
    return any(is_fraction(when, point) for point in when.dates) or _is_anniversary(when, read)


def _is_mentioned(when: When, kinds: set[str], read: Interval, before: str) -> bool:
    """A time without a limit that is that of something spoken of: a round called by its day, an aim, "của ngày ..."."""
    if not kinds and when.since is None and when.joint != "-" and _ROUND.search(before[-8:]):
        return True
    if _TRADITION.search(before[-40:]) and not (read.operator == "from_to" and when.since is not None):
        return True
    if _MENTIONS.search(before[-70:]) is not None:
        return True
    # "tiếp nhận kiến nghị của doanh nghiệp từ ngày 24/3 đến 15/4" is done in these days
    return "ON" not in kinds and not (when.since and when.origin) and _OF.search(before[-40:]) is not None


def _is_past(kinds: set[str], read: Interval, before: str, issued: date, *, limited: bool) -> bool:
    """A time that is over when the plan is issued, where the words do not say that it is due."""
    if read.last is None or read.last >= issued or kinds & {"DONE", "NOLATER"}:
        return False
    if read.year_inferred and limited and _OFTEN.search(before):
        return False  # "hằng năm (trước ngày 15/6)": it comes again
    plain = read.operator in ("on", "within") and not _LABEL.match(before)
    return plain or _PAST_PARTICIPLES.search(before) is not None or not _due(before)


def _sets_time(when: When, kinds: set[str], read: Interval, before: str, after: str, issued: date | None) -> bool:
    """Does a time without a limit say when something is done: by its label, its place, the words in front of it?"""
    opens = not before.strip(" *_-+:|(") or _COUNTED.match(before) is not None
    labelled = bool(_LABEL.match(before)) or _BEHIND_COLON.search(before[-20:]) is not None
    if when.dates and all(point.unit != "day" for point in when.dates) and not kinds and when.since is None:
        return labelled or opens or bool(_MONTHLY.search(before))
    if when.recurring is not None and read.last is None:
        daily = any(point.unit == "day" and point.day for point in when.dates)  # "ngày 25 hằng tháng"
        return daily or bool(kinds) or when.since is not None or bool(_SETS_TIME.search(before))
    ranged = read.operator == "from_to" and (when.since is not None or _lies_ahead(when, read, issued))
    if kinds & {"IN", "ON", "CLOCK"} or ranged or labelled or (opens and _AT_A_PLACE.match(after)):
        return True
    if opens and (when.since is not None or before.strip(" *_+-") or _COLON.match(after)):
        return True
    if opens and issued is not None and read.first is not None and read.first >= issued and _DONE_BEHIND.match(after):
        return True
    return bool(_SETS_TIME.search(before[-90:]) or _IN_DAYS.search(before[-32:]))
