"""Năm dấu gạch nối dưới trích yếu.

Văn bản của Đảng đặt đúng năm dấu gạch nối “-----” dưới trích yếu. Bản chép ra văn bản thuần có thể mất dòng này, nên khi phần
đầu cũng không còn thì chỉ lưu ý. Văn bản nhà nước dùng nét kẻ, không xét ở đây.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_WHOLE = 4  # signs that this is a whole paper
_RUN = re.compile(r"[-–—_=*~.](?:\s?\\?[-–—_=*~.])*")  # converters escape each hyphen


@rule(
    id="KH116",
    name="separator-line",
    family="header",
    severity=Severity.WARNING,
    message=Text(
        vi="dưới trích yếu cần đúng năm dấu gạch nối, {found}", en="five hyphens belong below the subject, {found}"
    ),
    hint=Text(
        vi="đặt “-----” thành một dòng riêng dưới trích yếu", en="set “-----” on a line of its own below the subject"
    ),
    basis={
        "hd36": "mục II.1.5.2",
        "hd05": "Phần II, mục I.5.2.1",
        "party": "dưới trích yếu có năm dấu gạch nối",
    },
    options=Options,
    good=(
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
        "**KẾ HOẠCH**\n**kết nạp đảng viên năm 2025**\n\\-----\n\nI. MỤC ĐÍCH\n1. Bổ sung lực lượng.\n",
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2025\n\n\\-\\-\\-\\--\n\nI. MỤC ĐÍCH\n1. Học tập.\n",
        "UBND XÃ BA VÌ\nSố: 41/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Ba Vì, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n\nI. MỤC ĐÍCH\n1. Chống úng đầu vụ.\n",
    ),
    bad=(
        Bad(
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2025\n⟦--------⟧\n\nI. MỤC ĐÍCH\n1. Học tập.\n",
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2025\n-----\n\nI. MỤC ĐÍCH\n1. Học tập.\n",
        ),
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBa Vì, ngày 14 tháng 3 năm 2025\n\n"
            "KẾ HOẠCH\nkết nạp đảng viên năm 2025⟦⟧\n\nI. MỤC ĐÍCH\n1. Bổ sung lực lượng.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    if plan.profile.separator != "-----" or head.type_span is None or head.subject is None:
        return
    run = _RUN.search(plan.text, head.separator.start, head.separator.end) if head.separator else None
    if run is None:
        if plan.evidence >= _WHOLE and plan.document.type_line and not plan.quote(head.subject).endswith("-----"):
            whole = head.titles and head.number and head.issued and not head.date_at_end
            found = Text(vi="ở đây không có", en="there are none")
            at = head.subject.end
            yield Finding(Span(at, at), {"found": found}, severity=None if whole else Severity.NOTE)
        return
    line = "".join(run[0].replace("\\", "").split())
    if line == "-----" or line == "*":
        return
    found = Text(vi=f"ở đây là “{line}” ({len(line)} dấu)", en=f"here are {len(line)} signs, “{line}”")
    # Markdown has "---" for a rule of its own; a word processor makes dashes of hyphens.
    drawn = line == "---" and plan.is_markdown
    span = Span(run.start(), run.end())
    weak = drawn or not set(line) <= {"-", "_", "="}
    yield Finding(span, {"found": found}, Fix((Edit(span, "-----"),)), severity=Severity.NOTE if weak else None)
