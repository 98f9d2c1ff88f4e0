"""Đề mục không có nội dung.

Sau tiêu đề là ngay tiêu đề khác cùng cấp: hoặc nội dung bị mất khi sao chép, hoặc đề mục thừa. Nếu tiêu đề dẫn sang đề
cương, phụ lục gửi kèm thì chỉ nhắc. Đề cương báo cáo kèm theo chỉ gồm các đề mục là bình thường, không xét.
"""

import re
from collections.abc import Iterator

from validator.api import BULLETS, UNITS, Bad, Finding, Mark, Options, Plan, Section, Severity, Text, folded, rule

_ELSEWHERE = re.compile(r"KEM|PHU LUC|DE CUONG|BIEU MAU")
_HEADINGS = 2  # siblings from which a row of headings is one
_SHORT = 60  # characters
# Short names that are headings and no list items even where the text shows no bold.
_NAMES = re.compile(
    r"(?:(?:MUC DICH|YEU CAU|MUC TIEU|NOI DUNG|DOI TUONG|THOI GIAN|DIA DIEM|HINH THUC|THANH PHAN|KINH PHI|PHAM VI|TIEN DO"
    r"|NHIEM VU|GIAI PHAP|PHUONG PHAP|PHAN CONG|TO CHUC THUC HIEN|THUAN LOI|KHO KHAN|UU DIEM|HAN CHE|TON TAI)"
    r"(?: CU THE| CHUNG| THUC HIEN| TO CHUC| TIEN HANH)?(?:, | VA | - )?)+"
    r"|THANG \d{1,2}(?:/\d{4}| NAM \d{4})?|QUY [IV]+(?:/\d{4}| NAM \d{4})?|GIAI DOAN \d|TUAN \d{1,2}"
)
_DOTS = re.compile(r"[.…\s]{6,}")


