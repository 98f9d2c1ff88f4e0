"""Hai đề mục cùng cấp trùng tên.

Thường do chép tiêu đề sang mục mới rồi quên sửa. Tiêu đề trùng nhau dưới hai mục khác nhau (“Thời gian” của từng cấp) là
bình thường.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Section, Severity, Text, folded, rule

_SHORTEST = 4  # letters


@rule(
    id="KH215",
    name="duplicate-heading",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="đề mục trùng với đề mục “{label}” ở trên", en="the heading repeats that of “{label}” above"),
    hint=Text(vi="sửa tên đề mục hoặc gộp hai mục", en="rename it or join the two"),
    basis={"*": "các đề mục cùng cấp có tên khác nhau"},
    options=Options,
    good=(
        "II. TIẾN ĐỘ\n**1. Cấp cơ sở**\n**1.1. Hình thức**\n- Hội nghị.\n**1.2. Thời gian**\n- Tháng 4.\n"
        "**2. Cấp tỉnh**\n**2.1. Hình thức**\n- Hội nghị.\n**2.2. Thời gian**\n- Tháng 5.\n",
        # The numbers of a page on the web, which begins each list anew.
        " 1. MỤC ĐÍCH:\n\n– Tổng kết phong trào.\n\n 1. NỘI DUNG:\n 2. Đại hội trù bị:\n\n– Thời gian: 16 giờ ngày 24/10/2023.\n\n"
        " 1. Đại hội chính thức\n 2. Nội dung:\n\n– Bầu Ban Chấp hành.\n",
    ),
    bad=(
        Bad(
            "I. MỤC ĐÍCH\n- Nâng cao nhận thức.\n\nII. NỘI DUNG\n- Học tập.\n\nIII. ⟦NỘI DUNG⟧\n- Thi tìm hiểu.\n\n"
            "IV. TỔ CHỨC THỰC HIỆN\n- Chi ủy.\n"
        ),
        Bad(
            "III. KẾT QUẢ\n1. Xây dựng chi bộ bốn tốt\n- Số liệu.\n2. ⟦Xây dựng chi bộ bốn tốt⟧\n- Số liệu.\n"
            "3. Phát triển đảng viên\n- Số liệu.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for siblings in _families(plan):
        first: dict[str, Section] = {}
        for one in siblings:
            words = plan.quote(one.title)
            name = folded(words).rstrip(" .:*_") if one.is_heading else ""
            if sum(map(str.isalpha, name)) < _SHORTEST:
                continue
            # In capitals it is a heading of another rank, whatever its number.
            if name in first and words.isupper() is plan.quote(first[name].title).isupper():
                other = first[name]
                related = (Related(other.title, Text(vi="đề mục ở trên", en="the heading above")),)
                yield Finding(one.title, {"label": plan.quote(other.label)}, related=related)
            else:
                first.setdefault(name, one)


def _families(plan: Plan) -> Iterator[list[Section]]:
    roots = [plan.document.sections, *(annex.sections for annex in plan.document.annexes)]
    for root in roots:
        yield root
        for section in root:
            for one in section.walk():
                yield one.children
