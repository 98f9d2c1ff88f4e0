"""Work that no superior waits for: it goes on after the report on it is due, as the fees of December after the yearly report."""

import re
from collections.abc import Sequence
from datetime import date

from validator.facts.actors.levels import Level
from validator.facts.deadlines.deadlines import Deadline

# These read small letters.
_TELLS = re.compile(r"báo cáo(?! viên)|kết quả")
_AHEAD = re.compile(
    r"danh sách|đăng ký|kế hoạch|dự toán|nhu cầu|hồ sơ|đề cương|góp ý|ý kiến|phân công|dự thảo|tiến độ|6 tháng|quý"
)
# Steps of the campaign itself, which the report is made of.
_STEP = re.compile(
    r"sơ kết|tổng kết|tổng hợp|báo cáo|hội nghị|kiểm điểm|đánh giá|xếp loại|đại hội|sinh hoạt|học tập|quán triệt|kiểm tra|giám sát"
)
_WORDLESS = re.compile(
    r"hoàn thành|xong|thực hiện|thời gian|tiến độ|trước|chậm nhất|trong|ngày|tháng|quý|năm|là|từ|đến|hết|vào|[^\w\s]|[\d_]"
)
_FEW = 6  # letters that name no work


class UnawaitedWork:
    """Tells the work that ends after the reports of its level are sent up, and is not named beside one of them."""

    def __init__(self, deadlines: Sequence[Deadline]) -> None:
        reports = [one for one in deadlines if one.kind == "report"]
        self._beside = {id(one.paragraph) for one in reports}
        self._last: dict[Level, date] = {}  # day by which a level has reported
        for one in reports:
            if one.level is not None and one.last is not None and _tells_upward(one):
                self._last[one.level] = max(one.last, self._last.get(one.level, one.last))

    def __contains__(self, deadline: Deadline) -> bool:
        reported = self._last.get(deadline.level) if deadline.level is not None else None
        if reported is None or deadline.last is None or deadline.kind != "task" or deadline.last <= reported:
            return False
        if id(deadline.paragraph) in self._beside:
            return False
        words = deadline.clause.lower()
        return _STEP.search(words) is None and _names_work(words, deadline)


def _tells_upward(report: Deadline) -> bool:
    addressee, words = report.addressee, report.clause.lower()
    if addressee is None or addressee.level is None or report.level is None or addressee.level <= report.level:
        return False
    return _TELLS.search(words) is not None and _AHEAD.search(words) is None


def _names_work(words: str, deadline: Deadline) -> bool:
    """Is anything said but who and by when?"""
    for one in deadline.actors:
        words = words.replace(one.name, " ")
    return len("".join(_WORDLESS.sub(" ", words).split())) > _FEW
