"""Văn bản được viện dẫn có ngày sau ngày ban hành kế hoạch.

Kế hoạch không thể căn cứ vào một văn bản chưa có. Ngày của văn bản viện dẫn, thường là năm, ghi nhầm; nếu nhiều văn bản cùng muộn hơn
thì chính ngày ban hành kế hoạch ghi nhầm (hay gặp vào tháng Một).
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Mention, Options, Paper, Plan, Related, Severity, Text, rule

_HEAD = "ỦY BAN NHÂN DÂN XÃ LA BẰNG\nSố: 12/KH-UBND\nLa Bằng, ngày 20 tháng 01 năm {}\n\nKẾ HOẠCH\nphòng cháy\n\n"


@rule(
    id="KH506",
    name="cited-after-issue",
    family="citations",
    severity=Severity.ERROR,
    message=Text(
        vi="{number} ghi “{found}”, sau ngày ban hành kế hoạch ({issued})",
        en="{number} is of “{found}”, after the plan was issued ({issued})",
    ),
    hint=Text(
        vi="xem lại ngày của văn bản viện dẫn và ngày ban hành kế hoạch",
        en="look up the date of the paper, and see whether the date of issue is right",
    ),
    basis={"*": "văn bản được viện dẫn có trước kế hoạch"},
    options=Options,
    good=(
        _HEAD.format(2025) + "Căn cứ Kế hoạch số 08/KH-UBND ngày 15 tháng 01 năm 2025 của UBND tỉnh;\n",
        "KẾ HOẠCH\nphòng cháy\n\nCăn cứ Kế hoạch số 08/KH-UBND ngày 15 tháng 01 năm 2025 của UBND tỉnh;\n",
        _HEAD.format(2025) + "Thực hiện Luật Cán bộ, công chức năm 2025; báo cáo trước ngày 25/6/2025.\n",
    ),
    bad=(
        Bad(
            _HEAD.format(2025) + "Căn cứ Kế hoạch số 08/KH-UBND ⟦ngày 15 tháng 02 năm 2025⟧ của UBND tỉnh;\n"
            "Căn cứ Nghị quyết số 31/NQ-HĐND ngày 10 tháng 12 năm 2024 của HĐND xã;\n"
        ),
        Bad(_HEAD.format(2024) + "Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ⟦ngày 29 tháng 11 năm 2024⟧;\n"),
        Bad(
            _HEAD.format(2024).replace("ngày 20 tháng 01 năm 2024", "⟦ngày 20 tháng 01 năm 2024⟧")
            + "Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29/11/2013;\n"
            "Căn cứ Kế hoạch số 08/KH-UBND ngày 15 tháng 01 năm 2025 của UBND tỉnh;\n"
            "Căn cứ Nghị quyết số 31/NQ-HĐND ngày 10 tháng 12 năm 2024 của HĐND xã;\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued, head = plan.issued, plan.header.issued
    if issued is None or head is None or plan.stage == "draft":
        return
    dated = [paper for paper in plan.papers if any(one.day for one in paper.mentions)]
    # A paper that has another, possible date elsewhere is told by conflicting-citation-dates.
    late = [paper for paper in dated if all(one.day > issued for one in paper.mentions if one.day)]
    found = [_first(paper) for paper in late]
    related = tuple(Related(one.day_span, Text(vi="văn bản viện dẫn", en="the cited paper")) for one in found)
    if len(late) > 1:  # one date mistyped is likelier than two
        yield Finding(head.date_span, _values(plan, found[0]), related=related)
        return
    for law in plan.citations:
        if law.name and not law.numbers and law.date and law.date.first and law.date.first > issued:
            values = {"number": law.name, "found": plan.plain(law.date.span), "issued": f"{issued:%d/%m/%Y}"}
            yield Finding(law.date.span, values)
    for one in found:
        place = (Related(head.date_span, Text(vi="ngày ban hành", en="the date of issue")),)
        yield Finding(one.day_span, _values(plan, one), related=place)


def _first(paper: Paper) -> Mention:
    return next(one for one in paper.mentions if one.day)


def _values(plan: Plan, one: Mention) -> dict[str, str]:
    return {"number": one.number.text, "found": plan.plain(one.day_span), "issued": f"{plan.issued:%d/%m/%Y}"}
