"""Hứa liệt kê mà không liệt kê.

Câu kết thúc bằng “như sau:”, “gồm:” hoặc dấu hai chấm, nhưng sau đó là mục khác: danh sách bị mất, hoặc thừa dấu hai
chấm. Hãy viết tiếp nội dung hoặc bỏ dấu hai chấm.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from validator.api import (
    BULLETS,
    MAIN_TEXT,
    Bad,
    Finding,
    Kind,
    Mark,
    Options,
    Paragraph,
    Plan,
    Section,
    Severity,
    Text,
    rule,
)

# The first section may hold the opening (I. CĂN CỨ XÂY DỰNG KẾ HOẠCH): what the colon announces are the next ones.
_ANNOUNCES_PLAN = re.compile(r"(?i)\b(?:kế hoạch|chương trình|phương án|đề án)\b.*\b(?:như sau|sau đây|sau):$", re.S)
# Labels of one value each, and those that stand beside them: "- Thời gian:" above "- Địa điểm: Hội trường".
_WHERE_AND_WHEN = re.compile(
    r"(?:Thời gian|Thời hạn|Địa điểm|Kinh phí|Số lượng|(?:Đơn vị|Cơ quan|Người) (?:chủ trì|phối hợp|phụ trách)):"
)
_BESIDE = re.compile(
    r"(?:Thời gian|Thời hạn|Địa điểm|Kinh phí|Số lượng|Thành phần|Đối tượng|Hình thức|(?:Đơn vị|Cơ quan|Người) (?:phối hợp|thực hiện|phụ trách)): ?\w"
)
_FIRST = ("1", "a", "(1", "(a", "I")


@rule(
    id="KH204",
    name="promised-list-without-items",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="sau dấu hai chấm không có nội dung nào", en="nothing follows the colon"),
    hint=Text(vi="viết tiếp nội dung hoặc bỏ dấu hai chấm", en="write what it announces, or take the colon away"),
    basis={"*": "dấu hai chấm báo hiệu phần liệt kê hoặc giải thích theo sau"},
    options=Options,
    good=(
        "II. NỘI DUNG\n1. Thành phần gồm:\n- Chi ủy.\n- Đảng viên.\n2. Thời gian: Quý II.\n",
        "II. NỘI DUNG\n- Tiến độ:\n- Cấp cơ sở xong trước ngày 15/5.\n- Cấp tỉnh xong trước ngày 30/5.\n",
        "II. THÀNH PHẦN:\n1. Ban Chỉ đạo:\n1. Đồng chí Bí thư.\n2. Đồng chí Phó Bí thư.\n",
        "II. TRANG TRÍ\n1. Sân khấu\n- Nội dung băng rôn:\n\nĐẠI HỘI ĐẢNG BỘ PHƯỜNG AN KHÊ\nLẦN THỨ I, NHIỆM KỲ 2025 - 2030\n\n"
        "2. Kinh phí: Ngân sách phường.\n",
        # The numbers of a page on the web, which begins each list anew.
        " 1. MỤC ĐÍCH:\n\n– Tổng kết phong trào.\n\n 1. NỘI DUNG:\n 2. Đại hội trù bị:\n\n– Thời gian: 16 giờ ngày 24/10/2023.\n\n"
        " 1. Đại hội chính thức\n 2. Nội dung:\n\n– Bầu Ban Chấp hành.\n",
        "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\nCăn cứ điều kiện thực tế, nhà trường xây dựng Kế hoạch như sau:\n\n"
        "II. MỤC TIÊU\n- Giữ vững sĩ số.\n",
    ),
    bad=(
        Bad("II. NỘI DUNG\n1. Thành phần dự họp gồm⟦:⟧\n2. Thời gian: Quý II.\n3. Địa điểm: Hội trường.\n"),
        Bad("II. TỔ CHỨC\n- Thời gian: Ngày 12/5/2026.\n- Địa điểm⟦:⟧\n- Thành phần: Toàn thể cán bộ.\n"),
        Bad("II. TIẾN ĐỘ\n- Cấp cơ sở, cụ thể như sau⟦:⟧\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy chỉ đạo.\n"),
        Bad(
            "II. TIẾN ĐỘ\n- Xong trong quý II.\n\nCác đơn vị gửi báo cáo theo các nội dung sau⟦:⟧\n\nIII. TỔ CHỨC\n- Chi ủy.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    read = [one for one in plan.paragraphs if one.kind not in (Kind.PAGE, Kind.RULE)]
    for one, after in pairwise(read):
        if one.place not in MAIN_TEXT or Kind.TABLE in (one.kind, after.kind) or len(one.plain) < 2:
            continue
        if one.plain.endswith(":") and (not _follows(plan, one, after) or _is_left_blank(one, after)):
            end = len(one.plain)
            yield Finding(one.place_of(end - 1, end), severity=Severity.NOTE if plan.stage == "draft" else None)


def _follows(plan: Plan, one: Paragraph, after: Paragraph) -> bool:
    """What comes next belongs to the colon, as far as one can tell."""
    if after.place not in MAIN_TEXT:
        return False
    if after.section is None or not after.opens:
        return True
    opened = after.section
    if one.section is None or opened.mark in BULLETS or _is_quoted(plan, one, opened) or _outranks(one, after):
        return True
    if not one.opens and _is_unit(opened) and _ANNOUNCES_PLAN.search(one.plain):
        return True
    if one.opens and any(child is opened for child in one.section.children):
        return True
    if not one.opens and any(inner is opened for inner in one.section.walk()):
        return True
    # A list may be numbered like the section it stands in: 1. ... 1. 2. 3.
    label = plan.quote(opened.label).rstrip(".)/- ")
    return label in _FIRST and not _is_unit(opened)


def _is_left_blank(one: Paragraph, after: Paragraph) -> bool:
    """A label whose value is missing, above the next label of the same list."""
    if one.section is None or after.section is None or any(after.section is child for child in one.section.children):
        return False
    return bool(
        _WHERE_AND_WHEN.fullmatch(one.plain)
        and _BESIDE.match(after.plain)
        and one.plain.split(":")[0] != after.plain.split(":")[0]
        and one.section.mark is after.section.mark
    )


def _outranks(one: Paragraph, after: Paragraph) -> bool:
    """A heading in capitals stands above one that is not, though a web page has numbered both alike."""
    return (
        after.section is not None
        and after.section.mark is Mark.ARABIC
        and one.plain.isupper()
        and not after.plain.isupper()
    )


def _is_quoted(plan: Plan, one: Paragraph, opened: Section) -> bool:
    """Lines in capitals below a list item are what it quotes (a slogan, a banner), not a heading."""
    in_list = one.section is not None and one.section.mark in BULLETS
    return in_list and opened.mark is Mark.HEADING and not plan.quote(opened.label).strip()


def _is_unit(section: Section) -> bool:
    return section.mark in (Mark.PART, Mark.LETTER, Mark.ROMAN, Mark.HEADING)
