"""Hạn rơi vào ngày nghỉ.

Hạn là Chủ nhật hoặc ngày lễ, Tết (kể cả ngày lễ âm lịch) thì người thực hiện thường phải xong sớm hơn, hoặc nơi nhận không
tiếp nhận được. Nên cân nhắc chọn ngày làm việc. Quy tắc này xét ngày được nêu làm hạn cuối, không xét “trước ngày”,
hạn theo tháng, quý.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rest_day, rule


@rule(
    id="KH308",
    name="deadline-on-rest-day",
    family="deadlines",
    severity=Severity.NOTE,
    message=Text(vi="hạn {deadline} là {day}", en="the deadline {deadline} is a day of rest ({day})"),
    hint=Text(vi="cân nhắc chọn ngày làm việc", en="consider a working day"),
    basis={"*": "ngày nghỉ theo Bộ luật Lao động"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Các chi bộ gửi báo cáo chậm nhất ngày 10/8/2023.\n",
        "I. THỜI GIAN\n- Các thôn dọn vệ sinh đến hết tháng 8/2025; rà soát xong đến hết quý III/2024.\n",
    ),
    bad=(
        Bad("I. THỜI GIAN\n- Các chi bộ gửi báo cáo ⟦chậm nhất ngày 12/3/2023⟧.\n"),
        Bad("I. THỜI GIAN\n- Các chi bộ gửi báo cáo ⟦chậm nhất ngày 02/9/2023⟧.\n"),
        Bad("I. THỜI GIAN\n- Các chi bộ gửi báo cáo ⟦chậm nhất ngày 17/02/2026⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.deadlines:
        if one.last is None or one.window or one.recurring or one.year_inferred or one.kind in ("cutoff", "meeting"):
            continue
        if one.operator not in ("no_later_than", "until") or not (day := rest_day(one.last)):
            continue
        # The end of a month or quarter is a day that nobody chose.
        if any(date.unit == "day" and one.span.holds(date.span) for date in plan.dates):
            yield Finding(one.span, {"deadline": plan.plain(one.span), "day": day})
