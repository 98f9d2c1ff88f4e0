"""Chữ đầu của trích yếu.

Trong văn bản của Đảng, trích yếu là một cụm từ viết tiếp tên loại nên mở đầu bằng chữ thường: “KẾ HOẠCH / sơ kết 02 năm …”. Trong văn
bản nhà nước, trích yếu mở đầu bằng chữ hoa. Trích yếu in hoa toàn bộ không xét ở đây.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule


@rule(
    id="KH117",
    name="subject-capital",
    family="header",
    severity=Severity.WARNING,
    message=Text(
        vi="trích yếu bắt đầu bằng “{found}”, lẽ ra là {right}",
        en="the subject begins with “{found}”, not with {right}",
    ),
    hint=Text(vi="bắt đầu trích yếu bằng {right}", en="begin the subject with {right}"),
    basis={
        "hd36": "mục II.1.5 (cách viết trong mẫu)",
        "hd05": "Phần II, mục I.5.2.1 (cách viết trong mẫu)",
        "party": "cách viết trong mẫu",
        "nd30": "Phụ lục I, phần II, mục 5",
    },
    options=Options,
    good=(
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2025\n",
        "UBND XÃ BA VÌ\nSố: 41/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        "UBND XÃ BA VÌ\nSố: 41/KH-UBND\n\nKẾ HOẠCH\nRA QUÂN LÀM THỦY LỢI\n",
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nKẾT NẠP ĐẢNG VIÊN NĂM 2025\n",
    ),
    bad=(
        Bad(
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\n⟦K⟧ết nạp đảng viên năm 2025\n",
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên năm 2025\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 41/KH-UBND\n\n**KẾ HOẠCH**\n**⟦r⟧a quân làm thủy lợi**\n",
            "UBND XÃ BA VÌ\nSố: 41/KH-UBND\n\n**KẾ HOẠCH**\n**Ra quân làm thủy lợi**\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head, wanted = plan.header, plan.profile.subject_capital
    if head.subject is None or head.type_span is None or wanted is None:
        return
    words = plan.quote(head.subject)
    first = words[:1]
    same_line = "\n" not in plan.text[head.type_span.end : head.subject.start]
    if not first.isalpha() or same_line or words[:20].isupper() or first.isupper() == wanted:
        return
    span = Span(head.subject.start, head.subject.start + 1)
    right = Text(vi="chữ hoa", en="a capital") if wanted else Text(vi="chữ thường", en="a small letter")
    edit = Edit(span, first.upper() if wanted else first.lower())
    yield Finding(
        span,
        {"found": first, "right": right},
        Fix((edit,), safe=wanted),  # a name keeps its capital
        severity=None if wanted else Severity.NOTE,
    )