@rule(
    id="KH202",
    name="empty-section",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="mục “{title}” không có nội dung", en="section “{title}” has no text"),
    hint=Text(vi="viết nội dung cho mục này hoặc bỏ tiêu đề", en="write its text or remove the heading"),
    basis={"*": "mỗi đề mục phải có nội dung"},
    options=Options,
    good=(
        "1. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nPhủ xanh đồi trọc.\n2. Yêu cầu\nĐúng thời vụ.\n",
        "I. MỤC ĐÍCH, YÊU CẦU\n- Đúng quy định.\n\nII. NỘI DUNG\n1. Công tác tuyên truyền\n2. Công tác kiểm tra\n"
        "3. Công tác thi đua\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy chỉ đạo.\n",
        "I. MỤC ĐÍCH\n- Đúng quy định.\n\nII. NỘI DUNG\n- Trồng cây.\n\nIII. ĐIỀU CHỈNH, BỔ SUNG\n....................\n....................\n\n"
        "IV. TỔ CHỨC THỰC HIỆN\n- Văn phòng.\n",
        "I. MỤC ĐÍCH\n- Đúng quy định.\n\nII. KINH PHÍ: Do ngân sách xã bảo đảm.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Văn phòng.\n",
    ),
    bad=(
        Bad(
            "A. ĐẶC ĐIỂM TÌNH HÌNH\n1. Thuận lợi\nNhà trường có 24 lớp.\n2. ⟦Khó khăn⟧\n\nB. NỘI DUNG\n1. Nâng cao chất lượng.\n"
            "2. Giữ vững kỷ cương.\n"
        ),
        Bad(
            "I. MỤC ĐÍCH, YÊU CẦU\n- Đúng quy định.\n\nII. ⟦THỜI GIAN, ĐỊA ĐIỂM⟧\n\nIII. NỘI DUNG\n- Sơ kết công tác.\n\n"
            "IV. TỔ CHỨC THỰC HIỆN\n- Chi ủy chỉ đạo.\n"
        ),
        Bad(
            "I. MỤC ĐÍCH, YÊU CẦU\n**1. ⟦Mục đích⟧**\n**2. Yêu cầu**\n- Đúng tiến độ.\n**3. Phạm vi**\n- Toàn Đảng bộ.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Công tác tuyên truyền\nPhát tin, bài trên hệ thống truyền thanh.\n2. ⟦Công tác tiêm phòng⟧\n"
            "3. Vệ sinh, khử trùng\nTổ chức hai đợt trong năm.\n"
        ),
        Bad("I. NỘI DUNG\n1. Tháng 9/2026\n- Rà soát.\n2. ⟦Tháng 10/2026⟧\n3. Tháng 11/2026\n- Tổng kết.\n"),
        Bad(
            "I. NỘI DUNG\n1.1. Hạ tầng kỹ thuật\n- Rà soát.\n- Mua sắm.\n1.2. ⟦Dữ liệu dùng chung⟧\n1.3. Nhân lực số\n- Tập huấn.\n- Thi đua.\n"
        ),
        Bad("I. MỤC ĐÍCH, YÊU CẦU\n1. ⟦Mục đích⟧\n2. Yêu cầu\n- Đúng tiến độ.\n\nII. NỘI DUNG\n- Rà soát.\n"),
        Bad(
            "I. MỤC ĐÍCH\n- Đúng quy định.\n\nII. ⟦NỘI DUNG (theo đề cương gửi kèm)⟧\n\nIII. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n\n"
            "IV. THỜI GIAN\n- Quý III.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    yield from _among(plan, plan.document.sections)
    for section in plan.document.all_sections():
        yield from _among(plan, section.children)


def _among(plan: Plan, siblings: list[Section]) -> Iterator[Finding]:
    empty = [one for one in siblings if _is_empty(one) and not _is_to_fill_in(plan, one)]
    if not empty or len(empty) == len(siblings):
        return
    elsewhere = [one for one in empty if _ELSEWHERE.search(_folded(plan, one))]
    written = sum(1 for one in siblings if not _is_empty(one) and one.mark not in BULLETS)
    are_parts = written and all(_is_part(plan, siblings, one) for one in empty)
    if not are_parts and (written < 2 or written <= len(empty) - len(elsewhere)):
        return  # a list of names, not sections
    for one in empty:
        if _is_heading(plan, siblings, one) and _is_closed(plan, siblings, one) and not _is_last_of_text(plan, one):
            # A short line among headings may be an item that needs no more words ("3. Đại diện cha mẹ học sinh").
            weak = any(one is other for other in elsewhere) or not (_stands_out(one) or _is_named(plan, one))
            yield Finding(one.title, {"title": plan.quote(one.title)}, severity=Severity.NOTE if weak else None)


def _is_empty(section: Section) -> bool:
    return (
        not section.children
        and section.run_in is None
        and all(one.type in ("OPEN", "PAGE", "RULE") for one in section.lines)
    )


def _is_to_fill_in(plan: Plan, section: Section) -> bool:
    """Lines of dots, where a form leaves room for what is written by hand."""
    return any(_DOTS.fullmatch(plan.quote(line.span)) for line in section.lines[1:])


def _is_heading(plan: Plan, siblings: list[Section], section: Section) -> bool:
    words = plan.quote(section.title)
    if (
        not section.is_heading
        or not words
        or words.endswith((".", ";", ",", ":"))
        or plan.quote(section.lines[0].span).rstrip("*_ ").endswith(":")
    ):
        return False
    return _stands_out(section) or _is_part(plan, siblings, section)


def _stands_out(section: Section) -> bool:
    """A heading by its number or its print."""
    line = section.lines[0]
    return section.mark in UNITS or line.bold or line.hashes > 0


def _is_named(plan: Plan, section: Section) -> bool:
    """Called as parts of a plan are, it is a heading wherever it stands."""
    return _NAMES.fullmatch(_folded(plan, section)) is not None


def _is_part(plan: Plan, siblings: list[Section], section: Section) -> bool:
    """A heading by its name, or a short line among headings that all have their text below them."""
    words = plan.quote(section.title)
    if _is_named(plan, section):
        return True
    others = [one for one in siblings if one is not section]
    return (
        len(others) >= _HEADINGS
        and section.mark in (Mark.ARABIC, Mark.ARABIC2, Mark.ARABIC3)
        and len(words) <= _SHORT
        and all(
            not _is_empty(one) and one.run_in is None and not plan.quote(one.title).endswith((":", ".", ";", ","))
            for one in others
        )
    )


def _folded(plan: Plan, section: Section) -> str:
    return folded(plan.quote(section.title))


def _is_closed(plan: Plan, siblings: list[Section], section: Section) -> bool:
    """What comes next is of the same kind, and so no part of it; with the same number it is likely its first part."""
    at = next(index for index, one in enumerate(siblings, start=1) if one is section)
    if at == len(siblings):
        return True
    return siblings[at].mark is section.mark and plan.quote(siblings[at].label) != plan.quote(section.label)


def _is_last_of_text(plan: Plan, section: Section) -> bool:
    """A text that was cut behind the heading."""
    return section.lines[-1] is plan.document.lines[-1]
