"""Số thứ tự hoặc dấu đầu dòng đứng một mình.

Còn sót lại khi xóa nội dung, hoặc nội dung chưa được viết. Hãy viết tiếp hoặc xóa dấu.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Line, Options, Plan, Severity, Span, Text, rule

_MOST = 2  # more of them are the cells of a table that lost its shape


@rule(
    id="KH203",
    name="heading-without-text",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="“{mark}” không có lời đi kèm", en="“{mark}” has no words"),
    hint=Text(vi="viết nội dung hoặc xóa dấu thừa", en="write the text or remove the mark"),
    basis={"*": "mỗi mục, gạch đầu dòng phải có nội dung"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Khảo sát thực tế.\n- Lấy ý kiến.\n\n1.\nTổng hợp kết quả.\n",
        "II. NỘI DUNG\n- Khảo sát thực tế.\n* *\n- Lấy ý kiến.\n- *\n- Tổng hợp.\n",
    ),
    bad=(
        Bad("II. NỘI DUNG\n- Khảo sát thực tế.\n⟦-⟧\n- Lấy ý kiến.\n"),
        Bad("III. TỔ CHỨC THỰC HIỆN\n1. Chi ủy chỉ đạo.\n⟦2.⟧\n3. Đảng viên thực hiện.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    lines = plan.document.lines
    bare = [
        (at, one)
        for at, one in enumerate(lines)
        if one.type == "OPEN"
        and one.mark_end > one.mark_start
        and one.text_end <= one.text_start
        and not one.table
        # A star alone is what a converter leaves of an empty line in italics.
        and "*" not in plan.text[one.start : one.end]
    ]
    if len(bare) > _MOST:
        return
    for at, one in bare:
        follower = next((line for line in lines[at + 1 :] if line.type not in ("PAGE", "RULE")), None)
        if follower is not None and _ends(follower):
            span = Span(one.mark_start, one.mark_end)
            yield Finding(span, {"mark": plan.quote(span)})


def _ends(follower: Line) -> bool:
    """What follows is no text of the bare mark."""
    return follower.mark is not None or follower.type in ("RECIPIENTS", "AUTHORITY", "ANNEX")
