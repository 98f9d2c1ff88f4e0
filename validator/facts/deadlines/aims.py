"""Headings under which times bind nobody: those of aims, and those that tell how things are."""

import re

_MEASURE = re.compile(
    r"[\s*_:,+-]*(?:phấn đấu|tỷ lệ|tỉ lệ|trên|ít nhất|tối thiểu|có|\d{1,3}(?:,\d{1,2})?\s?%"
    r"|[^.;:,]{0,40}(?:trên|ít nhất|tối thiểu|đạt) \d{1,3}(?:,\d{1,2})?\s?%)"
)
_DOING = re.compile(
    r"(?:hoàn thành|xong(?! trên| ít nhất| tối thiểu)|gửi|nộp|báo cáo|tổ chức)(?<!được gửi)(?<!được nộp)(?<!được tổ chức)"
)
_AS_IT_IS = re.compile(
    r"(?:khái quát|sơ lược|đánh giá)?\s?(?:đặc điểm|tình hình|thực trạng)\b(?!.*(?:nhiệm vụ|giải pháp|báo cáo|kế hoạch))"
)
AIMS = re.compile(r"(?i:mục tiêu|chỉ tiêu)(?!.*(?i:nhiệm vụ|giải pháp))")


def are_facts(heading: str) -> bool:
    """Does a heading announce how things are, not what is to be done?"""
    return _AS_IT_IS.match(heading.lower()) is not None


def is_measure(before: str, after: str) -> bool:
    """An aim by a day, where a heading says that aims follow: "Đến hết ngày 31/12/2026: 95% văn bản được gửi trên mạng".

    What is to be done by then ("hoàn thành số hóa hồ sơ") stays a task.
    """
    words = f"{before} {after}".lower()
    return _MEASURE.match(words) is not None and _DOING.search(words) is None
