"""Số văn bản để trống.

Dự thảo để trống số là đúng. Văn bản đã ban hành thì phải có số: số và ngày được ghi cùng lúc, khi đăng ký phát hành. Khi đã ghi đủ
ngày, tháng mà số còn trống thì rất có thể quên ghi số. Khi cả hai cùng trống, công cụ coi đây là dự thảo và chỉ lưu ý; thêm dòng
“Dự thảo” hoặc chạy với `--stage draft` thì không báo nữa.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Good, Options, Plan, Severity, Span, Text, rule


@rule(
    id="KH110",
    name="blank-number",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="số văn bản để trống{why}", en="the number is blank{why}"),
    hint=Text(
        vi="ghi số khi ban hành; nếu còn là dự thảo thì ghi “Dự thảo”",
        en="give the number when the paper is issued; mark a draft “Dự thảo”",
    ),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.1",
        "party": "văn bản ban hành phải có số",
        "nd30": "Điều 15; Phụ lục I, phần II, mục 3",
        "*": "văn bản ban hành phải có số",
    },
    options=Options,
    good=(
        "Dự thảo lần 2\nCHI BỘ THÔN YÊN SƠN\nSố      -KH/CB\nBa Vì, ngày    tháng 3 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        Good("CHI BỘ THÔN YÊN SƠN\nSố      -KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n", stage="draft"),
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
    ),
    bad=(
        Bad("CHI BỘ THÔN YÊN SƠN\nSố⟦⟧      -KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n", stage="issued"),
        Bad("UBND XÃ BA VÌ\nSố: ⟦......⟧/KH-UBND\nBa Vì, ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n"),
        Bad(
            "UBND XÃ BA VÌ\nSố:⟦⟧        /KH-UBND\nBa Vì, ngày    tháng 3 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    number, issued = plan.header.number, plan.header.issued
    if number is None or not number.is_blank or plan.header.draft_mark or plan.asked_stage in ("draft", "signing"):
        return
    span = number.serial_span
    if not plan.quote(span).strip():
        span = Span(number.colon_span.end, number.colon_span.end)
    if plan.asked_stage == "issued":
        yield Finding(span, {"why": ""})
    elif issued is not None and not issued.is_blank:
        why = Text(vi=" trong khi đã có ngày ban hành", en=" although the date of issue is given")
        yield Finding(span, {"why": why}, severity=Severity.WARNING)
    else:
        why = Text(vi=": coi là dự thảo", en=": taken for a draft")
        yield Finding(span, {"why": why}, severity=Severity.NOTE)
