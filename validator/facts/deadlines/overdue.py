"""Tasks with a limit that lies before the plan is issued: the year is a slip of the pen, the task is one all the same."""

import re
from datetime import date

from validator.facts.dates.intervals import Interval

# A task that opens its item, unless it names people or things by what they were before a day.
_TASK = re.compile(
    r"^[\s*_+:(-]*(?:\w{1,2}[.)]\s*)?(?:tập huấn|mở|ban hành|tham mưu|sơ kết|tổng kết|tổ chức|hướng dẫn|lấy mẫu|phát động|triển khai"
    r"|công khai|thành lập|duyệt|ký cam kết|bàn giao|lựa chọn|phân công|chuẩn bị|thông báo|công bố|khảo sát|niêm yết|lắp đặt"
    r"|trang trí|kiện toàn|bố trí|xây dựng|soạn|thanh toán)\b",
)
_WERE = re.compile(
    r"\b(?:(?<!học )sinh|nhập ngũ|vào đảng|kết nạp|nhận|tham gia|công tác|hoạt động|làm việc|nghỉ"
    r"|có(?! hoàn cảnh| trách nhiệm)|được|đã|từng|hưởng|từ|cấp(?! (?:xã|phường|huyện|tỉnh|trường|cơ sở|thành phố|thị xã|ủy|trên|dưới|khu))"
    r"|ký(?! cam kết| giao ước)|phát sinh|tồn"
    r"|tuyển dụng|nộp|(?<!thành )lập"
    r"|xảy ra|vay|mua|trồng|khởi công|tiếp nhận)\b",
)
# A task of somebody named in front of it ("Phòng An toàn: ký hợp đồng", "Y tế thôn bản lập danh sách"), at the end of its clause.
_GIVEN = re.compile(
    r"(?:^|:)[\s*_+-]*(?P<actor>(?:các |từng |mỗi )?(?:phòng|ban|văn phòng|ủy ban|ubnd|đảng ủy|chi bộ|chi ủy|hội|đoàn|trường|tổ|công an|trạm"
    r"|khoa|bộ phận|đơn vị|cơ quan|giáo viên|kiểm sát viên|trung tâm|sở|y tế|liên đoàn|công đoàn|xí nghiệp|đồng chí|chi hội|kế toán)\b"
    r"[^.;:,]{0,60}?\s)?(?:chủ trì |tham mưu |phối hợp (?:với |cùng )?[^.;:,]{0,60}?)?"
    r"(?P<task>lập danh sách|lập hồ sơ|lựa chọn|quán triệt|xây dựng kế hoạch|ban hành (?:kế hoạch|quyết định|kết luận|văn bản)|thành lập"
    r"|thông báo (?!số)|công khai|niêm yết|bố trí|trang trí|giao (?:chỉ tiêu|nhiệm vụ)"
    r"|ký (?:giao ước|cam kết|hợp đồng|kết)|đăng ký (?:đội|lịch|danh sách|tham gia|nội dung|chỉ tiêu)|cung cấp|phát giấy mời|mời |mở lớp"
    r"|nhận (?:thuốc|tài liệu|vật tư|kinh phí)|in sao|rút |làm đầu mối|khảo sát, lập|(?:thực hiện|hoàn thiện)[\s*_]*$)"
)
_WHO = re.compile(r"đối tượng|điều kiện|tiêu chuẩn|phạm vi|trường hợp")
_PUT_OFF = re.compile(r"hoãn|lùi|dời|chậm (?:so với|tiến độ)|thay đổi|điều chỉnh")
_EVENT = re.compile(
    r"^[\s*_+•-]*(?:tổ chức )?(?:lễ|hội nghị|hội thi|hội thảo|hội diễn|hội thao|đại hội|tọa đàm|diễn đàn|ra quân|khai mạc)\b"
)
_AT_A_PLACE = re.compile(r"\s*(?:\([^()]{3,12}\)|\))?,? ?tại\b|\s*\((?:thứ|chủ nhật)|\)\s*$")
_A_YEAR = 400  # days
_ENDS = re.compile(r"[\s*_]*(?:$|[.;,)])")
_SLIP = 3 * 366  # days: a year mistyped in a task is off by one or two; older days are history


def is_overdue_task(before: str, after: str, read: Interval, issued: date) -> bool:
    """True where the words around a time that is over say plainly that it limits a task; `before` in small letters."""
    return _task(before, read, issued) or _given(before, after, read, issued)


def is_overdue_hour(kinds: set[str], before: str, read: Interval, issued: date) -> bool:
    """The hour of a day that is over, behind a label ("Bế mạc: 16h00 ngày 30/8/2024"): nobody sets down when he met."""
    if "CLOCK" not in kinds or read.last is None or not 0 < (issued - read.last).days <= _SLIP:
        return False
    return before.rstrip(" *_").endswith((":", "bắt đầu")) and _WERE.search(before) is None


def is_overdue_plan(kinds: set[str], before: str, after: str, read: Interval, issued: date) -> bool:
    """ "Dự kiến ngày 18/5/2023", "Lễ phát động: Ngày 15/3/2024, tại ...", when the plan is issued later: nobody plans what is over."""
    if read.operator not in ("on", "within") or read.last is None or not 0 < (issued - read.last).days <= _SLIP:
        return False
    if _WERE.search(before) is not None or _PUT_OFF.search(before + after.lower()):
        return False
    held = before.rstrip(" *_").endswith(":") and _AT_A_PLACE.match(after.lower()) is not None
    return "TENTATIVE" in kinds or (held and _EVENT.match(before) is not None)


def _task(before: str, read: Interval, issued: date) -> bool:
    """A task with a limit that lies a few years back: a slip of the pen."""
    if read.operator != "before" or read.last is None or (issued - read.last).days > _SLIP:
        return False
    opening = _TASK.match(before)
    return opening is not None and not _WERE.search(before, opening.end())


def _given(before: str, after: str, read: Interval, issued: date) -> bool:
    """A task that is given to somebody, with a limit about a year back: last year's date."""
    if read.operator != "before" or read.last is None or not 0 < (issued - read.last).days <= _A_YEAR:
        return False
    found = _GIVEN.search(before) if _ENDS.match(after) and not _WHO.search(before) else None
    if found is None or _WERE.search(before, found.end()):
        return False
    if found["actor"] and _WERE.search(found["actor"]):
        return False  # "các đơn vị đã quán triệt"
    return found["actor"] is not None or not found["task"].startswith(("thực hiện", "hoàn thiện"))
