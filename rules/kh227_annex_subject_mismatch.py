"""Phụ lục nói về việc khác với kế hoạch.

Đề cương báo cáo kèm theo kế hoạch phải cùng việc với kế hoạch: cùng sơ kết hay tổng kết, cùng văn bản được sơ kết, cùng giai đoạn. Khác
nhau thường do lấy đề cương của kế hoạch cũ. Số năm (“04 năm”, “06 năm”) do quy tắc annex-years-mismatch xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Period, Place, Plan, Related, Severity, Text, rule

_HEAD = (
    "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU, giai đoạn 2021 - 2025\n\n"
    "I. NỘI DUNG\n1. Theo đề cương gửi kèm.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\nĐỀ CƯƠNG\n"
)


@rule(
    id="KH227",
    name="annex-subject-mismatch",
    family="annex",
    severity=Severity.WARNING,
    message=Text(
        vi="phụ lục ghi “{found}”, kế hoạch là “{right}”", en="the annex says “{found}”, the plan says “{right}”"
    ),
    hint=Text(vi="sửa tiêu đề phụ lục cho khớp với trích yếu", en="make the title of the annex agree with the subject"),
    basis={
        "hd36": "phụ lục cùng nội dung với văn bản",
        "hd05": "Phần II, mục II.1",
        "party": "phụ lục cùng nội dung với văn bản",
        "nd30": "Phụ lục I, phần III, mục 1",
        "*": "phụ lục cùng nội dung với văn bản",
    },
    options=Options,
    good=(
        f"{_HEAD}Báo cáo sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU, giai đoạn 2021 - 2025\n\nI. TÌNH HÌNH\n",
        f"{_HEAD}Báo cáo sơ kết 04 năm thực hiện Nghị quyết\n\nI. TÌNH HÌNH\n1. Kết quả sơ kết 06 năm Chỉ thị số 05-CT/TW.\n",
    ),
    bad=(
        Bad(f"{_HEAD}Báo cáo sơ kết ⟦04 năm⟧ thực hiện Nghị quyết số 61-NQ/ĐU\n\nI. TÌNH HÌNH\n"),
        Bad(f"{_HEAD}Báo cáo tổng kết ⟦04 năm⟧ thực hiện Nghị quyết số 14-NQ/ĐU\n\nI. TÌNH HÌNH\n"),
        Bad(f"{_HEAD}Báo cáo kết quả giai đoạn ⟦2016 - 2020⟧\n\nI. TÌNH HÌNH\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    subject = next((one for one in plan.reviews if one.place is Place.SUBJECT), None)
    for one in plan.reviews:
        if subject is None or not one.is_title:
            continue
        related = (Related(subject.span, Text(vi="trích yếu", en="the subject")),)
        if one.numbers and subject.numbers and not one.numbers & subject.numbers:
            found, right = (", ".join(sorted(numbers)) for numbers in (one.numbers, subject.numbers))
            yield Finding(one.span, {"found": found, "right": right}, related=related)
        elif one.verb != subject.verb and (one.is_own or one.numbers & subject.numbers):
            yield Finding(one.span, {"found": one.verb, "right": subject.verb}, related=related)
    yield from _periods(plan)


def _periods(plan: Plan) -> Iterator[Finding]:
    """A period of one kind in the subject, another of that kind in an annex's title."""
    for label in ("giai đoạn", "nhiệm kỳ", "năm học"):
        subject = [one for one in plan.periods if one.label == label and one.place is Place.SUBJECT]
        titles = [one for one in plan.periods if one.label == label and one.is_title]
        if len({_years(one) for one in subject}) != 1:
            continue
        for one in titles:
            if _years(one) != _years(subject[0]):
                values = {"found": f"{label} {_years(one)}", "right": f"{label} {_years(subject[0])}"}
                yield Finding(
                    one.span, values, related=(Related(subject[0].span, Text(vi="trích yếu", en="the subject")),)
                )


def _years(period: Period) -> str:
    return f"{period.first} - {period.last}"
