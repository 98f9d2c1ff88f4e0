"""The parts of a plan by the words of their headings: what it is for, and who carries it out."""

import re
from functools import cache

from validator.facts.paragraphs.headings import Heading
from validator.parser.patterns import fold

PURPOSE = (
    "mục đích", "yêu cầu", "mục tiêu", "ý nghĩa", "quan điểm", "sự cần thiết", "căn cứ", "phương châm", "nguyên tắc",
    "đặc điểm tình hình", "tình hình", "bối cảnh", "cơ sở xây dựng", "lý do",
)  # fmt: skip
IMPLEMENTATION = (
    "tổ chức thực hiện", "tổ chức triển khai", "triển khai thực hiện", "phân công", "trách nhiệm", "thực hiện kế hoạch",
    "biện pháp thực hiện", "biện pháp tổ chức", "công tác tổ chức", "công tác chỉ đạo", "chỉ đạo thực hiện", "ban tổ chức",
    "tổ chức, thực hiện", "tổ chức và thực hiện", "tổ chức chỉ đạo", "triển khai kế hoạch", "tiến trình thực hiện",
    "thông tin, báo cáo", "chế độ báo cáo", "kiểm tra, giám sát", "nhiệm vụ của các", "nhiệm vụ cụ thể", "giao nhiệm vụ",
    "các bước tiến hành", "biện pháp tiến hành", "phương pháp tiến hành", "lộ trình thực hiện", "tiến độ thực hiện",
    "tổ chức hội nghị", "điều khoản thi hành",
)  # fmt: skip


def says(heading: Heading | str, names: tuple[str, ...]) -> bool:
    """True for a heading (or folded words) with one of these words in it, in capitals or small letters; there may be no words."""
    words = heading if isinstance(heading, str) else heading.folded
    return bool(names) and _any_of(names).search(words) is not None


@cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(fold(name)) for name in names)})\b")
