"""Dấu phẩy trước “ngày” khi viện dẫn chỗ có chỗ không.

Văn bản của Đảng thường ghi “Nghị quyết số 24-NQ/TU, ngày 18/8/2022”, văn bản nhà nước ghi “Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2024”,
không có dấu phẩy. Trong một văn bản nên ghi một cách.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Mention, Options, Plan, Severity, Span, Text, rule


@rule(
    id="KH512",
    name="mixed-citation-comma",
    family="citations",
    severity=Severity.NOTE,
    message=Text(
        vi="dấu phẩy trước “ngày” ở đây khác với {most} chỗ viện dẫn khác",
        en="the comma before “ngày” is not handled as at {most} other places",
    ),
    hint=Text(vi="ghi thống nhất trong cả văn bản", en="write it one way throughout"),
    basis={
        "party": "cách viện dẫn thường dùng trong văn bản của Đảng",
        "nd30": "Phụ lục I, phần II, mục 6.b",
    },
    options=Options,
    good=(
        "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Nghị quyết số 24-NQ/TU, ngày 18/8/2022.\n2. Kết luận số 5-KL/TU,"
        " ngày 26/9/2022.\n3. Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.\n",
        "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Nghị quyết số 24-NQ/TU ngày 18/8/2022.\n2. Kết luận số 05-KL/TU"
        " ngày 26/9/2022.\n",
    ),
    bad=(
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Nghị quyết số 24-NQ/TU, ngày 18/8/2022.\n2. Kết luận số 05-KL/TU,"
            " ngày 26/9/2022.\n3. Chỉ thị số 08-CT/TU⟦⟧ ngày 21/10/2022.\n",
            "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Nghị quyết số 24-NQ/TU, ngày 18/8/2022.\n2. Kết luận số 05-KL/TU,"
            " ngày 26/9/2022.\n3. Chỉ thị số 08-CT/TU, ngày 21/10/2022.\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Kế hoạch số 02/KH-UBND ngày 18/8/2022.\n2. Quyết định số 05/QĐ-UBND"
            " ngày 26/9/2022.\n3. Chỉ thị số 08/CT-UBND⟦,⟧ ngày 21/10/2022.\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Kế hoạch số 02/KH-UBND ngày 18/8/2022.\n2. Quyết định số 05/QĐ-UBND"
            " ngày 26/9/2022.\n3. Chỉ thị số 08/CT-UBND ngày 21/10/2022.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    form = plan.profile.number_form
    wants = form == "party"
    dated = [one for paper in plan.papers for one in paper.mentions if one.number.form == form and _is_followed(one)]
    with_comma = [one for one in dated if "," in plan.quote(_between(one))]
    without = [one for one in dated if not plan.plain(_between(one))]
    odd, most = (without, with_comma) if wants else (with_comma, without)
    if len(most) < 2 or len(odd) * 2 > len(most):
        return
    for one in sorted(odd, key=lambda one: one.number.span):
        comma = _between(one).start + plan.quote(_between(one)).find(",") if not wants else one.number.span.end
        span = Span(comma, comma + (not wants))
        yield Finding(span, {"most": len(most)}, Fix((Edit(span, "," if wants else ""),), safe=True))


def _is_followed(one: Mention) -> bool:
    """The date stands right behind the number."""
    return one.day is not None and one.number.span.end < one.day_span.start and len(_between(one)) < 4


def _between(one: Mention) -> Span:
    return Span(one.number.span.end, one.day_span.start)
