"""What a cited paper is about: the words behind its number, date and issuer."""

import re

from validator.source import Span

_SUBJECT = re.compile(
    r"[\s*_]{0,4}\)?(?:[\s,]{1,3}\(?(?:khóa|khoá)\s[IVX]{1,6}\)?[\s*_]{0,3})?,?"
    r"\s{0,3}(?:(?:về(?: việc)?|v/v)\s{1,3}|(?=(?:ban hành(?!\sngày)|phê duyệt|quy định|sửa đổi|thành lập|hướng dẫn|triển khai|thí điểm"
    r"|giao (?:chỉ tiêu|nhiệm vụ|dự toán|kế hoạch))\s))",
    re.I,
)
# Where a subject ends when it is not in quotes: at a quote that is not closed, a stop, a bracket, or a comma before a new subject of the sentence.
_SUBJECT_END = re.compile(
    r"[;()]|\.(?=\s|$)|,(?=\s{1,3}(?:[A-ZĐÁÂÔƠƯỦỨ]|cụ thể|như sau|nhằm|liên (?:ngành|tịch)\s))|\s(?:như sau|cụ thể)\b|“"
)
# The next paper of the list: "... về giao nhiệm vụ năm 2026 và Công văn số 9102/KBNN-TTKT ..."
_NEXT_PAPER = re.compile(
    r"\svà\s{1,3}(?:Công văn|Công điện|Quyết định|Kế hoạch|Nghị quyết|Nghị định|Chỉ thị|Thông báo|Thông tư|Văn bản|Hướng dẫn|Kết luận)\ssố\s"
)
_NUMBERED = re.compile(r"\ssố\s{1,3}\d")
_QUOTED = re.compile(r"[“\"]([^”\"]{3,400})[”\"]")
_LONGEST = 500


def subject(text: str, at: int, end: int) -> Span | None:
    """What the cited document is about: the words behind "về", up to the end of the quotes or of the clause."""
    opener = _SUBJECT.match(text, at, end)
    if opener is None:
        return None
    start = opener.end()
    quoted = _QUOTED.match(text, start, end)
    if quoted:
        return Span(start, quoted.end())
    last = _end_of_clause(text, start, min(end, start + _LONGEST))
    if (following := _NEXT_PAPER.search(text, start, last)) and not _NUMBERED.search(text, start, following.start()):
        last = following.start()
    while last > start and text[last - 1] in " \t\n*_,.":
        last -= 1
    return Span(start, last) if last > start else None


def _end_of_clause(text: str, start: int, end: int) -> int:
    """Where a subject without quotes ends; a name in quotes inside it is a part of it ("phong trào “...” năm 2026")."""
    at = start
    while stop := _SUBJECT_END.search(text, at, end):
        name = _QUOTED.match(text, stop.start(), end)
        if name is None:
            return stop.start()
        at = name.end()
    return end
