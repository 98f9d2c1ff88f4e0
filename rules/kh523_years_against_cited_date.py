"""Số năm sơ kết không khớp với ngày của văn bản được sơ kết.

Sơ kết 04 năm thực hiện một nghị quyết ban hành năm 2020 thì phải vào khoảng năm 2024. Khi số năm lệch hơn một năm so với khoảng thời gian
từ ngày của văn bản đó đến ngày ban hành kế hoạch thì số năm hoặc ngày có thể ghi nhầm. Mốc tính có thể khác, nên đây chỉ là lưu ý.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Place, Plan, Review, Severity, Text, rule, same_event

_YEAR = 365.25  # days
_LATE = 1.6  # a review may come so many years after its time ...
_EARLY = 1.1  # ... or so many before it


@rule(
    id="KH523",
    name="years-against-cited-date",
    family="dates",
    severity=Severity.NOTE,
    message=Text(
        vi="{verb} {years} năm, nhưng từ ngày {since} đến khi ban hành là khoảng {real} năm",
        en="{verb} of {years} years, but {real} years or so passed since {since}",
    ),
    hint=Text(vi="kiểm tra lại số năm và ngày của văn bản", en="check the number of years and the date of the paper"),
    basis={"*": "số năm sơ kết tính từ ngày của văn bản được sơ kết"},
    options=Options,
    good=(
        "ĐẢNG ỦY XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2024\n\nKẾ HOẠCH\nsơ kết 01 năm Kết luận số 61-KL/TU về Chỉ thị số 05-CT/TW, "
        "ngày 15/5/2016\n",
        "ĐẢNG ỦY XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2024\n\nKẾ HOẠCH\n"
        "sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU, ngày 18/3/2020 của Đảng ủy\n",
        "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU, ngày 18/3/2015 của Đảng ủy\n",
    ),
    bad=(
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2024\n\nKẾ HOẠCH\nsơ kết ⟦02 năm⟧ thực hiện Nghị quyết của Đảng ủy về sinh hoạt chi bộ\n\n"
            "Đảng ủy xã xây dựng Kế hoạch sơ kết 02 năm thực hiện Nghị quyết số 14-NQ/ĐU, ngày 18/3/2020 của Đảng ủy về sinh hoạt chi bộ như sau:\n\n"
            "I. NỘI DUNG\n1. Đánh giá kết quả.\n"
        ),
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2024\n\nKẾ HOẠCH\n"
            "sơ kết ⟦07 năm⟧ thực hiện Nghị quyết số 14-NQ/ĐU, ngày 18/3/2020 của Đảng ủy\n"
        ),
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\nBa Vì, ngày 21 tháng 4 năm 2024\n\nKẾ HOẠCH\n"
            "sơ kết ⟦07 năm⟧ thực hiện Kết luận số 61-KL/TU, ngày 18/3/2020 của Tỉnh ủy về tiếp tục thực hiện Chỉ thị số 15-CT/TU, ngày 09/5/2012\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    subject = next((one for one in plan.reviews if one.place is Place.SUBJECT), None)
    if subject is None or plan.issued is None:
        return
    same = [one for one in plan.reviews if one is subject or _opens_with(subject, one, plan.opening_numbers)]
    since = next((one.since for one in same if one.since), None)
    if since is None:
        return
    passed = (plan.issued - since).days / _YEAR
    if passed > 0 and not subject.years - _EARLY <= passed <= subject.years + _LATE:
        values = {
            "verb": subject.verb,
            "years": f"{subject.years:02}",
            "since": f"{since:%d/%m/%Y}",
            "real": f"{passed:.0f}",
        }
        yield Finding(subject.span, values)


def _opens_with(subject: Review, one: Review, cited: frozenset[str]) -> bool:
    """The opening speaks of the same review, and names the paper in full."""
    return one.place is Place.OPENING and one.years == subject.years and same_event(subject, one, cited)
