"""Ngày ban hành để trống.

Dự thảo để trống ngày, tháng là đúng. Văn bản đã ban hành thì phải có đủ ngày, tháng, năm; số và ngày được ghi cùng lúc khi đăng ký phát
hành, nên có số mà thiếu ngày thì rất có thể quên ghi. Bản dự thảo (có dòng “Dự thảo”, hoặc số cũng để trống) không bị báo.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Good, Options, Plan, Severity, Text, rule


@rule(
    id="KH130",
    name="blank-issue-date",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="ngày ban hành để trống{why}", en="the date of issue is blank{why}"),
    hint=Text(
        vi="ghi đủ ngày, tháng, năm khi ban hành; nếu còn là dự thảo thì ghi “Dự thảo”",
        en="give the full date when the paper is issued; mark a draft “Dự thảo”",
    ),
    basis={
        "hd36": "mục II.1.4",
        "hd05": "Phần II, mục I.4",
        "party": "văn bản ban hành phải có ngày",
        "nd30": "Phụ lục I, phần II, mục 4",
        "*": "văn bản ban hành phải có ngày",
    },
    options=Options,
    good=(
        "CHI BỘ THÔN YÊN SƠN\nSố      -KH/CB\nBa Vì, ngày    tháng 3 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        Good("CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ngày    tháng 3 năm 2025\n\nKẾ HOẠCH\nhọc tập\n", stage="draft"),
    ),
    bad=(
        Bad("UBND XÃ BA VÌ\nSố: 41/KH-UBND\nBa Vì, ⟦ngày    tháng 3 năm 2025⟧\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n"),
        Bad("CHI BỘ THÔN YÊN SƠN\nBa Vì, ⟦ngày ... tháng ... năm 2025⟧\n\nKẾ HOẠCH\nkết nạp\n", stage="issued"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    number, issued = plan.header.number, plan.header.issued
    if issued is None or not issued.is_blank or plan.header.draft_mark or plan.asked_stage in ("draft", "signing"):
        return
    if plan.asked_stage == "issued":
        yield Finding(issued.date_span, {"why": ""})
    elif number is not None and not number.is_blank:
        why = Text(vi=" trong khi đã có số", en=" although the number is given")
        yield Finding(issued.date_span, {"why": why}, severity=Severity.WARNING)
